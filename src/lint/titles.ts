// Slide titles that ask, and titles that name a topic instead of saying something.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Passage } from './article-text.ts';
import * as say from './messages.ts';
import { withoutQuotations } from './own-words.ts';
import { isTopic } from './topic.ts';

export function titleFaults(article: Article, passages: readonly Passage[]): readonly Diagnostic[] {
  const isEnglish = article.meta.language.split('-')[0]?.toLowerCase() === 'en';
  return passages.flatMap(({ kind, text, span, section }) => {
    if (kind !== 'title') return [];
    if (/[?？؟⸮][”’"»“)]*$/.test(text)) return [say.questionTitle(text, span)];
    // What is kept for questions may be kept by topic; a quotation for a title is not the author's.
    const isLeftAlone =
      article.sections[section]?.hints.backup === true ||
      functional.test(text) ||
      withoutQuotations(text).trim() === '';
    return isEnglish && !isLeftAlone && isTopic(text) ? [say.topicTitle(text, span)] : [];
  });
}

/** Headings that say what a slide is for, some of which the planner and ICD 203 ask for by that name. */
const functional =
  /^(?:contacts?(?: us)?|sources|references|bibliography|further reading|notes|glossary|abbreviations|acronyms|agenda|annex(?:es)?|appendix|appendices|backup|thank you|acknowledge?ments|about the authors?)(?:\b|$)|^(?:key judge?ments|executive summary|bottom line(?: up front)?|implications|recommendations)$/i;
