// Plain text cut into sentences, with their places: what every finder works on.

import { lazyFor, mostRemembered, remembered } from '../language/lazy.ts';
import { countWords } from '../language/letters.ts';
import { abbreviated, enclosed, sentenceEnds } from '../language/sentence-ends.ts';
import type { Language } from '../language/types.ts';

export interface Sentence {
  readonly text: string;
  /** Offset in the paragraph. */
  readonly start: number;
}

/** Characters: the sentences of longer texts are not remembered. */
const longest = 2_000;
const sentencesBy = lazyFor((language: Language) =>
  remembered((text) => cut(text, language), mostRemembered.sentences),
);

/** Each text is cut once: several finders ask for its sentences. */
export const sentences = (text: string, language: Language): readonly Sentence[] =>
  text.length > longest ? cut(text, language) : sentencesBy(language)(text);

function cut(text: string, language: Language): readonly Sentence[] {
  const ends = sentenceEnds(text.replace(/\n/g, ' '), language);
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? 0;
    const piece = text.slice(start, end);
    const sentence = piece.trim();
    return sentence === ''
      ? []
      : atNumbers({ text: sentence, start: start + piece.indexOf(sentence) }, language);
  });
}

/** `…gestoppt. 17 der 31 Mitglieder …`: a number may begin a sentence behind a word that is no abbreviation. */
function atNumbers({ text, start }: Sentence, language: Language): readonly Sentence[] {
  // Most sentences have no such place, and looking for what stands before it costs most.
  if (!/[.]\s\d/.test(text)) return [{ text, start }];
  const ends = [...text.matchAll(/(?<=\p{Ll}{4,})\.\s(?=\p{Nd})/gu)]
    .filter(({ index }) => !abbreviated(text.slice(0, index + 1), language) && isOutside(text, index))
    .map(({ index }) => index + 2);
  return [0, ...ends].map((from, index) => ({
    text: text.slice(from, ends[index] ?? text.length).trim(),
    start: start + from,
  }));
}

const isOutside = (text: string, at: number): boolean =>
  enclosed(text).every(({ start, end }) => at < start || at >= end);

/** The sentence in which `offset` stands. */
export function sentenceAt(all: readonly Sentence[], offset: number): Sentence | undefined {
  return all.findLast(({ start }) => start <= offset);
}

/** Neither a question, nor somebody else's words, nor a salutation, nor a remark in brackets. */
export const states = (sentence: string): boolean =>
  !/[?？؟]["”’»]?$|^["“„«「（(]|[,:،，：]$/u.test(sentence) && countWords(sentence) >= 3;
