// What DrawingML does to a colour (`a:lumMod`, `a:tint`, `a:alpha` …), one after another as the file has them
// (ECMA-376 part 1, 20.1.2.3). Tint and shade mix in linear light, as PowerPoint does: its default table's
// bands, `accent1` 4472C4 at a tint of 40 % and 20 %, are CFD5EA and E9EBF5.

import type { XmlElement } from '../opc/types.ts';
import { channels, fromHsl, type Triple, toHsl } from '../scene/color.ts';

export interface Ink {
  /** Six hex digits, lower case. */
  readonly rgb: string;
  /** 0 to 1: how much of what is below it is hidden. */
  readonly alpha: number;
}

/** A percentage: thousandths of one in Transitional files (`50000`), with its sign in Strict ones (`50%`). */
export function share(text: string | undefined): number {
  const value = Number.parseFloat(text ?? '');
  return text?.trim().endsWith('%') ? value / 100 : value / 100000;
}

export function transformed(rgb: string, transforms: readonly XmlElement[]): Ink {
  let ink: Ink = { rgb, alpha: 1 };
  for (const one of transforms) ink = step(ink, one.name.slice(2), share(one.attributes['val']));
  return ink;
}

function step(ink: Ink, name: string, value: number): Ink {
  const { rgb, alpha } = ink;
  switch (name) {
    case 'gray':
      return { rgb: gray(rgb), alpha };
    case 'inv':
      return { rgb: linearly(rgb, (one) => 1 - one), alpha };
    case 'comp':
      return { rgb: inHsl(rgb, ([h, s, l]) => [(h + 0.5) % 1, s, l]), alpha };
  }
  if (!Number.isFinite(value)) return ink;
  switch (name) {
    case 'alpha':
      return { rgb, alpha: within(value) };
    case 'alphaMod':
      return { rgb, alpha: within(alpha * value) };
    case 'alphaOff':
      return { rgb, alpha: within(alpha + value) };
    case 'tint':
      return { rgb: linearly(rgb, (one) => one * value + 1 - value), alpha };
    case 'shade':
      return { rgb: linearly(rgb, (one) => one * value), alpha };
    case 'lumMod':
      return { rgb: inHsl(rgb, ([h, s, l]) => [h, s, l * value]), alpha };
    case 'lumOff':
      return { rgb: inHsl(rgb, ([h, s, l]) => [h, s, l + value]), alpha };
    case 'lum':
      return { rgb: inHsl(rgb, ([h, s]) => [h, s, value]), alpha };
    case 'satMod':
      return { rgb: inHsl(rgb, ([h, s, l]) => [h, s * value, l]), alpha };
    case 'satOff':
      return { rgb: inHsl(rgb, ([h, s, l]) => [h, s + value, l]), alpha };
    case 'sat':
      return { rgb: inHsl(rgb, ([h, , l]) => [h, value, l]), alpha };
    case 'hueMod':
      return { rgb: inHsl(rgb, ([h, s, l]) => [h * value, s, l]), alpha };
    // An angle, in 60000ths of a degree.
    case 'hueOff':
      return { rgb: inHsl(rgb, ([h, s, l]) => [h + (value * 100000) / 21600000, s, l]), alpha };
    default:
      return ink;
  }
}

const within = (value: number): number => Math.min(1, Math.max(0, value));

function inHsl(rgb: string, change: (hsl: Triple) => Triple): string {
  const [hue, saturation, lightness] = change(toHsl(channels(rgb)));
  return fromHsl(((hue % 1) + 1) % 1, within(saturation), within(lightness));
}

const toLinear = (one: number): number => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
const fromLinear = (one: number): number =>
  one <= 0.0031308 ? one * 12.92 : 1.055 * one ** (1 / 2.4) - 0.055;

function linearly(rgb: string, change: (one: number) => number): string {
  return hex(channels(rgb).map((one) => fromLinear(within(change(toLinear(one))))) as Triple);
}

/** `a:scrgbClr`: parts of linear light. */
export const fromLinearLight = (parts: Triple): string =>
  hex(parts.map((one) => fromLinear(within(one))) as Triple);

export const hex = (parts: Triple): string =>
  parts
    .map((one) =>
      Math.round(within(one) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

function gray(rgb: string): string {
  const [red, green, blue] = channels(rgb);
  const one = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return hex([one, one, one]);
}
