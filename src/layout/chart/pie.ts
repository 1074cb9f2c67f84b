// A pie or a doughnut: as large as the names beside it allow, turned so that thin slices are named beside it.

import type { ChartLabel, ChartSheet, PiePlot } from '../../scene/chart.ts';
import { signOf } from '../../scene/chart-heading.ts';
import type { RuleMark, SliceMark } from '../../scene/chart-marks.ts';
import { type Box, box } from '../../scene/geometry.ts';
import type { Color } from '../../scene/style.ts';
import { colorOf, standsOut } from './colors.ts';
import type { ChartContext, Drawn } from './context.ts';
import { textBelow } from './label-place.ts';
import { afterName, labelLines, largestSize, lineSpacing } from './lettering.ts';
import { besidePie, movedBy, type Named, outside, placeLabels } from './pie-labels.ts';

/** Percent of a doughnut's diameter. */
const hole = 50;
const leastDiameter = 0.5;
/** Points. */
const leaderWidth = 0.75;

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
    Math.min(area.width - 2 * (widest(size) + besidePie), area.height - 2 * (size * lineSpacing + outside));
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
  // A doughnut's labels stand in its ring unless they are moved out of it.
  const ring = inner > 0 ? (diameter / 2) * (1 + inner / 100) * 0.5 : 0;
  const names = slices.flatMap((slice, index): Named[] => {
    if (values[index] === 0) return [];
    const turned = (slice.from + slice.to) * Math.PI;
    const lines = said(index, label);
    const width = Math.max(...lines.map((line) => lettering.width(line, size)));
    const out = { x: Math.sin(turned), y: -Math.cos(turned) };
    return [{ index, out, width, height: lines.length * size * lineSpacing }];
  });
  const placed = placeLabels(names, center, diameter / 2, area);
  const texts = placed.flatMap(({ index, at, anchor }) => {
    const lines = said(index, label);
    const top = at.y - (lines.length * size * lineSpacing) / 2;
    const look = { role: 'label', size, bold: false, color: ink } as const;
    return textBelow(lines, { x: at.x, y: top }, anchor, look, (line) => lettering.width(line, size));
  });
  const leaders = placed.flatMap(({ leader }): RuleMark[] =>
    leader ? [{ mark: 'rule', ...leader, color: palette.muted, width: leaderWidth }] : [],
  );
  const labels = [
    ...values.flatMap((value, index) => (value === 0 ? [{ index, label: null }] : [])),
    ...names.flatMap((name, at) => {
      const one = placed[at];
      const moved = one && movedBy(name, one, center, diameter / 2, ring);
      return moved ? [{ index: name.index, label: { ...label, moved } }] : [];
    }),
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
      ...(leaders.length > 0 ? { leaders: palette.muted } : {}),
    },
    marks: [...slices, ...leaders, ...texts],
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
