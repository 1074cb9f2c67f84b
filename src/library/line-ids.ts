// Numbers for an article's lines that stay when others are written before them, so that in a preview what stands under an edit is as it
// was. They rise with the lines, and are no lines themselves: whoever shows one asks for its line.

import type { Article } from '../article/types.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';

/** Above every line: numbers from here on are ours. */
const first = 10_000_000;

/** Closer numbers could not be told apart after some more edits between them. */
const closest = 1e-6;

export interface LineIds {
  /** The number of each line. */
  readonly ids: readonly number[];
  /** From 1; a line is its own. */
  readonly lineOf: (id: number) => number;
}

/** @returns what numbers the lines of one text after the other: those that two in a row begin and end with keep theirs. */
export function createLineIds(): (text: string) => LineIds {
  let lines: readonly string[] = [];
  let ids: readonly number[] = [];
  return (text) => {
    const now = text.split('\n');
    ids = renumbered(lines, ids, now);
    lines = now;
    const at = new Map(ids.map((id, index) => [id, index + 1]));
    return { ids, lineOf: (id) => at.get(id) ?? id };
  };
}

function renumbered(
  before: readonly string[],
  ids: readonly number[],
  now: readonly string[],
): readonly number[] {
  const least = Math.min(before.length, now.length);
  let head = 0;
  while (head < least && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const count = now.length - head - tail;
  const end = ids.length - tail;
  if (count === end - head) return ids;
  const low = ids[head - 1] ?? first;
  const step = ((ids[end] ?? low + count + 1) - low) / (count + 1);
  if (before.length === 0 || step < closest) return now.map((_, index) => first + index + 1);
  const between = Array.from({ length: count }, (_, index) => low + step * (index + 1));
  return [...ids.slice(0, head), ...between, ...ids.slice(end)];
}

/** The article with the numbers of its lines in place of the lines. */
export function withLineIds(article: Article, ids: readonly number[]): Article {
  const { file, language, lines, ...rest } = article;
  const moved = placedAnew(rest, (span) =>
    span.file === file ? { ...span, line: ids[span.line - 1] ?? span.line } : span,
  );
  return { ...moved, file, language, ...(lines ? { lines } : {}) };
}

/** A finding at its line. */
export const atItsLine = (finding: Diagnostic, { lineOf }: LineIds): Diagnostic =>
  finding.span ? { ...finding, span: { ...finding.span, line: lineOf(finding.span.line) } } : finding;

const isSpan = (value: object): value is Span => 'file' in value && 'line' in value && 'column' in value;

/** Plain values all the way down; what holds no place stays what it is. */
function placedAnew<T>(value: T, move: (span: Span) => Span): T {
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return move(value) as T;
  if (Array.isArray(value)) {
    const made = value.map((one) => placedAnew(one, move));
    return made.some((one, at) => one !== value[at]) ? (made as T) : value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const made: Record<string, unknown> = {};
  let isMoved = false;
  for (const [key, one] of Object.entries(value)) {
    made[key] = placedAnew(one, move);
    if (made[key] !== one) isMoved = true;
  }
  return isMoved ? (made as T) : value;
}
