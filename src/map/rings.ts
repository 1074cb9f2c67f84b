// Outlines and lines on paper: flat lists of coordinates, x and y alternating, in points rounded to a hundredth (about
// the grid of the format).

import type { Box, Point, Segment } from '../scene/geometry.ts';

export interface Ring {
  /** x and y alternating; the first point is not repeated at the end. */
  readonly xy: readonly number[];
  readonly closed: boolean;
  readonly box: Box;
  /** Square points, without sign. */
  readonly area: number;
}

export function ringOf(xy: readonly number[], closed: boolean): Ring {
  return { xy, closed, box: boundsOfFlat(xy), area: closed ? areaOf(xy) : 0 };
}

export function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

export function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: hundredth(right - left), height: hundredth(bottom - top) };
}

function boundsOfFlat(xy: readonly number[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < xy.length; at += 2) {
    const x = xy[at] as number;
    const y = xy[at + 1] as number;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: hundredth(right - left), height: hundredth(bottom - top) };
}

function areaOf(xy: readonly number[]): number {
  let twice = 0;
  let beforeX = xy.at(-2) as number;
  let beforeY = xy.at(-1) as number;
  for (let at = 0; at < xy.length; at += 2) {
    const x = xy[at] as number;
    const y = xy[at + 1] as number;
    twice += beforeX * y - x * beforeY;
    beforeX = x;
    beforeY = y;
  }
  return Math.abs(twice) / 2;
}

export function segmentsOf(rings: readonly Ring[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { xy, closed } of rings) {
    for (let at = 0; at < xy.length; at += 2) {
      segments.push([at === 0 ? 'M' : 'L', xy[at] as number, xy[at + 1] as number]);
    }
    if (closed) segments.push(['Z']);
  }
  return segments;
}

export function boundsOfRings(rings: readonly Ring[]): Box {
  return boundsOf(rings.flatMap(({ box }) => [box, { x: box.x + box.width, y: box.y + box.height }]));
}

/** Whether a point lies in what the rings fill, even-odd. */
export function holdsPoint({ rings }: { readonly rings: readonly Ring[] }, x: number, y: number): boolean {
  let inside = false;
  for (const { xy, box } of rings) {
    if (y < box.y || y > box.y + box.height) continue;
    let beforeX = xy.at(-2) as number;
    let beforeY = xy.at(-1) as number;
    for (let at = 0; at < xy.length; at += 2) {
      const toX = xy[at] as number;
      const toY = xy[at + 1] as number;
      if (beforeY > y !== toY > y && x < ((toX - beforeX) * (y - beforeY)) / (toY - beforeY) + beforeX)
        inside = !inside;
      beforeX = toX;
      beforeY = toY;
    }
  }
  return inside;
}
