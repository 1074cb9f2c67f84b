// An axis of dates in proportion: its unit, and how far apart its names stand.

import type { ChartContent } from '../../deck/types.ts';
import type { TimeAxis } from '../../scene/chart.ts';
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

const steps: Readonly<Record<TimeUnit, readonly number[]>> = {
  years: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500],
  months: [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600],
  days: [1, 2, 7, 14, 28, 56, 91, 182, 364, 728],
};

/** Undefined where the categories are no uneven dates. */
export function timeAxis({ times }: ChartContent, width: number, lettering: Lettering): SetTime | undefined {
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
  // Of the steps that leave room, the one that names most of the dates there are; few names are enough.
  const wide = steps[base].filter((step) => step >= Math.max(apart, units / mostNames));
  const candidates = wide.filter((step, index) => index === 0 || step <= units / 2);
  const named = (step: number): number => places.filter((place) => (place - first) % step === 0).length;
  const step = [...candidates].sort((a, b) => named(b) - named(a) || b - a)[0] ?? Math.ceil(apart);
  return {
    axis: {
      base,
      serials: times.serials,
      step,
      stepUnit: base,
      format: dateFormat(base, lettering.language),
    },
    size,
  };
}

/** Every named date of the axis, as a place in its units from the first. */
export function timeTicks({ base, serials, step }: TimeAxis): readonly { place: number; serial: number }[] {
  const places = serials.map((serial) => placeInTime(serial, base));
  const first = Math.min(...places);
  const last = Math.max(...places);
  const start = dateOf(Math.min(...serials));
  const ticks: { place: number; serial: number }[] = [];
  for (let place = 0; first + place <= last; place += step) {
    const date = new Date(start);
    if (base === 'years') date.setUTCFullYear(start.getUTCFullYear() + place);
    else if (base === 'months') date.setUTCMonth(start.getUTCMonth() + place);
    else date.setUTCDate(start.getUTCDate() + place);
    ticks.push({
      place,
      serial: Math.min(...serials) + Math.round((date.getTime() - start.getTime()) / 86_400_000),
    });
  }
  return ticks;
}
