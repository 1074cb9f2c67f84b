// Tables of words as text, and the patterns that are made of them.

import { literal } from '../values/literal.ts';

/** Words divided by bars. */
export const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/**
 * What a language gives as alternatives, as a pattern's source: one that matches nothing where it gives none.
 * Ends of lines, with the indentation behind them, are no part of it.
 */
export const oneOf = (alternatives: string): string =>
  alternatives === '' ? '[^\\s\\S]' : `(?:${alternatives.replace(/\n\s*/g, '')})`;

/** Any of the words, the longest first, as a pattern's source. */
export const anyOf = (words: readonly string[]): string =>
  oneOf(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => literal(word).replaceAll(' ', '\\s'))
      .join('|'),
  );

/** Words divided by white space. */
export const setOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ''));
