// Builds assets/map from the npm packages it comes from: a simplified atlas at six scales, the table of countries and
// the gazetteer. Run by hand (`node scripts/build-atlas.mjs`); its output is committed, so a build of a deck needs
// neither the packages nor the time (topology is simplified here, where shared borders stay shared).

import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { countryTable } from './atlas/countries.mjs';
import { placeTable } from './atlas/places.mjs';
import { baseTopology, neighboursOf, simplified } from './atlas/topology.mjs';

/** The languages of src/language/, whose names of countries and places the tables have. */
const scratch = await mkdtemp(
  fileURLToPath(new URL('../node_modules/.briefdeck-languages-', import.meta.url)),
);
const outfile = join(scratch, 'languages.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('../src/language/languages.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { languages } = await import(pathToFileURL(outfile));
await rm(scratch, { recursive: true });

const folder = new URL('../assets/map/', import.meta.url);
mkdirSync(folder, { recursive: true });

/**
 * Two files a scale: JSON for what is where, and the points, 16-bit whole numbers, little end first. `scale` is what
 * d3 calls a projection's scale, points per radian, at which the file is meant to be drawn: the triangle a dropped point
 * spans is then at most `tolerance` points on a side. The last keeps nearly every point: the source itself is no finer
 * than a scale of about 1,000.
 */
const levels = [
  { scale: 150, tolerance: 1.1 },
  { scale: 240, tolerance: 1.1 },
  { scale: 380, tolerance: 1.1 },
  { scale: 600, tolerance: 1.1 },
  { scale: 950, tolerance: 1.1 },
  { scale: 20000, tolerance: 1.1 },
];

const base = baseTopology();
const neighbours = neighboursOf(base);
for (const [index, level] of levels.entries()) {
  const { head, points } = simplified(base, level);
  const text = JSON.stringify(head);
  writeFileSync(new URL(`atlas-${index}.json`, folder), `${text}\n`);
  const bytes = Buffer.alloc(points.length * 2);
  points.forEach((value, at) => {
    bytes.writeInt16LE(value, at * 2);
  });
  writeFileSync(new URL(`atlas-${index}.bin`, folder), bytes);
  console.log(
    `atlas-${index}: scale ${level.scale}, ${head.ends.length} arcs, ${points.length / 2} points, ${text.length} + ${bytes.length} bytes`,
  );
}
const countries = countryTable(base, neighbours, languages);
writeFileSync(new URL('countries.json', folder), `${JSON.stringify(countries)}\n`);
console.log(
  `countries.json: ${countries.countries.length} countries, ${countries.names.split('\n').length - 2} names`,
);
const places = placeTable(languages);
writeFileSync(new URL('places.tsv', folder), places.text);
console.log(`places.tsv: ${places.count} rows, ${places.text.length} characters`);
