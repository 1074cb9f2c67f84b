// A Word document, through mammoth, which makes HTML of what the styles mean and leaves their looks behind.

import { Refusal, type Report } from '../diagnostic/diagnostic.ts';
import { readArchive } from '../opc/read-archive.ts';
import { type Part, writeArchive } from '../opc/write-archive.ts';
import { nestsDeeperThan } from '../opc/xml-depth.ts';
import {
  deepDocument,
  equationsAsText,
  longDocument,
  manyParagraphs,
  readersMessage,
  trackedChanges,
} from './messages.ts';
import { readHtml } from './read-html.ts';
import type { SourceDocument } from './types.ts';
import { plainerXml } from './word-xml.ts';

/** Bytes of its text, unpacked: a book of a thousand pages has some 8 MB. */
const longest = 16_000_000;
/** A cell of a table is one. */
const mostParagraphs = 30_000;
/** Elements inside each other: tables in text boxes in tables are some 60 deep. */
const deepest = 400;

/**
 * @param report told of tracked changes, equations, and whatever mammoth has to say.
 * @throws Error of mammoth's for what is no Word document.
 * @throws Refusal for what would take the machine's memory or its stack to read.
 */
export async function readDocx(bytes: Uint8Array, report: Report = () => {}): Promise<SourceDocument> {
  const archive = readArchive(bytes, 'the document');
  const parts: Part[] = [];
  let [tracked, equations] = [0, 0];
  for (const name of archive.names) {
    if (/\.(xml|rels)$/i.test(name)) {
      if ((archive.size(name) ?? 0) > longest) throw new Refusal(longDocument(longest));
      if (nestsDeeperThan(archive.read(name), deepest)) throw new Refusal(deepDocument());
    }
    if (!/^word\/(?:document|footnotes|endnotes)\d*\.xml$/.test(name)) {
      parts.push({ name, data: archive.read(name) });
      continue;
    }
    const xml = new TextDecoder().decode(archive.read(name));
    const paragraphs = xml.split('<w:p>').length + xml.split('<w:p ').length - 2;
    if (paragraphs > mostParagraphs) throw new Refusal(manyParagraphs(paragraphs, mostParagraphs));
    const plainer = plainerXml(xml);
    parts.push({ name, data: plainer.xml });
    tracked += plainer.tracked;
    equations += plainer.equations;
  }
  if (tracked > 0) report(trackedChanges(tracked));
  if (equations > 0) report(equationsAsText(equations));
  const { default: mammoth } = await import('mammoth');
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(writeArchive(parts)) },
    {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => p.subtitle:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
        "p[style-name='Intense Quote'] => blockquote > p:fresh",
        "p[style-name='Caption'] => figcaption:fresh",
      ],
      // A picture's bytes are of no use here.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  // What a style has no mapping for is read as a paragraph, which says nothing to the author.
  for (const text of new Set(messages.map(({ message }) => message)))
    if (!/^Unrecognised (?:paragraph|run) style/.test(text)) report(readersMessage(text));
  return readHtml(value);
}
