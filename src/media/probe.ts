// Finds the pictures of an article and asks each for its size, before anything is laid out.

import { Refusal, type Report } from '../diagnostic/diagnostic.ts';
import type { World } from '../world/types.ts';
import {
  hugePicture,
  missingPicture,
  pictureOutside,
  remotePicture,
  stillPicture,
  unreadablePicture,
} from './messages.ts';
import { loadSharp } from './sharp.ts';
import { isDrawing, svgExcess } from './svg-limits.ts';
import { withoutVariables } from './svg-variables.ts';
import type { PictureInfo, PictureRequest } from './types.ts';

/** What sharp opens, in pixels (0x3FFF squared). */
export const pixelLimit = 268_402_689;

/**
 * By `src`; what cannot be used is reported and absent.
 * @param folder the article's.
 */
export async function probePictures(
  requests: readonly PictureRequest[],
  folder: string,
  world: World,
  report: Report,
): Promise<ReadonlyMap<string, PictureInfo>> {
  const found = new Map<string, PictureInfo>();
  const asked = new Set<string>();
  for (const request of requests) {
    if (asked.has(request.src)) continue;
    asked.add(request.src);
    const info = await probe(request, folder, world, report);
    if (info) found.set(request.src, info);
  }
  return found;
}

async function probe(
  { src, span }: PictureRequest,
  folder: string,
  world: World,
  report: Report,
): Promise<PictureInfo | undefined> {
  const load = await finder(src, folder, world);
  if (load === 'remote') {
    report(remotePicture(src, span));
    return undefined;
  }
  let bytes: Uint8Array | 'outside' | undefined;
  try {
    bytes = await load();
  } catch (fault) {
    report(
      fault instanceof Refusal ? { ...fault.diagnostic, span } : unreadablePicture(src, reason(fault), span),
    );
    return undefined;
  }
  if (bytes === 'outside') {
    report(pictureOutside(src, span));
    return undefined;
  }
  if (bytes === undefined) {
    report(missingPicture(src, await nearName(src, folder, world), span));
    return undefined;
  }
  const again = async (): Promise<Uint8Array | undefined> => {
    const read = await load();
    return read === 'outside' ? undefined : read;
  };
  return describe(bytes, { src, span }, again, report);
}

/** What bytes in hand are; reported and undefined where they are no picture. */
export async function describe(
  bytes: Uint8Array,
  { src, span }: PictureRequest,
  load: PictureInfo['load'],
  report: Report,
): Promise<PictureInfo | undefined> {
  if (bytes.length === 0) {
    report(unreadablePicture(src, 'the file is empty', span));
    return undefined;
  }
  const excess = isDrawing(bytes) ? svgExcess(new TextDecoder().decode(bytes)) : undefined;
  if (excess !== undefined) {
    report(unreadablePicture(src, excess, span));
    return undefined;
  }
  const sharp = await loadSharp();
  try {
    const {
      width,
      height,
      format,
      orientation = 1,
      pages = 1,
    } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (!width || !height) throw new Error('it has no size');
    // A drawing has units, not pixels: it is drawn as large as it is shown.
    if (format !== 'svg' && width * height > pixelLimit) {
      report(hugePicture(src, width, height, span));
      return undefined;
    }
    if (pages > 1) report(stillPicture(src, pages, span));
    // EXIF orientations 5 to 8 lie on their side (Exif 2.3, tag 0x0112).
    const upright = orientation >= 5 ? { width: height, height: width } : { width, height };
    if (format !== 'svg') return { ...upright, format, svg: false, span, load };
    const drawn = async () => {
      const again = await load();
      return again && readable(again);
    };
    return { width, height: width / (await exactShape(bytes)), format, svg: true, span, load: drawn };
  } catch (fault) {
    report(unreadablePicture(src, reason(fault), span));
    return undefined;
  }
}

/** Width to height: measured ten times as large, for the size of an SVG in millimetres is rounded to pixels. */
async function exactShape(svg: Uint8Array): Promise<number> {
  const sharp = await loadSharp();
  const { width = 1, height = 1 } = await sharp(svg, { density: 720, limitInputPixels: false }).metadata();
  return width / height;
}

/** A drawing as its readers need it; one that is compressed or in another encoding stays as it is. */
function readable(svg: Uint8Array): Uint8Array {
  if (svg[0] !== 0x3c && svg[0] !== 0xef && (svg[0] ?? 0) > 0x20) return svg;
  const text = new TextDecoder().decode(svg);
  const plain = withoutVariables(text);
  return plain === text ? svg : new TextEncoder().encode(plain);
}

/** sharp's and the system's reasons, as half a sentence of ours. */
export function reason(fault: unknown): string {
  const text = fault instanceof Error ? fault.message : String(fault);
  if (/unsupported image format/i.test(text)) return 'its format is unknown';
  return (text.split('\n')[0] ?? '').replace(/^(Input buffer|Error:) /, '').replace(/\.$/, '');
}

type Load = () => Promise<Uint8Array | 'outside' | undefined>;

/** Markdown writes a blank in a path as `%20`; a file may also really be called so. */
async function finder(src: string, folder: string, world: World): Promise<Load | 'remote'> {
  const inline = /^data:[^,]*;base64,(.*)$/is.exec(src);
  if (inline) return async () => Buffer.from(inline[1] ?? '', 'base64');
  // One letter before the colon is a drive of Windows, which is outside rather than remote.
  if (/^([a-z][a-z0-9+.-]+:|\/\/)/i.test(src)) return 'remote';
  const plain = decoded(src);
  return async () => {
    const bytes = await world.readWithin(folder, src);
    return bytes === undefined && plain !== src ? world.readWithin(folder, plain) : bytes;
  };
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

async function nearName(src: string, folder: string, world: World): Promise<string | undefined> {
  const { distance } = await import('fastest-levenshtein');
  const plain = decoded(src);
  const cut = plain.lastIndexOf('/') + 1;
  const [place, name] = [plain.slice(0, cut), plain.slice(cut)];
  const names = await world.list(`${folder}/${place}`);
  const limit = Math.max(2, Math.ceil(name.length / 4));
  const stem = (file: string): string => file.replace(/\.\w+$/, '').toLowerCase();
  const scored = names
    .filter((file) => /\.(png|jpe?g|svg|webp|avif|heic|heif|gif|tiff?|jxl)$/i.test(file))
    .map((file) => ({
      file,
      edits: stem(file) === stem(name) ? 0 : distance(file.toLowerCase(), name.toLowerCase()),
    }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits);
  return scored[0] && place + scored[0].file;
}
