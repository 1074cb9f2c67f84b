// Changes of a text put into it, and the text's pieces put into another order.

import { offsetOf, type SourceText } from './source-text.ts';
import type { SectionLines, SourceEdit } from './types.ts';

/** Whether an edit has the same place as one that is taken already. What is put at one place twice stands in order. */
export const overlaps = (edit: SourceEdit, taken: readonly SourceEdit[]): boolean =>
  taken.some(
    ({ start, end }) =>
      (edit.start < end && start < edit.end) ||
      (edit.start === start && edit.end === end && edit.end > edit.start),
  );

/** All edits at once, which do not overlap. */
export function edited(text: string, edits: readonly SourceEdit[], from = 0, to = text.length): string {
  let at = from;
  let out = '';
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, text: fresh } of sorted) {
    out += text.slice(at, start) + fresh;
    at = end;
  }
  return out + text.slice(at, to);
}

/**
 * The article with its edits, its sections in another order.
 * @param sections in the article's order. @param order all of them by index, as they are to follow; undefined leaves them.
 */
export function rearranged(
  source: SourceText,
  sections: readonly SectionLines[],
  edits: readonly SourceEdit[],
  order: readonly number[] | undefined,
): string {
  const { text } = source;
  const [first] = sections;
  if (!order || !first) return edited(text, edits);
  const within = (from: number, to: number): string =>
    edited(
      text,
      edits.filter(({ start, end }) => start >= from && end <= to && (start < to || to === text.length)),
      from,
      to,
    );
  const head = within(0, offsetOf(source, first.line));
  const pieces = sections.map(({ line, end }) => within(offsetOf(source, line), offsetOf(source, end)));
  const body = order.map((index) => pieces[index] ?? '').map((piece) => `${piece.replace(/\n*$/, '')}\n`);
  return `${head}${body.join('\n')}`;
}
