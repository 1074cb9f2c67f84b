// An article and its deck, held against the text that they were made from.

import type { Compiled } from './compile.ts';
import { checkAgainst, type IntegrityReport } from './integrity/check-against.ts';
import { provenanceOf } from './provenance.ts';

export type { CheckedQuotation, IntegrityReport } from './integrity/check-against.ts';

/** What stands on every slide, or is made: no words of the author's. */
const made = /^(Source line|Footer|Date$|Slide number|Handling|Attribution|Index|Title$)/;

/**
 * Quotations character by character (after typographic folding; brackets and ellipses may stand for what was left out),
 * numbers and names that the original has not, doubts that were lost, and what of the original reaches nobody.
 * @param original the text as published; `file` is its name for messages.
 */
export function checkIntegrity(
  compiled: Pick<Compiled, 'article' | 'scene'>,
  original: { readonly text: string; readonly file: string },
): IntegrityReport {
  const { article, scene } = compiled;
  const shown = provenanceOf(compiled).slides.flatMap(({ layout, texts }) =>
    ['sources', 'contact', 'title', 'agenda'].includes(layout)
      ? []
      : texts.flatMap(({ shape, text, line, column, inGraphic }) =>
          line === undefined || inGraphic || made.test(shape)
            ? []
            : [{ shape, text, span: { file: article.file, line, column: column ?? 1 } }],
        ),
  );
  return checkAgainst(article, scene, shown, original);
}
