// From the atlas to paper: arcs are projected once, whether they bound one country, two, or are drawn as a border, and
// then cut at the frame. d3's own pipeline does the same for each outline anew, with a search for the points between,
// and takes ten times as long; it is kept for the outlines that cross the edge of the world.

import { geoPath } from 'd3-geo';
import type { Box, Point } from '../geometry.ts';
import { pointsOf, ringOf } from './atlas.ts';
import type { View } from './projection.ts';
import { projectorOf } from './projector.ts';
import { areaOf, boundsOf, hundredth, Recorder, type Ring } from './recorder.ts';
import type { AtlasLevel, AtlasPolygon } from './types.ts';

export interface Paper {
  /** The polygon's rings on paper, cut at the frame. */
  polygon(polygon: AtlasPolygon): readonly Ring[];
  /** An arc on paper, x and y alternating, not yet cut, point for point as in the atlas. */
  arc(index: number): Float64Array;
  /** A line on paper cut at the frame (and at the edge of the world) into its visible pieces. */
  line(points: Float64Array): readonly Ring[];
}

export function paperOf(level: AtlasLevel, { projection, frame, scale, world }: View): Paper {
  const arcs: Float64Array[] = [];
  const project = projectorOf(projection, world ? 'equal-earth' : 'azimuthal');
  const recorder = new Recorder();
  const path = geoPath(projection, recorder);
  // Across the edge of the world neighbouring points land on opposite sides of the map.
  const jump = scale * 1.5;
  const arc = (index: number): Float64Array => {
    const found = arcs[index] ?? project(level.arc(index));
    arcs[index] = found;
    return found;
  };
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height];

  /** Undefined where the ring lies outside the frame; `torn` where it crosses the edge of the world. */
  const ringOnPaper = (ring: readonly number[]): Ring | 'torn' | undefined => {
    const points = pointsOf(ring, arc);
    let [least, most, upper, lower] = [Infinity, -Infinity, Infinity, -Infinity];
    let lastX = points[0] as number;
    for (let at = 0; at < points.length; at += 2) {
      const x = points[at] as number;
      const y = points[at + 1] as number;
      if (x - lastX > jump || lastX - x > jump) return 'torn';
      lastX = x;
      if (x < least) least = x;
      if (x > most) most = x;
      if (y < upper) upper = y;
      if (y > lower) lower = y;
    }
    if (most < frame.x || least > right || lower < frame.y || upper > bottom) return undefined;
    let cut = points;
    if (least < frame.x) cut = clipped(cut, 0, frame.x, 1);
    if (most > right) cut = clipped(cut, 0, right, -1);
    if (upper < frame.y) cut = clipped(cut, 1, frame.y, 1);
    if (lower > bottom) cut = clipped(cut, 1, bottom, -1);
    return closedRing(cut);
  };

  return {
    arc,
    polygon({ rings }) {
      const result: Ring[] = [];
      for (const ring of rings) {
        const drawn = ringOnPaper(ring);
        if (drawn === 'torn') {
          path({
            type: 'Polygon',
            coordinates: rings.map((one) => ringOf(level, one) as [number, number][]),
          });
          return recorder.take();
        }
        if (drawn) result.push(drawn);
      }
      return result;
    },
    line(points) {
      const pieces: Point[][] = [];
      let piece: Point[] | undefined;
      for (let at = 2; at < points.length; at += 2) {
        const a = { x: points[at - 2] as number, y: points[at - 1] as number };
        const b = { x: points[at] as number, y: points[at + 1] as number };
        const cut = Math.abs(a.x - b.x) > jump ? undefined : clippedSegment(a, b, frame);
        if (!cut) {
          piece = undefined;
          continue;
        }
        if (piece) piece.push(cut[1]);
        else {
          piece = [cut[0], cut[1]];
          pieces.push(piece);
        }
        // What left the frame comes back as another piece.
        if (cut[1] !== b) piece = undefined;
      }
      return pieces.flatMap((one) => openLine(one) ?? []);
    },
  };
}

