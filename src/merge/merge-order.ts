// The order of the slides, from what it was and two that came of it.

import { movedPairs } from './pairs.ts';

export interface MergedOrder {
  /** All slides of both. */
  readonly order: readonly string[];
  /** Slides that both moved, each elsewhere: they stand where the person put them. */
  readonly clashes: readonly string[];
}

/**
 * The person's order, in which those slides stand behind what they stand behind in the article that only the article moved or added.
 */
export function mergedOrder(
  base: readonly string[],
  theirs: readonly string[],
  ours: readonly string[],
): MergedOrder {
  const [byTheirs, byOurs] = [movedIn(base, theirs), movedIn(base, ours)];
  const order = theirs.filter((one) => byTheirs.has(one) || !byOurs.has(one));
  const there = new Set(order);
  for (const [at, one] of ours.entries()) {
    if (there.has(one)) continue;
    // The nearest before it that is there; a slide before all others comes first.
    let before = at - 1;
    while (before >= 0 && !there.has(ours[before] as string)) before -= 1;
    const after = ours.slice(at + 1).find((next) => there.has(next));
    // Of two neighbours the one that nobody moved says where; a chapter that was moved takes what is new in it along.
    const isLeft = after !== undefined && !byTheirs.has(after) && byTheirs.has(ours[before] ?? '');
    const behind = before < 0 ? 0 : order.indexOf(ours[before] as string) + 1;
    order.splice(isLeft ? order.indexOf(after) : behind, 0, one);
    there.add(one);
  }
  const common = (of: readonly string[], also: readonly string[]): readonly string[] =>
    of.filter((one) => also.includes(one) && base.includes(one));
  const [mine, other] = [common(theirs, ours), common(ours, theirs)];
  const clashes = [...byTheirs].filter(
    (one) => byOurs.has(one) && mine[mine.indexOf(one) - 1] !== other[other.indexOf(one) - 1],
  );
  return { order, clashes };
}

/** Slides that changed their place among those of both. */
export function movedIn(base: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const pairs = base.flatMap((one, at) => (now.includes(one) ? [[at, now.indexOf(one)] as const] : []));
  return new Set(
    [...movedPairs(pairs)].map((index) => base[(pairs[index] as readonly [number, number])[0]] as string),
  );
}
