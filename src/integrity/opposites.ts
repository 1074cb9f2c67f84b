// A slide that says the contrary of its passage: rose for fell, fewer for more, first for last.

import type { IntegrityWords } from '../language/integrity-words.ts';
import { lazyFor, mostRemembered, remembered } from '../language/lazy.ts';
import { oneOf } from '../language/word-lists.ts';
import { type Restated, stretchOf } from './restated.ts';
import type { Likeness, Pair } from './sentence-index.ts';
import { isLong, type Token } from './tokens.ts';

/** Of the weight of a sentence's other words, how much must be in the passage; the more, the fewer there are. */
const shares = { usual: 0.55, few: 0.8 };
/** Fewer words beside the one that turns are few. */
const sure = 4;

export interface Turn {
  readonly here: string;
  readonly there: string;
  readonly passage: string;
}

/** Both sides of each pair, by number: 2 and 3 are the second pair's. On which of them a word is. */
const sidesOf = lazyFor(({ opposites, converses }: IntegrityWords) => {
  const sides = [...opposites, ...converses].flatMap((pair) =>
    pair.map((side) => new RegExp(`^${oneOf(side)}$`, 'u')),
  );
  return remembered(
    (word): readonly number[] => sides.flatMap((side, number) => (side.test(word) ? [number] : [])),
    mostRemembered.words,
  );
});

export function turnIn(restated: Restated, words: IntegrityWords): Turn | undefined {
  const { tokens, weights, passages } = restated;
  const sideOf = sidesOf(words);
  const named = new Set(tokens.flatMap(({ word }) => sideOf(word)));
  for (const side of [...named].sort((a, b) => a - b)) {
    const isOn = ({ word }: Token): boolean => sideOf(word).includes(side);
    const isOff = ({ word }: Token): boolean => sideOf(word).includes(side ^ 1);
    const here = tokens.find(isOn);
    if (!here || tokens.some(isOff)) continue;
    // What is said to rise or to fall, without the rising and falling.
    const whole = weights.reduce((sum, weight, own) => sum + (tokens[own] === here ? 0 : weight), 0);
    const telling = tokens.filter(
      (token, own) => token !== here && (weights[own] ?? 0) > 0 && isLong(token.plain),
    );
    const shareOf = (passage: (typeof passages)[number]): number =>
      passage.pairs.reduce((sum, { own, weight }) => sum + (tokens[own] === here ? 0 : weight), 0) / whole;
    const scored = passages
      .map((passage) => ({ passage, share: shareOf(passage) }))
      .sort((a, b) => b.share - a.share);
    const [best] = scored;
    if (!best || telling.length < 2 || best.share < (telling.length < sure ? shares.few : shares.usual))
      continue;
    const near = scored
      .filter(({ share }) => share >= best.share * 0.9)
      .map(({ passage }) => stretchOf(passage));
    const others = anothersDoing(best.passage, restated, isOn, isOff, here);
    if (others) return { here: here.text, there: others.text, passage: best.passage.sentence.text };
    if (near.some((stretch) => stretch.some(isOn))) continue;
    const { sentence } = best.passage;
    if (isComparedBack(restated, best.passage, words, here)) continue;
    if (isToldBack(restated, best.passage, here, isOff)) continue;
    const isWithout = !sentence.tokens.some(isOn);
    const there =
      stretchOf(best.passage).find(isOff) ?? (isWithout ? sentence.tokens.find(isOff) : undefined);
    // `Not in favour` is against.
    if (there && isDenied(there, sentence.tokens, words) !== isDenied(here, tokens, words)) continue;
    if (!there || (side >= words.opposites.length * 2 && !isSeenAlike(restated, best.passage, here, there)))
      continue;
    return { here: here.text, there: there.text, passage: best.passage.sentence.text };
  }
  return undefined;
}

/** A "not" right before it, or one word before that. */
function isDenied(
  token: Token,
  tokens: readonly Token[],
  { claims: { negations } }: IntegrityWords,
): boolean {
  const at = tokens.indexOf(token);
  return tokens.slice(Math.max(0, at - 2), at).some(({ word }) => negations.has(word));
}

/** Words between who does something and the word for it. */
const beside = 3;

/**
 * The passage has both of what two do, and the sentence gives the one's to the other: `Calder supports the tax, the hoteliers
 * oppose it`, and `the hoteliers support the tax`.
 */
