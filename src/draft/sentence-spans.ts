// Plain text cut into sentences, with their places: what every finder works on.

import { sentencesOf } from '../deck/shown-sentences.ts';
import { languageOf } from '../language/languages.ts';
import { countWords } from '../language/letters.ts';

export interface Sentence {
  readonly text: string;
  /** Offset in the paragraph. */
  readonly start: number;
}

export function sentences(text: string, language: string): readonly Sentence[] {
  let at = 0;
  return sentencesOf([{ text }], languageOf(language)).map((runs) => {
    const sentence = runs.map((run) => run.text).join('');
    const start = Math.max(at, text.indexOf(sentence, at));
    at = start + sentence.length;
    return { text: sentence, start };
  });
}

/** The sentence in which `offset` stands. */
export function sentenceAt(all: readonly Sentence[], offset: number): Sentence | undefined {
  return all.findLast(({ start }) => start <= offset);
}

/** Neither a question, nor somebody else's words, nor a salutation, nor a remark in brackets. */
export const states = (sentence: string): boolean =>
  !/[?？؟]["”’»]?$|^["“„«「（(]|[,:،，：]$/u.test(sentence) && countWords(sentence) >= 3;
