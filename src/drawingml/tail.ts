// The tail of a square speech bubble, wherever it points (ECMA-376 part 1, 20.1.10.56, `wedgeRectCallout`, `wedgeRoundRectCallout`).

import type { Point } from '../scene/geometry.ts';

const wedge = /^wedge(Round)?RectCallout$/;

/** What its adjustments are where a file says none. */
export const tailAdjustments: readonly (readonly [name: string, formula: string])[] = [
  ['adj1', 'val -20833'],
  ['adj2', 'val 62500'],
];

export const hasTail = (preset: string): boolean => wedge.test(preset);

/**
 * @param across @param down how far its tip is from the shape's middle: in hundred-thousandths of its width and height.
 * @returns its corners in shares of the shape's box: on the side that is nearest to the tip, from a sixth to five twelfths of it.
 */
export function tail(across: number, down: number): readonly Point[] {
  const tip = { x: 0.5 + across / 100000, y: 0.5 + down / 100000 };
  const foot = (share: number): readonly [number, number] =>
    share > 0 ? [7 / 12, 10 / 12] : [2 / 12, 5 / 12];
  if (Math.abs(down) > Math.abs(across)) {
    const [from, to] = foot(across);
    const side = down > 0 ? 1 : 0;
    return [{ x: from, y: side }, tip, { x: to, y: side }];
  }
  const [from, to] = foot(down);
  const side = across > 0 ? 1 : 0;
  return [{ x: side, y: from }, tip, { x: side, y: to }];
}
