// The order of the slides, from what it was and two that came of it.

/**
 * All of both: the article's order where only it changed, else the person's, which the new slides of the other stand in behind what they stood
 * behind.
 */
export function mergedOrder(
  base: readonly string[],
  theirs: readonly string[],
  ours: readonly string[],
): readonly string[] {
  const [inTheirs, inOurs] = [new Set(theirs), new Set(ours)];
  const common = base.filter((one) => inTheirs.has(one) && inOurs.has(one));
  const among = new Set(common);
  const moved = (order: readonly string[]): boolean =>
    order.filter((one) => among.has(one)).join('\n') !== common.join('\n');
  const isOurs = moved(ours) && !moved(theirs);
  const [main, other] = isOurs ? [ours, theirs] : [theirs, ours];
  const merged = [...main];
  const there = new Set(main);
  for (const [at, one] of other.entries()) {
    if (there.has(one)) continue;
    // The nearest before it that is there; a slide before all others comes first.
    let before = at - 1;
    while (before >= 0 && !there.has(other[before] as string)) before -= 1;
    merged.splice(before < 0 ? 0 : merged.indexOf(other[before] as string) + 1, 0, one);
    there.add(one);
  }
  return merged;
}
