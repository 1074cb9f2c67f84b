// Lint of an article: rules of style, none of which keeps a deck from being built.

import type { Article } from '../article/types.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { acronymFaults } from './acronyms.ts';
import { passagesOf } from './article-text.ts';
import { icd203 } from './icd203.ts';
import { longSentences } from './long-sentences.ts';
import * as say from './messages.ts';
import { silencedIn, silenceFaults } from './silence.ts';
import { titleFaults } from './titles.ts';

export interface LintOptions {
  /** Also the analytic standards of ICD 203. */
  readonly icd203?: boolean;
  /** Whether another stage has a finding of that id, which cannot be silenced. */
  readonly isFinding: (id: string) => boolean;
}

export function hintsOf(article: Article, options: LintOptions): readonly Diagnostic[] {
  const passages = passagesOf(article);
  const silent = silencedIn(article);
  const { language } = article;
  return [
    ...silenceFaults(article, options.isFinding),
    ...(language.lint === 'none' ? [say.fewerRules(language.tag, placeOfLanguage(article))] : []),
    ...[
      ...longSentences(article, passages),
      ...acronymFaults(article, passages),
      ...titleFaults(article, passages),
      ...(options.icd203 ? icd203(article, passages, silent) : []),
    ].filter(({ id }) => !silent.has(id)),
  ];
}

const placeOfLanguage = ({ file, meta }: Article): Span =>
  meta.places?.['language'] ?? { file, line: 1, column: 1 };
