// Which points of its box a shape covers: rectangles and ellipses are all but a few of the shapes that text is put on; presets and
// freeforms are rings of points; a thick line covers what is near its path.

import type { XmlElement } from '../opc/types.ts';
import { type Box, box, type Point, type Segment, type Size } from '../scene/geometry.ts';
import { drawnRings, readRings } from './rings.ts';

/** `nothing`: a line, which has no area. */
export type Outline = 'rectangle' | 'ellipse' | 'nothing' | Shaped | Drawn | Stroke;

/** A path as it lies on the slide, and its bounds there. */
export interface Drawn {
  readonly segments: readonly Segment[];
  readonly box: Box;
}

/** A preset or a freeform. */
export interface Shaped {
  /** `a:prstGeom` or `a:custGeom`. */
  readonly geometry: XmlElement;
  /** EMU: what its numbers count where its paths say no size of their own. */
  readonly width: number;
  readonly height: number;
  /** Where it reaches out of its own box: the box around all of it, in shares of that. */
  readonly reach?: Box;
}

/** What is within `half` of a path; its box is the path's, and `half` more on every side. */
export interface Stroke {
  readonly along: Exclude<Outline, Stroke>;
  /** Points, of the path's own box. */
  readonly size: Size;
  /** Points. */
  readonly half: number;
}

/** @param across @param down shares of the box. @returns undefined where it is not known. */
export const covers = (outline: Outline, across: number, down: number): boolean | undefined =>
  coverTest(outline, down, down)(across, down);

/** With the shares of the box's height that it reaches between: most rings are far from most points. */
export interface Ring {
  readonly points: readonly Point[];
  readonly top: number;
  readonly bottom: number;
  /** Rings of one path are holes in each other; those of several are not. */
  readonly path: number;
}

const known = new WeakMap<object, readonly Ring[] | null>();

/** In shares of the box; undefined where the form is not known. */
export function ringsOf(outline: Shaped | Drawn): readonly Ring[] | undefined {
  const key = 'segments' in outline ? outline.segments : outline.reach ? outline : outline.geometry;
  let rings = known.get(key);
  if (rings === undefined) {
    const paths =
      'segments' in outline
        ? [drawnRings(outline.segments, outline.box)]
        : readRings(outline.geometry, outline.width, outline.height);
    const { reach } = 'segments' in outline ? { reach: undefined } : outline;
    const seen = (points: readonly Point[]): readonly Point[] =>
      reach
        ? points.map(({ x, y }) => ({ x: (x - reach.x) / reach.width, y: (y - reach.y) / reach.height }))
        : points;
    rings = paths?.flatMap((some, path) => some.map((points) => ring(seen(points), path))) ?? null;
    known.set(key, rings);
  }
  return rings ?? undefined;
}

/** What reaches out of its box (the tail of a speech bubble) with the box around all of it; undefined where nothing does. */
export function reaching(outline: Outline): (Shaped & { readonly reach: Box }) | undefined {
  if (typeof outline === 'string' || !('geometry' in outline) || outline.reach) return undefined;
  const points = ringsOf(outline)?.flatMap((one) => one.points) ?? [];
  let [left, top, right, bottom] = [0, 0, 1, 1];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const isWithin = left > -0.01 && top > -0.01 && right < 1.01 && bottom < 1.01;
  return isWithin ? undefined : { ...outline, reach: box(left, top, right - left, bottom - top) };
}

function ring(points: readonly Point[], path: number): Ring {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { y } of points) {
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { points, top, bottom, path };
}

type CoverTest = (across: number, down: number) => boolean | undefined;

/** Which points of a box an outline covers, for many points between two heights, shares of the box. */
export function coverTest(outline: Outline, top: number, bottom: number): CoverTest {
  const test = insideTest(outline, top, bottom);
  return (across, down) => across >= 0 && across <= 1 && down >= 0 && down <= 1 && test(across, down);
}

const inEllipse = (across: number, down: number): boolean => (across - 0.5) ** 2 + (down - 0.5) ** 2 <= 0.25;

function insideTest(outline: Outline, top: number, bottom: number): CoverTest {
  if (outline === 'rectangle') return () => true;
  if (outline === 'ellipse') return inEllipse;
  if (outline === 'nothing') return () => false;
  if ('half' in outline) return strokeTest(outline);
  const rings = ringsOf(outline);
  // Of a form that nobody knows, its middle is all but sure to be covered.
  if (!rings) return (across, down) => inEllipse(across, down) || undefined;
  // Of a country's outline few sides are at the height of its name.
  const sides = rings.flatMap((one) =>
    one.bottom < top || one.top > bottom ? [] : sidesOf(one, top, bottom),
  );
  return (across, down) => {
    let [path, inside] = [0, false];
    for (let at = 0; at < sides.length; at++) {
      const side = sides[at] as Side;
      if (side.path !== path && inside) return true;
      if (side.path !== path) path = side.path;
      if (isCrossed(side, across, down)) inside = !inside;
    }
    return inside;
  };
}

interface Side {
  readonly a: Point;
  readonly b: Point;
  readonly path: number;
}

function sidesOf({ points, path }: Ring, top: number, bottom: number): readonly Side[] {
  const sides: Side[] = [];
  let b = points.at(-1) as Point;
  for (const a of points) {
    if (Math.min(b.y, a.y) <= bottom && Math.max(b.y, a.y) >= top) sides.push({ a, b, path });
    b = a;
  }
  return sides;
}

/** Whether a ray to the right crosses the side. */
const isCrossed = ({ a, b }: Side, x: number, y: number): boolean =>
  a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;

function strokeTest({ along, size, half }: Stroke): CoverTest {
  const paths = pathsAlong(along).map((points) =>
    points.map(({ x, y }): Point => ({ x: x * size.width + half, y: y * size.height + half })),
  );
  const [width, height] = [size.width + 2 * half, size.height + 2 * half];
  return (across, down) => {
    const point = { x: across * width, y: down * height };
    return paths.some((points) =>
      points.some((to, index) => index > 0 && isNear(point, points[index - 1] as Point, to, half)),
    );
  };
}

/** Closed but for lines, in shares of the box; of a form that nobody knows, the box. */
export function pathsAlong(outline: Stroke['along']): readonly (readonly Point[])[] {
  const at = (x: number, y: number): Point => ({ x, y });
  const whole = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)];
  if (outline === 'nothing') return [[at(0, 0), at(1, 1)]];
  if (outline === 'rectangle') return [whole];
  if (outline === 'ellipse')
    return [
      Array.from({ length: 49 }, (_, index) => {
        const angle = (index * Math.PI) / 24;
        return at(0.5 + Math.cos(angle) / 2, 0.5 + Math.sin(angle) / 2);
      }),
    ];
  return ringsOf(outline)?.map(({ points }) => [...points, ...points.slice(0, 1)]) ?? [whole];
}

function isNear({ x, y }: Point, a: Point, b: Point, most: number): boolean {
  const [right, down] = [b.x - a.x, b.y - a.y];
  const length = right * right + down * down;
  const along = length === 0 ? 0 : ((x - a.x) * right + (y - a.y) * down) / length;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - a.x - part * right, y - a.y - part * down) <= most;
}
