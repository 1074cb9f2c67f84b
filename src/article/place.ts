// Where things stand in the file. Marked gives tokens without positions, but it keeps lines: line n of
// a nested token's text is a piece of line n of its container (markers and indentation are cut off,
// nothing is moved). So a line number is counted along the siblings' `raw`, and a column is found by
// looking the piece up in its line.

import type { Token } from 'marked';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { SourceText } from './source-text.ts';

/** A text each of whose lines is a piece of a line of the source, in order. */
export interface Excerpt {
  readonly text: string;
  /** Index of the first line in `SourceText.lines`; counts from 0. */
  readonly line: number;
  /** Index of the first character in its line, where it is known better than by looking it up. */
  readonly column?: number;
}

export function countLineEnds(text: string, end = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The place of the character at `offset` of an excerpt. */
export function placeIn(source: SourceText, excerpt: Excerpt, offset = 0): Span {
  const start = offset === 0 ? 0 : excerpt.text.lastIndexOf('\n', offset - 1) + 1;
  const end = excerpt.text.indexOf('\n', offset);
  const piece = excerpt.text.slice(start, end < 0 ? undefined : end);
  const index = excerpt.line + countLineEnds(excerpt.text, offset);
  const line = source.lines[index] ?? '';
  const within = offset - start;
  const column =
    start === 0 && excerpt.column !== undefined ? excerpt.column + within : columnOf(line, piece, within);
  return inOriginal(source, {
    file: source.file,
    line: Math.min(index + 1, source.lines.length),
    column: Math.max(0, column) + 1,
  });
}

/**
 * A draft's place in the text it was made from; what only the draft has is placed in the draft, and said to
 * be.
 */
function inOriginal({ origins, file }: SourceText, span: Span): Span {
  if (!origins) return span;
  const line = origins[span.line - 1];
  return line === undefined ? { ...span, file: `draft of ${file}` } : { file, line, column: 1 };
}

function columnOf(line: string, piece: string, within: number): number {
  const whole = piece === '' ? -1 : line.lastIndexOf(piece);
  if (whole >= 0) return whole + within;
  const trimmed = piece.trim();
  const core = trimmed === '' ? -1 : line.lastIndexOf(trimmed);
  if (core >= 0) return core + Math.max(0, within - (piece.length - piece.trimStart().length));
  return Math.max(0, line.search(/\S/));
}

/** The place where a block begins: the first visible character of its source. */
export function placeOfBlock(source: SourceText, raw: string, line: number): Span {
  const first = raw.search(/\S/);
  return placeIn(source, { text: raw, line }, Math.max(0, first));
}

/** Calls `visit` with each token and the index of its first line. Siblings begin on lines of their own. */
export function forEachPlaced(
  tokens: readonly Token[],
  line: number,
  visit: (token: Token, line: number, index: number) => void,
): void {
  let at = line;
  let midLine = false;
  tokens.forEach((token, index) => {
    // A checkbox shares its line with the text of its item.
    if (midLine && token.type !== 'space') at++;
    visit(token, at, index);
    at += countLineEnds(token.raw);
    midLine = token.type !== 'checkbox' && !token.raw.endsWith('\n');
  });
}
