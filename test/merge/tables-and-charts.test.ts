// A table with rows and columns that came and went on both sides, and a chart with numbers that both changed.

import { describe, expect, it } from 'vitest';
import { diffDecks } from '../../src/library/diff-decks.ts';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { pullEdits } from '../../src/library/pull-edits.ts';
import { unpacked } from '../../src/opc/read-archive.ts';
import { bytesOf, deckOfText, files } from '../deck-of.ts';
import { sound } from '../pptx/sound.ts';
import { validate } from '../pptx/validate.ts';
import { append, DeckFile, type Element, find, made, removeElement, textOf } from './deck-file.ts';

const rows = ['| Upper Sorrel | 212 | 1840 |', '| Arn Ford | 148 | 1220 |', '| Old Mill | 61 | 540 |'];
const years = ['| 2021 | 14.2 |', '| 2022 | 19.8 |', '| 2023 | 24.1 |'];

const article = (table: readonly string[], chart: readonly string[]): string =>
  `---
title: Light for the valley
---

## Three villages have no grid

| Village | Households | Diesel, l |
| --- | ---: | ---: |
${table.join('\n')}

## Diesel is dearer each year

<!-- chart: column -->

| Year | Price, crowns |
| --- | ---: |
${chart.join('\n')}
`;

const built = async (table = rows, chart = years): Promise<Uint8Array> =>
  bytesOf(await deckOfText(article(table, chart)));

interface Merged {
  readonly bytes: Uint8Array;
  readonly told: readonly string[];
  readonly cells: readonly string[];
  readonly chart: readonly string[];
}

async function merged(edit: (deck: DeckFile) => void, fresh: Uint8Array): Promise<Merged> {
  const deck = new DeckFile(await built());
  edit(deck);
  const { bytes, conflicts } = await keepEdits({ bytes: deck.save(), file: 'deck.pptx' }, fresh);
  const now = new DeckFile(bytes);
  const tableRows = now.slides.flatMap((part) => find(now.tree(part), 'a:tr'));
  const [chart] = [...now.parts.keys()].filter((name) => name.startsWith('ppt/charts/chart'));
  return {
    bytes,
    told: conflicts.map(({ what, base, theirs, ours }) => `${what}: ${base} > ${theirs} | ${ours}`),
    cells: tableRows.map((row) => find(row, 'a:tc').map(textOf).join(' ')),
    chart: find(now.tree(chart ?? ''), 'c:val').flatMap((one) => find(one, 'c:v').map(textOf)),
  };
}

const rowOf = (deck: DeckFile, head: string): Element =>
  deck.slides
    .flatMap((part) => find(deck.tree(part), 'a:tr'))
    .find((row) => textOf(row).startsWith(head)) as Element;

function say(text: Element | undefined, words: string): void {
  if (text) text.children = made(`<t>${words}</t>`).children;
}

/** Behind another row, as PowerPoint puts one in: a copy of it. */
function rowBehind(deck: DeckFile, head: string, cells: readonly string[]): void {
  const copy = rowOf(deck, head).cloneNode(true);
  for (const [at, text] of find(copy, 'a:t').entries()) say(text, cells[at] ?? '');
  append(rowOf(deck, head), copy);
}

function setNumber(deck: DeckFile, at: number, value: string): void {
  const values = find(deck.tree('ppt/charts/chart1.xml'), 'c:val').flatMap((one) => find(one, 'c:v'));
  say(values[at], value);
}

