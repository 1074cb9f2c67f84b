// Two versions of a sequence that come from one: what each changed, put together (Khanna, Kunal and Pierce, "A Formal Investigation of
// Diff3", 2007). One version is the carrier, whose items stay as they are where nobody else touched them.

import { diffIndices } from 'node-diff3';

type Range = readonly [from: number, to: number];

/** A stretch of the merged sequence. */
export type Chunk =
  | { readonly from: 'carrier'; readonly range: Range }
  /** `at`: what it takes the place of in the carrier. */
  | { readonly from: 'other'; readonly range: Range; readonly at: Range }
  /** Both changed it, not alike. */
  | { readonly from: 'both'; readonly base: Range; readonly carrier: Range; readonly other: Range };

interface Hunk {
  readonly side: 'carrier' | 'other';
  readonly base: Range;
  readonly own: Range;
}

/** Items are equal where their texts are. */
export function mergedChunks(
  base: readonly string[],
  carrier: readonly string[],
  other: readonly string[],
): readonly Chunk[] {
  const hunks = [...hunksOf('carrier', base, carrier), ...hunksOf('other', base, other)].sort(
    (a, b) => a.base[0] - b.base[0] || a.base[1] - b.base[1],
  );
  const chunks: Chunk[] = [];
  /** How far each sequence is told. */
  let [b, c, o] = [0, 0, 0];
  const untouched = (to: number): void => {
    if (to > b) chunks.push({ from: 'carrier', range: [c, c + to - b] });
    [c, o, b] = [c + to - b, o + to - b, to];
  };
  for (let at = 0; at < hunks.length; ) {
    const first = hunks[at] as Hunk;
    untouched(first.base[0]);
    // All that overlap, and what both put at one place.
    let end = first.base[1];
    const group: Hunk[] = [];
    for (; at < hunks.length; at++) {
      const next = hunks[at] as Hunk;
      const touches = group.length === 0 || next.base[0] < end || next.base[0] === first.base[0];
      if (!touches) break;
      group.push(next);
      end = Math.max(end, next.base[1]);
    }
    const growth = (side: Hunk['side']): number =>
      group
        .filter((one) => one.side === side)
        .reduce((sum, { base: [from, to], own: [start, stop] }) => sum + (stop - start) - (to - from), 0);
    const length = end - b;
    const mine: Range = [c, c + length + growth('carrier')];
    const theirs: Range = [o, o + length + growth('other')];
    const sides = new Set(group.map(({ side }) => side));
    if (!sides.has('other')) chunks.push({ from: 'carrier', range: mine });
    else if (!sides.has('carrier')) chunks.push({ from: 'other', range: theirs, at: mine });
    else if (sameItems(carrier.slice(...mine), other.slice(...theirs)))
      chunks.push({ from: 'carrier', range: mine });
    else chunks.push({ from: 'both', base: [b, end], carrier: mine, other: theirs });
    [b, c, o] = [end, mine[1], theirs[1]];
  }
  untouched(base.length);
  return chunks;
}

const hunksOf = (side: Hunk['side'], base: readonly string[], own: readonly string[]): readonly Hunk[] =>
  diffIndices([...base], [...own]).map(({ buffer1, buffer2 }) => ({
    side,
    base: [buffer1[0], buffer1[0] + buffer1[1]],
    own: [buffer2[0], buffer2[0] + buffer2[1]],
  }));

const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
