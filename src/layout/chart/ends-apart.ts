// Labels at the side of a plot, at the ends of lines or beside a stack: how far each is moved from where PowerPoint would put it, so
// that none stands on another, or on a column.

import type { Point } from '../../scene/geometry.ts';
import type { ChartContext } from './context.ts';
import type { Coordinates } from './coordinates.ts';
import type { Design, DesignLayer } from './design.ts';
import { afterName, lineSpacing, written } from './lettering.ts';
import type { Sizing } from './naming.ts';
import { gap } from './room.ts';
import { spread } from './spread.ts';
import { layerReaches, nameOf, numbersOf, valuesOf } from './values.ts';

/** By series of the layer; what is not moved is not named. */
export type Moved = ReadonlyMap<number, { readonly start?: Point; readonly end?: Point }>;

/** Between the lowest label and the axis, points. */
const air = 2;

type Reach = readonly [from: number, to: number] | null;

export function endsApart(
  design: Design,
  layer: DesignLayer,
  sizing: Sizing,
  coordinates: Coordinates,
  context: ChartContext,
): Moved {
  const lines = layer.series.some(({ says }) => says === 'ends' || says === 'both ends');
  const stack = sizing.naming === 'beside' && layer.draw === 'bars' && layer.grouping !== 'clustered';
  if (!lines && !stack) return new Map();
  const reaches = layerReaches(design, layer);
  const shifts = (at: (one: readonly Reach[]) => number): readonly number[] =>
    shiftsAt(
      reaches.map((one) => one[at(one)] ?? null),
      layer.grouping !== 'clustered',
      stack,
      sizing,
      coordinates,
      context,
    );
  const ends = shifts((one) => one.findLastIndex((reach) => reach !== null));
  const starts = layer.series.some(({ says }) => says === 'both ends') ? shifts(() => 0) : [];
  return new Map(
    layer.series.map((_, index) => {
      const x = stack ? besideStack(index) : besideBars();
      const end = { x, y: ends[index] ?? 0 };
      const start = { x: 0, y: starts[index] ?? 0 };
      const isMoved = ({ x: dx, y: dy }: Point): boolean => Math.abs(dx) > 0.5 || Math.abs(dy) > 0.5;
      return [index, { ...(isMoved(end) ? { end } : {}), ...(isMoved(start) ? { start } : {}) }];
    }),
  );

  /** From the middle of the last column to past its side. */
  function besideStack(index: number): number {
    const one = layer.series[index];
    if (!one) return 0;
    const { lettering } = context;
    const value = written(
      valuesOf(design, one.column).at(-1) ?? 0,
      numbersOf(design, one.column),
      lettering.language,
    );
    const size = sizing.values ?? lettering.least;
    const name = nameOf(design, one);
    const width = lettering.width(`${name}${afterName(name, lettering)}${value}`, size, true);
    return (sizing.bars?.bar ?? 0) / 2 + gap.ends + width / 2;
  }

  /** A line over columns ends in the middle of the last ones: its label stands past them. */
  function besideBars(): number {
    return sizing.bars ? sizing.bands.width / 2 : 0;
  }
}

/** How far each label is moved down. */
function shiftsAt(
  at: readonly Reach[],
  stacked: boolean,
  inStack: boolean,
  { box, values }: Sizing,
  coordinates: Coordinates,
  { lettering }: ChartContext,
): readonly number[] {
  const height = (values ?? lettering.least) * lineSpacing;
  const there = at.flatMap((reach, index) => (reach === null ? [] : [{ reach, index }]));
  const y = (value: number): number => coordinates.point(0, value).y;
  // Of a band or a part, the middle is named.
  const wished = there.map(({ reach }) => y(stacked ? (reach[0] + reach[1]) / 2 : reach[1]));
  // Beside a stack the axis goes on under the labels.
  const foot = box.y + box.height + (inStack ? -air : height / 2);
  const placed = spread(wished, height, box.y - height / 2, foot);
  return at.map((reach, index) => {
    const found = there.findIndex((one) => one.index === index);
    if (reach === null || found < 0) return 0;
    const usual = inStack ? (wished[found] ?? 0) : y(reach[1]);
    return (placed[found] ?? 0) - usual;
  });
}
