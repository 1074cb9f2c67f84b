// What an article is on paper, before anything is set: the head, what flows through the columns, and what stands beside them.

import type {
  Attribution,
  CaptionedMap,
  FigureBlock,
  ParagraphBlock,
  QuoteBlock,
  Run,
  Source,
  TableBlock,
} from '../article/types.ts';
import type { TableKind } from '../deck/tables.ts';
import type { ChartContent } from '../deck/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';

export interface PaperContent {
  readonly bottomLine: readonly Run[];
  /** What stands before the first heading: it carries the bottom line. */
  readonly leads: readonly Piece[];
  readonly judgments?: Judgments;
  readonly flow: readonly Piece[];
  /** Then the notes, which have letters. */
  readonly sources: readonly Source[];
}

export interface Judgments {
  readonly title: readonly Run[];
  readonly all: readonly Judgment[];
  readonly span: Span;
}

export interface Judgment {
  readonly runs: readonly Run[];
  /** `likely; moderate confidence`, where the judgment ends with such words in brackets. */
  readonly confidence?: string;
  readonly span: Span;
}

export type Piece = {
  /** What stands under it in small type: its notes and its source. */
  readonly under?: readonly ParagraphBlock[];
} & (
  | {
      readonly kind: 'heading';
      readonly level: 'part' | 'section' | 'sub';
      readonly runs: readonly Run[];
      readonly span: Span;
    }
  | {
      readonly kind: 'prose';
      readonly manner: 'plain' | 'opening' | 'code';
      readonly runs: readonly Run[];
      readonly span: Span;
    }
  /** With its name before it in bold: `Caveat`. */
  | { readonly kind: 'remark'; readonly label: string; readonly runs: readonly Run[]; readonly span: Span }
  | {
      readonly kind: 'point';
      readonly mark: string;
      readonly depth: 0 | 1;
      readonly runs: readonly Run[];
      readonly span: Span;
    }
  | {
      readonly kind: 'quote';
      readonly quote: QuoteBlock;
      readonly attribution?: Attribution;
      readonly span: Span;
    }
  | { readonly kind: 'map'; readonly map: CaptionedMap; readonly span: Span }
  | { readonly kind: 'chart'; readonly chart: ChartContent; readonly table: TableBlock; readonly span: Span }
  | { readonly kind: 'table'; readonly table: TableBlock; readonly span: Span }
  | { readonly kind: 'picture'; readonly figure: FigureBlock; readonly span: Span }
  | {
      readonly kind: 'margin';
      readonly note: MarginNote;
      /** It stands beside no prose, but in its place. */
      readonly isText?: true;
      readonly span: Span;
    }
);

/** What stands beside the columns: figures, dates, or people. */
export interface MarginNote {
  readonly of: TableKind;
  readonly caption?: readonly Run[];
  readonly rows: readonly MarginRow[];
}

export interface MarginRow {
  readonly head: readonly Run[];
  /** A person's role. */
  readonly under: readonly Run[];
  readonly said: readonly Run[];
  readonly span: Span;
}
