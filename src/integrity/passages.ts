// The stretch of the original that a sentence on a slide restates: most of its telling words, close together.
// A long sentence says several things; only what stands around those words is held against the slide.

import type { ClaimWords } from '../language/integrity-words.ts';
import { oneOf } from '../language/word-lists.ts';
import { wordsOf } from './fold.ts';
import { integrityWords } from './no-words.ts';
import type { Original } from './original.ts';

export interface Passage {
  readonly words: readonly string[];
  readonly clause: Clause;
  /** Share of the slide's telling words. */
  readonly share: number;
}

/** Words of that many letters tell something; an ideograph says more. */
const telling = (word: string): boolean => word.length >= (/[\u3400-\u9fff]/.test(word) ? 2 : 4);

export const tellingWords = (
  words: readonly string[],
  isModal: (word: string) => boolean,
): readonly string[] => [...new Set(words.filter((word) => telling(word) && !isModal(word)))];

export interface Clause {
  /** Folded. */
  readonly text: string;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

const months = new WeakMap<ClaimWords, RegExp>();

/** The words of a claim. English has a month that is written like a doubt. */
export function claimWords(text: string, table: ClaimWords): readonly string[] {
  const name = oneOf(table.months);
  const month =
    months.get(table) ??
    new RegExp(String.raw`(?<=[^.!?:;"\s]\s+)${name}(?!\p{L})|(?<!\p{L})${name}(?=\s\d)`, 'gu');
  months.set(table, month);
  return wordsOf(text.replace(month, 'month'));
}

/** What is held back or denied in one clause is not in the next. */
const clauseEnd = /(?<=[.!?؟:;·]["')]*)\s+|(?<=[。！？；]["')]*)/u;

/** Clauses of the original as words. */
export function clausesOf({ paragraphs, language }: Original): readonly Clause[] {
  const { claims } = integrityWords(language);
  return paragraphs.flatMap(({ folded }) =>
    folded.split(clauseEnd).map((text) => {
      const words = claimWords(text, claims);
      return { text, words, set: new Set(words) };
    }),
  );
}

/** How many words may stand between the telling ones, as a multiple of the slide's own. */
const stretch = 1.6;
const margin = 2;

/** Passages that have at least `share` of the telling words, the best first. */
export function passagesLike(
  own: readonly string[],
  wanted: readonly string[],
  clauses: readonly Clause[],
  share: number,
): readonly Passage[] {
  const set = new Set(wanted);
  const length = Math.ceil(own.length * stretch) + 3;
  return clauses
    .flatMap((clause) => {
      const sentence = clause.words;
      if (wanted.filter((word) => clause.set.has(word)).length < wanted.length * share) return [];
      let best: { from: number; hits: number } = { from: 0, hits: 0 };
      for (let from = 0; from < sentence.length; from++) {
        if (!set.has(sentence[from] ?? '')) continue;
        const hits = new Set(sentence.slice(from, from + length).filter((word) => set.has(word))).size;
        if (hits > best.hits) best = { from, hits };
      }
      if (best.hits < wanted.length * share) return [];
      const window = sentence.slice(best.from, best.from + length);
      const last = window.findLastIndex((word) => set.has(word));
      const words = sentence.slice(Math.max(0, best.from - margin), best.from + last + 1 + margin);
      return [{ words, clause, share: best.hits / wanted.length }];
    })
    .sort((a, b) => b.share - a.share);
}
