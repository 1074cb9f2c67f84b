import { describe, expect, it } from 'vitest';
import type { ParagraphStyle } from '../../src/scene/style.ts';
import type { SceneRun } from '../../src/scene/types.ts';
import { breakLines, faceOf, scriptScale } from '../../src/text/break.ts';
import type { BrokenLine } from '../../src/text/types.ts';
import { fc } from '../property.ts';
import { families, measurer, style } from './setting.ts';

const textOf = (line: BrokenLine) => line.runs.map((run) => run.text).join('');
const broken = (text: string | readonly SceneRun[], width: number, of: ParagraphStyle = style) =>
  breakLines(typeof text === 'string' ? [{ text, lang: 'en' }] : text, of, families, width, measurer);
const lines = (text: string | readonly SceneRun[], width: number) => broken(text, width).map(textOf);
const wide = (text: string) =>
  measurer.width(text, { family: 'Calibri', bold: false, italic: false }, style.size);

describe('lines', () => {
  it('end at the last space that fits, and the space hangs out of the line', () => {
    const [first, second] = broken('Two rail lines', wide('Two rail') + 0.5);
    expect(first && textOf(first)).toBe('Two rail ');
    expect(first?.width).toBeCloseTo(wide('Two rail'), 6);
    expect(second && textOf(second)).toBe('lines');
  });

  it('end where a word no longer fits by a hair, or fits by less than programs round', () => {
    const full = wide('Two rail');
    expect(lines('Two rail', full * 1.02)).toHaveLength(1);
    expect(lines('Two rail', full * 1.001)).toHaveLength(2);
    expect(lines('Two rail', full - 0.01)).toHaveLength(2);
    // A word alone is not parted for it.
    expect(lines('Rail', wide('Rail'))).toHaveLength(1);
  });

  it('end after a hyphen, with the hyphen on the line', () => {
    expect(lines('state-to-state', wide('state-to-') + 1)).toEqual(['state-to-', 'state']);
  });

  it('do not end at a no-break space', () => {
    expect(lines('about 7\u00a0644\u00a0km', wide('about 7\u00a0644') + 1)).toEqual([
      'about ',
      '7\u00a0644\u00a0km',
    ]);
  });

  it('end at every newline, an empty line among them', () => {
    expect(lines('a\n\nb', 500)).toEqual(['a\n', '\n', 'b']);
    expect(lines('a\n', 500)).toEqual(['a\n', '']);
  });

  it('are one, and empty, for an empty paragraph', () => {
    expect(broken('', 100)).toEqual([{ runs: [], width: 0 }]);
  });

  it('end between ideographs, with the full stop on the line of its word', () => {
    expect(lines('北京支持。', wide('北京支持'))).toEqual(['北京支', '持。']);
  });

  it('end at the spaces of Arabic', () => {
    const text = 'الاتحاد الأوروبي يدعم كازاخستان';
    const set = lines(text, 100);
    expect(set.length).toBeGreaterThan(1);
    expect(set.join('')).toBe(text);
    for (const line of set.slice(0, -1)) expect(line.endsWith(' ')).toBe(true);
  });

  it('cut an address that is wider than the line where the line is full', () => {
    const address = `https://example.org/${'documents'.repeat(12)}`;
    const set = broken(`See ${address} now`, 200);
    expect(set.map(textOf).join('')).toBe(`See ${address} now`);
    expect(set.length).toBeGreaterThan(2);
    for (const line of set) expect(line.width).toBeLessThanOrEqual(200.001);
  });

  it('never cut a letter from its marks, or a flag in two', () => {
    const clusters = ['🇰🇿', 'e\u0301', '👩‍🚀'];
    const text = clusters.join('').repeat(8);
    const starts = new Set<number>();
    let at = 0;
    for (const line of lines(text, 60)) {
      starts.add(at);
      at += line.length;
    }
    const allowed = new Set(
      [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map((one) => one.index),
    );
    expect([...starts].filter((start) => !allowed.has(start))).toEqual([]);
    expect(starts.size).toBeGreaterThan(3);
  });
});

describe('runs', () => {
  it('keep their marks when a line ends within them', () => {
    const runs: SceneRun[] = [
      { text: 'One bold ', lang: 'en', bold: true },
      { text: 'and one linked phrase', lang: 'en', link: 'https://example.org' },
    ];
    const [first, second] = broken(runs, wide('One bold and one') + 12);
    expect(first?.runs).toEqual([runs[0], { ...runs[1], text: 'and one ' }]);
    expect(second?.runs).toEqual([{ ...runs[1], text: 'linked phrase' }]);
  });

  it('do not make a break where a word begins in one and ends in another', () => {
    const runs: SceneRun[] = [
      { text: 'the un', lang: 'en' },
      { text: 'sayable', lang: 'en', italic: true },
    ];
    expect(lines(runs, wide('the unsayab'))).toEqual(['the ', 'unsayable']);
  });

  it('keep a citation number on the line of its word', () => {
    const runs: SceneRun[] = [
      { text: 'a word', lang: 'en' },
      { text: '3', lang: 'en', script: 'super', cites: [3] },
    ];
    expect(lines(runs, wide('a word') + 1)).toEqual(['a ', 'word3']);
  });

  it('are measured in their own face: bold, code, raised, at their own size', () => {
    const run: SceneRun = { text: 'x', lang: 'en' };
    expect(faceOf({ ...run, bold: true }, style, families).face.bold).toBe(true);
    expect(faceOf({ ...run, code: true }, style, families).face.family).toBe('Consolas');
    expect(faceOf({ ...run, script: 'sub' }, style, families).size).toBeCloseTo(18 * scriptScale);
    expect(faceOf({ ...run, size: 12 }, style, families).size).toBe(12);
  });
});

it('counts letter spacing after every letter', () => {
  const [plain] = broken('abc', 500);
  const [spaced] = broken('abc', 500, { ...style, tracking: 2 });
  expect((spaced?.width ?? 0) - (plain?.width ?? 0)).toBeCloseTo(6, 6);
});

describe('any paragraph', () => {
  const run = fc.record({
    text: fc.oneof(
      fc.lorem({ maxCount: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constant('\n'),
    ),
    lang: fc.constant('en'),
    bold: fc.boolean(),
  });
  it('is its lines joined, none of them wider than the room but for one cluster', () => {
    fc.assert(
      fc.property(
        fc.array(run, { maxLength: 6 }),
        fc.double({ min: 1, max: 400, noNaN: true }),
        (runs, room) => {
          const set = broken(runs, room);
          expect(set.map(textOf).join('')).toBe(runs.map((one) => one.text).join(''));
          for (const line of set) {
            const shown = textOf(line).trimEnd();
            if (line.width > room + 0.002) {
              const clusters = [...new Intl.Segmenter('en').segment(shown)].map((one) => one.segment);
              expect(clusters.filter((one) => wide(one) > 0).length).toBeLessThanOrEqual(1);
            }
          }
        },
      ),
    );
  });
});

describe('a word wider than the line', () => {
  const cutsOf = (text: string, width: number) => broken(text, width).map(({ cut }) => cut);

  it('is marked where it is cut, and room is left for its hyphen', () => {
    const width = wide('Repräsenta');
    const set = broken('Repräsentantinnen', width);
    expect(set.length).toBeGreaterThan(1);
    for (const line of set.slice(0, -1)) {
      expect(line.cut).toBe('hyphen');
      expect(line.width + wide('-')).toBeLessThanOrEqual(width + 0.001);
    }
    expect(set.at(-1)?.cut).toBeUndefined();
  });

  it('leaves no one or two letters alone', () => {
    expect(lines('Representatives', wide('Representative') + 0.1)).toEqual(['Representati', 'ves']);
  });

  it('takes no hyphen where one would be false: in numbers, code and scripts without', () => {
    expect(cutsOf('123456789012', wide('1234567'))).toEqual(['bare', undefined]);
    expect(cutsOf('كازاخستانكازاخستان', 60)).not.toContain('hyphen');
    const code = [{ text: 'abcdefghijklmnopqrst', lang: 'en', code: true }];
    expect(broken(code, 100).map(({ cut }) => cut)).not.toContain('hyphen');
  });

  it('is no cut word where an address ends a line after its signs', () => {
    const address = 'https://www.example.org/a/path?one=two&three=four.html';
    const set = broken(address, 90);
    expect(set.map(textOf).join('')).toBe(address);
    expect(set.length).toBeGreaterThan(3);
    for (const line of set.slice(0, -1)) expect(textOf(line)).toMatch(/[/.?&=-]$/);
    expect(set.every(({ cut }) => cut === undefined)).toBe(true);
  });

  it('is not ended inside a number for its point', () => {
    expect(lines('1.000.000.000', wide('1.000.00'))[0]).toBe('1.000.00');
  });
});