describe('a table that both changed', () => {
  it('has the rows of both, and the cells of the article', async () => {
    const [first, ford, mill] = rows as [string, string, string];
    const { cells, told, bytes } = await merged(
      (deck) => rowBehind(deck, 'Arn Ford', ['Low Weir', '44', '390']),
      await built([first, ford.replace('148', '152'), mill, '| High Pass | 33 | 310 |']),
    );
    expect(cells).toEqual([
      'Village Households Diesel, l',
      'Upper Sorrel 212 1840',
      'Arn Ford 152 1220',
      'Low Weir 44 390',
      'Old Mill 61 540',
      'High Pass 33 310',
    ]);
    expect(told).toEqual([]);
    expect(sound(bytes)).toEqual([]);
  });

  it('loses a row that the article took out, not one that somebody edited', async () => {
    const fresh = await built(rows.slice(0, 2));
    expect(
      (await merged((deck) => rowBehind(deck, 'Arn Ford', ['Low Weir', '44', '390']), fresh)).cells,
    ).toEqual([
      'Village Households Diesel, l',
      'Upper Sorrel 212 1840',
      'Arn Ford 148 1220',
      'Low Weir 44 390',
    ]);
    const kept = await merged((deck) => say(find(rowOf(deck, 'Old Mill'), 'a:t')[1], '63'), fresh);
    expect(kept.cells.at(-1)).toBe('Old Mill 63 540');
    expect(kept.told).toEqual(['row: Old Mill | 61 | 540 > Old Mill | 63 | 540 | ']);
  });

  it('takes cells into a table with a column more', async () => {
    const { cells, told } = await merged(
      (deck) => {
        for (const [at, row] of deck.slides.flatMap((part) => find(deck.tree(part), 'a:tr')).entries()) {
          const last = find(row, 'a:tc').at(-1) as Element;
          const copy = last.cloneNode(true);
          say(find(copy, 'a:t')[0], at === 0 ? 'Grid' : 'no');
          append(last, copy);
        }
      },
      await built([...rows.map((row) => row.replace('148', '152')), '| High Pass | 33 | 310 |']),
    );
    expect(cells).toEqual([
      'Village Households Diesel, l Grid',
      'Upper Sorrel 212 1840 no',
      'Arn Ford 152 1220 no',
      'Old Mill 61 540 no',
      'High Pass 33 310 ',
    ]);
    expect(told).toEqual([]);
  });

  it('is in the article’s order, with what somebody changed in its rows, and a row that somebody moved has the article’s cells', async () => {
    const [first, ford, mill] = rows as [string, string, string];
    const ours = await merged(
      (deck) => {
        say(find(rowOf(deck, 'Old Mill'), 'a:t')[1], '63');
        rowBehind(deck, 'Arn Ford', ['Low Weir', '44', '390']);
      },
      await built([mill, first, ford.replace('148', '152')]),
    );
    const head = 'Village Households Diesel, l';
    expect(ours.cells).toEqual([
      head,
      'Old Mill 63 540',
      'Upper Sorrel 212 1840',
      'Low Weir 44 390',
      'Arn Ford 152 1220',
    ]);
    expect(ours.told).toEqual([]);
    const theirs = await merged(
      (deck) => {
        const [row, to] = [rowOf(deck, 'Old Mill'), rowOf(deck, 'Upper Sorrel')];
        removeElement(row);
        append(find(deck.tree(deck.slides[1] as string), 'a:tr')[0] as Element, row);
        say(find(to, 'a:t')[1], '213');
      },
      await built(rows.map((row) => row.replace('540', '555'))),
    );
    expect(theirs.cells).toEqual([head, 'Old Mill 61 555', 'Upper Sorrel 213 1840', 'Arn Ford 148 1220']);
    expect(theirs.told).toEqual([]);
    const gone = await merged(
      (deck) => removeElement(rowOf(deck, 'Old Mill')),
      await built([mill, first, ford]),
    );
    expect(gone.cells).toEqual([head, 'Upper Sorrel 212 1840', 'Arn Ford 148 1220']);
  });

  it('tells a row that somebody took out and the article changed', async () => {
    const { cells, told } = await merged(
      (deck) => removeElement(rowOf(deck, 'Old Mill')),
      await built(rows.map((row) => row.replace('540', '555'))),
    );
    expect(cells).toHaveLength(3);
    expect(told).toEqual(['row: Old Mill | 61 | 540 >  | Old Mill | 61 | 555']);
  });
});

describe('a chart that both changed', () => {
  it('has the numbers of both, in its workbook, too, and an axis that holds them', async () => {
    const { bytes, chart, told } = await merged(
      (deck) => setNumber(deck, 2, '25.3'),
      await built(rows, ['| 2021 | 14.5 |', '| 2022 | 61 |', '| 2023 | 24.1 |']),
    );
    expect(told).toEqual([]);
    expect(chart).toEqual(['14.5', '61', '25.3']);
    const parts = unpacked(bytes, 'deck.pptx');
    const book = [...parts].find(([name]) => name.endsWith('.xlsx'))?.[1] as Uint8Array;
    const sheet = new TextDecoder().decode(unpacked(book, 'book').get('xl/worksheets/sheet1.xml'));
    expect(sheet).toContain('<c r="B3"><v>61</v></c>');
    expect(new TextDecoder().decode(parts.get('ppt/charts/chart1.xml'))).not.toContain('<c:max');
    expect(await validate(bytes)).toEqual([]);
  });

  it('keeps the number that both changed as the person has it, and tells that one', async () => {
    const fresh = await built(rows, ['| 2021 | 14.5 |', '| 2022 | 20 |', '| 2023 | 24.1 |']);
    const { bytes, chart, told } = await merged((deck) => setNumber(deck, 1, '19.9'), fresh);
    expect(chart).toEqual(['14.5', '19.9', '24.1']);
    expect(told).toEqual([
      'chart: Price, crowns, 2022: 19.8 > Price, crowns, 2022: 19.9 | Price, crowns, 2022: 20',
    ]);
    expect((await keepEdits({ bytes, file: 'deck.pptx' }, fresh)).conflicts).toEqual([]);
  });

  it('is another series by name, not other numbers, and goes to the article as that', async () => {
    const [old, deck] = [await built(), new DeckFile(await built())];
    say(find(find(deck.tree('ppt/charts/chart1.xml'), 'c:tx').at(-1) as Element, 'c:v')[0], 'Cost, crowns');
    const changes = await diffDecks({ bytes: old, file: 'a' }, { bytes: deck.save(), file: 'b' });
    expect(changes.changes.map(({ kind, place, before, after }) => [kind, place, before, after])).toEqual([
      ['chart', 'series', 'Price, crowns', 'Cost, crowns'],
    ]);
    const options = { file: 'article.md', world: files };
    const text = article(rows, years);
    const pulled = await pullEdits({ bytes: deck.save(), file: 'deck.pptx' }, text, options);
    expect(pulled.text).toBe(text.replace('Price, crowns', 'Cost, crowns'));
  });
});
