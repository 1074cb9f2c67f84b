// The sheet behind a chart: its columns as given, turned for slopes, with totals, or as shares with their formulas.

import type { ChartContent } from '../../deck/types.ts';
import type { Language } from '../../language/types.ts';
import type { ChartSheet, SheetColumn } from '../../scene/chart.ts';
import { shortNames } from '../../scene/chart-heading.ts';
import { columnLetters } from '../../values/columns.ts';
import { isNil, rowSum } from '../../values/shares.ts';

export function sheetOf(content: ChartContent): ChartSheet {
  const { names, categories, series, times } = content;
  const short = shortNames(content);
  return {
    corner: names,
    names: times && !times.even ? times.serials.map((serial) => ({ serial })) : categories,
    columns: short ? series.map((one, index) => ({ ...one, short: short[index] ?? one.name })) : series,
  };
}

/** A slope chart's lines are the rows of the table. */
export function turned({ names, categories, series }: ChartContent): ChartSheet {
  return {
    corner: names,
    names: series.map(({ name }) => name),
    columns: categories.map((name, row) => ({
      name,
      values: series.map(({ values }) => values[row] ?? null),
    })),
  };
}

/** No total where a part is said to be not known (`n/a`, `…`): what the others add up to is not it. An empty cell says nothing. */
export function totalsOf({ categories, series, cells }: ChartContent, { charts }: Language): SheetColumn {
  const whole = (row: number): boolean =>
    series.every(({ values }, at) => {
      const written = cells?.[row]?.written[at] ?? '';
      return values[row] !== null || written === '' || isNil(written);
    });
  return {
    name: charts.total,
    values: categories.map((_, row) => (whole(row) ? rowSum({ series }, row) : null)),
    formulas: categories.map((_, row) =>
      whole(row) ? `SUM(${cell(0, row)}:${cell(series.length - 1, row)})` : null,
    ),
  };
}

/** @param given the numbers are shares of a hundred, whatever they add up to */
export function sharesOf({ categories, series }: ChartContent, given: boolean): readonly SheetColumn[] {
  const wholes = categories.map((_, row) => (given ? 100 : rowSum({ series }, row)));
  const whole = (row: number): string =>
    given ? '100' : `SUM(${cell(0, row)}:${cell(series.length - 1, row)})`;
  return series.map(({ name, values }, column) => ({
    name: `${name}, %`,
    share: true as const,
    values: values.map((value, row) => (value === null || !wholes[row] ? null : value / wholes[row])),
    formulas: values.map((value, row) =>
      value === null || !wholes[row] ? null : `${cell(column, row)}/${whole(row)}`,
    ),
  }));
}

/** `B2`: a series' column (below 25) and row, both counted from 0. */
function cell(column: number, row: number): string {
  return `${columnLetters(column + 1)}${row + 2}`;
}
