// Where a name may stand: one of these a name is chosen, for all names together (arrange.ts).

import type { Box, Point } from '../../scene/geometry.ts';
import type { Color } from '../../scene/style.ts';
import type { Origin } from '../../values/origin.ts';
import type { Obstacles } from '../obstacles.ts';
import { tones } from '../tones.ts';
import type { MeasuredLabel } from './label.ts';

export interface Leader {
  readonly from: Point;
  readonly to: Point;
  /** It begins at a dot, which may be one of a heap, or among such on a land that is no larger. */
  readonly heap?: boolean;
}

export interface Candidate {
  readonly text: MeasuredLabel;
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly color: Color;
  /** A bed of paper beneath the name, where no ink reads on all that it lies on. */
  readonly plate: boolean;
  readonly leader?: Leader;
  /** The less the better: 0 is as good as can be, some 100 as bad. */
  readonly cost: number;
}

/** A name to be placed. */
export interface Wish {
  /** As it is printed. */
  readonly name: string;
  readonly origin: Origin;
  /** Of two names that cannot both stand, the higher one stays. */
  readonly weight: number;
  /** Positions close by, the cheapest first. */
  readonly near: readonly Candidate[];
  /** Positions at the end of a leader line; asked for where none of the others is left. */
  readonly away: () => readonly Candidate[];
  /** More of these, farther off, and from the midst of a heap of dots; asked for where a name would be left out. */
  readonly farther?: (() => readonly Candidate[]) | undefined;
}

/** Points of air between a name and what is in its way. */
export const air = 2;

/** What it costs that a name needs a bed, and that a line leads to it. */
export const plateCost = 32;
export const leaderCost = 18;

/** What it costs that the line to a name crosses a route. */
const crossingCost = 10;
/** What it costs that half of a name lies on the sea and half of it on land. */
const coastCost = 6;
/** What each sampled point of a border under a name costs, and how many count: many are hardly worse than some. A border has the
 * colour of paper, and strikes through letters that have it too: such a name would rather have a line or a bed. */
const borderCost = { struck: 5, beneath: 1.5, most: 8 } as const;

/** A position of which it is not known how it reads. */
type Position = Omit<Candidate, 'color' | 'plate'>;

interface Inking {
  /** Only where it needs no bed. */
  readonly bare?: boolean;
  /** On the sea. */
  readonly ink?: Color;
}

/** As `inked`; undefined, too, where something is in the way, with so much air around it. */
export function readable(
  position: Position,
  obstacles: Obstacles,
  { gap = air, ...how }: Inking & { readonly gap?: number } = {},
): Candidate | undefined {
  return obstacles.isFree(position.box, gap) ? inked(position, obstacles, how) : undefined;
}

/**
 * The position with the ink that reads there, on a bed where none does; undefined where a bed would be needed and may
 * not be (`bare`), and where its line would run under the legend or the inset.
 */
export function inked(
  { text, box, align, cost, leader }: Position,
  obstacles: Obstacles,
  { bare = false, ink }: Inking = {},
): Candidate | undefined {
  if (leader && obstacles.isCovered(leader.from, leader.to)) return undefined;
  const cover = obstacles.under(lettersOf(box, text));
  const color = obstacles.inkOn(cover);
  if (!color && bare) return undefined;
  // One tone is easier to read on than a coast, and an unbroken one than a border.
  let mixed = cover.sea > 0.02 ? 0 : -1;
  cover.land.forEach((share) => {
    if (share > 0.02) mixed += 1;
  });
  const struck = color === tones.paper;
  const edges = obstacles.linesUnder(box) + (struck ? obstacles.shoresUnder(box) : 0);
  const borders = Math.min(borderCost.most, edges);
  const plate = color === undefined || (struck && borders === borderCost.most && !bare);
  const whole =
    cost +
    borders * borderCost[struck ? 'struck' : 'beneath'] +
    (color ? 0 : plateCost) +
    2 * Math.max(0, mixed) +
    coastCost * Math.min(cover.sea, 1 - cover.sea) +
    (leader && obstacles.isCrossed(leader.from, leader.to) ? crossingCost : 0);
  return {
    text,
    box,
    align,
    color: ink && cover.sea > 0.985 ? ink : plate ? tones.ink : color,
    plate,
    ...(leader ? { leader } : {}),
    cost: whole,
  };
}

/** The line box without the air above its letters. */
export function lettersOf({ x, y, width, height }: Box, { lines }: MeasuredLabel): Box {
  const line = height / lines.length;
  return { x, y: y + line * 0.18, width, height: height - line * 0.2 };
}

/** The point of a box that is nearest to a point; between half-height and half-height of its letters. */
export function nearestPoint({ x, y, width, height }: Box, at: Point): Point {
  return { x: Math.max(x, Math.min(x + width, at.x)), y: Math.max(y, Math.min(y + height, at.y)) };
}

/** From the middle of a dot to the edge of a box, points; 0 within it. */
export function distanceTo(box: Box, at: Point): number {
  const to = nearestPoint(box, at);
  return Math.hypot(to.x - at.x, to.y - at.y);
}
