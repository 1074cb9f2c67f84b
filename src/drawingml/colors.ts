// DrawingML's colours and fills, read: what they look like under a colour map, and the same as a scheme
// colour where it is one (ECMA-376 part 1, 20.1.2.3).

import type { XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import { fromHsl, type Triple, themeColorNames } from '../scene/color.ts';
import type { Color, FixedColor, SchemeName, Theme } from '../scene/style.ts';
import { fromLinearLight, type Ink, share, transformed } from './color-transforms.ts';
import { presetColor } from './preset-colors.ts';
import type { Ground } from './types.ts';

export type ThemeColors = Theme['colors'];
/** p:clrMap: which theme colour `bg1`, `tx1` … mean. */
export type ColorMap = Readonly<Record<string, string>>;

const standardMap: ColorMap = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
/** The theme's twelve colours as its file has them. What is missing is black or white. */
export function themeColors(scheme: XmlElement | undefined): ThemeColors {
  const pairs = themeColorNames.map((slot) => {
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
  const rest = themeColorNames.slice(4).map((slot) => [slot, named(slot)]);
  return { lt1, dk1, lt2, dk2, ...Object.fromEntries(rest) } as ThemeColors;
}

/** The theme's colours by their own names, and what `bg1`, `tx1` … mean under a map. */
export type SlideColors = ThemeColors & Readonly<Record<'bg1' | 'tx1' | 'bg2' | 'tx2', string>>;

export function slideColors(raw: ThemeColors, map: ColorMap): SlideColors {
  const mapped = mappedColors(raw, map);
  const { dk1, lt1, dk2, lt2 } = raw;
  return {
    ...mapped,
    bg1: mapped.lt1,
    tx1: mapped.dk1,
    bg2: mapped.lt2,
    tx2: mapped.dk2,
    dk1,
    lt1,
    dk2,
    lt2,
  };
}

const schemeNames: ReadonlySet<string> = new Set([
  'tx1',
  'bg1',
  'tx2',
  'bg2',
  ...themeColorNames.slice(4),
] satisfies string[]);

function plainRgb(color: XmlElement): string | undefined {
  const { attributes } = color;
  const value = attributes['val'] ?? '';
  switch (color.name) {
    case 'a:srgbClr':
      return /^[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;
    case 'a:sysClr':
      return sixDigits(attributes['lastClr']) ?? (value === 'window' ? 'ffffff' : '000000');
    case 'a:prstClr':
      return presetColor(value);
    case 'a:scrgbClr':
      return fromLinearLight(['r', 'g', 'b'].map((name) => share(attributes[name]) || 0) as Triple);
    case 'a:hslClr':
      return fromHsl(
        (Number.parseFloat(attributes['hue'] ?? '') || 0) / 21600000,
        share(attributes['sat']) || 0,
        share(attributes['lum']) || 0,
      );
    default:
      return undefined;
  }
}

const sixDigits = (text: string | undefined): string | undefined =>
  text !== undefined && /^[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined;

function schemeRgb(name: string, colors: ThemeColors): string | undefined {
  if (Object.hasOwn(colors, name)) return colors[name as keyof ThemeColors];
  return Object.hasOwn(standardMap, name) ? colors[standardMap[name] as keyof ThemeColors] : undefined;
}

/** What a scheme colour that says no more than this keeps of itself. */
const kept: ReadonlySet<string> = new Set(['a:lumMod', 'a:lumOff', 'a:alpha']);

/**
 * A colour element (`a:schemeClr`, `a:srgbClr` …) as it looks under mapped colours.
 * @param colors mapped: `lt1` is what `bg1` means, unless they have a `bg1` of their own; and `phClr` in a
 * theme's formats.
 */
export function readColor(
  element: XmlElement | undefined,
  colors: ThemeColors,
): (Ground & Ink & { readonly style: Color | FixedColor }) | undefined {
  if (!element) return undefined;
  const scheme = element.attributes['val'] ?? '';
  const known = element.name === 'a:schemeClr' && schemeNames.has(scheme);
  const own = element.name === 'a:schemeClr' ? schemeRgb(scheme, colors) : plainRgb(element);
  if (own === undefined) return undefined;
  const ink = transformed(own, element.children);
  if (!known || element.children.some(({ name }) => !kept.has(name)))
    return { ...ink, style: { rgb: ink.rgb } };
  const percent = (name: string): number | undefined => {
    const value = child(element, `a:${name}`)?.attributes['val'];
    return value === undefined ? undefined : share(value) * 100;
  };
  const [lumMod, lumOff] = ['lumMod', 'lumOff'].map(percent);
  const color: Color = {
    scheme: scheme as SchemeName,
    ...(lumMod === undefined ? {} : { lumMod }),
    ...(lumOff === undefined ? {} : { lumOff }),
  };
  return { ...ink, color, style: color };
}

/** The colour of `a:solidFill`, or of the first stop of `a:gradFill`, among an element's children. */
export function readFill(of: XmlElement | undefined, colors: ThemeColors): ReturnType<typeof readColor> {
  const solid = child(of, 'a:solidFill')?.children[0];
  const stop = children(child(of, 'a:gradFill', 'a:gsLst'), 'a:gs')[0]?.children[0];
  return readColor(solid ?? stop, colors);
}
