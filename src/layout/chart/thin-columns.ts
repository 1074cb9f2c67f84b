// Columns on an axis of dates are as wide as one unit of it, and uneven days would make hairlines of them. The nearest axis on which
// they can be seen is one of months or years; where two would then stand in one place, lines say the same.

import type { ChartKind } from '../../values/chart-kinds.ts';
import { placeInTime, type TimeUnit } from '../../values/serial-days.ts';
import { columnsAbreast } from './bands.ts';
import type { DrawnContent } from './context.ts';

/** Points that a column must have. */
const leastWide = 4;
/** The share of an area that its plot takes, roughly. */
const plotted = 0.9;
const coarser: Readonly<Record<TimeUnit, readonly TimeUnit[]>> = {
  days: ['days', 'months', 'years'],
  months: ['months', 'years'],
  years: ['years'],
};
/** What has no column in it, and says the same of the same numbers. */
const withoutColumns: Partial<Record<ChartKind, ChartKind>> = {
  column: 'line',
  'column-line': 'line',
  stacked: 'area',
};

/** @returns the content on the axis, or as the kind, in which it can be seen; the same where it can. */
export function wideEnough(content: DrawnContent, width: number): DrawnContent {
  const { kind, times } = content;
  const instead = withoutColumns[kind];
  if (!times || times.even || !instead) return content;
  const abreast =
    kind === 'column' ? content.series.length : kind === 'column-line' ? content.series.length - 1 : 1;
  const unit = coarser[times.unit].find((one) => {
    const places = new Set(times.serials.map((serial) => placeInTime(serial, one)));
    const units = Math.max(...places) - Math.min(...places) + 1;
    const wide = (width * plotted) / units / columnsAbreast(abreast);
    return places.size === times.serials.length && wide >= leastWide;
  });
  if (unit === times.unit) return content;
  return unit ? { ...content, times: { ...times, unit } } : { ...content, kind: instead };
}
