// Where the categories of a plot stand, and where its bars do: as PowerPoint works them out from gap width and overlap
// (ECMA-376 part 1, 21.2.2.75 and 21.2.2.131). Upright, left to right; other ways are turned afterwards.

import type { CategoryAxis, ChartLayer, TimeAxis } from '../../scene/chart.ts';
import { placeInTime } from '../../values/serial-days.ts';

export interface Bands {
  /** Of one category along the axis; of one unit of time. */
  readonly width: number;
  /** The middle of each category, from the axis' start. */
  readonly middles: readonly number[];
}

export function bandsOf(count: number, axis: Pick<CategoryAxis, 'edges' | 'time'>, length: number): Bands {
  if (axis.time) return bandsInTime(axis.time, axis.edges, length);
  if (axis.edges && count > 1) {
    const width = length / (count - 1);
    return { width, middles: Array.from({ length: count }, (_, index) => index * width) };
  }
  const width = length / Math.max(1, count);
  return { width, middles: Array.from({ length: count }, (_, index) => (index + 0.5) * width) };
}

function bandsInTime(time: TimeAxis, edges: boolean, length: number): Bands {
  const places = time.serials.map((serial) => placeInTime(serial, time.base));
  const first = Math.min(...places);
  const units = Math.max(...places) - first;
  const width = length / Math.max(1, edges ? units : units + 1);
  return { width, middles: places.map((place) => (place - first + (edges ? 0 : 0.5)) * width) };
}

export interface BarWidths {
  /** Whole percent, as the file has them. */
  readonly gap: number;
  readonly overlap: number;
  readonly bar: number;
  /** From one bar of a category to the next. */
  readonly pitch: number;
}

/** Air between categories and between the bars of one, percent of a bar. */
const usualGap = { one: 55, several: 70 };
const apart = -8;
/** PowerPoint's largest gap. */
const widestGap = 500;

/** A category's width, in bars: those side by side in it and the usual air. */
export function columnsAbreast(abreast: number): number {
  const usual = abreast > 1 ? usualGap.several : usualGap.one;
  return abreast - (abreast - 1) * (apart / 100) + usual / 100;
}

/** @param abreast bars side by side in a category; `most` the widest a bar may be, points. */
export function barWidths(band: number, abreast: number, stacked: boolean, most: number): BarWidths {
  const overlap = stacked ? 100 : apart;
  const cluster = abreast - (abreast - 1) * (overlap / 100);
  const usual = abreast > 1 ? usualGap.several : usualGap.one;
  const wanted = Math.max(usual, Math.round((band / most - cluster) * 100));
  const gap = Math.min(widestGap, wanted);
  const bar = band / (cluster + gap / 100);
  return { gap, overlap, bar, pitch: bar * (1 - overlap / 100) };
}

/** Where a bar begins, from the middle of its category. */
export function barStart(widths: BarWidths, abreast: number, index: number): number {
  const cluster = widths.bar * (abreast - (abreast - 1) * (widths.overlap / 100));
  return -cluster / 2 + index * widths.pitch;
}

/** What the values of a layer's series reach from and to, point by point: stacked ones on each other. */
export function reaches(
  layer: Pick<ChartLayer, 'grouping'>,
  values: readonly (readonly (number | null)[])[],
): readonly (readonly (readonly [from: number, to: number] | null)[])[] {
  if (layer.grouping === 'clustered')
    return values.map((one) => one.map((to) => (to === null ? null : [0, to])));
  const count = Math.max(0, ...values.map((one) => one.length));
  const above = new Array<number>(count).fill(0);
  const below = new Array<number>(count).fill(0);
  // A stack to a hundred percent is as long as the axis, whatever its parts add up to.
  const whole = (index: number): number =>
    layer.grouping === 'percent' ? values.reduce((sum, one) => sum + Math.abs(one[index] ?? 0), 0) || 1 : 1;
  return values.map((one) =>
    one.map((value, index) => {
      if (value === null) return null;
      const pile = value < 0 ? below : above;
      const from = pile[index] ?? 0;
      const to = from + value / whole(index);
      pile[index] = to;
      return [from, to];
    }),
  );
}
