// Pictures that text stands on, small: a square of theirs is a few points of the slide, about a letter's stem
// and what is around it. Only decks with such text load the decoder.

import type { Raster } from '../drawingml/types.ts';
import { loadSharp } from './sharp.ts';

const side = 240;
/** As large as the largest camera's. */
const mostPixels = 268_402_689;
/** So many at once: sharp works in threads of its own. */
const atOnce = 4;

/** `null` for what cannot be decoded: a metafile, a damaged file. */
export async function readPictures(
  bytes: (part: string) => Uint8Array,
  parts: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Raster | null>> {
  const found = new Map<string, Raster | null>();
  const waiting = [...parts];
  const work = async (): Promise<void> => {
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop())
      found.set(part, await raster(bytes, part));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

async function raster(bytes: (part: string) => Uint8Array, part: string): Promise<Raster | null> {
  try {
    const sharp = await loadSharp();
    const { data, info } = await sharp(bytes(part), { limitInputPixels: mostPixels })
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return info.channels === 4 ? { width: info.width, height: info.height, data } : null;
  } catch {
    return null;
  }
}
