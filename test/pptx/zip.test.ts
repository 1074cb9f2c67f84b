import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzip, zip } from '../../src/pptx/zip.ts';
import { fc } from '../property.ts';

test('another program reads back every part, in the order given', () => {
  const parts = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'ppt/é.xml', data: 'x'.repeat(5000) },
    { name: 'raw.png', data: Uint8Array.of(1, 2, 3), stored: true as const },
  ];
  const read = unzipSync(zip(parts));
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
        const parts = unzip(zip(list.map(([name, data]) => ({ name, data }))));
        expect([...parts].map(([name, data]) => [name, ...data])).toEqual(
          list.map(([name, data]) => [name, ...data]),
        );
      },
    ),
  );
});

test('bytes that are no archive are refused', () => {
  expect(() => unzip(new Uint8Array(40))).toThrow('not a ZIP archive');
});