/** Points nearer than a sixth of a point to the one before are dropped; coordinates go to the nearest hundredth. */
const least = 0.16;

function closedRing(points: readonly number[]): Ring | undefined {
  const thin: Point[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let at = 0; at < points.length; at += 2) {
    const x = hundredth(points[at] as number);
    const y = hundredth(points[at + 1] as number);
    if (Math.abs(x - lastX) < least && Math.abs(y - lastY) < least) continue;
    thin.push({ x, y });
    [lastX, lastY] = [x, y];
  }
  const [first, last] = [thin[0], thin.at(-1)];
  if (first && last && first.x === last.x && first.y === last.y) thin.pop();
  return thin.length < 3
    ? undefined
    : { points: thin, closed: true, box: boundsOf(thin), area: areaOf(thin) };
}

function thinned(points: readonly Point[]): Point[] {
  const result: Point[] = [];
  let last: Point | undefined;
  for (const { x, y } of points) {
    if (last && Math.abs(x - last.x) < least && Math.abs(y - last.y) < least) continue;
    last = { x: hundredth(x), y: hundredth(y) };
    result.push(last);
  }
  return result;
}

function openLine(points: readonly Point[]): Ring | undefined {
  const thin = thinned(points);
  const end = points.at(-1);
  const last = thin.at(-1);
  // The end stays where it is: the next line begins there.
  if (end && last && (last.x !== hundredth(end.x) || last.y !== hundredth(end.y))) {
    if (thin.length > 1 && Math.hypot(end.x - last.x, end.y - last.y) < 2 * least) thin.pop();
    thin.push({ x: hundredth(end.x), y: hundredth(end.y) });
  }
  return thin.length < 2 ? undefined : { points: thin, closed: false, box: boundsOf(thin), area: 0 };
}

/**
 * Sutherland and Hodgman's clipping at one edge of the frame: axis 0 is x, 1 is y; what is kept lies on the `sign` side
 * of the limit. Parts stay joined along the edge, which nothing shows, as shapes have no outline.
 */
function clipped(points: readonly number[], axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const result: number[] = [];
  let beforeX = points.at(-2) as number;
  let beforeY = points.at(-1) as number;
  let wasIn = ((axis === 0 ? beforeX : beforeY) - limit) * sign >= 0;
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    const isIn = ((axis === 0 ? x : y) - limit) * sign >= 0;
    if (isIn !== wasIn) {
      if (axis === 0) result.push(limit, beforeY + ((y - beforeY) * (limit - beforeX)) / (x - beforeX));
      else result.push(beforeX + ((x - beforeX) * (limit - beforeY)) / (y - beforeY), limit);
    }
    if (isIn) result.push(x, y);
    beforeX = x;
    beforeY = y;
    wasIn = isIn;
  }
  return result;
}

/** Liang and Barsky's clipping of one segment; undefined where none of it is in the frame. */
function clippedSegment(
  a: Point,
  b: Point,
  { x, y, width, height }: Box,
): readonly [Point, Point] | undefined {
  const [right, bottom] = [x + width, y + height];
  if (
    (a.x < x && b.x < x) ||
    (a.x > right && b.x > right) ||
    (a.y < y && b.y < y) ||
    (a.y > bottom && b.y > bottom)
  )
    return undefined;
  const inside = (p: Point): boolean => p.x >= x && p.x <= right && p.y >= y && p.y <= bottom;
  if (inside(a) && inside(b)) return [a, b];
  let [enter, leave] = [0, 1];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  for (const [toward, away] of [
    [-dx, a.x - x],
    [dx, right - a.x],
    [-dy, a.y - y],
    [dy, bottom - a.y],
  ] as const) {
    if (toward === 0) {
      if (away < 0) return undefined;
      continue;
    }
    const share = away / toward;
    if (toward < 0) enter = Math.max(enter, share);
    else leave = Math.min(leave, share);
  }
  if (!(enter < leave)) return undefined;
  const at = (share: number): Point =>
    share === 0 ? a : share === 1 ? b : { x: a.x + dx * share, y: a.y + dy * share };
  return [at(enter), at(leave)];
}
