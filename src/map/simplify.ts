// Lines on paper with no more points than the eye needs: Douglas and Peucker's method (D. H. Douglas, T. K. Peucker, Algorithms
// for the reduction of the number of points required to represent a digitized line or its caricature, 1973). An arc is
// simplified once, with its ends kept, so that what is shared stays shared.

/**
 * `xy` has x and y alternating, in points; no point that is left out lies farther than `tolerance` points from the line that is
 * left. A line that ends where it begins keeps four points at least.
 */
export function simplified(xy: readonly number[], tolerance: number): readonly number[] {
  const last = xy.length / 2 - 1;
  if (last < 2) return xy;
  const kept = new Uint8Array(last + 1);
  kept[0] = 1;
  kept[last] = 1;
  const least = tolerance * tolerance;
  const stack = [0, last];
  let count = 2;
  while (stack.length > 0) {
    const to = stack.pop() as number;
    const from = stack.pop() as number;
    const farthest = farthestFrom(xy, from, to, least);
    if (farthest < 0) continue;
    kept[farthest] = 1;
    count++;
    if (farthest - from > 1) stack.push(from, farthest);
    if (to - farthest > 1) stack.push(farthest, to);
  }
  const isRing = xy[0] === xy[2 * last] && xy[1] === xy[2 * last + 1];
  if (count > last || (isRing && count < 5)) return xy;
  const result: number[] = [];
  for (let at = 0; at <= last; at++)
    if (kept[at] === 1) result.push(xy[2 * at] as number, xy[2 * at + 1] as number);
  return result;
}

/** Which point between two is the farthest from the stretch between them, and farther than the square root of `least`; else -1. */
function farthestFrom(xy: readonly number[], from: number, to: number, least: number): number {
  const x = xy[2 * from] as number;
  const y = xy[2 * from + 1] as number;
  const dx = (xy[2 * to] as number) - x;
  const dy = (xy[2 * to + 1] as number) - y;
  const length = dx * dx + dy * dy;
  let most = least;
  let found = -1;
  for (let at = from + 1; at < to; at++) {
    const ax = (xy[2 * at] as number) - x;
    const ay = (xy[2 * at + 1] as number) - y;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, (ax * dx + ay * dy) / length));
    const offX = ax - along * dx;
    const offY = ay - along * dy;
    const distance = offX * offX + offY * offY;
    if (distance > most) {
      most = distance;
      found = at;
    }
  }
  return found;
}
