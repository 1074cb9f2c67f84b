// One file of the atlas, or of a country's provinces: JSON for what is where, and the points, which are 16-bit numbers that
// are used where they lie.

import type { AtlasLevel, AtlasPolygon } from './types.ts';

export interface LevelFile {
  readonly quantum: number;
  /** Where in the points each arc ends; the next begins there. */
  readonly ends: readonly number[];
  readonly borders: readonly (readonly [number, number, number])[];
  readonly countries: readonly (readonly [
    string,
    readonly (readonly [0 | 1, readonly [number, number, number], readonly (readonly number[])[]])[],
  ])[];
}

export function levelOf(index: number, file: LevelFile, points: Int16Array): AtlasLevel {
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
export function numbersOf(bytes: Uint8Array): Int16Array {
  const own = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  const numbers = new Int16Array(own.buffer, own.byteOffset, own.byteLength / 2);
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 1) return numbers;
  return numbers.map((value) => ((value & 255) << 8) | ((value >> 8) & 255));
}
