// An axis of dates in proportion: its unit, and how far apart its names stand.

import type { ChartContent } from '../../deck/types.ts';
import type { TimeAxis } from '../../scene/chart.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import type { TimeUnit } from '../../values/serial-days.ts';
import { dateOf, placeInTime } from '../../values/serial-days.ts';
import { dateFormat, dateText } from './date-form.ts';
import type { Lettering } from './lettering.ts';

export interface SetTime {
  readonly axis: TimeAxis;
  readonly size: number;
}

/** Names along an axis of dates. */
const mostNames = 9;
const mostUnderColumns = 24;

const hasColumns = (kind: ChartKind): boolean => columnKinds.has(kind);
const columnKinds: ReadonlySet<ChartKind> = new Set(['column', 'stacked', 'percent', 'column-line']);

const steps: Readonly<Record<TimeUnit, readonly number[]>> = {
  years: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500],
  months: [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600],
  days: [1, 2, 7, 14],
};
/** The last day that every month has: steps of whole months from it end on the same day. */
const lastCommonDay = 28;
const daysInMonth = 365.25 / 12;

interface Step {
  readonly count: number;
  readonly unit: TimeUnit;
  /** In units of the axis. */
  readonly length: number;
}

/** Days go on in months; of years any number is a step that leads from the first to the last. */
function stepsOf(base: TimeUnit, first: Date, units: number): readonly Step[] {
  const whole = base === 'years' ? Array.from({ length: Math.floor(units / 2) }, (_, at) => at + 1) : [];
  const counts = new Set([...steps[base], ...whole.filter((count) => units % count === 0)]);
  const own = [...counts].sort((a, b) => a - b).map((count): Step => ({ count, unit: base, length: count }));
  if (base !== 'days') return own;
  const monthly = steps.months.map((count): Step => ({ count, unit: 'months', length: count * daysInMonth }));
  return first.getUTCDate() <= lastCommonDay
    ? [...own, ...monthly]
    : [...own, ...[28, 56, 91, 182, 364, 728].map((count): Step => ({ count, unit: 'days', length: count }))];
}

/** Undefined where the categories are no uneven dates. */
export function timeAxis(
  { times, kind }: ChartContent,
  width: number,
  lettering: Lettering,
): SetTime | undefined {
  if (!times || times.even) return undefined;
  const base = times.unit;
  const places = times.serials.map((serial) => placeInTime(serial, base));
  const first = Math.min(...places);
  const units = Math.max(1, Math.max(...places) - first);
  const size = Math.min(lettering.names, lettering.least + 4);
  const widest = Math.max(
    ...times.serials.map((serial) => lettering.width(dateText(serial, base, lettering.language), size)),
  );
  const apart = (widest * 1.3 * units) / width;
  // Of the steps that leave room one that names the last date, for that point is the one that is read; of these the one
  // that names most of the dates there are; few names are enough.
  const all = stepsOf(base, dateOf(Math.min(...times.serials)), units);
  // A column stands apart from the axis' names: as many of these as there is room for.
  const most = hasColumns(kind) ? mostUnderColumns : mostNames;
  const wide = all.filter(({ length }) => length >= Math.max(apart, units / most));
  const candidates = wide.filter(({ length }, index) => index === 0 || length <= units / 2);
  const axisOf = ({ count, unit }: Step): TimeAxis => ({
    base,
    serials: times.serials,
    step: count,
    stepUnit: unit,
    format: dateFormat(base, lettering.language),
  });
  const named = (step: Step): number => {
    const ticks = new Set(timeTicks(axisOf(step)).map(({ place }) => first + place));
    const namesLast = ticks.has(first + units) ? places.length : 0;
    return namesLast + places.filter((place) => ticks.has(place)).length;
  };
  const finer = hasColumns(kind) && !candidates.some((one) => named(one) === 2 * places.length);
  const [step] = [...candidates].sort((a, b) =>
    finer ? a.length - b.length : named(b) - named(a) || b.length - a.length,
  );
  return { axis: axisOf(step ?? { count: Math.ceil(apart), unit: base, length: apart }), size };
}

/** Every named date of the axis, as a place in its units from the first. */
export function timeTicks({
  base,
  serials,
  step,
  stepUnit,
}: TimeAxis): readonly { place: number; serial: number }[] {
  const start = Math.min(...serials);
  const first = placeInTime(start, base);
  const last = placeInTime(Math.max(...serials), base);
  const ticks: { place: number; serial: number }[] = [];
  for (let count = 0; ; count += step) {
    const serial = later(start, count, stepUnit);
    const place = placeInTime(serial, base) - first;
    if (first + place > last) return ticks;
    ticks.push({ place, serial });
  }
}

/** The same day of a later month, or its last where it has none such. */
function later(serial: number, count: number, unit: TimeUnit): number {
  if (unit === 'days') return serial + count;
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + (unit === 'months' ? count : 0)];
  const inYear = year + (unit === 'years' ? count : 0);
  const last = new Date(Date.UTC(inYear, month + 1, 0)).getUTCDate();
  const there = Date.UTC(inYear, month, Math.min(date.getUTCDate(), last));
  return serial + Math.round((there - date.getTime()) / 86_400_000);
}
