// The gazetteer: 8,900 lines of text sorted by folded name. A name is found by searching the text for it, which takes a
// fraction of a millisecond; only a `did you mean` reads every line.

import type { World } from '../world.ts';
import { fold } from './fold.ts';
import type { Gazetteer, GazetteerRow } from './types.ts';

export async function loadGazetteer(world: World): Promise<Gazetteer> {
  const bytes = await world.asset('assets/map/places.tsv');
  let text: string | undefined;
  const read = (): string => {
    text ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text;
  };
  return {
    find(name) {
      const key = fold(name);
      return key === '' ? [] : rowsOf(read(), key);
    },
    names: () => [
      ...new Set(
        read()
          .trim()
          .split('\n')
          .map((line) => line.slice(0, line.indexOf('\t'))),
      ),
    ],
  };
}

function rowsOf(text: string, key: string): readonly GazetteerRow[] {
  const start = `\n${key}\t`;
  const rows: GazetteerRow[] = [];
  // Lines of one key need not follow each other: "new york" sorts among "new york …" by its tab.
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    rows.push(rowOf(text.slice(at + 1, text.indexOf('\n', at + 1))));
  }
  return rows;
}

function rowOf(line: string): GazetteerRow {
  const [, name = '', lat, lon, country = '', population, flag, ru, ar] = line.split('\t');
  return {
    name,
    lat: Number(lat),
    lon: Number(lon),
    country,
    population: Number(population),
    kind: flag === 'C' ? 'capital' : flag === 'R' ? 'region' : 'city',
    names: { ...(ru ? { ru } : {}), ...(ar ? { ar } : {}) },
  };
}
