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
 * `4,350` and `公里`, `6,500万` and `人`: of a figure that no space divides from what it counts. The words for ten thousand
 * and its powers stay with the figure; alone behind it they are no unit.
 */
export const counterBehind = lazy(
  () =>
    /^(\d[\d.,]*[万萬亿億兆만억조]*)\s*((?![万萬亿億兆만억조])[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}][^\d]*)$/u,
);
