// DrawingML counts in whole EMU, hundredths of a point and thousandths of a percent; the Scene counts in
// points. Every conversion of the package is here, so that rounding is decided once.

import type { Box } from './geometry.ts';

/** ECMA-376 part 1, 20.1.2.1: 914,400 EMU an inch, 12,700 a point. */
export const EMU_PER_POINT = 12700;

export function emu(points: number): number {
  return finite(Math.round(points * EMU_PER_POINT));
}

/** Lengths that the schema wants at least 0. */
export function emuLength(points: number): number {
  return Math.max(0, emu(points));
}

/** Text sizes and spacing: hundredths of a point. */
export function centipoints(points: number): number {
  return finite(Math.round(points * 100));
}

/** Percentages: thousandths of a percent. */
export function millipercent(percent: number): number {
  return finite(Math.round(percent * 1000));
}

/** `a:xfrm` (or `p:xfrm`) children for a box. */
export function offExt(box: Box): string {
  return `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emuLength(box.width)}" cy="${emuLength(box.height)}"/>`;
}

export function xfrm(box: Box): string {
  return `<a:xfrm>${offExt(box)}</a:xfrm>`;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('a length on a slide is not a finite number');
  // -0 would be written "0" anyway; keep the arithmetic plain.
  return value === 0 ? 0 : value;
}
