// Words of likelihood. Intelligence Community Directive 203, Analytic Standards (2 January 2015),
// D.6.e(2)(a), has a table of them in two rows, with the percentages that each column stands for; a product
// must use one of these sets. Analysts are "strongly encouraged not to mix terms from different rows".

import type { Icd203Words } from '../language/lint-words.ts';

export interface Likelihood {
  /** As written. */
  readonly word: string;
  /** Of the table; undefined for percentages, which are of neither. */
  readonly row?: 0 | 1;
}

/** Of the author's own words (own-words.ts). */
export function likelihoodsIn(
  own: string,
  { terms, altered, isTerm, lowerRow, percentage }: Icd203Words,
): readonly Likelihood[] {
  const words = [...own.matchAll(terms)].flatMap(({ 0: word, index }): readonly Likelihood[] => {
    const [before, from] = [own.slice(Math.max(0, index - 120), index), own.slice(index, index + 60)];
    if (altered.test(before) || !isTerm(word, before, from)) return [];
    return [{ word, row: lowerRow.test(word) ? 1 : 0 }];
  });
  const percent = percentage.exec(own)?.[0];
  return percent ? [...words, { word: percent }] : words;
}

/** A likelihood in other words than the table's: the first of a text, or undefined. */
export function vagueIn(own: string, { vague }: Icd203Words): string | undefined {
  return vague
    .map((pattern) => pattern.exec(own))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0]?.[0];
}
