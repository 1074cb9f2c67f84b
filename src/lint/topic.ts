// Whether a title is a sentence, told by its verb: by lists of words (`titles` of a language) and the
// words around each. Where a word may be a verb, the title is taken for a sentence: better a topic missed
// than a sentence called one.

import type { TitleGrammar } from '../language/lint-words.ts';
import type { Language } from '../language/types.ts';
import {
  belongsToNoun,
  isAdverb,
  isFunctionWord,
  isNoun,
  isObject,
  isOnlyBeforeNoun,
  isPlural,
  isPossessive,
  isRegularPast,
  isVerb,
  type Word,
} from './word-classes.ts';

/** What a language's titles are told by; undefined where it has no lists for that. */
export const titleGrammarOf = ({ lint }: Language): TitleGrammar | undefined => {
  const titles = lint === 'none' ? 'none' : lint().titles;
  return titles === 'none' ? undefined : titles();
};

/** True where no word of the title can be read as its verb. */
export function isTopic(title: string, words: TitleGrammar): boolean {
  const own = wordsOf(title);
  return own.some(({ text }) => /\p{L}/u.test(text)) && !own.some((_, index) => mayBeVerb(own, index, words));
}

function wordsOf(title: string): readonly Word[] {
  const found = [...title.replaceAll("'", '’').matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’.&-]*/gu)].map(
    ({ 0: match, index }) => ({
      text: match.replace(/\.$/, ''),
      begins: /(?:^\P{L}*|[,;:(–—/“]\s*|\s-\s*)$/u.test(title.slice(0, index)),
    }),
  );
  const inner = found.filter(({ text, begins }) => !begins && text.length > 3);
  const capitals = inner.filter(({ text }) => /^\p{Lu}/u.test(text));
  const isTitleCase = capitals.length > 1 && capitals.length >= inner.length * 0.7;
  return found.map(({ text, begins }) => ({
    text,
    lower: text.toLowerCase(),
    begins,
    isName: !isTitleCase && !begins && /^\p{Lu}/u.test(text),
  }));
}

function mayBeVerb(title: readonly Word[], index: number, words: TitleGrammar): boolean {
  const word = title[index];
  if (word === undefined) return false;
  const { lower } = word;
  const before = subjectBefore(title, index, words);
  const next = title[index + 1];
  const after = next?.begins ? undefined : next;
  if (words.finite.has(lower)) return isAuxiliary(word, before, after, words);
  if (word.isName || /[’.&]|\p{N}/u.test(word.text)) return false;
  if (words.pasts.has(lower)) return isPast(lower, before, after, words);
  if (isRegularPast(lower, words)) return before !== undefined && !belongsToNoun(before, words);
  const lemma = words.lemmaOf(lower);
  return lemma === undefined
    ? isBase(lower, before, after, words)
    : isThirdPerson(lemma, before, after, words);
}

/** The word before, adverbs passed over: `Norland never pays`, `The leader, surprisingly, admitted it`. */
function subjectBefore(title: readonly Word[], index: number, words: TitleGrammar): Word | undefined {
  let at = index - 1;
  while (isAdverb(title[at]?.lower ?? '', words)) at -= 1;
  return at === index - 1 && title[index]?.begins ? undefined : title[at];
}

/** The month of May, the will of the people and military might are no verbs. */
function isAuxiliary(
  { lower, isName }: Word,
  before: Word | undefined,
  after: Word | undefined,
  words: TitleGrammar,
): boolean {
  if (words.finiteOrMonth.has(lower))
    return !isName && !(before === undefined && /^\d/.test(after?.text ?? ''));
  return !words.finiteOrNoun.has(lower) || before === undefined || !belongsToNoun(before, words);
}

/**
 * `cut`, `left`, `felt`; not the left, the cut of. A participle at the beginning is none: `Lost in
 * translation`.
 */
function isPast(
  lower: string,
  before: Word | undefined,
  after: Word | undefined,
  words: TitleGrammar,
): boolean {
  if (before === undefined) return words.pastOrBase.has(lower);
  return !belongsToNoun(before, words) && !words.of.has(after?.lower ?? '');
}

/** `backs`, `seeks`, `prices`. */
function isThirdPerson(
  lemma: string,
  before: Word | undefined,
  after: Word | undefined,
  words: TitleGrammar,
): boolean {
  if (before === undefined) return false;
  const isNoPlural = isVerb(lemma, words) && !words.seldomPlural.has(lemma);
  // `The north abstains`: an adjective may stand for a noun, an article or a preposition may not.
  if (belongsToNoun(before, words))
    return isNoPlural && !isPossessive(before, words) && !isOnlyBeforeNoun(before.lower, words);
  if (words.conjunctions.has(before.lower)) return isNoPlural || isObject(after, words);
  if (isVerb(lemma, words)) return true;
  // After a plural it is the second part of a compound: `arms talks`.
  if (isPlural(before, words) && !words.plurals.has(before.lower)) return false;
  const next = after?.lower ?? '';
  if (words.verbOrNoun.has(lemma)) return !words.between.has(next);
  return (
    !isNoun(lemma, words) || isObject(after, words) || isAdverb(next, words) || words.directions.has(next)
  );
}

/** `back`, `seek`, `price`. */
function isBase(
  lower: string,
  before: Word | undefined,
  after: Word | undefined,
  words: TitleGrammar,
): boolean {
  if (words.participle.test(lower)) return false;
  if (isFunctionWord(lower, words) && !(words.verbs.has(lower) && before !== undefined)) return false;
  const next = after?.lower ?? '';
  const hasArticle = words.articles.has(next);
  const verbOrNoun = words.verbOrNoun.has(lower);
  const nounOrVerb = words.nounOrVerb.has(lower);
  if (before === undefined) {
    // An order: `Keep the border open`, `Cut emissions`, `Act before the flood`.
    return (
      isVerb(lower, words) ||
      hasArticle ||
      (verbOrNoun && after !== undefined && (isObject(after, words) || isPlural(after, words))) ||
      (nounOrVerb && (isObject(after, words) || words.times.has(next)))
    );
  }
  if (belongsToNoun(before, words)) return false;
  if (isVerb(lower, words)) return true;
  const isPossible = verbOrNoun || nounOrVerb;
  if (isAdverb(next, words) && (isPlural(before, words) || isPossible)) return true;
  if (isPlural(before, words))
    return (
      verbOrNoun || isObject(after, words) || !(isNoun(lower, words) || words.adjectiveEnding.test(lower))
    );
  // `Norland and Sarvia share the river`
  return hasArticle ? isPossible || !isNoun(lower, words) : verbOrNoun && isObject(after, words);
}
