// The World of the file system: what the command uses. Its promises are kept at once, by the
// synchronous calls: the files are few and small, and the modules behind Node's asynchronous ones take
// longer to load than the files to read.

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from './types.ts';

/** The package's root, where assets/ is: one folder above dist/, two above src/world/. */
const [root = '.'] = ['..', '../..']
  .map((up) => fileURLToPath(new URL(up, import.meta.url)))
  .filter((folder) => existsSync(join(folder, 'assets')));

/** @param cwd the folder that relative paths start from. */
export function fileWorld(cwd: string): World {
  return {
    read: async (path) => unlessMissing(() => readFileSync(resolve(cwd, path)), undefined),
    readWithin: async (folder, path) => {
      const home = resolve(cwd, folder);
      const target = resolve(home, path);
      if (!isInside(home, target)) return 'outside';
      return unlessMissing(() => {
        // A link inside the folder may point out of it.
        const real = realpathSync(target);
        return isInside(realpathSync(home), real) ? readFileSync(real) : 'outside';
      }, undefined);
    },
    kind: async (path) =>
      unlessMissing(() => (statSync(resolve(cwd, path)).isDirectory() ? 'folder' : 'file'), undefined),
    asset: async (path) => readFileSync(join(root, path)),
    list: async (path) => names(resolve(cwd, path)),
    listAssets: async (path) => names(join(root, path)),
    write: async (path, bytes) => writeWhole(resolve(cwd, path), bytes),
  };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** @throws what `ask` throws, unless it is that there is no such thing. */
function unlessMissing<T, U>(ask: () => T, otherwise: U): T | U {
  try {
    return ask();
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && missing.has(String(fault.code))) return otherwise;
    throw fault;
  }
}

function names(path: string): readonly string[] {
  return unlessMissing(() => readdirSync(path).sort(), []);
}

/**
 * A temporary file beside the target, synced, renamed over it; nothing is left behind when that fails.
 * Missing folders are made. Where the path is a link, what it points to is replaced and the link stays.
 */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const target = unlessMissing(() => realpathSync(path), path);
  const unique = `${process.pid}-${process.hrtime.bigint().toString(36)}`;
  const temporary = join(dirname(target), `.briefdeck-${unique}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (fault) {
    rmSync(temporary, { force: true });
    throw fault;
  }
}
