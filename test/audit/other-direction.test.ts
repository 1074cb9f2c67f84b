// A deck that runs the other way than the file it is built on: its build knows as well as `check` where its lines stand.

import { describe, expect, it } from 'vitest';
import { trial } from '../fuzz/trials.ts';

describe('a deck on a file of the other direction', () => {
  it.each([
    ['Arabic on one from left to right', 700551],
    ['Russian on one from right to left', 700943],
  ])('is told of what stands there, and of nothing else: %s', async (_, seed) => {
    expect(await trial('brands', seed)).toEqual([]);
  });
});
