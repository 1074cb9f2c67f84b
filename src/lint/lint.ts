// Lint of an article: rules of style, none of which keeps a deck from being built.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { textBlocks } from './article-text.ts';
import { icd203 } from './icd203.ts';
import { plainLanguage } from './plain-language.ts';

/**
 * Plain-language hints and, where asked for, the analytic standards of ICD 203. Rules that the article's front matter
 * silences are not applied.
 */
export function lintArticle(
  article: Article,
  options: { readonly icd203?: boolean } = {},
): readonly Diagnostic[] {
  const blocks = textBlocks(article);
  const silent = new Set(article.meta.silence ?? []);
  return [...plainLanguage(article, blocks), ...(options.icd203 ? icd203(article, blocks) : [])].filter(
    ({ id }) => !silent.has(id),
  );
}
