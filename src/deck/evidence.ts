// What a slide can be made of. Blocks are read into these; choose.ts finds each a layout;
// fill-*.ts fill its slots.

import type { CaptionedMap, FigureBlock, QuoteBlock, Run, TableBlock } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { ChartContent, NotesParagraph, TextParagraph } from './types.ts';

export type Evidence =
  | TextEvidence
  | ColumnsEvidence
  | QuotesEvidence
  | FigureEvidence
  | MapEvidence
  | TableEvidence;

/** One thing a list says, with what hangs on it: where a list may be parted, and where not. */
export interface Bullet {
  readonly paragraphs: readonly TextParagraph[];
}

export interface TextEvidence {
  readonly kind: 'text';
  /**
   * `prose`: key sentences; `judgments`, `recommendations`: alerts; `code`: a section of nothing but code.
   */
  readonly origin: 'list' | 'prose' | 'judgments' | 'recommendations' | 'alerts' | 'code' | 'empty';
  readonly bullets: readonly Bullet[];
  readonly span: Span;
  /** What belongs in the notes of this very slide. */
  readonly notes?: readonly NotesParagraph[];
}

export interface Column {
  readonly head: readonly Run[];
  readonly bullets: readonly Bullet[];
  readonly span: Span;
}

export interface ColumnsEvidence {
  readonly kind: 'columns';
  readonly columns: readonly Column[];
  /** The two sides of a comparison. */
  readonly opposed: boolean;
  readonly span: Span;
}

/** One quotation, or two that share a slide. */
export interface QuotesEvidence {
  readonly kind: 'quotes';
  readonly quotes: readonly QuoteBlock[];
  /** A picture beside a quotation: of who said it, most often. */
  readonly portrait?: FigureBlock;
  readonly span: Span;
}

export interface FigureEvidence {
  readonly kind: 'figure';
  readonly figure: FigureBlock;
  /** Of two that share a slide. */
  readonly second?: FigureBlock;
  readonly text?: TextEvidence;
  readonly span: Span;
}

export interface MapEvidence {
  readonly kind: 'map';
  readonly map: CaptionedMap;
  readonly text?: TextEvidence;
  readonly span: Span;
}

export interface TableEvidence {
  readonly kind: 'table';
  readonly table: TableBlock;
  /** Present when the author asks for a chart and every number could be read. */
  readonly chart?: ChartContent;
  /** Goes beside a chart. */
  readonly text?: TextEvidence;
  readonly span: Span;
}
