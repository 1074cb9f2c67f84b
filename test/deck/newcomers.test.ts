// What somebody new meets in the first hour: notes in the order they were written, dates as their language writes them.

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf, deckOfText } from '../deck-of.ts';

const textOf = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

describe('what stands in a list item beside its text', () => {
  it('is in the notes in the order of the article', async () => {
    const item =
      '1. Choose the river.\n\n   More on it.\n\n   1. By name\n\n      With a map.\n\n   Last of it.\n';
    const { scene } = await deckOfText(`## The gauge is read in steps\n\n${item}2. Read it.\n`);
    const notes = scene.slides[1]?.notes.map(({ runs }) => textOf(runs)) ?? [];
    expect(notes.slice(0, 3)).toEqual(['More on it.', 'With a map.', 'Last of it.']);
    const spoken = await deckOfText(`## A\n\n- b\n\n<!-- notes:\n${item}-->\n`);
    expect(spoken.scene.slides[1]?.notes.map(({ runs }) => textOf(runs)).slice(0, 5)).toEqual([
      '1. Choose the river.',
      'More on it.',
      '1. By name',
      'With a map.',
      'Last of it.',
    ]);
  });
});

describe('dates of a timeline in digits', () => {
  it.each([
    ['en', '8 September 2025', 'October 2025'],
    ['de', '8. September 2025', 'Oktober 2025'],
    ['ru', '8 сентября 2025 г.', 'октябрь 2025 г.'],
    ['zh', '2025年9月8日', '2025年10月'],
  ])('are shown as %s writes them', async (language, day, month) => {
    const { scene } = await deckOfText(
      `---\ntitle: T\nlanguage: ${language}\n---\n\n## A week\n\n<!-- layout: timeline -->\n\n| Date | Event |\n| --- | --- |\n| 2025-09-08 | one |\n| 2025-10 | two |\n| in autumn, 2025-11-01 | three |\n`,
    );
    const shown = scene.slides[1]?.items.flatMap((one) =>
      one.kind === 'text' ? one.paragraphs.map(({ runs }) => textOf(runs)) : [],
    );
    expect(shown).toEqual(expect.arrayContaining([day, month, 'in autumn, 2025-11-01']));
  });
});

describe('every slide', () => {
  it('has a page of notes, be it empty', async () => {
    const deck = await deckOfText('# A deck\n\n## A\n\n- b\n');
    const parts = Object.keys(unzipSync(bytesOf(deck)));
    const count = (pattern: RegExp): number => parts.filter((name) => pattern.test(name)).length;
    expect(count(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toBe(deck.scene.slides.length);
  });
});
