// The comma between what briefdeck puts side by side: a name and a date, two authors.

import type { Language } from './types.ts';

/** RIGHT-TO-LEFT MARK. */
const mark = '\u200f';

/**
 * A comma and a space behind a text. In a language that runs from right to left, behind Latin letters or digits, with a mark
 * of direction: without it what follows, a day or another Latin name, would be set in one stretch with them from left to
 * right, and stand before what it belongs behind (Unicode Bidirectional Algorithm, UAX #9, W7 and N1).
 */
export const commaAfter = (text: string, { comma, direction }: Language): string =>
  direction === 'rtl' && /[\dA-Za-zÀ-ɏ][^\p{L}\p{N}]*$/u.test(text) ? comma + mark : comma;

/** Parts of one line, those that are there, each behind a comma. */
export const byCommas = (parts: readonly (string | undefined)[], language: Language): string =>
  parts
    .filter((part): part is string => part !== undefined && part !== '')
    .reduce((line, part) => (line === '' ? part : line + commaAfter(line, language) + part), '');
