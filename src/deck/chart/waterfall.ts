// Which rows of a waterfall are levels, and which are changes. A level that the changes do not add up to is told: its bar would
// stand where the steps before it do not lead.

import type { ChartHint } from '../../article/types.ts';
import type { Span } from '../../diagnostic/diagnostic.ts';
import type { Planning } from '../planning.ts';
import type { Rows } from './content.ts';
import { levelDiffers, noSuchName } from './messages.ts';
import { indexOf } from './names.ts';

/** Rows by their index: the first, those that the author names as totals, and a last one that is the sum of all before. */
export function levelsOf(hint: ChartHint, rows: Rows, span: Span, planning: Planning): readonly number[] {
  const place = hint.span ?? span;
  const values = rows.series[0]?.values ?? [];
  const named = (hint.totals ?? []).flatMap((name) => {
    const index = indexOf(name, rows.categories);
    if (index < 0) planning.report(noSuchName(name, rows.categories, place));
    return index < 0 ? [] : [index];
  });
  const levels = new Set([0, ...named]);
  let sum = 0;
  values.forEach((value, index) => {
    const number = value ?? 0;
    const decided = levels.has(index);
    if (index === 0) {
      sum = number;
      return;
    }
    const adds = Math.abs(number - sum) <= tolerance(values);
    if (!decided && index === values.length - 1 && index > 1 && adds && number !== 0) levels.add(index);
    else if (decided && !adds)
      planning.report(levelDiffers(rows.categories[index] ?? '', number, sum, place));
    sum = levels.has(index) ? number : sum + number;
  });
  return [...levels].sort((a, b) => a - b);
}

/** Rounded numbers add up to a little more or less. */
function tolerance(values: readonly (number | null)[]): number {
  const largest = Math.max(...values.map((value) => Math.abs(value ?? 0)));
  return Math.max(largest * 1e-9, largest * 0.002);
}
