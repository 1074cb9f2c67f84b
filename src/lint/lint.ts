// Lint of an article: rules of style, none of which keeps a deck from being built.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { acronymFaults } from './acronyms.ts';
import { passagesOf } from './article-text.ts';
import { icd203 } from './icd203.ts';
import { longSentences } from './long-sentences.ts';
import { silencedIn, silenceFaults } from './silence.ts';
import { titleFaults } from './titles.ts';

/**
 * Plain-language hints and, where asked for, the analytic standards of ICD 203. Rules that the article's front matter
 * silences are not applied; a name there that is no rule is told.
 */
export function lintArticle(
  article: Article,
  options: { readonly icd203?: boolean } = {},
): readonly Diagnostic[] {
  const passages = passagesOf(article);
  const silent = silencedIn(article);
  return [
    ...silenceFaults(article),
    ...[
      ...longSentences(article, passages),
      ...acronymFaults(passages),
      ...titleFaults(article, passages),
      ...(options.icd203 ? icd203(article, passages, silent) : []),
    ].filter(({ id }) => !silent.has(id)),
  ];
}
