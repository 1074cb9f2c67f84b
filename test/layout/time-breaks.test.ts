// A timeline's even steps do not hide uneven ones.

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { longerGaps } from '../../src/language/times.ts';
import { sceneOfText } from '../deck-of.ts';

describe('gaps longer than the shortest', () => {
  it.each([
    ['years', 'en', ['1991', '1992', '2014', '2026'], [1, 2]],
    ['years at even steps', 'en', ['2001', '2011', '2021'], []],
    ['days', 'en', ['12 May 2026', '13 May 2026', '3 June 2026'], [1]],
    ['days without a year', 'en', ['12 May', '13 May', '3 June'], [1]],
    ['a day after a year was named', 'de', ['30. Dezember 2021', '6. Januar 2022', '13. Januar'], []],
    ['days of one month each', 'zh', ['5月12日', '6月12日', '12月1日'], [1]],
    ['months and years of several forms', 'ru', ['март 2014', '2015', 'сентябрь 2022 г.'], [1]],
    [
      'days of which one is two',
      'en',
      ['8 September', '13 September', '14 September', '19–20 September'],
      [0, 2],
    ],
    ['the same in Russian', 'ru', ['13 сентября', '14 сентября', '19–20 сентября'], [1]],
    ['newest first', 'en', ['2026', '2025', '2010'], [1]],
    ['words that are no date', 'en', ['Before', '1992', '2014'], []],
  ] as const)('%s', (_, tag, names, gaps) => {
    expect(longerGaps(names, languageOf(tag))).toEqual(gaps);
  });
});

it('the line is broken between the points of such a gap, in either direction', async () => {
  const rows = ['1991', '1992', '2014'].map((year) => `| ${year} | x |`).join('\n');
  for (const [language, header] of [
    ['en', '| Date | Event |'],
    ['ar', '| التاريخ | الحدث |'],
  ]) {
    const { scene } = await sceneOfText(
      `---\ntitle: T\nlanguage: ${language}\n---\n\n## A\n\n${header}\n| --- | --- |\n${rows}\n`,
    );
    const items = scene.slides.flatMap(({ items: of }) => of);
    const breaks = items.filter(({ kind, name }) => kind === 'group' && name.startsWith('Break'));
    const dates = items.filter(({ name }) => name.startsWith('Date'));
    expect(breaks.map(({ name }) => name)).toEqual(['Break 2']);
    const starts = dates.map(({ box }) => (language === 'ar' ? box.x + box.width : box.x));
    const [, second = 0, third = 0] = starts;
    const middle = (breaks[0]?.box.x ?? 0) + (breaks[0]?.box.width ?? 0) / 2;
    expect(middle).toBeCloseTo((second + third) / 2, 0);
  }
});
