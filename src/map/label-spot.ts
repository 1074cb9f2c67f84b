// Where in a country a name fits: rows of the country are searched for stretches as wide as the name, and of
// those the nearest to the middle of its broadest part is taken.

import type { Box, Point, Size } from '../scene/geometry.ts';
import { type Obstacles, rowHeight } from './obstacles.ts';
import type { CountryShape } from './shapes.ts';

/** First and last row of the map that a country may cover. */
function rowsOf({ box }: CountryShape, { frame }: Obstacles): readonly [number, number] {
  return [
    Math.max(0, Math.floor((box.y - frame.y) / rowHeight)),
    Math.floor((box.y + box.height - frame.y) / rowHeight),
  ];
}

function yOf(row: number, { frame }: Obstacles): number {
  return frame.y + (row + 0.5) * rowHeight;
}

/** A free box of that size in the country, the best first; undefined where the name does not fit. */
export function spotInside(
  shape: CountryShape,
  { width, height }: Size,
  obstacles: Obstacles,
): Box | undefined {
  if (shape.box.width < width + 6 || shape.box.height < height * 0.8) return undefined;
  const middle = broadest(shape, obstacles, width / height);
  // The letters fill about two thirds of the line box; that part must lie in the country.
  const half = Math.max(1, Math.round((height * 0.36) / rowHeight));
  const [first, last] = rowsOf(shape, obstacles);
  const every = Math.max(1, Math.round((last - first) / 60));
  const candidates: { readonly x: number; readonly y: number; readonly cost: number }[] = [];
  for (let row = first + half; row + half <= last; row += every) {
    const y = yOf(row, obstacles);
    const open = openAt(shape.id, row - half, row + half, width + 6, obstacles);
    for (let at = 0; at < open.length; at += 2) {
      const from = (open[at] as number) + width / 2 + 3;
      const to = (open[at + 1] as number) - width / 2 - 3;
      const best = Math.max(from, Math.min(to, middle.x));
      for (const x of to - from < 12 ? [(from + to) / 2] : [best, from + 6, (from + to) / 2, to - 6]) {
        // Air on both sides counts for it, up to 12 points.
        const air = Math.min(12, x - from, to - x);
        candidates.push({ x, y, cost: Math.abs(x - middle.x) + 1.7 * Math.abs(y - middle.y) - 1.5 * air });
      }
    }
  }
  candidates.sort((a, b) => a.cost - b.cost);
  let best: { readonly box: Box; readonly cost: number } | undefined;
  for (const { x, y, cost } of candidates) {
    if (best && cost >= best.cost) break;
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    if (!obstacles.isFree(box, 3)) continue;
    const whole = cost + 30 * obstacles.reservedUnder(box);
    if (!best || whole < best.cost) best = { box, cost: whole };
  }
  return best?.box;
}

/**
 * A free box over the country's middle, where the name is wider than the country: three fifths of it on the
 * country, its middle too, and all of it on tones that the same ink reads on.
 */
export function spotOver(
  shape: CountryShape,
  { width, height }: Size,
  obstacles: Obstacles,
): Box | undefined {
  if (shape.box.width < width * 0.5 || shape.box.height < height) return undefined;
  const middle = broadest(shape, obstacles, width / height);
  let best: { readonly box: Box; readonly cost: number } | undefined;
  for (const down of [0, -5, 5, -10, 10, -15, 15]) {
    for (const across of [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3]) {
      const x = middle.x + across * width;
      const y = middle.y + down;
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (!obstacles.isFree(box, 3) || obstacles.countryAt(x, y) !== shape.id) continue;
      const under = obstacles.under(box);
      const own = under.filter((id) => id === shape.id).length / under.length;
      if (own < 0.6 || obstacles.inkOn(box).halo) continue;
      const cost =
        Math.abs(across) * width * 0.5 + Math.abs(down) + (1 - own) * 40 + obstacles.linesUnder(box) * 2;
      if (!best || cost < best.cost) best = { box, cost };
    }
  }
  return best?.box;
}

/**
 * Stretches, begin and end alternating, at least `width` wide, that the country covers in all of these rows.
 */
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
      const [left, right] = [spans[at] as number, spans[at + 1] as number];
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

/**
 * The middle of the country's broadest part, for a label `proportion` times wider than high: of points along
 * its rows, the one around which the largest such label would fit, measured across and down.
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
      const [left, right] = [spans[at] as number, spans[at + 1] as number];
      for (const share of right - left > 40 ? [0.5, 0.3, 0.7] : [0.5]) {
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

/**
 * Points in the country from which a line may lead to its name: the middles of its stretches in some rows.
 */
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
