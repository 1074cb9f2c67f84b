// Two numbers of one passage that have changed places on a slide: each is in the original, and of what the other is of. Told by the
// words that stand with each (`39 crowns for a seat and 88 for a bed`), or by which of the two is said to be the earlier.

import type { IntegrityWords } from '../language/integrity-words.ts';
import { lazyFor } from '../language/lazy.ts';
import { oneOf } from '../language/word-lists.ts';
import type { Facts, SaidQuantity } from './facts.ts';
import type { Quantity } from './quantities.ts';
import type { Restated } from './restated.ts';
import type { Token } from './tokens.ts';

export interface SwappedNumbers {
  readonly first: SaidQuantity;
  readonly second: SaidQuantity;
}

/** Of the weight of a sentence's words, how much must be in the passage; less, where both say which number is the earlier. */
const shares = { words: 0.35, time: 0.25 };

/** Where a number stands, in its sentence. */
type Place = Pick<Quantity, 'start' | 'end'>;
interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** All that count something: a year is a word among others. */
  readonly numbers: readonly Place[];
}
/** Two numbers of a sentence. */
type Two<Number extends Place = Place> = readonly [Number, Number];

interface Patterns {
  /** The last of a text: where one clause ends and the next begins. */
  readonly joint: RegExp;
  readonly from: RegExp;
  readonly to: RegExp;
  readonly earlier: RegExp;
}

const patternsOf = lazyFor(({ claims: { joints }, changes }: IntegrityWords): Patterns => {
  const { from, to, earlier } = changes;
  return {
    joint: new RegExp(
      String.raw`(?:[,;:—]|(?<!\p{L})(?:${oneOf(joints)})(?!\p{L}))(?!.*(?:[,;:—]|(?<!\p{L})(?:${oneOf(joints)})(?!\p{L})))`,
      'iu',
    ),
    from: new RegExp(String.raw`(?<!\p{L})(?:${oneOf(from)})\s*$`, 'iu'),
    to: new RegExp(String.raw`(?<!\p{L})(?:${oneOf(to)})\s*$`, 'iu'),
    earlier: new RegExp(String.raw`(?<!\p{L})(?:${oneOf(earlier)})(?!\p{L})`, 'iu'),
  };
});

/**
 * @param own the sentence's numbers that count something, in order
 */
export function swappedNumbers(
  own: readonly Quantity[],
  restated: Restated,
  words: IntegrityWords,
  facts: Facts,
): SwappedNumbers | undefined {
  const [best] = restated.passages;
  if (!best || restated.isVerbatim || best.share < shares.time || own.length < 2) return undefined;
  const { sentence } = best;
  const counted = facts.quantitiesIn(sentence).filter(({ isDate }) => !isDate);
  const there = counted.filter(({ spelled }) => !spelled);
  const here: Told = { text: restated.text, tokens: restated.tokens, numbers: own };
  const original: Told = { text: sentence.text, tokens: sentence.tokens, numbers: counted };
  const sameAs = (one: Quantity): SaidQuantity | undefined => {
    const same = there.filter((other) => isSame(one, other));
    return same.length === 1 ? same[0] : undefined;
  };
  // A "one" may be an article.
  const written = own.filter(({ spelled }) => !spelled);
  for (const [at, first] of written.entries())
    for (const second of written.slice(at + 1)) {
      const [one, other] = [sameAs(first), sameAs(second)];
      if (!one || !other || one === other || isSame(first, second)) continue;
      const pairs = anchorsOf(restated, best.pairs, sentence.tokens);
      const isSwapped =
        (best.share >= shares.words &&
          haveOthersWords([first, second], here, [one, other], original, pairs, words)) ||
        areTurnedInTime([first, second], here, [one, other], original, words);
      if (isSwapped) return { first: one, second: other };
    }
  return undefined;
}

/** In number and scale, and in the unit where both have one. */
const isSame = (a: Quantity, b: Quantity): boolean =>
  a.mantissas[0] === b.mantissas[0] &&
  a.scales[0] === b.scales[0] &&
  (a.unit === undefined || b.unit === undefined || a.unit === b.unit);

