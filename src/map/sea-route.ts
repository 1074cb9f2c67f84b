// A ship's way between two ports: over a small graph of the sea, whose lanes keep to the water (scripts/atlas/sea-lanes.mjs),
// by the shortest way (Dijkstra). From a port to the graph, and back, over as little land as can be.

import { isLand, landWithin } from './is-land.ts';
import { distanceOf, greatCircle, type LonLat } from './projection.ts';
import type { Atlas, AtlasLevel, AtlasPolygon, SeaLanes } from './types.ts';

/** How much longer land counts than water, from a port to the sea. */
const landCosts = 25;
const radius = 6371;
/** Kilometres between points that are asked whether they are land. */
const sampling = 4;
/**
 * Degrees north, beyond which ships go only to ports there, but along Europe's coast: the ways through the ice are the shortest from
 * Rotterdam to Shanghai, and hardly any cargo takes them.
 */
const arctic = 66.5;
const isInIce = ([lon, lat]: LonLat): boolean => lat > arctic && (lon > 55 || lon < -80);
/** Radians: no port is farther from the graph. */
const farthest = 0.35;

/** From port to port, both with it; over lanes between. Undefined where there is no way over water. */
export function seaWay(
  from: LonLat,
  to: LonLat,
  lanes: SeaLanes,
  atlas: Atlas,
): readonly LonLat[] | undefined {
  const { points } = lanes;
  const near: (readonly [number, number])[][] = points.map(() => []);
  const isBound = [from, to].some(([, lat]) => lat > arctic);
  for (const [a, b] of lanes.edges) {
    if (!isBound && (isInIce(points[a] as LonLat) || isInIce(points[b] as LonLat))) continue;
    const length = distanceOf(points[a] as LonLat, points[b] as LonLat);
    near[a]?.push([b, length]);
    near[b]?.push([a, length]);
  }
  const level = atlas.level(1600);
  const landNear = landWithin(from, farthest, level);
  const short = distanceOf(from, to) < farthest && landOn(from, to, landNear, level) < 40;
  const direct = short ? distanceOf(from, to) : Infinity;
  const ends = new Map(approaches(to, points, level));
  const far = new Map<number, number>();
  const before = new Map<number, number>();
  const open = new Map(approaches(from, points, level));
  let best: { readonly at: number; readonly length: number } | undefined;
  for (;;) {
    let [at, least] = [-1, Infinity];
    for (const [index, length] of open) if (length < least) [at, least] = [index, length];
    if (at < 0 || least >= (best?.length ?? direct)) break;
    open.delete(at);
    far.set(at, least);
    const end = ends.get(at);
    if (end !== undefined && least + end < (best?.length ?? direct)) best = { at, length: least + end };
    for (const [next, step] of near[at] ?? []) {
      const length = least + step;
      if (far.has(next) || length >= (open.get(next) ?? Infinity)) continue;
      open.set(next, length);
      before.set(next, at);
    }
  }
  if (!best) return direct < Infinity ? [from, to] : undefined;
  const way: LonLat[] = [];
  for (let at: number | undefined = best.at; at !== undefined; at = before.get(at))
    way.unshift(points[at] as LonLat);
  return [from, ...way, to];
}

/** Kilometres over land from each of the two ports to where ships go. A city up a river or behind its harbour has some hundred at most. */
export function landAtEnds(way: readonly LonLat[], atlas: Atlas): readonly [number, number] {
  const level = atlas.level(1600);
  const ashore = (port: LonLat | undefined, next: LonLat | undefined): number =>
    port && next ? landOn(port, next, landWithin(port, farthest, level), level) : 0;
  return [ashore(way[0], way[1]), ashore(way.at(-1), way.at(-2))];
}

/** The nearest points of the graph, each with the cost of the way there. */
function approaches(
  port: LonLat,
  points: readonly LonLat[],
  level: AtlasLevel,
): readonly (readonly [number, number])[] {
  const land = landWithin(port, farthest, level);
  return points
    .map((point, index) => ({ index, far: distanceOf(port, point) }))
    .filter(({ far }) => far < farthest)
    .sort((a, b) => a.far - b.far)
    .slice(0, 10)
    .map(({ index, far }) => [
      index,
      far + (landCosts * landOn(port, points[index] as LonLat, land, level)) / radius,
    ]);
}

/** Kilometres over land on the straight way. */
function landOn(from: LonLat, to: LonLat, land: readonly AtlasPolygon[], level: AtlasLevel): number {
  const length = distanceOf(from, to) * radius;
  const steps = Math.max(1, Math.ceil(length / sampling));
  const ashore = greatCircle(from, to, steps).filter((point) => isLand(point, land, level));
  return ashore.length * (length / steps);
}
