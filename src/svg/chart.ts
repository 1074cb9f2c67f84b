// A chart drawn plainly from its numbers: bars, columns, lines, slices, each with its value.

import { numberText } from '../language/numbers.ts';
import { signOf, titleParts } from '../scene/chart-title.ts';
import type { Theme } from '../scene/style.ts';
import type { ChartItem, SceneChart } from '../scene/types.ts';
import { element, escapeXml, number, paint } from './markup.ts';
import { fontFamily } from './text.ts';

const lineHeight = 26;

export function chartSvg({ box, chart }: ChartItem, theme: Theme): string {
  const words = titleParts(chart).join(', ');
  const heading =
    words === '' ? '' : label(chart, words, box.x, box.y + 15, 'start', theme, chart.title !== undefined);
  const legend = box.y + (words === '' ? 0 : lineHeight);
  const top = chart.legend ? legend + lineHeight : legend;
  const frame = { x: box.x, y: top, width: box.width, height: box.height - (top - box.y) };
  return (
    heading + (chart.legend ? legendSvg(chart, box.x, legend, theme) : '') + plotSvg(chart, frame, theme)
  );
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function plotSvg(chart: SceneChart, frame: Frame, theme: Theme): string {
  switch (chart.type) {
    case 'bar':
      return barsSvg(chart, frame, theme);
    case 'column':
    case 'stacked':
      return columnsSvg(chart, frame, theme);
    case 'line':
      return linesSvg(chart, frame, theme);
    case 'pie':
      return pieSvg(chart, frame, theme);
  }
}

function label(
  chart: SceneChart,
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  theme: Theme,
  bold = chart.text.bold,
): string {
  return element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor,
      'font-family': fontFamily(chart.text, theme),
      'font-size': chart.text.size,
      'font-weight': bold ? 'bold' : undefined,
      fill: paint(chart.text.color, theme),
    },
    escapeXml(text),
  );
}

function shown(chart: SceneChart, value: number): string {
  return numberText(value, chart.numbers, chart.decimals, chart.decimals) + signOf(chart);
}

function legendSvg(chart: SceneChart, x: number, y: number, theme: Theme): string {
  let at = x;
  return chart.series
    .map((series) => {
      const start = at;
      at += 24 + series.name.length * chart.text.size * 0.55;
      return (
        element('rect', { x: start, y: y + 5, width: 10, height: 10, fill: paint(series.color, theme) }) +
        label(chart, series.name, start + 15, y + 15, 'start', theme)
      );
    })
    .join('');
}

const values = (chart: SceneChart): number[] =>
  chart.series.flatMap((series) => series.values.map((value) => value ?? 0));

function barsSvg(chart: SceneChart, frame: Frame, theme: Theme): string {
  const least = Math.min(0, ...values(chart));
  const most = Math.max(0, ...values(chart), least + 1e-9);
  const room = frame.width * 0.62;
  const start = frame.x + frame.width * 0.28;
  const x = (value: number): number => start + ((value - least) / (most - least)) * room;
  const step = frame.height / Math.max(1, chart.categories.length);
  const bar = (step * 0.62) / chart.series.length;
  return chart.categories
    .map((category, row) => {
      const y = frame.y + row * step + step * 0.19;
      const bars = chart.series.map((series, index) => {
        const value = series.values[row];
        // No value is not nought.
        if (value === null || value === undefined) return '';
        const top = y + index * bar;
        return (
          element('rect', {
            x: Math.min(x(0), x(value)),
            y: top,
            width: Math.abs(x(value) - x(0)),
            height: bar,
            fill: paint(series.color, theme),
          }) +
          label(
            chart,
            shown(chart, value),
            Math.max(x(0), x(value)) + 6,
            top + bar / 2 + chart.text.size * 0.35,
            'start',
            theme,
          )
        );
      });
      return (
        label(chart, category, start - 10, y + step * 0.31 + chart.text.size * 0.35, 'end', theme) +
        bars.join('')
      );
    })
    .join('');
}

