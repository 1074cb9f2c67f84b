// `briefdeck pull`: what somebody changed in a deck stands in the article then, and a deck that is built of it says the same.

import { describe, expect, it } from 'vitest';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { type PulledArticle, pullEdits } from '../../src/library/pull-edits.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { bytesOf, deckOfText, files } from '../deck-of.ts';
import { briefing, pictures } from './briefing.ts';
import { paragraphWith, retype, slideWith } from './by-hand.ts';
import {
  append,
  appendChild,
  DeckFile,
  type Element,
  find,
  made,
  relsOf,
  removeElement,
  textOf,
} from './deck-file.ts';
import { type EditName, edits, said } from './edits.ts';
import { savedByPowerPoint } from './saved-by-powerpoint.ts';
import { seeded } from './seeded.ts';

/** `BRIEFDECK_EDITS=500 npx vitest run test/merge/pull.test.ts` */
const many = Number(process.env['BRIEFDECK_EDITS'] ?? 2);

const built = async (text: string): Promise<Uint8Array> => bytesOf(await deckOfText(text, pictures));
const original = built(briefing);

const pull = (
  bytes: Uint8Array,
  text = briefing,
  deleted: 'cut' | 'remove' = 'cut',
): Promise<PulledArticle> =>
  pullEdits({ bytes, file: 'deck.pptx' }, text, {
    file: 'article.md',
    world: memoryWorld(pictures, files),
    deleted,
  });

const notesOf = (deck: DeckFile, words: string): string =>
  deck.related(slideWith(deck, words), 'notesSlide') ?? '';

