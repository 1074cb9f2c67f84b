// Countries by the atlas's names, in any of its languages, and cities by the gazetteer's: but a pin only where the text
// says that something is there ("in Samarkand"). A capital is more often a government than a place ("Astana is betting").

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
  const byId = new Map(table.countries.map((country) => [country.id, country]));
  return {
    countries: new Map(
      table.names
        .trim()
        .split('\n')
        .map((line) => line.split('\t') as [string, string]),
    ),
    neighbours: new Map(table.countries.map(({ id, neighbours }) => [id, neighbours])),
    label: (id, language) => {
      const own = byId.get(id)?.label;
      return own?.[Math.max(0, table.languages.indexOf(language))] ?? own?.[0] ?? id;
    },
    gazetteer: await loadGazetteer(world),
  };
}

export interface CountryInText {
  readonly id: string;
  readonly start: number;
}

/** Abbreviations that are written in capitals; codes of two and three letters are otherwise words. */
const abbreviated = new Set([
  'us',
  'uk',
  'usa',
  'uae',
  'prc',
  'drc',
  'сша',
  'оаэ',
  'рф',
  'кнр',
  'usa',
  'u s',
  'u k',
]);
/** Names that are more often something else. */
const doubtful = new Set([
  'georgia',
  'jordan',
  'chad',
  'america',
  'the',
  'mali',
  'niger',
  'guinea',
  'turkey',
  'cuba',
  'чад',
  'мали',
  'عمان',
  'مالي',
  '中国海',
]);
const cyrillicEndings = /(?:ами|ями|ой|ою|ом|ем|ей|ах|ях|ов|ам|ям|ии|ию|ия|ья|а|у|е|ы|и|ю|я|й|ь|о)$/u;

