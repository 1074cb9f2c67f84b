// What a logo can be seen by: the darkest and the lightest that it has much of, to be held against its ground.

import { pixelLimit } from './probe.ts';
import { loadSharp } from './sharp.ts';
import type { PictureInfo } from './types.ts';

/** Pixels along the longer side of what is looked at. */
const sampled = 200;
/** Less of one tone than this share of what is not clear is no part that a logo is known by. */
const least = 0.05;

/** Six hex digits each; none of what cannot be decoded, which is told where the picture is made. */
export async function logoTones({ load, svg }: PictureInfo): Promise<readonly string[]> {
  try {
    const bytes = await load();
    if (!bytes) return [];
    const sharp = await loadSharp();
    const { data } = await sharp(bytes, { limitInputPixels: pixelLimit, ...(svg ? { density: 144 } : {}) })
      .resize(sampled, sampled, { fit: 'inside' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const seen: { readonly luma: number; readonly hex: string }[] = [];
    for (let at = 0; at + 3 < data.length; at += 4) {
      if ((data[at + 3] ?? 0) < 128) continue;
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      seen.push({
        // ITU-R BT.709's weights, as WCAG's luminance has them: to sort by, the curve is no matter.
        luma: 0.2126 * red + 0.7152 * green + 0.0722 * blue,
        hex: [red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join(''),
      });
    }
    seen.sort((a, b) => a.luma - b.luma);
    return [least, 1 - least].flatMap((share) => seen[Math.floor(share * seen.length)]?.hex ?? []);
  } catch {
    return [];
  }
}
