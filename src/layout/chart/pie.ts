// A pie or a doughnut: as large as the names beside it allow, turned so that thin slices are named beside it.

import type { ChartLabel, ChartSheet, PiePlot, SliceMark } from '../../scene/chart.ts';
import { signOf } from '../../scene/chart-heading.ts';
import { type Box, box } from '../../scene/geometry.ts';
import type { Color } from '../../scene/style.ts';
import { colorOf, standsOut } from './colors.ts';
import type { ChartContext, Drawn } from './context.ts';
import { textBelow } from './label-place.ts';
import { afterName, labelLines, largestSize, lineSpacing } from './lettering.ts';

/** Percent of a doughnut's diameter. */
const hole = 50;
/** From the edge to a label, points. */
const outside = 8;
const leastDiameter = 0.5;

export function pieChart(sheet: ChartSheet, area: Box, context: ChartContext): Drawn<PiePlot> {
  const { content, lettering, ink, palette } = context;
  const values = (sheet.columns[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const numbers = { decimals: Math.min(6, content.decimals), sign: signOf(content.unit) };
  const said = (index: number, label: ChartLabel): readonly string[] =>
    labelLines(
      label,
      { name: '', category: content.categories[index] ?? '', value: values[index] ?? 0, numbers },
      lettering.language,
    );
  const looks = (size: number): ChartLabel => ({
    shows: ['category', 'value'],
    between: content.categories.map((name) => afterName(name, lettering)).find((one) => one !== ' ') ?? ' ',
    place: 'end',
    size,
    bold: false,
    color: ink,
  });
  const widest = (size: number): number =>
    Math.max(...values.map((_, index) => lettering.width(said(index, looks(size)).join(' '), size)));
  const diameterAt = (size: number): number =>
    Math.min(area.width - 2 * (widest(size) + outside), area.height - 2 * (size * lineSpacing + outside));
  const size = largestSize(
    lettering.names,
    lettering.least,
    (one) => diameterAt(one) >= Math.min(area.height, area.width) * leastDiameter,
  );
  const diameter = Math.max(60, diameterAt(size));
  const plot = box(
    area.x + (area.width - diameter) / 2,
    area.y + (area.height - diameter) / 2,
    diameter,
    diameter,
  );
  const label = looks(size);
  const start = pieStart(values);
  const colors = content.categories.map((_, index) => sliceColor(index, context));
  const inner = content.kind === 'doughnut' ? hole : 0;
  const center = { x: plot.x + diameter / 2, y: plot.y + diameter / 2 };
  let turn = start / 360;
  const slices = values.map((value, index): SliceMark => {
    const from = turn;
    turn += value / total;
    return {
      mark: 'slice',
      series: 0,
      index,
      center,
      radius: diameter / 2,
      inner: (diameter / 2) * (inner / 100),
      from,
      to: turn,
      color: colors[index] ?? { scheme: 'accent1' },
      edge: palette.paper,
    };
  });
  const ring = (diameter / 2) * (1 + inner / 100) * 0.5;
  const named = slices.flatMap((slice, index) => {
    if (values[index] === 0) return [];
    const turned = (slice.from + slice.to) * Math.PI;
    const out = { x: Math.sin(turned), y: -Math.cos(turned) };
    const reach = diameter / 2 + outside;
    const anchor = Math.abs(out.x) < 0.2 ? 'middle' : out.x > 0 ? 'left' : 'right';
    const height = size * lineSpacing;
    const at = { x: center.x + out.x * reach, y: center.y + out.y * reach + (out.y * height) / 2 };
    const look = { role: 'label', size, bold: false, color: ink } as const;
    const lines = said(index, label);
    const wide = lettering.width(lines[0] ?? '', size);
    const texts = textBelow(lines, { x: at.x, y: at.y - height / 2 }, anchor, look, () => wide);
    // A doughnut's labels stand in its ring unless they are moved out of it.
    const side = anchor === 'middle' ? 0 : anchor === 'left' ? wide / 2 : -wide / 2;
    const moved = { x: at.x + side - (center.x + out.x * ring), y: at.y - (center.y + out.y * ring) };
    return [{ index, texts, label: inner > 0 ? { ...label, moved } : undefined }];
  });
  const labels = [
    ...values.flatMap((value, index) => (value === 0 ? [{ index, label: null }] : [])),
    ...named.flatMap((one) => (one.label ? [{ index: one.index, label: one.label }] : [])),
  ];
  return {
    plot: {
      form: 'pie',
      box: plot,
      categories: content.categories,
      column: 0,
      colors,
      start,
      hole: inner,
      edge: palette.paper,
      label,
      ...(labels.length > 0 ? { labels } : {}),
    },
    marks: [...slices, ...named.flatMap(({ texts }) => texts)],
  };
}

function sliceColor(index: number, { content, palette }: ChartContext): Color {
  if (!content.highlight) return colorOf(index);
  return content.highlight.categories.includes(index) ? standsOut : palette.rule;
}

/**
 * Thin slices side by side have labels that run into each other above and below a pie, but not beside it, where one
 * stands over the other: the two thinnest neighbours meet at nine o'clock.
 */
export function pieStart(values: readonly (number | null)[]): number {
  const slices = values.map((value) => Math.max(0, value ?? 0));
  const total = slices.reduce((sum, value) => sum + value, 0);
  if (slices.length < 3 || total === 0) return 0;
  const pairs = slices.map((value, index) => value + (slices[(index + 1) % slices.length] ?? 0));
  const thinnest = pairs.indexOf(Math.min(...pairs));
  const before = slices.slice(0, thinnest + 1).reduce((sum, value) => sum + value, 0);
  return Math.round(270 - (before / total) * 360 + 360) % 360;
}
