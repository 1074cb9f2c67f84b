// Turns a table into a chart's data: the first column names, every other column is a series. A cell that is no
// number is the author's to mend; until then the table is shown.

import type { ChartHint, TableBlock } from '../article/types.ts';
import { numberText } from '../language/numbers.ts';
import { mixedUnits, noChartNumbers, notANumber } from './messages.ts';
import { isMissing, type Numeral, readNumber } from './numerals.ts';
import type { Planning } from './planning.ts';
import { plainText } from './runs.ts';
import type { ChartContent } from './types.ts';

/** How many values a description spells out before it gives ranges. */
const spelledOut = 24;

/** Undefined, and reported, where the table does not hold the numbers a chart needs. */
export function chartOf(table: TableBlock, planning: Planning): ChartContent | undefined {
  const hint = table.chart;
  if (!hint) return undefined;
  if (table.header.length < 2 || table.rows.length === 0) {
    planning.report(noChartNumbers(table.span));
    return undefined;
  }
  const categories = table.rows.map((row) => plainText(row[0] ?? []));
  const columns = hint.type === 'pie' ? [1] : table.header.slice(1).map((_, index) => index + 1);
  let whole = true;
  const numerals = columns.map((column) =>
    table.rows.map((row, index): Numeral | null => {
      const text = plainText(row[column] ?? []);
      if (isMissing(text)) return null;
      const read = readNumber(text, planning.language, hint.unit);
      if (read) return read;
      whole = false;
      const name = plainText(table.header[column] ?? []);
      planning.report(notANumber(text, categories[index] ?? '', name, table.rowSpans[index] ?? table.span));
      return null;
    }),
  );
  if (!whole) return undefined;
  const all = numerals.flat().filter((one) => one !== null);
  if (all.length === 0) {
    planning.report(noChartNumbers(table.span));
    return undefined;
  }
  const signs = [...new Set(all.map((one) => one.sign))];
  if (signs.filter((sign) => sign !== undefined).length > 1) {
    planning.report(mixedUnits(signs, table.span));
    return undefined;
  }
  const unit = hint.unit ?? (signs.length === 1 ? signs[0] : undefined);
  const series = columns.map((column, index) => ({
    name: plainText(table.header[column] ?? []),
    values: (numerals[index] ?? []).map((one) => one?.value ?? null),
  }));
  const decimals = Math.max(...all.map((one) => one.decimals));
  return {
    type: hint.type,
    ...(hint.title ? { title: hint.title } : {}),
    ...(unit ? { unit } : {}),
    categories,
    series,
    decimals,
    description: describe(
      hint,
      plainText(table.header[0] ?? []),
      categories,
      series,
      decimals,
      unit,
      planning,
    ),
    span: table.span,
    cells: table.rows.map((row, index) => ({
      written: columns.map((column) => plainText(row[column] ?? [])),
      span: table.rowSpans[index] ?? table.span,
    })),
    ...(hint.span && (hint.title || hint.unit) ? { titleSpan: hint.span } : {}),
  };
}

function describe(
  hint: ChartHint,
  names: string,
  categories: readonly string[],
  series: ChartContent['series'],
  decimals: number,
  unit: string | undefined,
  planning: Planning,
): string {
  const show = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? planning.language.words.noData
      : numberText(value, planning.language.numbers, decimals);
  const short = categories.length * series.length <= spelledOut;
  const lines = series.map((one) => {
    const numbers = one.values.filter((value) => value !== null);
    return short
      ? `${one.name}: ${categories.map((category, index) => `${category} ${show(one.values[index])}`).join(', ')}`
      : `${one.name}: ${show(Math.min(...numbers))}–${show(Math.max(...numbers))}`;
  });
  const about = [hint.title, names === '' ? undefined : short ? names : `${names}: ${categories.join(', ')}`];
  const what = [...about, ...lines].filter((part) => part !== undefined && part !== '').join('; ');
  const type = hint.type.charAt(0).toUpperCase() + hint.type.slice(1);
  return planning.language.words.chartOf(type, unit ? `${what} (${unit})` : what);
}
