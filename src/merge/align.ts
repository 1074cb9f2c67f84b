// Two sequences beside each other: what is in both, what was taken out and what came in (node-diff3's longest common
// subsequence, Hunt and McIlroy), and texts by their words.

import { diffIndices } from 'node-diff3';
import type { WordChange } from './types.ts';

/** A stretch of `old` [from, to) that became a stretch of `new`; either may be empty, and both are where nothing changed. */
export interface Stretch {
  readonly same: boolean;
  readonly old: readonly [number, number];
  readonly new: readonly [number, number];
}

/** Both sequences whole, in stretches that are the same and stretches that differ, in order. */
export function aligned(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  // What both begin and end with needs no table.
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  const same = (to: number): void => {
    if (to > i) stretches.push({ same: true, old: [i, to], new: [j, j + to - i] });
    j += to - i;
    i = to;
  };
  const middle = diffIndices(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  for (const { buffer1, buffer2 } of middle) {
    same(head + buffer1[0]);
    const [oldEnd, newEnd] = [i + buffer1[1], head + buffer2[0] + buffer2[1]];
    stretches.push({ same: false, old: [i, oldEnd], new: [j, newEnd] });
    [i, j] = [oldEnd, newEnd];
  }
  same(before.length);
  return stretches;
}

/** Words, the space between them, and single signs; in scripts without spaces, single letters. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{Nd}]+(?:['’.,][\p{L}\p{M}\p{Nd}]+)*|\s+|./gsu;

export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

/** The pieces of both texts in order; a removed piece stands before the one that took its place. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const pieces: WordChange[] = [];
  const push = (change: WordChange['change'], text: string): void => {
    if (text !== '') pieces.push({ change, text });
  };
  for (const {
    same,
    old: [from, to],
    new: [start, end],
  } of joined(aligned(old, fresh), old)) {
    if (same) push('same', old.slice(from, to).join(''));
    else {
      push('removed', old.slice(from, to).join(''));
      push('added', fresh.slice(start, end).join(''));
    }
  }
  return pieces;
}

/** Two changes with nothing but space between them are one: "pledged firm backing" is read at once. */
export function joined(stretches: readonly Stretch[], old: readonly string[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const [index, one] of stretches.entries()) {
    const last = out.at(-1);
    const isSpace =
      one.same && one.old[1] - one.old[0] === 1 && /^\s+$/.test(old[one.old[0]] ?? '') && index > 0;
    const between = isSpace && stretches[index + 1]?.same === false;
    if (last && !last.same && (between || !one.same))
      out[out.length - 1] = { same: false, old: [last.old[0], one.old[1]], new: [last.new[0], one.new[1]] };
    else out.push(one);
  }
  return out;
}

/** How much two texts share, 0 to 1: twice the words in both over the words of both (Dice). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of a) counts.set(one, (counts.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of b) {
    const left = counts.get(one) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(one, left - 1);
    }
  }
  const total = a.length + b.length;
  return total === 0 ? 1 : (2 * shared) / total;
}

/** Which of the paragraphs that went became which of those that came: in order, the likest that there is. */
export function edited(
  old: readonly string[],
  fresh: readonly string[],
): readonly (readonly [string | undefined, string | undefined])[] {
  const out: (readonly [string | undefined, string | undefined])[] = [];
  let next = 0;
  for (const text of old) {
    const words = wordsOf(text);
    let best = -1;
    let most = old.length === 1 && fresh.length === 1 ? 0 : 0.4;
    for (let at = next; at < fresh.length; at++) {
      const like = likeness(words, wordsOf(fresh[at] as string));
      if (like > most || (best < 0 && like >= most && most === 0)) [best, most] = [at, like];
    }
    if (best < 0) out.push([text, undefined]);
    else {
      for (; next < best; next++) out.push([undefined, fresh[next]]);
      out.push([text, fresh[best]]);
      next = best + 1;
    }
  }
  for (; next < fresh.length; next++) out.push([undefined, fresh[next]]);
  return out;
}
