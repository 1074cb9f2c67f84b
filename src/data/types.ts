// Tables in files beside an article: what the author asks of one, and what was read.

import type { Span } from '../diagnostic/diagnostic.ts';

/** What a comment or a map asks of a file. */
export interface DataSpec {
  /** Beside the article, or in a folder under it. */
  readonly file: string;
  /** Of a workbook, by name; its first where none is named. */
  readonly sheet?: string;
  /** Of a workbook: `B2:F20`. */
  readonly range?: string;
  /** The column that names the rows; the first where none is named. */
  readonly names?: string;
  /** Columns in their order; all others where none are named. */
  readonly columns?: readonly string[];
  /** Only rows whose cell in that column is one of these. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly span: Span;
}

export type DataCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      readonly percent?: true;
      readonly written: string;
    }
  /** ISO. */
  | { readonly kind: 'date'; readonly date: string }
  /** With the dash, where one stands there: nothing, where an empty cell or `n/a` is a number that is not known. */
  | { readonly kind: 'none'; readonly dash?: true }
  /** What a workbook could not work out: `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string };

export interface DataRow {
  /** Counted from 1: of a text its line, of a workbook its row. */
  readonly line: number;
  readonly cells: readonly DataCell[];
}

/** A file's table as it stands there: header, rows, and where its columns begin. */
export interface DataTable {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly DataRow[];
  /** Of the first column, counted from 1. */
  readonly firstColumn: number;
}

/** What is told of where numbers come from. */
export interface DataSource {
  readonly file: string;
  readonly sheet?: string;
  readonly range?: string;
  /** SHA-256 of the file, 64 hex digits. */
  readonly sha256: string;
}
