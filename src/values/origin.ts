// Where words on a slide come from: the article, its front matter, the template, or briefdeck itself. Whoever answers for
// a deck can then tell the author's words from all others. Carried along from the article to the slide, run by run.

import type { Span } from '../diagnostic/diagnostic.ts';

export type Origin =
  | {
      readonly from: 'article';
      /** Absent: the place of the block that the words stand in. */
      readonly span?: Span;
      /** What stands there, where a slide shows it in another form: a date in words, a country by its name. */
      readonly written?: string;
    }
  | {
      readonly from: 'front matter';
      /** `publication.volume`. */
      readonly key: string;
      readonly span?: Span;
      readonly written?: string;
    }
  | { readonly from: 'template' }
  | { readonly from: 'briefdeck' };

export const byBriefdeck: Origin = { from: 'briefdeck' };
export const byTemplate: Origin = { from: 'template' };
