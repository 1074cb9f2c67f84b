// A drawing of a slide as a PNG. Its letters are those that fontconfig finds: the command sets FONTCONFIG_FILE, so that they are ours.

import { loadSharp } from './sharp.ts';

/** @param scale pixels a point */
export async function drawSvg(svg: string, scale: number): Promise<Uint8Array> {
  const sharp = await loadSharp();
  // SVG counts 72 units an inch here: a slide's are points.
  return sharp(Buffer.from(svg), { density: 72 * scale })
    .png({ compressionLevel: 9 })
    .withExif({ IFD0: { Software: 'briefdeck' } })
    .toBuffer();
}
