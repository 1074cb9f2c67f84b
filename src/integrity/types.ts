// What the comparison of a deck with its original gives: plain data, for a program as for a reader.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';

/** A place in the original. A Word file and a page have paragraphs, and no lines that anybody could go to. */
export interface OriginalPlace {
  /** Counted from 1, headings and captions too. */
  readonly paragraph: number;
  readonly line?: number;
}

export type Verdict = 'verbatim' | 'altered' | 'not-found' | 'not-compared';

/** One change, with the words around it. An empty side is what was left out, or added. */
export interface Difference {
  readonly original: string;
  readonly quoted: string;
}

export interface CheckedQuotation {
  readonly text: string;
  /** In the article. */
  readonly span: Span;
  /** Of a quotation with an attribution. */
  readonly speaker?: string;
  /** `not-compared`: the original is in another language. */
  readonly verdict: Verdict;
  /** The passage of the original that it is, or is nearest to. */
  readonly original?: OriginalPlace & { readonly text: string };
  readonly differences?: readonly Difference[];
}

/** A paragraph of the original that reaches nobody. */
export interface MissedParagraph extends OriginalPlace {
  readonly text: string;
}

export interface IntegrityReport {
  readonly article: string;
  readonly original: string;
  /** BCP 47, where they differ: then neither quotations nor names nor paragraphs are compared. */
  readonly languages?: { readonly article: string; readonly original: string };
  readonly quotations: readonly CheckedQuotation[];
  /** Paragraphs of the original's text, and how many of them reach a slide or its notes. */
  readonly paragraphs: number;
  readonly covered: number;
  readonly missed: readonly MissedParagraph[];
  readonly findings: readonly Diagnostic[];
}

/** A text of a slide in the author's words, and its place in the article. */
export interface ShownText {
  readonly text: string;
  readonly span: Span;
  /** `label`: in a chart or on a map; `name`: a place there. */
  readonly kind: 'text' | 'title' | 'quotation' | 'speaker' | 'label' | 'name';
}
