// Lint for the command and the library: the stage knows its own rules, and here it is known which other
// findings an author might name in `silence:`.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { hintsOf } from '../lint/lint.ts';
import { diagnosticIds } from './diagnostic-ids.ts';

/**
 * Plain-language hints and, where asked for, the analytic standards of ICD 203. Rules that the article's
 * front matter silences are not applied; a name there that is no rule is told.
 */
export function lintArticle(
  article: Article,
  options: { readonly icd203?: boolean } = {},
): readonly Diagnostic[] {
  return hintsOf(article, { ...options, isFinding: (id) => Object.hasOwn(diagnosticIds, id) });
}
