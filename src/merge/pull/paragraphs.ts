// Whole paragraphs, points and rows that came or went.

import type { Paragraph } from '../../values/provenance.ts';
import { written } from './escape.ts';
import { lettersOf, notWrittenSo, type Retyped } from './retype.ts';
import { lineAt, lineText, offsetOf, type SourceText } from './source-text.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** From the first to the last letter that is written as it is shown. */
function extentOf(source: SourceText, paragraph: Paragraph): Extent | undefined {
  const letters = lettersOf(source, paragraph).filter((one) => one !== undefined && !one.isCitation);
  const [first, last] = [letters[0], letters.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

const item = /^(\s*(?:>\s?)*)([-*+]|\d+[.)])(\s+)(?:\[[ xX]\]\s+)?$/;
const lead = /^\s*(?:>\s?)*$/;
/** What may stand between a line's beginning and its first letter, and between the last letter and the end of what is one paragraph. */
const marksOnly = (text: string): string => text.replace(/[*_~`[]+$/, '');

/** A point, row or paragraph with its lines; of a paragraph's words, these alone. */
export function removedLines(source: SourceText, paragraph: Paragraph): Retyped {
  const extent = extentOf(source, paragraph);
  if (!extent) return notWrittenSo;
  const [first, last] = [lineAt(source, extent.start), endLine(source, lineAt(source, extent.end - 1))];
  const before = marksOnly(source.text.slice(offsetOf(source, first), extent.start));
  const row = /^\s*\|/.test(lineText(source, first));
  const start = offsetOf(source, first);
  if (row) return [{ start, end: offsetOf(source, first + 1), text: '' }];
  if (item.test(before)) return [{ start, end: offsetOf(source, last + 1), text: '' }];
  const isWhole =
    lead.test(before) && lineText(source, first - 1).trim() === '' && restOf(source, extent, last) === '';
  if (isWhole) return [{ start, end: offsetOf(source, last + 2), text: '' }];
  const isSentence = /[.!?…。！？][”"’»)]*$/.test(source.text.slice(extent.start, extent.end));
  if (!isSentence) return notWrittenSo;
  const gap = /^[^\S\n]+/.exec(source.text.slice(extent.end))?.[0].length ?? 0;
  return [{ start: extent.start, end: extent.end + gap, text: '' }];
}

/** Behind the last word that is shown: citations and marks are no words of their own. */
const restOf = ({ text, starts }: SourceText, { end }: Extent, last: number): string =>
  text.slice(end, (starts[last] ?? text.length + 1) - 1).replace(/\([^()]*\)|\[\^[^\]]+\]|[\s*_~`.\]]+/g, '');

/** The last line of the paragraph or point that a line is in. */
function endLine(source: SourceText, line: number): number {
  let last = line;
  while (last < source.starts.length) {
    const next = lineText(source, last + 1);
    if (next.trim() === '' || /^\s*(?:>\s*)*(?:[-*+]\s|\d+[.)]\s|#{1,6}\s|```|<!--|\||-->)/.test(next)) break;
    last += 1;
  }
  return last;
}

/** A point behind a point, a row behind a row, else a paragraph of its own. */
export function addedBehind(source: SourceText, beside: Paragraph, words: string, isRow: boolean): Retyped {
  const extent = extentOf(source, beside);
  if (!extent) return notWrittenSo;
  const [first, last] = [lineAt(source, extent.start), endLine(source, lineAt(source, extent.end - 1))];
  const end = offsetOf(source, last) + lineText(source, last).length;
  if (isRow) {
    const cells = words.split(' | ').map((one) => written(one, 'cell'));
    return [{ start: end, end, text: `\n| ${cells.join(' | ')} |` }];
  }
  const before = marksOnly(source.text.slice(offsetOf(source, first), extent.start));
  const [, indent = '', bullet, gap = ' '] = item.exec(before) ?? [];
  if (bullet !== undefined) {
    const number = Number.parseInt(bullet, 10);
    const next = Number.isNaN(number) ? bullet : bullet.replace(/\d+/, String(number + 1));
    return [{ start: end, end, text: `\n${indent}${next}${gap}${written(words, 'text', true)}` }];
  }
  if (!lead.test(before)) return { why: 'there is no place for a paragraph there' };
  return [{ start: end, end, text: `\n${before.trimEnd()}\n${before}${written(words, 'text', true)}` }];
}
