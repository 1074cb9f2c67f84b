// Where the name of a country or a region may stand: on its own land, where it fits, in the best places first; else over
// it, three fifths of it on its own land and hardly any on another's; else in the sea beside it; else at the end of a line.

import type { Box, Point, Size } from '../../scene/geometry.ts';
import { type Obstacles, rowHeight } from '../obstacles.ts';
import type { Ring } from '../rings.ts';
import type { CountryShape } from '../shapes.ts';
import { apartFrom, isClear } from './beside-dot.ts';
import { type Candidate, inked, type Leader, leaderCost, nearestPoint, readable } from './candidates.ts';
import type { MeasuredLabel } from './label.ts';

/** Of a name without a line, at least so much lies on its own land, and at most so much on another's. */
const ownLand = 0.62;
const otherLand = 0.12;

/** First and last row of paper that a shape may cover. */
function rowsOf({ box }: CountryShape, { frame }: Obstacles): readonly [number, number] {
  return [
    Math.max(0, Math.floor((box.y - frame.y) / rowHeight)),
    Math.floor((box.y + box.height - frame.y) / rowHeight),
  ];
}

function yOf(row: number, { frame }: Obstacles): number {
  return frame.y + (row + 0.5) * rowHeight;
}

/** At most `most` positions wholly on the land, well apart, the best first. */
export function inside(
  shape: CountryShape,
  text: MeasuredLabel,
  cost: number,
  most: number,
  obstacles: Obstacles,
): readonly Candidate[] {
  const { width, height } = text;
  if (shape.box.width < width + 6 || shape.box.height < height * 0.8) return [];
  const middle = broadest(shape, obstacles, width / height);
  // The letters fill about two thirds of the line box; that part must lie in the country.
  const half = Math.max(1, Math.round((height * 0.36) / rowHeight));
  const [first, last] = rowsOf(shape, obstacles);
  const every = Math.max(1, Math.round((last - first) / 40));
  const spots: { readonly x: number; readonly y: number; readonly cost: number }[] = [];
  for (let row = first + half; row + half <= last; row += every) {
    const y = yOf(row, obstacles);
    const open = openAt(shape.id, row - half, row + half, width + 6, obstacles);
    for (let at = 0; at < open.length; at += 2) {
      const from = (open[at] as number) + width / 2 + 3;
      const to = (open[at + 1] as number) - width / 2 - 3;
      const best = Math.max(from, Math.min(to, middle.x));
      for (const x of to - from < 12 ? [(from + to) / 2] : [best, from + 6, (from + to) / 2, to - 6]) {
        // Air on both sides counts for it, up to 12 points.
        const room = Math.min(12, x - from, to - x);
        const far = Math.abs(x - middle.x) + 1.7 * Math.abs(y - middle.y) - 1.5 * room;
        // Anywhere on its own land is well; in the middle is better.
        spots.push({ x, y, cost: cost + 0.1 * Math.min(120, Math.max(0, far + 18)) });
      }
    }
  }
  spots.sort((a, b) => a.cost - b.cost);
  const found: Candidate[] = [];
  for (const spot of spots) {
    if (found.length >= most) break;
    const box = { x: spot.x - width / 2, y: spot.y - height / 2, width, height };
    if (
      found.some((one) => Math.abs(one.box.x - box.x) < width * 0.4 && Math.abs(one.box.y - box.y) < height)
    )
      continue;
    const candidate = readable({ text, box, align: 'center', cost: spot.cost }, obstacles, {
      gap: 3,
      bare: true,
    });
    if (candidate) found.push(candidate);
  }
  return found;
}

/** Over the middle of the land, where the name is wider than it. */
export function over(
  shape: CountryShape,
  text: MeasuredLabel,
  cost: number,
  obstacles: Obstacles,
): readonly Candidate[] {
  const { width, height } = text;
  if (shape.box.width < width * 0.55 || shape.box.height < height * 0.7) return [];
  const middle = broadest(shape, obstacles, width / height);
  const found: Candidate[] = [];
  for (const down of [0, -6, 6, -12, 12]) {
    for (const across of [0, -0.12, 0.12, -0.25, 0.25]) {
      const box = { x: middle.x + (across - 0.5) * width, y: middle.y + down - height / 2, width, height };
      const { own, foreign } = landOf(shape, box, obstacles);
      if (own < ownLand || foreign > otherLand) continue;
      const far = Math.abs(across) * width * 0.2 + Math.abs(down) * 0.5 + (1 - own) * 20 + foreign * 60;
      const candidate = readable({ text, box, align: 'center', cost: cost + far }, obstacles, { gap: 3 });
      if (candidate) found.push(candidate);
    }
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, 6);
}

