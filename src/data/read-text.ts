// CSV and TSV: the separator is found, the decimal mark too; every cell knows its line.

import Papa from 'papaparse';
import type { Report } from '../diagnostic/diagnostic.ts';
import { openQuote, preamble, unevenRow } from './messages.ts';
import { type DecimalMark, decimalMark, isCode, isNone, noneCell, numberCell } from './numbers.ts';
import type { DataCell, DataTable } from './types.ts';

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * @param usual the decimal mark where the numbers do not tell it.
 * @param uneven what a row of more or fewer cells than the header has does: the table is refused, or the row is left out. Both are told.
 */
export function readText(
  text: string,
  file: string,
  usual: DecimalMark,
  report: Report,
  uneven: 'refused' | 'left out' = 'refused',
): DataTable | undefined {
  // Excel's own way to say what the separator is.
  const said = /^sep=(.)\r?\n/.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? separatorOf(body, file);
  const parsed = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const lines: Line[] = [];
  let line = said ? 2 : 1;
  for (const cells of parsed.data) {
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells });
    // A text in quotation marks may go over several lines.
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);
  }
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    report(openQuote({ file, line: lines[quotes.row ?? 0]?.line ?? 1, column: 1 }));
    return undefined;
  }
  const used = lines.reduce((most, { cells }) => Math.max(most, lastUsed(cells)), 0);
  const [head, ...rows] = lines.map((one) => ({ ...one, cells: withoutTail(one.cells, used) }));
  if (!head || rows.length === 0) return { header: [], headerLine: 1, rows: [], firstColumn: 1 };
  const named = lastUsed(head.cells);
  const longer = rows.filter(({ cells }) => lastUsed(cells) > named).length;
  if (longer > rows.length / 2) {
    report(preamble(named, { file, line: head.line, column: 1 }));
    return undefined;
  }
  const even = rows.filter((row) => {
    // Empty cells at a row's end are a spreadsheet's habit.
    if (lastUsed(row.cells) <= head.cells.length && row.cells.length >= head.cells.length) return true;
    report(unevenRow(row.cells.length, head.cells.length, { file, line: row.line, column: 1 }));
    return false;
  });
  if (uneven === 'refused' && even.length < rows.length) return undefined;
  const mark = decimalMark(rows.flatMap(({ cells }) => cells)) ?? (delimiter === ',' ? '.' : usual);
  const areWords = head.cells.map((_, column) =>
    isWords(
      even.map(({ cells }) => cells[column] ?? ''),
      mark,
    ),
  );
  return {
    header: head.cells.map((cell) => cell.trim()),
    headerLine: head.line,
    firstColumn: 1,
    rows: even.map((row) => ({
      line: row.line,
      cells: head.cells.map((_, column) => cellOf(row.cells[column] ?? '', mark, areWords[column] === true)),
    })),
  };
}

const lastUsed = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** Columns that are empty from head to foot are a spreadsheet's habit, too. A cell that is not there is missing, not empty. */
const withoutTail = (cells: readonly string[], used: number): readonly string[] =>
  cells.length > used ? cells.slice(0, used) : cells;

/**
 * What parts all rows alike, a comma last: it stands in numbers (`84,4`) and names too, as often in each row. Else Papaparse guesses;
 * of two columns with a final line break it does so only where empty lines are skipped.
 */
function separatorOf(text: string, file: string): string {
  if (/\.tsv$/i.test(file)) return '\t';
  const begin = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 50, skipEmptyLines: true });
  const even = ['\t', ';', '|'].find((delimiter) => {
    const { data } = begin(delimiter);
    const [first] = data;
    return first !== undefined && first.length > 1 && data.every(({ length }) => length === first.length);
  });
  return even ?? (begin('').meta.delimiter || ',');
}

/** A column without a number, or of codes. In it `NA` is a word, such as the code of Namibia. */
const isWords = (texts: readonly string[], mark: DecimalMark): boolean =>
  texts.some(isCode) || texts.every((text) => numberCell(text, mark) === undefined);

function cellOf(text: string, mark: DecimalMark, inWords: boolean): DataCell {
  if (isNone(text) && !(inWords && text.trim() === 'NA')) return noneCell(text);
  return (
    (inWords ? undefined : numberCell(text, mark)) ?? { kind: 'text', text: text.replace(/\s+/g, ' ').trim() }
  );
}
