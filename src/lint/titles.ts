// Slide titles that ask, and titles that name a topic instead of saying something.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Passage } from './article-text.ts';
import * as say from './messages.ts';
import { withoutQuotations } from './own-words.ts';
import { isTopic } from './topic.ts';

export function titleFaults(article: Article, passages: readonly Passage[]): readonly Diagnostic[] {
  const { lint } = article.language;
  const known = lint === 'none' ? 'none' : lint().titles;
  const words = known === 'none' ? undefined : known();
  return passages.flatMap(({ kind, text, span, section }) => {
    if (kind !== 'title') return [];
    if (/[?？؟⸮][”’"»“)]*$/.test(text)) return [say.questionTitle(text, span)];
    // What is kept for questions may be kept by topic; a quotation for a title is not the author's.
    const isLeftAlone =
      article.sections[section]?.hints.backup === true ||
      words?.functional.test(text) ||
      withoutQuotations(text).trim() === '';
    return words && !isLeftAlone && isTopic(text, words) ? [say.topicTitle(text, span)] : [];
  });
}
