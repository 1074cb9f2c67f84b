// `build --keep-edits`: what somebody changed in a deck and what the article changed since, both in one deck.

import { describe, expect, it } from 'vitest';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { compareDecks } from '../../src/merge/compare.ts';
import { snapshotOf } from '../../src/merge/snapshot.ts';
import type { Change } from '../../src/merge/types.ts';
import { readPackage } from '../../src/opc/read-package.ts';
import { deckOfText } from '../deck-of.ts';
import { sound } from '../pptx/sound.ts';
import { validate } from '../pptx/validate.ts';
import { articleEdits } from './article-edits.ts';
import { briefing, pictures } from './briefing.ts';
import { DeckFile, type Element, find, made, textOf } from './deck-file.ts';
import { type EditName, edits } from './edits.ts';
import { savedByPowerPoint } from './saved-by-powerpoint.ts';
import { seeded } from './seeded.ts';

/** `BRIEFDECK_EDITS=500 npx vitest run test/merge/keep-edits.test.ts` */
const pairs = Number(process.env['BRIEFDECK_EDITS'] ?? 11);

const decks = new Map<string, Promise<Uint8Array>>();
function built(text: string): Promise<Uint8Array> {
  const known = decks.get(text) ?? deckOfText(text, pictures).then(({ pptx }) => pptx as Uint8Array);
  decks.set(text, known);
  return known;
}

const snapshot = (bytes: Uint8Array) => snapshotOf(readPackage(bytes, 'deck.pptx'));
const keep = (bytes: Uint8Array, fresh: Uint8Array) => keepEdits({ bytes, file: 'deck.pptx' }, fresh);

/** Numbers of slides follow the show (slide-numbers.test.ts). */
const isNumber = ({ kind, before = '', after = '' }: Change): boolean => {
  const plain = (text: string): string => text.replace(/(← | {2})\d+(, \d+)*$/, '$1');
  return kind === 'text' && before !== after && plain(before) === plain(after);
};

/** What is told of a change, whatever number its slide has. */
const told = (changes: readonly Change[]): readonly string[] =>
  changes
    .filter((one) => !isNumber(one))
    .map(({ kind, slide, shape, place, before, after }) =>
      JSON.stringify([
        kind,
        /^slide-(added|removed)$/.test(kind) ? slide?.title : '',
        shape,
        place,
        before,
        after,
      ]),
    )
    .sort();

/** Changes of one deck that the other side did not make alike. */
function withoutAlike(all: readonly Change[], others: readonly Change[]): readonly Change[] {
  const key = ({ slide, ...change }: Change): string => JSON.stringify([slide?.old, change]);
  const known = new Set(others.filter(({ slide }) => slide?.old !== undefined).map(key));
  return all.filter((one) => !known.has(key(one)));
}

/** Without what the article did to shapes that somebody took out: where they stand in another layout. */
const changesLeft = (changes: readonly Change[], edits: readonly Change[]): readonly Change[] =>
  changes.filter(
    ({ slide, shape }) =>
      !edits.some(
        (edit) => edit.kind === 'shape-removed' && edit.shape === shape && edit.slide?.old === slide?.old,
      ),
  );

/** A default content type that no part needs any more is harmless, and every program leaves some. */
const faults = (bytes: Uint8Array): readonly string[] =>
  sound(bytes).filter((one) => !/of which there is no part$/.test(one));

const names = Object.keys(edits) as readonly EditName[];

