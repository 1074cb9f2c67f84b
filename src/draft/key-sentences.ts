// Which first sentences of paragraphs say the most, in order. They are candidates for the author, unaltered:
// no slide shows one for its rank.
//
// What a text is about it says often: a sentence weighs as its words do on average (SumBasic: Nenkova and
// Vanderwende 2005, The impact of frequency on summarization), and once it is chosen its words weigh less, so
// that the next one says something else. Words of the title, the text's beginning and its end, and words that
// conclude count beside that (Edmundson 1969, New methods in automatic extracting).

import type { DraftWords } from '../language/draft-words.ts';
import { oneOf } from '../language/word-lists.ts';
import { states } from './sentence-spans.ts';
import type { KeySentence } from './types.ts';

export interface Opening {
  readonly text: string;
  readonly paragraph: number;
}

interface Candidate extends Opening {
  readonly words: readonly string[];
  readonly bonus: number;
}

/**
 * @param openings first sentences, in order.
 * @param body the sentences of the whole text, by which words are weighed.
 */
export function rankSentences(
  openings: readonly Opening[],
  body: readonly string[],
  title: string,
  words: DraftWords,
): readonly KeySentence[] {
  const small = new Set(words.stopWords);
  const content = (text: string): readonly string[] => contentWords(text, small);
  const weights = weightsOf(body.flatMap(content));
  const titled = new Set(content(title));
  const conclusion = new RegExp(String.raw`^${oneOf(words.concluding.join('|'))}(?!\p{L})`, 'iu');
  const left = openings.map((opening, index): Candidate => {
    const own = content(opening.text);
    const ofTitle = own.filter((word) => titled.has(word)).length / Math.max(1, titled.size);
    const placed = index === 0 ? 0.5 : index === openings.length - 1 ? 0.25 : 0;
    const concludes = conclusion.test(opening.text) ? 0.5 : 0;
    const isClaim = states(opening.text) && own.length >= 4 ? 0 : -1;
    return { ...opening, words: own, bonus: 0.5 * ofTitle + placed + concludes + isClaim };
  });
  const most = Math.max(Number.MIN_VALUE, ...left.map(({ words }) => average(words, weights)));
  const ranked: KeySentence[] = [];
  while (left.length > 0) {
    const scores = left.map(({ words, bonus }) => average(words, weights) / most + bonus);
    const [best] = left.splice(scores.indexOf(Math.max(...scores)), 1);
    if (!best) break;
    ranked.push({ text: best.text, paragraph: best.paragraph, rank: ranked.length + 1 });
    for (const word of best.words) weights.set(word, (weights.get(word) ?? 0) ** 2);
  }
  return ranked;
}

/** The share of each word in the text. */
function weightsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, count / words.length]));
}

const average = (words: readonly string[], weights: ReadonlyMap<string, number>): number =>
  words.length === 0 ? 0 : words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) / words.length;

/**
 * Words that carry meaning, by their first letters: endings are left off. Of Chinese, its pairs of
 * characters.
 */
function contentWords(text: string, small: ReadonlySet<string>): readonly string[] {
  if (/\p{Script=Han}/u.test(text))
    return [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair);
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [])
    .filter((word) => word.length > 3 && !small.has(word))
    .map((word) => word.replace(/['’]s?$/u, '').slice(0, 6));
}
