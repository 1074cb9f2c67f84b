// Gives a chart its colours, letters and legend from the template.

import type { ChartContent } from '../deck/types.ts';
import type { Color } from '../scene/style.ts';
import type { ChartItem } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import { placeholderOf } from './placeholder.ts';
import type { Setting } from './setting.ts';

export function chartItem(
  content: ChartContent,
  slot: Slot,
  { template, language, rtl }: Setting,
): ChartItem {
  const { palette } = template;
  // The theme's six accents and nothing else: whoever changes them recolours every chart.
  const series: readonly Color[] = [
    { scheme: 'accent2' },
    { scheme: 'accent1' },
    { scheme: 'accent4' },
    { scheme: 'accent3' },
    { scheme: 'accent6' },
    { scheme: 'accent5' },
  ];
  const colorOf = (index: number): Color => {
    const color = series[index % series.length] ?? { scheme: 'accent2' as const };
    const round = Math.floor(index / series.length);
    // Beyond six series the same hues come back lighter.
    return round === 0
      ? color
      : { scheme: color.scheme, lumMod: Math.max(40, 100 - 30 * round), lumOff: Math.min(60, 30 * round) };
  };
  const single = content.series.length === 1;
  return {
    kind: 'chart',
    name: content.title ? `Chart: ${content.title}` : 'Chart',
    span: content.span,
    box: slot.box,
    ...placeholderOf(slot, true),
    about: { alt: content.description },
    chart: {
      type: content.type,
      ...(content.title ? { title: content.title } : {}),
      ...(content.unit ? { unit: content.unit } : {}),
      categories: content.categories,
      series: content.series.map((one, index) => ({ ...one, color: colorOf(index) })),
      pieColors: content.categories.map((_, index) => colorOf(index)),
      pieStart: content.type === 'pie' ? pieStart(content.series[0]?.values ?? []) : 0,
      decimals: content.decimals,
      ...(content.cells ? { cells: content.cells } : {}),
      ...(content.titleSpan ? { titleSpan: content.titleSpan } : {}),
      text: template.graphic,
      grid: palette.hairline,
      legend: content.type === 'pie' ? false : !single,
      rtl,
      language: language.tag,
      numbers: language.numbers,
    },
  };
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
