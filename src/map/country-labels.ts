// Names of countries: inside the country where the name fits; else over it, reaching across a border of a
// like tone; else on free space beside it, with a thin leader; else not at all, which is reported.

import type { Box, Point } from '../scene/geometry.ts';
import type { PathItem, TextItem } from '../scene/types.ts';
import type { Origin } from '../values/origin.ts';
import { labelItem, labelSize, type MeasuredLabel, measured, trackable } from './label.ts';
import { broadest, footholds, spotInside, spotOver } from './label-spot.ts';
import type { Obstacles } from './obstacles.ts';
import { boundsOf, hundredth } from './rings.ts';
import type { CountryShape } from './shapes.ts';
import { tones } from './tones.ts';
import type { MapContext } from './types.ts';

export interface CountryName {
  readonly name: string;
  readonly origin: Origin;
  readonly focus: boolean;
}

export interface CountryLabel {
  readonly label: TextItem;
  /** A thin line with a light bed, where the name stands outside. */
  readonly leader: readonly PathItem[];
}

/**
 * The label, or undefined where there is no room. A name that must stand outside its country
 * keeps off the `busy` ones, which have names of their own (the more so the higher their number),
 * or is joined to it by a line.
 */
export function countryLabel(
  shape: CountryShape,
  label: CountryName,
  busy: ReadonlyMap<string, number>,
  obstacles: Obstacles,
  context: MapContext,
): CountryLabel | undefined {
  const { name, focus } = label;
  const base = labelSize(context);
  const write = (lines: readonly string[], size: number, tracking: number): MeasuredLabel =>
    measured({ lines, size, bold: focus, italic: false, tracking }, context);
  for (const size of focus ? [base + 2, base] : [base]) {
    for (const tracking of trackable(name) ? [1, 0.3] : [0]) {
      for (const lines of [[name], ...halves(name)]) {
        const text = write(lines, size, tracking);
        const box = spotInside(shape, text, obstacles);
        if (box) return { label: put(text, label, box, obstacles, context), leader: [] };
      }
    }
  }
  for (const lines of [[name], ...halves(name)]) {
    const text = write(lines, base, 0);
    const box = spotOver(shape, text, obstacles);
    if (box) return { label: put(text, label, box, obstacles, context), leader: [] };
  }
  const text = write([name], focus ? base + 2 : base, 0);
  const target = broadest(shape, obstacles, 1);
  const spot = spotBeside(shape, target, text, focus, busy, obstacles);
  if (!spot) return undefined;
  const written = put(text, label, spot.box, obstacles, context);
  const line = spot.leader;
  const end = line.at(-1);
  if (line.length < 2 || !line[0] || !end) return { label: written, leader: [] };
  obstacles.blockPoints(line);
  return { label: written, leader: leaderItems(name, line[0], end) };
}

function put(
  text: MeasuredLabel,
  { name, origin }: CountryName,
  box: Box,
  obstacles: Obstacles,
  context: MapContext,
): TextItem {
  obstacles.block(box);
  const look = { name: `Label: ${name}`, align: 'center', origin, ...obstacles.inkOn(box) } as const;
  return labelItem(text, box.x, box.y, look, context);
}

/** The name on two lines, where it has a space near the middle. */
function halves(name: string): readonly (readonly string[])[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [] : [[name.slice(0, middle), name.slice(middle + 1)]];
}

