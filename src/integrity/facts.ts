// Numbers and names on slides that the original does not have.

import { folded } from './fold.ts';

/** Digits, with separators of thousands taken out: `4,750` and `4 750` are one number. */
export function numbersIn(text: string): readonly string[] {
  const found = folded(text).match(/\d+(?:[ ,.'\u00a0]\d{3})*(?:[.,]\d+)?/gu) ?? [];
  return found.map((one) => one.replace(/(?<=\d)[ ,.'](?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

/** Capitalised words inside a sentence, of scripts that have capitals; a word in capitals is an acronym, and counts too. */
export function namesIn(text: string): readonly string[] {
  return folded(text)
    .split(/(?<=[.!?:;"])\s+/u)
    .flatMap((sentence) => sentence.split(' ').slice(1))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/'s$/, ''))
    .filter((word) => /^\p{Lu}[\p{L}-]{2,}$/u.test(word));
}

/** Every word of a text, as names are looked for: without case endings' last letters in inflected languages. */
export function stemsIn(text: string): ReadonlySet<string> {
  return new Set((folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem));
}

export const stem = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.length > 5 ? lower.slice(0, -2) : lower;
};
