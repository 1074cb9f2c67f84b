// The pictures that were made for decks, in the user's cache folder: each a file with a checksum at its end. At most so many bytes of them; what was not
// used for longest goes first. It can be deleted at any time.

import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Cache } from '../../world/types.ts';
import { isOwn, isOwnFolder, makeFolder } from './cache-folder.ts';

/** Bytes: some thousand photographs as large as a slide shows them. */
const usual = 256_000_000;

/** @param folder the command's own (cache-folder.ts). */
export function pictureCache(folder: string, most = usual): Cache {
  const home = join(folder, 'pictures');
  // Counted when the first is kept, and again when as much as a tenth has been added.
  let added = Number.POSITIVE_INFINITY;
  return {
    read: (name) => {
      try {
        const path = join(home, name);
        if (!isOwnFolder(home) || !isOwn(lstatSync(path))) return undefined;
        const bytes = readFileSync(path);
        const end = bytes.length - 4;
        if (end < 0 || bytes.readUInt32LE(end) !== crc32(bytes.subarray(0, end))) return undefined;
        const now = Date.now() / 1000;
        utimesSync(path, now, now);
        return bytes.subarray(0, end);
      } catch {
        return undefined;
      }
    },
    keep: (name, bytes) => {
      try {
        makeFolder(folder);
        makeFolder(home);
        if (!isOwnFolder(home)) return;
        const sum = Buffer.alloc(4);
        sum.writeUInt32LE(crc32(bytes));
        const temporary = join(home, `${process.pid}-${name}.tmp`);
        writeFileSync(temporary, Buffer.concat([bytes, sum]), { mode: 0o600 });
        renameSync(temporary, join(home, name));
        added += bytes.length;
        if (added > most / 10) {
          makeRoom(home, most);
          added = 0;
        }
      } catch {
        // A matter of speed only.
      }
    },
  };
}

function makeRoom(home: string, most: number): void {
  const files = readdirSync(home)
    .map((name) => ({ path: join(home, name), stats: lstatSync(join(home, name)) }))
    .sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs);
  let bytes = 0;
  for (const { path, stats } of files) {
    bytes += stats.size;
    if (bytes > most * 0.9) rmSync(path, { force: true });
  }
}
