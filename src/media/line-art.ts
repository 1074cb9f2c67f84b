// Whether a picture is line art, a chart, a screenshot, a scanned page, a logo, of which every edge may be a word
// or a number; or a photograph, which can be cropped to fill its place. Told by its tones: paper and flat colours
// are a few of them, a photograph has them all. What is in doubt counts as line art: that costs an empty margin,
// the other way round would cost a title or a year.

import type { Cache } from '../world/types.ts';
import { keptAnswer } from './kept.ts';
import { pixelLimit } from './probe.ts';
import { loadSharp } from './sharp.ts';
import type { PictureInfo } from './types.ts';

/** Pixels along the longer side of what is looked at. */
const sampled = 400;

/**
 * The least that the sixteen most frequent colours have of line art, by pixels. Of 210 charts, screenshots and
 * scanned pages nearly all had 0.28 or more, of 52 photographs the median was 0.06.
 */
const flatColors = 0.2;

/** The same of the fullest band of 32 lightnesses out of 256: paper, unevenly lit; median of photographs 0.33. */
const flatLightness = 0.58;

/** A part of a picture that is clear to be more than a cut-out's edge. */
const clear = 0.05;

/** True, too, of what cannot be decoded: that is told where the picture is made. */
export async function isLineArt(load: PictureInfo['load'], cache?: Cache): Promise<boolean> {
  try {
    const bytes = await load();
    return bytes === undefined || (await keptAnswer('line art', bytes, cache, () => hasFlatTones(bytes)));
  } catch {
    return true;
  }
}

async function hasFlatTones(bytes: Uint8Array): Promise<boolean> {
  const sharp = await loadSharp();
  // Nearest neighbours: averaging would make new tones.
  const { data, info } = await sharp(bytes, { limitInputPixels: pixelLimit })
    .resize(sampled, sampled, { fit: 'inside', kernel: 'nearest', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { channels } = info;
  const pixels = info.width * info.height;
  const grey = channels <= 2;
  const colors = new Map<number, number>();
  const lightness = new Uint32Array(256);
  let transparent = 0;
  for (let at = 0; at < data.length; at += channels) {
    if (channels % 2 === 0 && (data[at + channels - 1] ?? 255) < 128) transparent += 1;
    const red = data[at] ?? 0;
    const green = grey ? red : (data[at + 1] ?? 0);
    const blue = grey ? red : (data[at + 2] ?? 0);
    const color = (red << 16) | (green << 8) | blue;
    colors.set(color, (colors.get(color) ?? 0) + 1);
    // ITU-R BT.601, the luma of JPEG.
    const luma = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
    lightness[luma] = (lightness[luma] ?? 0) + 1;
  }
  if (transparent > pixels * clear) return true;
  const most = [...colors.values()].sort((a, b) => b - a).slice(0, 16);
  return sum(most) >= pixels * flatColors || fullestBand(lightness) >= pixels * flatLightness;
}

function fullestBand(lightness: Uint32Array): number {
  let most = 0;
  for (let from = 0; from + 32 <= lightness.length; from += 1)
    most = Math.max(most, sum([...lightness.subarray(from, from + 32)]));
  return most;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
