import { describe, expect, it } from 'vitest';
import { knows } from '../../src/text/measure.ts';
import type { Face } from '../../src/text/types.ts';
import { fc } from '../property.ts';
import { measurer } from './setting.ts';

const face = (family: string, marks: Partial<Face> = {}): Face => ({
  family,
  bold: false,
  italic: false,
  ...marks,
});
const georgia = face('Georgia');
const calibri = face('Calibri');
const width = (text: string, of: Face, size = 100) => measurer.width(text, of, size);
const lettersOf = (text: string, of: Face) => [...text].reduce((sum, letter) => sum + width(letter, of), 0);

describe('the width of a text', () => {
  it.each(['Calibri', 'Arial', 'Times New Roman'])('counts the kerning of %s', (family) => {
    expect(width('AVAVA', face(family))).toBeLessThan(lettersOf('AVAVA', face(family)) - 5);
  });

  it('is the sum of the letters in Georgia, which has no kerning', () => {
    expect(width('AVAVA', georgia)).toBeCloseTo(lettersOf('AVAVA', georgia), 9);
  });

  it('counts kerning in Cyrillic and after letters with marks', () => {
    expect(width('ГАГА', calibri)).toBeLessThan(lettersOf('ГАГА', calibri));
    expect(width('ÁVÁ', calibri)).toBeCloseTo(width('AVA', calibri), 6);
  });

  it('grows with the size, in proportion', () => {
    expect(width('Samarkand', georgia, 28)).toBeCloseTo(width('Samarkand', georgia, 100) * 0.28, 9);
    expect(width('', georgia)).toBe(0);
  });

  it('is that of the face: the bold of a family is wider, the italic another', () => {
    const text = 'The country kept its borders';
    for (const family of ['Georgia', 'Calibri']) {
      expect(width(text, face(family, { bold: true }))).toBeGreaterThan(width(text, face(family)));
      expect(width(text, face(family, { italic: true }))).not.toBe(width(text, face(family)));
    }
  });

  it('is that of the fonts whose widths the family shares', () => {
    const text = 'Astana, 14 September 2022';
    expect(width(text, face('Gelasio'))).toBe(width(text, georgia));
    expect(width(text, face('Carlito'))).toBe(width(text, calibri));
    expect(width(text, face('Helvetica'))).toBe(width(text, face('ARIAL')));
    // Advances of Carlito in its hmtx table: A 1185, space 463, m 1636 of 2048.
    expect(width('A', calibri, 2048)).toBeCloseTo(1185, 6);
    expect(width(' ', calibri, 2048)).toBeCloseTo(463, 6);
    expect(width('m', calibri, 2048)).toBeCloseTo(1636, 6);
  });

  it('is the same for every letter of a fixed-pitch family', () => {
    expect(width('iiii', face('Consolas'))).toBeCloseTo(width('MWMW', face('Consolas')), 9);
    expect(width('iiii', face('Courier New'))).toBeCloseTo(240, 6);
  });

  it('is taken too wide rather than too narrow for a family that nobody measured', () => {
    const text = 'Nobody measured this family';
    expect(knows('Gill Sans')).toBe(false);
    expect(knows('georgia')).toBe(true);
    for (const known of ['Georgia', 'Calibri', 'Arial', 'Times New Roman'])
      expect(width(text, face('Gill Sans'))).toBeGreaterThan(width(text, face(known)));
  });
});

describe('scripts that the measured face lacks', () => {
  it('have an em for each ideograph', () => {
    expect(width('北京', calibri)).toBeCloseTo(200, 6);
    expect(width('北京', face('Calibri', { bold: true }))).toBeGreaterThan(200);
  });

  it('have Arabic letters as wide as they are joined', () => {
    const joined = width('ببب', calibri);
    expect(joined).toBeGreaterThan(0);
    expect(joined).toBeLessThan(lettersOf('ببب', calibri));
    // A non-joiner parts them again.
    expect(width('ب\u200cب', calibri)).toBeCloseTo(2 * width('ب', calibri), 6);
  });

  it('give no room to marks, joiners and direction marks', () => {
    expect(width('e\u0301', calibri)).toBeCloseTo(width('e', calibri), 6);
    expect(width('a\u200d\u200eb\u2060', calibri)).toBeCloseTo(width('ab', calibri), 6);
    expect(width('كَتَبَ', calibri)).toBeCloseTo(width('كتب', calibri), 6);
  });

  it.each([
    ['Hebrew', 'שלום'],
    ['Georgian', 'თბილისი'],
    ['Armenian', 'Երևան'],
    ['Devanagari', 'दिल्ली'],
    ['Thai', 'กรุงเทพ'],
    ['Hangul', '서울'],
    ['emoji', '🇰🇿'],
  ])('have some width in %s', (_, text) => {
    const each = width(text, calibri) / [...text].length;
    expect(each).toBeGreaterThan(25);
    expect(each).toBeLessThan(140);
  });
});

describe('any text', () => {
  const faces = fc.constantFrom(georgia, calibri, face('Arial', { bold: true }), face('Consolas'), face('?'));
  it('has a finite width, never below zero', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), faces, (text, of) => {
        const measured = width(text, of);
        expect(Number.isFinite(measured)).toBe(true);
        expect(measured).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('has the same width whatever was measured before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        faces,
        (text, other, of) => {
          const first = width(text, of);
          width(other, of);
          expect(width(text, of)).toBe(first);
        },
      ),
    );
  });
});

describe('the extent of a line', () => {
  it.each(['Georgia', 'Calibri', 'Consolas', 'Gill Sans'])('is at least single spacing in %s', (family) => {
    const { ascent, descent } = measurer.extent(face(family), 20);
    expect(ascent + descent).toBeGreaterThanOrEqual(24 - 1e-9);
    expect(ascent).toBeGreaterThan(descent);
  });
});
