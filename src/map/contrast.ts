// What a scheme colour comes to under a theme, and how well text reads on it. lumMod and lumOff work on the luminance
// of HSL (ECMA-376 part 1, 20.1.2.3.20 and .21); contrast is WCAG 2.1's ratio of relative luminances.

import type { Color, SchemeName, Theme } from '../template/types.ts';

type Rgb = readonly [number, number, number];

/** Colours of the `briefing` template. */
export const briefingColors: Theme['colors'] = {
  dk1: '1B1E23',
  lt1: 'FCFBF8',
  dk2: '1E3346',
  lt2: 'EDE9DF',
  accent1: 'A63D2F',
  accent2: '3B5B78',
  accent3: '4F7F7A',
  accent4: 'D2A24C',
  accent5: '7A8C5A',
  accent6: '8A8378',
  hlink: '2B5C86',
  folHlink: '6B4E71',
};

const slots: Readonly<Record<SchemeName, keyof Theme['colors']>> = {
  tx1: 'dk1',
  bg1: 'lt1',
  tx2: 'dk2',
  bg2: 'lt2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

/** Red, green, blue in 0..1. */
export function rgbOf(color: Color, colors: Theme['colors']): Rgb {
  const hex = colors[slots[color.scheme]];
  const rgb = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
  if (color.lumMod === undefined && color.lumOff === undefined) return rgb;
  const [hue, saturation, luminance] = toHsl(rgb);
  const moved = luminance * ((color.lumMod ?? 100) / 100) + (color.lumOff ?? 0) / 100;
  return fromHsl(hue, saturation, Math.max(0, Math.min(1, moved)));
}

function toHsl([r, g, b]: Rgb): Rgb {
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const luminance = (most + least) / 2;
  const span = most - least;
  if (span === 0) return [0, 0, luminance];
  const saturation = span / (1 - Math.abs(2 * luminance - 1));
  const hue = most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [hue, saturation, luminance];
}

/** `hue` in sixths of the circle. */
function fromHsl(hue: number, saturation: number, luminance: number): Rgb {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  const channel = (shift: number): number => {
    const at = (shift + hue * 2) % 12;
    return luminance - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

export function contrast(a: Color, b: Color, colors: Theme['colors']): number {
  const [light, dark] = [relative(rgbOf(a, colors)), relative(rgbOf(b, colors))].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function relative([r, g, b]: Rgb): number {
  const linear = (value: number): number =>
    value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}
