// Routes between places: great circles as the projection bends them, and where that is all but straight a gentle bow,
// so that a route never looks like a border; or the way by sea. Each leg is one open curve with an arrowhead on a bed of
// paper, stopping short of the dots.

import type { MapWords } from '../language/types.ts';
import type { Box, Point, Segment } from '../scene/geometry.ts';
import type { PathItem } from '../scene/types.ts';
import { arrowhead, headOf, widthOf } from './flows.ts';
import { isClear } from './labels/beside-dot.ts';
import type { Leg, Route } from './resolve.ts';
import { boundsOf, hundredth } from './rings.ts';
import { pointsOn } from './story.ts';
import { tones } from './tones.ts';
import { kilometresPerPoint, type View } from './view.ts';

export interface DrawnRoutes {
  readonly items: readonly PathItem[];
  /** Points along all routes, about 3 points apart: labels keep off them. */
  readonly samples: readonly Point[];
}

/** Height of a bow as a share of the leg's length. */
const bow = 0.13;
/** Points between a route and the middle of a dot that it passes. */
const clearance = 9;
const startGap = 6;
const endGap = 7;
const width = 2.25;
/** Of the bed of paper beneath: a route reads on whatever it passes. */
const bedWidth = 4;

/** `says` writes a route's value. `dots` are the middles of all: a line through the dot of a place that it does not go to would say that it does. */
export function drawRoutes(
  routes: readonly Route[],
  dots: readonly Point[],
  view: View,
  words: MapWords,
  says: (value: number) => string,
): DrawnRoutes {
  const drawn: Drawn[] = [];
  const samples: Point[] = [];
  const count = new Map<string, number>();
  for (const route of routes) {
    for (const leg of route.legs) {
      const key = [leg.from.name, leg.to.name].sort().join('|');
      const before = count.get(key) ?? 0;
      count.set(key, before + 1);
      const flow = widthOf(route, routes);
      const name = words.route(leg.from.label, leg.to.label);
      const alt = route.value === undefined ? name : `${name}: ${says(route.value)}`;
      const pieces = leg.fixed ? fixedLine(leg, view) : legOf(leg, dots, view, before);
      for (const [index, piece] of pieces.entries()) {
        const last = index === pieces.length - 1;
        const head = last && flow !== undefined ? headOf(flow).length : 0;
        const line = trimmed(piece, index === 0 ? startGap : 0, (last ? endGap : 0) + head);
        const along = evenly(line, Math.max(2, Math.ceil(lengthOf(line) / 3)));
        samples.push(...along, ...(flow === undefined ? [] : sidesOf(along, flow / 2)));
        const segments = leg.fixed ? cornered(line, view) : smooth(shortened(line), view.frame);
        const path = { kind: 'path', box: boundsOf(pointsOf(segments)), segments } as const;
        const [end, tip] = [line.at(-1), trimmed(piece, 0, last ? endGap : 0).at(-1)];
        drawn.push({
          flow: flow ?? 0,
          bed: {
            ...path,
            name: `Casing: ${name}`,
            stroke: { color: tones.routeBed, width: flow === undefined ? bedWidth : hundredth(flow + 1.75) },
            about: { decorative: true },
          },
          lines: [
            {
              ...path,
              name: `Route: ${name}`,
              stroke: {
                color: tones.route,
                width: flow ?? width,
                ...(last && flow === undefined ? { arrow: true } : {}),
              },
              about: { alt },
            },
            ...(head > 0 && flow !== undefined && end && tip ? [arrowhead(name, end, tip, flow)] : []),
          ],
        });
      }
    }
  }
  return { items: inOrder(drawn), samples };
}

interface Drawn {
  /** Points; 0 for a route without a value. */
  readonly flow: number;
  readonly bed: PathItem;
  readonly lines: readonly PathItem[];
}

/** All beds beneath all lines; of flows the widest first, each with its bed, so that a thin one is seen where it lies on a wide one. */
function inOrder(drawn: readonly Drawn[]): readonly PathItem[] {
  if (drawn.every(({ flow }) => flow === 0))
    return [...drawn.map(({ bed }) => bed), ...drawn.flatMap(({ lines }) => lines)];
  return drawn.toSorted((a, b) => b.flow - a.flow).flatMap(({ bed, lines }) => [bed, ...lines]);
}

