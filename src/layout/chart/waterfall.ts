// A waterfall as stacked columns, which every office program draws: its own chart kind of 2016 is not in LibreOffice.

import type { ChartContent } from '../../deck/types.ts';
import type { SheetColumn } from '../../scene/chart.ts';
import type { Color } from '../../scene/style.ts';
import type { Colors } from './colors.ts';
import type { Design, DesignSeries } from './design.ts';

/**
 * Bars that hang between two levels: what is below them is stacked and not drawn. A bar that crosses nought is two, one on each
 * side of it.
 */
export function waterfall(content: ChartContent, colors: Colors, plain: Omit<Design, 'layers'>): Design {
  const values = content.series[0]?.values ?? [];
  const levels = new Set(content.levels ?? [0]);
  let level = 0;
  const spans = values.map((value, row) => {
    const from = levels.has(row) ? 0 : level;
    level = levels.has(row) ? (value ?? 0) : level + (value ?? 0);
    return { low: Math.min(from, level), high: Math.max(from, level), missing: value === null };
  });
  const column = (name: string, of: (span: (typeof spans)[number]) => number | null): SheetColumn => ({
    name,
    values: spans.map((span) => (span.missing ? null : of(span))),
  });
  // A part of nothing is not drawn.
  const part: typeof column = (name, of) => column(name, (span) => of(span) || null);
  const colorAt = (row: number): Color =>
    levels.has(row) ? colors.series(0) : (values[row] ?? 0) < 0 ? rise.down : rise.up;
  const painted = content.categories.map((_, index) => ({ index, color: colorAt(index) }));
  const bars = (index: number): DesignSeries => ({
    column: index,
    color: colors.series(0),
    colors: painted,
    says: 'nothing',
    place: 'center',
  });
  return {
    ...plain,
    numbers: plain.numbers,
    sheet: {
      ...plain.sheet,
      columns: [
        ...plain.sheet.columns,
        part('Base', ({ low, high }) => Math.max(0, low) + Math.min(0, high)),
        part('Above', ({ low, high }) => Math.max(0, high) - Math.max(0, low)),
        part('Below', ({ low, high }) => Math.min(0, low) - Math.min(0, high)),
        column('Top', ({ high }) => high),
      ],
    },
    layers: [
      {
        draw: 'bars',
        grouping: 'stacked',
        series: [{ column: 1, colors: [], says: 'nothing', place: 'center' }, bars(2), bars(3)],
      },
      {
        draw: 'lines',
        grouping: 'clustered',
        series: [{ column: 4, colors: [], says: 'each', place: 'above', cells: 0, of: 0 }],
      },
    ],
  };
}

/** What adds and what takes away; levels have the first series' colour. */
const rise: { readonly up: Color; readonly down: Color } = {
  up: { scheme: 'accent3' },
  down: { scheme: 'accent1' },
};
