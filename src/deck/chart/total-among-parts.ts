// A total that stands among its parts: as a slice, or in a stack, it would double them.

import type { Language } from '../../language/types.ts';
import type { Rows } from './content.ts';

/** The row that is called a total and is the sum of the others, by the first column. */
export function totalRow({ categories, series }: Rows, language: Language): number | undefined {
  const values = series[0]?.values ?? [];
  return found(
    categories.findIndex((name, row) => isCalledTotal(name, language) && isSum(values, row, values.length)),
  );
}

/** The column that is called a total and is the sum of the others in each row. */
export function totalColumn({ series, categories }: Rows, language: Language): number | undefined {
  return found(
    series.findIndex(
      ({ name }, column) =>
        isCalledTotal(name, language) &&
        categories.every((_, row) =>
          isSum(
            series.map(({ values }) => values[row] ?? null),
            column,
            series.length,
          ),
        ),
    ),
  );
}

const found = (index: number): number | undefined => (index < 0 ? undefined : index);

/** `Total exports`, `insgesamt`. */
const isCalledTotal = (name: string, { charts }: Language): boolean =>
  name.toLowerCase().includes(charts.total.toLowerCase());

/** Numbers are rounded each for itself: they add up to within one of a hundred. */
function isSum(values: readonly (number | null)[], at: number, count: number): boolean {
  const total = values[at] ?? null;
  if (count < 3 || total === null) return false;
  const others = values.reduce<number>((sum, value, index) => (index === at ? sum : sum + (value ?? 0)), 0);
  return Math.abs(others - total) <= Math.abs(total) * 0.01;
}