function columnsSvg(chart: SceneChart, frame: Frame, theme: Theme): string {
  const stacked = chart.type === 'stacked';
  const sums = chart.categories.map((_, row) =>
    chart.series.reduce((sum, series) => sum + Math.max(0, series.values[row] ?? 0), 0),
  );
  const most = Math.max(1e-9, ...(stacked ? sums : values(chart)));
  const least = stacked ? 0 : Math.min(0, ...values(chart));
  const foot = frame.y + frame.height - 24;
  const room = frame.height - 50;
  const y = (value: number): number => foot - ((value - least) / (most - least)) * room;
  const step = frame.width / Math.max(1, chart.categories.length);
  const width = stacked ? step * 0.56 : (step * 0.62) / chart.series.length;
  return chart.categories
    .map((category, column) => {
      const left = frame.x + column * step + step * (stacked ? 0.22 : 0.19);
      let below = 0;
      const bars = chart.series.map((series, index) => {
        const value = series.values[column];
        if (value === null || value === undefined) return '';
        const from = stacked ? below : 0;
        below += value;
        const x = stacked ? left : left + index * width;
        const [top, bottom] = [y(from + value), y(from)].sort((a, b) => a - b) as [number, number];
        return (
          element('rect', { x, y: top, width, height: bottom - top, fill: paint(series.color, theme) }) +
          (stacked ? '' : label(chart, shown(chart, value), x + width / 2, top - 6, 'middle', theme))
        );
      });
      const total = stacked
        ? label(chart, shown(chart, below), left + width / 2, y(below) - 6, 'middle', theme)
        : '';
      return (
        bars.join('') +
        total +
        label(chart, category, frame.x + (column + 0.5) * step, foot + 18, 'middle', theme)
      );
    })
    .join('');
}

function linesSvg(chart: SceneChart, frame: Frame, theme: Theme): string {
  const all = values(chart);
  const most = Math.max(...all);
  const least = Math.min(0, ...all);
  const foot = frame.y + frame.height - 24;
  const y = (value: number): number =>
    foot - ((value - least) / Math.max(1e-9, most - least)) * (frame.height - 50);
  const step = frame.width / Math.max(1, chart.categories.length);
  const x = (index: number): number => frame.x + (index + 0.5) * step;
  const axis = chart.categories
    .map((category, index) => label(chart, category, x(index), foot + 18, 'middle', theme))
    .join('');
  const lines = chart.series.map((series) => {
    // A gap in the data is a gap in the line.
    const path = series.values
      .map((value, index) => {
        if (value === null) return '';
        const begins = index === 0 || series.values[index - 1] === null;
        return `${begins ? 'M' : 'L'}${number(x(index))} ${number(y(value))}`;
      })
      .join('');
    const last = series.values.length - 1;
    const end = series.values[last];
    return (
      element('path', { d: path, fill: 'none', stroke: paint(series.color, theme), 'stroke-width': 2.5 }) +
      (end === null || end === undefined
        ? ''
        : label(chart, shown(chart, end), x(last) + 8, y(end) - 6, 'start', theme))
    );
  });
  return axis + lines.join('');
}

function pieSvg(chart: SceneChart, frame: Frame, theme: Theme): string {
  const slices = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = slices.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(frame.width, frame.height) * 0.4;
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const at = (turn: number, reach: number): { x: number; y: number } => ({
    x: middle.x + Math.sin(turn * 2 * Math.PI) * reach,
    y: middle.y - Math.cos(turn * 2 * Math.PI) * reach,
  });
  let turn = chart.pieStart / 360;
  return slices
    .map((value, index) => {
      const share = Math.min(value / total, 0.9999);
      const from = at(turn, radius);
      const to = at(turn + share, radius);
      const out = at(turn + share / 2, radius + 16);
      turn += value / total;
      const color = chart.pieColors[index] ?? { scheme: 'accent1' as const };
      const path = `M${number(middle.x)} ${number(middle.y)}L${number(from.x)} ${number(from.y)}A${number(radius)} ${number(radius)} 0 ${share > 0.5 ? 1 : 0} 1 ${number(to.x)} ${number(to.y)}Z`;
      return (
        element('path', { d: path, fill: paint(color, theme), stroke: paint({ scheme: 'bg1' }, theme) }) +
        label(
          chart,
          `${chart.categories[index] ?? ''} ${shown(chart, value)}`,
          out.x,
          out.y,
          out.x < middle.x ? 'end' : 'start',
          theme,
        )
      );
    })
    .join('');
}
