import { expect, it } from 'vitest';
import { beginning } from '../../src/layout/beginning.ts';

it('keeps as many whole words as fit', () => {
  expect(beginning('Peace came late to the valley', (text) => text.length <= 12)).toBe('Peace came…');
});

it('keeps one word in any case', () => {
  expect(beginning('Peace came late', () => false)).toBe('Peace…');
});
