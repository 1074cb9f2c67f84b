// A Word document of paragraphs in WordprocessingML, with a footnote and an endnote.

import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
export const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
const note = (kind: string, text: string): string =>
  `${xml}<w:${kind}s ${namespaces}><w:${kind} w:id="1"><w:p>${run(text)}</w:p></w:${kind}></w:${kind}s>`;

export function docx(...paragraphs: readonly string[]): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${office}/endnotes" Target="endnotes.xml"/></Relationships>`,
    'word/footnotes.xml': note('footnote', 'Report of the port'),
    'word/endnotes.xml': note('endnote', 'Statement of the ferry line'),
    'word/document.xml': `${xml}<w:document ${namespaces}><w:body>${paragraphs.join('')}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
