// A small graph of the sea: points by hand (by-hand/sea-nodes.mjs), and between two of them a lane wherever the great
// circle keeps to the water of the atlas. A lane that a detour over other points makes hardly longer is left out.

import { geoDistance, geoInterpolate } from 'd3-geo';
import { narrow, nodes } from './by-hand/sea-nodes.mjs';
import { ringPoints } from './topology.mjs';

/** Cells a degree of the grid that land is drawn on. */
const cells = 20;
/** How many times longer a way over other points may be for a lane to be left out. */
const detour = 1.012;
/** Radians: no lane is longer, some 8,000 km. */
const longest = 1.26;
/** Degrees north: beyond lies the pack ice, and ships keep to the coasts of the Arctic. */
const packIce = 79;

export function seaLanes(land) {
  const points = [];
  const indexOf = (lat, lon) => {
    const found = points.findIndex(([x, y]) => Math.abs(x - lon) < 0.02 && Math.abs(y - lat) < 0.02);
    return found < 0 ? points.push([lon, lat]) - 1 : found;
  };
  const chains = listsOf(narrow).map(([name, list]) => [name, list.map(([lat, lon]) => indexOf(lat, lon))]);
  for (const [name, list] of listsOf(nodes)) {
    for (const [lat, lon] of list) {
      if (isLand(land, lon, lat)) console.warn(`on land: ${name} ${lat} ${lon}`);
      indexOf(lat, lon);
    }
  }
  const lanes = new Map();
  const add = (a, b) => {
    lanes.set(a < b ? `${a} ${b}` : `${b} ${a}`, geoDistance(points[a], points[b]));
  };
  for (const [, chain] of chains) for (const [at, b] of chain.slice(1).entries()) add(chain[at], b);
  const inChain = new Set(chains.flatMap(([, chain]) => chain.slice(1, -1)));
  const sure = new Set(lanes.keys());
  const open = [];
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      const length = geoDistance(points[a], points[b]);
      // Within a strait, a ship keeps to the strait's own line.
      if (length > longest || (inChain.has(a) && inChain.has(b))) continue;
      if ((inChain.has(a) || inChain.has(b)) && length > 0.08) continue;
      if (isOpen(land, points[a], points[b], length)) open.push([a, b, length]);
    }
  }
  open.sort((one, other) => one[2] - other[2]);
  const near = points.map(() => []);
  const link = (a, b, length) => {
    near[a].push([b, length]);
    near[b].push([a, length]);
  };
  for (const key of sure) {
    const [a, b] = key.split(' ').map(Number);
    link(a, b, lanes.get(key));
  }
  for (const [a, b, length] of open) {
    if (wayBetween(near, a, b, length * detour) <= length * detour) continue;
    add(a, b);
    link(a, b, length);
  }
  const edges = [...lanes.keys()].map((key) => key.split(' ').map(Number));
  return { points: points.map(([lon, lat]) => [Number(lon.toFixed(2)), Number(lat.toFixed(2))]), edges };
}

/** Where there is any land, a bit for each half degree, from the south-west, eastwards; Antarctica is all of what is south of it. */
export function landMask(land) {
  const size = cells / 2;
  const bytes = new Uint8Array((720 * 360) / 8);
  for (let row = 0; row < 360; row++) {
    for (let column = 0; column < 720; column++) {
      let any = row < 60;
      for (let y = row * size; y < (row + 1) * size && !any; y++)
        for (let x = column * size; x < (column + 1) * size && !any; x++)
          any = land[y * 360 * cells + x] === 1;
      const at = row * 720 + column;
      if (any) bytes[at >> 3] |= 1 << (at & 7);
    }
  }
  return bytes;
}

function listsOf(text) {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name, list] = line.split(': ');
      return [name, list.split(',').map((pair) => pair.trim().split(' ').map(Number))];
    });
}

/** Length of the shortest way, or Infinity where it is longer than `most` (Dijkstra). */
function wayBetween(near, from, to, most) {
  const far = new Map([[from, 0]]);
  const queue = [[0, from]];
  while (queue.length > 0) {
    queue.sort((a, b) => b[0] - a[0]);
    const [length, at] = queue.pop();
    if (at === to) return length;
    if (length > (far.get(at) ?? Infinity)) continue;
    for (const [next, step] of near[at]) {
      const total = length + step;
      if (total > most || total >= (far.get(next) ?? Infinity)) continue;
      far.set(next, total);
      queue.push([total, next]);
    }
  }
  return Infinity;
}

/** One byte a cell, 1 for land: the outlines filled row by row, even-odd. */
export function landGrid({ arcs, countries }) {
  const [width, height] = [360 * cells, 180 * cells];
  const grid = new Uint8Array(width * height);
  for (const { id, polygons } of countries) {
    // No lane goes there, and its ring runs round the pole.
    if (id === 'AQ') continue;
    for (const { rings } of polygons) {
      const crossings = Array.from({ length: height }, () => []);
      for (const ring of rings) {
        const points = unrolled(ringPoints(arcs, ring));
        points.forEach(([x, y], at) => {
          const [toX, toY] = points[(at + 1) % points.length];
          if (y === toY) return;
          const [low, high] = y < toY ? [y, toY] : [toY, y];
          const first = Math.max(0, Math.ceil((low + 90) * cells - 0.5));
          const last = Math.min(height - 1, Math.floor((high + 90) * cells - 0.5));
          for (let row = first; row <= last; row++) {
            const middle = (row + 0.5) / cells - 90;
            if (middle < low || middle >= high) continue;
            crossings[row].push(x + ((toX - x) * (middle - y)) / (toY - y));
          }
        });
      }
      crossings.forEach((list, row) => {
        list.sort((a, b) => a - b);
        for (let at = 0; at + 1 < list.length; at += 2) {
          const from = Math.floor((list[at] + 180) * cells);
          const to = Math.floor((list[at + 1] + 180) * cells);
          for (let column = from; column <= to; column++)
            grid[row * width + (((column % width) + width) % width)] = 1;
        }
      });
    }
  }
  return grid;
}

/** Longitudes that run on past 180 where the ring does. */
function unrolled(points) {
  let last = points[0][0];
  return points.map(([lon, lat]) => {
    last = lon - 360 * Math.round((lon - last) / 360);
    return [last, lat];
  });
}

function isLand(grid, lon, lat) {
  const column = Math.floor(((((lon + 180) % 360) + 360) % 360) * cells);
  const row = Math.max(0, Math.min(180 * cells - 1, Math.floor((lat + 90) * cells)));
  return grid[row * 360 * cells + column] === 1;
}

/** On water all the way, and a cell off the coast, but for the first and last few kilometres. */
function isOpen(grid, from, to, length) {
  const between = geoInterpolate(from, to);
  const steps = Math.max(2, Math.ceil((length * 180 * cells * 2) / Math.PI));
  for (let step = 1; step < steps; step++) {
    const [lon, lat] = between(step / steps);
    if (isLand(grid, lon, lat) || lat > packIce) return false;
    const apart = Math.min(step, steps - step) / (2 * cells) > 0.4;
    const aside = 1.4 / cells;
    if (
      apart &&
      [
        [aside, 0],
        [-aside, 0],
        [0, aside],
        [0, -aside],
      ].some(([x, y]) => isLand(grid, lon + x, lat + y))
    )
      return false;
  }
  return true;
}
