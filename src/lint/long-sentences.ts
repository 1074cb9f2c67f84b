// Sentences that a listener cannot follow.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { countWords } from '../language/letters.ts';
import type { Passage } from './article-text.ts';
import * as say from './messages.ts';
import { ownSentences } from './own-words.ts';

const read = new Set<Passage['kind']>(['bluf', 'prose', 'point', 'caption']);

const measures = {
  words: countWords,
  characters: (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
};

export function longSentences({ language }: Article, passages: readonly Passage[]): readonly Diagnostic[] {
  const limit = language.lint === 'none' ? 'none' : language.lint().longSentence;
  if (limit === 'none') return [];
  const { most, unit } = limit;
  return passages.flatMap(({ kind, text, span }) => {
    // Where all of it is no longer than that, no sentence of it is, and none need be looked for.
    if (!read.has(kind) || measures[unit](text) <= most) return [];
    const long = ownSentences(text, language)
      .map((sentence) => ({ sentence: sentence.text, length: measures[unit](sentence.own) }))
      .filter(({ length }) => length > most);
    return long.length > 0 ? [say.longSentences(long, most, unit, span)] : [];
  });
}