/** What is done to the deck, and what the article then has in place of what. */
const stories: readonly (readonly [
  what: string,
  edit: (deck: DeckFile) => void,
  was: string | RegExp,
  is: string,
])[] = [
  [
    'a title',
    (deck) => retype(deck, slideWith(deck, 'Three harbours took'), 'Three harbours', 'Four harbours'),
    '## Three harbours took',
    '## Four harbours took',
  ],
  [
    'the bottom line of the front matter',
    (deck) => retype(deck, slideWith(deck, 'Bottom line'), 'now goes west', 'goes "west": all of it'),
    'bluf: Grain that went north now goes west, and the price of the road decides who buys it.',
    'bluf: "Grain that went north goes \\"west\\": all of it, and the price of the road decides who buys it."',
  ],
  [
    'a point, with signs that Markdown would read',
    (deck) => retype(deck, slideWith(deck, 'Kelby lost'), 'a third', '*a lot* [sic] of'),
    '- Kelby lost a third of',
    '- Kelby lost \\*a lot\\* \\[sic\\] of of',
  ],
  [
    'a point that came',
    (deck) => {
      const part = slideWith(deck, 'Two ships');
      append(
        paragraphWith(deck, part, 'Two ships'),
        made('<a:p><a:r><a:t># 1 is the pilot</a:t></a:r></a:p>'),
      );
    },
    '- Two ships cannot pass each other\n',
    '- Two ships cannot pass each other\n- \\# 1 is the pilot\n',
  ],
  [
    'a point that went',
    (deck) => removeElement(paragraphWith(deck, slideWith(deck, 'Ice closes'), 'Ice closes')),
    '- Ice closes it for nine weeks\n',
    '',
  ],
  [
    'a quotation',
    (deck) => retype(deck, slideWith(deck, 'A road that costs'), 'costs half', 'costs nothing'),
    '> A road that costs half',
    '> A road that costs nothing',
  ],
  [
    'a cell',
    (deck) => retype(deck, slideWith(deck, 'Loads by harbour'), '412', '415 | 4'),
    '| Osterhaven | 412 |',
    '| Osterhaven | 415 \\| 4 |',
  ],
  [
    'a row that came',
    (deck) => {
      const row = find(deck.tree(slideWith(deck, 'Loads by')), 'a:tr').at(-1) as Element;
      const cell = (text: string) =>
        `<a:tc><a:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody><a:tcPr/></a:tc>`;
      append(row, made(`<a:tr h="370840">${['Norby', '7', '1%'].map(cell).join('')}</a:tr>`));
    },
    '| Kelby | 131 | 16% |\n',
    '| Kelby | 131 | 16% |\n| Norby | 7 | 1% |\n',
  ],
  [
    'notes',
    (deck) => retype(deck, notesOf(deck, 'Osterhaven loaded'), 'two old cranes', 'three old cranes'),
    'two old cranes',
    'three old cranes',
  ],
  [
    'alternative text',
    (deck) => {
      const [picture] = find(deck.tree(slideWith(deck, 'The canal is narrow')), 'p:cNvPr').filter(
        ({ attribs }) => attribs['descr'] === 'A canal between two fields',
      );
      if (picture) picture.attribs['descr'] = 'A canal in the snow';
    },
    '![A canal between two fields]',
    '![A canal in the snow]',
  ],
  [
    'a slide that went',
    (deck) => removeElement(deck.slideIds[deck.slides.indexOf(slideWith(deck, 'What to do'))] as Element),
    '## What to do before the harvest\n',
    '## What to do before the harvest\n\n<!-- cut -->\n',
  ],
  [
    'the order of slides',
    (deck) => {
      const ids = deck.slideIds;
      const at = deck.slides.indexOf(slideWith(deck, 'Loads by harbour'));
      removeElement(ids[at] as Element);
      append(ids[at + 1] as Element, ids[at] as Element);
    },
    /(## Loads by.*)(## Westmarch grew.*)(?=## The canal is narrow)/s,
    '$2$1',
  ],
];

describe('a deck’s changes, taken back to its article', () => {
  it('are each at its place, all of them at once', async () => {
    const deck = new DeckFile(await original);
    let expected = briefing;
    for (const [what, edit, was, is] of stories) {
      edit(deck);
      const changed = expected.replace(was, is);
      expect(changed, what).not.toBe(expected);
      expected = changed;
    }
    const { text, unplaced } = await pull(savedByPowerPoint(deck.save()));
    expect(text).toBe(expected);
    expect(unplaced).toEqual([]);
  });

  it('warn of a quotation that was altered, and of nothing else', async () => {
    const found = async (edit: (deck: DeckFile) => void) => {
      const deck = new DeckFile(await original);
      edit(deck);
      return (await pull(deck.save())).findings.map(({ id }) => id);
    };
    const road = (deck: DeckFile) => retype(deck, slideWith(deck, 'A road that costs'), 'half', 'less');
    expect(await found(road)).toEqual(['quotation-altered']);
    expect(await found((deck) => retype(deck, slideWith(deck, 'Ice closes'), 'nine', 'ten'))).toEqual([]);
  });

  it('take a chart’s number in the form of the article, and a slide’s section away where that is asked for', async () => {
    const deck = new DeckFile(await original);
    edits.chartValue(deck, seeded(2));
    removeElement(deck.slideIds[deck.slides.indexOf(slideWith(deck, 'Loads by'))] as Element);
    const { text } = await pull(deck.save(), briefing, 'remove');
    expect(text).toContain('98765.5 |');
    expect(text).not.toContain('Loads by harbour');
  });

  it('are in the deck once, where a point of it became a point of the article', async () => {
    const deck = new DeckFile(await original);
    const part = slideWith(deck, 'Kelby lost');
    append(
      paragraphWith(deck, part, 'Osterhaven loaded'),
      made('<a:p><a:r><a:t>Nobody loaded at night</a:t></a:r></a:p>'),
    );
    const edited = deck.save();
    const { text } = await pull(edited);
    const { bytes } = await keepEdits({ bytes: edited, file: 'deck.pptx' }, await built(text));
    const merged = new DeckFile(bytes);
    const points = find(merged.tree(slideWith(merged, 'Kelby lost')), 'a:t').map(textOf);
    expect(points.filter((one) => one === 'Nobody loaded at night')).toHaveLength(1);
  });

  it('are comments of both kinds, once, and not those of a merge', async () => {
    const deck = new DeckFile(await original);
    const part = slideWith(deck, 'Loads by');
    comment(
      deck,
      part,
      'comments/comment1.xml',
      'comments',
      '<p:cmLst xmlns:p="p"><p:cm authorId="0" idx="1"><p:pos x="1" y="1"/><p:text>Whose --&gt; figures?</p:text></p:cm></p:cmLst>',
    );
    comment(
      deck,
      part,
      'comments/modernComment_1.xml',
      'comments',
      '<p188:cmLst xmlns:p188="q" xmlns:a="a"><p188:cm id="{1}" authorId="{2}"><p188:replyLst><p188:reply authorId="{2}"><p188:txBody><a:p><a:r><a:t>Ours.</a:t></a:r></a:p></p188:txBody></p188:reply></p188:replyLst><p188:txBody><a:p><a:r><a:t>And the year?</a:t></a:r></a:p></p188:txBody></p188:cm></p188:cmLst>',
    );
    const once = await pull(deck.save());
    expect(once.text).toContain(
      '## Loads by harbour\n\n<!-- review: Whose –> figures? -->\n\n<!-- review: And the year? -->\n\n<!-- review: Ours. -->\n',
    );
    expect((await pull(deck.save(), once.text)).text).toBe(once.text);
  });

  it.each(Array.from({ length: many }, (_, seed) => seed))(
    'are said by the deck that is built of it, and nothing is left to take back (%i)',
    async (seed) => {
      const random = seeded(seed + 1);
      const names = Object.keys(edits) as readonly EditName[];
      const deck = new DeckFile(await original);
      const done = [...new Set([0, 1, 2].map(() => names[random(names.length)] as EditName))];
      for (const name of done) edits[name](deck, random);
      const edited = savedByPowerPoint(deck.save());
      const { text, placed } = await pull(edited);
      const fresh = await built(text);
      const says = wordsIn(new DeckFile(fresh));
      for (const { change } of placed)
        if (change.after) expect(says, done.join()).toContain(change.after.replace(/\s+/g, ' '));
      // What both say alike is no conflict, and what was left in the deck is all that there is to take back.
      const { bytes, conflicts } = await keepEdits({ bytes: edited, file: 'deck.pptx' }, fresh);
      const again = await pull(bytes, text);
      expect(again.text, done.join()).toBe(text);
      expect(
        conflicts.filter(({ what }) => what === 'text'),
        done.join(),
      ).toEqual([]);
    },
  );
});

/** A part of remarks, beside a slide. */
function comment(deck: DeckFile, slide: string, name: string, type: string, xml: string): void {
  deck.add(`ppt/${name}`, xml);
  const [rels] = find(deck.tree(relsOf(slide)), 'Relationships');
  const address = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
  if (rels)
    appendChild(rels, made(`<Relationship Id="rId${name.length}c" Type="${address}" Target="../${name}"/>`));
  const [types] = find(deck.tree('[Content_Types].xml'), 'Types');
  if (types) appendChild(types, made(`<Override PartName="/ppt/${name}" ContentType="application/xml"/>`));
}

/** All that the slides and their notes say, and the numbers of their charts. */
function wordsIn(deck: DeckFile): string {
  const parts = [...deck.parts.keys()].filter((one) =>
    /^ppt\/(slides|notesSlides|charts)\/[^/]*\.xml$/.test(one),
  );
  return parts
    .flatMap((part) => [
      ...find(deck.tree(part), 'a:p').map(said),
      ...find(deck.tree(part), 'c:v').map(textOf),
      ...find(deck.tree(part), 'p:cNvPr').map(({ attribs }) => attribs['descr'] ?? ''),
    ])
    .join('\n');
}
