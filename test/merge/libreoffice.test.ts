// Decks that LibreOffice really saved: nothing of what it does by itself is told, and what a person changed is kept and goes back to the
// article, though the record is lost.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffDecks } from '../../src/library/diff-decks.ts';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { pullEdits } from '../../src/library/pull-edits.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { bytesOf, deckOfText, files } from '../deck-of.ts';
import { sound } from '../pptx/sound.ts';
import { validate } from '../pptx/validate.ts';
import { briefing, pictures } from './briefing.ts';
import { paragraphWith, retype, slideWith } from './by-hand.ts';
import { DeckFile, type Element, find, removeElement } from './deck-file.ts';
import { edits } from './edits.ts';
import { seeded } from './seeded.ts';

describe.skipIf(spawnSync('soffice', ['--version']).error)('a deck that LibreOffice saved', () => {
  let built: Uint8Array;
  let saved: Uint8Array;
  let edited: Uint8Array;

  beforeAll(async () => {
    built = bytesOf(await deckOfText(briefing, pictures));
    const deck = new DeckFile(built);
    retype(deck, slideWith(deck, 'Kelby lost'), 'a third', 'a half');
    retype(deck, slideWith(deck, 'harbour master'), 'harbour master', 'captain of the harbour');
    retype(deck, slideWith(deck, 'Loads by harbour'), '412', '415');
    retype(deck, deck.related(slideWith(deck, 'Osterhaven loaded'), 'notesSlide') ?? '', 'spring', 'autumn');
    const [bold] = find(paragraphWith(deck, slideWith(deck, 'Kelby lost'), 'Osterhaven loaded'), 'a:rPr');
    (bold as Element).attribs['b'] = '1';
    edits.textBox(deck, seeded(3));
    removeElement(deck.slideIds[deck.slides.indexOf(slideWith(deck, 'What to do'))] as Element);
    [saved, edited] = savedByLibreOffice([built, deck.save()]) as [Uint8Array, Uint8Array];
  }, 150_000);

  it('has no difference that a person sees', async () => {
    const [was, is] = [built, saved].map((bytes) => ({ bytes, file: 'deck.pptx' })) as [never, never];
    expect((await diffDecks(was, is)).changes).toEqual([]);
    expect((await keepEdits(is, built)).bytes).toEqual(built);
  });

  it('keeps what was changed in it, in the form that it was built in', async () => {
    const { bytes, findings } = await keepEdits({ bytes: edited, file: 'deck.pptx' }, built);
    const { changes } = await diffDecks({ bytes: built, file: '' }, { bytes, file: '' });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('Point 1: bold or slanted words'),
    ]);
    expect(changes.map(({ kind, shape, before, after }) => [kind, shape, before, after])).toEqual([
      [
        'text',
        'Point 3',
        'Kelby lost a third of its ships to Westmarch',
        'Kelby lost a half of its ships to Westmarch',
      ],
      ['shape-added', 'TextBox 12', undefined, 'Ask about grain'],
      ['notes', undefined, expect.stringMatching(/spring\.$/), expect.stringMatching(/autumn\.$/)],
      [
        'text',
        'Attribution',
        'harbour master, 11 February 2024¹',
        'captain of the harbour, 11 February 2024¹',
      ],
      ['cell', 'Table', '412', '415'],
      ['slide-removed', undefined, undefined, undefined],
    ]);
    // The box was drawn in LibreOffice, which says its colour in full.
    const known = /of which there is no part$|colour \w+ is not the theme's$/;
    expect(sound(bytes).filter((one) => !known.test(one))).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });

  it('gives its words back to the article', async () => {
    const world = memoryWorld(pictures, files);
    const pull = (text: string, sent?: Uint8Array) =>
      pullEdits({ bytes: edited, file: 'deck.pptx' }, text, {
        file: 'article.md',
        world,
        ...(sent ? { sent } : {}),
      });
    const { text, unplaced } = await pull(briefing);
    const expected = briefing
      .replace('a third', 'a half')
      .replace('harbour master', 'captain of the harbour')
      .replace('| 412', '| 415')
      .replace('in spring.', 'in autumn.')
      .replace('before the harvest\n', 'before the harvest\n\n<!-- cut -->\n');
    expect(text).toBe(expected);
    expect(unplaced.map(({ change }) => change.kind)).toEqual(['look', 'shape-added']);
    // Of an article that went on, the deck that was sent says what was changed.
    const later = briefing.replace('Ask Kelby for', 'Ask Kelby twice for');
    await expect(pull(later)).rejects.toThrow('cannot be known');
    expect((await pull(later, built)).text).toBe(expected.replace('Ask Kelby for', 'Ask Kelby twice for'));
  });
});

function savedByLibreOffice(decks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-merge-'));
  try {
    const names = decks.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.pptx`), bytes);
      return join(folder, `${index}.pptx`);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', 'pptx', '--outdir', join(folder, 'saved')];
    spawnSync('soffice', [...args, ...names], { timeout: 120_000 });
    return decks.map((_, index) => readFileSync(join(folder, `saved/${index}.pptx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
