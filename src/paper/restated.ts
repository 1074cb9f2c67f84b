// Points that say again what the prose beside them says. A slide shows the points and its notes have the prose; a paper has the prose,
// and needs the points only for what they alone say.

import type { Run } from '../article/types.ts';
import { plainText } from '../deck/runs.ts';
import type { Language } from '../language/types.ts';

/** Letters by which forms of a word are one: `threaten`, `threatening`. */
const stem = 5;
/** Shorter words are of every sentence; figures are none of these. */
const telling = 4;
/** Of the prose, how many words at most for each of the point's. */
const spread = 2.5;

/**
 * In doubt a point is printed: what is left out has each of its telling words, its figures and its names in one sentence of the prose, in
 * their order, close together, and denied there as here.
 * @param prose of the same section
 */
export function isRestated(point: readonly Run[], prose: string, language: Language): boolean {
  const all = wordsOf(plainText(point));
  const own = all.filter(isTelling).map(stemOf);
  if (own.length === 0) return false;
  const most = Math.max(all.length, 2) * spread;
  return sentencesOf(prose).some((words) => {
    const found = stretchOf(words.map(stemOf), own);
    if (!found || found.to - found.from >= most) return false;
    const denied = denials(language);
    // A word before it and one behind it may deny it.
    return denied(words.slice(Math.max(0, found.from - 1), found.to + 2)) === denied(all);
  });
}

const denials = ({ integrity }: Language): ((words: readonly string[]) => boolean) => {
  const negations = integrity === 'none' ? undefined : integrity().claims.negations;
  return (words) => words.some((word) => negations?.has(word));
};

/** The first place, and the last, of words that stand in a sentence in their order. */
function stretchOf(
  sentence: readonly string[],
  own: readonly string[],
): { readonly from: number; readonly to: number } | undefined {
  const from = sentence.indexOf(own[0] ?? '');
  let to = from;
  for (const one of own.slice(1)) {
    if (to < 0) return undefined;
    to = sentence.indexOf(one, to + 1);
  }
  return to < 0 ? undefined : { from, to };
}

const sentencesOf = (text: string): readonly (readonly string[])[] =>
  text.split(/(?<=[.!?؟])\s+|(?<=[。！？])/u).map(wordsOf);

/** A figure with its point or comma is one word, and whole. */
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*/gu) ?? [];

const isFigure = (word: string): boolean => /^\p{N}/u.test(word);

const isTelling = (word: string): boolean => word.length >= telling || isFigure(word);

const stemOf = (word: string): string => (isFigure(word) ? word : word.slice(0, stem));
