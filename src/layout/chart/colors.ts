// The colours of a chart: the theme's accents in an order that keeps neighbours apart, or one that stands out among greys. Text in
// a series' colour is darkened, or lightened on dark, until it can be read.

import type { ChartContent } from '../../deck/types.ts';
import { contrastRatio, rgbOf } from '../../scene/color.ts';
import type { Color, Theme } from '../../scene/style.ts';
import type { Template } from '../../template/types.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';

/** The theme's six accents and nothing else: whoever changes them recolours every chart. */
const order: readonly Color[] = [
  { scheme: 'accent2' },
  { scheme: 'accent1' },
  { scheme: 'accent4' },
  { scheme: 'accent3' },
  { scheme: 'accent6' },
  { scheme: 'accent5' },
];

/** Beyond six the same hues come back lighter. */
export function colorOf(index: number): Color {
  const color = order[index % order.length] ?? { scheme: 'accent2' };
  const round = Math.floor(index / order.length);
  return round === 0
    ? color
    : { scheme: color.scheme, lumMod: Math.max(40, 100 - 30 * round), lumOff: Math.min(60, 30 * round) };
}

/** One that stands out, and what it stands out from. */
export const standsOut: Color = { scheme: 'accent1' };

export interface Colors {
  readonly series: (index: number) => Color;
  /** Undefined where a point has its series' colour. */
  readonly point: (series: number, index: number) => Color | undefined;
  /** True for what the author wants seen. */
  readonly highlit: (series: number, index: number) => boolean;
}

/** Kinds of one series, whatever its columns. */
const single: readonly ChartKind[] = ['scatter', 'bubble', 'range', 'slope'];

/** Lines and dots alone on the paper; what is as thin needs as much against it as WCAG 2 asks of graphics (1.4.11). */
const thin: readonly ChartKind[] = ['line', 'multiples', 'slope', 'dot', 'dumbbell', 'scatter'];
const visible = 3;

export function colorsOf({ kind, highlight, series }: ChartContent, { palette, theme }: Template): Colors {
  const grey = palette.rule;
  const seen = (color: Color): Color =>
    thin.includes(kind) ? inkLike(color, palette.paper, theme, visible) : color;
  const own = (index: number): Color => seen(colorOf(index));
  if (!highlight) return { series: own, point: () => undefined, highlit: () => false };
  const rows = new Set(highlight.categories);
  const columns = new Set(highlight.series);
  const lit = (index: number): Color =>
    series.length === 1 || columns.size === 1 || single.includes(kind) ? seen(standsOut) : own(index);
  return {
    series: (index) => (columns.has(index) ? lit(index) : grey),
    point: (one, index) => (rows.has(index) && !columns.has(one) ? lit(one) : undefined),
    highlit: (one, index) => columns.has(one) || rows.has(index),
  };
}

/** What text on the slide's ground needs, as WCAG 2 asks of text of any size. */
const readable = 4.5;

/** The colour, or a shade of it that can be read on the paper, or seen. @param least contrast */
export function inkLike(color: Color, paper: Color, theme: Theme, least = readable): Color {
  const ground = rgbOf(paper, theme);
  const reads = (one: Color): boolean => contrastRatio(rgbOf(one, theme), ground) >= least;
  if (reads(color)) return color;
  const onDark = contrastRatio(ground, 'ffffff') > contrastRatio(ground, '000000');
  const { scheme, lumMod = 100, lumOff = 0 } = color;
  for (let step = 10; step <= 70; step += 10) {
    const share = (100 - step) / 100;
    const shade: Color = onDark
      ? { scheme, lumMod: Math.round(lumMod * share), lumOff: Math.round(lumOff * share + step) }
      : {
          scheme,
          lumMod: Math.round(lumMod * share),
          ...(lumOff ? { lumOff: Math.round(lumOff * share) } : {}),
        };
    if (reads(shade)) return shade;
  }
  return { scheme: 'tx1' };
}
