// Countries by the atlas's names, in any of its languages, and cities by the gazetteer's: but a pin only
// where the text says that something is there ("in Samarkand"). A capital is more often a government than a
// place ("Astana is betting").

import type { CapitalPlaces, DraftWords } from '../language/draft-words.ts';
import { languages } from '../language/languages.ts';
import { oneOf } from '../language/word-lists.ts';
import { fold } from '../map/fold.ts';
import { loadGazetteer } from '../map/gazetteer.ts';
import type { Gazetteer } from '../map/types.ts';
import type { World } from '../world/types.ts';

export interface Geography {
  /** The id of a folded name. */
  readonly countries: ReadonlyMap<string, string>;
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  readonly label: (id: string, language: string) => string;
  readonly gazetteer: Gazetteer;
  /** Folded, in any language, as the names are. */
  readonly abbreviated: ReadonlySet<string>;
  readonly doubtful: ReadonlySet<string>;
}

export async function loadGeography(world: World): Promise<Geography> {
  const table = JSON.parse(new TextDecoder().decode(await world.asset('assets/map/countries.json'))) as {
    readonly languages: readonly string[];
    readonly names: string;
    readonly countries: readonly {
      readonly id: string;
      readonly label: readonly string[];
      readonly neighbours: readonly string[];
    }[];
  };
  const words = languages.flatMap(({ draft }) => (draft === 'none' ? [] : [draft().countries]));
  const byId = new Map(table.countries.map((country) => [country.id, country]));
  return {
    countries: new Map(
      table.names
        .trim()
        .split('\n')
        .map((line) => line.split('\t') as [string, string])
        // A name of two countries ("Congo"), and the words of a name in a row, are no name in a text.
        .filter(([name, id]) => id.length === 2 && !name.startsWith('=')),
    ),
    neighbours: new Map(table.countries.map(({ id, neighbours }) => [id, neighbours])),
    label: (id, language) => {
      const own = byId.get(id)?.label;
      return own?.[Math.max(0, table.languages.indexOf(language))] ?? own?.[0] ?? id;
    },
    gazetteer: await loadGazetteer(world),
    abbreviated: new Set(words.flatMap((one) => one.abbreviated)),
    doubtful: new Set(words.flatMap((one) => one.doubtful)),
  };
}

export interface CountryInText {
  readonly id: string;
  readonly start: number;
}

export function countriesIn(text: string, words: DraftWords, geography: Geography): readonly CountryInText[] {
  const { countries } = geography;
  const found: CountryInText[] = [];
  const tokens = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}.’'-]*/gu)];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (!first || /\p{Script=Han}/u.test(first[0])) continue;
    for (let count = Math.min(5, tokens.length - at); count > 0; count--) {
      const last = tokens[at + count - 1];
      if (!last) continue;
      const written = text.slice(first.index, last.index + last[0].length);
      if (/[,;:()]/.test(written)) continue;
      const id = countryOf(written, count, text.slice(0, first.index), words, geography);
      if (!id) continue;
      found.push({ id, start: first.index });
      at += count - 1;
      break;
    }
  }
  for (const run of text.matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at < run[0].length; at++)
      for (let length = Math.min(10, run[0].length - at); length >= 2; length--) {
        const id = countries.get(run[0].slice(at, at + length));
        if (!id) continue;
        found.push({ id, start: run.index + at });
        at += length - 1;
        break;
      }
  return found;
}

function countryOf(
  written: string,
  count: number,
  before: string,
  { countries: { forms } }: DraftWords,
  { countries, abbreviated, doubtful }: Geography,
): string | undefined {
  const bare = written.replace(/(?:[’']s?|\.)$/u, '').replace(/^(?:d|l|dell|all)[’'](?=\p{Lu})/iu, '');
  const key = fold(bare);
  if (/\p{Script=Arabic}/u.test(bare))
    return [key, ...forms(key)]
      .filter((form) => form.length >= 3 && !doubtful.has(form))
      .map((form) => countries.get(form))
      .find((id) => id !== undefined);
  if (!/^(?:\p{Lu}|the\s\p{Lu})/u.test(bare)) return undefined;
  if (key.length <= 3 && !(abbreviated.has(key) && bare.toUpperCase() === bare)) return undefined;
  if (key.startsWith('the ') && countries.has(key.slice(4))) return undefined;
  // "Michael Jordan" is a person; "President of Georgia" is not.
  if (doubtful.has(key) && /\p{Lu}\p{Ll}+\s$/u.test(before) && !/[.!?]\s\p{Lu}\p{Ll}+\s$/u.test(before))
    return undefined;
  const exact = countries.get(key);
  if (exact) return exact;
  if (count > 1) return undefined;
  return forms(key)
    .filter((form) => form.length > 3)
    .map((form) => countries.get(fold(form)))
    .find((id) => id !== undefined);
}

export interface PlaceInText {
  /** As the text has it, in the nominative; a map block may say it. */
  readonly name: string;
  readonly country: string;
  readonly start: number;
}

/** Cities that the text places something in, of countries that it names too, each of one reading only. */
export function placesIn(
  text: string,
  { places }: DraftWords,
  named: ReadonlySet<string>,
  geography: Geography,
): readonly PlaceInText[] {
  const readings = places.kind === 'phrases' ? places.find(text) : byCapitals(text, places);
  return readings.flatMap(({ start, names }) => {
    const placed = names.flatMap((name) => {
      const row = surePlace(name, named, geography);
      return row ? [{ name, country: row.country, start }] : [];
    });
    return placed.slice(0, 1);
  });
}

const beforePlaces = new WeakMap<CapitalPlaces, { readonly before: RegExp; readonly governing: RegExp }>();

/** Names behind a word that says where. */
function byCapitals(
  text: string,
  places: CapitalPlaces,
): readonly { readonly start: number; readonly names: readonly string[] }[] {
  const { before, governing } = beforePlaces.get(places) ?? {
    before: new RegExp(String.raw`(?:^|[\s(“«„])${oneOf(places.before)}$`, 'u'),
    governing: new RegExp(String.raw`${oneOf(places.governing)}\s\S{1,8}\s?$`, 'iu'),
  };
  beforePlaces.set(places, { before, governing });
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]+/gu)].flatMap((match) => {
    const lead = text.slice(Math.max(0, match.index - 40), match.index);
    if (!before.test(lead) || governing.test(lead)) return [];
    const longest =
      /^\p{Lu}[\p{L}\p{M}’'-]+(?:[\s-](?:de\s|la\s|el\s)?\p{Lu}[\p{L}\p{M}-]+){0,2}/u.exec(
        text.slice(match.index),
      )?.[0] ?? match[0];
    // The whole of a name, or nothing: the "York" of "York Conference Centre" is no city.
    const whole = longest.replace(/[’']s$/, '');
    return [{ start: match.index, names: [whole, ...places.forms(whole).filter((form) => form.length > 3)] }];
  });
}

function surePlace(written: string, named: ReadonlySet<string>, { gazetteer, countries }: Geography) {
  if (countries.has(fold(written)) && fold(written) !== 'singapore') return undefined;
  const rows = [...gazetteer.find(written)].sort((a, b) => b.population - a.population);
  const [first, second] = rows;
  if (!first || !['capital', 'city', 'site'].includes(first.kind)) return undefined;
  const isOnly = !second || first.kind === 'capital' || first.population >= 10 * second.population;
  // Of a country that the text does not name, only a city that everybody knows.
  const isKnown = named.has(first.country) || first.kind === 'capital' || first.population >= 200_000;
  return isOnly && isKnown ? first : undefined;
}
