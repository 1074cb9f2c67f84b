// What V8 compiled of the command, kept on disk from one run to the next: compiling takes longer than
// building a small deck. It is a matter of speed only: where anything is amiss, nothing is read, nothing is
// kept and nothing is said.
//
// V8 takes kept code for any source of the same length and does not look whether it is whole, so both are
// checked here: the file's name has a checksum of the source, and its end one of itself. A file holds
//
//   the bytecode | names of the parts that have run, a line each | their length | CRC-32 of all before
//
// numbers as 32 bits, the lowest byte first.

import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { crc32 } from 'node:zlib';
import { isOwn, isOwnFolder, makeFolder } from './cache-folder.ts';

/** Code of one source for one V8, and which parts of the command had run when it was kept. */
export interface KeptCode {
  readonly bytecode: Buffer;
  readonly parts: ReadonlySet<string>;
}

/**
 * How many files stay: one for each Node, set of V8's flags and copy of the command on this
 * machine; some 2 MB each.
 */
const most = 16;
/** After this many milliseconds a file half written is nobody's any more. */
const stale = 3_600_000;

/**
 * The name says all that the code depends on; the tag is V8's own, of its version, its flags and
 * the processor. (The script's path is in the code that Node 20 keeps, and would be told in stack
 * traces of another copy.)
 */
export function codeFile(folder: string, path: string, source: Uint8Array): string {
  const numbers = [cachedDataVersionTag(), crc32(path, crc32(source))].map((number) => number.toString(16));
  return join(folder, `${[process.version, process.platform, process.arch, ...numbers].join('-')}.bytecode`);
}

/** Undefined where there is none, another user could have written it, or it is not whole. */
export function readCode(file: string): KeptCode | undefined {
  try {
    if (!isOwnFolder(dirname(file))) return undefined;
    const bytes = readOwn(file);
    const end = (bytes?.length ?? 0) - 8;
    if (!bytes || end < 0 || bytes.readUInt32LE(end + 4) !== crc32(bytes.subarray(0, end + 4)))
      return undefined;
    const start = end - bytes.readUInt32LE(end);
    const parts = bytes.toString('utf8', start, end).split('\n');
    return { bytecode: bytes.subarray(0, start), parts: new Set(parts.filter(Boolean)) };
  } catch {
    return undefined;
  }
}

function readOwn(file: string): Buffer | undefined {
  // Neither a link is followed nor a pipe waited for. (Windows knows neither flag.)
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const descriptor = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() && isOwn(stats) ? readFileSync(descriptor) : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The file is there whole or not at all, however many processes write it at once.
 *
 * @param compiled called when a file can be written, as it takes V8 some 20 ms.
 */
export function keepCode(file: string, parts: ReadonlySet<string>, compiled: () => Buffer): void {
  const folder = dirname(file);
  const unfinished = `${file}.${process.pid}-${process.hrtime.bigint()}.tmp`;
  try {
    makeFolder(folder);
    if (!isOwnFolder(folder)) return;
    const descriptor = openSync(unfinished, 'wx', 0o600);
    try {
      writeFileSync(descriptor, packed(compiled(), parts));
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, file);
    prune(folder);
  } catch {
    try {
      rmSync(unfinished, { force: true });
    } catch {
      // A folder that cannot be written has nothing to tidy.
    }
  }
}

function packed(bytecode: Buffer, parts: ReadonlySet<string>): Buffer {
  const names = Buffer.from([...parts].sort().join('\n'));
  const whole = Buffer.concat([bytecode, names, Buffer.alloc(8)]);
  whole.writeUInt32LE(names.length, whole.length - 8);
  whole.writeUInt32LE(crc32(whole.subarray(0, whole.length - 4)), whole.length - 4);
  return whole;
}

/** Removes what is oldest beyond `most`, and what processes that were killed left behind. */
function prune(folder: string): void {
  const files = readdirSync(folder).map((name) => ({
    path: join(folder, name),
    written: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  const kept = files.filter(({ path }) => path.endsWith('.bytecode')).sort((a, b) => b.written - a.written);
  const left = files.filter(({ path, written }) => path.endsWith('.tmp') && written < Date.now() - stale);
  for (const { path } of [...kept.slice(most), ...left]) rmSync(path, { force: true });
}
