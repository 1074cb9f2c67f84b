// The World of the file system: what the command uses. Its promises are kept at once, by the
// synchronous calls: the files are few and small, and the modules behind Node's asynchronous ones take
// longer to load than the files to read.

import { existsSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { Refusal } from '../diagnostic/diagnostic.ts';
import { notAFile, refused, tooLargeToRead, Unreadable } from './messages.ts';
import { type Cache, largestFile, type World } from './types.ts';
import { writeFiles } from './write-files.ts';

/** The package's root, where assets/ is: one folder above dist/, two above src/world/. */
const [root = '.'] = ['..', '../..']
  .map((up) => fileURLToPath(new URL(up, import.meta.url)))
  .filter((folder) => existsSync(join(folder, 'assets')));

/**
 * @param cwd the folder that relative paths start from.
 * @param cache what is kept from one run to the next; nothing where it is not given.
 */
export function fileWorld(cwd: string, cache?: Cache): World {
  return {
    ...(cache ? { cache } : {}),
    read: async (path, most = largestFile) => wordedAs(path, () => bytesOf(resolve(cwd, path), path, most)),
    readWithin: async (folder, path, most = largestFile) => {
      const home = resolve(cwd, folder);
      const target = resolve(home, path);
      if (!isInside(home, target)) return 'outside';
      return wordedAs(path, () => {
        // A link inside the folder may point out of it.
        const real = realpathSync(target);
        return isInside(realpathSync(home), real) ? bytesOf(real, path, most) : 'outside';
      });
    },
    kind: async (path) =>
      wordedAs(path, () => (statSync(resolve(cwd, path)).isDirectory() ? 'folder' : 'file')),
    asset: async (path) => assetOf(join(root, path)),
    list: async (path) => names(resolve(cwd, path)),
    listAssets: async (path) => names(join(root, path)),
    write: async (files) => writeFiles(cwd, files),
  };
}

/** What is seldom read is packed in the package that is installed (scripts/generate/packed-maps.mjs), a third as large. */
function assetOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (fault) {
    const packed = `${path}.br`;
    if (!existsSync(packed)) throw fault;
    return brotliDecompressSync(readFileSync(packed));
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

/** @param path as the user knows it. */
function bytesOf(target: string, path: string, most: number): Uint8Array {
  const stats = statSync(target);
  if (stats.isDirectory()) throw new Unreadable(path, 'it is a folder', 'name a file in it');
  const odd = oddity(stats);
  // Reading one could take for ever.
  if (odd) throw notAFile(path, odd);
  if (stats.size > most) throw new Refusal(tooLargeToRead(path, stats.size, most));
  return readFileSync(target);
}

function oddity(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

/**
 * Undefined where there is no such thing.
 * @throws Refusal for any other fault of the system.
 */
function wordedAs<T>(path: string, ask: () => T): T | undefined {
  try {
    return ask();
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR'))
      return undefined;
    throw refused(fault, 'read', path);
  }
}

/** Names are for advice and for what a folder offers: where they are not told there are none. */
function names(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
