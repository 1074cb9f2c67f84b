// Makes the bytes of each way a picture is shown: turned upright, cropped, no larger than it can be seen, in
// sRGB and without metadata (which may say where a photograph was taken). Photographs become JPEG; drawings,
// screenshots and what is transparent stay PNG.

import type { Sharp } from 'sharp';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { pictureKey } from '../scene/picture-key.ts';
import type { PictureUse } from '../scene/types.ts';
import type { Cache } from '../world/types.ts';
import { kept } from './kept.ts';
import { coarsePicture, undrawnSvg, unreadablePicture, unsafeSvg } from './messages.ts';
import { pixelLimit, reason } from './probe.ts';
import { loadSharp } from './sharp.ts';
import { undrawnParts } from './svg-faults.ts';
import { unsafePart } from './svg-safety.ts';
import type { Picture, PictureInfo, Pictures } from './types.ts';

export interface RenderOptions {
  /** Most pixels per inch of the shown size. */
  readonly ppi: number;
  readonly report: Report;
  /** Photographs are made once, and kept. */
  readonly cache?: Cache;
}

/** Photographs at once. Decoding uses every core for one of them, encoding a single one; more at once would only cost memory. */
const atOnce = 2;

/** Lossless sources stay lossless while that costs at most this many times the JPEG. */
const losslessPrice = 1.5;

/** A use whose picture was not found is passed over: it has been reported. */
export async function renderPictures(
  uses: readonly PictureUse[],
  probed: ReadonlyMap<string, PictureInfo>,
  options: RenderOptions,
): Promise<Pictures> {
  const orders = ordersOf(uses, probed);
  const results: Made[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < orders.length; index = next++)
      results[index] = await made(orders[index] as Order, options);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return told(orders, results, options.report);
}

interface Order {
  readonly key: string;
  readonly use: PictureUse;
  readonly info: PictureInfo;
}

/** Each picture once a way it is shown. */
function ordersOf(uses: readonly PictureUse[], probed: ReadonlyMap<string, PictureInfo>): readonly Order[] {
  const orders = new Map<string, Order>();
  for (const use of uses) {
    const [key, info] = [pictureKey(use), probed.get(use.src)];
    if (info && !orders.has(key)) orders.set(key, { key, use, info });
  }
  return [...orders.values()];
}

type Made =
  | { readonly picture: Picture; readonly findings: readonly Diagnostic[] }
  | { readonly fault: unknown };

async function made({ use, info }: Order, { ppi, cache }: RenderOptions): Promise<Made> {
  try {
    const bytes = await info.load();
    if (!bytes) throw new Error('it has vanished');
    if (!info.svg)
      return {
        picture: await kept(bytes, use, ppi, cache, () => recoded(bytes, use, info, ppi)),
        findings: isCoarse(use, info)
          ? [coarsePicture(use.src, info.width, info.height, use.shown.width / pointsPerInch, info.span)]
          : [],
      };
    const picture = await drawn(bytes, use, info, ppi);
    const unsafe = unsafePart(bytes);
    const undrawn = undrawnParts(new TextDecoder().decode(bytes));
    const findings =
      undrawn.length > 0
        ? [undrawnSvg(use.src, undrawn, info.span)]
        : unsafe
          ? [unsafeSvg(use.src, unsafe, info.span)]
          : [];
    // A cropped drawing would have to be cropped again by the deck.
    const whole = use.crop.x === 0 && use.crop.y === 0 && use.crop.width === 1 && use.crop.height === 1;
    return { picture: { ...picture, ...(!unsafe && whole ? { svg: bytes } : {}) }, findings };
  } catch (fault) {
    return { fault };
  }
}

const pointsPerInch = 72;
/** Pixels per inch of the slide: with fewer, each is more than two of a full-HD projector's. */
const leastPpi = 60;

function isCoarse({ crop, shown }: PictureUse, { width }: PictureInfo): boolean {
  return (width * crop.width) / (shown.width / pointsPerInch) < leastPpi;
}

/** In the order of the orders, whichever was done first: what is wrong with a picture is said once. */
function told(orders: readonly Order[], results: readonly Made[], report: Report): Pictures {
  const pictures = new Map<string, Picture>();
  const said = new Set<string>();
  for (const [index, { key, use, info }] of orders.entries()) {
    const result = results[index];
    if (!result) continue;
    const findings =
      'fault' in result ? [unreadablePicture(use.src, reason(result.fault), info.span)] : result.findings;
    if ('picture' in result) pictures.set(key, result.picture);
    if (findings.length > 0 && !said.has(use.src)) findings.forEach(report);
    if (findings.length > 0) said.add(use.src);
  }
  return pictures;
}

