// Writing: whole or not at all. Each file is written beside its place, synced, and renamed over it when all of them are complete.

import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../diagnostic/diagnostic.ts';
import { cannotWrite, refused } from './messages.ts';

interface Pending {
  /** As the user knows it. */
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
}

/**
 * Nothing is left behind where one of them fails. Where a path is a link, what it points to is replaced and the link stays.
 * @throws Refusal for a fault of the system.
 */
export function writeFiles(cwd: string, files: ReadonlyMap<string, Uint8Array>): void {
  const pending: Pending[] = [];
  try {
    for (const [path, bytes] of files)
      worded(path, () => {
        const { target, mode } = placeOf(resolve(cwd, path), path);
        const unique = `${process.pid}-${process.hrtime.bigint().toString(36)}`;
        const temporary = join(dirname(target), `.briefdeck-${unique}.tmp`);
        pending.push({ path, target, temporary });
        writeTemporary(temporary, bytes, mode);
      });
    for (const { path, temporary, target } of pending) worded(path, () => renameSync(temporary, target));
  } finally {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
  }
}

/** The file itself, and its permissions where it is there. */
function placeOf(absolute: string, path: string): { readonly target: string; readonly mode?: number } {
  makeFolder(dirname(absolute));
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (!stats) return { target: absolute };
  if (stats.isDirectory()) throw new Refusal(cannotWrite(path, 'it is a folder'));
  if (!stats.isFile()) throw new Refusal(cannotWrite(path, 'it is a pipe or a device, not a file'));
  // A file may be renamed over another that may not be written to.
  accessSync(absolute, constants.W_OK);
  return { target: realpathSync(absolute), mode: stats.mode & 0o777 };
}

/**
 * Folder by folder: Node's own `recursive` never returns where a folder that exists takes none (`/proc`, Node 20).
 */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (fault) {
    // Somebody else may have made it just now.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw fault;
  }
}

function writeTemporary(temporary: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = openSync(temporary, 'wx', mode);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function worded(path: string, work: () => void): void {
  try {
    work();
  } catch (fault) {
    throw refused(fault, 'write', path);
  }
}
