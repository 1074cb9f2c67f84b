// The shade nearest to a colour that can be read on a ground: what a designer is told to try.

import { channels, contrastRatio, fromHsl, toHsl } from './color.ts';

const steps = 200;

/** Of the same hue and saturation. @param rgb six hex digits, as `ground`. @returns undefined where no shade of it passes. */
export function passingShade(rgb: string, ground: string, asked: number): string | undefined {
  const [hue, saturation, lightness] = toHsl(channels(rgb));
  for (let step = 0; step <= steps; step++)
    for (const sign of [-1, 1]) {
      const tried = lightness + (sign * step) / steps;
      if (tried < 0 || tried > 1) continue;
      const shade = fromHsl(hue, saturation, tried);
      if (contrastRatio(shade, ground) >= asked) return shade.toUpperCase();
    }
  return undefined;
}
