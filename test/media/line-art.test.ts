// A photograph may be cropped, a chart may not: which of them a picture is, is told by its tones.

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isLineArt } from '../../src/media/line-art.ts';

const width = 640;
const height = 360;

/** Land and sky with a grain, as a camera has it: no two pixels are sure to be alike. */
async function photograph(): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 1;
  for (let at = 0; at < pixels.length; at += 1) {
    seed = (seed * 48271) % 2147483647;
    const y = Math.floor(at / 3 / width) / height;
    const x = ((at / 3) % width) / width;
    pixels[at] = Math.round(40 + 150 * Math.abs(Math.sin(3 * x + 5 * y + (at % 3))) + (seed % 17));
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
}

const chart = sharp(
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="640" height="360" fill="#fff"/><rect x="80" y="120" width="90" height="200" fill="#c33"/><rect x="280" y="60" width="90" height="260" fill="#36c"/><text x="40" y="40" font-size="30">Exports, 2020 to 2023</text></svg>`,
  ),
);

describe('isLineArt', () => {
  it('is false of a photograph', async () => {
    const bytes = await photograph();
    expect(await isLineArt(async () => bytes)).toBe(false);
  });

  it.each([
    ['PNG', () => chart.clone().png()],
    ['a coarse JPEG', () => chart.clone().flatten().jpeg({ quality: 40 })],
    [
      'a scan, blurred and grey',
      () => chart.clone().flatten().greyscale().blur(1.2).linear(0.9, 8).jpeg({ quality: 60 }),
    ],
  ])('is true of a chart as %s', async (_, made) => {
    const bytes = await made().toBuffer();
    expect(await isLineArt(async () => bytes)).toBe(true);
  });

  it('is true of what is cut out', async () => {
    const bytes = await sharp(await photograph())
      .composite([
        {
          input: Buffer.from(
            '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="100"/></svg>',
          ),
          blend: 'dest-out',
        },
      ])
      .png()
      .toBuffer();
    expect(await isLineArt(async () => bytes)).toBe(true);
  });

  it('is true of what cannot be read, so that nothing is cropped', async () => {
    expect(await isLineArt(async () => Buffer.from('no picture'))).toBe(true);
  });
});
