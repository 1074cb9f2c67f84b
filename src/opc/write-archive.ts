// The ZIP container, written so that the same parts give the same bytes anywhere: order as given, DOS date
// 1980-01-01, no extra fields. Deflated with Node's synchronous zlib, which beats its thread pool on parts
// this small. PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.

import { crc32, deflateRawSync } from 'node:zlib';
import { tooLargeToWrite } from './messages.ts';

export interface Part {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Pictures and workbooks are compressed already. */
  readonly stored?: true;
}

const DOS_DATE_1980_01_01 = 0x0021;
const UTF8_NAMES = 0x0800;

/**
 * @param last makes the last part of the checksums of all others (CRC-32, unpacked).
 * @throws Refusal where it would be too large for an archive without ZIP64.
 */
export function writeArchive(
  parts: readonly Part[],
  last?: (checksums: readonly { readonly name: string; readonly crc: number }[]) => Part,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const checksums: { readonly name: string; readonly crc: number }[] = [];
  let offset = 0;
  const length = parts.reduce((sum, { data, stored }) => sum + (stored ? 0 : data.length), 0);
  const pack = packer(length < small ? thorough : quick);
  const add = (part: Part): void => {
    const { packed, crc, size, deflated } = pack(part);
    const name = Buffer.from(part.name, 'utf8');
    const local = Buffer.allocUnsafe(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    checksums.push({ name: part.name, crc });
    fields(local, 4, deflated, crc, packed.length, size, name.length);
    name.copy(local, 30);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    name.copy(entry, 46);
    chunks.push(local, packed);
    directory.push(entry);
    offset += local.length + packed.length;
  };
  for (const part of parts) add(part);
  if (last) add(last(checksums));
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  if (directory.length > 0xfffe || offset + size > 0xfffffffe)
    throw tooLargeToWrite(directory.length, offset + size);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  const bytes = Buffer.concat([...chunks, ...directory, end]);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The 26 bytes that local header and directory entry share. */
function fields(
  to: Buffer,
  at: number,
  deflated: boolean,
  crc: number,
  packed: number,
  raw: number,
  name: number,
): void {
  to.writeUInt16LE(20, at);
  to.writeUInt16LE(UTF8_NAMES, at + 2);
  to.writeUInt16LE(deflated ? 8 : 0, at + 4);
  to.writeUInt16LE(0, at + 6);
  to.writeUInt16LE(DOS_DATE_1980_01_01, at + 8);
  to.writeUInt32LE(crc, at + 10);
  to.writeUInt32LE(packed, at + 14);
  to.writeUInt32LE(raw, at + 18);
  to.writeUInt16LE(name, at + 22);
  to.writeUInt16LE(0, at + 24);
}

/** Units of text, or bytes: of a package of fewer the better packing costs a millisecond or two. */
const small = 1_500_000;

interface Effort {
  readonly level: number;
  /** Bytes below which a part is stored: deflating takes some ten microseconds however little there is. */
  readonly least: number;
}

const thorough: Effort = { level: 6, least: 128 };
/** Level 3 packs this XML within 6 % of level 6 in four fifths of the time. */
const quick: Effort = { level: 3, least: 400 };

interface Packed {
  readonly packed: Uint8Array;
  /** CRC-32 of its bytes, unpacked. */
  readonly crc: number;
  /** Bytes unpacked. */
  readonly size: number;
  readonly deflated: boolean;
}

/** Units of text: shorter parts are often the same (all layouts have one master). */
const remembered = 1000;

/** Packs what is the same only once. */
function packer(effort: Effort): (part: Part) => Packed {
  const known = new Map<string, Packed>();
  return ({ data, stored }) => {
    if (typeof data !== 'string') return packed(data, stored ? undefined : effort);
    if (data.length > remembered) return packed(Buffer.from(data, 'utf8'), effort);
    const before = known.get(data) ?? packed(Buffer.from(data, 'utf8'), effort);
    known.set(data, before);
    return before;
  };
}

/** The smaller of deflated and raw. @param effort undefined where it is to be stored. */
function packed(raw: Uint8Array, effort: Effort | undefined): Packed {
  const best = effort && raw.length >= effort.least ? smaller(raw, effort.level) : raw;
  return { packed: best, crc: crc32(raw), size: raw.length, deflated: best !== raw };
}

/** Output comes in one buffer of the size that such XML needs. */
function smaller(raw: Uint8Array, level: number): Uint8Array {
  const deflated = deflateRawSync(raw, {
    level,
    chunkSize: Math.min(1 << 20, Math.max(512, raw.length >> 1)),
  });
  return deflated.length < raw.length ? deflated : raw;
}
