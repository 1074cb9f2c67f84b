// No paragraph ends with one word on a line of its own, where the line above can spare one.

import { describe, expect, it } from 'vitest';
import { type FitOptions, fitText } from '../../src/text/fit.ts';
import { families, measurer, style } from './setting.ts';

const room = (width: number): FitOptions => ({ families, measurer, minSize: 18, width, height: 400 });
const linesOf = (text: string, width: number) =>
  fitText([{ style: { ...style, size: 24 }, level: 0, runs: [{ text, lang: 'en' }] }], room(width))
    .paragraphs.flatMap(({ lines }) => lines)
    .map(({ runs }) => runs.map((run) => run.text).join(''));

describe('the last word of a paragraph', () => {
  const text = 'Kazakhstan in the diplomatic spotlight';

  it('is joined to the one before it, which comes down to its line', () => {
    expect(linesOf(text, 300)).toEqual(['Kazakhstan in the ', 'diplomatic\u00a0spotlight']);
  });

  it('stays where it stands where the two have no room side by side', () => {
    expect(linesOf(text, 120).at(-1)).toBe('spotlight');
  });

  it('stays where the line above would be left with one word itself', () => {
    expect(linesOf('extraordinarily diplomatic spotlight', 270)).toEqual([
      'extraordinarily diplomatic ',
      'spotlight',
    ]);
  });

  it('is left alone where the last line has two words, and in scripts without spaces', () => {
    expect(linesOf('Kazakhstan in the diplomatic light again', 300).join('')).not.toContain('\u00a0');
    expect(linesOf('中央アジアの水の安全保障と気候変動への備え', 300).join('')).not.toContain('\u00a0');
  });
});
