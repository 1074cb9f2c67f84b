// Shapes that somebody put into a group: what the article changes in them goes into the group.

import { describe, expect, it } from 'vitest';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { sound } from '../pptx/sound.ts';
import { validate } from '../pptx/validate.ts';
import { retype } from './by-hand.ts';
import { append, DeckFile, type Element, find, made, removeElement, textOf } from './deck-file.ts';

const article = (price: string, load: string, tail = ''): string => `---
title: Light for the valley
---

## Diesel is dearer each year

<!-- chart: column -->

| Year | Price, crowns |
| --- | ---: |
| 2021 | 14.2 |
| 2022 | ${price} |
| 2023 | 24.1 |
${tail}
## Three villages have no grid

| Village | Households | Diesel, l |
| --- | ---: | ---: |
| Upper Sorrel | 212 | ${load} |
| Arn Ford | 148 | 1220 |
`;

const built = async (...of: Parameters<typeof article>): Promise<Uint8Array> =>
  bytesOf(await deckOfText(article(...of)));

/** As "Group" does, and the group then made half as wide: its members keep their places in it. */
function group(deck: DeckFile, part: string, ...names: readonly RegExp[]): void {
  const all = [...find(deck.tree(part), 'p:graphicFrame'), ...find(deck.tree(part), 'p:sp')];
  const members = all.filter((one) =>
    names.some((name) => name.test(find(one, 'p:cNvPr')[0]?.attribs['name'] ?? '')),
  );
  for (const one of members) for (const mark of find(one, 'p:ph')) removeElement(mark);
  const grouped = made(
    '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="901" name="Group 900" descr="Both"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="6096000" cy="6858000"/><a:chOff x="0" y="0"/><a:chExt cx="12192000" cy="6858000"/></a:xfrm></p:grpSpPr></p:grpSp>',
  );
  append(members[0] as Element, grouped);
  for (const one of members) {
    removeElement(one);
    one.parent = grouped;
    grouped.children.push(one);
  }
}

const numbersIn = (deck: DeckFile, part: string): readonly string[] => {
  const id = find(deck.tree(part), 'c:chart')[0]?.attribs['r:id'] ?? '';
  return find(deck.tree(deck.related(part, id) ?? ''), 'c:val').flatMap((one) =>
    find(one, 'c:v').map(textOf),
  );
};

const placesIn = (deck: DeckFile, part: string): readonly string[] =>
  find(deck.tree(part), 'p:grpSp').flatMap((one) =>
    ['a:off', 'a:ext'].flatMap((name) => find(one, name).map(({ attribs }) => Object.values(attribs).join())),
  );

async function merged(edit: (deck: DeckFile) => void, fresh: Uint8Array) {
  const deck = new DeckFile(await built('19.8', '1840'));
  edit(deck);
  const { bytes, conflicts } = await keepEdits({ bytes: deck.save(), file: 'deck.pptx' }, fresh);
  expect(sound(bytes)).toEqual([]);
  const again = await keepEdits({ bytes, file: 'deck.pptx' }, fresh);
  expect(again.bytes).toEqual(bytes);
  return {
    bytes,
    deck,
    now: new DeckFile(bytes),
    told: conflicts.map(({ what, theirs, ours }) => `${what}: ${theirs} | ${ours}`),
  };
}

const slide = (deck: DeckFile, at: number): string => deck.slides[at] as string;

describe('shapes in a group', () => {
  it('have the article’s numbers and cells, in their places in the group', async () => {
    const { bytes, deck, now, told } = await merged(
      (edited) => {
        group(edited, slide(edited, 1), /^Chart/, /^Source|^Caption/);
        group(edited, slide(edited, 2), /^Table/);
        retype(edited, slide(edited, 2), '148', '149');
      },
      await built('20.4', '1850'),
    );
    expect(told).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    expect(numbersIn(now, slide(now, 1))).toEqual(['14.2', '20.4', '24.1']);
    for (const at of [1, 2]) {
      expect(find(now.tree(slide(now, at)), 'p:graphicFrame')).toHaveLength(1);
      expect(placesIn(now, slide(now, at))).toEqual(placesIn(deck, slide(deck, at)));
    }
    const cells = find(now.tree(slide(now, 2)), 'a:tc').map(textOf);
    expect(cells.slice(3)).toEqual(['Upper Sorrel', '212', '1850', 'Arn Ford', '149', '1220']);
  });

  it('have them where the article lays the slide out anew', async () => {
    const { now, told } = await merged(
      (edited) => group(edited, slide(edited, 1), /^Chart/),
      await built('20.4', '1840', '\n- The price grew by two thirds\n- Nobody else sells it\n'),
    );
    expect(told).toEqual([]);
    expect(find(now.tree(slide(now, 1)), 'p:graphicFrame')).toHaveLength(1);
    expect(numbersIn(now, slide(now, 1))).toEqual(['14.2', '20.4', '24.1']);
    expect(find(now.tree(slide(now, 1)), 'a:t').map(textOf)).toContain('Nobody else sells it');
  });

  it('stay, and are told, where the article has them no more', async () => {
    const gone = article('19.8', '1840').replace(
      /<!-- chart[\s\S]*?\n\n## Three/,
      '- The price grew\n- Nobody sells it\n\n## Three',
    );
    const { now, told } = await merged(
      (edited) => group(edited, slide(edited, 1), /^Chart/),
      bytesOf(await deckOfText(gone)),
    );
    expect(told).toEqual([expect.stringMatching(/^shape: Chart.* \| $/)]);
    expect(numbersIn(now, slide(now, 1))).toEqual(['14.2', '19.8', '24.1']);
  });
});
