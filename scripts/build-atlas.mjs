// Builds assets/map from the npm packages it comes from: a simplified atlas at four scales, the table of countries and
// the gazetteer. Run by hand (`node scripts/build-atlas.mjs`); its output is committed, so a build of a deck needs
// neither the packages nor the time (topology is simplified here, where shared borders stay shared).

import { mkdirSync, writeFileSync } from 'node:fs';
import { countryTable } from './atlas/countries.mjs';
import { placeTable } from './atlas/places.mjs';
import { baseTopology, neighboursOf, simplified } from './atlas/topology.mjs';

const folder = new URL('../assets/map/', import.meta.url);
mkdirSync(folder, { recursive: true });

/**
 * One file a scale. `scale` is what d3 calls a projection's scale, points per radian, at which the file is meant to be
 * drawn: the triangle a dropped point spans is then at most `tolerance` points on a side. `quantum` is the grid in
 * degrees. The last keeps every point: the source itself is no finer than a scale of about 1,000.
 */
const levels = [
  { scale: 190, tolerance: 1, quantum: 0.005 },
  { scale: 360, tolerance: 0.75, quantum: 0.005 },
  { scale: 660, tolerance: 0.6, quantum: 0.005 },
  { scale: 20000, tolerance: 0.6, quantum: 0.001 },
];

const base = baseTopology();
const neighbours = neighboursOf(base);
for (const [index, level] of levels.entries()) {
  const file = simplified(base, level);
  const text = JSON.stringify(file);
  writeFileSync(new URL(`atlas-${index}.json`, folder), `${text}\n`);
  const points = file.arcs.reduce((sum, arc) => sum + arc.length / 2, 0);
  console.log(
    `atlas-${index}.json: scale ${level.scale}, ${file.arcs.length} arcs, ${points} points, ${text.length} bytes`,
  );
}
const countries = countryTable(base, neighbours);
writeFileSync(new URL('countries.json', folder), `${JSON.stringify(countries)}\n`);
console.log(
  `countries.json: ${countries.countries.length} countries, ${Object.keys(countries.names).length} names`,
);
const places = placeTable();
writeFileSync(new URL('places.tsv', folder), places.text);
console.log(`places.tsv: ${places.count} rows, ${places.text.length} characters`);
