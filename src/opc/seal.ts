// The seal of a package that we wrote: a custom property with a checksum of everything else in it. By it a build knows a deck of
// its own that nobody has changed since, and lets no other file be lost. Every program that saves the deck writes its parts anew,
// and so breaks it. ECMA-376 part 1, 22.3 (custom properties).

import { crc32 } from 'node:zlib';
import { XML_HEAD } from './escape.ts';
import { readArchive } from './read-archive.ts';

export const SEAL_PART = 'docProps/custom.xml';
export const SEAL_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
export const SEAL_RELATIONSHIP =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

interface Checked {
  readonly name: string;
  /** CRC-32 of its bytes, unpacked. */
  readonly crc: number;
}

/** @param parts all but the seal itself, in the archive's order. */
export function sealXml(parts: readonly Checked[]): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="briefdeck"><vt:lpwstr>${checksum(parts)}</vt:lpwstr></property></Properties>`;
}

/** Not against forgers: against losing what somebody changed. */
function checksum(parts: readonly Checked[]): string {
  const text = parts.map(({ name, crc }) => `${name} ${crc}\n`).join('');
  return crc32(text).toString(16).padStart(8, '0');
}

/**
 * `whole`: as we wrote it. `broken`: ours, and changed since. `none`: not ours, or no package at all.
 */
export function sealOf(bytes: Uint8Array): 'whole' | 'broken' | 'none' {
  try {
    const archive = readArchive(bytes, '');
    if (archive.size(SEAL_PART) === undefined) return 'none';
    const xml = new TextDecoder().decode(archive.read(SEAL_PART));
    if (!/\bname="briefdeck"/.test(xml)) return 'none';
    const parts = archive.names
      .filter((name) => name !== SEAL_PART)
      .map((name) => ({ name, crc: archive.checksum(name) ?? 0 }));
    return xml === sealXml(parts) ? 'whole' : 'broken';
  } catch {
    return 'none';
  }
}

/**
 * What the seal says, whether it still holds or not: LibreOffice keeps properties when it saves, and so which deck it was that somebody
 * edited is known for sure. Undefined where there is none.
 */
export function sealText(bytes: Uint8Array): string | undefined {
  try {
    const archive = readArchive(bytes, '');
    if (archive.size(SEAL_PART) === undefined) return undefined;
    const xml = new TextDecoder().decode(archive.read(SEAL_PART));
    return /\bname="briefdeck"[^>]*>\s*<vt:lpwstr>([0-9a-f]{8})<\/vt:lpwstr>/.exec(xml)?.[1];
  } catch {
    return undefined;
  }
}
