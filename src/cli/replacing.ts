// What may be written over: nothing, an empty file, and what briefdeck itself wrote there and nobody has changed since. Everything
// else is somebody's work.

import { dirname } from 'node:path';
import { Refusal } from '../diagnostic/diagnostic.ts';
import type { World } from '../world/types.ts';
import { changedSince, exists, noFolder, notOurs } from './messages.ts';
import { outputPlace } from './output-place.ts';

/**
 * @param built what is to take its place.
 * @throws Refusal where a deck or template at `path` is not ours, or is no longer as we wrote it.
 */
export async function mayReplacePackage(path: string, world: World, built?: Uint8Array): Promise<void> {
  const there = await outputPlace(world).read(path);
  if (!there || there.length === 0) return;
  const { sealOf } = await import('../opc/seal.ts');
  const seal = sealOf(there);
  if (seal === 'none') throw new Refusal(notOurs(path));
  if (seal === 'broken') throw new Refusal(changedSince(path, await editsAt(path, there, built)));
}

/** What was changed, a line each; undefined where that cannot be known, or the file cannot be read. */
async function editsAt(
  file: string,
  bytes: Uint8Array,
  built: Uint8Array | undefined,
): Promise<readonly string[] | undefined> {
  const [{ changeLines, diffDecks, editsOf }, { sealText }] = await Promise.all([
    import('../library/diff-decks.ts'),
    import('../opc/seal.ts'),
  ]);
  try {
    // A program that drops the record keeps the seal: it is this deck that somebody changed.
    const isSame = built !== undefined && sealText(built) === sealText(bytes);
    if (isSame) return changeLines((await diffDecks({ bytes: built, file }, { bytes, file })).changes);
    return changeLines(await editsOf({ bytes, file }));
  } catch (fault) {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  }
}

/** @throws Refusal where there is another page or picture than one of ours, which says so. */
export async function mayReplaceDrawing(path: string, world: World): Promise<void> {
  const there = await outputPlace(world).read(path);
  if (!there || there.length === 0) return;
  const { length } = there;
  // A PDF says it in its properties, which stand at the end.
  const says = [there.subarray(0, 1024), there.subarray(Math.max(0, length - 65_536))];
  if (!says.some((part) => Buffer.from(part).includes('briefdeck'))) throw new Refusal(notOurs(path));
}

/** @throws Refusal where there is a file that is no provenance of a deck. */
export async function mayReplaceProvenance(path: string, world: World): Promise<void> {
  const there = await outputPlace(world).read(path);
  if (there && there.length > 0 && !isProvenance(there)) throw new Refusal(notOurs(path));
}

function isProvenance(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null && 'article' in value && 'slides' in value;
  } catch {
    return false;
  }
}

/** For what people edit after it was written. @throws Refusal where there is anything. */
export async function mustBeNew(path: string, world: World): Promise<void> {
  if ((await outputPlace(world).kind(path)) !== undefined) throw new Refusal(exists(path));
}

/** The folder of a single file, where it is not there: a slip of the pen makes none. */
export async function missingFolder(path: string, world: World): Promise<string | undefined> {
  const folder = dirname(path);
  if (folder === '.' || (await outputPlace(world).kind(folder)) !== undefined) return undefined;
  return folder;
}

/** @throws Refusal where the folder of a single file is not there. */
export async function folderIsThere(path: string, world: World): Promise<void> {
  const folder = await missingFolder(path, world);
  if (folder !== undefined) throw new Refusal(noFolder(folder, path));
}
