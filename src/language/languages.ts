// The languages, and the one place that finds the language of a tag. To add a language: write its file, name it here.

import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { primary } from './tag.ts';
import type { Language } from './types.ts';
import { zh } from './zh.ts';

/** In the order in which a word that two languages share is looked for. */
export const languages: readonly Language[] = [en, ru, fr, de, es, ar, zh];

const byTag: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.tag, language]));

/** The language of a BCP 47 tag; what briefdeck does not know of it is English. */
export function languageOf(tag: string): Language {
  const known = byTag.get(primary(tag));
  if (known) return known.tag === tag ? known : { ...known, tag };
  return { ...en, tag, direction: rightToLeft.has(primary(tag)) ? 'rtl' : 'ltr' };
}

const rightToLeft = new Set(['fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'ckb', 'dv']);
