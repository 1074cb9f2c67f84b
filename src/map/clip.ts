// Liang and Barsky's clipping of a line at the four sides of a box (A New Concept and Method for Line Clipping, 1984). Written
// without lists: it is asked for each step of every border and leader.

import type { Box } from '../scene/geometry.ts';

/** Shares of a line, 0 to 1, between which it lies in a box; `enter` is not below `leave` where none of it does. */
export interface Within {
  readonly enter: number;
  readonly leave: number;
}

const none: Within = { enter: 1, leave: 0 };

/** @param gap points by which the box is wider on every side. */
export function within(
  x: number,
  y: number,
  dx: number,
  dy: number,
  { x: left, y: top, width, height }: Box,
  gap = 0,
): Within {
  let enter = 0;
  let leave = 1;
  for (let side = 0; side < 4; side++) {
    const toward = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
    const away =
      side === 0
        ? x - left + gap
        : side === 1
          ? left + width + gap - x
          : side === 2
            ? y - top + gap
            : top + height + gap - y;
    if (toward === 0) {
      if (away < 0) return none;
      continue;
    }
    const share = away / toward;
    if (toward < 0) enter = Math.max(enter, share);
    else leave = Math.min(leave, share);
  }
  return { enter, leave };
}
