// The pictures of a deck as parts: each distinct content once, however often and under
// whatever name it is used.

import type { Pictures } from '../media/types.ts';
import type { Package } from './package.ts';
import type { Media } from './shape.ts';

/** Numbers media in the order slides first use them, and puts them in the package when they are asked for. */
export class MediaStore {
  readonly #pictures: Pictures;
  readonly #package: Package;
  readonly #stored: { readonly bytes: Uint8Array; readonly path: string }[] = [];
  readonly #byKey = new Map<string, Media>();

  constructor(pictures: Pictures, into: Package) {
    this.#pictures = pictures;
    this.#package = into;
  }

  /** Paths relative to a slide; undefined where the media stage made no such picture. */
  get(key: string): Media | undefined {
    const known = this.#byKey.get(key);
    if (known) return known;
    const picture = this.#pictures.get(key);
    if (!picture) return undefined;
    const path = this.#store(picture.bytes, picture.mime === 'image/png' ? 'png' : 'jpeg');
    const media: Media = {
      path,
      width: picture.width,
      height: picture.height,
      ...(picture.svg ? { svg: this.#store(picture.svg, 'svg') } : {}),
    };
    this.#byKey.set(key, media);
    return media;
  }

  #store(bytes: Uint8Array, extension: string): string {
    const known = this.#stored.find(
      (one) => one.path.endsWith(`.${extension}`) && Buffer.compare(one.bytes, bytes) === 0,
    );
    if (known) return known.path;
    const number = this.#package.free(
      this.#stored.length + 1,
      (number) => `ppt/media/image${number}.${extension}`,
    );
    const name = `image${number}.${extension}`;
    this.#package.media(`ppt/media/${name}`, bytes, extension !== 'svg');
    const path = `../media/${name}`;
    this.#stored.push({ bytes, path });
    return path;
  }
}
