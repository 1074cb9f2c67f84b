// A line ends at the same word in every program, however it rounds: whatever width between the narrowest and the widest that a
// program may set the letters in, the words of each line are those of the Scene.

import { describe, expect, it } from 'vitest';
import type { SceneRun } from '../../src/scene/types.ts';
import { breakLines } from '../../src/text/break.ts';
import { fitText } from '../../src/text/fit.ts';
import { roundingOf } from '../../src/text/rounding.ts';
import { families, measurer, style } from './setting.ts';

const text =
  'Officials in Astana said that trade through the port had grown by a third since the embargo, and that the ministry would publish the figures of each quarter before the summit in the autumn.';

const said = (runs: readonly SceneRun[]): string => runs.map((run) => run.text).join('');

/** Lines by letters that a program sets `share` of a line wider or narrower than they are. */
const elsewhere = (runs: readonly SceneRun[], size: number, tracking: number, width: number): string[] => {
  const lines: string[] = [''];
  for (const word of said(runs).split(/(?<= )/)) {
    const longer = `${lines.at(-1)}${word}`;
    const [line] = breakLines(
      [{ text: longer.trimEnd(), lang: 'en' }],
      { ...style, size, tracking },
      families,
      9999,
      measurer,
    );
    if (lines.at(-1) !== '' && (line?.width ?? 0) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
};

describe('a last word that stands alone by a hair', () => {
  it('is taken up by letters that stand a little closer', () => {
    const [line] = breakLines([{ text, lang: 'en' }], { ...style, size: 17 }, families, 9999, measurer);
    const width = line?.width ?? 0;
    const set = (room: number) =>
      fitText([{ style: { ...style, size: 17 }, level: 0, runs: [{ text, lang: 'en' }] }], {
        families,
        measurer,
        minSize: 17,
        width: room,
        height: 900,
      }).paragraphs[0];
    expect(set(width * 1.02)?.style.tracking ?? 0).toBe(0);
    expect(set(width + 0.1)?.lines).toHaveLength(1);
    expect(set(width + 0.1)?.style.tracking).toBeLessThan(0);
    expect(set(width + 0.1)?.style.tracking).toBeGreaterThan(-17 * 0.012);
    expect(set(width * 0.99)?.lines).toHaveLength(2);
  });
});

describe('the ends of lines', () => {
  it.each([12, 17, 24, 28])('are the same a rounding wider and narrower, at %i points', (size) => {
    let bound = 0;
    for (let width = 300; width < 420; width += 1.7) {
      const set = fitText([{ style: { ...style, size }, level: 0, runs: [{ text, lang: 'en' }] }], {
        families,
        measurer,
        minSize: size,
        width,
        height: 900,
      });
      const [paragraph] = set.paragraphs;
      const lines = paragraph?.lines.map(({ runs }) => said(runs));
      const tracking = paragraph?.style.tracking ?? 0;
      const { wider, narrower } = roundingOf(width, size);
      for (const room of [width - wider + 0.05, width, width + narrower - 0.05])
        expect([width, elsewhere(paragraph?.runs ?? [], size, tracking, room)]).toEqual([width, lines]);
      if (paragraph?.lines.some(({ near }) => near)) bound += 1;
    }
    expect(bound).toBeGreaterThan(3);
  });
});
