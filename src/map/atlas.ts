// The atlas as it ships (assets/map, written by scripts/build-atlas.mjs): four files of one topology, coarse to fine.
// All are read, but only the one a map needs is parsed, and only the arcs it draws are decoded.

import type { World } from '../world.ts';
import { fold } from './fold.ts';
import { loadGazetteer } from './gazetteer.ts';
import type { Atlas, AtlasLevel, AtlasPolygon, Country, Gazetteer } from './types.ts';

/** How fine the files are: points per radian each was simplified for. A test holds these to the files. */
export const levelScales = [190, 360, 660, 20000] as const;

/** A file is used up to this many times the scale it was simplified for: its simplification then spans about a point. */
const stretch = 1.4;

interface LevelFile {
  readonly quantum: number;
  readonly arcs: readonly (readonly number[])[];
  readonly borders: readonly (readonly [number, number, number])[];
  readonly countries: readonly (readonly [
    string,
    readonly (readonly [0 | 1, readonly [number, number, number], readonly (readonly number[])[]])[],
  ])[];
}

interface CountryFile {
  readonly languages: readonly string[];
  readonly countries: readonly (Country & { readonly label: readonly string[] })[];
  readonly names: Readonly<Record<string, string>>;
}

/** Reads the atlas; throws where the install is broken. */
export async function loadAtlas(world: World): Promise<Atlas> {
  const [gazetteer, table, files] = await Promise.all([
    loadGazetteer(world),
    world.asset('assets/map/countries.json'),
    Promise.all(levelScales.map((_, index) => world.asset(`assets/map/atlas-${index}.json`))),
  ]);
  return createAtlas(table, files, gazetteer);
}

function parse<T>(bytes: Uint8Array): T {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as T;
}

function createAtlas(table: Uint8Array, files: readonly Uint8Array[], gazetteer: Gazetteer): Atlas {
  const { languages, countries, names } = parse<CountryFile>(table);
  const byId = new Map(countries.map((country) => [country.id, country]));
  const levels: AtlasLevel[] = [];
  const levelAt = (index: number): AtlasLevel => {
    const bytes = files[index];
    if (!bytes) throw new Error(`no atlas file ${index}`);
    levels[index] ??= decode(index, parse<LevelFile>(bytes));
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
    find: (name) => (Object.hasOwn(names, fold(name)) ? names[fold(name)] : undefined),
    names: () => Object.keys(names),
    label(id, language) {
      const labels = byId.get(id)?.label;
      const at = languages.indexOf(language.split('-')[0]?.toLowerCase() ?? 'en');
      return labels?.[at] ?? labels?.[0] ?? id;
    },
  };
}

function decode(index: number, file: LevelFile): AtlasLevel {
  const arcs: Float64Array[] = [];
  return {
    index,
    borders: file.borders,
    countries: file.countries.map(([id, polygons]) => ({
      id,
      polygons: polygons.map(([main, cap, rings]): AtlasPolygon => ({ main: main === 1, cap, rings })),
    })),
    arc(at) {
      const found = arcs[at] ?? degreesOf(file.arcs[at] ?? [], file.quantum);
      arcs[at] = found;
      return found;
    },
  };
}

/** [x0, y0, dx, dy, …] on a grid of `quantum` degrees; rounding to the grid must not step over a pole or the date line. */
function degreesOf(deltas: readonly number[], quantum: number): Float64Array {
  const result = new Float64Array(deltas.length);
  let [x, y] = [0, 0];
  for (let at = 0; at < deltas.length; at += 2) {
    x += deltas[at] ?? 0;
    y += deltas[at + 1] ?? 0;
    result[at] = Math.max(-180, Math.min(180, x * quantum));
    result[at + 1] = Math.max(-90, Math.min(90, y * quantum));
  }
  return result;
}

/** The points of a ring, first coordinate and second alternating; where two arcs meet, the point comes once; closed. */
export function pointsOf(ring: readonly number[], arcOf: (index: number) => Float64Array): number[] {
  const result: number[] = [];
  for (const at of ring) {
    const arc = arcOf(at < 0 ? ~at : at);
    const skip = result.length > 0 ? 2 : 0;
    if (at >= 0) for (let i = skip; i < arc.length; i++) result.push(arc[i] as number);
    else
      for (let i = arc.length - 2 - skip; i >= 0; i -= 2) result.push(arc[i] as number, arc[i + 1] as number);
  }
  return result;
}

/** The points of a ring in degrees, closed. */
export function ringOf(level: AtlasLevel, ring: readonly number[]): readonly [number, number][] {
  const flat = pointsOf(ring, level.arc);
  const result: [number, number][] = [];
  for (let at = 0; at < flat.length; at += 2) result.push([flat[at] as number, flat[at + 1] as number]);
  return result;
}
