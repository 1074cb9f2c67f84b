// From a place in a filled text back to the pattern. While a pattern is filled, each piece of it that is written is preceded by a mark:
// where the piece begins, and whether it is the pattern's own text or a value. The marks are taken out again here.

import type { Filled } from './types.ts';

/** Characters that XML cannot hold, and so no deck: they are in no pattern and no row by the time it is filled. */
const [open, close] = ['\u0001', '\u0002'];
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks
const marks = /[\u0001\u0002]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks
const mark = /\u0001(\d+)(v?)\u0002/g;

export const withoutMarks = (text: string): string => text.replace(marks, '');

/** @param offset in the pattern, in UTF-16 units. */
export const markOf = (offset: number, kind: 'text' | 'value'): string =>
  `${open}${offset}${kind === 'value' ? 'v' : ''}${close}`;

interface Piece {
  /** Where it begins in the filled text. */
  readonly at: number;
  readonly offset: number;
  readonly isValue: boolean;
}

/** @param marked as the pattern was filled. */
export function placed(marked: string, pattern: string): Filled {
  const pieces: Piece[] = [{ at: 0, offset: 0, isValue: false }];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    pieces.push({ at: text.length, offset: Number(match[1]), isValue: match[2] === 'v' });
  }
  text += marked.slice(from);
  const starts = startsOf(text);
  const patternStarts = startsOf(pattern);
  return {
    text,
    placeOf: (line, column) => {
      const at = (starts[line - 1] ?? text.length) + column - 1;
      const piece = pieces.findLast((one) => one.at <= at);
      const offset = piece ? piece.offset + (piece.isValue ? 0 : at - piece.at) : 0;
      const found = patternStarts.findLastIndex((start) => start <= offset);
      return { line: found + 1, column: offset - (patternStarts[found] ?? 0) + 1 };
    },
  };
}

/** Of each line, where it begins. */
function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
