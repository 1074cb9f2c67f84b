// Pictures are made once for each way they are shown; this is the name by which layout, media and the
// emitters speak of one such picture.

import type { Ornament } from './style.ts';
import type { PictureUse } from './types.ts';

/**
 * `src`, the crop in ten-thousandths and the shown size in whole points: uses that look alike share their
 * bytes.
 */
export function pictureKey(use: PictureUse): string {
  const { crop, shown } = use;
  const part = [crop.x, crop.y, crop.width, crop.height].map((n) => Math.round(n * 10000)).join(',');
  return `${use.src}|${part}|${Math.round(shown.width)}x${Math.round(shown.height)}`;
}

/** How a layout shows its logo; undefined of other ornaments. */
export function ornamentUse({ picture, box: { width, height } }: Ornament): PictureUse | undefined {
  return picture && { src: picture.src, crop: { x: 0, y: 0, width: 1, height: 1 }, shown: { width, height } };
}
