// What a chart of categories is made of, by its kind: the sheet of numbers, and the layers that draw them. No size and no place yet.

import type { ChartContent } from '../../deck/types.ts';
import type { Language } from '../../language/types.ts';
import type { ChartLayer, ChartSheet, LabelPlace, NumberForm } from '../../scene/chart.ts';
import { signOf } from '../../scene/chart-heading.ts';
import type { Color } from '../../scene/style.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import { arePercentages } from '../../values/shares.ts';
import type { AxisRange } from './axis.ts';
import type { Colors } from './colors.ts';
import type { DrawnContent } from './context.ts';
import { sharesOf, sheetOf, totalsOf, turned } from './sheet.ts';
import { waterfall } from './waterfall.ts';

export interface Design {
  readonly sheet: ChartSheet;
  readonly layers: readonly DesignLayer[];
  readonly lying: boolean;
  /** Points at the edges of the plot. */
  readonly edges: boolean;
  /** What the values are: lengths from nought, places on a scale, or shares of a whole. */
  readonly scale: 'lengths' | 'places' | 'shares';
  readonly numbers: NumberForm;
  /** Of a panel among others, which share a scale. */
  readonly range?: AxisRange;
}

export interface DesignLayer extends Pick<ChartLayer, 'draw' | 'grouping'> {
  /** Each bar stands alone in its category, however many series there are. */
  readonly alone?: true;
  readonly series: readonly DesignSeries[];
}

export interface DesignSeries {
  readonly column: number;
  /** The column whose name it has, where that is another. */
  readonly named?: number;
  readonly color?: Color;
  readonly colors: readonly { readonly index: number; readonly color: Color }[];
  readonly dash?: true;
  /** Which points say their value, and where; ends also say the name. */
  readonly says: 'each' | 'ends' | 'both ends' | 'nothing';
  readonly place: LabelPlace;
  /** Labels that say a cell of another column: the change that a bar stands for. */
  readonly cells?: number;
  /** The author's series; undefined for what only carries another. */
  readonly of?: number;
}

/** Points up to which a single line says each of its values. */
const mostSaid = 8;

export function saysEach({ series, categories, panel }: DrawnContent): boolean {
  return series.length === 1 && categories.length <= mostSaid && panel === undefined;
}

/** The kind whose bars run across, and have room for long names beside them. */
export function laidDown(kind: ChartKind): ChartKind | undefined {
  const lying: Partial<Record<ChartKind, ChartKind>> = {
    column: 'bar',
    stacked: 'stacked-bar',
    percent: 'percent-bar',
  };
  return lying[kind];
}

