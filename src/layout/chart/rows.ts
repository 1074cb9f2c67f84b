// Dots on a scale, a row a name: dot plots, dumbbells, ranges. A dot is a place, not a length, so that its scale may leave nought,
// which it then shows.

import type { ChartLabel, ChartSheet, NumberAxis, PointPlot, PointSeries } from '../../scene/chart.ts';
import { signOf } from '../../scene/chart-heading.ts';
import type { ChartMark } from '../../scene/chart-marks.ts';
import { type Box, box, type Point } from '../../scene/geometry.ts';
import type { Color } from '../../scene/style.ts';
import { decimalsOf, rangeOfLines } from './axis.ts';
import { inkLike } from './colors.ts';
import type { ChartContext, Drawn } from './context.ts';
import { labelMarks, textBelow } from './label-place.ts';
import { afterName, labelLines, largestSize, lineSpacing, written } from './lettering.ts';
import { namesBeside } from './names.ts';
import { numberAxisMarks } from './number-axis.ts';
import { gap, mostShare } from './room.ts';

const dotSize = 14;
const lineWidth = { dumbbell: 2.5, range: 14 };
const intervals = 5;

export interface RowsChart extends Drawn<PointPlot> {
  readonly sheet: ChartSheet;
}

/** Sheet columns: the author's, then the height of the row twice, and where its name stands. */
export function rowsChart(area: Box, context: ChartContext): RowsChart {
  const { content, lettering, ink } = context;
  const { kind, series, categories } = content;
  const count = categories.length;
  const numbers = { decimals: Math.min(6, content.decimals), sign: signOf(content.unit) };
  const all = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const range = rangeOfLines(all.length > 0 ? all : [0, 1], intervals);
  const tickSize = Math.min(lettering.names, lettering.least + 2);
  const foot = tickSize * lineSpacing + gap.ticks;
  const height = area.height - foot;
  const band = height / count;
  const names = namesBeside(categories, band, area.width * mostShare.names, lettering);
  if (!names.fits) context.crowded();
  // The first row that has the room says the name of its series: behind its dot there is always room, before it perhaps not.
  const mayBeNamed = (values: readonly (number | null)[], row: number): boolean =>
    !values.slice(0, row).some((value, before) => value !== null && isMost(value, before, series));
  const labelWidth = (one: number): number =>
    Math.max(
      ...series.flatMap(({ name, values }) =>
        values.map((value, row) => {
          const said = value === null ? '' : written(value, numbers, lettering.language);
          const named = mayBeNamed(values, row) && series.length > 1 && kind !== 'range';
          return lettering.width(named ? `${name}${afterName(name, lettering)}${said}` : said, one, true);
        }),
      ),
    );
  const beside = (one: number): number => labelWidth(one) + gap.ends + dotSize / 2;
  const most = area.width * 0.3;
  // A label that has no room before its dot stands over it; behind its dot it always has.
  const over = series.length > 1 && kind !== 'range';
  const fits = (one: number): boolean =>
    over ? one * lineSpacing + dotSize / 2 + gap.values <= band / 2 : one * lineSpacing <= band;
  const size = largestSize(lettering.values, lettering.least, (one) => fits(one) && beside(one) <= most);
  const left = names.width + gap.names;
  const side = Math.min(beside(size), most);
  const plot = box(area.x + left, area.y, area.width - left - side, height);
  // The leftmost labels stand within the scale: it begins as far before the least value as they need.
  const least = Math.min(...(all.length > 0 ? all : [0]));
  const needed = series.length > 1 ? side : 0;
  const share = (least - range.min) / (range.max - range.min);
  const min = share * plot.width < needed && range.min !== 0 ? range.min - range.step : range.min;
  const across: NumberAxis = {
    ...range,
    min,
    shown: true,
    // Every dot says its number, which a hairline would strike out.
    bare: true,
    size: tickSize,
    color: ink,
    numbers: { ...numbers, decimals: decimalsOf(range.step) },
  };
  const up: NumberAxis = { min: 0, max: count, step: 1, shown: false, size: tickSize, color: ink, numbers };
  const heights = categories.map((_, row) => count - row - 0.5);
  const sheet: ChartSheet = {
    corner: content.names,
    names: categories,
    columns: [
      ...series,
      { name: 'Row', values: heights },
      { name: 'Row again', values: heights },
      { name: 'Name at', values: categories.map(() => min) },
    ],
  };
  const rowColumn = series.length;
  const x = (value: number): number =>
    plot.x + ((value - across.min) / (across.max - across.min)) * plot.width;
  const y = (row: number): number => plot.y + (row + 0.5) * band;

  const ends = (row: number): readonly [number, number] | null => {
    const values = series.flatMap((one) => (one.values[row] === null ? [] : [one.values[row] ?? 0]));
    return values.length < 2 ? null : [Math.min(...values), Math.max(...values)];
  };
  const spanColor =
    kind === 'range'
      ? (row: number) => context.colors.point(0, row) ?? context.colors.series(0)
      : () => context.palette.rule;
  const spans = kind === 'dot' ? [] : categories.flatMap((_, row) => (ends(row) ? [row] : []));
  const last = series.length - 1;
  // A range with a middle is two spans that meet there.
  const parts: readonly (readonly [number, number])[] =
    kind === 'range' && last === 2
      ? [
          [0, 1],
          [1, 2],
        ]
      : [[0, last]];
  const segments = spans.flatMap((row) =>
    parts.map(
      (columns, part): PointSeries => ({
        name: categories[row] ?? '',
        x: { row, columns },
        y: { row, columns: [rowColumn, rowColumn + 1] },
        color: part === 0 ? spanColor(row) : lighter(spanColor(row)),
        width: kind === 'range' ? Math.min(lineWidth.range, band * 0.5) : lineWidth.dumbbell,
        dot: 0,
      }),
    ),
  );
  /** The numbers of a series, the first that has the room with its name. */
  const labelsOf = (index: number): NonNullable<PointSeries['labels']> => {
    const { name, values } = series[index] ?? { name: '', values: [] };
    let isNamed = series.length < 2 || kind === 'range';
    return values.flatMap((value, row) => {
      if (value === null) return [];
      const color = context.colors.point(index, row) ?? context.colors.series(index);
      const placed = (named: boolean): ChartLabel | undefined => {
        const label = valueLabel(index, row, { size, color, named }, context);
        if (label?.place !== 'left') return label;
        const [text = ''] = labelLines(label, { name, category: '', value, numbers }, lettering.language);
        const wide = lettering.width(text, size, true);
        if (wide <= x(value) - plot.x - dotSize / 2 - gap.ends) return label;
        // Above its dot it may reach over the names of the rows, and no further.
        return named && wide / 2 > x(value) - area.x ? undefined : { ...label, place: 'above' };
      };
      const whole = isNamed ? undefined : placed(true);
      if (whole) isNamed = true;
      const label = whole ?? placed(false);
      return label ? [{ index: row, label }] : [];
    });
  };
  const shown = series.map((one, index): PointSeries => {
    // A range has no dots: its ends only say their numbers.
    const dotted = kind !== 'range';
    const color = context.colors.series(index);
    return {
      name: one.name,
      named: index,
      x: { column: index },
      y: { column: rowColumn },
      ...(dotted ? { color } : {}),
      colors: kind === 'range' ? [] : rowColors(index, context),
      width: 0,
      dot: dotted ? Math.min(dotSize, band * 0.7) : 0,
      labels: labelsOf(index),
    };
  });
  const nameSeries: PointSeries = {
    name: '',
    x: { column: rowColumn + 2 },
    y: { column: rowColumn },
    width: 0,
    dot: 0,
    labels: categories.map((_, row) => ({
      index: row,
      label: { shows: ['category'], place: 'left', size: names.size, bold: false, color: ink },
    })),
  };
  const plotted: PointPlot = {
    form: 'points',
    box: plot,
    mirrored: false,
    bubbles: false,
    across,
    up,
    series: [...segments, ...shown, nameSeries],
  };
  const lines = segments.flatMap((segment, at): readonly ChartMark[] => {
    if (!('row' in segment.x) || !segment.color) return [];
    const { row, columns } = segment.x;
    const values = columns
      .map((column) => series[column]?.values[row] ?? null)
      .filter((value) => value !== null);
    if (values.length < 2) return [];
    const points: Point[] = values.map((value) => ({ x: x(value), y: y(row) }));
    return [{ mark: 'line', series: at, points, color: segment.color, width: segment.width, flat: true }];
  });
  const dots = shown.flatMap((one, index) =>
    (series[index]?.values ?? []).flatMap((value, row): readonly ChartMark[] => {
      if (value === null) return [];
      const at = { x: x(value), y: y(row) };
      const label = one.labels?.find((given) => given.index === row)?.label;
      const against = {
        box: box(at.x - one.dot / 2, at.y - one.dot / 2, one.dot, one.dot),
        lying: false,
        back: false,
      };
      const said = { name: one.name, category: categories[row] ?? '', value, numbers };
      const texts = label
        ? labelMarks(label, labelLines(label, said, lettering.language), against, lettering)
        : [];
      const color = one.colors?.find((given) => given.index === row)?.color ?? one.color;
      const dot: readonly ChartMark[] = color
        ? [{ mark: 'dot', series: segments.length + index, index: row, at, radius: one.dot / 2, color }]
        : [];
      return [...dot, ...texts];
    }),
  );
  const words = names.lines.flatMap((own, row) =>
    textBelow(
      own,
      { x: plot.x - gap.names, y: y(row) - (own.length * names.size * lineSpacing) / 2 },
      'right',
      { role: 'category', size: names.size, bold: false, color: ink },
      (text) => lettering.width(text, names.size),
    ),
  );
  return { plot: plotted, sheet, marks: [...numberAxisMarks(plotted, context), ...lines, ...dots, ...words] };
}

