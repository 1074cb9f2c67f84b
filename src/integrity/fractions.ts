// Parts of a whole in words: `a quarter more`, `d’un tiers`. What a slide says of them is compared with its passage only: what one
// text has as a third may stand in percent in another.

import type { IntegrityWords } from '../language/integrity-words.ts';
import { lazyFor } from '../language/lazy.ts';
import { matchesIn } from '../language/matches.ts';
import { oneOf } from '../language/word-lists.ts';
import type { Restated } from './restated.ts';
import type { OriginalSentence } from './sentence-index.ts';

export interface ChangedFraction {
  readonly here: string;
  readonly there: string;
  readonly sentence: OriginalSentence;
}

/** Of the weight of a sentence's words, how much must be in the passage; and how much of it makes another passage as likely. */
const shares = { passage: 0.5, rival: 0.7 };

const patternsOf = lazyFor(({ numbers: { fractions } }: IntegrityWords) =>
  fractions.map(
    ([words, value]) =>
      [new RegExp(String.raw`(?<!\p{L})(?:${oneOf(words)})(?!\p{L})`, 'giu'), value] as const,
  ),
);

const fractionsIn = (text: string, words: IntegrityWords) =>
  patternsOf(words).flatMap(([pattern, value]) =>
    matchesIn(pattern, text).map(([written]) => ({ written, value })),
  );

/** A part that the passage has not, where it has another one that the sentence has not. */
export function changedFraction(restated: Restated, words: IntegrityWords): ChangedFraction | undefined {
  const own = fractionsIn(restated.text, words);
  if (own.length === 0) return undefined;
  const [best] = restated.passages;
  if (!best || best.share < shares.passage) return undefined;
  const there = fractionsIn(best.sentence.text, words);
  const has = (all: readonly { readonly value: number }[], value: number): boolean =>
    all.some((one) => one.value === value);
  const changed = own.find(({ value }) => !has(there, value));
  const instead = there.find(({ value }) => !has(own, value));
  const isSaidElsewhere = restated.passages.some(
    ({ sentence, share }) =>
      share >= best.share * shares.rival &&
      changed !== undefined &&
      has(fractionsIn(sentence.text, words), changed.value),
  );
  if (!changed || !instead || isSaidElsewhere) return undefined;
  return { here: changed.written, there: instead.written, sentence: best.sentence };
}
