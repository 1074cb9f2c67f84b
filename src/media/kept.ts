// Photographs as they were made for a deck, kept by all that they depend on: the file's bytes, how it is shown, what makes them. A deck that is built again
// decodes none.

import type { PictureUse } from '../scene/types.ts';
import { sha256 } from '../world/content-hash.ts';
import type { Cache } from '../world/types.ts';
import { loadSharp } from './sharp.ts';
import type { Picture } from './types.ts';

/** Counted up when a photograph is made in another way than before. */
const recipe = 1;

export async function kept(
  bytes: Uint8Array,
  { crop, shown }: PictureUse,
  ppi: number,
  cache: Cache | undefined,
  make: () => Promise<Picture>,
): Promise<Picture> {
  if (!cache) return make();
  const { versions } = await loadSharp();
  const name = sha256(
    JSON.stringify([recipe, versions, sha256(bytes), crop, shown.width, shown.height, ppi]),
  );
  const found = pictureOf(cache.read(name));
  if (found) return found;
  const made = await make();
  cache.keep(name, bytesOf(made));
  return made;
}

/** The same of a question about a picture. */
export async function keptAnswer(
  question: string,
  bytes: Uint8Array,
  cache: Cache | undefined,
  ask: () => Promise<boolean>,
): Promise<boolean> {
  if (!cache) return ask();
  const { versions } = await loadSharp();
  const name = sha256(JSON.stringify([recipe, versions, sha256(bytes), question]));
  const known = cache.read(name)?.[0];
  if (known !== undefined) return known === 1;
  const answer = await ask();
  cache.keep(name, Uint8Array.of(answer ? 1 : 0));
  return answer;
}

/** A line of JSON, and the picture. */
function bytesOf({ bytes, mime, width, height }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ mime, width, height })}\n`), bytes]);
}

function pictureOf(kept: Uint8Array | undefined): Picture | undefined {
  const end = kept?.indexOf(0x0a) ?? -1;
  if (!kept || end < 0) return undefined;
  try {
    const head = JSON.parse(new TextDecoder().decode(kept.subarray(0, end))) as Omit<Picture, 'bytes'>;
    return { ...head, bytes: kept.subarray(end + 1) };
  } catch {
    return undefined;
  }
}
