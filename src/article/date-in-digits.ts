// Days written in digits with strokes: by two orders of day and month, of which one may be a day that exists.

import { isIsoDate } from './date-at-end.ts';

/**
 * The days, ISO, that `19/09/2022` or `2022/9/19` can be: one, two where nobody can tell day from month, none where there is no
 * such day. Undefined for what is written otherwise.
 */
export function daysInDigits(written: string): readonly string[] | undefined {
  const [, year, month, day] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(written) ?? [];
  if (year && month && day) return existing([iso(year, month, day)]);
  const [, one, other, last] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written) ?? [];
  if (!one || !other || !last) return undefined;
  return existing([iso(last, other, one), iso(last, one, other)]);
}

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const existing = (days: readonly string[]): readonly string[] => [...new Set(days.filter(isIsoDate))];
