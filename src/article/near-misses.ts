// Paragraphs that were meant to be something else: a heading without its space, a table whose
// line of dashes does not fit.

import type { Span } from '../diagnostic/diagnostic.ts';
import { headingWithoutSpace, tableWithoutFit } from './markup-messages.ts';
import type { Parsing } from './parsing.ts';
import { countLineEnds } from './place.ts';

/** One mark may be a hashtag; a sentence behind it is a heading. */
const unspaced = /^ {0,3}(#{2,6}[^\s#].*|#\p{Lu}\p{L}* \S.*)$/u;
const dashes = /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** @param raw the paragraph's lines. */
export function reportNearMisses({ source, report }: Parsing, raw: string, line: number): void {
  if (!raw.includes('#') && !raw.includes('|')) return;
  const lines = raw.split('\n');
  const first = line + countLineEnds(raw, Math.max(0, raw.search(/\S/)));
  const place = (index: number): Span => {
    const text = source.lines[first + index] ?? '';
    return { file: source.file, line: first + index + 1, column: Math.max(0, text.search(/\S/)) + 1 };
  };
  lines.forEach((text, index) => {
    const [, heading] = text.includes('#') ? (unspaced.exec(text) ?? []) : [];
    if (heading) report(headingWithoutSpace(heading, place(index)));
    const above = lines[index - 1];
    if (above?.includes('|') && dashes.test(text) && text.includes('|')) {
      const [header, columns] = [cellsOf(above).length, cellsOf(text).length];
      if (header !== columns) report(tableWithoutFit(header, columns, place(index)));
    }
  });
}

/**
 * The cells of a row, as GitHub's tables divide it: at each bar that no backslash stands
 * before (GFM 0.29, 4.10).
 */
export function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
