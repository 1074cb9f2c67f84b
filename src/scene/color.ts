// What a scheme colour looks like under a theme: for previews and for checking contrast. The deck itself
// keeps the scheme colour.

import type { Color, FixedColor, SchemeName, Theme } from './style.ts';

/** A theme's twelve colours in the order that its file has them (ECMA-376 part 1, 20.1.6.2). */
export const themeColorNames = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const satisfies readonly (keyof Theme['colors'])[];

type Colors = Pick<Theme, 'colors' | 'dark'>;

type Mapping = Readonly<Partial<Record<SchemeName, keyof Theme['colors']>>>;

/** The master's colour map (p:clrMap): which theme colour a scheme name means. */
const onLight: Mapping = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };
const onDark: Mapping = { tx1: 'lt1', bg1: 'dk1', tx2: 'lt2', bg2: 'dk2' };

/**
 * Six hex digits, lower case. `lumMod` and `lumOff` act on the lightness of HSL (ECMA-376
 * part 1, 20.1.2.3.20-21).
 */
export function rgbOf(color: Color | FixedColor, theme: Colors): string {
  if ('rgb' in color) return color.rgb.toLowerCase();
  const mapped = theme.dark ? onDark : onLight;
  const hex = theme.colors[mapped[color.scheme] ?? (color.scheme as keyof Theme['colors'])].toLowerCase();
  if (color.lumMod === undefined && color.lumOff === undefined) return hex;
  const [hue, saturation, lightness] = toHsl(channels(hex));
  const shifted = lightness * ((color.lumMod ?? 100) / 100) + (color.lumOff ?? 0) / 100;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, shifted)));
}

export function sameColor(a: Color | FixedColor, b: Color | FixedColor): boolean {
  if (a === b) return true;
  if ('rgb' in a || 'rgb' in b)
    return 'rgb' in a && 'rgb' in b && a.rgb.toLowerCase() === b.rgb.toLowerCase();
  return a.scheme === b.scheme && a.lumMod === b.lumMod && a.lumOff === b.lumOff && a.alpha === b.alpha;
}

/** WCAG 2 contrast ratio of two colours of six hex digits, 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return one > other ? (one + 0.05) / (other + 0.05) : (other + 0.05) / (one + 0.05);
}

/** WCAG 2.2, 1.4.3: large text, from so many points on. */
export const largeFrom = { regular: 18, bold: 14 } as const;

export const isLarge = (size: number, bold: boolean): boolean =>
  size >= (bold ? largeFrom.bold : largeFrom.regular);

/** WCAG 2.2, 1.4.3: what text has to stand out from its ground. @param size points */
export const leastContrast = (size: number, bold: boolean): number => (isLarge(size, bold) ? 3 : 4.5);

/** Whether text of any size can be read there. @param asked to 1 */
export const readsOn = (
  front: Color,
  ground: Color,
  theme: Colors,
  asked = leastContrast(0, false),
): boolean => contrastRatio(rgbOf(front, theme), rgbOf(ground, theme)) >= asked;

/** `bg1` or `tx1`, whichever reads better on `ground`. */
export function plainInkOn(ground: Color, theme: Colors): Color {
  const under = rgbOf(ground, theme);
  const [light, dark] = (['bg1', 'tx1'] as const).map((scheme) =>
    contrastRatio(rgbOf({ scheme }, theme), under),
  ) as [number, number];
  return light >= dark ? { scheme: 'bg1' } : { scheme: 'tx1' };
}

/** A photograph has many colours; a theme few, which are asked about again and again. */
const mostKnown = 4096;
const known = new Map<string, number>();

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  let found = known.get(hex);
  if (found === undefined) {
    found = luminanceOf(hex);
    if (known.size >= mostKnown) known.clear();
    known.set(hex, found);
  }
  return found;
}

function luminanceOf(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green, blue, or hue, saturation, lightness; 0 to 1 each. */
export type Triple = [number, number, number];

export function channels(hex: string): Triple {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Triple;
}

export function toHsl([red, green, blue]: Triple): Triple {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [(((green - blue) / range + 6) % 6) / 6, saturation, lightness];
  if (most === green) return [((blue - red) / range + 2) / 6, saturation, lightness];
  return [((red - green) / range + 4) / 6, saturation, lightness];
}

export function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number): string => {
    const k = (shift + hue * 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `${channel(0)}${channel(8)}${channel(4)}`;
}
