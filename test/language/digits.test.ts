import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/deck/numerals.ts';
import { westernDigits } from '../../src/language/digits.ts';
import { languageOf } from '../../src/language/languages.ts';
import { fc } from '../property.ts';

describe('digits of any script', () => {
  it('are read one for one', () => {
    expect(westernDigits('٣١ ۱۲ ३४५ １９ ๒๕๖๗ 7')).toBe('31 12 345 19 2567 7');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(westernDigits(text)).toHaveLength(text.length);
        expect(westernDigits(text).replace(/\p{Nd}/gu, '')).toBe(text.replace(/\p{Nd}/gu, ''));
      }),
    );
  });

  it('make numbers in the marks of the language', () => {
    expect(readNumber('१२,३४,५६७.५', languageOf('hi'))?.value).toBe(1234567.5);
    expect(readNumber('12,34,567', languageOf('en-IN'))?.value).toBe(1234567);
    // Grouped so, it can be nothing else in any English; where a comma is the decimal mark it is no number.
    expect(readNumber('12,34,567', languageOf('en'))?.value).toBe(1234567);
    expect(readNumber('12,34,567', languageOf('de'))).toBeUndefined();
    expect(readNumber('1.234,5', languageOf('it'))?.value).toBe(1234.5);
    expect(readNumber("1'234.5", languageOf('de-CH'))?.value).toBe(1234.5);
  });
});