/** What lies past the middle of a range. */
const lighter = (color: Color): Color => ({ scheme: color.scheme, lumMod: 60, lumOff: 40 });

/** Whether a number is the largest of its row, or its only one: its label stands behind it. */
const isMost = (value: number, row: number, series: ChartContext['content']['series']): boolean =>
  series.every(({ values }) => (values[row] ?? -Infinity) <= value);

function rowColors(series: number, { content, colors }: ChartContext): NonNullable<PointSeries['colors']> {
  return content.categories.flatMap((_, index) => {
    const color = colors.point(series, index);
    return color ? [{ index, color }] : [];
  });
}

/** The number beside its dot: before the least of a row, behind the largest; between them there is no room. */
function valueLabel(
  series: number,
  row: number,
  { size, color, named }: { readonly size: number; readonly color: Color; readonly named: boolean },
  { content, palette, theme, ink, lettering }: ChartContext,
): ChartLabel | undefined {
  const value = content.series[series]?.values[row] ?? 0;
  const values = content.series.map((one) => one.values[row] ?? null);
  const there = values.filter((one) => one !== null);
  const single = there.length === 1;
  const most = value === Math.max(...there) && values.lastIndexOf(value) === series;
  const least = value === Math.min(...there) && values.indexOf(value) === series;
  if (!single && !most && !least) return undefined;
  return {
    shows: named ? ['name', 'across'] : ['across'],
    ...(named ? { between: afterName(content.series[series]?.name ?? '', lettering) } : {}),
    place: single || most ? 'right' : 'left',
    size,
    bold: true,
    color: content.series.length > 1 && content.kind !== 'range' ? inkLike(color, palette.paper, theme) : ink,
  };
}
