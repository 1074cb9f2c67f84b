// The read-ahead: an article on two pages of paper, whole, in order, with nothing over anything.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompileOptions, compile } from '../../src/library/compile.ts';
import { contrastRatio, rgbOf } from '../../src/scene/color.ts';
import type { PaperItem } from '../../src/scene/paper.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { root } from '../deck-of.ts';
import { brokenClauses } from '../pdf/clauses.ts';
import { objectsOf, unmarked } from '../pdf/read.ts';

async function onPaper(text: string, more: Partial<CompileOptions> = {}) {
  const said: string[] = [];
  const { files, paper, article } = await compile(text, {
    file: 'content/article.md',
    world: fileWorld(root),
    report: ({ id }) => said.push(id),
    outputs: ['read-ahead'],
    ...more,
  });
  if (!paper) throw new Error(said.join());
  return { paper, article, said, bytes: files.get('read-ahead')?.[0] ?? new Uint8Array() };
}

const article = (name: string): string => readFileSync(`${root}content/${name}.md`, 'utf8');

/** What a reader reads of an item: a paragraph's lines, as they stand. */
const textOf = ({ item }: PaperItem): string =>
  item.kind === 'text'
    ? item.paragraphs
        .flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.filter(({ cites }) => !cites)))
        .map(({ text }) => text)
        .join('')
    : '';

const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('\u00a0', ' ').trim();

