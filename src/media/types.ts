// Pictures made ready to be put in a deck.

export interface Picture {
  readonly bytes: Uint8Array;
  readonly mime: 'image/png' | 'image/jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The vector original; `bytes` is then its fallback. */
  readonly svg?: Uint8Array;
}

/** By `pictureKey` of the use (src/layout/picture-key.ts). */
export type Pictures = ReadonlyMap<string, Picture>;