function anothersDoing(
  { sentence, pairs }: Likeness,
  { text, tokens }: Restated,
  isOn: (token: Token) => boolean,
  isOff: (token: Token) => boolean,
  here: Token,
): Token | undefined {
  const at = tokens.indexOf(here);
  const actor = pairs.findLast(({ own, small }) => !small && own < at && at - own <= beside);
  if (!actor) return undefined;
  const behind = sentence.tokens.slice(actor.theirs + 1, actor.theirs + 1 + beside);
  const found = behind.find((token) => isOn(token) || isOff(token));
  const own = tokens[actor.own];
  const theirs = sentence.tokens[actor.theirs];
  // Behind a mark another does it: `a tax on ships, backed by …`, `a tax on ships; the hoteliers oppose it`.
  if (!found || !own || !theirs) return undefined;
  if (/[,;:.—]/u.test(text.slice(own.end, here.start) + sentence.text.slice(theirs.end, found.start)))
    return undefined;
  const isOnElsewhere = sentence.tokens.some(isOn);
  return isOff(found) && isOnElsewhere ? found : undefined;
}

/** A comparison of two that have changed places: `small boats suffer more than large ones`, `large boats more than small ones`. */
export function swappedComparison(restated: Restated, words: IntegrityWords): Turn | undefined {
  const { tokens, passages } = restated;
  const sideOf = sidesOf(words);
  const [best] = passages;
  if (!best || best.share < shares.usual) return undefined;
  const comparison = (all: readonly Token[]) => {
    const than = all.findIndex(
      ({ word }, index) =>
        comparing(words).test(word) &&
        [1, 2].some((back) => sideOf(all[index - back]?.word ?? '').length > 0),
    );
    const sign = [1, 2].map((back) => all[than - back]?.word ?? '').find((word) => sideOf(word).length > 0);
    return { than, sign };
  };
  const [own, theirs] = [comparison(tokens), comparison(best.sentence.tokens)];
  if (own.than < 0 || theirs.than < 0 || own.sign !== theirs.sign) return undefined;
  const crossing = best.pairs.filter(({ small }) => !small);
  const first = crossing.find((pair) => pair.own < own.than && pair.theirs > theirs.than);
  const second = crossing.find((pair) => pair.own > own.than && pair.theirs < theirs.than);
  // Where one alone stands elsewhere, the sentence may only be told in another order.
  if (!first || !second) return undefined;
  return {
    here: tokens[first.own]?.text ?? '',
    there: tokens[second.own]?.text ?? '',
    passage: best.sentence.text,
  };
}

const comparing = lazyFor(({ than }: IntegrityWords) => new RegExp(`^${oneOf(than)}$`, 'iu'));

/** `Less water today than ten years ago` and `more water ten years ago than today` say the same. */
function isComparedBack(
  { tokens }: Restated,
  { sentence, pairs }: Likeness,
  words: IntegrityWords,
  here: Token,
): boolean {
  const isThan = ({ word }: Token): boolean => comparing(words).test(word);
  const [own, theirs] = [tokens.findIndex(isThan), sentence.tokens.findIndex(isThan)];
  // `More than in 2027`, and `in 2027 there were fewer`.
  if (own < 0 && theirs >= 0) {
    const years = new Set(sentence.tokens.slice(theirs).flatMap((one) => (one.isNumber ? [one.text] : [])));
    return tokens.slice(0, tokens.indexOf(here)).some((one) => one.isNumber && years.has(one.text));
  }
  if (own < 0 || theirs < 0) return false;
  const behind = pairs.filter((pair) => pair.own > own && tokens[pair.own]?.word !== tokens[own]?.word);
  return behind.length > 0 && behind.every((pair) => pair.theirs < theirs);
}

/** `Before the closure receipts fell`, and `closed after receipts had fallen`: what the other stands before stands behind the one. */
function isToldBack(
  { tokens }: Restated,
  { sentence, pairs }: Likeness,
  here: Token,
  isOff: (token: Token) => boolean,
): boolean {
  if (tokens[0] !== here) return false;
  const there = sentence.tokens.findIndex(isOff);
  const isBehind = ({ theirs, small }: Pair): boolean => !small && theirs > there;
  const next = tokens.findIndex((token, at) => at > 0 && isLong(token.plain));
  return there >= 0 && pairs.some(isBehind) && !pairs.some((pair) => pair.own === next && isBehind(pair));
}

/** Whoever stands before the word here stands before the other there, and not behind it: `the mill was sold to X`, `X bought the mill`. */
function isSeenAlike(
  { tokens }: Restated,
  { sentence, pairs }: Likeness,
  here: Token,
  there: Token,
): boolean {
  const before = pairs.filter(({ own, small }) => !small && (tokens[own]?.start ?? 0) < here.start);
  const isBefore = ({ theirs }: Pair): boolean => (sentence.tokens[theirs]?.start ?? 0) < there.start;
  return before.length > 0 && before.every(isBefore);
}
