// Pictures: what is known of a file before it is laid out, and what is made of it for a deck.

import type { Span } from '../diagnostic/diagnostic.ts';

/** A picture an article asks for. */
export interface PictureRequest {
  readonly src: string;
  readonly span: Span;
}

export interface PictureInfo {
  /** Pixels, turned upright; of an SVG its own units. */
  readonly width: number;
  readonly height: number;
  /** sharp's name of the format: `jpeg`, `png`, `svg`, `webp`, `heif` … */
  readonly format: string;
  readonly svg: boolean;
  /** Where the article first asks for it. */
  readonly span: Span;
  /** Read again when it is drawn: an article's photographs together may be more than memory should hold. */
  readonly load: () => Promise<Uint8Array | undefined>;
}

export interface Picture {
  readonly bytes: Uint8Array;
  readonly mime: 'image/png' | 'image/jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The vector original; `bytes` is then its fallback. */
  readonly svg?: Uint8Array;
}

/** By `pictureKey` of the use (src/scene/picture-key.ts). */
export type Pictures = ReadonlyMap<string, Picture>;
