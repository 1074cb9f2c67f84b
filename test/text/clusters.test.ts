import { expect, test } from 'vitest';
import { clustersOf } from '../../src/text/cut-word.ts';
import { fc, tries } from '../property.ts';

test('a word is parted as Intl.Segmenter parts it, with and without asking it', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const points = [
    [0x20, 0x7e],
    [0xa0, 0x2ff],
    [0x300, 0x310],
    [0x370, 0x52f],
    [0x2010, 0x202f],
  ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  const character = fc.constantFrom(...points.map((point) => String.fromCodePoint(point)));
  fc.assert(
    fc.property(fc.array(character, { minLength: 1, maxLength: 12 }), (characters) => {
      const word = characters.join('');
      const expected = [...segmenter.segment(word)].map(({ index, segment }) => [
        index,
        index + segment.length,
      ]);
      expect([...clustersOf(word, 0, word.length)]).toEqual(expected);
    }),
    { numRuns: tries(500) },
  );
  // Each letter that is not asked about, beside each kind of letter.
  for (const point of points) {
    const word = `a${String.fromCodePoint(point)}b`;
    expect([...clustersOf(word, 0, 3)].length, point.toString(16)).toBe([...segmenter.segment(word)].length);
  }
});
