// Many slides on one page: what a whole deck looks like at a glance.

/**
 * Puts the pictures (PNG bytes or paths, all of one shape) on a grid and returns PNG bytes. Call it only after
 * FONTCONFIG_FILE is set: sharp reads it once, when it loads.
 */
export async function contactSheet(pictures, { columns = 4, width = 480, gap = 12, numbers = true } = {}) {
  const { default: sharp } = await import('sharp');
  const tiles = [];
  for (const picture of pictures) {
    tiles.push(
      await sharp(picture, { unlimited: true })
        .resize({ width })
        .flatten({ background: '#fff' })
        .png()
        .toBuffer(),
    );
  }
  const { height = 1 } = await sharp(tiles[0]).metadata();
  const label = numbers ? 20 : 0;
  const rows = Math.ceil(tiles.length / columns);
  const used = Math.min(columns, tiles.length);
  const left = (index) => gap + (index % columns) * (width + gap);
  const top = (index) => gap + Math.floor(index / columns) * (height + label + gap);
  const captions = tiles.map(
    (_, index) => `<text x="${left(index)}" y="${top(index) + height + 15}">${index + 1}</text>`,
  );
  const size = { width: gap + used * (width + gap), height: gap + rows * (height + label + gap) };
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="Carlito, sans-serif" font-size="14" fill="#555">${captions.join('')}</svg>`;
  return sharp({ create: { ...size, channels: 3, background: '#d9d9d6' } })
    .composite([
      ...tiles.map((input, index) => ({ input, left: left(index), top: top(index) })),
      ...(numbers ? [{ input: Buffer.from(overlay), left: 0, top: 0 }] : []),
    ])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
