// A ship's way between two ports: over a small graph of the sea, whose lanes keep to the water (scripts/atlas/sea-lanes.mjs),
// by the shortest way (Dijkstra). From a port to the graph, and back, over as little land as can be.

import { distanceOf, greatCircle, type LonLat } from './projection.ts';
import type { Atlas, AtlasLevel, AtlasPolygon, SeaLanes } from './types.ts';

/** How much longer land counts than water, from a port to the sea. */
const landCosts = 25;
const radius = 6371;
/** Kilometres between points that are asked whether they are land. */
const sampling = 4;
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
  for (const [a, b] of lanes.edges) {
    const length = distanceOf(points[a] as LonLat, points[b] as LonLat);
    near[a]?.push([b, length]);
    near[b]?.push([a, length]);
  }
  const level = atlas.level(950);
  const landNear = landAround(from, level);
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

/** The nearest points of the graph, each with the cost of the way there. */
function approaches(
  port: LonLat,
  points: readonly LonLat[],
  level: AtlasLevel,
): readonly (readonly [number, number])[] {
  const land = landAround(port, level);
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

/** What land may lie on the way from a port to the graph. */
function landAround(port: LonLat, { countries }: AtlasLevel): readonly AtlasPolygon[] {
  return countries.flatMap(({ polygons }) =>
    polygons.filter(
      ({ cap: [lon, lat, reach] }) => distanceOf(port, [lon, lat]) < farthest + (reach * Math.PI) / 180,
    ),
  );
}

/** Kilometres over land on the straight way. */
function landOn(from: LonLat, to: LonLat, land: readonly AtlasPolygon[], level: AtlasLevel): number {
  const length = distanceOf(from, to) * radius;
  const steps = Math.max(1, Math.ceil(length / sampling));
  const ashore = greatCircle(from, to, steps).filter((point) =>
    land.some((polygon) => contains(polygon, point, level)),
  );
  return ashore.length * (length / steps);
}

export function isLand(at: LonLat, level: AtlasLevel): boolean {
  return level.countries.some(({ polygons }) => polygons.some((polygon) => contains(polygon, at, level)));
}

/** Even-odd over its rings; an outline across the date line is unrolled, and asked about as it lies and a turn to either side. */
function contains({ cap, rings }: AtlasPolygon, [lon, lat]: LonLat, level: AtlasLevel): boolean {
  const [middle, height, reach] = cap;
  if (Math.abs(lat - height) > reach) return false;
  if (distanceOf([middle, height], [lon, lat]) > (reach * Math.PI) / 180) return false;
  const inside = [false, false, false];
  for (const ring of rings) {
    let beforeX = Number.NaN;
    let beforeY = Number.NaN;
    for (const index of ring) {
      const arc = level.arc(index < 0 ? ~index : index);
      const count = arc.length / 2;
      for (let step = 0; step < count; step++) {
        const at = 2 * (index < 0 ? count - 1 - step : step);
        let x = (arc[at] as number) * level.quantum - lon;
        if (!Number.isNaN(beforeX)) x -= 360 * Math.round((x - beforeX) / 360);
        const y = (arc[at + 1] as number) * level.quantum;
        if (beforeY > lat !== y > lat) {
          const cross = beforeX + ((x - beforeX) * (lat - beforeY)) / (y - beforeY);
          for (const turn of [0, 1, 2]) if (cross > 360 * (turn - 1)) inside[turn] = !inside[turn];
        }
        [beforeX, beforeY] = [x, y];
      }
    }
  }
  return inside.some(Boolean);
}
