// A deck that came back from Google Slides (a simulation: saved-by-google.ts): slides and shapes are found again by place and text.

import { describe, expect, it } from 'vitest';
import { diffDecks } from '../../src/library/diff-decks.ts';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { articleEdits } from './article-edits.ts';
import { briefing, pictures } from './briefing.ts';
import { retype, slideWith } from './by-hand.ts';
import { append, DeckFile, type Element, removeElement } from './deck-file.ts';
import { edits } from './edits.ts';
import { savedByGoogle } from './saved-by-google.ts';
import { seeded } from './seeded.ts';

const built = deckOfText(briefing, pictures).then(bytesOf);
const named = (bytes: Uint8Array) => ({ bytes, file: 'deck.pptx' });

async function edited(): Promise<Uint8Array> {
  const deck = new DeckFile(await built);
  retype(deck, slideWith(deck, 'Kelby lost'), 'a third', 'a quarter');
  retype(deck, slideWith(deck, 'Loads by harbour'), '412', '415');
  edits.textBox(deck, seeded(3));
  const first = deck.slideIds[2] as Element;
  removeElement(first);
  append(deck.slideIds.at(-1) as Element, first);
  return savedByGoogle(deck.save());
}

describe('a deck that Google Slides saved, as far as that is simulated', () => {
  it('has no difference that a person sees', async () => {
    const { changes, notCompared } = await diffDecks(named(await built), named(savedByGoogle(await built)));
    expect(changes).toEqual([]);
    expect(notCompared).toEqual([expect.stringContaining('Google Slides')]);
  });

  it('shows what was changed in it, by the names that the deck had', async () => {
    const { changes } = await diffDecks(named(await built), named(await edited()));
    expect(changes.map(({ kind, shape, after }) => [kind, shape?.replace(/;.*/, ''), after]).sort()).toEqual(
      [
        ['text', 'Point 3', 'Kelby lost a quarter of its ships to Westmarch'],
        ['shape-added', 'Google Shape', 'Ask about grain'],
        ['cell', 'Table', '415'],
        ['slide-moved', undefined, undefined],
      ].sort(),
    );
  });

  it('is put together with an article that went on, where the deck that was sent is named', async () => {
    const fresh = bytesOf(await deckOfText(articleEdits.notes(briefing), pictures));
    await expect(keepEdits(named(await edited()), fresh)).rejects.toThrow('no record');
    const { bytes, findings } = await keepEdits(named(await edited()), fresh, { sent: await built });
    expect(findings).toEqual([]);
    const { changes } = await diffDecks(named(fresh), named(bytes));
    // The list of sources says where the slide is now.
    const own = changes.filter(({ after = '' }) => !after.includes('←'));
    expect(own.map(({ kind }) => kind).sort()).toEqual(['cell', 'shape-added', 'slide-moved', 'text']);
    const other = bytesOf(await deckOfText('# Another\n\n## One thing\n\n- Nobody knows it\n'));
    await expect(keepEdits(named(await edited()), fresh, { sent: other })).rejects.toThrow('no record');
  });
});
