// The marks of a chart of categories: hairlines and names of the axes, bars, areas, lines, dots and their labels.

import type { CategoryPlot, ChartLabel, ChartLayer, ChartLegend, ChartSeries } from '../../scene/chart.ts';
import type { ChartMark, RuleMark, TextMark } from '../../scene/chart-marks.ts';
import type { Color } from '../../scene/style.ts';
import { ticksOf } from './axis.ts';
import { barStart } from './bands.ts';
import type { ChartContext } from './context.ts';
import type { Coordinates } from './coordinates.ts';
import { dateText } from './date-form.ts';
import type { Design } from './design.ts';
import { labelMarks, textAt, textBelow } from './label-place.ts';
import { labelLines, written } from './lettering.ts';
import type { Sizing } from './naming.ts';
import { gap } from './room.ts';
import { timeTicks } from './time-axis.ts';
import { layerReaches, nameOf, numbersOf, valuesOf } from './values.ts';

const hairline = 0.75;

/** Hairlines at the ticks, the line that the categories stand on, and the names of both axes. */
export function axisMarks(plot: CategoryPlot, sizing: Sizing, context: ChartContext): readonly ChartMark[] {
  const { box, lying, valueAxis, categoryAxis } = plot;
  const { lettering, palette, ink } = context;
  const rule = (share: number, color: Color): RuleMark =>
    lying
      ? {
          mark: 'rule',
          from: { x: box.x + share * box.width, y: box.y },
          to: { x: box.x + share * box.width, y: box.y + box.height },
          color,
          width: hairline,
        }
      : {
          mark: 'rule',
          from: { x: box.x, y: box.y + (1 - share) * box.height },
          to: { x: box.x + box.width, y: box.y + (1 - share) * box.height },
          color,
          width: hairline,
        };
  const { min, max } = valueAxis;
  const shareOf = (value: number): number => (value - min) / (max - min);
  const ticks = valueAxis.shown
    ? ticksOf(valueAxis).flatMap((tick): readonly ChartMark[] => {
        const text = written(tick, valueAxis.numbers, lettering.language);
        const look = { role: 'tick', size: valueAxis.size, bold: false, color: ink } as const;
        const width = lettering.width(text, look.size);
        const x = box.x + shareOf(tick) * box.width;
        const y = box.y + (1 - shareOf(tick)) * box.height;
        return [
          ...(valueAxis.bare ? [] : [rule(shareOf(tick), palette.hairline)]),
          ...(lying
            ? textBelow([text], { x, y: box.y + box.height + gap.ticks }, 'middle', look, () => width)
            : [textAt(text, { x: box.x - gap.ticks, y }, 'right', look, width)]),
        ];
      })
    : [];
  const zero = Math.min(max, Math.max(min, 0));
  const look = { role: 'category', size: categoryAxis.size, bold: false, color: ink } as const;
  const width = (text: string): number => lettering.width(text, look.size);
  const names = categoryAxis.time
    ? timeTicks(categoryAxis.time).flatMap(({ place, serial }) => {
        const text = dateText(serial, categoryAxis.time?.base ?? 'years', lettering.language);
        const x = box.x + (place + (categoryAxis.edges ? 0 : 0.5)) * sizing.bands.width;
        return textBelow([text], { x, y: box.y + box.height + gap.names }, 'middle', look, width);
      })
    : sizing.names.lines.flatMap((lines, index) => {
        if (index % categoryAxis.every !== 0) return [];
        const along = sizing.bands.middles[index] ?? 0;
        if (sizing.names.turned) return [turnedName(lines.join(' '), box.x + along, box, look, width)];
        if (!lying)
          return textBelow(
            lines,
            { x: box.x + along, y: box.y + box.height + gap.names },
            'middle',
            look,
            width,
          );
        const edge = box.x - gap.names;
        const top = box.y + along - (lines.length * look.size * 1.2) / 2;
        return textBelow(lines, { x: edge, y: top }, 'right', look, width);
      });
  return [...ticks, rule(shareOf(zero), palette.rule), ...names];
}

export function layerMarks(
  plot: CategoryPlot,
  design: Design,
  sizing: Sizing,
  coordinates: Coordinates,
  context: ChartContext,
): readonly ChartMark[] {
  const shapes: ChartMark[] = [];
  const texts: ChartMark[] = [];
  let number = 0;
  for (const [at, layer] of plot.layers.entries()) {
    const ends = layerReaches(design, design.layers[at] ?? { ...layer, series: [] });
    for (const [index, series] of layer.series.entries()) {
      const own = { plot, design, sizing, coordinates, context, layer, series, index, number };
      shapes.push(...seriesMarks(own, ends[index] ?? []));
      texts.push(...seriesLabels(own, ends[index] ?? []));
      number += 1;
    }
  }
  return [...shapes, ...texts];
}

type Reaches = readonly (readonly [from: number, to: number] | null)[];

interface Own {
  readonly plot: CategoryPlot;
  readonly design: Design;
  readonly sizing: Sizing;
  readonly coordinates: Coordinates;
  readonly context: ChartContext;
  readonly layer: ChartLayer;
  readonly series: ChartSeries;
  /** In its layer, and in the plot. */
  readonly index: number;
  readonly number: number;
}

