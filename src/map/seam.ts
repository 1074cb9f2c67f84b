// Outlines that cross the edge of a world map (the meridian opposite its middle) or go round a pole: laid out
// flat, then cut at the edge into the parts on its two sides.

/** Degrees short of the edge, so that no rounding lands a point on the other side. */
const shy = 1e-6;

/**
 * The parts of a ring of longitudes and latitudes (degrees, alternating), each within 180 degrees
 * of `middle`. Edges along the cut have a point every two degrees, since the edge of the world is
 * no straight line on paper.
 */
export function acrossTheEdge(ring: readonly number[], middle: number): readonly (readonly number[])[] {
  const flat = unrolled(ring, middle);
  const parts: (readonly number[])[] = [];
  let [west, east] = [Infinity, -Infinity];
  for (let at = 0; at < flat.length; at += 2) {
    west = Math.min(west, flat[at] as number);
    east = Math.max(east, flat[at] as number);
  }
  for (const shift of [-360, 0, 360]) {
    if (west + shift >= 180 || east + shift <= -180) continue;
    const moved = flat.map((value, at) => (at % 2 === 0 ? value + shift : value));
    const part = cut(cut(moved, 180 - shy, 1), -180 + shy, -1);
    if (part.length >= 6) parts.push(dense(part).map((value, at) => (at % 2 === 0 ? value + middle : value)));
  }
  return parts;
}

/**
 * Longitudes from the middle, running on past 180 where the ring does; a ring round a pole is closed along
 * it.
 */
function unrolled(ring: readonly number[], middle: number): number[] {
  const result: number[] = [];
  let last = 0;
  let sum = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const lon = (ring[at] as number) - middle;
    last = at === 0 ? lon - 360 * Math.round(lon / 360) : lon - 360 * Math.round((lon - last) / 360);
    result.push(last, ring[at + 1] as number);
    sum += ring[at + 1] as number;
  }
  const first = result[0] as number;
  if (Math.abs(last - first) > 180) {
    const pole = sum < 0 ? -90 : 90;
    // The ring's first point is not repeated at its end; here it is, a turn further.
    const end = first + 360 * Math.sign(last - first);
    result.push(end, result[1] as number, end, pole, first, pole);
  }
  return result;
}

/** What lies on the side of `limit` that `sign` points away from. */
function cut(flat: readonly number[], limit: number, sign: 1 | -1): number[] {
  const result: number[] = [];
  let beforeX = flat.at(-2) as number;
  let beforeY = flat.at(-1) as number;
  let wasIn = (beforeX - limit) * sign <= 0;
  for (let at = 0; at < flat.length; at += 2) {
    const x = flat[at] as number;
    const y = flat[at + 1] as number;
    const isIn = (x - limit) * sign <= 0;
    if (isIn !== wasIn) result.push(limit, beforeY + ((y - beforeY) * (limit - beforeX)) / (x - beforeX));
    if (isIn) result.push(x, y);
    beforeX = x;
    beforeY = y;
    wasIn = isIn;
  }
  return result;
}

function dense(flat: readonly number[]): number[] {
  const result: number[] = [];
  let beforeX = flat.at(-2) as number;
  let beforeY = flat.at(-1) as number;
  for (let at = 0; at < flat.length; at += 2) {
    const x = flat[at] as number;
    const y = flat[at + 1] as number;
    const steps = x === beforeX && Math.abs(x) > 179 ? Math.ceil(Math.abs(y - beforeY) / 2) : 1;
    for (let step = 1; step < steps; step++) result.push(x, beforeY + ((y - beforeY) * step) / steps);
    result.push(x, y);
    beforeX = x;
    beforeY = y;
  }
  return result;
}
