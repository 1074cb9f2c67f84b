// Points that say again what the prose beside them says. A slide shows the points and its notes have the prose; a paper has the prose,
// and needs the points only for what they alone say.

import type { Run } from '../article/types.ts';
import { plainText } from '../deck/runs.ts';

/** Of a point's words, how many the prose has at least; its figures and names it has all. */
const enough = 0.5;
/** Letters by which forms of a word are one: `threaten`, `threatening`. */
const stem = 5;
/** Shorter words are of every sentence. */
const telling = 4;

/** @param prose of the same section */
export function isRestated(point: readonly Run[], prose: string): boolean {
  const text = plainText(point);
  const said = wordsOf(prose);
  const words = wordsOf(text);
  const stems = new Set(said.map(stemOf));
  const own = words.filter((word) => word.length >= telling);
  if (own.length === 0 || said.length === 0) return false;
  const has = (word: string): boolean => stems.has(stemOf(word)) || said.some((one) => one.includes(word));
  if (!sureWords(text).every(has)) return false;
  return own.filter(has).length / own.length >= enough;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const stemOf = (word: string): string => word.slice(0, stem);

/** Figures, and names: words with a capital that do not begin a sentence. */
function sureWords(text: string): readonly string[] {
  const figures = text.match(/\p{N}[\p{N}.,]*/gu) ?? [];
  const names = [...text.matchAll(/(?<=[\p{L}\p{N},;’)]\s+[“"(]?)\p{Lu}[\p{L}\p{N}]*/gu)].map(
    ([name]) => name,
  );
  return [...figures.flatMap(wordsOf), ...names.flatMap(wordsOf)];
}
