// Quotations held against the original, character by character: verbatim, altered (and how), or not there.

import { folded, wordsOf } from './fold.ts';

export type Verdict =
  | { readonly kind: 'verbatim' }
  | { readonly kind: 'altered'; readonly original: string; readonly difference: string }
  | { readonly kind: 'not-found' };

/** `[…]`, `…` and `...` stand for what was left out, and words in brackets for the author's own. */
const gap = /\s*(?:\[[^\]]*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,})\s*/u;

/** A piece this long is worth looking for by itself. */
const shortestPiece = 2;

export interface Original {
  readonly text: string;
  readonly words: readonly string[];
}

export function originalOf(text: string): Original {
  const plain = folded(text);
  return { text: plain, words: plain.split(' ') };
}

export function verdictOf(quotation: string, original: Original): Verdict {
  const pieces = folded(quotation)
    .split(gap)
    .map((piece) => piece.replace(/^[\s".,;:!?'-]+|[\s".,;:!?'-]+$/g, ''))
    .filter((piece) => piece.length >= shortestPiece);
  if (pieces.length === 0 || inOrder(pieces, original.text)) return { kind: 'verbatim' };
  const near = nearest(pieces.join(' '), original);
  return near === undefined
    ? { kind: 'not-found' }
    : { kind: 'altered', original: near, difference: difference(pieces.join(' '), near) };
}

/** A quotation may begin a sentence where the original went on, or the other way round: its first letter may differ in case. */
function inOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = [piece, recased(piece)].map((one) => text.indexOf(one, from)).filter((found) => found >= 0);
    if (at.length === 0) return false;
    from = Math.min(...at) + piece.length;
  }
  return true;
}

function recased(piece: string): string {
  const first = piece.charAt(0);
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return other + piece.slice(1);
}

/** The passage of the original that shares most words with the quotation; undefined where less than half. */
function nearest(quotation: string, { words }: Original): string | undefined {
  const wanted = new Set(wordsOf(quotation));
  const length = quotation.split(' ').length;
  if (wanted.size === 0) return undefined;
  const hit = words.map((word) => wanted.has(bare(word)));
  let inside = 0;
  let best = { score: 0, at: 0 };
  for (let end = 0; end < words.length; end++) {
    if (hit[end]) inside += 1;
    if (end >= length && hit[end - length]) inside -= 1;
    if (inside > best.score) best = { score: inside, at: Math.max(0, end - length + 1) };
  }
  if (best.score < Math.max(2, length * 0.5)) return undefined;
  return words.slice(best.at, best.at + length).join(' ');
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Words only in the quotation as `+word`, only in the original as `-word`; the first few. */
export function difference(quotation: string, original: string): string {
  const [a, b] = [original.split(' '), quotation.split(' ')];
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--)
      (table[row] as number[])[column] =
        bare(a[row] ?? '') === bare(b[column] ?? '')
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const changes: string[] = [];
  let [row, column] = [0, 0];
  while (row < a.length || column < b.length) {
    const same = row < a.length && column < b.length && bare(a[row] ?? '') === bare(b[column] ?? '');
    if (same) {
      row += 1;
      column += 1;
    } else if (column >= b.length || (row < a.length && at(row + 1, column) >= at(row, column + 1))) {
      // What the window has before the first and after the last common word is no change.
      if (column > 0 && column < b.length) changes.push(`-${a[row]}`);
      row += 1;
    } else {
      changes.push(`+${b[column]}`);
      column += 1;
    }
  }
  return changes.slice(0, 12).join(' ');
}
