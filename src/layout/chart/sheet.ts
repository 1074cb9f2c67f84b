// The sheet behind a chart: its columns as given, turned for slopes, with totals, or as shares with their formulas.

import type { ChartContent } from '../../deck/types.ts';
import type { Language } from '../../language/types.ts';
import type { ChartSheet, SheetColumn } from '../../scene/chart.ts';
import { shortNames } from '../../scene/chart-heading.ts';
import { columnLetters } from '../../values/columns.ts';

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

export function totalsOf({ categories, series }: ChartContent, { charts }: Language): SheetColumn {
  return {
    name: charts.total,
    values: categories.map((_, row) => sum(series.map(({ values }) => values[row] ?? 0))),
    formulas: categories.map((_, row) => `SUM(${cell(0, row)}:${cell(series.length - 1, row)})`),
  };
}

/** True where each row's parts add up to a hundred already, but for their rounding: half of the last decimal shown a part. */
export function percentages({ categories, series, decimals, unit }: ChartContent): boolean {
  const sums = categories.map((_, row) => sum(series.map(({ values }) => values[row] ?? 0)));
  const rounding = series.length * 0.5 * 10 ** -decimals + 1e-9;
  if (!sums.every((of) => Math.abs(of - 100) <= rounding)) return false;
  return unit === '%' || sums.filter((of) => Math.abs(of - 100) < 1e-9).length * 2 >= sums.length;
}

/** @param given the numbers are shares of a hundred, whatever they add up to */
export function sharesOf({ categories, series }: ChartContent, given: boolean): readonly SheetColumn[] {
  const wholes = categories.map((_, row) =>
    given ? 100 : sum(series.map(({ values }) => values[row] ?? 0)),
  );
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

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
