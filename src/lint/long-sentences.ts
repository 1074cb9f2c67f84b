// Sentences that a listener cannot follow.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { countWords } from '../language/letters.ts';
import type { Passage } from './article-text.ts';
import * as say from './messages.ts';
import { ownSentences } from './own-words.ts';

/**
 * Words of the author's own. Plain-language guides ask for 15 to 20 on average and none over 25 (GOV.UK, the Australian
 * Style Manual; the Oxford Guide to Plain English); from 29 on readers find a sentence very difficult. Beyond 30 there
 * is no doubt.
 */
const mostWords = 30;
/** Japanese is counted in characters: guides for officials there ask for 60 at most. */
const mostCharacters = 60;

/** Written without spaces, and nobody's figure is known to us (Chinese) or no mark ends a sentence (Thai and others). */
const uncounted = new Set(['zh', 'yue', 'wuu', 'th', 'lo', 'km', 'my', 'bo', 'dz']);

const read = new Set<Passage['kind']>(['bluf', 'prose', 'point', 'caption']);

export function longSentences(article: Article, passages: readonly Passage[]): readonly Diagnostic[] {
  const language = article.meta.language.split('-')[0]?.toLowerCase() ?? 'en';
  if (uncounted.has(language)) return [];
  const [most, measure, unit] =
    language === 'ja'
      ? ([mostCharacters, (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0, 'characters'] as const)
      : ([mostWords, countWords, 'words'] as const);
  return passages.flatMap(({ kind, text, span }) => {
    if (!read.has(kind)) return [];
    const long = ownSentences(text, article.meta.language)
      .map((sentence) => ({ sentence: sentence.text, length: measure(sentence.own) }))
      .filter(({ length }) => length > most);
    return long.length > 0 ? [say.longSentences(long, most, unit, span)] : [];
  });
}
