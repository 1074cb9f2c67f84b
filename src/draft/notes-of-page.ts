// Notes that stand at the foot of a page with nothing but a raised number: `¹ Ministry of Ports, 2023`, called by the same number
// in its text. They are footnotes, and no paragraphs of the text.

import type { SourceDocument, SourceParagraph } from './types.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const note = new RegExp(`^([${raised}]+)\\s*(?=\\S)`, 'u');

export function withNotes(document: SourceDocument): SourceDocument {
  const { paragraphs } = document;
  const labels = new Map<number, string>();
  for (const [at, { kind, text }] of paragraphs.entries()) {
    const mark = kind === 'text' || kind === 'item' ? note.exec(text)?.[1] : undefined;
    if (mark && paragraphs.slice(0, at).some((one) => isCalled(one, mark))) labels.set(at, mark);
  }
  if (labels.size === 0 || new Set(labels.values()).size < labels.size) return document;
  const taken = new Set(paragraphs.flatMap(({ label }) => label ?? []));
  const labelOf = (mark: string): string => {
    const digits = mark.replace(/./gu, (sign) => String(raised.indexOf(sign)));
    return taken.has(digits) ? `n${digits}` : digits;
  };
  const marks = [...labels.values()];
  return {
    ...document,
    paragraphs: paragraphs.map((paragraph, at): SourceParagraph => {
      const own = labels.get(at);
      if (own !== undefined)
        return { ...paragraph, kind: 'note', label: labelOf(own), text: paragraph.text.replace(note, '') };
      const text = marks.reduce(
        (left, mark) => left.replace(calling(mark), `[^${labelOf(mark)}]`),
        paragraph.text,
      );
      return text === paragraph.text ? paragraph : { ...paragraph, text };
    }),
  };
}

/** Behind a word or the mark that ends it; `10⁶` and `km²` call nothing. */
const calling = (mark: string): RegExp =>
  new RegExp(`(?<=[\\p{L}.,;:!?"”’»)])(?<!\\p{N}|(?<!\\p{L})[kcm]?m)${mark}(?![${raised}])`, 'u');

const isCalled = ({ text }: SourceParagraph, mark: string): boolean => calling(mark).test(text);
