// Which charts run in time, and how their rows stand in it.

import { isEven, readTimes } from '../../language/times.ts';
import type { Language } from '../../language/types.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import { firstSerial } from '../../values/serial-days.ts';
import type { ChartContent } from '../types.ts';

/** Kinds whose rows may run in time. */
export function runsInTime(kind: ChartKind): boolean {
  return ['line', 'area', 'column', 'stacked', 'percent', 'multiples', 'column-line'].includes(kind);
}

/** Undefined where the steps are even, or the names are no times, or older than Excel's calendar. */
export function timesOf(
  kind: ChartKind,
  categories: readonly string[],
  language: Language,
): ChartContent['times'] | undefined {
  if (!runsInTime(kind)) return undefined;
  const times = readTimes(categories, language);
  // Before March 1900 Excel's days are not the calendar's.
  if (!times || times.serials.some((serial) => serial < firstSerial)) return undefined;
  return { ...times, even: isEven(times) };
}