/** Points to both sides of a line. */
function sidesOf(line: readonly Point[], off: number): readonly Point[] {
  return line.slice(1).flatMap((point, at) => {
    const before = line[at] as Point;
    const length = gap(before, point) || 1;
    const [right, down] = [((before.y - point.y) / length) * off, ((point.x - before.x) / length) * off];
    return [
      { x: point.x + right, y: point.y + down },
      { x: point.x - right, y: point.y - down },
    ];
  });
}

const shortened = (line: readonly Point[]): readonly Point[] =>
  evenly(line, Math.max(2, Math.min(14, Math.round(lengthOf(line) / 45))));

/** The way that is given, great circles between its points. */
function fixedLine(leg: Leg, view: View): readonly (readonly Point[])[] {
  return visible(pointsOn(leg, 12).map(view.projection.point), view).map((piece) => thinned(piece, 0.35));
}

/** A point that is hardly off the line between its neighbours is left out (Douglas and Peucker). */
function thinned(line: readonly Point[], most: number): readonly Point[] {
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end || line.length < 3) return line;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  let [farthest, at] = [0, 0];
  line.forEach(({ x, y }, index) => {
    const off = Math.abs((x - start.x) * dy - (y - start.y) * dx) / length;
    if (off > farthest) [farthest, at] = [off, index];
  });
  if (farthest <= most) return [start, end];
  return [...thinned(line.slice(0, at + 1), most), ...thinned(line.slice(at), most).slice(1)];
}

/** Straight pieces with corners rounded so little, at most six kilometres, that no cape is cut off. */
function cornered(line: readonly Point[], view: View): readonly Segment[] {
  const most = Math.min(6, 6 / kilometresPerPoint(view));
  const towards = (from: Point, to: Point, by: number): Point => {
    const share = Math.min(0.4, by / (gap(from, to) || 1));
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  };
  const segments: Segment[] = [];
  line.forEach((point, at) => {
    const [before, after] = [line[at - 1], line[at + 1]];
    const { x, y } = point;
    if (!before) segments.push(['M', hundredth(x), hundredth(y)]);
    else if (!after || !(most > 0.3)) segments.push(['L', hundredth(x), hundredth(y)]);
    else {
      const [enter, leave] = [towards(point, before, most), towards(point, after, most)];
      segments.push(['L', hundredth(enter.x), hundredth(enter.y)]);
      segments.push([
        'C',
        hundredth(enter.x + (x - enter.x) * (2 / 3)),
        hundredth(enter.y + (y - enter.y) * (2 / 3)),
        hundredth(leave.x + (x - leave.x) * (2 / 3)),
        hundredth(leave.y + (y - leave.y) * (2 / 3)),
        hundredth(leave.x),
        hundredth(leave.y),
      ]);
    }
  });
  return segments;
}

/** The leg's line on paper; more than one piece where it crosses the map's edge. */
function legOf(leg: Leg, dots: readonly Point[], view: View, before: number): readonly (readonly Point[])[] {
  const pieces = visible(pointsOn(leg, 48).map(view.projection.point), view);
  const only = pieces[0];
  if (pieces.length !== 1 || !only) return pieces;
  const [start, end] = [only[0] as Point, only.at(-1) as Point];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length === 0) return [];
  // Left of the direction of travel is negative.
  const offset = (point: Point): number =>
    ((point.x - start.x) * (end.y - start.y) - (point.y - start.y) * (end.x - start.x)) / -length;
  const deepest = only.map(offset).reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0);
  const others = dots.filter((dot) => gap(dot, start) > 1 && gap(dot, end) > 1);
  const passes = (line: readonly Point[]): boolean =>
    line.every((point, at) => at === 0 || isClear(line[at - 1] as Point, point, others, clearance));
  if (Math.abs(deepest) > 0.09 * length && before === 0 && passes(only)) return [only];
  // Nearly straight: bow to the great circle's side, else upwards; a second leg between the same two to the other side.
  const upwards = end.x >= start.x ? -1 : 1;
  const side =
    (Math.abs(deepest) > 0.01 * length ? Math.sign(deepest) : upwards) * (before % 2 === 0 ? 1 : -1);
  const ways = [bow, bow / 2, -bow / 2, 1.6 * bow, -bow, 0].map((height) =>
    bowed(start, end, side * height * length * (1 + Math.floor(before / 2))),
  );
  const within = ways.filter((line) => line.every((point) => inside(point, view.frame)));
  return [within.find(passes) ?? within[0] ?? only];
}

