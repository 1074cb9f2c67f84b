// Which kind of chart would draw a table of numbers, for whoever has not asked for one: said by `plan`, drawn only when asked.

import type { TableBlock } from '../../article/types.ts';
import { isMissing } from '../../language/missing.ts';
import { readTimes } from '../../language/times.ts';
import type { Language } from '../../language/types.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import { readNumber } from '../numerals.ts';
import { plainText } from '../runs.ts';

/** Rows that can be named beside bars. */
const mostRows = 20;
const mostSeries = 4;
/** Dates from which a line shows their course. */
const fewestDates = 4;
/** Names under columns are short and few. */
const columns = { rows: 6, letters: 14 };
/** Columns of numbers that share a scale are of one size, give or take. */
const oneScale = 50;

/** Undefined where the table does not hold numbers of one kind, and nothing else. */
export function proposedKind(table: TableBlock, language: Language): ChartKind | undefined {
  const names = table.rows.map((row) => plainText(row[0] ?? []));
  const count = table.header.length - 1;
  if (names.length < 2 || count < 1 || count > mostSeries) return undefined;
  const times = readTimes(names, language);
  if (!times && names.some((name) => name === '' || readNumber(name, language))) return undefined;
  if (!times && names.length > mostRows) return undefined;
  const series = table.header.slice(1).map((_, index) =>
    table.rows.flatMap((row) => {
      const text = plainText(row[index + 1] ?? []);
      return isMissing(text) ? [] : [readNumber(text, language)];
    }),
  );
  const cells = series.flat();
  if (series.some((one) => one.length === 0) || cells.some((cell) => cell === undefined)) return undefined;
  if (new Set(cells.map((cell) => cell?.sign)).size > 1) return undefined;
  const largest = series.map((one) => Math.max(...one.map((cell) => Math.abs(cell?.value ?? 0))));
  if (Math.max(...largest) > oneScale * Math.min(...largest)) return undefined;
  if (times) return names.length >= fewestDates ? 'line' : 'column';
  const dates = readTimes(
    table.header.slice(1).map((cell) => plainText(cell)),
    language,
  );
  if (count === 2 && dates) return 'dumbbell';
  const short = names.length <= columns.rows && names.every((name) => name.length <= columns.letters);
  return short ? 'column' : 'bar';
}
