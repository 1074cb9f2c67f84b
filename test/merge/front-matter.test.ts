// `briefdeck pull` of a cover: its words are values of the front matter, which stay in their quotation marks, beside their comments.

import { expect, it } from 'vitest';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { pullEdits } from '../../src/library/pull-edits.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { bytesOf, deckOfText, files } from '../deck-of.ts';
import { retype, slideWith } from './by-hand.ts';
import { DeckFile, type Element, find, made, textOf } from './deck-file.ts';

const body = `
## The canal is narrow and short

- Two ships cannot pass each other
- Ice closes it for nine weeks
`;

const front = `---
# kept
title: Grain finds new roads   # the editor's
subtitle: 'What the ports know'
author:
  - {name: Mara Lind, role: Editor, org: Harbour Notes}
  - name: Bo Ek # the younger
    role: Pilot
date: 2026-03-04
publication: {name: Port Letters, volume: 3, issue: 2}
handling: TLP:GREEN
bluf: >-
  Grain moves north,
  and the canal is the neck.
---
`;

const edits: readonly (readonly [slide: number, was: string, is: string, line: string, now: string])[] = [
  [
    0,
    'new roads',
    'old roads: &quot;three&quot;',
    'Grain finds new roads ',
    '"Grain finds old roads: \\"three\\"" ',
  ],
  [0, 'the ports know', 'the port’s not', "'What the ports know'", "'What the port’s not'"],
  [0, 'Mara Lind', 'Mara {Lind}', 'name: Mara Lind,', 'name: "Mara {Lind}",'],
  [0, 'Bo Ek', 'Bo Falk', 'Bo Ek #', 'Bo Falk #'],
  [0, 'Pilot', 'Master', 'role: Pilot', 'role: Master'],
  [0, '4 March', '29 February', '2026-03-04', '2024-02-29'],
  [0, '2026', '2024', '', ''],
  [0, 'Volume 3', 'Volume 4', 'volume: 3', 'volume: 4'],
  [1, 'moves north', 'goes north', 'Grain moves north', 'Grain goes north'],
];

it.each(['briefing', 'journal', 'night'])(
  'each value of the cover stands where it stood (%s)',
  async (template) => {
    const text = `${front.replace('handling', `template: ${template}\nhandling`)}${body}`;
    const deck = new DeckFile(bytesOf(await deckOfText(text)));
    let expected = text;
    for (const [slide, was, is, line, now] of edits) {
      retype(deck, deck.slides[slide] as string, was, is);
      expected = expected.replace(line, () => now);
    }
    const world = memoryWorld({}, files);
    const { text: pulled, unplaced } = await pullEdits({ bytes: deck.save(), file: 'd.pptx' }, text, {
      file: 'a.md',
      world,
    });
    expect(unplaced).toEqual([]);
    expect(pulled).toBe(expected);
  },
);

it('a value stands where it stood beside names and offices with signs of patterns in them', async () => {
  const signs = 'name: Ada Brook-Hale (née Stone), role: Vice-chair / R&D*';
  const text = `${front.replace('name: Mara Lind, role: Editor', signs)}${body}`;
  const deck = new DeckFile(bytesOf(await deckOfText(text)));
  retype(deck, deck.slides[0] as string, 'Vice-chair', 'Co-chair');
  const world = memoryWorld({}, files);
  const found = await pullEdits({ bytes: deck.save(), file: 'd.pptx' }, text, { file: 'a.md', world });
  expect(found.unplaced).toEqual([]);
  expect(found.text).toBe(text.replace('Vice-chair', 'Co-chair'));
});

it('a date that is none is told, and a value that could be two', async () => {
  const text = `${front}${body}`;
  const deck = new DeckFile(bytesOf(await deckOfText(text)));
  retype(deck, deck.slides[0] as string, '4 March', '31 February');
  retype(deck, deck.slides[0] as string, 'Mara Lind', 'Mara Lind, Jr.');
  const world = memoryWorld({}, files);
  const found = await pullEdits({ bytes: deck.save(), file: 'd.pptx' }, text, { file: 'a.md', world });
  expect(found.text).toBe(text);
  expect(found.unplaced.map(({ why }) => why)).toEqual([
    'it is put together of several values of the article, and which of them changed is not clear',
    '"31 February 2026" is no date as the article’s language writes it',
  ]);
});

it('the title in the file’s properties is the article’s, where nobody gave the file another', async () => {
  const [built, fresh] = await Promise.all(
    [front, front.replace('new roads', 'new ways & means')].map(async (one) =>
      bytesOf(await deckOfText(one + body)),
    ),
  );
  const titleOf = async (own?: string): Promise<string> => {
    const deck = new DeckFile(built as Uint8Array);
    retype(deck, slideWith(deck, 'Two ships'), 'Two ships', 'Three ships');
    const [title] = find(deck.tree('docProps/core.xml'), 'dc:title');
    if (own !== undefined && title) title.children = made(`<t>${own}</t>`).children;
    const { bytes } = await keepEdits({ bytes: deck.save(), file: 'd.pptx' }, fresh as Uint8Array);
    return textOf(find(new DeckFile(bytes).tree('docProps/core.xml'), 'dc:title')[0] as Element);
  };
  expect(await titleOf()).toBe('Grain finds new ways & means');
  expect(await titleOf('Ours')).toBe('Ours');
});
