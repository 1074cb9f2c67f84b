// Where the name of a place may stand: close to its dot, in one of eight directions, and nearer to it by half as much again than
// to any other; else further off, at the end of a line from the dot.

import type { Box, Point } from '../../scene/geometry.ts';
import { dotRadius } from '../dots.ts';
import type { Obstacles } from '../obstacles.ts';
import { air, type Candidate, distanceTo, leaderCost, nearestPoint, readable } from './candidates.ts';
import type { MeasuredLabel } from './label.ts';

/** How many times nearer a name is to its own dot than to another. */
const nearer = 1.5;

/** How the name stands to its dot: on which side, and how far it is shifted along it, as a share of its own length. */
interface Side {
  readonly side: 'right' | 'left' | 'above' | 'below';
  readonly shift: number;
}

/** Best first, in text that runs from left to right (about Imhof's order). */
const sides: readonly Side[] = [
  { side: 'right', shift: 0 },
  { side: 'right', shift: -0.36 },
  { side: 'right', shift: 0.36 },
  { side: 'left', shift: 0 },
  { side: 'above', shift: 0 },
  { side: 'left', shift: -0.36 },
  { side: 'left', shift: 0.36 },
  { side: 'below', shift: 0 },
  { side: 'above', shift: 0.36 },
  { side: 'above', shift: -0.36 },
  { side: 'below', shift: 0.36 },
  { side: 'below', shift: -0.36 },
];

const mirrored: Readonly<Record<Side['side'], Side['side']>> = {
  right: 'left',
  left: 'right',
  above: 'above',
  below: 'below',
};

/** With so many positions close to its dot, a name needs none a little further off. */
const enoughNear = 6;

/** Positions at the end of a line are tried from near to far: how far off, in how many directions, and how many are enough. */
const lines = {
  near: { reaches: [18, 28, 40, 56, 76, 100, 130, 170], directions: 24, enough: 72 },
  far: { reaches: [28, 40, 56, 76, 100, 130, 170, 210, 260, 320], directions: 40, enough: 400 },
} as const;

/** `others` are the middles of all other dots. */
export function besideDot(
  at: Point,
  text: MeasuredLabel,
  others: readonly Point[],
  rtl: boolean,
  obstacles: Obstacles,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [ring, reach] of [dotRadius + air, dotRadius + air + 3].entries()) {
    if (found.length >= enoughNear) break;
    for (const [rank, { side, shift }] of sides.entries()) {
      const to = rtl ? mirrored[side] : side;
      const box = boxAt(at, to, shift, reach, text);
      if (!isNearest(box, at, others)) continue;
      const align = to === 'right' ? 'left' : to === 'left' ? 'right' : 'center';
      const candidate = readable({ text, box, align, cost: rank + ring * 6 }, obstacles);
      if (candidate) found.push(candidate);
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

function boxAt(
  { x, y }: Point,
  side: Side['side'],
  shift: number,
  reach: number,
  { width, height }: MeasuredLabel,
): Box {
  const [middleX, middleY] = [x - width / 2 + shift * width, y - height / 2 + shift * height];
  switch (side) {
    case 'right':
      return { x: x + reach, y: middleY, width, height };
    case 'left':
      return { x: x - reach - width, y: middleY, width, height };
    case 'above':
      return { x: middleX, y: y - reach - height, width, height };
    case 'below':
      return { x: middleX, y: y + reach, width, height };
  }
}

function isNearest(box: Box, at: Point, others: readonly Point[]): boolean {
  const own = Math.max(distanceTo(box, at), dotRadius);
  return others.every((other) => distanceTo(box, other) >= nearer * own);
}

/** At the end of a line from the dot, the nearest positions first; the line passes no other dot. */
export function awayFromDot(
  at: Point,
  text: MeasuredLabel,
  others: readonly Point[],
  obstacles: Obstacles,
  how: keyof typeof lines = 'near',
): readonly Candidate[] {
  const found: Candidate[] = [];
  const { width, height } = text;
  const { reaches, directions, enough } = lines[how];
  // From a dot that touches another, a line cannot but begin near both.
  const apart = apartFrom(at, others);
  for (const far of reaches) {
    if (found.length >= enough) break;
    for (let step = 0; step < directions; step++) {
      const angle = (step / directions) * 2 * Math.PI;
      const end = { x: at.x + far * Math.cos(angle), y: at.y + far * Math.sin(angle) };
      const [right, below] = [Math.cos(angle), Math.sin(angle)];
      const box = {
        x: end.x - width * (0.5 - 0.5 * clamped(right * 1.6)),
        y: end.y - height * (0.5 - 0.5 * clamped(below * 1.6)),
        width,
        height,
      };
      const leader = leaderFromDot(at, box);
      if (!leader || !isClear(leader.from, leader.to, apart, dotRadius + 2.5)) continue;
      const align = right > 0.3 ? 'left' : right < -0.3 ? 'right' : 'center';
      const candidate = readable({ text, box, align, leader, cost: leaderCost + far * 0.7 }, obstacles);
      if (candidate) found.push(candidate);
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

const clamped = (value: number): number => Math.max(-1, Math.min(1, value));

/** From the edge of the dot to the edge of the box. */
function leaderFromDot(at: Point, box: Box): Candidate['leader'] {
  const inner = {
    x: box.x - 1,
    y: box.y + box.height * 0.25,
    width: box.width + 2,
    height: box.height * 0.5,
  };
  const to = nearestPoint(inner, at);
  const length = Math.hypot(to.x - at.x, to.y - at.y);
  if (length < dotRadius + 6) return undefined;
  const share = (dotRadius + 0.5) / length;
  return { from: { x: at.x + (to.x - at.x) * share, y: at.y + (to.y - at.y) * share }, to, heap: true };
}

/** Without the points that are too near to one for a line from there to keep off them. */
export function apartFrom({ x, y }: Point, points: readonly Point[]): readonly Point[] {
  return points.filter((point) => Math.hypot(point.x - x, point.y - y) > 10);
}

/** True where every point lies at least `gap` off the line. */
export function isClear(from: Point, to: Point, points: readonly Point[], gap: number): boolean {
  return points.every((point) => distanceToLine(from, to, point) >= gap);
}

function distanceToLine(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(from.x + dx * share - x, from.y + dy * share - y);
}
