// Which of the theme's two plain colours reads better on a coloured bar.

import type { Color, SchemeName, Theme } from '../template/types.ts';

/** `bg1` or `tx1`, whichever has the higher WCAG 2 contrast on `ground`. */
export function contrast(ground: Color, theme: Theme): Color {
  const light = luminance({ scheme: 'bg1' }, theme);
  const dark = luminance({ scheme: 'tx1' }, theme);
  const under = luminance(ground, theme);
  return ratio(light, under) >= ratio(dark, under) ? { scheme: 'bg1' } : { scheme: 'tx1' };
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const SCHEME: Readonly<Partial<Record<SchemeName, keyof Theme['colors']>>> = {
  tx1: 'dk1',
  bg1: 'lt1',
  tx2: 'dk2',
  bg2: 'lt2',
};

/**
 * WCAG 2 relative luminance. `lumMod` and `lumOff` scale and shift the lightness of HSL, here taken on each channel
 * alike, which is near enough to choose between light and dark.
 */
function luminance(color: Color, theme: Theme): number {
  const hex = theme.colors[SCHEME[color.scheme] ?? (color.scheme as keyof Theme['colors'])];
  const channel = (at: number) => {
    const value =
      (Number.parseInt(hex.slice(at, at + 2), 16) / 255) * ((color.lumMod ?? 100) / 100) +
      (color.lumOff ?? 0) / 100;
    const clamped = Math.min(1, Math.max(0, value));
    return clamped <= 0.04045 ? clamped / 12.92 : ((clamped + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}
