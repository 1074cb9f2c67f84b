// Names of countries: inside the country where the name fits, as near as may be to the middle of its widest part; else on
// free ground beside it, with a thin leader; else not at all, which is reported.

import polylabel from 'polylabel';
import type { Box, Point } from '../geometry.ts';
import type { PathItem, TextItem } from '../layout/types.ts';
import type { Ground } from './ground.ts';
import { labelItem, labelSize, type MeasuredLabel, measured, trackable } from './label.ts';
import { boundsOf, hundredth } from './recorder.ts';
import type { CountryShape } from './shapes.ts';
import { tones } from './tones.ts';
import type { MapContext } from './types.ts';

export interface CountryLabel {
  readonly label: TextItem;
  readonly leader?: PathItem;
}

/** The label, or undefined where there is no room. `busy` countries are those whose land a foreign name must not stand on. */
export function countryLabel(
  shape: CountryShape,
  name: string,
  focus: boolean,
  busy: ReadonlySet<string>,
  ground: Ground,
  context: MapContext,
): CountryLabel | undefined {
  const base = labelSize(context);
  const sizes = focus ? [base + 2, base] : [base];
  const variants: MeasuredLabel[] = [];
  for (const size of sizes) {
    for (const tracking of trackable(name) ? [1, 0.3] : [0]) {
      for (const lines of [[name], ...halves(name)])
        variants.push(measured({ lines, size, bold: focus, italic: false, tracking }, context));
    }
  }
  for (const text of variants) {
    const box = spotInside(shape, text, ground);
    if (box) {
      ground.block(box);
      return {
        label: labelItem(
          text,
          box.x,
          box.y,
          { name: `Label: ${name}`, align: 'center', ...ground.inkOn(box) },
          context,
        ),
      };
    }
  }
  const last = variants.at(-1);
  return (
    last &&
    beside(
      shape,
      name,
      variants.find(({ lines, size }) => lines.length === 1 && size === base) ?? last,
      busy,
      ground,
      context,
    )
  );
}

/** The name on two lines, where it has a space near the middle. */
function halves(name: string): readonly (readonly string[])[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [] : [[name.slice(0, middle), name.slice(middle + 1)]];
}

type Span = readonly [number, number];

function spotInside(shape: CountryShape, text: MeasuredLabel, ground: Ground): Box | undefined {
  const { width, height } = text;
  if (shape.box.width < width || shape.box.height < height) return undefined;
  const step = Math.max(2, shape.box.height / 60);
  const cache = new Map<number, readonly Span[]>();
  const spansAt = (row: number): readonly Span[] => {
    const found = cache.get(row) ?? spans(shape, shape.box.y + (row + 0.37) * step);
    cache.set(row, found);
    return found;
  };
  const anchor = anchorOf(shape, width / height);
  // The letters fill about two thirds of the line box; that part must lie in the country.
  const half = Math.max(1, Math.round((height * 0.36) / step));
  const rows = Math.floor(shape.box.height / step);
  const candidates: { box: Box; cost: number }[] = [];
  for (let row = half; row + half < rows; row++) {
    let open = spansAt(row);
    for (let at = row - half; at <= row + half && open.length > 0; at++)
      if (at !== row) open = shared(open, spansAt(at));
    const y = shape.box.y + (row + 0.37) * step;
    for (const [left, right] of open) {
      const [from, to] = [left + width / 2 + 3, right - width / 2 - 3];
      if (to < from) continue;
      const best = Math.max(from, Math.min(to, anchor.x));
      const others = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => from + (to - from) * share);
      for (const x of [best, ...others]) {
        const tight = Math.min(12, x - from, to - x);
        const cost = Math.abs(x - anchor.x) + 1.7 * Math.abs(y - anchor.y) - 1.5 * tight;
        candidates.push({ box: { x: x - width / 2, y: y - height / 2, width, height }, cost });
      }
    }
  }
  candidates.sort((a, b) => a.cost - b.cost);
  return candidates.find(({ box }) => ground.isFree(box, 3))?.box;
}

