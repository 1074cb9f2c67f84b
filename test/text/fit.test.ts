import { describe, expect, it } from 'vitest';
import {
  type FitOptions,
  type FitParagraph,
  fitText,
  largestStep,
  type SetText,
  setText,
  steppedStyle,
} from '../../src/text/fit.ts';
import { splitToFit } from '../../src/text/split.ts';
import { fc } from '../property.ts';
import { families, measurer, style } from './setting.ts';

const body = { ...style, size: 24, spaceAfter: 12 };
const paragraph = (text: string, level = 0): FitParagraph => ({
  style: level === 0 ? body : { ...body, size: 20, indent: 42 },
  level,
  runs: [{ text, lang: 'en' }],
});
const room = (width: number, height: number, more: Partial<FitOptions> = {}): FitOptions => ({
  families,
  measurer,
  minSize: 18,
  width,
  height,
  ...more,
});
const textOf = (paragraphs: readonly FitParagraph[]) =>
  paragraphs.map((one) => one.runs.map((run) => run.text).join('')).join('');
const sentence = 'Two rail lines and a pipeline tie the country to its northern neighbour. ';

/** What of the set text leaves its box, in words. */
function faults(set: SetText<FitParagraph>, options: FitOptions): string[] {
  const columns = options.columns ?? 1;
  const width = (options.width - (columns - 1) * (options.columnGap ?? 0)) / columns;
  return set.paragraphs.flatMap(({ style: own, lines }) => [
    ...lines.flatMap((line) => [
      ...(line.top + line.height > options.height + 0.02 ? ['a line below the foot'] : []),
      ...(line.width > width - own.indent + 0.01 ? ['a line wider than the column'] : []),
      ...(line.column >= columns ? ['a line beyond the last column'] : []),
    ]),
    ...(own.size < options.minSize ? [`${own.size} pt`] : []),
  ]);
}

describe('fitText', () => {
  it('sets at the design size what fits at the design size', () => {
    const set = fitText([paragraph('Short.')], room(600, 200));
    expect(set).toMatchObject({ fits: true, step: 0, height: 24 * 1.2 });
    expect(set.paragraphs[0]?.style.size).toBe(24);
  });

  it('steps down rather than break a line of code', () => {
    const code: FitParagraph = {
      ...paragraph(''),
      runs: [{ text: 'briefdeck build article.md', lang: 'en', code: true }],
    };
    const set = fitText([code], room(360, 200));
    expect(set.paragraphs[0]?.lines).toHaveLength(1);
    expect(set.step).toBeGreaterThan(0);
    expect(fitText([paragraph('briefdeck build the article now')], room(300, 200)).step).toBe(0);
  });

  it('steps down a point at a time, and no further than it must', () => {
    const text = [paragraph(sentence.repeat(4))];
    const set = fitText(text, room(500, 170));
    expect(set.fits).toBe(true);
    expect(set.step).toBeGreaterThan(0);
    expect(setText(text, set.step - 1, room(500, 170)).fits).toBe(false);
  });

  it('shows the lines of the whole width, and wants room for those of a little less', () => {
    // As wide as its first two words: in a little less the second goes to a line of its own.
    const words = ['Rivers', 'rise', 'in', 'spring'];
    const pair = measurer.width('Rivers rise', { family: 'Calibri', bold: false, italic: false }, 24);
    const options = room(pair + 1, 500);
    const shown = fitText([paragraph(words.join(' '))], options);
    expect(shown.paragraphs[0]?.lines[0]?.runs.map((run) => run.text.trim()).join('')).toBe('Rivers rise');
    const height = shown.height;
    const tight = fitText([paragraph(words.join(' '))], { ...options, height, maxLines: 2 });
    expect(tight.step).toBeGreaterThan(0);
  });

  it('stops at the smallest size, and says that it does not fit', () => {
    const set = fitText([paragraph(sentence.repeat(20))], room(300, 100));
    expect(set.fits).toBe(false);
    expect(set.step).toBe(6);
    expect(set.paragraphs[0]?.style.size).toBe(18);
  });

  it('keeps to the number of lines, whatever room there is', () => {
    const two = fitText([paragraph(sentence)], room(420, 500, { maxLines: 2 }));
    expect(two.fits).toBe(true);
    expect(two.paragraphs.flatMap((one) => one.lines).length).toBeLessThanOrEqual(2);
    expect(fitText([paragraph(sentence)], room(200, 500, { maxLines: 2 })).fits).toBe(false);
  });

  it('goes on in the next column', () => {
    const options = room(620, 120, { columns: 2, columnGap: 20 });
    const set = fitText([paragraph(sentence), paragraph(sentence), paragraph(sentence)], options);
    const columns = set.paragraphs.flatMap((one) => one.lines.map((line) => line.column));
    expect(set.fits).toBe(true);
    expect(new Set(columns)).toEqual(new Set([0, 1]));
    expect([...columns].sort()).toEqual(columns);
    expect(faults(set, options)).toEqual([]);
  });

  it('gives a line the height of its largest run', () => {
    const large: FitParagraph = { ...paragraph('small'), runs: [{ text: 'Large', lang: 'en', size: 48 }] };
    expect(setText([large], 0, room(600, 200)).height).toBeCloseTo(57.6);
  });

  it('counts the space between paragraphs, but not below the last', () => {
    const set = setText([paragraph('One'), paragraph('Two')], 0, room(600, 200));
    expect(set.height).toBeCloseTo(2 * 28.8 + 12);
  });
});

