// @ts-expect-error: the package has no types
import LineBreaker from 'linebreak';
import { describe, expect, it } from 'vitest';
import { lineClasses } from '../../src/text/line-classes.ts';
import { lineClassOf, opportunities } from '../../src/text/opportunities.ts';
import { fc, tries } from '../property.ts';

/** The reference: the npm package `linebreak`. */
function reference(text: string): number[] {
  const breaker: { nextBreak(): { position: number } | null } = new LineBreaker(text);
  const out: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) out.push(found.position);
  return out;
}

/** The package keeps `” (` together, by a rule that Unicode gave up in 2023 (LB15). */
const bracketAfterQuote = /["“”‘’«»] +[([]/;
/** It keeps a hyphen inside a word with the digit after it, where PowerPoint and LibreOffice end a line (LB25). */
const digitAfterHyphen = /[\p{L}\p{N}@&*=#]-\d/u;
/** And it parts `and/or`, which LibreOffice does not. */
const letterAfterSlash = /\/[\p{L}@&*=#]/u;

const pieces = (text: string) => {
  let start = 0;
  return opportunities(text).map((end) => {
    const piece = text.slice(start, end);
    start = end;
    return piece;
  });
};

describe('break opportunities', () => {
  it('come after spaces and hyphens, and not inside numbers and abbreviations', () => {
    expect(pieces('well-known 3,000 km; ECMA-376, 2020-21 (-5) a -7 ISO/IEC (sic) “so”')).toEqual([
      'well-',
      'known ',
      '3,000 ',
      'km; ',
      'ECMA-',
      '376, ',
      '2020-',
      '21 ',
      '(-5) ',
      'a ',
      '-7 ',
      'ISO/IEC ',
      '(sic) ',
      '“so”',
    ]);
  });
  it('come between ideographs but not before a closing mark', () => {
    expect(pieces('北京支持，')).toEqual(['北', '京', '支', '持，']);
  });
  it('never come at a no-break space or a word joiner', () => {
    expect(pieces('10\u00a0km a\u2060b')).toEqual(['10\u00a0km ', 'a\u2060b']);
  });
  it('come between a quotation and the citation in brackets after it', () => {
    expect(pieces('“changes” (Akorda.kz)')).toEqual(['“changes” ', '(Akorda.kz)']);
    expect(pieces('“changes”(Akorda.kz)')).toEqual(['“changes”(Akorda.kz)']);
  });
  it('come after every newline', () => {
    expect(pieces('a\n\nb\n')).toEqual(['a\n', '\n', 'b\n']);
  });
  it('come at the spaces of Korean, with no syllable torn off a word', () => {
    expect(pieces('1948년에 UN총회가 선언을 채택했다.')).toEqual([
      '1948년에 ',
      'UN총회가 ',
      '선언을 ',
      '채택했다.',
    ]);
  });
  it('come between the words of Thai', () => {
    expect(pieces('ประเทศไทยสวยงาม').length).toBeGreaterThan(1);
  });
  it('know the class of a code point in every part of the table', () => {
    expect([0x41, 0x20, 0x4e00, 0x5d0, 0xac00, 0x1f1e6, 0x20000, 0x3fffd, 0x10ffff].map(lineClassOf)).toEqual(
      ['AL', 'SP', 'ID', 'HL', 'H2', 'RI', 'ID', 'ID', 'AL'],
    );
  });
  it('are those of the npm package linebreak for prose in Latin and Cyrillic', () => {
    const letter = fc.constantFrom(
      ...'abcXYZéжШя0123456789     .,;:!?-–—()[]"“”‘’«»/%$€№…&@#*+=\u00a0\u00ad',
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const text = letters.join('');
        fc.pre(!bracketAfterQuote.test(text) && !digitAfterHyphen.test(text) && !letterAfterSlash.test(text));
        expect(opportunities(text)).toEqual(reference(text));
      }),
      { numRuns: tries(3000) },
    );
  });
  it('are those of the npm package for one character of every class, three in a row', () => {
    const sample = new Map<string, string>();
    for (let point = 0x20; point < 0x20000; point++) {
      // Not surrogates, and not the scripts that we break by a dictionary.
      if ((point >= 0xd800 && point <= 0xdfff) || (point >= 0xe00 && point < 0x1800)) continue;
      const name = lineClassOf(point);
      if (!sample.has(name)) sample.set(name, String.fromCodePoint(point));
    }
    // Hangul is our own: Korean breaks at its spaces.
    const hangul = ['H2', 'H3', 'JL', 'JV', 'JT'];
    const skipped = new Set([...hangul, 'BK', 'CR', 'LF', 'NL', 'ZWJ', 'RI']);
    const characters = lineClasses
      .filter((name) => !skipped.has(name))
      .map((name) => [name, sample.get(name) ?? ''] as const);
    const differing: string[] = [];
    for (const [a, first] of characters) {
      for (const [b, second] of characters) {
        const text = `${first}${second}`;
        if (a === 'SY' && b === 'AL') continue;
        if (String(opportunities(text)) !== String(reference(text)))
          differing.push(`${a} ${b}: ${opportunities(text)} / ${reference(text)}`);
        const spaced = `${first} ${second}`;
        if (a === 'QU' && b === 'OP') continue;
        if (String(opportunities(spaced)) !== String(reference(spaced)))
          differing.push(`${a} SP ${b}: ${opportunities(spaced)} / ${reference(spaced)}`);
      }
    }
    expect(differing).toEqual([]);
  });
});
