// Tables in the style that an organisation's file has for new ones: its name on the slide, its letters, lines and fills inherited, and
// what of it nobody could read said otherwise.

import { expect, it } from 'vitest';
import type { TableItem } from '../../src/scene/types.ts';
import { type BuiltDeck, bytesOf, deckOfText } from '../deck-of.ts';
import { open, textOf } from '../pptx/open.ts';
import { toldOf } from '../told.ts';
import { blocksId, houseTables, rulesId } from './house-tables.ts';
import { madeBrand } from './made-brands.ts';
import { content, plainBrand } from './plain-brand.ts';

const article =
  '# A deck\n\n## Flows fell\n\n| River | 2020 | 2024 |\n| --- | ---: | ---: |\n| Upper | 120 | 100 |\n| Middle | 80 | 60 |\n| Lower | [40](https://example.org/basin) | 24 |\n';

const built = (tables: keyof typeof houseTables, mapping?: string, dark = false): Promise<BuiltDeck> =>
  deckOfText(
    article,
    {
      'brand.potx': plainBrand({ layouts: [content()], tableStyles: houseTables[tables], dark }),
      ...(mapping ? { 'brand.yaml': new TextEncoder().encode(`file: brand.potx\n${mapping}\n`) } : {}),
    },
    { template: mapping ? 'brand.yaml' : 'brand.potx' },
  );

const tableOf = ({ scene }: BuiltDeck): TableItem =>
  scene.slides.flatMap(({ items }) => items).find((item) => item.kind === 'table') as TableItem;

const xmlOf = (deck: BuiltDeck): string =>
  /<a:tbl>.*<\/a:tbl>/.exec(textOf(open(bytesOf(deck)), 'ppt/slides/slide2.xml'))?.[0] ?? '';

it.each([false, true])(
  'takes the style of the file, and says only what could not be read (dark: %s)',
  async (dark) => {
    const deck = await built('blocks', undefined, dark);
    const xml = xmlOf(deck);
    expect(xml).toContain(`bandRow="1"><a:tableStyleId>${blocksId}<`);
    expect(xml).not.toMatch(/<a:lnB|<a:noFill/);
    // White is not read on the head's yellow; under it nothing is said.
    expect([...xml.matchAll(/schemeClr val="(\w+)"/g)].map(([, name]) => name)).toEqual(
      Array(3).fill(dark ? 'bg1' : 'tx1'),
    );
    const link = tableOf(deck).rows[3]?.cells[1]?.paragraphs[0];
    expect(link?.runs[0]?.color).toEqual(link?.style.color);
    expect(deck.diagnostics.map(({ id }) => id)).not.toContain('low-contrast');
    const [head, first, second] = tableOf(deck).rows.map(({ cells }) => cells[0]);
    expect([head?.fill, first?.fill, second?.fill].map((one) => one && 'rgb' in one && one.rgb)).toEqual(
      dark ? ['d9b310', '0b3c5d', '1f2933'] : ['d9b310', 'eef2f5', 'ffffff'],
    );
    // Words do not stand at the edge of a fill.
    expect(first?.inset.left).toBeGreaterThan(5);
    expect((await toldOf(deck, bytesOf(deck), 'brand.potx')).apart).toEqual([]);
  },
);

it('draws its rules, the head in its own font and colour', async () => {
  const [head, first, , last] = tableOf(await built('lines')).rows.map(({ cells }) => cells[0]);
  expect(head?.paragraphs[0]?.style).toMatchObject({
    font: 'major',
    bold: true,
    color: { scheme: 'accent1' },
  });
  expect([head?.top?.width, head?.bottom?.width, first?.bottom?.width, last?.bottom?.width]).toEqual([
    1.5, 2, 0.5, 1.5,
  ]);
  expect(head?.left).toBeUndefined();
});

it('knows what PowerPoint’s own default looks like, which is in no file', async () => {
  const [head, first] = tableOf(await built('medium')).rows.map(({ cells }) => cells[0]);
  expect(head?.fill).toEqual({ rgb: '0b3c5d' });
  expect(head?.paragraphs[0]?.style).toMatchObject({ bold: true, color: { rgb: 'ffffff' } });
  expect(first?.right?.color).toEqual({ rgb: 'ffffff' });
});

it('takes another by its name, or none, and says which names there are', async () => {
  expect(xmlOf(await built('blocks', 'tableStyle: House rules'))).toContain(rulesId);
  expect(tableOf(await built('blocks', 'tableStyle: none')).style).toBeUndefined();
  await expect(built('blocks', 'tableStyle: House rule')).rejects.toMatchObject({
    diagnostic: {
      id: 'unknown-table-style',
      span: { line: 2 },
      hints: ['did you mean "House rules"?', expect.any(String)],
    },
  });
});

it('leaves tables plain, and says so, where nobody knows how the style looks', async () => {
  const deck = await built('elsewhere');
  expect(tableOf(deck).style).toBeUndefined();
  expect(deck.diagnostics.map(({ id }) => id)).toContain('unknown-table-style');
});

it('has black or white letters on a fill on which none of the theme’s is read', async () => {
  const { bytes } = await madeBrand(4);
  const row =
    '| A river with a long name | comes from the high hills in the east | and ends in the wide delta of the south |\n';
  const long = `# A deck\n\n## Six rivers\n\n| River | From | To |\n| --- | --- | --- |\n${row.repeat(6)}`;
  const deck = await deckOfText(long, { 'brand.potx': bytes }, { template: 'brand.potx' });
  const head = tableOf(deck).rows[0]?.cells[0];
  // PowerPoint's own default: cream on the brand's red would be 4.0 to 1.
  expect(head?.fill).toEqual({ rgb: 'c8553d' });
  expect(head?.paragraphs[0]?.style).toMatchObject({ bold: true, color: { rgb: '000000' } });
  expect(head?.paragraphs[0]?.style.size).toBeLessThan(14);
  expect(deck.diagnostics.map(({ id }) => id)).not.toContain('low-contrast');
  expect((await toldOf(deck, bytesOf(deck), 'brand.potx')).apart).toEqual([]);
});