/** In the sea beside it, or half of it on its own coast, where no other land is as near. */
export function inTheSea(
  shape: CountryShape,
  text: MeasuredLabel,
  cost: number,
  obstacles: Obstacles,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const main = mainRing(shape);
  for (const box of around(main?.box ?? shape.box, text, [2, 8])) {
    const { own, foreign } = landOf(shape, box, obstacles);
    if (foreign > 0 || own > 0.5 || !isNear(main, box)) continue;
    const near = landOf(shape, wider(box, 12), obstacles);
    // More than a corner of it, and a little further off, too, mostly its own.
    if (near.own < 0.02 || near.foreign > 0.15 * near.own) continue;
    const about = landOf(shape, wider(box, 24), obstacles);
    if (about.foreign > about.own) continue;
    const candidate = readable({ text, box, align: 'center', cost: cost + own * 10 }, obstacles, { gap: 3 });
    if (candidate) found.push(candidate);
  }
  // Asked last, and of the best: it takes longer than all the rest.
  const best: Candidate[] = [];
  for (const one of found.sort((a, b) => a.cost - b.cost))
    if (best.length < 6 && isNearest(shape, one.box, obstacles)) best.push(one);
  return best;
}

/** Whether its own land is nearer to a box than any other, by half as much again. */
function isNearest(shape: CountryShape, box: Box, obstacles: Obstacles): boolean {
  for (let reach = 1; reach <= 12; reach++)
    if (landOf(shape, wider(box, reach), obstacles).own > 0)
      return landOf(shape, wider(box, 1.5 * reach + 2), obstacles).foreign < 1e-6;
  return false;
}

/** Positions at the end of a line: how far off, and how many are enough. */
const reaches = {
  near: { gaps: [8, 18, 32, 50, 72, 100, 132, 170], enough: 48, kept: 40 },
  far: { gaps: [18, 32, 50, 72, 100, 132, 170, 220, 280], enough: 400, kept: 400 },
} as const;

/** From how many points of its land a line to a name is tried. */
const mostStarts = 10;

/** At the end of a line that begins on the land; on the sea rather than on other land, and there rather where none is named. */
export function awayFromLand(
  shape: CountryShape,
  text: MeasuredLabel,
  dots: readonly Point[],
  busy: ReadonlyMap<string, number>,
  obstacles: Obstacles,
  how: keyof typeof reaches = 'near',
): readonly Candidate[] {
  const found: Candidate[] = [];
  const { gaps, enough, kept } = reaches[how];
  const heap = how === 'far';
  const starts = startsOf(shape, heap ? [] : dots, obstacles);
  const part = mainRing(shape)?.box ?? shape.box;
  const small = part.width < 90 && part.height < 90;
  const [start] = starts as [Point, ...Point[]];
  const heart = { x: start.x - 12, y: start.y - 12, width: 24, height: 24 };
  const boxes = [
    ...around(part, text, gaps, [0, 0.25, 0.5, 0.75, 1]),
    ...(small ? [] : around(heart, text, [14, 26, 42, 64])),
  ];
  for (const box of boxes) {
    if (!obstacles.isFree(box, 3)) continue;
    const leader = leaderFrom(starts, box, dots);
    if (!leader) continue;
    const line = { ...leader, heap };
    const candidate = inked({ text, box, align: 'center', leader: line, cost: leaderCost }, obstacles);
    if (!candidate) continue;
    let weight = 0;
    obstacles.under(box).land.forEach((share, id) => {
      if (id !== shape.id) weight += share * (4 + (busy.get(id) ?? 0));
    });
    const foreign = foreignUnder(leader, shape, obstacles);
    found.push({ ...candidate, cost: candidate.cost + 0.4 * (lengthOf(leader) + foreign) + weight });
    // They come from near to far.
    if (found.length >= enough) break;
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, kept);
}