describe('a deck that was edited, built again', () => {
  it('is a plain build, byte for byte, where nobody edited it', async () => {
    const fresh = await built(articleEdits.point(briefing));
    expect((await keep(await built(briefing), fresh)).bytes).toEqual(fresh);
  });

  it.each(Array.from({ length: pairs }, (_, seed) => seed))(
    'keeps both sides’ changes (%i)',
    async (seed) => {
      const random = seeded(seed + 1);
      const [change] = Object.entries(articleEdits)[seed % Object.keys(articleEdits).length] ?? ['point'];
      const done = [0, 1, 2].map(() => names[random(names.length)] as EditName);
      const [old, fresh] = [await built(briefing), await built(articleEdits[change as 'point'](briefing))];
      const deck = new DeckFile(old);
      for (const name of new Set(done)) edits[name](deck, random);
      const edited = savedByPowerPoint(deck.save());
      const { bytes, conflicts } = await keep(edited, fresh);
      const what = `${change} and ${done.join(', ')}`;
      const [was, now, theirs, merged] = [snapshot(old), snapshot(fresh), snapshot(edited), snapshot(bytes)];
      if (conflicts.length === 0) {
        const [edits, changes] = [compareDecks(was, theirs), compareDecks(was, now)];
        // What both did alike is done once, and news to neither.
        const [own, theirOwn] = [withoutAlike(edits, changes), withoutAlike(changes, edits)];
        expect(told(compareDecks(now, merged)), what).toEqual(told(own));
        expect(told(compareDecks(theirs, merged)).length, what).toBe(
          told(changesLeft(theirOwn, edits)).length,
        );
      }
      const known = faults(edited);
      expect(
        faults(bytes).filter((one) => !known.includes(one)),
        what,
      ).toEqual([]);
      const again = await keep(bytes, fresh);
      expect(Buffer.from(again.bytes).equals(Buffer.from(bytes)), `${what}, again`).toBe(true);
    },
  );

  it('is sound to the validator with a new section, a new chart and a text box', async () => {
    const deck = new DeckFile(await built(briefing));
    edits.textBox(deck, seeded(3));
    edits.slideAdded(deck, seeded(4));
    const fresh = await built(articleEdits.value(articleEdits.section(briefing)));
    const { bytes, conflicts } = await keep(savedByPowerPoint(deck.save()), fresh);
    expect(conflicts).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });

  it('keeps the bytes of what it does not know: animations, transitions, films', async () => {
    const deck = new DeckFile(await built(briefing));
    const part = deck.slides.find((one) => deck.text(one).includes('Kelby lost a third')) as string;
    const timing = '<p:transition spd="slow"><p:fade/></p:transition>';
    const [root] = find(deck.tree(part), 'p:sld');
    if (root) root.children.push(made(timing));
    deck.add('ppt/media/film.mp4', Uint8Array.from([1, 2, 3]));
    const { bytes } = await keep(deck.save(), await built(articleEdits.point(briefing)));
    const merged = new DeckFile(bytes);
    expect(merged.text(part)).toContain(timing);
    expect(merged.text(part)).toContain('lost a half of its ships');
    expect([...(merged.parts.get('ppt/media/film.mp4') ?? [])]).toEqual([1, 2, 3]);
  });

  it('keeps masters, layouts, themes and the handout’s master as somebody changed them', async () => {
    const deck = new DeckFile(await built(briefing));
    edits.themeColor(deck);
    const changed = ['ppt/slideMasters/slideMaster1.xml', 'ppt/slideLayouts/slideLayout2.xml'];
    for (const part of changed)
      for (const one of find(deck.tree(part), 'p:cSld'))
        one.attribs['name'] = `Ours, ${one.attribs['name'] ?? ''}`;
    const handout = 'ppt/handoutMasters/handoutMaster1.xml';
    deck.add(
      handout,
      '<p:handoutMaster xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
    );
    const edited = deck.save();
    const merged = new DeckFile((await keep(edited, await built(articleEdits.point(briefing)))).bytes);
    const was = new DeckFile(edited);
    for (const part of [...changed, handout, 'ppt/theme/theme1.xml'])
      expect(merged.text(part), part).toBe(was.text(part));
    expect(merged.text('ppt/theme/theme1.xml')).toContain('123456');
  });

  it('puts a layout that the new build needs and the edited deck has not on its master', async () => {
    const edited = new DeckFile(await built(briefing));
    edits.word(edited, seeded(1));
    const days = [
      ['2024-01-02', 'The lock was closed'],
      ['2024-01-05', 'The lock was opened'],
    ].map(([date, event]) => `| ${date} | ${event} | Harbour Gazette |\n`);
    const dated = `${briefing}\n## Two days that counted\n\n| Date | Event | Source |\n| --- | --- | --- |\n${days.join('')}`;
    const { bytes } = await keep(edited.save(), await built(dated));
    expect(sound(bytes)).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    const merged = new DeckFile(bytes);
    const was = new DeckFile(await built(briefing));
    const layouts = (deck: DeckFile): readonly string[] =>
      [...deck.parts.keys()].filter((name) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name));
    expect(layouts(merged).length).toBe(layouts(was).length + 1);
    const master = 'ppt/slideMasters/slideMaster1.xml';
    const listed = [...merged.text(master).matchAll(/<p:sldLayoutId id="(\d+)" r:id="([^"]+)"/g)];
    expect(new Set(listed.map(([, id]) => id)).size).toBe(layouts(merged).length);
    const last = merged.related(master, listed.at(-1)?.[2] ?? '') ?? '';
    expect(merged.text(last)).toContain('name="Timeline, 2 points"');
    expect([...merged.parts.keys()].filter((name) => name.startsWith('ppt/slideMasters/slide'))).toEqual([
      master,
    ]);
  });

  it('refuses before anything is written where the record was lost or the template is another', async () => {
    const deck = new DeckFile(await built(briefing));
    edits.word(deck, seeded(1));
    const lost = new DeckFile(deck.save());
    lost.add('customXml/item1.xml', '<none/>');
    const later = await built(articleEdits.point(briefing));
    await expect(keep(lost.save(), later)).rejects.toThrow('cannot be known');
    const torn = new DeckFile(deck.save());
    const part = torn.slides.find((one) => torn.text(one).includes('Kelby lost')) as string;
    torn.add(part, torn.text(part).replace('</p:spTree>', ''));
    await expect(keep(torn.save(), later)).rejects.toThrow('cannot be used');
    const other = await deckOfText(briefing, pictures, { template: 'night' });
    await expect(keep(deck.save(), other.pptx as Uint8Array)).rejects.toThrow('another template');
  });

  it('takes an article that was put into another language: its prompts are no other template', async () => {
    const deck = new DeckFile(await built(briefing));
    edits.textBox(deck, seeded(3));
    const german = await built(briefing.replace('author:', 'language: de\nauthor:'));
    const { bytes, conflicts } = await keep(deck.save(), german);
    expect(conflicts).toEqual([]);
    expect(told(compareDecks(snapshot(german), snapshot(bytes)))).toHaveLength(1);
  });

  it('lets the person’s words stand where both changed the same, and tells both', async () => {
    const deck = new DeckFile(await built(briefing));
    const texts = deck.slides.flatMap((part) => find(deck.tree(part), 'a:t'));
    const said = texts.find((one) => textOf(one).startsWith('Westmarch grew fastest')) as Element;
    said.children = made('<t>Westmarch grew slowest after its canal was dug</t>').children;
    const fresh = await built(briefing.replace('Westmarch grew fastest', 'Westmarch grew quickest'));
    const { bytes, conflicts } = await keep(deck.save(), fresh);
    expect(conflicts).toMatchObject([
      {
        what: 'text',
        shape: 'Point 2',
        base: 'Westmarch grew fastest after its canal was dug',
        theirs: 'Westmarch grew slowest after its canal was dug',
        ours: 'Westmarch grew quickest after its canal was dug',
      },
    ]);
    expect(JSON.stringify(snapshot(bytes))).toContain('Westmarch grew slowest');
  });
});
