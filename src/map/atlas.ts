// The atlas as it ships (assets/map, written by scripts/build-atlas.mjs): one topology at six scales, coarse to fine.
// All are read, but only the one a map needs is parsed; its points are 16-bit numbers that are used where they lie.

import { primary } from '../language/tag.ts';
import type { World } from '../world/types.ts';
import { fold } from './fold.ts';
import { loadGazetteer } from './gazetteer.ts';
import type { Atlas, AtlasLevel, AtlasPolygon, Country, Gazetteer } from './types.ts';

/** How fine the files are: points per radian each was simplified for. A test holds these to the files. */
export const levelScales = [150, 240, 380, 600, 950, 20000] as const;

/** A file is used up to this many times the scale it was simplified for: its simplification then spans about a point. */
const stretch = 1.4;

interface LevelFile {
  readonly quantum: number;
  /** Where in the points each arc ends; the next begins there. */
  readonly ends: readonly number[];
  readonly borders: readonly (readonly [number, number, number])[];
  readonly countries: readonly (readonly [
    string,
    readonly (readonly [0 | 1, readonly [number, number, number], readonly (readonly number[])[]])[],
  ])[];
}

interface CountryFile {
  readonly languages: readonly string[];
  readonly countries: readonly (Country & { readonly label: readonly string[] })[];
  /** Lines of a folded name, a tab, an id; a line's end before the first. */
  readonly names: string;
}

/** Reads the atlas; throws where the install is broken. */
export async function loadAtlas(world: World): Promise<Atlas> {
  const each = (ending: string): Promise<Uint8Array[]> =>
    Promise.all(levelScales.map((_, index) => world.asset(`assets/map/atlas-${index}.${ending}`)));
  const [gazetteer, table, heads, points] = await Promise.all([
    loadGazetteer(world),
    world.asset('assets/map/countries.json'),
    each('json'),
    each('bin'),
  ]);
  return createAtlas(table, heads, points, gazetteer);
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
      const key = `\n${fold(name)}\t`;
      const at = names.indexOf(key);
      return at < 0 ? undefined : names.slice(at + key.length, names.indexOf('\n', at + key.length));
    },
    names: () =>
      names
        .trim()
        .split('\n')
        .map((line) => line.slice(0, line.indexOf('\t'))),
    label(id, { tag }) {
      const labels = byId.get(id)?.label;
      const at = languages.indexOf(primary(tag));
      return labels?.[at] ?? labels?.[0] ?? id;
    },
  };
}

function levelOf(index: number, file: LevelFile, points: Int16Array): AtlasLevel {
  const { ends } = file;
  return {
    index,
    quantum: file.quantum,
    borders: file.borders,
    countries: file.countries.map(([id, polygons]) => ({
      id,
      polygons: polygons.map(([main, cap, rings]): AtlasPolygon => ({ main: main === 1, cap, rings })),
    })),
    arc: (at) => points.subarray(at === 0 ? 0 : ends[at - 1], ends[at]),
  };
}

/** The file is little end first, as nearly every machine is. */
function numbersOf(bytes: Uint8Array): Int16Array {
  const own = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  const numbers = new Int16Array(own.buffer, own.byteOffset, own.byteLength / 2);
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 1) return numbers;
  return numbers.map((value) => ((value & 255) << 8) | ((value >> 8) & 255));
}
