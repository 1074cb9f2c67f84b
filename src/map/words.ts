// The words of a map: those of its own and those that it shares with the slides.

import { languageOf } from '../language/languages.ts';
import type { MapWords as Own, Words } from '../language/types.ts';

export type MapWords = Own & Words;

export function mapWords(tag: string): MapWords {
  const language = languageOf(tag);
  return { ...language.words, ...language.map };
}
