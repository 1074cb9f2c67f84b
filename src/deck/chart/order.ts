// The order of a chart's rows: as given, by size where the author says so; time runs forward, and bubbles lie small on large.

import type { ChartHint } from '../../article/types.ts';
import { readTimes } from '../../language/times.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import type { Planning } from '../planning.ts';
import type { Rows } from './content.ts';
import { runsInTime } from './times.ts';

export function reordered(kind: ChartKind, rows: Rows, { sort }: ChartHint, { language }: Planning): Rows {
  if (kind === 'bubble') {
    // Programs draw bubbles in the order of the rows, and a large one hides those before it.
    const sizes = rows.series[2]?.values ?? [];
    return ordered(rows, (a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  }
  if (sort) {
    const values = rows.series[0]?.values ?? [];
    const sign = sort === 'down' ? -1 : 1;
    // What has no value comes last, either way.
    return ordered(rows, (a, b) => {
      const [first, second] = [values[a] ?? null, values[b] ?? null];
      if (first === null || second === null) return Number(first === null) - Number(second === null);
      return sign * (first - second);
    });
  }
  const times = runsInTime(kind) ? readTimes(rows.categories, language) : undefined;
  if (!times) return rows;
  return ordered(rows, (a, b) => (times.serials[a] ?? 0) - (times.serials[b] ?? 0));
}

function ordered(rows: Rows, compare: (a: number, b: number) => number): Rows {
  const order = rows.categories.map((_, index) => index).sort((a, b) => compare(a, b) || a - b);
  const pick = <T>(list: readonly T[]): readonly T[] => order.map((index) => list[index] as T);
  return {
    categories: pick(rows.categories),
    series: rows.series.map((one) => ({ ...one, values: pick(one.values) })),
    cells: pick(rows.cells),
  };
}
