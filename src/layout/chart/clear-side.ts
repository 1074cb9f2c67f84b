// On which side of its point a label stands clear of the other lines of a chart.

import type { LabelPlace } from '../../scene/chart.ts';
import { type Box, contains, type Point } from '../../scene/geometry.ts';

/** From a point to its label, points. */
const air = 8;
/** Places across a label at which lines are looked at. */
const samples = 12;

/**
 * Over the point if it can be; where no side is clear, where the fewest lines run through it.
 * @param size of the label
 * @param lines other than the point's own; null where a line is broken
 * @param room where labels under and beside points may stand; over them there is more
 */
export function clearSide(
  at: Point,
  size: { readonly width: number; readonly height: number },
  lines: readonly (readonly (Point | null)[])[],
  room: Box,
): LabelPlace {
  const { width, height } = size;
  const sides: readonly (readonly [LabelPlace, Box])[] = [
    ['above', { x: at.x - width / 2, y: at.y - air - height, width, height }],
    ['below', { x: at.x - width / 2, y: at.y + air, width, height }],
    ['right', { x: at.x + air, y: at.y - height / 2, width, height }],
    ['left', { x: at.x - air - width, y: at.y - height / 2, width, height }],
  ];
  const free = sides
    .filter(([place, box]) => place === 'above' || contains(room, box))
    .map(([place, box]) => ({ place, crossed: lines.filter((line) => crosses(line, box)).length }));
  return [...free].sort((a, b) => a.crossed - b.crossed)[0]?.place ?? 'above';
}

/** True where the line runs through the box. */
export function crosses(line: readonly (Point | null)[], { x, y, width, height }: Box): boolean {
  return Array.from({ length: samples + 1 }, (_, index) => x + (index / samples) * width).some((place) => {
    const level = levelAt(line, place);
    return level !== undefined && level > y && level < y + height;
  });
}

/** How high the line runs over a place of the axis. */
function levelAt(line: readonly (Point | null)[], x: number): number | undefined {
  for (const [index, to] of line.entries()) {
    const from = line[index - 1];
    if (!from || !to || x < from.x || x > to.x || from.x === to.x) continue;
    return from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
  }
  return undefined;
}
