// Which paragraphs of the original reach a slide or its notes: in the author's words, or restated closely
// enough that their telling words stand together on one slide.

import { lazy, lazyFor } from '../language/lazy.ts';
import { folded, sentencesIn, wordsOf } from './fold.ts';
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
  const said = new Set(
    slides.flatMap((slide) => slide.split('\n').flatMap((text) => sentencesIn(folded(text)))),
  );
  const shown = lazy(() => wordsShown(slides));
  const weightOf = lazy(() => weights(counted));
  const read = new Map<string, readonly string[]>();
  const wordsOfSentence = (sentence: string): readonly string[] => {
    const known = read.get(sentence) ?? wordsOf(sentence);
    read.set(sentence, known);
    return known;
  };
  const isSeen = (sentence: string): boolean => {
    // As it stands: most are, and the words of the deck are then never counted.
    if (said.has(sentence)) return true;
    const { triples, bags, bagsOf, all } = shown();
    const words = wordsOfSentence(sentence);
    const own = triplesOf(words);
    if (own.length > 0 && own.filter((one) => triples.has(one)).length >= own.length * verbatim) return true;
    const weigh = weightOf();
    const stems = [...new Set(words.map(stem))]
      .map((one) => ({ one, weight: weigh(one) }))
      .sort((a, b) => b.weight - a.weight);
    const whole = stems.reduce((sum, { weight }) => sum + weight, 0);
    const share = (bag: ReadonlySet<string>): number =>
      stems.reduce((sum, { one, weight }) => sum + (bag.has(one) ? weight : 0), 0) / whole;
    if (share(all) >= restated.deck) return true;
    // A slide with half of the weight has one of the words that have the heavier half.
    const tried = new Set<number>();
    let left = whole;
    for (const { one, weight } of stems) {
      if (left < whole * restated.slide) return false;
      left -= weight;
      for (const slide of bagsOf.get(one) ?? []) {
        if (tried.has(slide)) continue;
        tried.add(slide);
        if (share(bags[slide] ?? new Set()) >= restated.slide) return true;
      }
    }
    return false;
  };
  const missed = counted.filter(({ folded: paragraph }) => {
    const sentences = sentencesIn(paragraph);
    if (sentences.every((one) => said.has(one))) return false;
    const size = (one: string): number => wordsOfSentence(one).length;
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

interface Shown {
  readonly triples: ReadonlySet<string>;
  /** The words of each slide, and the slides of each word. */
  readonly bags: readonly ReadonlySet<string>[];
  readonly bagsOf: ReadonlyMap<string, readonly number[]>;
  readonly all: ReadonlySet<string>;
}

function wordsShown(slides: readonly string[]): Shown {
  const decks = slides.map(wordsOf);
  const bags = decks.map((words) => new Set(words.map(stem)));
  const bagsOf = new Map<string, number[]>();
  bags.forEach((bag, slide) => {
    for (const one of bag) {
      const known = bagsOf.get(one);
      if (known) known.push(slide);
      else bagsOf.set(one, [slide]);
    }
  });
  return { triples: new Set(decks.flatMap(triplesOf)), bags, bagsOf, all: new Set(bagsOf.keys()) };
}

const wordsOfParagraph = lazyFor(({ folded: text }: OriginalParagraph) => wordsOf(text));

const isText = (paragraph: OriginalParagraph): boolean =>
  paragraph.role === 'body' && wordsOfParagraph(paragraph).length >= fewest;

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
  for (const paragraph of paragraphs)
    for (const one of new Set(wordsOfParagraph(paragraph).map(stem)))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  return (one) => {
    const small = one.length < (/[\u3040-\u9fff\uac00-\ud7af]/.test(one) ? 2 : 4) ? 0.1 : 1;
    return small * Math.log(1 + (paragraphs.length + 1) / (counts.get(one) ?? 1));
  };
}