/** Where a row of the country begins and ends, left to right (even-odd, so holes are left out). */
function spans({ rings }: CountryShape, y: number): readonly Span[] {
  const crossings: number[] = [];
  for (const { points, box } of rings) {
    if (y < box.y || y > box.y + box.height) continue;
    let before = points.at(-1);
    for (const point of points) {
      if (before && point.y > y !== before.y > y)
        crossings.push(before.x + ((point.x - before.x) * (y - before.y)) / (point.y - before.y));
      before = point;
    }
  }
  crossings.sort((a, b) => a - b);
  const result: Span[] = [];
  for (let at = 0; at + 1 < crossings.length; at += 2)
    result.push([crossings[at] as number, crossings[at + 1] as number]);
  return result;
}

function shared(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const [left, right] of a) {
    for (const [from, to] of b)
      if (Math.min(right, to) > Math.max(left, from))
        result.push([Math.max(left, from), Math.min(right, to)]);
  }
  return result;
}

/**
 * The pole of inaccessibility of the largest ring, on a plane squeezed by the label's proportions: the largest circle
 * there is the largest label here.
 */
function anchorOf({ rings }: CountryShape, proportion: number): Point {
  const largest = rings.reduce((most, ring) => (ring.area > most.area ? ring : most));
  const every = Math.max(1, Math.floor(largest.points.length / 400));
  const squeeze = Math.max(1, Math.min(6, proportion));
  const ring = largest.points
    .filter((_, index) => index % every === 0)
    .map(({ x, y }) => [x / squeeze, y] as [number, number]);
  if (ring.length < 3)
    return { x: largest.box.x + largest.box.width / 2, y: largest.box.y + largest.box.height / 2 };
  const [x = 0, y = 0] = polylabel([ring], 2);
  return { x: x * squeeze, y };
}

function beside(
  shape: CountryShape,
  name: string,
  text: MeasuredLabel,
  busy: ReadonlySet<string>,
  ground: Ground,
  context: MapContext,
): CountryLabel | undefined {
  const { width, height } = text;
  const target = anchorOf(shape, 1);
  // Round the country when it is small; round its anchor when it is too large to be pointed at from outside.
  const around =
    shape.box.width < 90 && shape.box.height < 90
      ? shape.box
      : { x: target.x - 12, y: target.y - 12, width: 24, height: 24 };
  let best: { box: Box; cost: number; gap: number } | undefined;
  for (const gap of [4, 12, 22, 34]) {
    const [left, right] = [around.x - gap - width, around.x + around.width + gap];
    const [top, bottom] = [around.y - gap - height, around.y + around.height + gap];
    const [cx, cy] = [around.x + around.width / 2 - width / 2, around.y + around.height / 2 - height / 2];
    const places: [number, number][] = [
      [right, cy],
      [left, cy],
      [cx, top],
      [cx, bottom],
      [right, top],
      [right, bottom],
      [left, top],
      [left, bottom],
    ];
    for (const [rank, [x, y]] of places.entries()) {
      const box = { x, y, width, height };
      if (!ground.isFree(box, 3)) continue;
      const under = ground.under(box);
      const foreign = under.filter((id) => id !== undefined && id !== shape.id && busy.has(id)).length;
      if (foreign > 4) continue;
      const cost =
        gap +
        rank +
        foreign * 6 +
        ground.linesUnder(box) * 1.5 +
        under.filter((id) => id !== undefined && id !== shape.id).length * 0.6;
      if (!best || cost < best.cost) best = { box, cost, gap };
    }
  }
  if (!best) return undefined;
  ground.block(best.box);
  const { box } = best;
  const end: Point = {
    x: hundredth(Math.max(box.x - 1, Math.min(box.x + width + 1, target.x))),
    y: hundredth(Math.max(box.y + 2, Math.min(box.y + height - 2, target.y))),
  };
  const label = labelItem(
    text,
    box.x,
    box.y,
    { name: `Label: ${name}`, align: 'center', ...ground.inkOn(box) },
    context,
  );
  if (Math.hypot(end.x - target.x, end.y - target.y) < 7) return { label };
  const start: Point = { x: hundredth(target.x), y: hundredth(target.y) };
  const leader: PathItem = {
    kind: 'path',
    name: `Leader: ${name}`,
    box: boundsOf([start, end]),
    segments: [
      ['M', start.x, start.y],
      ['L', end.x, end.y],
    ],
    stroke: { color: tones.ink, width: 0.5 },
    about: { decorative: true },
  };
  return { label, leader };
}
