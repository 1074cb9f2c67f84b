// Which paragraphs of the original reach a slide or its notes: in the author's words, or restated closely
// enough that their telling words stand together on one slide.

import { sentencesIn, wordsOf } from './fold.ts';
import type { Original, OriginalParagraph } from './original.ts';
import type { MissedParagraph } from './types.ts';

export interface Coverage {
  readonly paragraphs: number;
  readonly missed: readonly MissedParagraph[];
}

/** Shorter ones are headings and by-lines that the shape did not give away. */
const fewest = 5;
/** Of a sentence's triples of words, the share that a deck must have in a row. */
const verbatim = 0.5;
/**
 * Of the weight of its words, the share on one slide, or in the whole deck. Measured: what was
 * left out has less than 0.4.
 */
const restated = { slide: 0.5, deck: 0.8 };
/** Of a paragraph's sentences, by their words. */
const enough = 0.5;

/** @param slides what each slide and its notes say. */
export function coverageOf(original: Original, slides: readonly string[]): Coverage {
  const counted = original.paragraphs.filter(isText);
  const decks = slides.map(wordsOf);
  const triples = new Set(decks.flatMap(triplesOf));
  const bags = decks.map((words) => new Set(words.map(stem)));
  const all = new Set(bags.flatMap((bag) => [...bag]));
  const weightOf = weights(counted);
  const isSeen = (sentence: string): boolean => {
    const words = wordsOf(sentence);
    const own = triplesOf(words);
    if (own.length > 0 && own.filter((one) => triples.has(one)).length >= own.length * verbatim) return true;
    const stems = [...new Set(words.map(stem))];
    const whole = stems.reduce((sum, one) => sum + weightOf(one), 0);
    const share = (bag: ReadonlySet<string>): number =>
      stems.reduce((sum, one) => sum + (bag.has(one) ? weightOf(one) : 0), 0) / whole;
    return share(all) >= restated.deck || bags.some((bag) => share(bag) >= restated.slide);
  };
  const missed = counted.filter(({ folded }) => {
    const sentences = sentencesIn(folded);
    const size = (one: string): number => wordsOf(one).length;
    const seen = sentences.filter(isSeen).reduce((sum, one) => sum + size(one), 0);
    return seen < sentences.reduce((sum, one) => sum + size(one), 0) * enough;
  });
  return {
    paragraphs: counted.length,
    missed: missed.map(({ text, paragraph, line }) => ({
      text,
      paragraph,
      ...(line === undefined ? {} : { line }),
    })),
  };
}

const isText = ({ role, folded }: OriginalParagraph): boolean =>
  role === 'body' && wordsOf(folded).length >= fewest;

const triplesOf = (words: readonly string[]): readonly string[] =>
  words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);

const hangul = /^[\uac00-\ud7af]/;

/** Without the ends that cases, numbers and tenses change; of a long word its beginning. */
function stem(word: string): string {
  // Korean particles cling to their word, whose first two syllables tell it.
  if (hangul.test(word)) return word.slice(0, 2);
  if (/[\u3040-\u9fff]/.test(word) || word.length < 4) return word;
  return word.replace(/s$/, '').slice(0, 6);
}

/** What few paragraphs say tells more than what all say; the small words tell next to nothing. */
function weights(paragraphs: readonly OriginalParagraph[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { folded } of paragraphs)
    for (const one of new Set(wordsOf(folded).map(stem))) counts.set(one, (counts.get(one) ?? 0) + 1);
  return (one) => {
    const small = one.length < (/[\u3040-\u9fff\uac00-\ud7af]/.test(one) ? 2 : 4) ? 0.1 : 1;
    return small * Math.log(1 + (paragraphs.length + 1) / (counts.get(one) ?? 1));
  };
}
