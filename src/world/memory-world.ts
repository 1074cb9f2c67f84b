// A World without a file system: for tests, and for programs that hold their articles and pictures in memory.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { tooLargeToRead } from './messages.ts';
import { largestFile, type World } from './types.ts';

export interface MemoryWorld extends World {
  /** What has been written, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/**
 * @param files the user's files by path, with `/` between folders.
 * @param assets where shipped files come from: another world (`fileWorld`), or any two functions like it.
 */
export function memoryWorld(
  files: Readonly<Record<string, Uint8Array | string>>,
  assets: Pick<World, 'asset' | 'listAssets'>,
): MemoryWorld {
  const written = new Map<string, Uint8Array>();
  const held = (path: string): Uint8Array | undefined => {
    const bytes = written.get(path) ?? files[path];
    return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  };
  return {
    written,
    read: async (path, most) => upTo(most, path, held(normal(path))),
    readWithin: async (folder, path, most) => {
      const home = normal(folder);
      const target = normal(home === '' ? path : `${home}/${path}`);
      const outside =
        path.startsWith('/') || target.startsWith('..') || (home !== '' && !target.startsWith(`${home}/`));
      return outside ? 'outside' : upTo(most, path, held(target));
    },
    kind: async (path) => {
      const target = normal(path);
      if (held(target)) return 'file';
      const inside = (name: string): boolean => target === '' || name.startsWith(`${target}/`);
      return [...Object.keys(files), ...written.keys()].some(inside) ? 'folder' : undefined;
    },
    asset: assets.asset,
    listAssets: assets.listAssets,
    list: async (path) => {
      const home = normal(path);
      const prefix = home === '' ? '' : `${home}/`;
      const names = [...Object.keys(files), ...written.keys()]
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length).split('/')[0] ?? '');
      return [...new Set(names)].sort();
    },
    write: async (files) => {
      for (const [path, bytes] of files) written.set(normal(path), bytes);
    },
  };
}

function upTo(most = largestFile, path: string, bytes: Uint8Array | undefined): Uint8Array | undefined {
  if (bytes && bytes.length > most) throw new Refusal(tooLargeToRead(path, bytes.length, most));
  return bytes;
}

/** `./a/../b` is `b`; a path that leaves the root keeps its `..`. */
function normal(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
