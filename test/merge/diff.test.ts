// What `briefdeck diff` says of decks that somebody edited: each edit once, and nothing of what a program does by itself.

import { beforeAll, describe, expect, it } from 'vitest';
import { compareDecks } from '../../src/merge/compare.ts';
import { spaced } from '../../src/merge/said.ts';
import { snapshotOf } from '../../src/merge/snapshot.ts';
import type { Change, DeckSnapshot } from '../../src/merge/types.ts';
import { readPackage } from '../../src/opc/read-package.ts';
import { deckOf, deckOfText } from '../deck-of.ts';
import { briefing, pictures } from './briefing.ts';
import { DeckFile } from './deck-file.ts';
import { type Expected, edits } from './edits.ts';
import { moreEdits } from './more-edits.ts';
import { savedByPowerPoint } from './saved-by-powerpoint.ts';
import { seeded } from './seeded.ts';

/** Many seeds on a large deck: `BRIEFDECK_EDITS=200 npx vitest run test/merge/diff.test.ts`. */
const many = Number(process.env['BRIEFDECK_EDITS'] ?? 0);

const read = (bytes: Uint8Array): DeckSnapshot => snapshotOf(readPackage(bytes, 'deck.pptx'));

const all = { ...edits, ...moreEdits };
const names = Object.keys(all) as readonly (keyof typeof all)[];

describe('a comparison of two decks', () => {
  let bytes: Uint8Array;
  let old: DeckSnapshot;
  beforeAll(async () => {
    const deck = many > 0 ? await deckOf('content/gallery.md') : await deckOfText(briefing, pictures);
    bytes = deck.pptx as Uint8Array;
    old = read(bytes);
  });

  const edited = (name: keyof typeof all, seed: number) => {
    const deck = new DeckFile(bytes);
    const expected: Expected | undefined = all[name](deck, seeded(seed));
    if (!expected) throw new Error(`nothing in the deck for "${name}"`);
    return { expected, saved: deck.save() };
  };

  /** Spaces that do not break are spaces to who reads the report. */
  const plain = (text: string | undefined): string | undefined => text?.replace(/\s/g, ' ');
  const seen = (changes: readonly Change[]) =>
    changes.map(({ kind, slide, before, after }) => ({
      kind,
      slide: slide?.new ?? slide?.old,
      before: plain(before),
      after: plain(after),
    }));

  /** Places say what they were before and after in points; an edit here says only that it moved something. */
  const asExpected = (changes: ReturnType<typeof seen>, kind: Change['kind']) =>
    changes.map((one) =>
      ['moved', 'resized', 'shape-removed'].includes(kind) && one.kind === kind
        ? { ...one, before: undefined, after: undefined }
        : one,
    );

  it.each(
    names.flatMap((name) =>
      Array.from({ length: Math.max(1, Math.ceil(many / names.length)) }, (_, seed) => [name, seed] as const),
    ),
  )('says of %s (%i) what was done, and nothing else', (name, seed) => {
    const { expected, saved } = edited(name, seed + 1);
    const { kind, slide, before, after } = expected;
    expect(asExpected(seen(compareDecks(old, read(saved))), kind)).toEqual([
      { kind, slide, before: plain(before), after: plain(after) },
    ]);
  });

  it('says nothing of a deck and itself, nor of what PowerPoint does to it when it saves', () => {
    expect(compareDecks(old, old)).toEqual([]);
    expect(compareDecks(old, read(savedByPowerPoint(bytes)))).toEqual([]);
  });

  it('finds an edit in a deck that PowerPoint saved', () => {
    const deck = new DeckFile(bytes);
    const expected = edits.word(deck, seeded(5));
    expect(seen(compareDecks(old, read(savedByPowerPoint(deck.save()))))).toEqual([
      {
        kind: expected?.kind,
        slide: expected?.slide,
        before: spaced(expected?.before ?? ''),
        after: spaced(expected?.after ?? ''),
      },
    ]);
  });

  it('says backwards what it says forwards', () => {
    const there = compareDecks(old, read(edited('word', 3).saved));
    const back = compareDecks(read(edited('word', 3).saved), old);
    expect(back.map(({ before, after }) => [after, before])).toEqual(
      there.map(({ before, after }) => [before, after]),
    );
  });
});
