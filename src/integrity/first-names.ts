// A known surname behind another first name: "Dmitry Tokayev" where the original has
// Kassym-Jomart. Only of people whom the original names in full, and only where the word before
// the surname can be nothing but a name.

import { draftWords } from '../draft/no-words.ts';
import { lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { oneOf } from '../language/word-lists.ts';
import { irregularForms, sameName } from './name-forms.ts';
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
    const given = givenOf(surname, index);
    if (!given) return [];
    const same = (a: Word, b: Word): boolean => sameName(a.plain, b.plain, forms);
    const places = placesLike(surname, index).filter((place) => {
      const one = index.words[place];
      return one?.capital && same(one, surname);
    });
    const around = places.flatMap((place) =>
      index.words.slice(Math.max(0, place - nearby), place + nearby + 1),
    );
    if (around.some((one) => same(one, first))) return [];
    const elsewhere = placesLike(first, index)
      .flatMap((place) => index.words[place] ?? [])
      .filter((one) => same(one, first));
    // A word that also stands alone, or small, is no first name.
    const isName = elsewhere.length === 0 ? first.first : elsewhere.every((one) => isGivenName(one, index));
    return isName && !offices.has(first.plain)
      ? [{ name: `${first.text} ${surname.text}`, near: given }]
      : [];
  });
}

/** The whole name of somebody with that last name. */
function givenOf({ plain }: Word, { people, forms }: NameIndex): string | undefined {
  const known = people.get(plain);
  if (known !== undefined) return known;
  for (const [last, whole] of people) if (last[0] === plain[0] && sameName(last, plain, forms)) return whole;
  return undefined;
}

/** Numbers of the words that begin like one; all of them where a name has forms that do not. */
const placesOf = lazyFor(({ words }: NameIndex) => {
  const all = new Map<string, number[]>();
  words.forEach(({ plain }, at) => {
    const known = all.get(plain.slice(0, 3));
    if (known) known.push(at);
    else all.set(plain.slice(0, 3), [at]);
  });
  return all;
});

const placesLike = ({ plain }: Word, index: NameIndex): readonly number[] =>
  [...new Set([plain, ...irregularForms(plain, index.forms)].map((form) => form.slice(0, 3)))].flatMap(
    (start) => placesOf(index).get(start) ?? [],
  );

/** A capitalised word that another one follows at once. */
function isGivenName(one: Word, { words }: NameIndex): boolean {
  const next = words[one.at + 1];
  return one.capital && one.text.length >= 3 && !isAcronym(one.text) && next?.capital === true && next.joined;
}
