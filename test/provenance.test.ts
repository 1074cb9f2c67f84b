// Every text on a slide knows its line of the article.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provenanceOf } from '../src/provenance.ts';
import { deckOf, deckOfText, root } from './deck-of.ts';

const name = 'content/kazakhstan-diplomatic-spotlight.md';
const lines = readFileSync(`${root}${name}`, 'utf8').split('\n');
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

describe('the provenance of a deck', () => {
  it('names for each text of a slide’s content a line that says it', async () => {
    const deck = await deckOf(name);
    const { slides } = provenanceOf(deck);
    expect(slides).toHaveLength(deck.scene.slides.length);
    const content = slides.flatMap(({ layout, texts }) =>
      ['assertion', 'quote', 'quote-long', 'actors', 'numbers-3', 'key-judgments'].includes(layout)
        ? texts.filter(({ shape }) => /^(Body|Quote|Table|What|Number)/.test(shape))
        : [],
    );
    expect(content.length).toBeGreaterThan(40);
    const strays = content.filter(({ text, line }) => {
      // A paragraph of the article may go over several lines, a table's row is one.
      const said = bare(lines.slice((line ?? 1) - 1, (line ?? 1) + 3).join(' '));
      return line === undefined || !said.includes(bare(text));
    });
    // The table's header is the article's words in the deck's own line of the table.
    expect(strays.filter(({ shape }) => shape !== 'Table')).toEqual([]);
  });

  it('gives the sources that a text cites, and the section of its slide', async () => {
    const deck = await deckOfText(
      '---\ntitle: T\ndate: 2024-05-06\n---\n\n## Rivers are long\n\n- One is longest (Some Paper, May 2).\n',
    );
    const slide = provenanceOf(deck).slides.find(({ title }) => title === 'Rivers are long');
    expect(slide?.section).toEqual({ heading: 'Rivers are long', line: 6 });
    const point = slide?.texts.find(({ shape }) => shape === 'Body');
    expect(point).toMatchObject({
      line: 8,
      sources: [{ number: 1, text: expect.stringContaining('Some Paper') }],
    });
  });

  it('says of what stands on every slide that no line of the article does', async () => {
    const { slides } = provenanceOf(await deckOf(name));
    const numbers = slides.flatMap(({ texts }) => texts.filter(({ shape }) => shape === 'Slide number'));
    expect(numbers.every(({ line }) => line === undefined)).toBe(true);
  });
});
