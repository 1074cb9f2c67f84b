import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpacked } from '../../src/opc/read-archive.ts';
import { openArchive, writeArchive } from '../../src/opc/write-archive.ts';
import { fc } from '../property.ts';

test('another program reads back every part, in the order given', () => {
  const parts = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'ppt/é.xml', data: 'x'.repeat(5000) },
    { name: 'raw.png', data: Uint8Array.of(1, 2, 3), stored: true as const },
  ];
  const read = unzipSync(writeArchive(parts));
  expect(Object.keys(read)).toEqual(parts.map(({ name }) => name));
  expect(Buffer.from(read['ppt/é.xml'] ?? []).toString()).toBe('x'.repeat(5000));
  expect([...(read['raw.png'] ?? [])]).toEqual([1, 2, 3]);
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.uint8Array()), {
        selector: ([name]) => name,
      }),
      (list) => {
        const parts = unpacked(writeArchive(list.map(([name, data]) => ({ name, data }))), 'a.zip');
        expect([...parts].map(([name, data]) => [name, ...data])).toEqual(
          list.map(([name, data]) => [name, ...data]),
        );
      },
    ),
  );
});

test('much of it, large parts and equal ones, what stands before them and behind', () => {
  const large = new Uint8Array(300_000).map((_, index) => (index * 7919) >> 3);
  const archive = openArchive();
  const names = Array.from({ length: 200 }, (_, index) => `part${index}.xml`);
  for (const [index, name] of names.entries())
    archive.add({ name, data: index % 2 ? 'é'.repeat(300) : `${'<a/>'.repeat(4000)}${index}` });
  archive.add({ name: 'large.png', data: large, stored: true });
  const read = unzipSync(
    archive.bytes([{ name: 'first.xml', data: '<first/>' }], (all) => ({
      name: 'last.txt',
      data: all.map(({ name }) => name).join(),
    })),
  );
  const written = ['first.xml', ...names, 'large.png'];
  expect(Object.keys(read)).toEqual([...written, 'last.txt']);
  expect(Buffer.from(read['last.txt'] ?? []).toString()).toBe(written.join());
  expect(read['large.png']).toEqual(large);
  expect(Buffer.from(read['part199.xml'] ?? []).toString()).toBe('é'.repeat(300));
  expect(Buffer.from(read['part198.xml'] ?? []).toString()).toMatch(/<a\/>198$/);
});
