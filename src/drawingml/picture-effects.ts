// What the colours of a picture pass through before they are seen (ECMA-376 part 1, 20.1.8): washed out, of one tone, of two.

import type { XmlElement } from '../opc/types.ts';
import { share } from './color-transforms.ts';
import { readColor, type ThemeColors } from './colors.ts';
import type { PictureEffect } from './types.ts';

/** Its opacity is read beside; sharpness and the like are Microsoft's own, and have a picture that is as they are. */
const silent: ReadonlySet<string> = new Set(['a:alphaModFix', 'a:extLst']);

/** @param blip `a:blip`. @returns undefined where one is among them that nobody can follow. */
export function readEffects(
  blip: XmlElement | undefined,
  colors: ThemeColors,
): readonly PictureEffect[] | undefined {
  const effects: PictureEffect[] = [];
  for (const one of blip?.children ?? []) {
    if (silent.has(one.name)) continue;
    const effect = effectOf(one, colors);
    if (!effect) return undefined;
    effects.push(effect);
  }
  return effects;
}

function effectOf(
  { name, attributes, children }: XmlElement,
  colors: ThemeColors,
): PictureEffect | undefined {
  const part = (which: string): number => share(attributes[which]) || 0;
  switch (name) {
    case 'a:grayscl':
      return { kind: 'grey' };
    case 'a:biLevel':
      return { kind: 'two tones', threshold: part('thresh') };
    case 'a:lum':
      return { kind: 'light', brighter: part('bright'), contrast: part('contrast') };
    case 'a:duotone': {
      const [dark, light] = children.map((one) => readColor(one, colors)?.rgb);
      return dark && light ? { kind: 'duotone', dark, light } : undefined;
    }
    default:
      return undefined;
  }
}

/** @param rgb red, green and blue, 0 to 255. */
export function throughEffects(
  rgb: readonly [number, number, number],
  effects: readonly PictureEffect[],
): readonly [number, number, number] {
  return effects.reduce<readonly [number, number, number]>(through, rgb);
}

type Rgb = readonly [number, number, number];

function through(rgb: Rgb, effect: PictureEffect): Rgb {
  const [red, green, blue] = rgb;
  const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
  switch (effect.kind) {
    case 'grey':
      return [grey, grey, grey];
    case 'two tones': {
      const tone = grey / 255 >= effect.threshold ? 255 : 0;
      return [tone, tone, tone];
    }
    case 'duotone': {
      const [dark, light] = [effect.dark, effect.light].map((one) => Number.parseInt(one, 16)) as [
        number,
        number,
      ];
      const channel = (shift: number): number =>
        ((dark >> shift) & 255) * (1 - grey / 255) + ((light >> shift) & 255) * (grey / 255);
      return [channel(16), channel(8), channel(0)];
    }
    case 'light': {
      const steep = effect.contrast < 0 ? 1 + effect.contrast : 1 / Math.max(0.01, 1 - effect.contrast);
      const lit = (value: number): number =>
        Math.max(0, Math.min(255, (value - 127.5) * steep + 127.5 + effect.brighter * 255));
      return [lit(red), lit(green), lit(blue)];
    }
  }
}
