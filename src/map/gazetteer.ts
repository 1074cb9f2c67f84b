// The gazetteer: 29,000 lines of text sorted by the key of a name; for a deck in another language than English the names of 500 to
// 16,000 cities in it; and, for what neither has, those of large cities in any language of Latin letters. A name is found by
// halving, which reads some fifteen lines; only a `did you mean` reads all.

import { primary } from '../language/tag.ts';
import type { Language } from '../language/types.ts';
import type { World } from '../world/types.ts';
import { placeKey } from './fold.ts';
import { linesOf, lineWith, textOf } from './sorted-lines.ts';
import type { Gazetteer, GazetteerRow, PlaceName } from './types.ts';

/** Languages with a file of names (scripts/atlas/local-names.mjs). */
const named = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

/** `language` is a BCP 47 tag; names in it are found, and given with each row, where the data has them. */
export async function loadGazetteer(world: World, language = 'en'): Promise<Gazetteer> {
  const tag = primary(language);
  const [places, others, names] = await Promise.all([
    world.asset('assets/map/places.tsv').then(textOf),
    world.asset('assets/map/names-other.tsv').then(textOf),
    named.includes(tag) ? world.asset(`assets/map/names-${tag}.tsv`).then(textOf) : undefined,
  ]);
  const row = (line: string): GazetteerRow => rowOf(line, names);
  let known: readonly PlaceName[] | undefined;
  const rowAt = (id: string): GazetteerRow => row(lineWith(places, idColumn, id) ?? '');
  /** Besides what a name is in English, what it is in the deck's language: Vienne is a town, and the capital of Austria. */
  const withLocal = (lines: readonly string[], local: readonly string[]): readonly GazetteerRow[] => {
    const ids = new Set(lines.map(idIn));
    const today = new Set(local.map(idOf));
    // What is an old name in English may be today's in the deck's language: Danzig.
    const found = lines.map((line) => (today.has(idIn(line)) ? asToday(row(line)) : row(line)));
    const more = local.filter((line) => !ids.has(idOf(line)));
    const rowsOf = (own: readonly string[]): GazetteerRow[] => own.map((line) => asToday(rowAt(idOf(line))));
    const sure = [...found, ...rowsOf(more.filter((line) => !line.includes(hidden)))];
    // A place that is only found by the name is not meant where a larger one is shown by it.
    const least = Math.max(0, ...sure.map(({ population }) => population));
    const kept = rowsOf(more.filter((line) => line.includes(hidden)));
    return [...sure, ...kept.filter(({ population }) => population >= least)];
  };
  return {
    find(name) {
      const key = placeKey(name);
      if (key === '') return [];
      const found = linesOf(places, key, keyOfPlace);
      const local = names ? linesOf(names, key, keyOfName) : [];
      const rows = withLocal(found, local);
      if (rows.length > 0) return rows;
      return linesOf(others, key, keyOfPlace).map((line) => ({
        ...asToday(rowAt(idOf(line))),
        elsewhere: true,
      }));
    },
    all: () => textLines(places).map((line) => rowOf(line, undefined)),
    names: () => {
      known ??= [
        ...textLines(places).flatMap(nameOfPlace),
        ...(names ? textLines(names).flatMap(nameOfLine) : []),
      ];
      return known;
    },
  };
}

const asToday = ({ formerly: _, ...row }: GazetteerRow): GazetteerRow => row;

/** Of places.tsv. */
const idColumn = 7;
const idIn = (line: string): string => line.split('\t')[idColumn] ?? '';
const keyOfPlace = (line: string): string => line.slice(0, line.indexOf('\t'));
const keyOfName = (line: string): string => placeKey(line.slice(0, line.indexOf('\t')));

const textLines = (file: Buffer): readonly string[] => file.toString('utf8').trim().split('\n');

/** Not where it is found by a name in another script: the files of names have that as it is written. */
function nameOfPlace(line: string): readonly PlaceName[] {
  const [key = '', name = '', , , , , , , old] = line.split('\t');
  return key > '\u0250' ? [] : [{ key, name: old ?? name }];
}

/** Nor where it is not shown by the name. */
function nameOfLine(line: string): readonly PlaceName[] {
  const name = line.slice(0, line.indexOf('\t'));
  return line.includes(hidden) ? [] : [{ key: placeKey(name), name }];
}

/** Before a place's number: the name is there to be found by, and not to be shown. */
const hidden = '~';
const idOf = (line: string): string => line.slice(line.indexOf('\t') + 1).replace(hidden, '');

/** In a deck that is not in English, a name that has no Latin letter: it is printed as its author wrote it. */
export const isOwnWord = ({ tag }: Language, written: string): boolean =>
  primary(tag) !== 'en' && !latin.test(written);

const latin = /[A-Za-z\u00c0-\u024f]/;

const kinds: Readonly<Record<string, GazetteerRow['kind']>> = {
  C: 'capital',
  I: 'site',
  R: 'region',
  S: 'strait',
  W: 'sea',
};

function rowOf(line: string, names: Buffer | undefined): GazetteerRow {
  const [, name = '', lat, lon, country = '', number, flag = '', id, old] = line.split('\t');
  const kind = kinds[flag] ?? 'city';
  const local = id && names ? shownName(names, id) : undefined;
  const settled = kind === 'city' || kind === 'capital';
  return {
    name,
    lat: Number(lat),
    lon: Number(lon),
    country,
    population: settled ? Number(number) : 0,
    kind,
    ...(settled || !number ? {} : { reach: Number(number) }),
    ...(old ? { formerly: old } : {}),
    ...(local ? { local } : {}),
  };
}

/** The city's name in the file's language, where there is one to be shown. */
function shownName(names: Buffer, id: string): string | undefined {
  const line = lineWith(names, 1, id);
  return line?.slice(0, line.indexOf('\t'));
}
