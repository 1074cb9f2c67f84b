// The rows of a table, each with its cells by the names of their columns, and the name of the file that it becomes.

import type { DataTable } from '../data/types.ts';
import type { Diagnostic, Report, Span } from '../diagnostic/diagnostic.ts';
import { columnTwice, noName, sameName } from './messages.ts';
import type { Pattern, Row } from './types.ts';

/** Undefined after a report. @param file the table, as messages name it. */
export function rowsOf(table: DataTable, file: string, report: Report): readonly Row[] | undefined {
  const { header, headerLine, firstColumn, rows } = table;
  const twice = header.findIndex((name, index) => name !== '' && header.indexOf(name) < index);
  if (twice >= 0) {
    report(columnTwice(header[twice] ?? '', { file, line: headerLine, column: firstColumn + twice }));
    return undefined;
  }
  const named = header.flatMap((name, index) => (name === '' ? [] : [{ name, index }]));
  return rows.map(({ line, cells }) => ({
    span: { file, line, column: firstColumn },
    cells: Object.fromEntries(
      named.map(({ name, index }) => [name, cells[index] ?? { kind: 'none' as const }]),
    ),
  }));
}

/** Names that Windows keeps for its devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Most file systems have room for 255 bytes (UTF-8), and an ending has to follow. */
const longest = { letters: 80, bytes: 240 };

/** A text as the name of a file: its letters and digits, of any script. Empty where it has none. */
export const fileNameOf = (text: string): string =>
  shortened(text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-'))
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(devices, '_$&');

function shortened(name: string): string {
  const letters = [...name].slice(0, longest.letters);
  while (Buffer.byteLength(letters.join('')) > longest.bytes) letters.pop();
  return letters.join('');
}

/**
 * Of each row its file's name, or why it has none. Of two with one name the second has none.
 * @param names fills the names.
 */
export function fileNames(
  rows: readonly Row[],
  names: Pattern,
  written: string,
): readonly (string | Diagnostic)[] {
  const taken = new Map<string, Span>();
  return rows.map((row) => {
    const filled = names.fill(row);
    if (!('text' in filled))
      return filled.id === 'empty-value' ? noName(row.span, written, 'has no value') : filled;
    const name = fileNameOf(filled.text);
    if (name === '') return noName(row.span, written, 'has no letter or digit');
    // Two names that differ only in case are one file on most desktops; on some "Straße" and "STRASSE" are, too.
    const key = name.toUpperCase();
    const first = taken.get(key);
    if (first) return sameName(name, first, row.span);
    taken.set(key, row.span);
    return name;
  });
}
