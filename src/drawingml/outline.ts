// Which points of its box a shape covers. Rectangles and ellipses are all but a few of the shapes that text
// is put on; freeforms (a:custGeom, ECMA-376 part 1, 20.1.9.8) are what programs write for everything.

import type { XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import type { Box, Point, Segment } from '../scene/geometry.ts';
import { number } from './list-style.ts';

/** `other`: some of its box, and it is not known which. */
export type Outline = 'rectangle' | 'ellipse' | 'other' | Freeform | Drawn;

/** A path as it lies on the slide, and its bounds there. */
export interface Drawn {
  readonly segments: readonly Segment[];
  readonly box: Box;
}

export interface Freeform {
  readonly geometry: XmlElement;
  /** EMU: what its numbers count where its paths say no size of their own. */
  readonly width: number;
  readonly height: number;
}

/** @param across @param down shares of the box. @returns undefined where it is not known. */
export function covers(outline: Outline, across: number, down: number): boolean | undefined {
  if (!(across >= 0 && across <= 1 && down >= 0 && down <= 1)) return false;
  switch (outline) {
    case 'rectangle':
      return true;
    case 'ellipse':
      return (across - 0.5) ** 2 + (down - 0.5) ** 2 <= 0.25;
    case 'other':
      return undefined;
    default: {
      const rings = ringsOf(outline);
      return rings && isInside(rings, across, down);
    }
  }
}

/** With the shares of the box's height that it reaches between: most rings are far from most points. */
export interface Ring {
  readonly points: readonly Point[];
  readonly top: number;
  readonly bottom: number;
}

const known = new WeakMap<object, readonly Ring[] | null>();

/** In shares of the box; undefined where they are told by formulas. */
export function ringsOf(outline: Freeform | Drawn): readonly Ring[] | undefined {
  const key = 'segments' in outline ? outline.segments : outline.geometry;
  let rings = known.get(key);
  if (rings === undefined) {
    rings = 'segments' in outline ? drawnRings(outline) : readRings(outline);
    known.set(key, rings);
  }
  return rings ?? undefined;
}

function ring(points: readonly Point[]): Ring {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { y } of points) {
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { points, top, bottom };
}

function drawnRings({ segments, box: { x, y, width, height } }: Drawn): readonly Ring[] {
  const rings: Point[][] = [];
  const at = (across: number, down: number): Point => ({ x: (across - x) / width, y: (down - y) / height });
  for (const step of segments) {
    if (step[0] === 'M') rings.push([]);
    const last = rings.at(-1);
    if (!last || step[0] === 'Z') continue;
    if (step[0] !== 'C') last.push(at(step[1], step[2]));
    else {
      const from = last.at(-1);
      if (from) last.push(...curve([from, at(step[1], step[2]), at(step[3], step[4]), at(step[5], step[6])]));
    }
  }
  return rings.map(ring);
}

function readRings({ geometry, width, height }: Freeform): readonly Ring[] | null {
  const rings: Point[][] = [];
  for (const path of children(child(geometry, 'a:pathLst'), 'a:path')) {
    if (path.attributes['fill'] === 'none') continue;
    const across = number(path.attributes['w'], 0) || width;
    const down = number(path.attributes['h'], 0) || height;
    for (const step of path.children) {
      if (step.name === 'a:moveTo') rings.push([]);
      const last = rings.at(-1);
      const added = last && pointsOf(step, last.at(-1), across, down);
      if (!added) return null;
      last.push(...added);
    }
  }
  return rings.map(ring);
}

/** Where a step of a path leads, curves in short straight pieces. */
function pointsOf(
  step: XmlElement,
  from: Point | undefined,
  width: number,
  height: number,
): readonly Point[] | undefined {
  if (step.name === 'a:close') return [];
  if (step.name === 'a:arcTo') return from && arc(step, from, width, height);
  const points = children(step, 'a:pt').map(({ attributes }) => ({
    x: Number(attributes['x']) / width,
    y: Number(attributes['y']) / height,
  }));
  if (points.length === 0 || points.some(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y)))
    return undefined;
  if (step.name === 'a:moveTo' || step.name === 'a:lnTo') return points;
  if (!from) return undefined;
  return curve([from, ...points]);
}

const pieces = 8;

const curve = (control: readonly Point[]): readonly Point[] =>
  Array.from({ length: pieces }, (_, index) => onCurve(control, (index + 1) / pieces));

/** De Casteljau's way, for curves of two and of three. */
function onCurve(control: readonly Point[], part: number): Point {
  let points = control;
  while (points.length > 1)
    points = points.slice(1).map((to, index) => {
      const from = points[index] as Point;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    });
  return points[0] as Point;
}

function arc(
  { attributes }: XmlElement,
  from: Point,
  width: number,
  height: number,
): readonly Point[] | undefined {
  const [across, down] = [Number(attributes['wR']) / width, Number(attributes['hR']) / height];
  const [start, sweep] = ['stAng', 'swAng'].map(
    (name) => (Number(attributes[name]) / 60000) * (Math.PI / 180),
  ) as [number, number];
  if (![across, down, start, sweep].every(Number.isFinite)) return undefined;
  const [x, y] = [from.x - across * Math.cos(start), from.y - down * Math.sin(start)];
  return Array.from({ length: pieces * 2 }, (_, index) => {
    const angle = start + (sweep * (index + 1)) / (pieces * 2);
    return { x: x + across * Math.cos(angle), y: y + down * Math.sin(angle) };
  });
}

/** Which points of a box an outline covers, for many points between two heights, shares of the box. */
export function coverTest(
  outline: Outline,
  top: number,
  bottom: number,
): (across: number, down: number) => boolean | undefined {
  const isTraced = typeof outline !== 'string';
  const rings = isTraced ? ringsOf(outline) : undefined;
  if (!rings) return (across, down) => covers(outline, across, down);
  // Of a country's outline few sides are at the height of its name.
  const sides = rings.flatMap((one) =>
    one.bottom < top || one.top > bottom ? [] : sidesOf(one, top, bottom),
  );
  return (across, down) => {
    if (!(across >= 0 && across <= 1 && down >= 0 && down <= 1)) return false;
    let inside = false;
    for (const [a, b] of sides) if (isCrossed(a, b, across, down)) inside = !inside;
    return inside;
  };
}

function sidesOf({ points }: Ring, top: number, bottom: number): readonly (readonly [Point, Point])[] {
  const sides: (readonly [Point, Point])[] = [];
  let before = points.at(-1) as Point;
  for (const point of points) {
    if (Math.min(before.y, point.y) <= bottom && Math.max(before.y, point.y) >= top)
      sides.push([point, before]);
    before = point;
  }
  return sides;
}

/** Whether a ray to the right crosses the side. */
const isCrossed = (a: Point, b: Point, x: number, y: number): boolean =>
  a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;

/** Even and odd: a ring in another is a hole. */
function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const { points, top, bottom } of rings) {
    if (y < top || y > bottom) continue;
    let b = points.at(-1) as Point;
    for (const a of points) {
      if (isCrossed(a, b, x, y)) inside = !inside;
      b = a;
    }
  }
  return inside;
}
