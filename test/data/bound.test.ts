// A chart bound to a file of data: the article's sentences are held against it, and a changed cell changes its chart and nothing else.

import { describe, expect, it } from 'vitest';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { open, textOf } from '../pptx/open.ts';

const csv = (last: string): string =>
  `Year,Exports,Imports\n2019,412.5,390\n2020,380,371.25\n2021,${last},402\n`;
const bound = (data: string, text: string) =>
  deckOfText(text, { 'data/trade.csv': new TextEncoder().encode(data) });
const chart =
  '<!-- chart: {type: column, file: data/trade.csv, x: Year, series: [Exports], unit: million} -->';

describe('a number in a sentence', () => {
  const said = async (sentence: string, elsewhere = ''): Promise<readonly string[]> => {
    const text = `---\ntitle: Trade\nlanguage: en\n---\n\n## Exports fell\n\n${sentence}\n\n${chart}\n\n## Later\n\n${elsewhere || 'Nothing.'}\n`;
    const { diagnostics } = await bound(csv('455'), text);
    return diagnostics.flatMap(({ id, message, hints }) =>
      id === 'number-not-in-data' ? [message, ...(hints ?? []).slice(0, 1)] : [],
    );
  };

  it.each([
    'Exports were 412.5 million in 2019.',
    'They fell by 32.5 million in a year.',
    'Over three years they came to 1,247.5 million.',
    'In 2021 they were 20 percent above those of 2020.',
    'The 27 members of the EU met 3 times.',
  ])('that the data have, or that follows from two of them, is right: %s', async (sentence) => {
    expect(await said(sentence)).toEqual([]);
  });

  it('that they have not is told, with the nearest', async () => {
    expect(await said('Exports were 421.5 million in 2019.')).toEqual([
      '421.5 is not in "data/trade.csv"',
      'the nearest there is 412.5 (2019, Exports)',
    ]);
  });

  it.each([
    ['Rotterdam handled 271.0 million.', '271.0 is another\'s in "data/ports.csv": 271.0 (Antwerp, 2023)'],
    [
      'Rotterdam handled 440.5 million in 2021.',
      '440.5 is another\'s in "data/ports.csv": 440.5 (Rotterdam, 2023)',
    ],
    [
      'Rotterdam, the largest port, handled 271.0 million.',
      '271.0 is another\'s in "data/ports.csv": 271.0 (Antwerp, 2023)',
    ],
    [
      'What Antwerpers call the best year of Antwerp saw 440.5 million.',
      '440.5 is another\'s in "data/ports.csv": 440.5 (Rotterdam, 2023)',
    ],
    ['Rotterdam handled 440.5 million in 2023, Antwerp 271.0.', undefined],
    ['Since 2021 it has fallen to 440.5 million.', undefined],
    ['Rotterdam handled 169.5 million more than Antwerp in 2023.', undefined],
    ['Second came a port with 271.0 million.', undefined],
  ])('that the data have for something else is told: %s', async (sentence, expected) => {
    const text = `---\ntitle: Ports\nlanguage: en\n---\n\n## Ports\n\n${sentence}\n\n<!-- table: {file: data/ports.csv} -->\n`;
    const { diagnostics } = await deckOfText(text, {
      'data/ports.csv': new TextEncoder().encode(
        'Port,2021,2023\nRotterdam,468.7,440.5\nAntwerp,239.7,271.0\n',
      ),
    });
    const told = diagnostics.filter(({ id }) => id === 'number-elsewhere-in-data');
    expect(told.map(({ message }) => message)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ['Borel had 845,300 people in 2020.', 1],
    ['Borel had 801,200 people in 2020.', 0],
    ['In 2020 Borel had 260 schools and 801,200 people.', 0],
    ['Borel fell from 845,300 people to 801,200 in 2020.', 0],
    ['Borel had 801,200 people in 2020 and 845,300 in 2010.', 0],
    ['In 2010, Borel had 801,200 people.', 1],
    ['In 2010, Borel had 845,300 people, ten years later 801,200.', 0],
    ['After the flood in 2010, Borel fell to 801,200 people.', 0],
  ])('is of the year that a column is called by, among other words: %s', async (sentence, count) => {
    const text = `---\ntitle: Cities\nlanguage: en\n---\n\n## Cities\n\n${sentence}\n\n<!-- table: {file: data/cities.csv} -->\n`;
    const { diagnostics } = await deckOfText(text, {
      'data/cities.csv': new TextEncoder().encode(
        'City,People 2010,People 2020,Schools 2020\nAramis,1204000,1388500,412\nBorel,845300,801200,260\n',
      ),
    });
    expect(diagnostics.filter(({ id }) => id === 'number-elsewhere-in-data')).toHaveLength(count);
  });

  it('of another section counts where its sentence names the file', async () => {
    expect(await said('They fell.', 'Exports were 999 million (trade.csv).')).toHaveLength(2);
    expect(await said('They fell.', 'Exports were 999 million.')).toEqual([]);
  });
});

it('one changed cell changes the chart, its workbook and its words, and no other part', async () => {
  const text = `---\ntitle: Trade\nlanguage: en\n---\n\n## One\n\n${chart}\n\n## Two\n\n${chart.replace('Exports', 'Imports')}\n`;
  const [before, after] = await Promise.all(
    ['455', '456'].map(async (last) => open(bytesOf(await bound(csv(last), text)))),
  );
  if (!before || !after) throw new Error('no decks');
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...after.keys()].filter(
    (name) => !Buffer.from(after.get(name) ?? []).equals(before.get(name) ?? Buffer.of()),
  );
  const [slide, ...others] = changed.filter((name) => /^ppt\/slides\//.test(name));
  expect(others).toEqual([]);
  expect(textOf(after, slide ?? '').replaceAll('456', '455')).toBe(textOf(before, slide ?? ''));
  // The record of how the deck was built says what was written, and has a hash.
  expect(changed.filter((name) => !/^(?:customXml\/|docProps\/custom)/.test(name) && name !== slide)).toEqual(
    [
      expect.stringMatching(/^ppt\/charts\/chart\d+\.xml$/),
      expect.stringMatching(/^ppt\/embeddings\/.*\.xlsx$/),
    ],
  );
});

describe('a cell without a number', () => {
  const told = async (cell: string) => {
    const data = `Part,Share\nCoal,60\nGas,40\nPeat,${cell}\n`;
    const pie = '<!-- chart: {type: pie, file: data/trade.csv} -->';
    const { diagnostics } = await bound(data, `---\ntitle: Power\n---\n\n## Coal leads\n\n${pie}\n`);
    return diagnostics.map(({ id }) => id);
  };

  it.each(['-', '–', ' — '])('is nothing where a dash stands in it: "%s"', async (cell) =>
    expect(await told(cell)).not.toContain('chart-untrue'),
  );

  it.each(['', 'n/a', '…'])('is not known where none does: "%s"', async (cell) =>
    expect(await told(cell)).toContain('chart-untrue'),
  );
});
