// Where words on a slide come from: the article, its front matter, a file of data, the template, or briefdeck itself. Whoever answers for
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
  | {
      readonly from: 'data';
      /** A file of data, from the article's folder, and what tells that it is still the same: SHA-256, 64 hex digits. */
      readonly file: string;
      readonly sha256: string;
      readonly sheet?: string;
      readonly range?: string;
      /** In the file. */
      readonly line: number;
      readonly column: number;
      /** What stands there, where the slide has it in another form. */
      readonly written?: string;
    }
  | { readonly from: 'template' }
  | { readonly from: 'briefdeck' };

export const byBriefdeck: Origin = { from: 'briefdeck' };
export const byTemplate: Origin = { from: 'template' };
