// Which columns of a table are a chart's series, and the numbers in them.

import type { ChartHint, TableBlock } from '../../article/types.ts';
import { isMissing } from '../../language/missing.ts';
import { type Numeral, readNumber } from '../numerals.ts';
import type { Planning } from '../planning.ts';
import { plainText } from '../runs.ts';
import { hugeNumber, missingSeries, noChartNumbers, notANumber } from './messages.ts';

export interface NumberColumn {
  /** Of the table, counted from 0. */
  readonly column: number;
  readonly name: string;
  /** A row's number; null where the author says that there is none. */
  readonly cells: readonly (Numeral | null)[];
}

/** A number longer than this is read by nobody, and no axis can be worked out for it. */
const largest = 1e15;

/**
 * The columns that hold numbers. One that holds words alone is a remark, which goes to the notes, as long as another column
 * holds numbers; one that holds both is the author's to mend.
 */
export function readColumns(
  table: TableBlock,
  hint: ChartHint,
  planning: Planning,
): readonly NumberColumn[] | 'not numbers' {
  if (table.header.length < 2 || table.rows.length === 0) {
    planning.report(noChartNumbers(table.span));
    return 'not numbers';
  }
  const read = table.header.slice(1).map((header, index) => {
    const column = index + 1;
    const texts = table.rows.map((row) => plainText(row[column] ?? []));
    return {
      column,
      name: plainText(header),
      texts,
      cells: texts.map((text) =>
        isMissing(text) ? null : (readNumber(text, planning.language, hint.unit) ?? 'words'),
      ),
    };
  });
  const numbers = read.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== 'words'));
  const empty = read.filter(({ cells }) => cells.every((cell) => cell === null));
  // Where no column holds a number, each is one that should.
  const wanted = numbers.length > 0 ? numbers : read;
  let whole = true;
  for (const { cells, texts, name } of wanted) {
    cells.forEach((cell, row) => {
      const place = table.rowSpans[row] ?? table.span;
      const category = plainText(table.rows[row]?.[0] ?? []);
      if (cell === 'words') planning.report(notANumber(texts[row] ?? '', category, name, place));
      else if (cell !== null && !(Math.abs(cell.value) < largest))
        planning.report(hugeNumber(category, name, place));
      else return;
      whole = false;
    });
  }
  if (!whole) return 'not numbers';
  for (const { name } of numbers.length > 0 ? empty : []) planning.report(missingSeries(name, table.span));
  return numbers.map(({ column, name, cells }) => ({
    column,
    name,
    cells: cells.map((cell) => (cell === 'words' ? null : cell)),
  }));
}