export function designOf(content: DrawnContent, colors: Colors, language: Language): Design {
  const { kind, series } = content;
  const numbers: NumberForm = { decimals: Math.min(6, content.decimals), sign: signOf(content.unit) };
  const sheet = sheetOf(content);
  const plain = {
    sheet,
    numbers,
    lying: false,
    edges: false,
    scale: 'lengths' as const,
    ...(content.panel ? { range: content.panel } : {}),
  };
  const each = (place: LabelPlace, says: DesignSeries['says'] = 'each'): readonly DesignSeries[] =>
    series.map((_, index) => ({
      column: index,
      color: colors.series(index),
      colors: pointColors(index, content, colors),
      says,
      place,
      of: index,
    }));
  const total = (): DesignLayer => ({
    draw: 'lines',
    grouping: 'clustered',
    series: [{ column: series.length, colors: [], says: 'each', place: 'above' }],
  });
  switch (kind) {
    case 'bar':
    case 'column':
      return {
        ...plain,
        lying: kind === 'bar',
        layers: [{ draw: 'bars', grouping: 'clustered', series: each('end') }],
      };
    case 'line':
      return {
        ...plain,
        scale: 'places',
        // Points that say their values stand clear of the axis.
        edges: !saysEach(content),
        layers: [{ draw: 'lines', grouping: 'clustered', series: each('right', 'ends') }],
      };
    case 'area':
      return {
        ...plain,
        edges: true,
        layers: [
          { draw: 'areas', grouping: 'stacked', series: each('center', 'nothing') },
          // Names and last values stand beside the bands, at lines that are not drawn.
          {
            draw: 'lines',
            grouping: 'stacked',
            series: each('right', 'ends').map(({ color: _, colors: __, ...one }) => ({ ...one, colors: [] })),
          },
        ],
      };
    case 'stacked':
    case 'stacked-bar': {
      const stack: DesignLayer = { draw: 'bars', grouping: 'stacked', series: each('center') };
      const lying = kind === 'stacked-bar';
      const sums =
        series.length > 1 && series.every(({ values }) => values.every((value) => (value ?? 0) >= 0));
      if (!sums) return { ...plain, lying, layers: [stack] };
      const summed = { ...sheet, columns: [...sheet.columns, totalsOf(content, language)] };
      // Lying bars have no lines over them: the total is the foot of a bar that is not drawn, past the last part.
      const last: DesignSeries = { column: series.length, colors: [], says: 'each', place: 'foot' };
      return lying
        ? { ...plain, lying, sheet: summed, layers: [{ ...stack, series: [...stack.series, last] }] }
        : { ...plain, sheet: summed, layers: [stack, total()] };
    }
    case 'percent':
    case 'percent-bar': {
      // Percentages are said as the author has them, and of anything else in whole percent.
      const given = arePercentages(content);
      return {
        ...plain,
        lying: kind === 'percent-bar',
        scale: 'shares',
        numbers: { decimals: given ? numbers.decimals : 0, sign: '%', share: true },
        sheet: { ...sheet, columns: [...sheet.columns, ...sharesOf(content, given)] },
        layers: [
          {
            draw: 'bars',
            grouping: 'percent',
            series: each('center').map((one) => ({
              ...one,
              column: one.column + series.length,
              named: one.column,
            })),
          },
        ],
      };
    }
    case 'slope':
      return {
        ...plain,
        scale: 'places',
        sheet: turned(content),
        layers: [
          {
            draw: 'lines',
            grouping: 'clustered',
            series: content.categories.map((_, index) => ({
              column: index,
              color: slopeColor(index, content, colors),
              colors: [],
              says: 'both ends',
              place: 'right',
              of: index,
            })),
          },
        ],
      };
    case 'column-line': {
      const all = each('end');
      const [line] = all.slice(-1);
      return {
        ...plain,
        layers: [
          { draw: 'bars', grouping: 'clustered', series: all.slice(0, -1) },
          ...(line
            ? [
                {
                  draw: 'lines' as const,
                  grouping: 'clustered' as const,
                  series: [{ ...line, says: 'ends' as const, place: 'right' as const }],
                },
              ]
            : []),
        ],
      };
    }
    case 'pyramid':
      return {
        ...plain,
        lying: true,
        numbers: { ...numbers, absolute: true },
        sheet: {
          ...sheet,
          columns: sheet.columns.map((column, index) =>
            index === 0 ? { ...column, values: column.values.map((value) => value && -value) } : column,
          ),
        },
        layers: [{ draw: 'bars', grouping: 'clustered', alone: true, series: each('end') }],
      };
    case 'waterfall':
      return waterfall(content, colors, plain);
    default:
      throw new Error(`a ${kind} chart has no categories`);
  }
}

function pointColors(series: number, { categories }: ChartContent, colors: Colors): DesignSeries['colors'] {
  return categories.flatMap((_, index) => {
    const color = colors.point(series, index);
    return color ? [{ index, color }] : [];
  });
}

function slopeColor(row: number, { highlight }: ChartContent, colors: Colors): Color {
  return highlight ? (colors.point(0, row) ?? colors.series(-1)) : colors.series(row);
}
