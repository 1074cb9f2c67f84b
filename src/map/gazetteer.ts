// The gazetteer: 8,900 lines of text sorted by folded name. A name is found by searching the text for it,
// which takes a fraction of a millisecond; only a `did you mean` reads every line.

import type { World } from '../world/types.ts';
import { fold } from './fold.ts';
import type { Gazetteer, GazetteerRow } from './types.ts';

export async function loadGazetteer(world: World): Promise<Gazetteer> {
  const bytes = await world.asset('assets/map/places.tsv');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    find(name) {
      const key = fold(name);
      return key === '' ? [] : rowsOf(file, key);
    },
    names: () => [
      ...new Set(
        file
          .toString('utf8')
          .trim()
          .split('\n')
          .map((line) => line.slice(0, line.indexOf('\t'))),
      ),
    ],
  };
}

function rowsOf(file: Buffer, key: string): readonly GazetteerRow[] {
  const start = Buffer.from(`\n${key}\t`);
  const rows: GazetteerRow[] = [];
  // Lines of one key need not follow each other: "new york" sorts among "new york …" by its tab.
  for (let at = file.indexOf(start); at >= 0; at = file.indexOf(start, at + 1)) {
    rows.push(rowOf(file.toString('utf8', at + 1, file.indexOf('\n', at + 1))));
  }
  return rows;
}

function rowOf(line: string): GazetteerRow {
  const [, name = '', lat, lon, country = '', population, flag, ...names] = line.split('\t');
  return {
    name,
    lat: Number(lat),
    lon: Number(lon),
    country,
    population: Number(population),
    kind: flag === 'C' ? 'capital' : flag === 'R' ? 'region' : 'city',
    names: Object.fromEntries(names.map((one) => one.split(/:(.*)/s, 2))),
  };
}
