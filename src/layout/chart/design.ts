// What a chart of categories is made of, by its kind: the sheet of numbers, and the layers that draw them. No size and no place yet.

import type { ChartContent } from '../../deck/types.ts';
import type { Language } from '../../language/types.ts';
import type { ChartLayer, ChartSheet, LabelPlace, NumberForm, SheetColumn } from '../../scene/chart.ts';
import { shortNames, signOf } from '../../scene/chart-heading.ts';
import type { Color } from '../../scene/style.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import { columnLetters } from '../../values/columns.ts';
import type { AxisRange } from './axis.ts';
import type { Colors } from './colors.ts';
import type { DrawnContent } from './context.ts';

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
      const given = percentages(content);
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

function sheetOf(content: ChartContent): ChartSheet {
  const { names, categories, series, times } = content;
  const short = shortNames(content);
  return {
    corner: names,
    names: times && !times.even ? times.serials.map((serial) => ({ serial })) : categories,
    columns: short ? series.map((one, index) => ({ ...one, short: short[index] ?? one.name })) : series,
  };
}

function pointColors(series: number, { categories }: ChartContent, colors: Colors): DesignSeries['colors'] {
  return categories.flatMap((_, index) => {
    const color = colors.point(series, index);
    return color ? [{ index, color }] : [];
  });
}

/** A slope chart's lines are the rows of the table. */
function turned({ names, categories, series }: ChartContent): ChartSheet {
  return {
    corner: names,
    names: series.map(({ name }) => name),
    columns: categories.map((name, row) => ({
      name,
      values: series.map(({ values }) => values[row] ?? null),
    })),
  };
}

function slopeColor(row: number, { highlight }: ChartContent, colors: Colors): Color {
  return highlight ? (colors.point(0, row) ?? colors.series(-1)) : colors.series(row);
}

function totalsOf({ categories, series }: ChartContent, { charts }: Language): SheetColumn {
  return {
    name: charts.total,
    values: categories.map((_, row) => sum(series.map(({ values }) => values[row] ?? 0))),
    formulas: categories.map((_, row) => `SUM(${cell(0, row)}:${cell(series.length - 1, row)})`),
  };
}

/** True where each row's parts add up to a hundred already, but for their rounding: half of the last decimal shown a part. */
function percentages({ categories, series, decimals, unit }: ChartContent): boolean {
  const sums = categories.map((_, row) => sum(series.map(({ values }) => values[row] ?? 0)));
  const rounding = series.length * 0.5 * 10 ** -decimals + 1e-9;
  if (!sums.every((of) => Math.abs(of - 100) <= rounding)) return false;
  return unit === '%' || sums.filter((of) => Math.abs(of - 100) < 1e-9).length * 2 >= sums.length;
}

/** @param given the numbers are shares of a hundred, whatever they add up to */
function sharesOf({ categories, series }: ChartContent, given: boolean): readonly SheetColumn[] {
  const wholes = categories.map((_, row) =>
    given ? 100 : sum(series.map(({ values }) => values[row] ?? 0)),
  );
  const whole = (row: number): string =>
    given ? '100' : `SUM(${cell(0, row)}:${cell(series.length - 1, row)})`;
  return series.map(({ name, values }, column) => ({
    name: `${name}, %`,
    share: true as const,
    values: values.map((value, row) => (value === null || !wholes[row] ? null : value / wholes[row])),
    formulas: values.map((value, row) =>
      value === null || !wholes[row] ? null : `${cell(column, row)}/${whole(row)}`,
    ),
  }));
}

/** `B2`: a series' column (below 25) and row, both counted from 0. */
function cell(column: number, row: number): string {
  return `${columnLetters(column + 1)}${row + 2}`;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Bars that hang between two levels: what is below them is stacked and not drawn. A bar that crosses nought is two, one on each
 * side of it.
 */
function waterfall(content: ChartContent, colors: Colors, plain: Omit<Design, 'layers'>): Design {
  const values = content.series[0]?.values ?? [];
  const levels = new Set(content.levels ?? [0]);
  let level = 0;
  const spans = values.map((value, row) => {
    const from = levels.has(row) ? 0 : level;
    level = levels.has(row) ? (value ?? 0) : level + (value ?? 0);
    return { low: Math.min(from, level), high: Math.max(from, level), missing: value === null };
  });
  const column = (name: string, of: (span: (typeof spans)[number]) => number): SheetColumn => ({
    name,
    values: spans.map((span) => (span.missing ? null : of(span) || null)),
  });
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
        column('Base', ({ low, high }) => Math.max(0, low) + Math.min(0, high)),
        column('Above', ({ low, high }) => Math.max(0, high) - Math.max(0, low)),
        column('Below', ({ low, high }) => Math.min(0, low) - Math.min(0, high)),
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
