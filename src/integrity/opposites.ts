// A slide that says the contrary of its passage: rose for fell, fewer for more, first for last.

import type { IntegrityWords } from '../language/integrity-words.ts';
import { lazyFor } from '../language/lazy.ts';
import { oneOf } from '../language/word-lists.ts';
import { type Restated, stretchOf } from './restated.ts';
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

const sidesOf = lazyFor(({ opposites }: IntegrityWords) =>
  opposites.map((pair) => pair.map((side) => new RegExp(`^${oneOf(side)}$`, 'u'))),
);

export function turnIn(restated: Restated, words: IntegrityWords): Turn | undefined {
  const { tokens, weights, passages } = restated;
  for (const pair of sidesOf(words))
    for (const [side, other] of [pair, [...pair].reverse()]) {
      const isOn = ({ word }: Token): boolean => side?.test(word) ?? false;
      const isOff = ({ word }: Token): boolean => other?.test(word) ?? false;
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
      if (near.some((stretch) => stretch.some(isOn))) continue;
      const { sentence } = best.passage;
      const isWithout = !sentence.tokens.some(isOn);
      const there =
        stretchOf(best.passage).find(isOff) ?? (isWithout ? sentence.tokens.find(isOff) : undefined);
      if (there) return { here: here.text, there: there.text, passage: best.passage.sentence.text };
    }
  return undefined;
}
