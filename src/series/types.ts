// A pattern is an article with places for values; a row of a table fills them. What comes of it is an article's text, and for each
// part of that text where it stands in the pattern.

import type { DataCell } from '../data/types.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';

/** A row of the table, by the names of its columns. */
export interface Row {
  readonly span: Span;
  readonly cells: Readonly<Record<string, DataCell>>;
}

export interface Pattern {
  /** What the row makes of it; without a text where the row cannot be used. */
  readonly fill: (row: Row) => Filled | Diagnostic;
}

export interface Filled {
  readonly text: string;
  /** A place in the text, as a place in the pattern. */
  readonly placeOf: (line: number, column: number) => { readonly line: number; readonly column: number };
}
