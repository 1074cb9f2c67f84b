// A text's bytes as text. UTF-8 is taken for what it is; UTF-16 says so in its first two bytes or in its
// zeros; for anything else a detector is asked, and believed where it is sure.

import { isUtf8 } from 'node:buffer';

/** UTF-8 or UTF-16; undefined for anything else. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodedAs(bytes, 'utf-16be');
  if (bytes.includes(0)) return decodeUnmarked(bytes);
  return isUtf8(bytes) ? decodedAs(bytes, 'utf-8') : undefined;
}

/** UTF-16 without its mark: every space and full stop has a zero, and all of them on the same side. */
function decodeUnmarked(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const isText =
    bytes.length % 2 === 0 && Math.min(even, odd) === 0 && even + odd >= Math.max(4, bytes.length / 20);
  return isText ? decodedAs(bytes, odd > 0 ? 'utf-16le' : 'utf-16be') : undefined;
}

/** By what a detector's first guess, of 100, is believed: the second being far from it. */
const isFarAhead = (first: number, second: number): boolean =>
  first >= 90 || first - second >= 25 || (first >= 15 && first >= 2 * second);

export interface Detected {
  /** By the WHATWG Encoding Standard's name, in lower case. */
  readonly encoding: string;
  readonly isSure: boolean;
}

/** The likeliest encoding of a text in none of Unicode's. */
export async function detectEncoding(bytes: Uint8Array): Promise<Detected | undefined> {
  const { analyse } = await import('chardet');
  const [best, second] = analyse(bytes);
  const encoding = best && standardName(best.name);
  if (!best || !encoding) return undefined;
  return { encoding, isSure: isFarAhead(best.confidence, second?.confidence ?? 0) };
}

/** As the Encoding Standard names it: ISO-8859-1 is read as windows-1252 by everybody. */
export function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** Undefined where the bytes are not text in that encoding. */
export function decodedAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that a page says it is in, in its head. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  // The standard looks for it in the first 1,024 bytes; pages saved by browsers put more before it.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return label && standardName(label);
}