function seriesMarks(own: Own, ends: Reaches): readonly ChartMark[] {
  const { layer, series, number, coordinates, sizing } = own;
  const { color } = series;
  if (!color) return [];
  const middle = (index: number): number => sizing.bands.middles[index] ?? 0;
  switch (layer.draw) {
    case 'bars':
      return ends.flatMap((reach, index): readonly ChartMark[] =>
        reach === null
          ? []
          : [
              {
                mark: 'bar',
                series: number,
                index,
                box: barBox(own, index, reach),
                color: series.colors?.find((one) => one.index === index)?.color ?? color,
              },
            ],
      );
    case 'areas': {
      const there = ends.flatMap((reach, index) => (reach === null ? [] : [{ reach, index }]));
      const top = there.map(({ reach, index }) => coordinates.point(middle(index), reach[1]));
      const foot = there.map(({ reach, index }) => coordinates.point(middle(index), reach[0])).reverse();
      return [{ mark: 'area', series: number, outline: [...top, ...foot], color }];
    }
    case 'lines': {
      const points = ends.map((reach, index) =>
        reach === null ? null : coordinates.point(middle(index), reach[1]),
      );
      const dots = points.flatMap((at, index): readonly ChartMark[] =>
        at === null || series.dot === 0
          ? []
          : [{ mark: 'dot', series: number, index, at, radius: series.dot / 2, color }],
      );
      return [
        {
          mark: 'line',
          series: number,
          points,
          color,
          width: series.width,
          ...(series.dash ? { dash: series.dash } : {}),
        },
        ...dots,
      ];
    }
  }
}

function barBox(
  { layer, sizing, coordinates, index: column }: Own,
  index: number,
  reach: readonly [number, number],
) {
  const { bars, bands } = sizing;
  if (!bars) throw new Error('bars without a width');
  const side = layer.overlap === 100 ? 0 : column;
  const abreast = layer.overlap === 100 ? 1 : layer.series.length;
  const along = (bands.middles[index] ?? 0) + barStart(bars, abreast, side);
  return coordinates.bar(along, bars.bar, reach[0], reach[1]);
}

function seriesLabels(own: Own, ends: Reaches): readonly ChartMark[] {
  const { series, layer, coordinates, sizing, design, context } = own;
  const { lettering, content } = context;
  return ends.flatMap((reach, index): readonly ChartMark[] => {
    if (reach === null) return [];
    const special = series.labels?.find((one) => one.index === index);
    const label: ChartLabel | null | undefined = special ? special.label : series.label;
    if (!label) return [];
    const said = series.cells === undefined ? undefined : valuesOf(design, series.cells)[index];
    const level = content.levels?.includes(index) === true;
    const form = numbersOf(design, series.column);
    const lines = labelLines(
      label,
      {
        name: nameOf(design, series),
        category: own.plot.categories[index] ?? '',
        value: said ?? valuesOf(design, series.column)[index] ?? 0,
        numbers: series.cells === undefined || level ? form : { ...form, signed: true },
      },
      lettering.language,
    );
    const radius = Math.max(series.dot / 2, 1);
    const at = coordinates.point(sizing.bands.middles[index] ?? 0, reach[1]);
    const box =
      layer.draw === 'bars'
        ? barBox(own, index, reach)
        : { x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2 };
    return labelMarks(label, lines, { box, lying: design.lying, back: reach[1] < 0 }, lettering);
  });
}

/** A name on end: read from below upwards, its last letter under the axis. */
function turnedName(
  text: string,
  x: number,
  { y, height }: CategoryPlot['box'],
  look: Pick<TextMark, 'role' | 'size' | 'bold' | 'color'>,
  width: (text: string) => number,
): TextMark {
  return {
    mark: 'text',
    text,
    x: x + look.size * 0.35,
    baseline: y + height + gap.names,
    anchor: 'right',
    ...look,
    width: width(text),
    turned: true,
  };
}

const swatch = 11;

/** Squares and names in a row, more rows where one does not hold them. */
export function legendMarks(
  plot: CategoryPlot,
  design: Design,
  legend: ChartLegend,
  { lettering, ink }: ChartContext,
): readonly ChartMark[] {
  const marks: ChartMark[] = [];
  let x = legend.box.x;
  let number = 0;
  for (const { series } of plot.layers)
    for (const one of series) {
      const name = nameOf(design, one);
      if (one.color) {
        const width = lettering.width(name, legend.size);
        const y = legend.box.y + legend.box.height / 2 - 2;
        marks.push(
          {
            mark: 'dot',
            series: number,
            index: -1,
            at: { x: x + swatch / 2, y },
            radius: swatch / 2,
            color: one.color,
          },
          textAt(
            name,
            { x: x + swatch + 6, y },
            'left',
            { role: 'legend', size: legend.size, bold: false, color: ink },
            width,
          ),
        );
        x += swatch + 6 + width + 18;
      }
      number += 1;
    }
  return marks;
}
