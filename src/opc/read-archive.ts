// The ZIP container of a file that somebody else made. Everything is checked against the central directory
// before a byte is inflated, and inflating stops at the size that the directory promised. PKWARE APPNOTE
// 6.3.10, sections 4.3.7, 4.3.12, 4.3.16, 4.4.4.

import { constants, crc32, inflateRawSync } from 'node:zlib';
import { LIMITS } from './limits.ts';
import * as say from './messages.ts';

export interface Archive {
  readonly names: readonly string[];
  /** Unpacked size; undefined where there is no such entry. */
  size(name: string): number | undefined;
  /** Checksum of what is unpacked, as the directory has it. */
  checksum(name: string): number | undefined;
  /** @throws Refusal where the entry is damaged. The name must be one of `names`. */
  read(name: string): Uint8Array;
  /** Its beginning, at most so many bytes and unchecked; fewer where it is shorter or damaged. */
  head(name: string, bytes: number): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
/** The largest archive comment follows the end record. */
const longestEnd = 22 + 0xffff;

/** @throws Refusal where it is no archive, or none that could be unpacked safely. */
export function readArchive(bytes: Uint8Array, file: string): Archive {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length === 0) throw say.empty(file);
  refuseCompoundFile(view, file);
  if (view.length < 4 || view.readUInt16LE(0) !== 0x4b50) throw say.notZip(file);
  const entries = readDirectory(view, file);
  const present = (name: string): Entry => {
    const entry = entries.get(name);
    if (!entry) throw new Error(`no entry "${name}"`);
    return entry;
  };
  return {
    names: [...entries.keys()],
    size: (name) => entries.get(name)?.size,
    checksum: (name) => entries.get(name)?.crc,
    read: (name) => unpack(view, present(name), file),
    head: (name, bytes) => beginning(view, present(name), bytes),
  };
}

/**
 * Every entry, by name, in the archive's order. @throws Refusal as `readArchive` does, or
 * where an entry is damaged.
 */
export function unpacked(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  const archive = readArchive(bytes, file);
  return new Map(archive.names.map((name) => [name, archive.read(name)]));
}

/** MS-CFB 2.2: what old Office formats and encrypted new ones begin with. Names of streams are UTF-16. */
function refuseCompoundFile(view: Buffer, file: string): void {
  if (view.length < 8 || view.readUInt32BE(0) !== 0xd0cf11e0) return;
  if (view.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw say.passwordProtected(file);
  if (view.includes(Buffer.from('PowerPoint Document', 'utf16le'))) throw say.oldFormat(file);
  throw say.oldOrProtected(file);
}

function readDirectory(view: Buffer, file: string): ReadonlyMap<string, Entry> {
  const end = endRecord(view, file);
  const count = view.readUInt16LE(end + 10);
  const size = view.readUInt32LE(end + 12);
  const start = view.readUInt32LE(end + 16);
  const isZip64 = end >= 20 && view.readUInt32LE(end - 20) === ZIP64_LOCATOR;
  if (isZip64 || count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw say.zip64(file);
  if (view.readUInt16LE(end + 4) !== 0 || view.readUInt16LE(end + 8) !== count) throw say.severalDisks(file);
  if (count > LIMITS.parts) throw say.tooMany(file, count, LIMITS.parts);
  if (start + size > end) throw say.truncated(file);

  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let total = 0;
  let at = start;
  for (let left = count; left > 0; left--) {
    if (at + 46 > end || view.readUInt32LE(at) !== DIRECTORY) throw say.truncated(file);
    const nameLength = view.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    if (next > end) throw say.truncated(file);
    const entry = directoryEntry(view, at, nameLength, file);
    at = next;
    if (!entry) continue;
    const folded = entry.name.toLowerCase();
    if (seen.has(folded)) throw say.twice(file, entry.name);
    seen.add(folded);
    total += entry.size;
    if (total > LIMITS.total) throw say.tooLarge(file, undefined, total, LIMITS.total);
    entries.set(entry.name, entry);
  }
  return entries;
}

function endRecord(view: Buffer, file: string): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - longestEnd); at--)
    if (view.readUInt32LE(at) === END && at + 22 + view.readUInt16LE(at + 20) <= view.length) return at;
  throw say.truncated(file);
}

/** Undefined for a folder. */
function directoryEntry(view: Buffer, at: number, nameLength: number, file: string): Entry | undefined {
  const name = view.toString('utf8', at + 46, at + 46 + nameLength);
  if (!isSafe(name)) throw say.badName(file, name);
  if (name.endsWith('/')) return undefined;
  const method = view.readUInt16LE(at + 10);
  const packed = view.readUInt32LE(at + 20);
  const size = view.readUInt32LE(at + 24);
  if (view.readUInt16LE(at + 8) & 1) throw say.encryptedEntry(file, name);
  if (method !== 0 && method !== 8) throw say.unknownMethod(file, name, method);
  if (size === 0xffffffff || packed === 0xffffffff) throw say.zip64(file);
  if (size > LIMITS.part) throw say.tooLarge(file, name, size, LIMITS.part);
  if (size > 1e6 && size > packed * LIMITS.ratio) throw say.tooDense(file, name);
  if (method === 0 && size !== packed) throw say.damaged(file, name);
  return {
    name,
    deflated: method === 8,
    crc: view.readUInt32LE(at + 16),
    packed,
    size,
    local: view.readUInt32LE(at + 42),
  };
}

/** No name that could lead out of a folder, on any system (ECMA-376 part 2, 6.2.2.2; annex B). */
function isSafe(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
  if (name === '' || name.length > 1000 || /[\u0000-\u001f\\:\ufffd]/.test(name)) return false;
  const steps = name.replace(/\/$/, '').split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..');
}

function unpack(view: Buffer, entry: Entry, file: string): Uint8Array {
  const { size, name } = entry;
  const data = dataOf(view, entry);
  if (!data) throw say.damaged(file, name);
  const raw = entry.deflated ? inflated(data, size) : data;
  if (raw?.length !== size || crc32(raw) !== entry.crc) throw say.damaged(file, name);
  return raw;
}

/** As it is packed; undefined where it is not in the file. */
function dataOf(view: Buffer, { local, packed }: Entry): Uint8Array | undefined {
  if (local + 30 > view.length || view.readUInt32LE(local) !== LOCAL) return undefined;
  const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  return start + packed > view.length ? undefined : view.subarray(start, start + packed);
}

function beginning(view: Buffer, entry: Entry, bytes: number): Uint8Array {
  const data = dataOf(view, entry) ?? new Uint8Array();
  if (!entry.deflated) return data.subarray(0, bytes);
  try {
    // Deflate never makes data much longer; what is cut off is not asked for.
    const packed = data.subarray(0, bytes + 64);
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 }).subarray(
      0,
      bytes,
    );
  } catch {
    return new Uint8Array();
  }
}

/** Undefined where it is no deflated data, or more than was promised. */
function inflated(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}
