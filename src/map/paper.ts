// From the atlas to paper: arcs are projected once, whether they bound one country, two, or are drawn as a border, and
// then cut at the frame. d3's own pipeline does the same for each outline anew, with a search for the points between,
// and takes ten times as long; it is kept for the outlines that cross the edge of the world.

import { geoPath } from 'd3-geo';
import type { Box, Point } from '../geometry.ts';
import { ringOf, walk } from './atlas.ts';
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

  const ringOnPaper = (ring: readonly number[]): Ring | 'torn' | undefined => {
    const points: Point[] = [];
    let [least, most, upper, lower] = [Infinity, -Infinity, Infinity, -Infinity];
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    let torn = false;
    walk(ring, arc, (x, y) => {
      if (Math.abs(x - lastX) > jump || Math.abs(y - lastY) > jump) torn = true;
      [lastX, lastY] = [x, y];
      if (x < least) least = x;
      if (x > most) most = x;
      if (y < upper) upper = y;
      if (y > lower) lower = y;
      points.push({ x, y });
    });
    if (torn) return 'torn';
    if (most < frame.x || least > right || lower < frame.y || upper > bottom) return undefined;
    points.pop();
    const whole = least >= frame.x && most <= right && upper >= frame.y && lower <= bottom;
    return closedRing(whole ? points : clippedRing(points, frame));
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

function closedRing(points: readonly Point[]): Ring | undefined {
  const thin = thinned(points);
  return thin.length < 3
    ? undefined
    : { points: thin, closed: true, box: boundsOf(thin), area: areaOf(thin) };
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

/** Sutherland and Hodgman's clipping, an edge of the frame at a time; parts stay joined along the frame's edge. */
function clippedRing(ring: readonly Point[], frame: Box): readonly Point[] {
  let points = ring;
  const sides = [
    { axis: 'x', limit: frame.x, sign: 1 },
    { axis: 'x', limit: frame.x + frame.width, sign: -1 },
    { axis: 'y', limit: frame.y, sign: 1 },
    { axis: 'y', limit: frame.y + frame.height, sign: -1 },
  ] as const;
  for (const { axis, limit, sign } of sides) {
    const inside = (point: Point): boolean => (point[axis] - limit) * sign >= 0;
    if (points.every(inside)) continue;
    const result: Point[] = [];
    let before = points.at(-1);
    for (const point of points) {
      if (before && inside(before) !== inside(point)) {
        const share = (limit - before[axis]) / (point[axis] - before[axis]);
        const crossing = {
          x: before.x + (point.x - before.x) * share,
          y: before.y + (point.y - before.y) * share,
        };
        result.push(axis === 'x' ? { x: limit, y: crossing.y } : { x: crossing.x, y: limit });
      }
      if (inside(point)) result.push(point);
      before = point;
    }
    points = result;
  }
  return points;
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