export function countriesIn(text: string, { countries }: Geography): readonly CountryInText[] {
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
      const id = countryOf(written, count, text.slice(0, first.index), countries);
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
  countries: Geography['countries'],
): string | undefined {
  const bare = written.replace(/(?:[’']s?|\.)$/u, '').replace(/^(?:d|l|dell|all)[’'](?=\p{Lu})/iu, '');
  const key = fold(bare);
  if (/\p{Script=Arabic}/u.test(bare)) return arabic(key, countries);
  if (!/^(?:\p{Lu}|the\s\p{Lu})/u.test(bare)) return undefined;
  if (key.length <= 3 && !(abbreviated.has(key) && bare.toUpperCase() === bare)) return undefined;
  if (key.startsWith('the ') && countries.has(key.slice(4))) return undefined;
  // "Michael Jordan" is a person; "President of Georgia" is not.
  if (doubtful.has(key) && /\p{Lu}\p{Ll}+\s$/u.test(before) && !/[.!?]\s\p{Lu}\p{Ll}+\s$/u.test(before))
    return undefined;
  const exact = countries.get(key);
  if (exact) return exact;
  if (count > 1) return undefined;
  if (/^\p{Script=Latin}+s$/u.test(bare) && bare.length > 5) return countries.get(key.slice(0, -1));
  return /\p{Script=Cyrillic}/u.test(bare) ? cyrillic(key, countries) : undefined;
}

/** `Казахстана`, `России`, `Китаем`: the nominative is looked up under what an ending may stand for. */
function cyrillic(key: string, countries: Geography['countries']): string | undefined {
  for (const ending of [cyrillicEndings.exec(key)?.[0], key.slice(-1), key.slice(-2)]) {
    if (!ending || key.length - ending.length < 3 || !cyrillicEndings.test(ending)) continue;
    const stem = key.slice(0, -ending.length);
    for (const nominative of ['', 'а', 'я', 'ия', 'ь', 'и', 'й', 'ы']) {
      const id = countries.get(fold(stem + nominative));
      if (id && (stem + nominative).length > 3) return id;
    }
  }
  return undefined;
}

function arabic(key: string, countries: Geography['countries']): string | undefined {
  const forms = [
    key,
    key.replace(/^[وفبلك]/u, ''),
    key.replace(/^و?[بلك]/u, ''),
    key.replace(/^و?لل/u, 'ال'),
  ];
  for (const form of forms) {
    if (form.length < 3 || doubtful.has(form)) continue;
    const id = countries.get(form);
    if (id) return id;
  }
  return undefined;
}

const locative: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[\s(“])(?:in|In|near|outside|arrived in)\s(?:(?:neighbou?ring|nearby|liberated|occupied|central|downtown|the (?:capital|city|port|town)(?: city)?(?: of)?|capital)\s)?$/,
  fr: /(?:^|[\s(«])(?:à|À|près de|dans la ville de)\s$/,
  de: /(?:^|[\s(„])(?:in|In|bei|nahe)\s$/,
  es: /(?:^|[\s(«])(?:en|En|cerca de)\s$/,
  ru: /(?:^|[\s(«])(?:в|В|во|под|близ)\s(?:город[е]?\s|столиц[еу]\s)?$/,
};

/** Who is in a capital governs from it: "the authorities in Astana" are Kazakhstan's. */
const governing =
  /(?:authorit(?:y|ies)|governments?|officials?|leaders?|leadership|elites?|policymakers?|lawmakers?|decision-makers?|power|autorités|gouvernement|dirigeants|responsables|Regierung|Behörden|Führung|autoridades|gobierno|власт[а-яё]+|правительств[а-яё]+|руководств[а-яё]+|чиновник[а-яё]+|السلطات|الحكومة|القيادة)\s\S{1,8}\s?$/iu;

export interface PlaceInText {
  /** As the text has it, in the nominative; a map block may say it. */
  readonly name: string;
  readonly country: string;
  readonly start: number;
}

/** Cities that the text places something in, of countries that it names too, each of one reading only. */
export function placesIn(
  text: string,
  language: string,
  named: ReadonlySet<string>,
  geography: Geography,
): readonly PlaceInText[] {
  const found: PlaceInText[] = [];
  const add = (written: string, start: number): boolean => {
    const row = surePlace(written, named, geography);
    if (row) found.push({ name: written, country: row.country, start });
    return row !== undefined;
  };
  if (language === 'zh') {
    for (const match of text.matchAll(/(?:在|抵达|前往|访问|于)(\p{Script=Han}{2,8})/gu))
      for (let length = match[1]?.length ?? 0; length >= 2; length--)
        if (add((match[1] ?? '').slice(0, length), match.index)) break;
    return found;
  }
  if (language === 'ar') {
    for (const match of text.matchAll(
      /(?:^|\s)(?:في|إلى|من|مدينة|قرب)\s(?:مدينة\s|العاصمة\s)?(\p{L}+)(\s\p{L}+)?/gu,
    ))
      if (!add(`${match[1]}${match[2] ?? ''}`, match.index)) add(match[1] ?? '', match.index);
    return found;
  }
  const before = locative[language] ?? locative['en'];
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]+/gu)) {
    const lead = text.slice(Math.max(0, match.index - 40), match.index);
    if (!before?.test(lead) || governing.test(lead)) continue;
    const rest = text.slice(match.index);
    const longest =
      /^\p{Lu}[\p{L}\p{M}’'-]+(?:[\s-](?:de\s|la\s|el\s)?\p{Lu}[\p{L}\p{M}-]+){0,2}/u.exec(rest)?.[0] ??
      match[0];
    // The whole of a name, or nothing: the "York" of "York Conference Centre" is no city.
    const whole = longest.replace(/[’']s$/, '');
    if (!add(whole, match.index) && /\p{Script=Cyrillic}/u.test(whole))
      for (const form of nominatives(whole)) if (add(form, match.index)) break;
  }
  return found;
}

const nominatives = (word: string): readonly string[] => {
  const stem = word.replace(/[аеиуюяыьй]$/u, '');
  const longer = word.replace(/(?:ой|ей|ом|ем|ии|ю)$/u, '');
  return [stem, `${stem}а`, `${stem}ь`, `${stem}я`, longer, `${longer}ия`, `${longer}а`, `${longer}й`].filter(
    (form) => form.length > 3,
  );
};

function surePlace(written: string, named: ReadonlySet<string>, { gazetteer, countries }: Geography) {
  if (countries.has(fold(written)) && fold(written) !== 'singapore') return undefined;
  const rows = [...gazetteer.find(written)].sort((a, b) => b.population - a.population);
  const [first, second] = rows;
  if (!first || first.kind === 'region') return undefined;
  const isOnly = !second || first.kind === 'capital' || first.population >= 10 * second.population;
  // Of a country that the text does not name, only a city that everybody knows.
  const isKnown = named.has(first.country) || first.kind === 'capital' || first.population >= 200_000;
  return isOnly && isKnown ? first : undefined;
}
