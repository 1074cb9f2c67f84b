// Words that hold a claim back, and words that turn it round. A slide that drops the one, or has the other
// where the original has not, says something else.

import type { ClaimWords } from '../language/integrity-words.ts';
import { type Clause, claimWords, passagesLike, tellingWords } from './passages.ts';

/**
 * Most of the telling words must be in the passage; for a negation, which is easily another clause's, nearly
 * all.
 */
const shares = { hedge: 0.75, negation: 0.85 };
const fewest = 3;

export interface ClaimChange {
  readonly kind: 'hedge' | 'negation';
  /** The original's word that the slide has not, or the slide's that the original has not. */
  readonly word: string;
  readonly lost: boolean;
  /** Of the original. */
  readonly clause: string;
}

/** @param text one sentence of a slide */
export function changedClaim(
  text: string,
  clauses: readonly Clause[],
  table: ClaimWords,
): ClaimChange | undefined {
  const own = claimWords(text, table);
  const isModal = (word: string): boolean =>
    table.hedges.has(word) || table.weak.has(word) || table.strong.has(word) || table.negations.has(word);
  const wanted = tellingWords(own, isModal);
  if (wanted.length < fewest) return undefined;
  const passages = passagesLike(own, wanted, clauses, shares.hedge);
  const [best] = passages;
  if (!best) return undefined;
  const clause = best.clause.text;
  // What another passage says as plainly has lost nothing.
  const rivals = passages.filter(({ share }) => share >= best.share);
  if (!own.some((word) => table.hedges.has(word))) {
    const hedge = doubtOf(best.words, own, table);
    if (hedge && rivals.every(({ words }) => doubtOf(words, own, table)))
      return { kind: 'hedge', word: hedge, lost: true, clause };
  }
  if (best.share < shares.negation || wanted.length < fewest + 1) return undefined;
  const mine = negationIn(own, table);
  const theirs = negationIn(best.words, table);
  const isFlipped = rivals.every(
    ({ words }) => (negationIn(words, table) === undefined) !== (mine === undefined),
  );
  if (!isFlipped || (mine === undefined) === (theirs === undefined)) return undefined;
  // The negation of a clause beside it is in the sentence all the same.
  if (theirs === undefined && best.clause.words.some((word) => table.negations.has(word))) return undefined;
  return { kind: 'negation', word: mine ?? theirs ?? '', lost: mine === undefined, clause };
}

/** A hedge; or a weak modal, where the slide has a strong one that the passage has not. */
function doubtOf(words: readonly string[], own: readonly string[], table: ClaimWords): string | undefined {
  const hedge = words.find((word) => table.hedges.has(word));
  if (hedge) return hedge;
  const isStronger = own.some((word) => table.strong.has(word) && !words.includes(word));
  return isStronger ? words.find((word) => table.weak.has(word) && !own.includes(word)) : undefined;
}

function negationIn(words: readonly string[], { negations, undone }: ClaimWords): string | undefined {
  // `No. 12` is no denial.
  return words.find((word, index) => {
    const next = words[index + 1] ?? '';
    return negations.has(word) && !undone.has(next) && !/^\d/.test(next);
  });
}
