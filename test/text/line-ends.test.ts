// No paragraph ends with one word on a line of its own, where the line above can spare one, and no line with a word of one letter.

import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/text/break.ts';
import { type FitOptions, fitText } from '../../src/text/fit.ts';
import { families, measurer, style } from './setting.ts';

const room = (width: number): FitOptions => ({ families, measurer, minSize: 18, width, height: 400 });
const linesOf = (text: string, width: number) =>
  fitText([{ style: { ...style, size: 24 }, level: 0, runs: [{ text, lang: 'en' }] }], room(width))
    .paragraphs.flatMap(({ lines }) => lines)
    .map(({ runs }) => runs.map((run) => run.text).join(''));
const measured = (text: string): number =>
  breakLines([{ text, lang: 'en' }], { ...style, size: 24 }, families, 9999, measurer)[0]?.width ?? 0;

describe('the last word of a paragraph', () => {
  const text = 'Kazakhstan in the diplomatic spotlight';

  it('is joined to the one before it, which comes down to its line', () => {
    expect(linesOf(text, 300)).toEqual(['Kazakhstan in the ', 'diplomatic\u00a0spotlight']);
  });

  it('is joined where it only just fits, for it may not where the letters are a hair wider', () => {
    const width = measured(text);
    expect(linesOf(text, width + 1)).toEqual(['Kazakhstan in the diplomatic\u00a0spotlight']);
    expect(linesOf(text, width * 1.03)).toEqual([text]);
  });

  it('stays where it stands where the two have no room side by side', () => {
    expect(linesOf(text, 120).at(-1)).toBe('spotlight');
  });

  it('is joined to the word above it where that leaves a line there that is not short', () => {
    expect(linesOf('extraordinarily diplomatic spotlight', 270)).toEqual([
      'extraordinarily ',
      'diplomatic\u00a0spotlight',
    ]);
    expect(linesOf('An unconstitutional referendum', 300)).toEqual(['An unconstitutional ', 'referendum']);
  });

  it('is left alone where the last line has two words, and in scripts without spaces', () => {
    expect(linesOf('Kazakhstan in the diplomatic light again', 300).join('')).not.toContain('\u00a0');
    expect(linesOf('中央アジアの水の安全保障と気候変動への備え', 300).join('')).not.toContain('\u00a0');
  });
});

describe('a short word alone at the end', () => {
  const set = (texts: readonly string[], minSize: number) =>
    fitText(
      texts.map((text) => ({
        style: { ...style, size: 31 },
        level: 0,
        runs: [{ text, lang: 'en' }],
      })),
      { ...room(380), minSize },
    );

  it('comes up where a few points less make room for it, and only then', () => {
    const one = ['Trade that circumvents sanctions'];
    expect(set(one, 31).paragraphs[0]?.lines).toHaveLength(2);
    const fitted = set(one, 18);
    expect(fitted.paragraphs[0]?.lines).toHaveLength(1);
    expect(fitted.step).toBeLessThanOrEqual(4);
    expect(set(['Trade that circumvents the sanctions'], 18).step).toBe(0);
  });
});

describe('a word that a long one leaves behind', () => {
  it('has it beside it where a few points less make room for both', () => {
    const pair = 'Das Rindfleischetikettierungsüberwachungsgesetz';
    const runs = [{ text: `${pair} wurde 2013 aufgehoben.`, lang: 'de' }];
    const at = (size: number) => ({ ...style, size });
    const width = breakLines([{ text: pair, lang: 'de' }], at(26), families, 9999, measurer)[0]?.width ?? 0;
    const set = fitText([{ style: at(28), level: 0, runs }], room(width * 1.02));
    expect(set.step).toBeGreaterThan(0);
    expect(set.paragraphs[0]?.lines[0]?.runs.map((run) => run.text).join('')).toMatch(/^Das R/);
  });
});

describe('Arabic', () => {
  it('has room for what stands in for its font, some hundredths wider', () => {
    const fits = (text: string, lang: string, share: number): boolean => {
      const own = { ...style, size: 24 };
      const width = (breakLines([{ text, lang }], own, families, 9999, measurer)[0]?.width ?? 0) * share;
      const options = { ...room(width), minSize: 24, maxLines: 1 };
      return fitText([{ style: own, level: 0, runs: [{ text, lang }] }], options).fits;
    };
    expect(fits('The council meets twice', 'en', 1.03)).toBe(true);
    expect(fits('يجتمع المجلس مرتين في السنة', 'ar', 1.03)).toBe(false);
    expect(fits('يجتمع المجلس مرتين في السنة', 'ar', 1.06)).toBe(true);
  });
});

describe('a word of one letter', () => {
  const set = (text: string, lang: string, width: number): readonly string[] =>
    fitText([{ style: { ...style, size: 24 }, level: 0, runs: [{ text, lang }] }], room(width))
      .paragraphs.flatMap(({ lines }) => lines)
      .map(({ runs }) => runs.map((run) => run.text).join(''));
  const texts = [
    ['Rada przyjęła plan i wysłała go w maju do rządu w Warszawie, a ten z uwagami o wodzie odesłał', 'pl'],
    [
      'Совет принял план и в мае передал его в столицу, а та с поправками и с письмом вернула его назад',
      'ru',
    ],
    ['The council took a vote on a plan that leaves a share of a river to each of a dozen towns', 'en'],
  ] as const;

  it.each(texts)('ends no line, where that costs none: %s', (text, lang) => {
    const bound = text.replace(/(?<= \p{L}) /gu, '\u00a0');
    const broken = (words: string, width: number) =>
      breakLines([{ text: words, lang }], { ...style, size: 24 }, families, width, measurer);
    const count = { free: 0, before: 0, left: 0 };
    const ends = (lines: readonly string[]): number =>
      lines.slice(0, -1).filter((line) => / \p{L} $/u.test(line)).length;
    for (let width = 200; width <= 420; width += 5) {
      const lines = set(text, lang, width);
      if (broken(bound, width).length > lines.length) continue;
      count.free += 1;
      count.left += ends(lines);
      count.before += ends(broken(text, width).map(({ runs }) => runs.map((run) => run.text).join('')));
    }
    expect(count.free).toBeGreaterThan(30);
    expect(count.before).toBeGreaterThan(15);
    // The last line's company comes first: now and then there is no room for both.
    expect(count.left).toBeLessThanOrEqual(1);
  });
});

describe('in a script without spaces', () => {
  const set = (text: string, width: number, minSize = 18) =>
    fitText([{ style: { ...style, size: 24 }, level: 0, runs: [{ text, lang: 'ja' }] }], {
      ...room(width),
      minSize,
    });
  const ends = (text: string, width: number, minSize?: number) =>
    set(text, width, minSize)
      .paragraphs.flatMap(({ lines }) => lines)
      .at(-1)
      ?.runs.map((run) => run.text)
      .join('')
      .match(/\p{L}/gu)?.length;

  it('a text that would end with a letter or two on a line is set a few points smaller', () => {
    const text = '三年間で貨物量は三分の一減った。';
    for (let width = 200; width <= 380; width += 6)
      expect([width, (ends(text, width) ?? 0) > 2]).toEqual([width, true]);
    expect(set(text, 600).step).toBe(0);
  });

  it('no further than it may be, and not where it would not help', () => {
    const text = '三年間で貨物量は三分の一減った。';
    expect(set(text, 360, 24).step).toBe(0);
  });
});