describe('the read-ahead', () => {
  let kazakhstan: Awaited<ReturnType<typeof onPaper>>;
  beforeAll(async () => {
    kazakhstan = await onPaper(article('kazakhstan-diplomatic-spotlight'));
  });

  it('has a long article on two pages', () => {
    expect(kazakhstan.paper.pages).toHaveLength(2);
    expect(kazakhstan.paper.size).toEqual({ width: 595.28, height: 841.89 });
  });

  it('has all its prose, in its order', () => {
    const words = plain(kazakhstan.paper.pages.flatMap(({ items }) => items.map(textOf)).join(' '));
    let at = 0;
    const prose = kazakhstan.article.sections
      .filter(({ level }) => level > 0)
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : [])));
    expect(prose.length).toBeGreaterThan(25);
    for (const runs of prose) {
      // Where a column ends inside it, the words go on elsewhere.
      const start = plain(runs.map(({ text, cites }) => (cites ? '' : text)).join('')).slice(0, 40);
      const found = words.indexOf(start, at);
      expect(found, start).toBeGreaterThanOrEqual(0);
      at = found;
    }
  });

  it('has nothing over anything, and all within the page', () => {
    for (const { items } of kazakhstan.paper.pages) {
      const boxes = items
        .filter(({ tag }) => tag !== 'Artifact')
        .map(({ item: { box }, placed: { x, y, scale } = { x: 0, y: 0, scale: 1 } }) => ({
          left: x + box.x * scale,
          top: y + box.y * scale,
          right: x + (box.x + box.width) * scale,
          bottom: y + (box.y + box.height) * scale,
        }));
      for (const [index, one] of boxes.entries()) {
        expect(one.left).toBeGreaterThan(30);
        expect(one.right).toBeLessThan(kazakhstan.paper.size.width - 30);
        expect(one.bottom).toBeLessThan(kazakhstan.paper.size.height - 30);
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          expect(Math.min(across, down)).toBeLessThan(0.5);
        }
      }
    }
  });

  it('has no heading at the foot of a column', () => {
    for (const { items } of kazakhstan.paper.pages)
      for (const [index, { tag, item }] of items.entries()) {
        if (!/^H[3-4]$/.test(tag)) continue;
        const next = items.slice(index + 1).find((one) => one.tag !== 'Artifact');
        expect(next?.item.box.x).toBe(item.box.x);
        expect(next?.item.box.y).toBeGreaterThan(item.box.y);
      }
  });

  it('prints a point that the prose says again once, and one of its own', async () => {
    const { paper, said } = await onPaper(
      '---\ntitle: T\n---\n\n## Prices\n\nThe price of wheat in Almaty rose by 12 percent in May.\n\n' +
        '- Wheat rose by 12 percent in May\n- Wheat rose by 13 percent in May\n- Barley in Osh fell\n',
    );
    const points = paper.pages.flatMap(({ items }) => items.filter(({ tag }) => tag === 'LI').map(textOf));
    expect(points).toEqual(['Wheat rose by 13 percent in May', 'Barley in Osh fell']);
    expect(said).toEqual(['paper-restated']);
  });

  it('says that a number under a map is that of its source', async () => {
    const { paper } = await onPaper(
      '---\ntitle: T\n---\n\n## Where it is\n\n```map\nfocus: [NO]\nsource: Harbour Atlas\n```\n',
    );
    const said = paper.pages.flatMap(({ items }) => items.map(textOf));
    expect(said).toContainEqual(expect.stringMatching(/^Source\. Base map: /));
  });

  it('has the source and the note of a chart, a table, a quotation and dates in the margin under them', async () => {
    const { paper } = await onPaper(
      `---\ntitle: T\n---\n\n## Berths\n\nShips wait.\n\n<!-- chart: {type: column} -->\n\n| Year | Calls |\n| --- | ---: |\n| 2021 | 40 |\n| 2022 | 55 |\n
Source: Harbour Office, 2023\nNote: figures for 2022 are provisional.\n\n## Tolls\n\n| Berth | Toll | Paid by |\n| --- | --- | --- |\n| A | low | ships |\n| B | high | trucks |\n
Source: Toll Board, 2022\n\n## Works\n\nThey began late.\n\n| Date | Event |\n| --- | --- |\n| 1990 | Drawn |\n| 2001 | Built |\n\nSource: Works Diary, 2002\n`,
    );
    const said = paper.pages.flatMap(({ items }) => items.map(textOf)).join('|');
    expect(said).toContain('|Source. Note: figures for 2022 are provisional.|');
    expect(said).toMatch(/\|Source\|Works\|/);
    expect(said).toMatch(/\|Built\|Source\|/);
    expect(said).toContain('|Harbour Office, 2023|Toll Board, 2022|Works Diary, 2002');
  });

  it('has the picture of the cover before its text, with caption and source, and the points before it in the head', async () => {
    const { paper } = await onPaper(
      '---\ntitle: T\nbluf: It holds.\ncover: {picture: pictures/steppe.jpg, alt: A hall, caption: "The floor (Source: Port Archive)"}\n---\n\n- One point carries it\n\n## Text\n\nIt goes on.\n',
    );
    const items = paper.pages[0]?.items ?? [];
    const at = (tag: string, text: string) =>
      items.findIndex((one) => one.tag === tag && textOf(one).includes(text));
    const picture = items.findIndex(({ item }) => item.kind === 'picture');
    expect(items[picture]?.item).toMatchObject({ about: { alt: 'A hall' } });
    expect(at('LI', 'One point')).toBeLessThan(picture);
    expect(at('P', 'The floor')).toBe(picture + 1);
    expect(at('LI', 'Port Archive')).toBeGreaterThan(picture);
    expect(at('P', 'It goes on.')).toBeGreaterThan(picture);
  });

  it('sets drawings lower where that saves a page, which would have held little', async () => {
    const { paper } = await onPaper(article('charts'));
    expect(paper.pages).toHaveLength(3);
    const feet = paper.pages[2]?.items.map((one) => ('box' in one.item ? one.item.box.y : 0)) ?? [];
    expect(Math.max(...feet)).toBeGreaterThan(paper.size.height / 2);
  });

  it('keeps a table whole where there is room, words behind numbers too', async () => {
    const { paper } = await onPaper(
      '---\ntitle: Ämter\nlanguage: de\n---\n\n## Ämter\n\n| Land | Aufgabe | Wert | Amt |\n|---|---|---|---|\n| Deutschland | Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz | 3 | Verkehrsinfrastrukturfinanzierungsgesellschaftsversammlungsprotokoll |\n',
    );
    const tables = paper.pages.flatMap(({ items }) => items.filter(({ tag }) => tag === 'Table'));
    expect(tables).toHaveLength(1);
  });

  it('parts a table that a column is too narrow for by its columns, each part with the names of its rows', async () => {
    const years = Array.from({ length: 9 }, (_, at) => 2015 + at);
    const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
    const { paper } = await onPaper(
      `---\ntitle: T\n---\n\n## Ports\n\nShips wait.\n\n${row(['Port', ...years, 'Remark'])}${row(['---', ...years.map(() => '---:'), '---'])}${[1, 2, 3].map((port) => row([`Port number ${port}`, ...years.map((year) => year * port), 'Insurers have raised the premium by a fifth'])).join('')}`,
    );
    const tables = paper.pages.flatMap(({ items }) =>
      items.flatMap(({ item }) => (item.kind === 'table' ? [item] : [])),
    );
    const said = (paragraphs: readonly { readonly runs: readonly { readonly text: string }[] }[]) =>
      paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
    const heads = tables.map(({ rows }) => rows[0]?.cells.map(({ paragraphs }) => said(paragraphs)) ?? []);
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.every(([name]) => name === 'Port')).toBe(true);
    expect(heads.flatMap((head) => head.slice(1))).toEqual([...years.map(String), 'Remark']);
    const cut = tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.filter((one) => one.cut))),
      ),
    );
    expect(cut).toEqual([]);
    expect(paper.pages).toHaveLength(1);
  });

  it('sets judgments apart, with their confidence', async () => {
    const { paper } = await onPaper(
      '---\ntitle: Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle\nlanguage: de\n---\n\n## Before\n\nText.\n\n## What we judge\n\n> [!IMPORTANT]\n> The dam will be filled by May (likely; moderate confidence).\n\n- A point beside it\n',
    );
    const [page] = paper.pages;
    const said = page?.items.map((one) => [one.tag, textOf(one)]);
    expect(said).toContainEqual(['LI', 'The dam will be filled by May.']);
    expect(said).toContainEqual(['P', 'Likely; moderate confidence']);
    // What stands beside them is not under the heading before.
    expect(said?.filter(([tag]) => tag !== 'Artifact').slice(-2)).toEqual([
      ['H2', 'What we judge'],
      ['LI', 'A point beside it'],
    ]);
    // A word that has no room is parted where its language parts it.
    expect(said?.find(([tag]) => tag === 'H1')?.[1]).toMatch(/\p{L}-\p{L}/u);
  });

  it('has a long title on two lines where it can, and says whom to ask', async () => {
    const long = 'The reconstruction of the mechanism by which the ministries share the water of the river';
    const { paper } = await onPaper(
      `---\ntitle: ${long}\ncontact: [anna@example.org]\n---\n\n## Water\n\nIt flows.\n`,
    );
    const items = paper.pages[0]?.items ?? [];
    const title = items.find(({ tag }) => tag === 'H1')?.item;
    expect(title?.kind === 'text' && title.paragraphs[0]?.lines.length).toBe(2);
    expect(items.map(textOf)).toContain('anna@example.org');
  });

  it('reads on white paper, whatever ground the slides have', async () => {
    const { paper } = await onPaper(article('prose-only'), { template: 'night', paper: 'letter' });
    expect(paper.size).toEqual({ width: 612, height: 792 });
    const { theme } = (await import('../../src/paper/design.ts')).onPaper(
      await import('../../src/template/load.ts').then(({ loadTemplate }) =>
        loadTemplate('night', fileWorld(root), () => {}),
      ),
    );
    expect(contrastRatio(rgbOf({ scheme: 'hlink' }, theme), 'ffffff')).toBeGreaterThanOrEqual(4.5);
    for (const { items } of paper.pages)
      for (const { item } of items)
        if (item.kind === 'text')
          for (const { style } of item.paragraphs)
            expect(contrastRatio(rgbOf(style.color, theme), 'ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('is a tagged file without a painted thing outside its structure, the same twice', async () => {
    const objects = objectsOf(kazakhstan.bytes);
    expect(brokenClauses(kazakhstan.bytes)).toEqual([]);
    const contents = objects.filter(({ stream }) => stream?.includes('BDC'));
    expect(contents).toHaveLength(2);
    expect(contents.flatMap(({ stream }) => unmarked(stream?.toString('latin1') ?? ''))).toEqual([]);
    const kinds = objects.flatMap(
      ({ dictionary }) => /\/S \/(H[1-4]|Figure|LI|BlockQuote)\b/.exec(dictionary)?.[1] ?? [],
    );
    expect(kinds.filter((kind) => kind === 'H1')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'Figure')).toHaveLength(2);
    const [one, two] = [await onPaper(article('plain')), await onPaper(article('plain'))];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });
});
