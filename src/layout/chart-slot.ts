// Gives a chart its colours, letters and legend from the template.

import type { ChartContent } from '../deck/types.ts';
import type { Color, Slot } from '../template/types.ts';
import type { Setting } from './setting.ts';
import type { ChartItem } from './types.ts';

export function chartItem(
  content: ChartContent,
  slot: Slot,
  { template, language, rtl }: Setting,
): ChartItem {
  const { palette } = template;
  const series: readonly Color[] = [
    palette.deep,
    palette.accent,
    { scheme: 'accent4' },
    { scheme: 'accent3' },
    { scheme: 'accent2' },
    { scheme: 'accent6' },
  ];
  const colorOf = (index: number): Color => {
    const color = series[index % series.length] ?? palette.deep;
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
    placeholder: {
      type: slot.type === 'chart' ? 'chart' : 'body',
      idx: slot.idx,
      atLayout: true,
      inherited: [],
    },
    about: { alt: content.description },
    chart: {
      type: content.type,
      ...(content.title ? { title: content.title } : {}),
      ...(content.unit ? { unit: content.unit } : {}),
      categories: content.categories,
      series: content.series.map((one, index) => ({ ...one, color: colorOf(index) })),
      pieColors: content.categories.map((_, index) => colorOf(index)),
      decimals: content.decimals,
      text: template.graphic,
      grid: palette.hairline,
      legend: content.type === 'pie' ? false : !single,
      rtl,
      language,
    },
  };
}
