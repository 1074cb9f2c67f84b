// Where in a country a name fits: rows of the country are scanned for stretches as wide as the name, and of those the
// nearest to the middle of its broadest part is taken.

import polylabel from 'polylabel';
import type { Box, Point, Size } from '../geometry.ts';
import type { Ground } from './ground.ts';
import type { CountryShape } from './shapes.ts';

type Span = readonly [number, number];

/** One country scanned: what the tries at several sizes of a name share. */
export interface Scan {
  readonly shape: CountryShape;
  /** Points between two rows. */
  readonly step: number;
  /** Where the country's rows begin and end, left to right. */
  readonly spansAt: (row: number) => readonly Span[];
  readonly yOf: (row: number) => number;
  /** The middle of its broadest part, for a label so many times wider than high. */
  readonly anchor: (proportion: number) => Point;
}

export function scan(shape: CountryShape): Scan {
  const step = Math.max(2, shape.box.height / 60);
  const rows = new Map<number, readonly Span[]>();
  const anchors = new Map<number, Point>();
  // Off the grid of hundredths, so that no row runs through a corner.
  const yOf = (row: number): number => shape.box.y + (row + 0.3737) * step;
  return {
    shape,
    step,
    yOf,
    spansAt(row) {
      const found = rows.get(row) ?? spans(shape, yOf(row));
      rows.set(row, found);
      return found;
    },
    anchor(proportion) {
      const squeeze = Math.round(Math.max(1, Math.min(6, proportion)));
      const found = anchors.get(squeeze) ?? anchorOf(shape, squeeze);
      anchors.set(squeeze, found);
      return found;
    },
  };
}

/** A free box of that size in the country, the best first; undefined where the name does not fit. */
export function spotInside(scanned: Scan, { width, height }: Size, ground: Ground): Box | undefined {
  const { shape, step, spansAt, yOf } = scanned;
  if (shape.box.width < width || shape.box.height < height * 0.8) return undefined;
  const anchor = scanned.anchor(width / height);
  // The letters fill about two thirds of the line box; that part must lie in the country.
  const half = Math.max(1, Math.round((height * 0.36) / step));
  const rows = Math.floor(shape.box.height / step);
  const candidates: { readonly box: Box; readonly cost: number }[] = [];
  for (let row = half; row + half < rows; row++) {
    let open = spansAt(row);
    for (let at = row - half; at <= row + half && open.length > 0; at++) {
      if (at !== row) open = shared(open, spansAt(at));
    }
    const y = yOf(row);
    for (const [left, right] of open) {
      const [from, to] = [left + width / 2 + 3, right - width / 2 - 3];
      if (to < from) continue;
      const best = Math.max(from, Math.min(to, anchor.x));
      const others = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => from + (to - from) * share);
      for (const x of [best, ...others]) {
        // Air on both sides counts for it, up to 12 points.
        const air = Math.min(12, x - from, to - x);
        const cost = Math.abs(x - anchor.x) + 1.7 * Math.abs(y - anchor.y) - 1.5 * air;
        candidates.push({ box: { x: x - width / 2, y: y - height / 2, width, height }, cost });
      }
    }
  }
  candidates.sort((a, b) => a.cost - b.cost);
  return candidates.find(({ box }) => ground.isFree(box, 3))?.box;
}

/** Even-odd, so holes are left out. */
function spans({ rings }: CountryShape, y: number): readonly Span[] {
  const crossings: number[] = [];
  for (const { points, box } of rings) {
    if (y < box.y || y > box.y + box.height) continue;
    let before = points.at(-1);
    for (const point of points) {
      if (before && point.y > y !== before.y > y) {
        crossings.push(before.x + ((point.x - before.x) * (y - before.y)) / (point.y - before.y));
      }
      before = point;
    }
  }
  crossings.sort((a, b) => a - b);
  const result: Span[] = [];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    result.push([crossings[at] as number, crossings[at + 1] as number]);
  }
  return result;
}

function shared(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const [left, right] of a) {
    for (const [from, to] of b) {
      const [start, end] = [Math.max(left, from), Math.min(right, to)];
      if (end > start) result.push([start, end]);
    }
  }
  return result;
}

/**
 * The pole of inaccessibility of the largest ring, on a plane squeezed by the label's proportions: the largest circle
 * there is the largest label here.
 */
function anchorOf({ rings }: CountryShape, squeeze: number): Point {
  const largest = rings.reduce((most, ring) => (ring.area > most.area ? ring : most));
  const every = Math.max(1, Math.floor(largest.points.length / 300));
  const ring = largest.points
    .filter((_, index) => index % every === 0)
    .map(({ x, y }) => [x / squeeze, y] as [number, number]);
  const { box } = largest;
  if (ring.length < 3) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [x = 0, y = 0] = polylabel([ring], Math.max(1, box.height / 60));
  return { x: x * squeeze, y };
}
