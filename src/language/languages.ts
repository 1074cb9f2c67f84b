// The languages, and the one place that finds the language of a tag. To add a language: write its file, name
// it here (docs/languages.md).

import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { directionOf, localeForms, regionForms } from './locales.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { fontsOf } from './script-fonts.ts';
import { primary, withCase } from './tag.ts';
import { tr } from './tr.ts';
import type { Language, LocaleForms } from './types.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** In the order in which a word that two languages share is looked for. */
export const languages: readonly Language[] = [en, ru, ar, fr, de, es, zh, pl, uk, pt, it, tr, ja, ko];

const byTag: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.tag, language]));

const resolved = new Map<string, Language>();

/**
 * The language of a BCP 47 tag. A region's forms are CLDR's where they are not those of the
 * language; a language that has no file, or is written in another script than its file, has CLDR's
 * forms and English words.
 */
export function languageOf(tag: string): Language {
  const known = byTag.get(tag) ?? resolved.get(tag);
  if (known) return known;
  const made = resolve(tag);
  resolved.set(tag, made);
  return made;
}

function resolve(tag: string): Language {
  const own = byTag.get(primary(tag));
  const region = own && regionForms(withCase(tag));
  if (own && (!region || region.script === own.script))
    return { ...own, ...(region ? regional(own, region) : {}), tag };
  const forms = localeForms(withCase(tag));
  const direction = forms?.direction ?? directionOf(withCase(tag));
  return {
    ...en,
    ...(direction === 'rtl' ? fromTheLeft : {}),
    ...(forms ?? { ...unknown, direction }),
    ...(forms && forms.script === 'Arab' ? { comma: '، ', semicolon: '؛ ' } : {}),
    tag,
    citationMark: 'as written',
    quotationStop: 'within',
    fonts: fontsOf(forms?.script ?? ''),
    lcid: 'none',
    draft: 'none',
    integrity: 'none',
    lint: 'none',
  };
}

/** Whether a language has no file, so that its words are English. */
export const hasEnglishWords = ({ lcid }: Language): boolean => lcid === 'none';

/** Left-to-right marks around a text, so that what runs from right to left beside it takes no number and no stop out of it. */
const marked = (text: string): string => `\u200e${text}\u200e`;

/** English words that hold numbers or stops, for a language that runs from right to left. */
const fromTheLeft = {
  words: { ...en.words, part: (index, count) => marked(en.words.part(index, count)) },
  map: {
    ...en.map,
    // A name in letters of the language would tear the sentence in two.
    boundaryNote: () => marked(en.map.boundaryNote(undefined)),
    boundariesAsOf: (date) => marked(`${en.map.boundariesAsOf(date)}.`),
    basemap: marked(en.map.basemap),
    placesFrom: marked(en.map.placesFrom),
    kilometres: (number) => marked(en.map.kilometres(number)),
  },
} satisfies Partial<Language>;

/** What CLDR has of the region and not of the locale that the language's file is made from. */
function regional(own: Language, forms: LocaleForms): Partial<LocaleForms> {
  const base = localeForms(own.locale);
  const differs = (key: keyof LocaleForms): boolean =>
    JSON.stringify(forms[key]) !== JSON.stringify(base?.[key]);
  const other: Partial<LocaleForms> = Object.fromEntries(
    Object.entries(forms).filter(([key]) => differs(key as keyof LocaleForms)),
  );
  return other.dates ? { ...other, dates: { ...own.dates, ...other.dates } } : other;
}

/**
 * A language that CLDR does not know, or not the months of: its dates are numbers. CLDR's root
 * has these quotation marks.
 */
const unknown = {
  locale: 'und',
  script: 'Zyyy',
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  numbers: en.numbers,
  dates: { long: 'y-MM-dd', month: 'y-MM', months: [], alone: [], short: [] },
} as const;
