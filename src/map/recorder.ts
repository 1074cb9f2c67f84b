// Outlines as rings of points, and a path context for d3 that keeps such rings instead of painting. Points closer than a
// sixth of a point to the one before are dropped; coordinates are rounded to a hundredth, about the grid of the format.

import type { Box, Point, Segment } from '../geometry.ts';

export interface Ring {
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly box: Box;
  /** Square points, without sign. */
  readonly area: number;
}

const least = 0.16;

export class Recorder {
  private rings: Ring[] = [];
  private points: Point[] = [];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.end(false);
    this.points = [{ x: hundredth(x), y: hundredth(y) }];
  }

  lineTo(x: number, y: number): void {
    const last = this.points.at(-1);
    const point = { x: hundredth(x), y: hundredth(y) };
    if (!last || Math.abs(point.x - last.x) >= least || Math.abs(point.y - last.y) >= least)
      this.points.push(point);
    else if (this.points.length > 1) this.points[this.points.length - 1] = point;
  }

  arc(): void {}

  closePath(): void {
    this.end(true);
  }

  /** The rings so far; the recorder is empty after. */
  take(): readonly Ring[] {
    this.end(false);
    const rings = this.rings;
    this.rings = [];
    return rings;
  }

  private end(closed: boolean): void {
    const { points } = this;
    this.points = [];
    if (points.length >= (closed ? 3 : 2))
      this.rings.push({ points, closed, box: boundsOf(points), area: closed ? areaOf(points) : 0 });
  }
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

export function areaOf(points: readonly Point[]): number {
  let twice = 0;
  let before = points.at(-1);
  for (const point of points) {
    if (before) twice += before.x * point.y - point.x * before.y;
    before = point;
  }
  return Math.abs(twice) / 2;
}

export function segmentsOf(rings: readonly Ring[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { points, closed } of rings) {
    let step: 'M' | 'L' = 'M';
    for (const { x, y } of points) {
      segments.push([step, x, y]);
      step = 'L';
    }
    if (closed) segments.push(['Z']);
  }
  return segments;
}

export function boundsOfRings(rings: readonly Ring[]): Box {
  return boundsOf(rings.flatMap(({ box }) => [box, { x: box.x + box.width, y: box.y + box.height }]));
}
