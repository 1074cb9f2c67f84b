// Where several series are named: in labels of their bars and lines where these have room for it, else in a legend.

import type { ValueAxis } from '../../scene/chart.ts';
import { mostNames } from '../../scene/chart-heading.ts';
import type { Box } from '../../scene/geometry.ts';
import type { Bands, BarWidths } from './bands.ts';
import type { ChartContext } from './context.ts';
import type { Design, DesignLayer, DesignSeries } from './design.ts';
import { afterName, lineSpacing, noteSize, written } from './lettering.ts';
import type { SetNames } from './names.ts';
import { layerReaches, nameOf, numbersOf, valuesOf } from './values.ts';

/**
 * `heading`: there is one, which the heading says. `first`: over the first bars. `beside`: at the ends of lines, and beside the last
 * stack. `within`: in the first part of a stack that has room for it. `key`: in the heading, each in its colour; of more series than
 * that has room for, in a `legend`.
 */
export type Naming = 'heading' | 'first' | 'beside' | 'within' | 'key' | 'legend';

/** Labels of values say no names. */
export function isOutside(naming: Naming): boolean {
  return naming === 'heading' || naming === 'key' || naming === 'legend';
}

/** A chart's room, parted. */
export interface Sizing {
  readonly box: Box;
  readonly axis: ValueAxis;
  readonly names: SetNames;
  /** Of values; null where they do not stand at their marks. */
  readonly values: number | null;
  readonly naming: Naming;
  readonly bands: Bands;
  /** What labels take to the right of the plot. */
  readonly beside: number;
  readonly bars?: BarWidths;
}

/** In the order in which they are tried. */
export function namingsOf(design: Design): readonly Naming[] {
  const drawn = drawnSeries(design);
  if (drawn.length < 2) return ['heading'];
  const last: Naming = drawn.length <= mostNames ? 'key' : 'legend';
  const bars = design.layers.find(({ draw }) => draw === 'bars');
  if (!bars) return ['beside', last];
  // Over columns that say their numbers inside there is nothing that a name could go with.
  if (bars.grouping === 'clustered')
    return bars.series.some(({ says, place }) => says !== 'each' || place !== 'end')
      ? [last]
      : ['first', last];
  return design.lying ? ['within', last] : ['beside', 'within', last];
}

/** The author's series that are seen. */
export function drawnSeries(design: Design): readonly DesignSeries[] {
  return design.layers.flatMap(({ series }) => series.filter((one) => isOwn(one) && one.color));
}

/** True where every value fits over its column, or in it. */
export function barsHoldValues(
  design: Design,
  { bands, bars }: Sizing,
  size: number,
  { lettering }: ChartContext,
): boolean {
  const layer = design.layers.find(({ draw }) => draw === 'bars');
  if (!layer || !bars) return true;
  const stacked = layer.grouping !== 'clustered';
  const room = stacked ? bars.bar : layer.series.length > 1 ? bars.pitch : bands.width;
  return design.layers
    .flatMap(({ series }) => series)
    .filter(({ says }) => says === 'each')
    .every(({ column, cells, place }) =>
      valuesOf(design, cells ?? column).every((value) => {
        if (value === null) return true;
        // What stands over a whole stack has its category's room.
        const most = place === 'above' ? bands.width : room;
        const own = numbersOf(design, column);
        const numbers = cells === undefined ? own : { ...own, signed: true as const };
        return lettering.width(written(value, numbers, lettering.language), size, true) <= most - 3;
      }),
    );
}

/** True where the names fit where they are to stand. */
export function namesHold(design: Design, sizing: Sizing, size: number, context: ChartContext): boolean {
  const { naming, bars } = sizing;
  const layer = design.layers.find(({ draw }) => draw === 'bars');
  if (!layer || !bars) return true;
  if (naming === 'within')
    return layer.series.every(
      (one, index) =>
        one.of === undefined || roomyPart(design, layer, index, sizing, size, context) !== undefined,
    );
  if (naming === 'beside')
    return layer.series.every(({ column }) => (valuesOf(design, column).at(-1) ?? null) !== null);
  if (naming !== 'first' || design.lying) return true;
  return namesOver(design, layer, bars.pitch, size, context) !== undefined;
}

const mostLines = 3;

export interface NamesOver {
  /** Of each series. */
  readonly lines: readonly (readonly string[])[];
  readonly size: number;
  /** Each is one line of the values' size. */
  readonly asValues: boolean;
}

/** Names over the first columns, all of one size: each on one line of the value's size, or on several smaller ones. */
export function namesOver(
  design: Design,
  layer: DesignLayer,
  pitch: number,
  size: number,
  { lettering }: ChartContext,
): NamesOver | undefined {
  const room = pitch - 3;
  const names = layer.series.map((one) => nameOf(design, one));
  if (names.every((name) => lettering.width(name, size, true) <= room))
    return { lines: names.map((name) => [name]), size, asValues: true };
  const words = names.flatMap((name) => name.split(/\s+/));
  for (let small = Math.min(size, noteSize(lettering)); small >= lettering.least; small -= 1) {
    if (words.some((word) => lettering.width(word, small, true) > room)) continue;
    const lines = names.map((name) => lettering.lines(name, small, room, true));
    if (lines.every((one) => one.length <= mostLines)) return { lines, size: small, asValues: false };
  }
  return undefined;
}

/** Points over the columns that names take. */
export function namesHeight(design: Design, pitch: number, size: number, context: ChartContext): number {
  const layer = design.layers.find(({ draw }) => draw === 'bars');
  const names = layer && namesOver(design, layer, pitch, size, context);
  return Math.max(0, ...(names?.lines ?? []).map(({ length }) => length)) * (names?.size ?? 0) * lineSpacing;
}

/** The first part of a series in its stacks that holds name and value; and what stands between them. */
export function roomyPart(
  design: Design,
  layer: DesignLayer,
  index: number,
  { box, axis, bars }: Pick<Sizing, 'box' | 'axis' | 'bars'>,
  size: number,
  { lettering }: ChartContext,
): { readonly index: number; readonly between: string } | undefined {
  const one = layer.series[index];
  if (!one || !bars) return undefined;
  const name = nameOf(design, one);
  const between = afterName(name, lettering);
  const wide = (text: string): number => lettering.width(text, size, true) + 6;
  for (const [at, reach] of (layerReaches(design, layer)[index] ?? []).entries()) {
    if (reach === null) continue;
    const share = Math.abs(reach[1] - reach[0]) / (axis.max - axis.min);
    const length = share * (design.lying ? box.width : box.height);
    const [width, height] = design.lying ? [length, bars.bar] : [bars.bar, length];
    const value = written(
      valuesOf(design, one.column)[at] ?? 0,
      numbersOf(design, one.column),
      lettering.language,
    );
    if (wide(`${name}${between}${value}`) <= width && size * 1.1 <= height) return { index: at, between };
    const two = Math.max(wide(name), wide(value)) <= width && 2 * size * lineSpacing <= height;
    if (two) return { index: at, between: '\n' };
  }
  return undefined;
}

/** The author's series among those of a layer. */
export const isOwn = ({ of }: DesignSeries): boolean => of !== undefined;
