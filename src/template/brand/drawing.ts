// DrawingML's colours and fills, read: what they look like under a colour map, and the same as a scheme colour where
// it is one (ECMA-376 part 1, 20.1.2.3).

import { rgbOf } from '../../color.ts';
import type { XmlElement } from '../../opc/types.ts';
import { child, children } from '../../opc/xml.ts';
import type { Color, FixedColor, SchemeName, Theme } from '../types.ts';
import type { Ground } from './types.ts';

export type ThemeColors = Theme['colors'];
/** p:clrMap: which theme colour `bg1`, `tx1` … mean. */
export type ColorMap = Readonly<Record<string, string>>;

const standardMap: ColorMap = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
const slots = [
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
] as const;

/** The theme's twelve colours as its file has them. What is missing is black or white. */
export function themeColors(scheme: XmlElement | undefined): ThemeColors {
  const pairs = slots.map((slot) => {
    const color = child(scheme, `a:${slot}`)?.children[0];
    return [slot, (color && plainRgb(color)) ?? (slot.startsWith('lt') ? 'ffffff' : '000000')] as const;
  });
  return Object.fromEntries(pairs) as unknown as ThemeColors;
}

/** The colours as a map has them: the result's `lt1` is what `bg1` means under it. */
export function mappedColors(colors: ThemeColors, map: ColorMap): ThemeColors {
  const named = (scheme: string): string => {
    const slot = map[scheme] ?? standardMap[scheme] ?? scheme;
    return colors[slot as keyof ThemeColors] ?? '000000';
  };
  const [lt1, dk1, lt2, dk2] = ['bg1', 'tx1', 'bg2', 'tx2'].map(named) as [string, string, string, string];
  const rest = slots.slice(4).map((slot) => [slot, named(slot)]);
  return { lt1, dk1, lt2, dk2, ...Object.fromEntries(rest) } as ThemeColors;
}

const schemeNames: ReadonlySet<string> = new Set([
  'tx1',
  'bg1',
  'tx2',
  'bg2',
  ...slots.slice(4),
] satisfies string[]);
/** The presets that templates use; all others are rare enough to be taken for grey. */
const presets: Readonly<Record<string, string>> = { black: '000000', white: 'ffffff' };

function plainRgb(color: XmlElement): string | undefined {
  const value = color.attributes['val'] ?? '';
  switch (color.name) {
    case 'a:srgbClr':
      return /^[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
    case 'a:sysClr':
      return (color.attributes['lastClr'] ?? (value === 'window' ? 'ffffff' : '000000')).toLowerCase();
    case 'a:prstClr':
      return presets[value] ?? '808080';
    default:
      return undefined;
  }
}

/** A colour element (`a:schemeClr`, `a:srgbClr` …) as it looks under mapped colours. */
export function readColor(
  element: XmlElement | undefined,
  colors: ThemeColors,
): (Ground & { readonly style: Color | FixedColor }) | undefined {
  if (!element) return undefined;
  const number = (name: string): number | undefined => {
    const value = child(element, `a:${name}`)?.attributes['val'];
    return value === undefined ? undefined : Number.parseInt(value, 10) / 1000;
  };
  const scheme = element.attributes['val'] ?? '';
  const [lumMod, lumOff, tint, shade] = ['lumMod', 'lumOff', 'tint', 'shade'].map(number);
  const known = element.name === 'a:schemeClr' && schemeNames.has(scheme);
  const fixed = element.name === 'a:schemeClr' ? colors[scheme as keyof ThemeColors] : plainRgb(element);
  if (!known && fixed === undefined) return undefined;
  const plain: Color = {
    scheme: scheme as SchemeName,
    ...(lumMod === undefined ? {} : { lumMod }),
    ...(lumOff === undefined ? {} : { lumOff }),
  };
  let rgb = known ? rgbOf(plain, { colors }) : (fixed ?? '000000');
  if (tint !== undefined) rgb = mixed(rgb, 'ffffff', tint / 100);
  if (shade !== undefined) rgb = mixed(rgb, '000000', shade / 100);
  const exact = known && tint === undefined && shade === undefined;
  return exact ? { rgb, color: plain, style: plain } : { rgb, style: { rgb } };
}

function mixed(a: string, b: string, share: number): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) => Math.round(channel(a, at) * share + channel(b, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
}

/** The colour of `a:solidFill`, or of the first stop of `a:gradFill`, among an element's children. */
export function readFill(of: XmlElement | undefined, colors: ThemeColors): ReturnType<typeof readColor> {
  const solid = child(of, 'a:solidFill')?.children[0];
  const stop = children(child(of, 'a:gradFill', 'a:gsLst'), 'a:gs')[0]?.children[0];
  return readColor(solid ?? stop, colors);
}