/** The stretches of a line that lie in the frame, parted where it crosses the edge of the world. */
function visible(line: readonly Point[], { projection, frame }: View): readonly (readonly Point[])[] {
  const jump = projection.world ? projection.scale * 1.5 : Infinity;
  const pieces: Point[][] = [];
  let before: Point | undefined;
  for (const point of line) {
    const held = inside(point, frame, 0);
    if (held && before && Math.abs(point.x - before.x) < jump) pieces.at(-1)?.push(point);
    else if (held) pieces.push([point]);
    before = held ? point : undefined;
  }
  return pieces.filter(({ length }) => length > 1);
}

function inside({ x, y }: Point, { x: left, y: top, width, height }: Box, gap = 2): boolean {
  return x >= left + gap && x <= left + width - gap && y >= top + gap && y <= top + height - gap;
}

/** A parabola whose middle stands `height` points off the chord, as 33 points. */
function bowed(start: Point, end: Point, height: number): readonly Point[] {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const [nx, ny] = [(-(end.y - start.y) / length) * height, ((end.x - start.x) / length) * height];
  return Array.from({ length: 33 }, (_, step) => {
    const t = step / 32;
    const rise = 4 * t * (1 - t);
    return { x: start.x + (end.x - start.x) * t + nx * rise, y: start.y + (end.y - start.y) * t + ny * rise };
  });
}

function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  for (let at = 1; at < line.length; at++) sum += gap(line[at - 1] as Point, line[at] as Point);
  return sum;
}

function gap(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function trimmed(line: readonly Point[], start: number, end: number): readonly Point[] {
  const length = lengthOf(line);
  // Two dots that all but touch: the arrow keeps the middle half.
  const share = Math.min(1, length / (2 * (start + end || 1)));
  return evenly(line, 64, start * share, length - end * share);
}

/** `count` + 1 points at even distances along the line, between two lengths. */
function evenly(line: readonly Point[], count: number, from = 0, to = lengthOf(line)): readonly Point[] {
  const result: Point[] = [];
  let at = 1;
  let done = 0;
  for (let step = 0; step <= count; step++) {
    const wanted = from + ((to - from) * step) / count;
    while (at < line.length - 1 && done + gap(line[at - 1] as Point, line[at] as Point) < wanted) {
      done += gap(line[at - 1] as Point, line[at] as Point);
      at++;
    }
    const [a, b] = [line[at - 1] as Point, (line[at] ?? line[at - 1]) as Point];
    const share = Math.max(0, Math.min(1, (wanted - done) / (gap(a, b) || 1)));
    result.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  }
  return result;
}

/** Catmull-Rom through the points, as Bézier segments; handles stay in the frame, and so does the curve. */
function smooth(points: readonly Point[], { x: left, y: top, width, height }: Box): readonly Segment[] {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] as Point;
  const across = (value: number): number => hundredth(Math.max(left, Math.min(left + width, value)));
  const down = (value: number): number => hundredth(Math.max(top, Math.min(top + height, value)));
  const segments: Segment[] = [['M', hundredth(at(0).x), hundredth(at(0).y)]];
  for (let index = 0; index + 1 < points.length; index++) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    segments.push([
      'C',
      across(p1.x + (p2.x - p0.x) / 6),
      down(p1.y + (p2.y - p0.y) / 6),
      across(p2.x - (p3.x - p1.x) / 6),
      down(p2.y - (p3.y - p1.y) / 6),
      hundredth(p2.x),
      hundredth(p2.y),
    ]);
  }
  return segments;
}

/** Every point a path names, control points included: a box that holds the curve. */
export function pointsOf(segments: readonly Segment[]): readonly Point[] {
  return segments.flatMap((segment) => {
    const points: Point[] = [];
    for (let at = 1; at + 1 < segment.length; at += 2)
      points.push({ x: segment[at] as number, y: segment[at + 1] as number });
    return points;
  });
}
