// The values of a design, as its layers draw them, and the range of the axis they are drawn on.

import type { NumberForm, SheetColumn, ValueAxis } from '../../scene/chart.ts';
import { columnNumbers } from '../../scene/chart-numbers.ts';
import { type AxisRange, clean, decimalsOf, rangeFromZero, rangeOfLines } from './axis.ts';
import { reaches } from './bands.ts';
import type { Design, DesignLayer, DesignSeries } from './design.ts';
import type { Lettering } from './lettering.ts';

export function valuesOf({ sheet }: Pick<Design, 'sheet'>, column: number): SheetColumn['values'] {
  return sheet.columns[column]?.values ?? [];
}

/** How the values of a series are written. */
export function numbersOf({ sheet, numbers }: Pick<Design, 'sheet' | 'numbers'>, column: number): NumberForm {
  return columnNumbers(sheet, column, numbers);
}

/** What a series is called in labels. */
export function nameOf(
  { sheet }: Pick<Design, 'sheet'>,
  { column, named }: Pick<DesignSeries, 'column' | 'named'>,
): string {
  const of = sheet.columns[named ?? column];
  return of?.short ?? of?.name ?? '';
}

/** From where to where each point of each series of a layer reaches. */
export function layerReaches(design: Design, layer: DesignLayer): ReturnType<typeof reaches> {
  return reaches(
    layer,
    layer.series.map(({ column }) => valuesOf(design, column)),
  );
}

/** Intervals on a named axis; on one that is not shown the range only has to be near the largest value. */
const intervals = { shown: 5, hidden: 12 };

export function rangeOf(design: Design, shown: boolean): AxisRange {
  if (design.range) return design.range;
  if (design.scale === 'shares') return { min: 0, max: 1, step: 0.25 };
  const count = shown ? intervals.shown : intervals.hidden;
  const values = ends(design);
  return design.scale === 'places' ? rangeOfLines(values, count) : rangeFromZero(values, count);
}

/** What every bar, line and stack reaches to. */
function ends(design: Design): readonly number[] {
  return design.layers.flatMap((layer) =>
    layerReaches(design, layer)
      // The total beyond a lying stack, no series of the author's, carries a label past the last part: no length of its own.
      .filter((_, index) => {
        const { of, place } = layer.series[index] ?? {};
        return of !== undefined || place !== 'foot';
      })
      .flat()
      .flatMap((reach) => (reach === null ? [] : [reach[1]])),
  );
}

/**
 * An axis that is not shown, drawn on below its least value as far as labels under bars that run back need it: names stand at
 * its foot. Where bars run either way from the middle, both sides are as long.
 * @param length of the axis, points
 */
export function withRoomBelow(
  design: Design,
  axis: ValueAxis,
  length: number,
  needed: () => number,
): ValueAxis {
  if (axis.shown || axis.min >= 0) return axis;
  const { max } = axis;
  const share = Math.min(0.4, needed() / length);
  const least = Math.min(...ends(design));
  if (design.numbers.absolute) {
    // The longer side, and the room of its labels, on either side: the right has room outside of the plot.
    const most = Math.max(...ends(design).map(Math.abs));
    return { ...axis, min: clean3((-most * (1 + share)) / (1 - share)), max: most };
  }
  return { ...axis, min: Math.min(axis.min, clean3((least - share * max) / (1 - share))) };
}

/** Steps; more would leave the line no room. */
const furthest = 2;

/** A named axis goes a step or two further down where a label under the lowest point or bar would stand on the names. */
export function withRoomForLowest(
  design: Design,
  axis: ValueAxis,
  height: number,
  needed: number,
): ValueAxis {
  if (!axis.shown || axis.min === 0 || design.range) return axis;
  const least = Math.min(...ends(design));
  let { min } = axis;
  for (let step = 0; step < furthest && ((least - min) / (axis.max - min)) * height < needed; step += 1) {
    const below = clean(min - axis.step);
    min = min >= 0 ? Math.max(0, below) : below;
  }
  return { ...axis, min };
}

/** Three digits are enough of a number that nobody reads. */
const clean3 = (value: number): number => -Number(Math.abs(value).toPrecision(3));

export function valueAxis(design: Design, shown: boolean, lettering: Lettering): ValueAxis {
  const range = rangeOf(design, shown);
  const { numbers } = design;
  const decimals = numbers.share ? 0 : decimalsOf(range.step);
  return {
    ...range,
    shown,
    size: Math.min(lettering.names, lettering.least + 2),
    numbers: { ...numbers, decimals: Math.min(decimals, 6) },
  };
}
