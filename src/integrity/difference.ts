// How a quotation differs from the passage that it is nearest to: word by word and sign by sign, each change
// with the words around it, as somebody would read it out.

import { paragraphMark } from './fold.ts';
import type { Difference } from './types.ts';

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands for words left out; it takes any stretch of the original. */
export const gap = '\ue001';

/** Words (an ideograph is one) and signs. */
export function tokensOf(text: string): readonly Token[] {
  return [
    ...text.matchAll(
      /[\u3040-\u30ff\u3400-\u9fff]|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu,
    ),
  ]
    .filter(([token]) => token !== paragraphMark)
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** Longer texts than that are compared by their first words. */
const longest = 1200;

/** Pairs of equal tokens, in order: the longest common subsequence, words before signs. */
export function aligned(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const [rows, columns] = [Math.min(a.length, longest), Math.min(b.length, longest)];
  const width = columns + 1;
  const table = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const same = a[row] === b[column];
      const weight = isWord(a[row] ?? '') ? 1 : 0.1;
      table[row * width + column] = Math.max(
        same ? at(row + 1, column + 1) + weight : 0,
        at(row + 1, column),
        at(row, column + 1),
      );
    }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const weight = isWord(a[row] ?? '') ? 1 : 0.1;
    if (a[row] === b[column] && at(row, column) === at(row + 1, column + 1) + weight) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Words shown on either side of a change. */
const around = 2;
/** Changes with fewer tokens between them are one. */
const close = 3;

/** Half-open ranges of tokens: what the original has, and what is quoted instead. */
interface Hunk {
  readonly theirs: readonly [number, number];
  readonly ours: readonly [number, number];
}

/**
 * @param original the passage, with some words more at either end
 * @param quoted the quotation's pieces, joined by gaps
 */
export function differencesOf(original: string, quoted: string): readonly Difference[] {
  const [theirs, ours] = [tokensOf(original), tokensOf(quoted)];
  const known = new Set(theirs.map(({ text }) => text));
  // A piece may begin with a large letter where the original goes on, and the other way round.
  const keys = ours.map(({ text }, index) =>
    known.has(text) || (index > 0 && ours[index - 1]?.text !== gap) ? text : recased(text),
  );
  const pairs = aligned(
    theirs.map(({ text }) => text),
    keys,
  );
  return merged(hunksOf(pairs, theirs.length, keys)).map((hunk) => ({
    original: shown(original, theirs, hunk.theirs),
    quoted: shown(quoted, ours, hunk.ours),
  }));
}

function recased(word: string): string {
  const first = word.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
}

function hunksOf(
  pairs: readonly (readonly [number, number])[],
  length: number,
  ours: readonly string[],
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const add = (theirs: readonly [number, number], own: readonly [number, number]): void => {
    const gained = ours.slice(...own);
    const isBridge = gained.length > 0 && gained.every((token) => token === gap);
    if (!isBridge && (gained.length > 0 || theirs[1] > theirs[0])) hunks.push({ theirs, ours: own });
  };
  const [[first, begun] = [0, 0]] = pairs;
  // Before the first common word and behind the last, the original is not what is quoted.
  if (begun > 0) add([Math.max(0, first - begun), first], [0, begun]);
  for (let index = 1; index < pairs.length; index++) {
    const [[a, b] = [0, 0], [c, d] = [0, 0]] = [pairs[index - 1], pairs[index]];
    add([a + 1, c], [b + 1, d]);
  }
  const [end, ended] = pairs.at(-1) ?? [-1, -1];
  const left = ours.length - ended - 1;
  if (left > 0) add([end + 1, Math.min(length, end + 1 + left)], [ended + 1, ours.length]);
  return hunks;
}

function merged(hunks: readonly Hunk[]): readonly Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    const last = out.at(-1);
    if (last && hunk.theirs[0] - last.theirs[1] < close && hunk.ours[0] - last.ours[1] < close)
      out[out.length - 1] = { theirs: [last.theirs[0], hunk.theirs[1]], ours: [last.ours[0], hunk.ours[1]] };
    else out.push(hunk);
  }
  return out;
}

/** No neighbours are shown beyond these. */
const stops = new Set([gap, '.', '!', '?', '。', '؟', '"']);

/** The tokens of a range with their neighbours, as the text has them. */
function shown(text: string, tokens: readonly Token[], [from, to]: readonly [number, number]): string {
  const isStop = (at: number): boolean => stops.has(tokens[at]?.text ?? gap);
  let [first, last] = [from, to - 1];
  // A sentence that ends there is not gone on with.
  const closes = from < to && isStop(last);
  for (let words = 0; words < around && !isStop(first - 1); ) {
    first -= 1;
    if (isWord(tokens[first]?.text ?? '')) words += 1;
  }
  for (let words = 0; !closes && words < around && !isStop(last + 1); ) {
    last += 1;
    if (isWord(tokens[last]?.text ?? '')) words += 1;
  }
  const piece = text.slice(tokens[Math.max(0, first)]?.start ?? 0, tokens[last]?.end ?? 0);
  return piece.replaceAll(gap, '…').replaceAll(paragraphMark, ' ').trim();
}
