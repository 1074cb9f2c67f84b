// `--shard 3/8`: an eighth of the decks, by their names alone. Whoever asks for the third eighth gets the same decks, on any machine, in any order, and
// whatever other decks there are.

import { basename } from 'node:path';
import { crc32 } from 'node:zlib';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** Undefined for what is none. */
export function shardOf(given: string): Shard | undefined {
  const match = /^(\d{1,5})\/(\d{1,5})$/.exec(given.trim());
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  return match && index >= 1 && index <= count ? { index, count } : undefined;
}

/** @param name a deck's file; its folder does not count. */
export function isIn(shard: Shard | undefined, name: string): boolean {
  if (!shard) return true;
  return (crc32(basename(name).normalize('NFC').toLowerCase()) % shard.count) + 1 === shard.index;
}
