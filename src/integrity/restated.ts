// A sentence of a slide beside those of the original that it may restate: what every rule that compares a claim with
// its passage is given.

import { sentences } from '../draft/sentence-spans.ts';
import { lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { folded } from './fold.ts';
import type { Likeness, OriginalSentence, SentenceIndex } from './sentence-index.ts';
import { type Token, tokensIn } from './tokens.ts';

export interface Restated {
  /** Folded. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly weights: readonly number[];
  /** The likest first. */
  readonly passages: readonly Likeness[];
  /** A whole sentence of the original as it is: it says neither more nor less. */
  readonly isVerbatim: boolean;
}

/** The sentences of a slide's text. */
export function restatedIn(text: string, language: Language, index: SentenceIndex): readonly Restated[] {
  return sentences(folded(text), language).map(({ text: sentence }) => restated(sentence, index));
}

/** @param sentence folded; what stands blanked out in it is not compared */
export function restated(sentence: string, index: SentenceIndex): Restated {
  const known = read(index).get(sentence);
  if (known) return known;
  const tokens = tokensIn(sentence);
  const weights = tokens.map(index.weightOf);
  const isVerbatim = index.has(sentence);
  const made: Restated = {
    text: sentence,
    tokens,
    weights,
    // What stands there as it is needs no passage.
    passages: isVerbatim ? [] : index.like(tokens, weights),
    isVerbatim,
  };
  read(index).set(sentence, made);
  return made;
}

/** Sentences that were read: a number in one and what it says are two questions. */
const read = lazyFor((_: SentenceIndex) => new Map<string, Restated>());

/** Of the weight of a sentence's words but for some, how much is in a passage. */
export function shareWithout(
  { tokens, weights }: Restated,
  { pairs }: Likeness,
  isLeftOut: (token: Token) => boolean,
): number {
  const counts = tokens.map((token) => !isLeftOut(token));
  const whole = weights.reduce((sum, weight, own) => sum + (counts[own] ? weight : 0), 0);
  const shared = pairs.reduce((sum, { own, weight }) => sum + (counts[own] ? weight : 0), 0);
  return whole === 0 ? 0 : shared / whole;
}

/** Of the weight of a sentence's words, how much its passage has at least. */
const telling = 0.6;
/** How much less of it the others have at least: any, and one beside the passage, which may well go on with it. */
const lesser = { any: 0.7, beside: 0.35 };

/**
 * Whether a passage is what a sentence restates, and not one of the others, in which stands what the sentence says and the
 * passage does not.
 */
export function isPassageOf(
  { tokens, weights }: Restated,
  best: Likeness,
  others: readonly { readonly sentence: OriginalSentence }[],
  index: SentenceIndex,
): boolean {
  if (best.share < telling || best.pairs.filter(({ small }) => !small).length < 2) return false;
  return others.slice(0, 32).every(({ sentence }) => {
    const isBeside = Math.abs(sentence.at - best.sentence.at) <= 1;
    return (
      index.likenessTo(tokens, sentence, weights).share <=
      best.share * (isBeside ? lesser.beside : lesser.any)
    );
  });
}

/** Words beyond the first and the last that both have which still belong to what is said. */
const margin = { before: 2, behind: 3 };
/** A word that stands so far from all others is another clause's. */
const apart = 7;

/** The stretch of a passage that a sentence restates: its words from the first that both have to the last. */
export function stretchOf({ sentence, pairs }: Likeness): readonly Token[] {
  const places = pairs
    .filter(({ small }) => !small)
    .map(({ theirs }) => theirs)
    .sort((a, b) => a - b);
  while (places.length > 2 && (places[1] ?? 0) - (places[0] ?? 0) > apart) places.shift();
  while (places.length > 2 && (places.at(-1) ?? 0) - (places.at(-2) ?? 0) > apart) places.pop();
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  return sentence.tokens.slice(Math.max(0, first - margin.before), last + 1 + margin.behind);
}
