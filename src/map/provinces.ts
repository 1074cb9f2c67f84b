// Provinces (first-order divisions) and areas made of several, a country at a time: found by name, drawn like the
// countries of the atlas. Read only for a map that names something that is no country and no place.

import { primary } from '../language/tag.ts';
import type { World } from '../world/types.ts';
import { type LevelFile, levelOf } from './atlas-level.ts';
import { placeKey } from './fold.ts';
import { unpacked } from './packed-points.ts';
import { linesOf, textOf } from './sorted-lines.ts';
import type { AtlasLevel, GazetteerRow, Provinces } from './types.ts';

interface CountryFile extends LevelFile {
  /** Where the country's points begin in provinces.bin, and how many bytes they have. */
  readonly at: number;
  readonly length: number;
  /** By id: the middle, latitude first, and names by language, English always, the others where they are not the same. */
  readonly about: Readonly<Record<string, About>>;
}

interface About {
  readonly at: readonly [number, number];
  readonly names: Readonly<Record<string, string>>;
}

export async function loadProvinces(world: World, language: string): Promise<Provinces> {
  const [names, heads, points] = await Promise.all([
    world.asset('assets/map/provinces.tsv').then(textOf),
    world.asset('assets/map/provinces.json').then(textOf),
    world.asset('assets/map/provinces.bin'),
  ]);
  const tag = primary(language);
  const files = new Map<string, CountryFile>();
  const levels = new Map<string, AtlasLevel>();
  const fileOf = (country: string): CountryFile => {
    const known = files.get(country);
    if (known) return known;
    const start = heads.indexOf(`\n${country}\t`) + country.length + 2;
    const file = JSON.parse(heads.toString('utf8', start, heads.indexOf(10, start))) as CountryFile;
    files.set(country, file);
    return file;
  };
  const levelFor = (country: string): AtlasLevel => {
    const file = fileOf(country);
    const level =
      levels.get(country) ??
      levelOf(0, file, unpacked(points.subarray(file.at, file.at + file.length), file.ends));
    levels.set(country, level);
    return level;
  };
  const rowFor = (country: string, id: string): GazetteerRow => {
    const about = fileOf(country).about[id];
    const [lat, lon] = about?.at ?? [0, 0];
    const local = about?.names[tag];
    const { polygons } = levelFor(country).countries.find((one) => one.id === id) ?? { polygons: [] };
    const degrees = Math.max(0.1, ...polygons.filter(({ main }) => main).map(({ cap }) => cap[2]));
    return {
      name: about?.names['en'] ?? id,
      ...(local ? { local } : {}),
      lat,
      lon,
      country,
      population: 0,
      kind: 'region',
      reach: Math.round(degrees * 111),
      area: id,
    };
  };
  return {
    find(name) {
      const key = placeKey(name);
      const bare = placeKey(withoutForm(name));
      const lines = [key, bare].map((one) => (one === '' ? [] : linesOf(names, one, keyOf)));
      const found = (lines.find(({ length }) => length > 0) ?? []).map((line) => line.split('\t'));
      // Crimea is the peninsula, not the one of its two parts that bears the name.
      const made = new Set(found.flatMap(([, country, id]) => (id?.includes(':') ? country : [])));
      return found
        .filter(([, country, id]) => id?.includes(':') || !made.has(country))
        .map(([, country = '', id = '']) => rowFor(country, id));
    },
    level: levelFor,
  };
}

const keyOf = (line: string): string => line.slice(0, line.indexOf('\t'));

/** What a division is called, before or after its name. */
const forms =
  /^(?:province|region|state|governorate|department) of |\s+(?:oblast|region|province|governorate|state|prefecture|county|district|krai|kray|republic|okrug|department|canton|voivodeship|emirate|division)$/iu;

/** `Borno` of `Borno State`. */
export const withoutForm = (name: string): string => name.replace(forms, '');