/** How far a line runs over land where it neither begins nor ends, and which it would seem to name. */
function foreignUnder({ from, to }: Leader, { id }: CountryShape, obstacles: Obstacles): number {
  const steps = Math.ceil(lengthOf({ from, to }) / 4);
  const end = obstacles.countryAt(to.x, to.y);
  let foreign = 0;
  for (let step = 1; step < steps; step++) {
    const share = step / steps;
    const land = obstacles.countryAt(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    if (land !== undefined && land !== id && land !== end) foreign += 4;
  }
  return foreign;
}

/**
 * Points well in the land from which a line may lead, and not at a dot, whose name it would seem to be; where the land has no
 * such, the best that there are.
 */
function startsOf(shape: CountryShape, dots: readonly Point[], obstacles: Obstacles): readonly Point[] {
  const all = [broadest(shape, obstacles, 1), ...footholds(shape, obstacles)].map((at) => ({
    at,
    inner: innerOf(shape, at, obstacles),
  }));
  const deep = Math.min(10, 0.6 * Math.max(...all.map(({ inner }) => inner)));
  const within = all.filter(({ inner }) => inner >= deep).map(({ at }) => at);
  const apart = within.filter((at) => apartFrom(at, dots).length === dots.length);
  return (apart.length > 0 ? apart : within).slice(0, mostStarts);
}

/** Points from there to the edge of the land, across and down; no more than a dozen. */
function innerOf({ id }: CountryShape, { x, y }: Point, obstacles: Obstacles): number {
  const holds = (dx: number, dy: number): boolean => {
    const spans = obstacles.spansOf(id, Math.floor((y + dy - obstacles.frame.y) / rowHeight));
    for (let at = 0; at < spans.length; at += 2)
      if (x + dx >= (spans[at] as number) && x + dx <= (spans[at + 1] as number)) return true;
    return false;
  };
  let inner = 0;
  while (inner < 12) {
    const next = inner + 2;
    if (!(holds(next, 0) && holds(-next, 0) && holds(0, next) && holds(0, -next))) break;
    inner = next;
  }
  return inner;
}

/** The shortest line to a box from one of the points that passes no dot. */
function leaderFrom(starts: readonly Point[], box: Box, dots: readonly Point[]): Candidate['leader'] {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const left = [...starts];
  for (let tried = 0; tried < 3 && left.length > 0; tried++) {
    let [nearest, least] = [0, Infinity];
    for (let at = 0; at < left.length; at++) {
      const start = left[at] as Point;
      const far = (start.x - x) ** 2 + (start.y - y) ** 2;
      if (far < least) {
        least = far;
        nearest = at;
      }
    }
    const [from] = left.splice(nearest, 1) as [Point];
    const leader = leaderOf(from, box);
    if (leader && isClear(leader.from, leader.to, apartFrom(from, dots), 6)) return leader;
  }
  return undefined;
}

/** Its largest piece of land: a name beside a far island is nobody's. */
function mainRing({ rings }: CountryShape): Ring | undefined {
  return rings.reduce<Ring | undefined>(
    (most, ring) => (most && most.area >= ring.area ? most : ring),
    undefined,
  );
}

/** Whether the ring has a point within nine points of the box. */
function isNear(ring: Ring | undefined, box: Box): boolean {
  const { x, y, width, height } = wider(box, 9);
  const xy = ring?.xy ?? [];
  for (let at = 0; at < xy.length; at += 2) {
    const left = xy[at] as number;
    if (left <= x || left >= x + width) continue;
    const top = xy[at + 1] as number;
    if (top > y && top < y + height) return true;
  }
  return false;
}

interface Land {
  readonly own: number;
  /** All other land; of an area, its own country's too. */
  readonly foreign: number;
}

function landOf(shape: CountryShape, box: Box, obstacles: Obstacles): Land {
  const own = obstacles.shareOf(shape.id, box);
  return { own, foreign: Math.max(0, 1 - obstacles.seaUnder(box) - own) };
}

function wider({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Boxes round another at some gaps: at its corners, the middles of its sides, and between. */
function around(
  whole: Box,
  { width, height }: Size,
  gaps: readonly number[],
  shares: readonly number[] = [0, 0.5, 1],
): readonly Box[] {
  const boxes: Box[] = [];
  for (const gap of gaps) {
    const [left, right] = [whole.x - gap - width, whole.x + whole.width + gap];
    const [top, bottom] = [whole.y - gap - height, whole.y + whole.height + gap];
    for (const share of shares) {
      const x = whole.x + (whole.width - width) * share;
      const y = whole.y + (whole.height - height) * share;
      boxes.push(
        { x: right, y, width, height },
        { x: left, y, width, height },
        { x, y: top, width, height },
        { x, y: bottom, width, height },
      );
    }
    for (const x of [left, right]) for (const y of [top, bottom]) boxes.push({ x, y, width, height });
  }
  return boxes;
}

function leaderOf(from: Point, box: Box): Candidate['leader'] {
  const inner = {
    x: box.x - 1,
    y: box.y + box.height * 0.25,
    width: box.width + 2,
    height: box.height * 0.5,
  };
  const to = nearestPoint(inner, from);
  const leader = { from, to };
  return lengthOf(leader) < 7 ? undefined : leader;
}

const lengthOf = ({ from, to }: { readonly from: Point; readonly to: Point }): number =>
  Math.hypot(to.x - from.x, to.y - from.y);

/** Stretches, begin and end alternating, at least `width` wide, that the country covers in all of these rows. */
function openAt(
  id: string,
  from: number,
  to: number,
  width: number,
  obstacles: Obstacles,
): readonly number[] {
  let open: readonly number[] = [-Infinity, Infinity];
  for (let row = from; row <= to && open.length > 0; row++) {
    const spans = obstacles.spansOf(id, row);
    const next: number[] = [];
    for (let at = 0; at < spans.length; at += 2) {
      const left = spans[at] as number;
      const right = spans[at + 1] as number;
      if (right - left < width) continue;
      for (let other = 0; other < open.length; other += 2) {
        const start = Math.max(left, open[other] as number);
        const end = Math.min(right, open[other + 1] as number);
        if (end - start >= width) next.push(start, end);
      }
    }
    open = next;
  }
  return open;
}

/** Where along a stretch its middle is looked for. */
const wideShares = [0.5, 0.3, 0.7];
const narrowShares = [0.5];

/**
 * The middle of the country's broadest part, for a label `proportion` times wider than high: of points along its rows,
 * the one around which the largest such label would fit, measured across and down.
 */
export function broadest(shape: CountryShape, obstacles: Obstacles, proportion: number): Point {
  const { id, box } = shape;
  const [first, last] = rowsOf(shape, obstacles);
  const every = Math.max(1, Math.round((last - first) / 28));
  const covers = (row: number, x: number): boolean => {
    const spans = obstacles.spansOf(id, row);
    for (let at = 0; at < spans.length; at += 2)
      if (x >= (spans[at] as number) && x <= (spans[at + 1] as number)) return true;
    return false;
  };
  let best: Point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  let most = 0;
  for (let row = first; row <= last; row += every) {
    const spans = obstacles.spansOf(id, row);
    for (let at = 0; at < spans.length; at += 2) {
      const left = spans[at] as number;
      const right = spans[at + 1] as number;
      for (const share of right - left > 40 ? wideShares : narrowShares) {
        const x = left + (right - left) * share;
        const across = (2 * Math.min(x - left, right - x)) / proportion;
        if (across <= most) continue;
        let reach = 0;
        while (
          2 * reach * rowHeight < across &&
          covers(row - reach - every, x) &&
          covers(row + reach + every, x)
        )
          reach += every;
        const size = Math.min(across, (2 * reach + 1) * rowHeight);
        if (size > most) {
          most = size;
          best = { x, y: yOf(row, obstacles) };
        }
      }
    }
  }
  return best;
}

/** Points in the country from which a line may lead to its name: the middles of its stretches in some rows. */
export function footholds(shape: CountryShape, obstacles: Obstacles): readonly Point[] {
  const [first, last] = rowsOf(shape, obstacles);
  const every = Math.max(1, Math.floor((last - first) / 8));
  const points: Point[] = [];
  for (let row = first; row <= last; row += every) {
    const spans = obstacles.spansOf(shape.id, row);
    for (let at = 0; at < spans.length; at += 2) {
      const [left, right] = [spans[at] as number, spans[at + 1] as number];
      if (right - left > 6) points.push({ x: (left + right) / 2, y: yOf(row, obstacles) });
    }
  }
  return points;
}
