import { describe, expect, it } from 'vitest';
import { countWords, lettersOnly } from '../../src/language/letters.ts';
import { fc, tries } from '../property.ts';

describe('words', () => {
  it('have apostrophes, hyphens and points within', () => {
    expect(countWords('Kazakhstan’s post-pandemic 3.5 million — trip')).toBe(5);
    expect(countWords('')).toBe(0);
    expect(countWords(' — … ')).toBe(0);
  });

  it('are two characters each where there are no spaces', () => {
    expect(countWords('哈萨克斯坦')).toBe(3);
    expect(countWords('Astana 阿斯塔纳')).toBe(3);
  });

  it('are in Latin and Cyrillic letters what Unicode says they are', () => {
    const character = fc
      .oneof(
        fc.integer({ min: 0, max: 0x24f }),
        fc.integer({ min: 0x400, max: 0x52f }),
        fc.integer({ min: 0x2010, max: 0x206f }),
        fc.integer({ min: 0x20a0, max: 0x20cf }),
        fc.integer({ min: 0x2190, max: 0x21ff }),
        fc.constantFrom(0x20, 0x61, 0x2d, 0x27),
      )
      .map((point) => String.fromCodePoint(point));
    fc.assert(
      fc.property(
        fc.array(character).map((all) => all.join('')),
        (text) => {
          expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0);
          expect(lettersOnly(text)).toBe(text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim());
        },
      ),
      { numRuns: tries(2000) },
    );
  });

  it('are told from other marks in any script', () => {
    expect(lettersOnly('«كازاخستان»، ١٢!')).toBe('كازاخستان ١٢');
  });
});
