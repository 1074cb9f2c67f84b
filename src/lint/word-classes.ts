// What a word of a title may be, by the lists and endings of its language.

import type { TitleGrammar } from '../language/lint-words.ts';

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** A capital letter where a sentence would have none: a name, if the title is not in title case. */
  readonly isName: boolean;
  /** It is the first, or a comma, colon or dash stands before it. */
  readonly begins: boolean;
}

/** In the list, or made of one that is; or with a verb's ending. */
export const isVerb = (word: string, { verbs, verbPrefix, verbEnding }: TitleGrammar): boolean =>
  verbs.has(word) || verbs.has(verbPrefix.exec(word)?.[1] ?? '') || verbEnding.test(word);

export const isRegularPast = (word: string, { regularPast, notPast }: TitleGrammar): boolean =>
  regularPast.test(word) && !notPast.test(word);

export const isNoun = (word: string, { nouns, nounOrVerb, nounEnding }: TitleGrammar): boolean =>
  nouns.has(word) || nounOrVerb.has(word) || nounEnding.test(word);

export const isAdverb = (word: string, { adverbs, adverbEnding }: TitleGrammar): boolean =>
  adverbs.has(word) || adverbEnding.test(word);

export const isFunctionWord = (word: string, words: TitleGrammar): boolean =>
  words.determiners.has(word) ||
  words.prepositions.has(word) ||
  words.objects.has(word) ||
  words.conjunctions.has(word) ||
  words.particles.has(word) ||
  isAdverb(word, words);

export const isPossessive = ({ lower }: Word, { possessive }: TitleGrammar): boolean =>
  possessive.test(lower);

export const isPlural = (
  { lower }: Word,
  { plurals, pluralEnding, namesLikePlurals }: TitleGrammar,
): boolean => plurals.has(lower) || (pluralEnding.test(lower) && !namesLikePlurals.has(lower));

/** What a verb's object begins with. */
export const isObject = (word: Word | undefined, words: TitleGrammar): boolean =>
  word !== undefined && (words.objects.has(word.lower) || word.isName || isPossessive(word, words));

/** What stands before a noun and is no subject: an article, an adjective, a possessive, a preposition. */
export function belongsToNoun(word: Word, words: TitleGrammar): boolean {
  const { lower, isName } = word;
  if (isPossessive(word, words) || /^\d/.test(lower)) return true;
  if (words.standAlone.has(lower)) return false;
  // `Russian` has its capital anyway.
  if (words.determiners.has(lower)) return true;
  return !isName && (words.prepositions.has(lower) || words.adjectiveEnding.test(lower));
}

export const isOnlyBeforeNoun = (word: string, { prepositions, onlyBeforeNoun }: TitleGrammar): boolean =>
  prepositions.has(word) || onlyBeforeNoun.has(word);
