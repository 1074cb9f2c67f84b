// Data is compared as `isDeepStrictEqual` compares it.

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameData } from '../../src/library/same-data.ts';

const data = fc.anything({ withMap: true, withSet: true, withTypedArray: true, maxDepth: 3, maxKeys: 3 });

it('finds equal what is, and nothing else', () => {
  fc.assert(
    fc.property(data, data, (one, other) => isSameData(one, other) === isDeepStrictEqual(one, other)),
  );
  fc.assert(fc.property(data, (one) => isSameData(one, structuredClone(one))));
  for (const [one, other] of [
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [[1, 2], [1]],
    [[], {}],
    [0, -0],
    [new Map([[1, { a: 1 }]]), new Map([[1, { a: 2 }]])],
    [Uint8Array.of(1), Uint8Array.of(2)],
  ])
    expect(isSameData(one, other)).toBe(false);
  expect(isSameData({ a: 1, b: [Number.NaN] }, { b: [Number.NaN], a: 1 })).toBe(true);
});
