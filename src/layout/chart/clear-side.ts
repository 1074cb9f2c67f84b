// Where at its point a label stands clear of the lines of a chart, its point's own among them, and of other labels.

import type { LabelPlace } from '../../scene/chart.ts';
import { type Box, contains, overlaps, type Point } from '../../scene/geometry.ts';

/** From a point to its label, points. */
const air = 8;
/** Places across a label at which lines are looked at. */
const samples = 12;

export interface Stand {
  readonly place: LabelPlace;
  readonly moved?: Point;
  readonly box: Box;
  /** No line runs through it, and nothing else stands there. */
  readonly clear: boolean;
}

export interface Around {
  /** Null where a line is broken. */
  readonly lines: readonly (readonly (Point | null)[])[];
  readonly taken: readonly Box[];
  /** Where labels under and beside points may stand; over them there is more. */
  readonly room: Box;
}

/** Over and under a point also to a side, so many halves of a label's width: beside a line that climbs or falls. */
const shifts = [0, 0.5, -0.5, 1, -1];

/** On the side that is wished for if it can be; where no side is clear, where the least runs through it. */
export function clearSide(
  at: Point,
  { width, height }: Pick<Box, 'width' | 'height'>,
  { lines, taken, room }: Around,
  wished: 'above' | 'below' = 'above',
): Stand {
  const beside = at.y - height / 2;
  const along = (place: 'above' | 'below'): readonly Omit<Stand, 'clear'>[] =>
    shifts.map((shift) => {
      const usual = at.x - width / 2;
      // At the plot's edge it would stand on the numbers of the axis.
      const least = room.x + 2;
      const x = Math.max(least, Math.min(usual + (shift * width) / 2, room.x + room.width - width));
      const box = { x, y: place === 'above' ? at.y - air - height : at.y + air, width, height };
      return { place, box, ...(x === usual ? {} : { moved: { x: x - usual, y: 0 } }) };
    });
  const stands: readonly Omit<Stand, 'clear'>[] = [
    ...along(wished),
    ...along(wished === 'above' ? 'below' : 'above'),
    { place: 'right', box: { x: at.x + air, y: beside, width, height } },
    { place: 'left', box: { x: at.x - air - width, y: beside, width, height } },
  ];
  const struck = ({ box }: Pick<Stand, 'box'>): number =>
    lines.filter((line) => crosses(line, box)).length + taken.filter((other) => overlaps(box, other)).length;
  const [best] = stands
    .filter(({ place, box }) => place === 'above' || contains(room, box))
    .map((stand) => ({ stand, by: struck(stand) }))
    .sort((a, b) => a.by - b.by);
  if (!best) throw new Error('a point has always room over it');
  return { ...best.stand, clear: best.by === 0 };
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