/** Pixels that the cropped part should have to be `ppi` at its shown size. */
function wanted({ shown }: PictureUse, ppi: number): { width: number; height: number } {
  return {
    width: Math.ceil((shown.width / pointsPerInch) * ppi),
    height: Math.ceil((shown.height / pointsPerInch) * ppi),
  };
}

async function recoded(bytes: Uint8Array, use: PictureUse, info: PictureInfo, ppi: number): Promise<Picture> {
  const sharp = await loadSharp();
  const target = wanted(use, ppi);
  const part = { width: info.width * use.crop.width, height: info.height * use.crop.height };
  const scale = Math.min(1, Math.max(target.width / part.width, target.height / part.height));
  const image = sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error' }).autoOrient();
  return encoded(cropped(scaled(image, info, scale), use, info, scale), lossless.has(info.format));
}

/** Scaled before it is cropped, so that a large JPEG is decoded small. */
function scaled(image: Sharp, info: PictureInfo, scale: number): Sharp {
  return scale < 1 ? image.resize(at(info.width, scale), at(info.height, scale), { fit: 'fill' }) : image;
}

const at = (length: number, scale: number): number => Math.max(1, Math.round(length * scale));

function cropped(image: Sharp, { crop }: PictureUse, info: PictureInfo, scale: number): Sharp {
  const size = { width: at(info.width, scale), height: at(info.height, scale) };
  const left = Math.min(size.width - 1, Math.round(crop.x * size.width));
  const top = Math.min(size.height - 1, Math.round(crop.y * size.height));
  const width = Math.min(size.width - left, at(size.width, crop.width));
  const height = Math.min(size.height - top, at(size.height, crop.height));
  return width === size.width && height === size.height ? image : image.extract({ left, top, width, height });
}

/**
 * Resizing draws an SVG anew at its new size. sharp's `density` would do the same only for one measured in pixels:
 * of millimetres it makes the square of what was asked for.
 */
async function drawn(bytes: Uint8Array, use: PictureUse, info: PictureInfo, ppi: number): Promise<Picture> {
  const sharp = await loadSharp();
  const target = wanted(use, ppi);
  const scale = Math.max(
    target.width / (info.width * use.crop.width),
    target.height / (info.height * use.crop.height),
  );
  // A drawing's own size is no measure of the work: it may be in any unit.
  const image = sharp(bytes, { limitInputPixels: false });
  const exact = image.resize(at(info.width, scale), at(info.height, scale), { fit: 'fill' });
  const { data, info: size } = await cropped(exact, use, info, scale)
    .png({ compressionLevel: 9, palette: false })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, mime: 'image/png', width: size.width, height: size.height };
}

/**
 * MozJPEG's table of quantisation without its search for the best trellis and scans, which takes four fifths of a photograph's time: at quality 79
 * against 82 with the search, 14 photographs of 2400 by 1350 pixels have the same noise (44.9 dB of luma) in 2 % more bytes and a quarter of the time.
 */
const photograph = { quality: 79, quantisationTable: 3, progressive: true };

const lossless = new Set(['png', 'gif', 'tiff', 'svg']);

async function encoded(image: Sharp, fromLossless: boolean): Promise<Picture> {
  const sharp = await loadSharp();
  const { data, info } = await image
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const look = survey(data, channels);
  const pixels = (): Sharp => {
    const raw = sharp(data, { raw: { width, height, channels } });
    return look.opaque && (channels === 4 || channels === 2) ? raw.removeAlpha() : raw;
  };
  const png = (): Promise<Buffer> =>
    pixels()
      .png(
        look.colors <= 256
          ? { palette: true, quality: 100, dither: 0, effort: 7, compressionLevel: 9 }
          : { compressionLevel: 9 },
      )
      .toBuffer();
  const size = { width, height };
  if (!look.opaque || look.colors <= 256) return { bytes: await png(), mime: 'image/png', ...size };
  const jpeg = await pixels().jpeg(photograph).toBuffer();
  if (fromLossless) {
    const exact = await png();
    if (exact.length <= jpeg.length * losslessPrice) return { bytes: exact, mime: 'image/png', ...size };
  }
  return { bytes: jpeg, mime: 'image/jpeg', ...size };
}

/** Whether anything shows through, and how many colours there are, counted to 257. */
function survey(data: Uint8Array, channels: number): { opaque: boolean; colors: number } {
  const alpha = channels === 4 ? 3 : channels === 2 ? 1 : -1;
  const colors = new Set<number>();
  let opaque = true;
  for (let at = 0; at < data.length; at += channels) {
    if (alpha >= 0 && data[at + alpha] !== 255) opaque = false;
    if (colors.size <= 256) {
      let color = 0;
      for (let channel = 0; channel < channels; channel += 1) color = color * 256 + (data[at + channel] ?? 0);
      colors.add(color);
    } else if (!opaque || alpha < 0) break;
  }
  return { opaque, colors: colors.size };
}
