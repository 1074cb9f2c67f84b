// The rows and columns that a chart's comment names: those to highlight, those that a note points at.

import type { ChartHint } from '../../article/types.ts';
import type { Span } from '../../diagnostic/diagnostic.ts';
import type { Planning } from '../planning.ts';
import type { ChartContent } from '../types.ts';
import type { Rows } from './content.ts';
import { noSuchName, noValueThere } from './messages.ts';

const plain = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** Of the names, the index of the one meant: as written, else what it is without what follows a comma (`China, km`). */
export function indexOf(name: string, names: readonly string[]): number {
  const wanted = plain(name);
  const exact = names.findIndex((one) => plain(one) === wanted);
  return exact >= 0 ? exact : names.findIndex((one) => plain(one.split(/[,(]/)[0] ?? '') === wanted);
}

/** Undefined where nothing is named, or nothing that is there. */
export function namesMeant(
  names: readonly string[],
  rows: Rows,
  span: Span,
  planning: Planning,
): ChartContent['highlight'] | undefined {
  const categories: number[] = [];
  const series: number[] = [];
  const known = rows.series.map(({ name }) => name);
  for (const name of names) {
    const row = indexOf(name, rows.categories);
    const column = row < 0 ? indexOf(name, known) : -1;
    if (row >= 0) categories.push(row);
    else if (column >= 0) series.push(column);
    else planning.report(noSuchName(name, [...rows.categories, ...known], span));
  }
  return categories.length + series.length > 0 ? { categories, series } : undefined;
}

export function notesMeant(
  notes: NonNullable<ChartHint['notes']>,
  rows: Rows,
  span: Span,
  planning: Planning,
): NonNullable<ChartContent['notes']> {
  const known = rows.series.map(({ name }) => name);
  return notes.flatMap(({ at, series, text }) => {
    const index = indexOf(at, rows.categories);
    const column = series === undefined ? 0 : indexOf(series, known);
    if (index < 0 || column < 0) {
      const [name, names] = index < 0 ? [at, rows.categories] : [series ?? '', known];
      planning.report(noSuchName(name, names, span));
      return [];
    }
    // Without a series named, the first that has a value there.
    const own = series === undefined ? rows.series.findIndex(({ values }) => values[index] !== null) : column;
    if (own < 0 || rows.series[own]?.values[index] === null) {
      planning.report(noValueThere(at, span));
      return [];
    }
    return [{ index, series: own, text }];
  });
}
