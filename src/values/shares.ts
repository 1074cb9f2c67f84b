// Parts of a whole, row by row: whether they are percentages already, and what share of their row each is.

interface Parts {
  /** Of each series, its rows; null where there is no value. */
  readonly series: readonly { readonly values: readonly (number | null)[] }[];
  readonly decimals: number;
  readonly unit?: string;
}

export const rowSum = ({ series }: Pick<Parts, 'series'>, row: number): number =>
  series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0);

/** True where each row's parts add up to a hundred already, but for their rounding: half of the last decimal shown a part. */
export function arePercentages(parts: Parts): boolean {
  const rows = parts.series[0]?.values ?? [];
  const sums = rows.map((_, row) => rowSum(parts, row));
  const rounding = parts.series.length * 0.5 * 10 ** -parts.decimals + 1e-9;
  if (!sums.every((of) => Math.abs(of - 100) <= rounding)) return false;
  return parts.unit === '%' || sums.filter((of) => Math.abs(of - 100) < 1e-9).length * 2 >= sums.length;
}

/** `–`, with which offices write that there is nothing, unlike `…` or an empty cell, of which nothing is known. */
export const isNil = (written: string | undefined): boolean => /^[-–—]+$/.test(written?.trim() ?? '');
