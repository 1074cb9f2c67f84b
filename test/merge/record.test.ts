// The record that a deck carries: what was written, as it is read again of the file, and the same after a program has saved it.

import { describe, expect, it } from 'vitest';
import { editsSince } from '../../src/merge/edits.ts';
import { readRecord } from '../../src/merge/read-record.ts';
import { recordOf, recordPartOf, viewOf } from '../../src/merge/recorder.ts';
import { readPackage } from '../../src/opc/read-package.ts';
import { deckOf, deckOfText } from '../deck-of.ts';
import { validate } from '../pptx/validate.ts';
import { briefing, pictures } from './briefing.ts';
import { DeckFile } from './deck-file.ts';
import { type EditName, edits } from './edits.ts';
import { savedByPowerPoint } from './saved-by-powerpoint.ts';

const opened = (bytes: Uint8Array | undefined) => readPackage(bytes as Uint8Array, 'deck.pptx');
const examples = ['kazakhstan-diplomatic-spotlight', 'gallery', 'charts', 'plain'];
const built = deckOfText(briefing, pictures).then(({ pptx }) => pptx as Uint8Array);

describe('the record of a deck', () => {
  it.each(examples)('of %s is what its parts say, and at most 6 % of the file', async (name) => {
    const { pptx, scene } = await deckOf(`content/${name}.md`);
    const from = opened(pptx);
    const record = recordOf(from);
    const read = readRecord(viewOf(from), from.presentation);
    // Letter by letter: merging holds records against each other as they are written.
    const lines = scene.slides.map(({ span }) => span.line);
    const expected = { ...read, slides: read.slides.map((slide, at) => ({ ...slide, line: lines[at] })) };
    expect(JSON.stringify(record)).toBe(JSON.stringify(expected));
    const part = recordPartOf(from) ?? '';
    const { deflateRawSync } = await import('node:zlib');
    expect(deflateRawSync(from.bytes(part), { level: 3 }).length).toBeLessThan((pptx?.length ?? 0) * 0.06);
    expect(editsSince(from)).toEqual([]);
  });

  it('is sound to the validator', async () => {
    expect(await validate(await built)).toEqual([]);
  });

  it('sees no edit in what PowerPoint does when it saves', async () => {
    expect(editsSince(opened(savedByPowerPoint(await built)))).toEqual([]);
  });

  it.each((Object.keys(edits) as EditName[]).filter((name) => name !== 'themeColor'))(
    'shows the edit "%s" in a deck that PowerPoint saved',
    async (name) => {
      const deck = new DeckFile(await built);
      let state = 7;
      const expected = edits[name](deck, (below) => {
        state = (state * 16807) % 2147483647;
        return state % below;
      });
      const found = editsSince(opened(savedByPowerPoint(deck.save()))) ?? [];
      expect(found.map(({ kind }) => kind)).toEqual([expected?.kind]);
    },
  );

  it('knows a slide again by its place in the article, whatever is put before it', async () => {
    const more = briefing.replace(
      '## Three harbours',
      '## A new beginning\n\n- One point\n- Two points\n\n## Three harbours',
    );
    const ids = async (text: string) =>
      recordOf(opened((await deckOfText(text, pictures)).pptx))?.slides.map(({ id }) => id) ?? [];
    const [before, after] = [await ids(briefing), await ids(more)];
    expect(after).toHaveLength(before.length + 1);
    expect(before.filter((id) => !after.includes(id))).toEqual([]);
    expect(new Set(after).size).toBe(after.length);
  });
});
