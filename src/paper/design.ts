// The page and its type: columns, margins and sizes, in the template's fonts and colours as they read on white paper.

import { contrastRatio, rgbOf } from '../scene/color.ts';
import type { Size } from '../scene/geometry.ts';
import type { Color, ParagraphStyle, Theme } from '../scene/style.ts';
import type { Palette, Template } from '../template/types.ts';

export type PaperSize = 'a4' | 'letter';

/** ISO 216 and ANSI, points. */
const sizes: Readonly<Record<PaperSize, Size>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

export interface Grid {
  readonly size: Size;
  /** Of everything but the lines at head and foot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of what stands in the margin, at the start of the page. */
  readonly margin: number;
  readonly column: number;
  /** From the page's left, in reading order. */
  readonly columns: readonly [number, number];
  readonly marginX: number;
}

/** Free at its sides, head and foot; Letter is the shorter page. */
const edges: Readonly<
  Record<PaperSize, { readonly x: number; readonly top: number; readonly bottom: number }>
> = {
  a4: { x: 36, top: 50, bottom: 42 },
  letter: { x: 36, top: 46, bottom: 38 },
};
const marginWidth = 86;
const marginGap = 14;
const columnGap = 14;

/** @param withMargin whether anything stands in it; otherwise the columns have its room */
export function gridOf(paper: PaperSize, withMargin: boolean, rtl: boolean): Grid {
  const size = sizes[paper];
  const edge = edges[paper];
  const margin = withMargin ? marginWidth : 0;
  const used = withMargin ? margin + marginGap : 0;
  const column = (size.width - 2 * edge.x - used - columnGap) / 2;
  const starts = [edge.x + used, edge.x + used + column + columnGap] as const;
  const across = (x: number, width: number): number => (rtl ? size.width - x - width : x);
  return {
    size,
    left: edge.x,
    right: size.width - edge.x,
    top: edge.top,
    bottom: size.height - edge.bottom,
    margin,
    column,
    columns: [across(starts[0], column), across(starts[1], column)],
    marginX: across(edge.x, margin),
  };
}

export type StyleName =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'label'
  | 'bottomLine'
  | 'judgment'
  | 'confidence'
  | 'part'
  | 'opening'
  | 'heading'
  | 'sub'
  | 'body'
  | 'code'
  | 'point'
  | 'nested'
  | 'quote'
  | 'quoteLong'
  | 'name'
  | 'role'
  | 'caption'
  | 'figure'
  | 'unit'
  | 'what'
  | 'date'
  | 'event'
  | 'source'
  | 'furniture';

/** Of prose, points: the largest, and the least that still reads. */
export const bodySizes = { largest: 10.5, least: 8.1 };

export type Styles = Readonly<Record<StyleName, ParagraphStyle>>;