interface Anchor {
  readonly here: Token;
  readonly there: Token;
}

/** What both have once, words that tell something and years among them. */
function anchorsOf(
  { tokens }: Restated,
  pairs: Restated['passages'][number]['pairs'],
  theirs: readonly Token[],
): readonly Anchor[] {
  const isOnce = (all: readonly Token[], { plain }: Token): boolean =>
    all.filter((other) => other.plain === plain).length === 1;
  const words = pairs
    .filter(({ small }) => !small)
    .flatMap(({ own, theirs: at }): readonly Anchor[] => {
      const [here, there] = [tokens[own], theirs[at]];
      return here && there ? [{ here, there }] : [];
    });
  const years = tokens
    .filter(({ text }) => /^(?:1[5-9]|20|21)\d\d$/.test(text))
    .flatMap((here) => {
      const there = theirs.find(({ text }) => text === here.text);
      return there ? [{ here, there }] : [];
    });
  return [...words, ...years].filter(({ here, there }) => isOnce(tokens, here) && isOnce(theirs, there));
}

/** Each number has words beside it that the other one has there, and none that it has itself. */
function haveOthersWords(
  own: Two,
  here: Told,
  their: Two,
  there: Told,
  anchors: readonly Anchor[],
  words: IntegrityWords,
): boolean {
  const sides = { own: sideOf(own, here, words), their: sideOf(their, there, words) };
  const crossed = new Set<number>();
  for (const anchor of anchors) {
    const [side, other] = [sides.own(anchor.here), sides.their(anchor.there)];
    if (side === undefined || other === undefined) continue;
    if (side === other) return false;
    crossed.add(side);
  }
  return crossed.size === 2;
}

/** Which of two numbers a word stands with: 0 or 1; undefined for their own words, and for those of a third one. */
function sideOf(two: Two, told: Told, words: IntegrityWords): (token: Token) => 0 | 1 | undefined {
  const [first, second] = inOrder(two);
  const isTurned = first !== two[0];
  const { numbers } = told;
  const border = borderOf(first, second, told, words);
  const from = Math.max(0, ...numbers.filter(({ end }) => end <= first.start).map(({ end }) => end));
  const to = Math.min(
    told.text.length,
    ...numbers.filter(({ start }) => start >= second.end).map(({ start }) => start),
  );
  return ({ start, end }) => {
    const isOwn = two.some((one) => start < one.end && one.start < end);
    if (isOwn || start < from || start >= to) return undefined;
    return start < border !== isTurned ? 0 : 1;
  };
}

const inOrder = ([one, other]: Two): Two => (one.start <= other.start ? [one, other] : [other, one]);

/** Where the second begins: behind the last mark or "and" between the two, else at the number. */
function borderOf(first: Place, second: Place, { text }: Told, words: IntegrityWords): number {
  const joint = patternsOf(words).joint.exec(text.slice(first.end, second.start));
  return joint ? first.end + joint.index + joint[0].length : second.start;
}

/** Both say which number is the earlier, and not the same one. */
function areTurnedInTime(own: Two, here: Told, their: Two, there: Told, words: IntegrityWords): boolean {
  const [mine, theirs] = [earlierOf(own, here, words), earlierOf(their, there, words)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** `From 7 to 9`, `9, against 7 before`: which of the two is the earlier. */
function earlierOf(two: Two, told: Told, words: IntegrityWords): 0 | 1 | undefined {
  const { from, to, earlier } = patternsOf(words);
  const [first, second] = inOrder(two);
  const numberOf = (one: Place): 0 | 1 => (one === two[0] ? 0 : 1);
  const between = told.text.slice(first.end, second.start);
  const isFrom = from.test(told.text.slice(0, first.start));
  if (isFrom && to.test(between) && between.length < 40) return numberOf(first);
  const border = borderOf(first, second, told, words);
  const inFirst = earlier.test(told.text.slice(0, border));
  const inSecond = earlier.test(told.text.slice(border));
  if (inFirst === inSecond) return undefined;
  return numberOf(inFirst ? first : second);
}
