// The atlas as it ships (assets/map, written by scripts/build-atlas.mjs): one topology at six scales, coarse to fine.
// All are read, but only the one a map needs is parsed; its points are 16-bit numbers that are used where they lie.

import { primary } from '../language/tag.ts';
import type { World } from '../world/types.ts';
import { type LevelFile, levelOf, numbersOf } from './atlas-level.ts';
import { bareKey, countryKey, fold } from './fold.ts';
import { loadGazetteer } from './gazetteer.ts';
import { loadProvinces } from './provinces.ts';
import type { Atlas, AtlasLevel, Country, Gazetteer, MapSpec, SeaLanes } from './types.ts';

/** How fine the files are: points per radian each was simplified for. A test holds these to the files. */
export const levelScales = [150, 240, 380, 600, 950, 20000] as const;

/** A file is used up to this many times the scale it was simplified for: its simplification then spans about a point. */
const stretch = 1.4;

interface CountryFile {
  readonly languages: readonly string[];
  readonly countries: readonly (Country & { readonly label: readonly string[] })[];
  /** Lines of a folded name, a tab, an id; a line's end before the first. */
  readonly names: string;
}

/**
 * Reads the atlas, for maps of a deck in a language (BCP 47); where they name what is no country and no place, the
 * provinces too. Throws where the install is broken.
 */
export async function loadAtlas(
  world: World,
  language = 'en',
  maps: readonly MapSpec[] = [],
): Promise<Atlas> {
  const each = (ending: string): Promise<Uint8Array[]> =>
    Promise.all(levelScales.map((_, index) => world.asset(`assets/map/atlas-${index}.${ending}`)));
  const [gazetteer, table, heads, points] = await Promise.all([
    loadGazetteer(world, language),
    world.asset('assets/map/countries.json'),
    each('json'),
    each('bin'),
  ]);
  const atlas = createAtlas(table, heads, points, gazetteer);
  const isKnown = (name: string): boolean =>
    atlas.find(name) !== undefined || atlas.choices(name).length > 0 || gazetteer.find(name).length > 0;
  const [provinces, seaLanes] = await Promise.all([
    maps.every((map) => namesIn(map).every(isKnown)) ? undefined : loadProvinces(world, language),
    maps.some(({ routes }) => routes.length > 0)
      ? world.asset('assets/map/sea-lanes.json').then((bytes) => parse<SeaLanes>(bytes))
      : undefined,
  ]);
  return { ...atlas, ...(provinces ? { provinces } : {}), ...(seaLanes ? { seaLanes } : {}) };
}

function namesIn({ focus, context, places, routes, values }: MapSpec): readonly string[] {
  const looked = [...places, ...routes.flatMap((route) => route.places)].filter(({ at }) => !at);
  return [...focus, ...context, ...looked.map(({ name }) => name), ...Object.keys(values ?? {})];
}

function parse<T>(bytes: Uint8Array): T {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as T;
}

function createAtlas(
  table: Uint8Array,
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
  return {
    gazetteer,
    level(scale) {
      const index = levelScales.findIndex((own) => scale <= own * stretch);
      return levelAt(index < 0 ? levelScales.length - 1 : index);
    },
    coarser: (level) => (level.index > 0 ? levelAt(level.index - 1) : undefined),
    country: (id) => byId.get(id),
    find(name) {
      const id = idsOf(names, name);
      return id?.includes(',') ? undefined : id;
    },
    choices(name) {
      const ids = idsOf(names, name)?.split(',') ?? [];
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