function spotBeside(
  shape: CountryShape,
  target: Point,
  { width, height }: MeasuredLabel,
  focus: boolean,
  busy: ReadonlyMap<string, number>,
  obstacles: Obstacles,
): { readonly box: Box; readonly leader: readonly Point[] } | undefined {
  // Round the whole country, and where it is large round its middle too.
  const small = shape.box.width < 90 && shape.box.height < 90;
  const middle = { x: target.x - 12, y: target.y - 12, width: 24, height: 24 };
  let best: { readonly box: Box; readonly cost: number; readonly leader: readonly Point[] } | undefined;
  const rings = [4, 14, 26, 40, 58].flatMap((gap) => [
    [shape.box, gap] as const,
    ...(small ? [] : [[middle, gap] as const]),
  ]);
  for (const [around, gap] of rings) {
    const [left, right] = [around.x - gap - width, around.x + around.width + gap];
    const [top, bottom] = [around.y - gap - height, around.y + around.height + gap];
    const [cx, cy] = [around.x + (around.width - width) / 2, around.y + (around.height - height) / 2];
    const corners: readonly (readonly [number, number])[] = [
      [right, cy],
      [left, cy],
      [cx, top],
      [cx, bottom],
      [right, top],
      [right, bottom],
      [left, top],
      [left, bottom],
    ];
    for (const [rank, [x, y]] of corners.entries()) {
      const box = { x, y, width, height };
      if (best && gap + rank >= best.cost) continue;
      if (!obstacles.isFree(box, 3)) continue;
      const others = obstacles.under(box).filter((id) => id !== undefined && id !== shape.id);
      const weights = others.map((id) => (id === undefined ? 0 : (busy.get(id) ?? 0)));
      const foreign = weights.filter((weight) => weight > 0).length;
      const halo = obstacles.inkOn(box).halo ? 10 : 0;
      const cost =
        gap +
        rank +
        weights.reduce((sum, weight) => sum + weight, 0) +
        obstacles.linesUnder(box) * 1.5 +
        others.length * 0.6 +
        halo;
      if (best && cost >= best.cost) continue;
      // The bold name that touches the country in focus needs no line.
      const near = focus && around === shape.box && gap <= 4;
      const leader = near ? [target] : clearLeader(shape, target, box, obstacles);
      const clear = leader !== undefined;
      // Close to a small country a name is understood without a line.
      // On a country with a name of its own, only a line says whose name this is.
      if (clear && (foreign <= 4 || leader.length > 1)) best = { box, cost, leader };
      else if (
        others.length <= 5 &&
        foreign === 0 &&
        around === shape.box &&
        gap <= 14 &&
        (!best || cost + 12 < best.cost)
      )
        best = { box, cost: cost + 12, leader: [] };
    }
  }
  return best;
}

/** A line to the name from the country's middle, or from elsewhere in it where that one is blocked. */
function clearLeader(
  shape: CountryShape,
  target: Point,
  box: Box,
  obstacles: Obstacles,
): readonly Point[] | undefined {
  const first = leaderOf(target, box);
  if (first.length === 1 || obstacles.isClear(first)) return first;
  return footholds(shape, obstacles)
    .map((from) => leaderOf(from, box))
    .filter((line) => line.length > 1 && line.length < first.length + 3 && obstacles.isClear(line))
    .sort((a, b) => a.length - b.length)[0];
}

/**
 * From the country towards its name, a point every 3; a single point where the name is near enough without.
 */
function leaderOf(from: Point, box: Box): readonly Point[] {
  const start = { x: hundredth(from.x), y: hundredth(from.y) };
  const end = {
    x: hundredth(Math.max(box.x - 1, Math.min(box.x + box.width + 1, from.x))),
    y: hundredth(Math.max(box.y + 2, Math.min(box.y + box.height - 2, from.y))),
  };
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length < 7) return [start];
  const count = Math.ceil(length / 3);
  return Array.from({ length: count + 1 }, (_, step) =>
    step === count
      ? end
      : { x: start.x + ((end.x - start.x) * step) / count, y: start.y + ((end.y - start.y) * step) / count },
  );
}

function leaderItems(name: string, start: Point, end: Point): readonly PathItem[] {
  const strokes = [
    { color: tones.paper, width: 1.75 },
    { color: tones.ink, width: 0.6 },
  ];
  return strokes.map((stroke) => ({
    kind: 'path',
    name: `Leader: ${name}`,
    box: boundsOf([start, end]),
    segments: [
      ['M', start.x, start.y],
      ['L', end.x, end.y],
    ],
    stroke,
    about: { decorative: true },
  }));
}