/** @param body the size of prose, points; everything else goes with it */
export function stylesOf({ palette }: Template, body: number): Styles {
  const { ink, muted, accent, deep } = palette;
  const style = (
    font: 'major' | 'minor' | 'mono',
    scale: number,
    color: Color,
    lineSpacing: number,
    more: Partial<ParagraphStyle> = {},
  ): ParagraphStyle => ({
    font,
    size: Math.round(body * scale * 10) / 10,
    color,
    bold: false,
    italic: false,
    align: 'start',
    lineSpacing,
    spaceBefore: 0,
    spaceAfter: body * 0.5,
    bullet: null,
    indent: 0,
    hanging: 0,
    ...more,
  });
  const marked = (indent: number): Partial<ParagraphStyle> => ({
    bullet: '–',
    bulletColor: accent,
    indent: body * indent,
    hanging: body * 1.1,
    spaceAfter: body * 0.3,
  });
  // Small type is set closer, in lines and between them, as far as it still reads.
  const tight = Math.min(1, Math.max(0, (bodySizes.largest - body) / 2));
  const between = (loose: number, close: number): number => loose + (close - loose) * tight;
  const leading = between(1.28, 1.17);
  const note = Math.max(6.8 / body, 0.76);
  return {
    title: style('major', between(2.5, 2.3), ink, 1.1, { bold: true, spaceAfter: body * 0.3 }),
    subtitle: style('minor', 1.3, muted, 1.2, { spaceAfter: body * 0.4 }),
    byline: style('minor', 0.94, ink, 1.25, { spaceAfter: 0 }),
    label: style('minor', 0.88, accent, 1.2, { bold: true, spaceAfter: body * 0.25 }),
    bottomLine: style('major', between(1.42, 1.3), ink, between(1.3, 1.24), { spaceAfter: 0 }),
    judgment: style('minor', 1, ink, leading, {
      bullet: 'number',
      bulletColor: accent,
      indent: body * 1.5,
      hanging: body * 1.5,
      spaceAfter: body * 0.2,
    }),
    confidence: style('minor', 0.88, accent, 1.2, { bold: true, indent: body * 1.5, spaceAfter: 0 }),
    part: style('minor', 1, accent, 1.2, { bold: true, spaceAfter: body * 0.15 }),
    opening: style('minor', 1, muted, leading, { italic: true, spaceAfter: body * 0.2 }),
    heading: style('major', between(1.14, 1.06), deep, 1.14, {
      bold: true,
      spaceBefore: body * between(0.9, 0.42),
      spaceAfter: body * between(0.3, 0.2),
    }),
    sub: style('minor', 1, ink, 1.2, { bold: true, spaceBefore: body * 0.15, spaceAfter: body * 0.15 }),
    body: style('minor', 1, ink, leading, { spaceAfter: body * between(0.5, 0.28) }),
    code: style('mono', 0.82, ink, 1.25),
    point: style('minor', 1, ink, leading, { ...marked(1.1), spaceAfter: body * between(0.3, 0.1) }),
    nested: style('minor', 0.95, ink, leading, { ...marked(2.2), spaceAfter: body * between(0.3, 0.1) }),
    quote: style('major', between(1.36, 1.2), deep, between(1.26, 1.2), {
      italic: true,
      spaceAfter: body * 0.2,
    }),
    quoteLong: style('major', between(1.06, 0.98), deep, between(1.3, 1.22), {
      italic: true,
      spaceAfter: body * 0.2,
    }),
    name: style('minor', 0.86, deep, 1.2, { bold: true, spaceAfter: 0 }),
    role: style('minor', 0.86, muted, 1.2, { spaceAfter: 0 }),
    caption: style('minor', note, muted, 1.2, { spaceAfter: 0 }),
    figure: style('minor', between(2.5, 2.2), accent, 1, { bold: true, spaceAfter: 0 }),
    unit: style('minor', 1, accent, 1.15, { bold: true, spaceAfter: body * 0.1 }),
    what: style('minor', 0.88, ink, 1.2, { spaceAfter: body * between(0.95, 0.7) }),
    date: style('minor', 0.86, accent, 1.2, { bold: true, spaceAfter: 0 }),
    event: style('minor', 0.86, ink, 1.2, { spaceAfter: body * between(0.6, 0.45) }),
    source: style('minor', note, ink, 1.2, {
      bullet: 'number',
      bulletColor: muted,
      indent: body * 1.35,
      hanging: body * 1.35,
      spaceAfter: body * 0.12,
    }),
    furniture: style('minor', Math.max(0.8, 7.4 / body), muted, 1.2, { spaceAfter: 0 }),
  };
}

const white = 'ffffff';
/** WCAG 2.2, 1.4.3, of text. */
const legible = 4.5;

/**
 * The template as it is printed: on white, whatever ground its slides have. Colours that do not read there give way to the first of
 * the theme's that does.
 */
export function onPaper(template: Template): Template {
  const { dark: _, ...onWhite } = template.theme;
  const { palette, cell, graphic } = template;
  const hlink = rgbOf(readable({ scheme: 'hlink' }, onWhite), onWhite);
  const theme: Theme = { ...onWhite, colors: { ...onWhite.colors, hlink } };
  const inks: Palette = {
    ...palette,
    ink: readable(palette.ink, theme),
    muted: readable(palette.muted, theme),
    accent: readable(palette.accent, theme),
    deep: readable(palette.deep, theme),
    link: readable(palette.link, theme),
  };
  const lettered = <S extends ParagraphStyle>(style: S): S =>
    'scheme' in style.color ? { ...style, color: readable(style.color, theme) } : style;
  return {
    ...template,
    theme,
    palette: inks,
    cell: lettered(cell),
    graphic: lettered(graphic),
    master: { ...template.master, background: { scheme: 'bg1' } },
  };
}

function readable(color: Color, theme: Theme): Color {
  const others: readonly Color[] = [
    { scheme: 'accent1' },
    { scheme: 'accent2' },
    { scheme: 'accent3' },
    { scheme: 'tx2' },
    { scheme: 'tx1' },
  ];
  const reads = (one: Color): boolean => contrastRatio(rgbOf(one, theme), white) >= legible;
  return [color, ...others].find(reads) ?? { scheme: 'tx1' };
}
