// A known surname behind another first name: "Dmitry Tokayev" where the original has
// Kassym-Jomart. Only of people whom the original names in full, and only where the word before
// the surname can be nothing but a name.

import { draftWords } from '../draft/no-words.ts';
import { lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { oneOf } from '../language/word-lists.ts';
import { sameName } from './name-forms.ts';
import { isAcronym, isKnown, type NameIndex, type Word } from './name-index.ts';
import { integrityWords } from './no-words.ts';

/** Words of offices that stand before names, in lower case. */
export const officesOf: (language: Language) => ReadonlySet<string> = lazyFor(
  (language: Language) =>
    new Set(draftWords(language).people.titles.flatMap((office) => office.toLowerCase().split(' '))),
);

export interface WrongName {
  readonly name: string;
  /** In the original. */
  readonly near: string;
}

/** How far from a surname the original's own first name or office may stand, in words. */
const nearby = 3;

/** `Dmitry Tokayev`, where the original has another first name before that surname, and never this one. */
export function wrongFirstNames(
  words: readonly Word[],
  unknown: ReadonlySet<Word>,
  language: Language,
  index: NameIndex,
): readonly WrongName[] {
  const { openers, capitalNouns, verbal } = integrityWords(language).names;
  // Who does not know how sentences begin cannot tell what stands before a name.
  if (capitalNouns || openers.size === 0) return [];
  const { forms } = index;
  // `Backs Tokayev`: what the original has not, and ends as verbs and adverbs do.
  const verbalEnd = new RegExp(`${oneOf(verbal)}$`);
  const isVerbal = (one: Word): boolean => verbalEnd.test(one.plain) && !isKnown(one.text, index);
  const offices = officesOf(language);
  return words.flatMap((surname, at): readonly WrongName[] => {
    const first = words[at - 1];
    if (!first?.capital || !surname.capital || !surname.joined || unknown.has(first) || unknown.has(surname))
      return [];
    if (surname.text.length < 4 || first.text.length < 3 || isAcronym(first.text) || isAcronym(surname.text))
      return [];
    if (offices.has(surname.plain) || openers.has(first.plain) || isVerbal(first)) return [];
    const given = [...index.people].find(([last]) => sameName(last, surname.plain, forms))?.[1];
    if (!given) return [];
    const same = (a: Word, b: Word): boolean => sameName(a.plain, b.plain, forms);
    const places = index.words.flatMap((one, place) => (one.capital && same(one, surname) ? [place] : []));
    const around = places.flatMap((place) =>
      index.words.slice(Math.max(0, place - nearby), place + nearby + 1),
    );
    if (around.some((one) => same(one, first))) return [];
    const elsewhere = index.words.filter((one) => same(one, first));
    // A word that also stands alone, or small, is no first name.
    const isName = elsewhere.length === 0 ? first.first : elsewhere.every((one) => isGivenName(one, index));
    return isName && !offices.has(first.plain)
      ? [{ name: `${first.text} ${surname.text}`, near: given }]
      : [];
  });
}

/** A capitalised word that another one follows at once. */
function isGivenName(one: Word, { words }: NameIndex): boolean {
  const next = words[one.at + 1];
  return one.capital && one.text.length >= 3 && !isAcronym(one.text) && next?.capital === true && next.joined;
}
