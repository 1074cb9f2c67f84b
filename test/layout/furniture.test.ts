import { expect, it } from 'vitest';
import { ranges } from '../../src/layout/furniture.ts';

it('writes runs of numbers as ranges, each number once', () => {
  expect(ranges([3, 1, 2, 7, 9, 10, 7])).toBe('1–3, 7, 9–10');
});
