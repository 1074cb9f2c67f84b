// The ZIP container, written so that the same parts give the same bytes anywhere: order as given, DOS date
// 1980-01-01, no extra fields. PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.

import { tooLargeToWrite } from './messages.ts';
import { type Effort, type Pack, type Packed, type Part, packer, quick, thorough } from './pack-part.ts';

export type { Part } from './pack-part.ts';

const DOS_DATE_1980_01_01 = 0x0021;
const UTF8_NAMES = 0x0800;

/** Units of text, or bytes: of a package of fewer the better packing costs a millisecond or two. */
const small = 1_500_000;

interface Checked {
  readonly name: string;
  /** CRC-32 of its bytes, unpacked. */
  readonly crc: number;
}

/** An archive while it is written: of a part that was added, only what it is packed to is held. */
export interface Archive {
  readonly add: (part: Part) => void;
  /**
   * @param first what stands before all that was added.
   * @param last makes the last part of the checksums of all others.
   * @throws Refusal where it would be too large for an archive without ZIP64.
   */
  readonly bytes: (first?: readonly Part[], last?: (checksums: readonly Checked[]) => Part) => Uint8Array;
}

export function openArchive(): Archive {
  const body = openRun();
  let waiting: Part[] = [];
  let length = 0;
  let pack: Pack | undefined;
  const begin = (effort: Effort): Pack => {
    const begun = packer(effort);
    for (const part of waiting) body.add(part.name, begun(part));
    waiting = [];
    return begun;
  };
  return {
    add: (part) => {
      if (pack) return body.add(part.name, pack(part));
      // How well to pack is known when it is known whether there is much.
      waiting.push(part);
      length += lengthOf(part);
      if (length >= small) pack = begin(quick);
    },
    bytes: (first = [], last) => {
      length += first.reduce((sum, part) => sum + lengthOf(part), 0);
      pack ??= begin(length < small ? thorough : quick);
      const head = openRun();
      for (const part of first) head.add(part.name, pack(part));
      const all = [...head.entries, ...body.entries];
      const end = openRun();
      if (last) {
        const part = last(all);
        end.add(part.name, pack(part));
      }
      return joined([head, body, end]);
    },
  };
}

/** All at once. @throws Refusal where it would be too large for an archive without ZIP64. */
export function writeArchive(parts: readonly Part[]): Uint8Array {
  const archive = openArchive();
  for (const part of parts) archive.add(part);
  return archive.bytes();
}

const lengthOf = ({ data, stored }: Part): number => (stored ? 0 : data.length);

interface Entry extends Checked {
  /** Bytes packed. */
  readonly length: number;
  /** Bytes unpacked. */
  readonly size: number;
  readonly deflated: boolean;
  /** Of its local header, from the run's beginning. */
  readonly offset: number;
}

/** Local headers, each with its part, one behind the other. */
interface Run {
  readonly entries: readonly Entry[];
  readonly add: (name: string, part: Packed) => void;
  readonly chunks: () => readonly Uint8Array[];
  readonly length: () => number;
}

/** Bytes that parts are gathered in: tens of thousands of small buffers cost more than what is in them. */
const block = 1 << 18;

function openRun(): Run {
  const entries: Entry[] = [];
  const chunks: Uint8Array[] = [];
  let open = Buffer.alloc(0);
  let used = 0;
  let length = 0;
  const close = (): void => {
    if (used > 0) chunks.push(open.subarray(0, used));
    used = 0;
  };
  const roomFor = (bytes: number): number => {
    if (used + bytes > open.length) {
      close();
      open = Buffer.allocUnsafeSlow(Math.max(bytes, length === 0 ? block >> 4 : block));
    }
    used += bytes;
    length += bytes;
    return used - bytes;
  };
  return {
    entries,
    chunks: () => {
      close();
      open = Buffer.alloc(0);
      return chunks;
    },
    length: () => length,
    add: (name, { packed, ...of }) => {
      const entry: Entry = { name, ...of, length: packed.length, offset: length };
      const title = Buffer.byteLength(name);
      const at = roomFor(30 + title + (packed.length < block ? packed.length : 0));
      open.writeUInt32LE(0x04034b50, at);
      fields(open, at + 4, entry, title);
      open.write(name, at + 30);
      if (packed.length < block) open.set(packed, at + 30 + title);
      else {
        close();
        open = Buffer.alloc(0);
        chunks.push(packed);
        length += packed.length;
      }
      entries.push(entry);
    },
  };
}

function joined(runs: readonly Run[]): Uint8Array {
  const starts: number[] = [];
  let offset = 0;
  for (const run of runs) {
    starts.push(offset);
    offset += run.length();
  }
  const directory = directoryOf(runs, starts);
  const count = runs.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count > 0xfffe || offset + directory.length > 0xfffffffe)
    throw tooLargeToWrite(count, offset + directory.length);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  const bytes = Buffer.concat([...runs.flatMap(({ chunks }) => chunks()), directory, end]);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** @param starts of the runs in the archive. */
function directoryOf(runs: readonly Run[], starts: readonly number[]): Uint8Array {
  const names = runs.flatMap(({ entries }) => entries.map(({ name }) => Buffer.byteLength(name)));
  const directory = Buffer.alloc(names.reduce((sum, bytes) => sum + 46 + bytes, 0));
  let at = 0;
  for (const [index, { entries }] of runs.entries())
    for (const entry of entries) {
      const title = directory.write(entry.name, at + 46);
      directory.writeUInt32LE(0x02014b50, at);
      directory.writeUInt16LE(20, at + 4);
      fields(directory, at + 6, entry, title);
      directory.writeUInt32LE(((starts[index] ?? 0) + entry.offset) % 2 ** 32, at + 42);
      at += 46 + title;
    }
  return directory;
}

/** The 26 bytes that local header and directory entry share. */
function fields(to: Buffer, at: number, { deflated, crc, length, size }: Entry, name: number): void {
  to.writeUInt16LE(20, at);
  to.writeUInt16LE(UTF8_NAMES, at + 2);
  to.writeUInt16LE(deflated ? 8 : 0, at + 4);
  to.writeUInt16LE(0, at + 6);
  to.writeUInt16LE(DOS_DATE_1980_01_01, at + 8);
  to.writeUInt32LE(crc, at + 10);
  to.writeUInt32LE(length, at + 14);
  to.writeUInt32LE(size, at + 18);
  to.writeUInt16LE(name, at + 22);
  to.writeUInt16LE(0, at + 24);
}
