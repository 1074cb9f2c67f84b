// The atlas as it ships (assets/map, written by scripts/build-atlas.mjs): one topology at seven scales, coarse to fine.
// All are read, but only the one a map needs is parsed; its points are 16-bit numbers that are used where they lie.

import { primary } from '../language/tag.ts';
import type { Language } from '../language/types.ts';
import type { World } from '../world/types.ts';
import { type LevelFile, levelOf, numbersOf } from './atlas-level.ts';
import { bareKey, countryKey, fold } from './fold.ts';
import { loadGazetteer } from './gazetteer.ts';
import { goesBySea } from './legs.ts';
import { loadWaters } from './load-waters.ts';
import { loadProvinces } from './provinces.ts';
import type { Atlas, AtlasLevel, Country, Gazetteer, MapSpec, SeaLanes } from './types.ts';

/** How fine the files are: points per radian each was simplified for. A test holds these to the files. */
export const levelScales = [95, 150, 240, 380, 600, 950, 20000] as const;

/** A file is used up to this many times the scale it was simplified for: its simplification then spans about a point. */
const stretch = 1.75;

interface CountryFile {
  readonly languages: readonly string[];
  readonly countries: readonly (Country & { readonly label: readonly string[] })[];
  /** Lines of a folded name, a tab, an id; a line's end before the first. */
  readonly names: string;
}

/**
 * Reads the atlas, for maps of a deck in a language; where they name what is no country and no place, the provinces too;
 * where a route goes by sea, the lanes; and the waters that their layers have. Throws where the install is broken.
 */
export async function loadAtlas(
  world: World,
  language: Language,
  maps: readonly MapSpec[] = [],
): Promise<Atlas> {
  const each = (ending: string): Promise<Uint8Array[]> =>
    Promise.all(levelScales.map((_, index) => world.asset(`assets/map/atlas-${index}.${ending}`)));
  const [gazetteer, table, mask, heads, points] = await Promise.all([
    loadGazetteer(world, language.tag),
    world.asset('assets/map/countries.json'),
    world.asset('assets/map/land-mask.bin'),
    each('json'),
    each('bin'),
  ]);
  const atlas = createAtlas(table, mask, heads, points, gazetteer);
  const isCountry = (name: string): boolean =>
    atlas.find(name) !== undefined || atlas.choices(name).length > 0;
  const isPlace = (name: string): boolean => gazetteer.find(name).length > 0 || isCountry(name);
  const [provinces, seaLanes, waters] = await Promise.all([
    maps.every((map) => countriesIn(map).every(isCountry) && placesIn(map).every(isPlace))
      ? undefined
      : loadProvinces(world, language.tag),
    maps.some((map) => map.routes.some((route) => goesBySea(route, map, language)))
      ? world.asset('assets/map/sea-lanes.json').then((bytes) => parse<SeaLanes>(bytes))
      : undefined,
    loadWaters(world, maps),
  ]);
  return {
    ...atlas,
    ...(provinces ? { provinces } : {}),
    ...(seaLanes ? { seaLanes } : {}),
    ...(waters ? { waters } : {}),
  };
}

const countriesIn = ({ focus, context, values }: MapSpec): readonly string[] => [
  ...focus,
  ...context,
  ...Object.keys(values ?? {}),
];

const placesIn = ({ places, routes, bubbles }: MapSpec): readonly string[] => [
  ...[...places, ...routes.flatMap((route) => route.places)].flatMap(({ name, at }) => (at ? [] : name)),
  ...Object.keys(bubbles ?? {}),
];

function parse<T>(bytes: Uint8Array): T {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as T;
}

function createAtlas(
  table: Uint8Array,
  mask: Uint8Array,
  heads: readonly Uint8Array[],
  points: readonly Uint8Array[],
  gazetteer: Gazetteer,
): Atlas {
  const { languages, countries, names } = parse<CountryFile>(table);
  const byId = new Map(countries.map((country) => [country.id, country]));
  const levels: AtlasLevel[] = [];
  const levelAt = (index: number): AtlasLevel => {
    const [head, bytes] = [heads[index], points[index]];
    if (!head || !bytes) throw new Error(`no atlas file ${index}`);
    levels[index] ??= levelOf(index, parse<LevelFile>(head), numbersOf(bytes));
    return levels[index];
  };
  // Each name is asked for several times, and one that is unknown is searched for in all of the text.
  const known = new Map<string, string | undefined>();
  const idsFor = (name: string): string | undefined => {
    if (!known.has(name)) known.set(name, idsOf(names, name));
    return known.get(name);
  };
  return {
    gazetteer,
    level(scale) {
      const index = levelScales.findIndex((own) => scale <= own * stretch);
      return levelAt(index < 0 ? levelScales.length - 1 : index);
    },
    country: (id) => byId.get(id),
    isLand([lon, lat]) {
      const column = Math.floor(((((lon + 180) % 360) + 360) % 360) * 2);
      const row = Math.max(0, Math.min(359, Math.floor((lat + 90) * 2)));
      const at = row * 720 + column;
      return (((mask[at >> 3] as number) >> (at & 7)) & 1) === 1;
    },
    find(name) {
      const id = idsFor(name);
      return id?.includes(',') ? undefined : id;
    },
    choices(name) {
      const ids = idsFor(name)?.split(',') ?? [];
      return ids.length > 1 ? ids : [];
    },
    names: () =>
      names
        .trim()
        .split('\n')
        .map((line) => line.slice(0, line.indexOf('\t')))
        .filter((name) => !name.startsWith('=')),
    label(id, { tag }) {
      const labels = byId.get(id)?.label;
      const at = languages.indexOf(primary(tag));
      return labels?.[at] ?? labels?.[0] ?? id;
    },
  };
}

/** The id behind a name, several with commas between where the name alone does not say which; by its words in any order, last. */
function idsOf(names: string, name: string): string | undefined {
  const of = (key: string): string | undefined => {
    const at = names.indexOf(`\n${key}\t`);
    const start = at + key.length + 2;
    return at < 0 ? undefined : names.slice(start, names.indexOf('\n', start));
  };
  const key = fold(name);
  if (key === '') return undefined;
  const words = countryKey(name);
  const bare = bareKey(words);
  return of(key) ?? of(`=${words}`) ?? of(words) ?? (bare ? (of(`=${bare}`) ?? of(bare)) : undefined);
}
