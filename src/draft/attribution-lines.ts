// `— Marta Kvist, harbour minister`, a line of its own under a paragraph: the paragraph is a block
// quotation, and the line says whose. In Russian and French books a line of dialogue begins with the same
// dash, but ends as a sentence does.

import type { SourceDocument, SourceParagraph } from './types.ts';

const attribution = /^(?:[—–―]|--)\s*(\p{Lu}[^\n]{2,90}|[\p{Script=Han}\p{Script=Arabic}][^\n]{1,60})$/u;
const endsSentence = /[.!?…。！？؟:;,][\s"'”’»)]*$/u;
/** Characters of a paragraph that is quoted as a block. */
const longest = 600;

export function withAttributions(document: SourceDocument): SourceDocument {
  const paragraphs: SourceParagraph[] = [];
  for (const paragraph of document.paragraphs) {
    const by = attribution.exec(paragraph.text)?.[1];
    const last = paragraphs.at(-1);
    const isAttribution = by && !endsSentence.test(by) && paragraph.kind === 'text';
    const isQuotable = last?.kind === 'quote' || (last?.kind === 'text' && paragraphs.length > 1);
    if (isAttribution && last && isQuotable && !last.by && last.text.length <= longest)
      paragraphs[paragraphs.length - 1] = { ...last, kind: 'quote', by };
    else paragraphs.push(paragraph);
  }
  return { ...document, paragraphs };
}
