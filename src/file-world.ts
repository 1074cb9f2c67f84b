// The World of the file system: what the command uses.

import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from './world.ts';

/** The package's root: one folder above both src/ and dist/. */
const root = fileURLToPath(new URL('..', import.meta.url));

/** @param cwd the folder that relative paths start from. */
export function fileWorld(cwd: string): World {
  return {
    read: (path) => readIfThere(resolve(cwd, path)),
    readWithin: async (folder, path) => {
      const home = resolve(cwd, folder);
      const target = resolve(home, path);
      if (!isInside(home, target)) return 'outside';
      try {
        // A link inside the folder may point out of it.
        const [realHome, realTarget] = await Promise.all([realpath(home), realpath(target)]);
        return isInside(realHome, realTarget) ? await readIfThere(realTarget) : 'outside';
      } catch (fault) {
        if (isMissing(fault)) return undefined;
        throw fault;
      }
    },
    kind: (path) => kindOf(resolve(cwd, path)),
    asset: (path) => readFile(join(root, path)),
    list: (path) => names(resolve(cwd, path)),
    listAssets: (path) => names(join(root, path)),
    write: (path, bytes) => writeWhole(resolve(cwd, path), bytes),
  };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && missing.has(String(fault.code));
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (fault) {
    if (isMissing(fault)) return undefined;
    throw fault;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (fault) {
    if (isMissing(fault)) return undefined;
    throw fault;
  }
}

async function names(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (fault) {
    if (isMissing(fault)) return [];
    throw fault;
  }
}

/**
 * A temporary file beside the target, synced, renamed over it; nothing is left behind when that fails. Missing folders
 * are made. Where the path is a link, what it points to is replaced and the link stays.
 */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.briefdeck-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (fault) {
    await rm(temporary, { force: true });
    throw fault;
  }
}
