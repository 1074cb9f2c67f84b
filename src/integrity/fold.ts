// Text as it is compared: what typography changes without changing a word is made the same, and nothing else.
// A comma, a hyphen, a digit, a "not" stay what they are.

import { westernDigits } from '../language/digits.ts';
import { segmentsOf } from '../values/segments.ts';

/** Between paragraphs of a folded text. */
export const paragraphMark = '\u2029';

const cjk = '\\u3001-\\u303f\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff';
const spaceByIdeograph = new RegExp(`(?<=[${cjk}])\\s+|\\s+(?=[${cjk}])`, 'gu');
const letter = String.raw`[\p{L}\p{M}\p{N}]`;
const singleMark = new RegExp(`(?<!${letter})'|'(?!${letter})`, 'gu');

/** Words with one space between each two and nothing in them that is folded: most sentences, which then cost one look. */
const plainWords = /^(?:[\w(À-ÿ][\w(),.;:!?À-ÿ]*(?: |$))+(?<! )$/;
const isPlain = (text: string): boolean => plainWords.test(text) && !/\d \d|\.{2}/.test(text);

/**
 * Unicode TR 15 (NFKC) for ligatures and full-width forms; quotation marks, apostrophes, dashes,
 * ellipses and spaces to one each; what a reader cannot see, and the marks that Arabic and Russian
 * print only for beginners, left out.
 */
export function folded(text: string): string {
  if (isPlain(text)) return text;
  // French sets spaces inside its marks; German books set the same marks the other way round, and no spaces.
  const french = /^[^»]*«/.test(text);
  const spaced = french ? text.replace(/«\s+/g, '«').replace(/\s+»/g, '»') : text;
  return (
    spaced
      .replace(/[‘’‚‛′`´ʼ]/g, "'")
      .replace(/[“”„‟″«»‹›「」『』〝〞]/g, '"')
      .normalize('NFKC')
      .replace(/[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u064b-\u0652\u0670]/g, '')
      .replace(/ё/g, 'е')
      .replace(/Ё/g, 'Е')
      .replace(singleMark, '"')
      .replace(/\.(?:\s\.){2,}/g, '...')
      .replace(/(\d)\s*[-‐‑‒–—−]\s*(?=\d)/g, '$1-')
      .replace(/\s+[-‐‑‒–—―−]{1,2}\s+|\s*(?:[—―]+|--)\s*/g, '—')
      .replace(/[‐‑‒–−]/g, '-')
      // A word that the end of a line divides keeps its hyphen.
      .replace(/(\p{L}-)\s+(?=\p{Ll})/gu, '$1')
      .replace(/\s+(?=[;:!?%])/g, '')
      .replace(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', ''))
      .replace(spaceByIdeograph, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** A folded text in sentences. */
export const sentencesIn = (folded: string): readonly string[] =>
  folded.split(/(?<=[.!?؟]["')]*)\s+|(?<=[。！？]["')]*)/u).filter((sentence) => sentence !== '');

const hasIdeographs = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/;
let segmenter: Intl.Segmenter | undefined;

/** Numbers without separators, in Latin digits; Arabic words without the "and" that is written with them. */
function plainForm(word: string): string {
  if (/^[a-zà-ÿа-я]/.test(word) && !/\p{N}/u.test(word)) return word;
  const latin = westernDigits(word);
  if (/^\d{1,3}(?:[.,']\d{3})+$/.test(latin)) return latin.replace(/[.,']/g, '');
  return latin.length > 2 && latin.startsWith('و') ? latin.slice(1) : latin;
}

/**
 * Words in lower case, without punctuation. Chinese and Japanese, which write no spaces, are cut by a
 * dictionary.
 */
export function wordsOf(text: string): readonly string[] {
  const words = (
    folded(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+(?:['.,][\p{L}\p{N}\p{M}]+)*/gu) ?? []
  ).map(plainForm);
  if (!hasIdeographs.test(text)) return words;
  return words.flatMap((word) => cutIdeographs(word).map((part) => part.text));
}

/** The words of a run of ideographs; anything else is one. */
export function cutIdeographs(word: string): readonly { readonly text: string; readonly start: number }[] {
  if (!hasIdeographs.test(word)) return [{ text: word, start: 0 }];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmentsOf(segmenter, word)].map(({ segment, index }) => ({ text: segment, start: index }));
}
