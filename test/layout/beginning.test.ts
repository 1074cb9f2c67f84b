import { expect, it } from 'vitest';
import { beginning } from '../../src/layout/beginning.ts';

it('keeps as many whole words as fit', () => {
  expect(beginning('Peace came late to the valley', (text) => text.length <= 12)).toBe('Peace came…');
});

it('keeps as many letters of a first word that is too long, one in any case', () => {
  expect(beginning('Bundesverkehrsministerium', (text) => text.length <= 8)).toBe('Bundesv…');
  expect(beginning('Peace came late', () => false)).toBe('P…');
});
