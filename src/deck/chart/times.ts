// Which charts run in time, and how their rows stand in it.

import { evenStep, readTimes, type Times } from '../../language/times.ts';
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
  return { ...times, even: isDrawnEven(kind, times) };
}

/** True where the rows are times at uneven steps of which some are older than Excel's calendar, and so cannot be placed on an axis of dates. */
export function areTooOld(kind: ChartKind, categories: readonly string[], language: Language): boolean {
  const times = runsInTime(kind) ? readTimes(categories, language) : undefined;
  return times?.serials.some((serial) => serial < firstSerial) === true && evenStep(times) === undefined;
}

/** Rows that can each be named, at even steps. More are named every so often, which only an axis of dates does in every program. */
const mostNamed = 12;
const mostInPanel = 4;
/** Quarters are not named on an axis of dates. */
const mostQuarters = 24;

/** Even steps are drawn as an axis of names, where it holds them; columns on an axis of dates are as wide as one of its units. */
function isDrawnEven(kind: ChartKind, times: Times): boolean {
  const step = evenStep(times);
  if (step === undefined) return false;
  const rows = times.serials.length;
  if (kind === 'multiples') return rows <= mostInPanel;
  if (times.unit === 'months' && step === 3 && rows <= mostQuarters) return true;
  const drawnAsLines = kind === 'line' || kind === 'area';
  return rows <= mostNamed || (step > 1 && !drawnAsLines);
}
