// What follows from numbers of a file: a sum, a mean, a difference, a ratio, a share or a change, each of one row or column, with the
// numbers that it is worked out from.

import type { Datum } from './data-file.ts';
import { type Measure, type NumberInText, says } from './data-numbers.ts';

/** More numbers than these have a difference for everything. */
const mostPaired = 150;

const percent: Measure = { kind: 'percent', scale: 1 };
const ratio: Measure = { kind: 'ratio', scale: 1 };

/**
 * What the number may have been worked out from, one list for each way.
 * @param named those of the numbers that the sentence names: they are added up as well
 */
export function* followsFrom(
  number: NumberInText,
  numbers: readonly Datum[],
  named: ReadonlySet<Datum>,
): Generator<readonly Datum[]> {
  const lines = [...groupsBy(numbers, 'row'), ...groupsBy(numbers, 'column')];
  for (const line of [...lines, numbers]) {
    const measure = line[0]?.measure ?? percent;
    const whole = sum(line);
    const some = line.filter((one) => named.has(one));
    if (line.length > 1 && says(number, whole, measure)) yield line;
    // Of a row or column that the sentence speaks of as a whole.
    const even = some.length === 0 || some.length === line.length;
    if (line.length > 1 && even && says(number, whole / line.length, measure)) yield line;
    if (some.length > 1 && says(number, sum(some), measure)) yield some;
    // Percentages have no share of their sum.
    if (whole === 0 || line.length < 2 || measure.kind === 'percent') continue;
    if (some.length > 1 && some.length < line.length && says(number, (sum(some) / whole) * 100, percent))
      yield some;
    for (const one of line) if (says(number, (one.value / whole) * 100, percent)) yield [one];
  }
  if (numbers.length > mostPaired) return;
  for (const line of lines)
    for (const a of line)
      for (const b of line) {
        if (a === b) continue;
        const difference: Measure = a.measure.kind === 'percent' ? { kind: 'points', scale: 1 } : a.measure;
        if (says(number, a.value - b.value, difference)) yield [a, b];
        if (b.value === 0) continue;
        const quotient = a.value / b.value;
        if (
          says(number, quotient, ratio) ||
          says(number, (quotient - 1) * 100, percent) ||
          (a.measure.kind !== 'percent' && says(number, quotient * 100, percent))
        )
          yield [a, b];
      }
}

const sum = (line: readonly Datum[]): number => line.reduce((total, { value }) => total + value, 0);

function groupsBy(numbers: readonly Datum[], key: 'row' | 'column'): readonly (readonly Datum[])[] {
  const groups = new Map<number, Datum[]>();
  for (const one of numbers) groups.set(one[key], [...(groups.get(one[key]) ?? []), one]);
  return [...groups.values()];
}
