// Whose office a slide says what: a person to whom it gives another role than the original does. A name without a role,
// here or there, says nothing; nor does a role in fewer or more words.

import { draftWords } from '../draft/no-words.ts';
import { hasInstitution } from '../draft/organisations.ts';
import { lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { oneOf } from '../language/word-lists.ts';
import type { Facts } from './facts.ts';
import { officesOf } from './first-names.ts';
import { plainName, sameName } from './name-forms.ts';
import type { NameIndex } from './name-index.ts';
import { mayCall, peopleOf } from './named-people.ts';
import { integrityWords } from './no-words.ts';
import type { OriginalSentence, SentenceIndex } from './sentence-index.ts';
import { isLong, sameWord, type Token, tokensIn } from './tokens.ts';

export interface WrongRole {
  readonly name: string;
  readonly role: string;
  /** What the original calls them, or whom it calls so. */
  readonly there: string;
  readonly sentence: OriginalSentence;
}

/** Places of a name that are looked at. */
const most = 32;
/** How far from a name its office may stand, in words, where nothing else shows it. */
const near = 6;

/** @param text folded: a sentence, or `Name, role` */
export function wrongRoles(text: string, language: Language, facts: Facts): readonly WrongRole[] {
  if (!mayCall(text, language)) return [];
  const words = draftWords(language);
  const isInstitution = (name: string): boolean => hasInstitution(name, words);
  const named = peopleOf(/[.!?]$/.test(text) ? text : `${text}.`, language, isInstitution).flatMap(
    ({ name, role }) => (role ? [{ name, role }] : []),
  );
  const all = [...named, ...titledIn(text, language, facts.names)];
  const told = new Set<string>();
  return all.flatMap((one) => {
    if (told.has(surnameOf(one.name))) return [];
    told.add(surnameOf(one.name));
    return wrongRole(one, text, language, facts);
  });
}

/** A word of office right before the whole name of somebody whom the original names. */
function titledIn(text: string, language: Language, { people }: NameIndex): readonly Called[] {
  const tokens = tokensIn(text);
  const offices = officesOf(language);
  return tokens.flatMap(({ plain, text: surname }, at) => {
    const [office, first] = [tokens[at - 2], tokens[at - 1]];
    if (!office || !first || !offices.has(office.word)) return [];
    return people.has(plain) && /^\p{Lu}/u.test(surname) && /^\p{Lu}/u.test(first.text)
      ? [{ name: `${first.text} ${surname}`, role: office.text }]
      : [];
  });
}

/** Of a line that names a speaker and the role. */
export const wrongRoleOf = (
  speaker: string,
  role: string,
  language: Language,
  facts: Facts,
): readonly WrongRole[] => wrongRole({ name: speaker, role }, `${speaker}, ${role}`, language, facts);

interface Called {
  readonly name: string;
  readonly role: string;
}

function wrongRole(
  { name, role }: Called,
  text: string,
  language: Language,
  { index, names }: Facts,
): readonly WrongRole[] {
  const surname = surnameOf(name);
  const places = index
    .withWord(surname)
    .slice(0, most)
    .filter(({ tokens }) => tokens.some(({ plain }) => sameWord(plain, surname)));
  const [sentence] = places;
  if (!sentence) return [];
  const own = tokensIn(text);
  const isShort = (word: Token): boolean =>
    places.some(({ tokens }) => tokens.some(({ plain }) => isEndOf(word.plain, plain, language)));
  const missing = wordsOfRole(role, index).filter(
    (word) => !isShort(word) && !places.some(({ tokens }) => has(tokens, word, names, own)),
  );
  if (missing.length === 0) return [];
  for (const place of places) {
    const there = roleIn(place, surname, language, index);
    if (there.some(({ plain }) => relationalOf(language).test(plain))) return [];
    if (isOnlyNamed(missing, there, own)) return [];
    if (there.some((word) => !has(own, word, names)))
      return [{ name, role, there: there.map((word) => word.text).join(' '), sentence: place }];
  }
  const holder = missing.flatMap((word) => holdersOf(names).get(word.plain) ?? [])[0];
  return holder === undefined || sameWord(surnameOf(holder), surname)
    ? []
    : [{ name, role, there: holder, sentence }];
}

/** `Direktor von Norda` for `Direktor der Reederei`: the same office, and what it is of by its name. */
const isOnlyNamed = (missing: readonly Token[], there: readonly Token[], own: readonly Token[]): boolean =>
  missing.every(({ text }) => /^\p{Lu}/u.test(text)) &&
  there.every(({ text }) => !/^\p{Lu}/u.test(text)) &&
  there.some(({ plain }) => own.some((other) => sameWord(plain, other.plain)));

const surnameOf = (name: string): string => plainName(name.split(' ').at(-1) ?? '');

/** Whom the original calls so, by the words of their roles. */
const holdersOf = lazyFor(
  ({ found }: NameIndex): ReadonlyMap<string, string> =>
    new Map(
      found.flatMap(({ name, role = '' }) => tokensIn(role).map(({ plain }) => [plain, name] as const)),
    ),
);

/** `China` is in `Chinese`; `Direktor des Hafens` is a `Hafendirektor`. @param beside the words that stand with the word */
const has = (
  tokens: readonly Token[],
  word: Token,
  { forms }: NameIndex,
  beside: readonly Token[] = [],
): boolean =>
  tokens.some(({ plain }) => sameWord(plain, word.plain) || sameName(plain, word.plain, forms)) ||
  tokens.some(({ plain }) =>
    beside.some((one) => isMadeOf(plain, one.plain, word.plain) || isMadeOf(plain, word.plain, one.plain)),
  ) ||
  (word.plain.length >= compound &&
    tokens.some((a) => tokens.some((b) => isMadeOf(word.plain, a.plain, b.plain))));

const relationalOf = lazyFor(
  (language: Language) => new RegExp(`^${oneOf(integrityWords(language).names.relational)}$`, 'u'),
);
const ranksOf = lazyFor(
  (language: Language) => new RegExp(`^${oneOf(integrityWords(language).names.ranks)}$`, 'u'),
);

/** `Staatssekretärin` for a `Wirtschaftsstaatssekretärin`: an office in fewer words, unless what is left out makes another of it. */
const isEndOf = (short: string, whole: string, language: Language): boolean =>
  short.length >= 6 &&
  whole.length > short.length + 2 &&
  whole.endsWith(short) &&
  !ranksOf(language).test(whole.slice(0, -short.length));

/** Letters of a word that is made of two, at least; and how many may join the two. */
const compound = 9;
const joint = 2;

/** `Hafendirektor` of `Hafens` and `Direktor`. */
function isMadeOf(whole: string, first: string, last: string): boolean {
  if (whole.length < compound || last.length < 4 || !whole.endsWith(last)) return false;
  return [first, first.replace(/(?:e?s|e?n|e)$/, '')].some(
    (stem) => stem.length >= 4 && whole.startsWith(stem) && stem.length + last.length >= whole.length - joint,
  );
}

const wordsOfRole = (role: string, index: SentenceIndex): readonly Token[] =>
  tokensIn(role).filter((token) => isLong(token.plain) && !index.isSmall(token));

/** What a sentence calls a person: the role that it gives, else words of office beside the name. */
function roleIn(
  sentence: OriginalSentence,
  surname: string,
  language: Language,
  index: SentenceIndex,
): readonly Token[] {
  const people = peopleOf(sentence.text, language);
  const person = people.find(({ name }) => sameWord(surnameOf(name), surname));
  if (person?.role) return wordsOfRole(person.role, index);
  const at = sentence.tokens.findIndex(({ plain }) => sameWord(plain, surname));
  const offices = officesOf(language);
  return sentence.tokens
    .slice(Math.max(0, at - near), at + near + 1)
    .filter(({ plain, word }) => isLong(plain) && offices.has(word));
}
