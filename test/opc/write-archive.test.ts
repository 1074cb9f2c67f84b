import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpacked } from '../../src/opc/read-archive.ts';
import { writeArchive } from '../../src/opc/write-archive.ts';
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
