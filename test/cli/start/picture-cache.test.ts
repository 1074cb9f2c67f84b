// Pictures kept from one run to the next: whole or not at all, bounded, and only the user's own.

import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pictureCache } from '../../../src/cli/start/picture-cache.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-pictures-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const bytes = (length: number, value: number): Uint8Array => new Uint8Array(length).fill(value);

it('gives what was kept, and nothing that is cut off or that others could have written', () => {
  const folder = join(root, 'one');
  const cache = pictureCache(folder);
  expect(cache.read('a')).toBeUndefined();
  cache.keep('a', bytes(100, 7));
  cache.keep('b', bytes(50, 1));
  expect(pictureCache(folder).read('a')).toEqual(Buffer.from(bytes(100, 7)));
  expect(readdirSync(join(folder, 'pictures')).sort()).toEqual(['a', 'b']);
  expect(statSync(join(folder, 'pictures', 'a')).mode & 0o077).toBe(0);
  truncateSync(join(folder, 'pictures', 'a'), 60);
  expect(cache.read('a')).toBeUndefined();
  chmodSync(join(folder, 'pictures', 'b'), 0o666);
  expect(cache.read('b')).toBeUndefined();
});

it('stays within its bound: what was not used for longest goes', () => {
  const folder = join(root, 'two');
  const cache = pictureCache(folder, 1000);
  for (const [index, name] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    cache.keep(name, bytes(250, index));
    utimesSync(join(folder, 'pictures', name), 1000 + index, 1000 + index);
    // Used again: younger than all.
    cache.read('a');
  }
  cache.keep('f', bytes(250, 9));
  const left = readdirSync(join(folder, 'pictures'));
  expect(left.length).toBeLessThanOrEqual(4);
  expect(left).toEqual(expect.arrayContaining(['a', 'f']));
});

it('says nothing where it cannot keep', () => {
  const cache = pictureCache(join(root, 'no', 'such', 'folder'));
  cache.keep('a', bytes(10, 1));
  expect(cache.read('a')).toBeUndefined();
});