describe('steppedStyle', () => {
  it('takes the space around paragraphs down with the size', () => {
    expect(steppedStyle(body, 6, 18)).toMatchObject({ size: 18, spaceAfter: 9 });
  });

  it('leaves a style alone that is already under the smallest size', () => {
    expect(steppedStyle({ ...body, size: 14 }, 3, 18).size).toBe(14);
    expect(largestStep([{ ...paragraph('x'), style: { ...body, size: 14 } }], 18)).toBe(0);
  });
});

describe('splitToFit', () => {
  it('splits between points where each point fits', () => {
    const points = Array.from({ length: 6 }, (_, index) => paragraph(`Point ${index}. ${sentence}`));
    const pages = splitToFit(points, room(500, 200));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(points);
  });

  it('evens the pages out', () => {
    const points = Array.from({ length: 6 }, (_, index) => paragraph(`Point ${index}.`));
    expect(splitToFit(points, room(500, 170)).map((page) => page.length)).toEqual([3, 3]);
  });

  it('splits a paragraph that is taller than a page at its sentences', () => {
    const pages = splitToFit([paragraph(sentence.repeat(9))], room(400, 150));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(textOf(page)).toMatch(/^Two rail .*neighbour\. $/);
  });

  it('splits a sentence that is taller than a page between words', () => {
    const words = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ');
    const pages = splitToFit([paragraph(words)], room(300, 100));
    expect(pages.map(textOf).join('')).toBe(words);
    for (const page of pages) expect(textOf(page).trim()).toMatch(/^word\d+( word\d+)*$/);
  });

  it('has no page of a line break alone, and none that begins or ends with one', () => {
    const [line] = paragraph('A line of it.').runs;
    const broken = {
      ...paragraph(''),
      runs: Array.from({ length: 9 }, () => [line, { ...line, text: '\n' }]).flat(),
    };
    const pages = splitToFit([broken as ReturnType<typeof paragraph>], room(300, 40));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(textOf(page)).toMatch(/^A line of it\.(\nA line of it\.)*$/);
  });

  it('splits a word that is taller than a page, rather than losing any of it', () => {
    const address = `https://example.org/${'a1b2'.repeat(200)}`;
    const options = room(300, 60);
    const pages = splitToFit([paragraph(address)], options);
    expect(pages.map(textOf).join('')).toBe(address);
    for (const page of pages) expect(fitText(page, options).fits).toBe(true);
  });

  it('takes a point over to the page on which its sub-points begin', () => {
    const list = [
      paragraph(sentence.repeat(2)),
      paragraph('The parent'),
      paragraph(sentence, 1),
      paragraph(sentence, 1),
    ];
    const pages = splitToFit(list, room(500, 140));
    const page = pages.find((one) => textOf(one).includes('The parent'));
    expect(page?.at(-1)?.level).toBe(1);
    expect(pages.flat()).toEqual(list);
  });

  it('keeps to the number of words where there would be room for more', () => {
    const points = Array.from({ length: 8 }, () => paragraph('five words in this point'));
    const pages = splitToFit(points, room(900, 900), 20);
    expect(pages.map((page) => page.length)).toEqual([4, 4]);
  });
});

describe('any paragraphs', () => {
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 6 }) },
    { weight: 2, arbitrary: fc.lorem({ maxCount: 60 }) },
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom('a', '-', '/', '北', 'ж', 'ب', '\n', ' '),
      minLength: 1,
      maxLength: 150,
    }),
  );
  const paragraphs = fc.array(
    fc.record({ text, level: fc.constantFrom(0, 0, 0, 1) }).map((one) => paragraph(one.text, one.level)),
    { minLength: 1, maxLength: 8 },
  );
  const options = fc
    .record({
      width: fc.integer({ min: 150, max: 850 }),
      height: fc.integer({ min: 80, max: 330 }),
      columns: fc.constantFrom(1, 1, 2),
    })
    .map(({ width, height, columns }) => room(width * columns, height, { columns, columnGap: 0 }));

  it('come out of the split with every letter, in order', () => {
    fc.assert(
      fc.property(paragraphs, options, (input, box) => {
        const pages = splitToFit(input, box, 100);
        // A line break where a page ends says nothing.
        const letters = (text: string): string => text.replace(/\n/g, '');
        expect(letters(pages.map(textOf).join(''))).toBe(letters(textOf(input)));
        expect(pages.flat().every((one) => one.runs.length > 0)).toBe(true);
      }),
    );
  });

  it('fit their page once split, at a size no smaller than the smallest', () => {
    fc.assert(
      fc.property(paragraphs, options, (input, box) => {
        for (const page of splitToFit(input, box, 100)) {
          const set = fitText(page, box);
          expect(set.fits).toBe(true);
          expect(faults(set, box)).toEqual([]);
        }
      }),
    );
  });

  it('keep every word, and the smallest size, even where they do not fit', () => {
    fc.assert(
      fc.property(paragraphs, options, (input, box) => {
        const set = fitText(input, box);
        const shown = set.paragraphs.flatMap((one) => one.lines.flatMap((line) => line.runs));
        // The last space may be one that does not break.
        expect(
          shown
            .map((run) => run.text)
            .join('')
            .replaceAll('\u00a0', ' '),
        ).toBe(textOf(input).replaceAll('\u00a0', ' '));
        for (const { style: own } of set.paragraphs) expect(own.size).toBeGreaterThanOrEqual(box.minSize);
        if (set.fits) expect(faults(set, box)).toEqual([]);
      }),
    );
  });
});
