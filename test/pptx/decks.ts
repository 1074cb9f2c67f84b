// Decks that several test files look at, written once a file.

import type { Picture, Pictures } from '../../src/media/types.ts';
import { writePptx } from '../../src/pptx/write.ts';
import { pictureKey } from '../../src/scene/picture-key.ts';
import type { Scene } from '../../src/scene/types.ts';
import { open, type Parts } from './open.ts';
import { everything, pictureItem } from './scenes.ts';
import { template } from './template.ts';

/** A picture of one pixel, as PNG (valid, so that LibreOffice and PowerPoint show it). */
export const PIXEL: Picture = {
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  mime: 'image/png',
  width: 420,
  height: 336,
};

export const pictures: Pictures = new Map([[pictureKey(pictureItem.picture), PIXEL]]);

export function write(scene: Scene, more: Pictures = pictures): Promise<Uint8Array> {
  return writePptx(scene, template, more);
}

export async function parts(scene: Scene, more: Pictures = pictures): Promise<Parts> {
  return open(await write(scene, more));
}

let cached: Promise<Uint8Array> | undefined;

/** The deck with every kind of item. */
export function full(): Promise<Uint8Array> {
  cached ??= write(everything());
  return cached;
}
