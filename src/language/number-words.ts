// Tables of numbers in words, as text that a reader can check.

import { lazy } from './lazy.ts';

/** Forms of one number by spaces (`_` for a space within), numbers from 1 on by bars; `-` for none. */
export const counted = (text: string): readonly (readonly [string, number])[] =>
  text.split('|').flatMap((forms, index) => formsOf(forms).map((form) => [form, index + 1] as const));

/** Thirteen to nineteen, then twenty, thirty … to a hundred, by bars. */
export const tens = (text: string): readonly (readonly [string, number])[] =>
  text
    .split('|')
    .flatMap((forms, index) =>
      formsOf(forms).map((form) => [form, index < 7 ? 13 + index : 20 + (index - 7) * 10] as const),
    );

const formsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((form) => form !== '-')
    .map((form) => form.replaceAll('_', ' '));

/**
 * `4,350` and `公里`, `6,500` and `万人`: of a figure that no space divides from what it counts, as Chinese, Japanese and Korean write
 * it. The words for ten thousand and its powers go with what is counted, as `million` does.
 */
export const counterBehind = lazy(
  () => /^(\d[\d.,]*)\s*([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}][^\d]*)$/u,
);
