// sharp takes 30 ms and 20 MB to load, so a deck without pictures does without it.

import type Sharp from 'sharp';

let loaded: Promise<typeof Sharp> | undefined;

export function loadSharp(): Promise<typeof Sharp> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    // Each picture is drawn once: what libvips remembers of it is only memory lost.
    sharp.cache(false);
    return sharp;
  });
  return loaded;
}
