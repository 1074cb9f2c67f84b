// Workbooks (.xlsx): one sheet, or a range of one. Formulas count by the values that were saved with them.

import { readXlsx } from 'hucre/xlsx';
import { Refusal, type Report, type Span } from '../diagnostic/diagnostic.ts';
import { readArchive } from '../opc/read-archive.ts';
import { columnIndex } from '../values/columns.ts';
import { badRange, cellError, formulaUnsaved, noSheet, oneName, unreadable } from './messages.ts';
import { isNone, noneCell } from './numbers.ts';
import type { DataCell, DataSpec, DataTable } from './types.ts';

/** Sheets of more are no table that an article is about. */
const mostRows = 100_000;
/** Bytes, unpacked. */
const longest = 60_000_000;

/** @throws Refusal where it is no archive, or one that could not be unpacked safely. */
function bounded(bytes: Uint8Array, file: string): Uint8Array {
  const archive = readArchive(bytes, file);
  const total = archive.names.reduce((sum, name) => sum + (archive.size(name) ?? 0), 0);
  if (total > longest) throw new Error(`unpacked, it has more than ${longest / 1e6} MB`);
  return bytes;
}

export async function readWorkbook(
  bytes: Uint8Array,
  spec: Pick<DataSpec, 'file' | 'sheet' | 'range' | 'span'>,
  report: Report,
): Promise<DataTable | undefined> {
  const { file, span } = spec;
  const range = spec.range === undefined ? undefined : rangeOf(spec.range);
  if (spec.range !== undefined && !range) {
    report(badRange(spec.range, span));
    return undefined;
  }
  let book: Awaited<ReturnType<typeof readXlsx>>;
  try {
    book = await readXlsx(bounded(bytes, file), { readStyles: true, maxRows: mostRows });
  } catch (fault) {
    report(unreadable(file, wordsOf(fault), span));
    return undefined;
  }
  const names = book.sheets.map(({ name }) => name);
  const sheet =
    spec.sheet === undefined ? book.sheets[0] : book.sheets.find(({ name }) => name === spec.sheet);
  if (!sheet) {
    report(noSheet(file, spec.sheet ?? '', names, span));
    return undefined;
  }
  const { top, left, bottom, right } = range ?? {
    top: 0,
    left: 0,
    bottom: Number.POSITIVE_INFINITY,
    right: Number.POSITIVE_INFINITY,
  };
  // A name that stands once for several rows is each of theirs; a title over several columns is one cell.
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const value = sheet.rows[startRow]?.[startCol];
    if (typeof value !== 'string') continue;
    for (const row of sheet.rows.slice(startRow + 1, endRow + 1))
      if ((row[startCol] ?? null) === null) row[startCol] = value;
  }
  const rows = sheet.rows.slice(top, bottom === Number.POSITIVE_INFINITY ? undefined : bottom + 1);
  const cut = rows.map((row) => row.slice(left, right === Number.POSITIVE_INFINITY ? undefined : right + 1));
  const first = cut.findIndex((row) => row.some((value) => value !== null && value !== ''));
  const header = (cut[first] ?? []).map((value) => textOf(value));
  const width = header.findLastIndex((name) => name !== '') + 1;
  const wider = cut
    .slice(first + 1)
    .some((row) => row.filter((value) => value !== null && value !== '').length > 1);
  if (width === 1 && wider) {
    report(oneName(file, top + first + 1, header[0] ?? '', span));
    return undefined;
  }
  const areWords = header.map((_, column) =>
    cut.slice(first + 1).every((row) => typeof row[column] !== 'number'),
  );
  // Programs that write workbooks without working them out leave formulas without values: told once a column.
  const unsaved = new Set<number>();
  return {
    header: header.slice(0, width),
    headerLine: top + first + 1,
    firstColumn: left + 1,
    rows: cut.slice(first + 1).flatMap((row, index) => {
      const line = top + first + 2 + index;
      const place = (column: number): Span => ({ file, line, column: left + column + 1 });
      const cells = header.slice(0, width).map((name, column) => {
        const styled = sheet.cells?.get(`${line - 1},${left + column}`);
        const cell = cellOf(
          row[column] ?? null,
          styled?.type,
          styled?.style?.numFmt,
          areWords[column] === true,
        );
        if (cell.kind === 'error') report(cellError(cell.text, name, place(column)));
        if (styled?.type === 'formula' && cell.kind === 'none' && !unsaved.has(column)) {
          unsaved.add(column);
          report(formulaUnsaved(name, place(column)));
        }
        return cell;
      });
      return cells.every(({ kind }) => kind === 'none') ? [] : [{ line, cells }];
    }),
  };
}

type Value = string | number | boolean | Date | null;

const iso = (date: Date): string => date.toISOString().slice(0, 10);

const textOf = (value: Value | undefined): string =>
  value === null || value === undefined
    ? ''
    : value instanceof Date
      ? iso(value)
      : String(value).replace(/\s+/g, ' ').trim();

function cellOf(
  value: Value,
  type: string | undefined,
  format: string | undefined,
  /** In a column without a number: `NA` is a word there, such as the code of Namibia. */
  inWords: boolean,
): DataCell {
  if (value instanceof Date) return { kind: 'date', date: iso(value).slice(0, shownOfDate(format)) };
  if (
    type === 'error' ||
    (typeof value === 'string' && /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(value))
  )
    return { kind: 'error', text: textOf(value) };
  if (typeof value === 'number') {
    const percent = format !== undefined && /%/.test(format.replace(/"[^"]*"/g, ''));
    const shown = percent ? value * 100 : value;
    const decimals = decimalsOf(shown, format);
    return {
      kind: 'number',
      value: Number(shown.toFixed(decimals)),
      decimals,
      ...(percent ? { percent: true as const } : {}),
      written: String(value),
    };
  }
  const text = textOf(value);
  return isNone(text) && !(inWords && text === 'NA') ? noneCell(text) : { kind: 'text', text };
}

/** How much of `2024-03-01` the cell's format shows: a day, a month, a year (ECMA-376 part 1, 18.8.31). */
function shownOfDate(format = ''): number {
  const signs = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (/^(?:general)?$/.test(signs) || /[dh]/.test(signs)) return 10;
  return signs.includes('m') ? 7 : signs.includes('y') ? 4 : 10;
}

/** As the cell's format shows it, else as many as the number has, six at most. */
function decimalsOf(value: number, format: string | undefined): number {
  const shown = /0(?:\.(0+))?/.exec((format ?? '').split(';')[0]?.replace(/"[^"]*"/g, '') ?? '');
  if (format !== undefined && format !== 'General' && shown) return Math.min(6, shown[1]?.length ?? 0);
  const [, part = ''] = String(Number(value.toPrecision(15))).split('.');
  return part.includes('e') ? 0 : Math.min(6, part.length);
}

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function rangeOf(text: string): Range | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text.trim());
  if (!match) return undefined;
  const [left, right] = [columnIndex(match[1] ?? ''), columnIndex(match[3] ?? '')];
  const [top, bottom] = [Number(match[2]) - 1, Number(match[4]) - 1];
  return top >= 0 && left <= right && top < bottom ? { top, left, bottom, right } : undefined;
}

const wordsOf = (fault: unknown): string =>
  fault instanceof Refusal
    ? fault.message
        .replace(/^.*? cannot be used: /, '')
        .replace('no PowerPoint file (those', 'no workbook (those')
    : fault instanceof Error
      ? (fault.message.split('\n')[0] ?? '')
      : 'it is damaged';
