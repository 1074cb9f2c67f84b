// The numbers about a deck's look (`npm run look`): what is blank, what is one word, what runs on.

import { describe, expect, it } from 'vitest';

const numbers = await import(new URL('../../scripts/look/numbers.mjs', import.meta.url).href);

/** A page of 54 rows for 540 points, 96 columns, with ink where `inked` says. */
const pixels = (inked: (x: number, y: number) => boolean) => {
  const [width, height] = [96, 54];
  const data = Uint8Array.from({ length: width * height }, (_, at) =>
    inked(at % width, Math.floor(at / width)) ? 0 : 255,
  );
  return { data, width, height };
};

describe('numbers about the look', () => {
  it('takes as blank what of the body is under the last ink', () => {
    expect(
      numbers.blankShare(
        pixels(() => false),
        540,
      ),
    ).toBe(1);
    expect(
      numbers.blankShare(
        pixels((_, y) => y === 28),
        540,
      ),
    ).toBeCloseTo(17 / 34, 1);
    expect(
      numbers.blankShare(
        pixels((x, y) => x > 4 && y < 50),
        540,
      ),
    ).toBe(0);
  });

  it('takes a rule that runs down the whole body for no ink', () => {
    expect(
      numbers.blankShare(
        pixels((x, y) => x === 50 || (x > 4 && y === 13)),
        540,
      ),
    ).toBeGreaterThan(0.8);
  });

  it('finds the word that stands alone on a paragraph’s last line, its number beside it', () => {
    const piece = (top: number, size: number, text: string) =>
      `<text top="${top}" left="54" width="99" height="${size}" font="${size}">${text}</text>`;
    const xml = `<page number="1" height="540"><fontspec id="24" size="24"/><fontspec id="16" size="16"/>${piece(100, 24, 'Washington sees it as no friend of ')}${piece(130, 24, '<b>Moscow</b>')}${piece(130, 16, '7')}${piece(200, 24, 'Two lines that end ')}${piece(230, 24, 'in two words')}</page>`;
    const [page] = numbers.readPages(xml);
    const slide = {
      layout: 'Assertion',
      kind: 'tx',
      paragraphs: [
        { where: 'Body', text: 'Washington sees it as no friend of Moscow7' },
        { where: 'Body', text: 'Two lines that end in two words' },
      ],
    };
    const { alone, least, words } = numbers.slideNumbers(
      page,
      slide,
      pixels(() => false),
    );
    expect(alone).toEqual([{ where: 'Body', word: 'Moscow7' }]);
    expect([least, words]).toEqual([24, 15]);
  });

  it('finds a word that a line’s end cuts, and none that a hyphen parts', () => {
    const piece = (top: number, text: string) =>
      `<text top="${top}" left="54" width="99" height="24" font="24">${text}</text>`;
    const xml = `<page number="1" height="540"><fontspec id="24" size="24"/>${piece(100, 'The Representative')}${piece(130, 's of Bundes-')}${piece(160, 'staaten met')}</page>`;
    const text = 'The Representatives of Bundes-staaten met';
    const slide = { layout: 'Assertion', kind: 'tx', paragraphs: [{ where: 'Body', text }] };
    const found = numbers.slideNumbers(
      numbers.readPages(xml)[0],
      slide,
      pixels(() => false),
    );
    expect(found.cut).toEqual(['Representative|s']);
    expect(numbers.deckFaults([{ ...found, blank: 0 }])).toEqual(['1 words are cut']);
    expect(numbers.deckFaults([{ ...found, cut: [], blank: 0.5, least: 13 }])).toEqual([
      '1 of 1 slides are blank',
      '1 slides have type under 14 pt',
    ]);
  });

  it('hears three of one kind running, whatever they hold', () => {
    const deck = ['Assertion', 'Timeline, 3 points', 'Timeline, 4 points', 'Timeline, 2 points', 'Map'];
    expect(numbers.rhythm(deck.map((layout) => ({ layout })))).toEqual([
      { layout: 'Timeline', from: 2, to: 4 },
    ]);
  });
});
