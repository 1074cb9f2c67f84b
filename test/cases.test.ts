// Case files: small articles of every kind, each with the plan and the messages it gives (`expected.txt`) and
// the deck that is made of it (`deck.txt`), as golden files.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describePlan } from '../src/deck/describe.ts';
import { formatDiagnostic } from '../src/diagnostic/diagnostic.ts';
import { deckOfText, root } from './deck-of.ts';
import { deckText } from './golden/deck.ts';
import { expectGolden } from './golden/golden.ts';
import { collisions, lostWords } from './scene-checks.ts';

const folder = `${root}test/cases/`;

describe.each(readdirSync(folder))('%s', (name) => {
  it('is planned, told of and built as expected, with no word lost and nothing on top of something else', async () => {
    const deck = await deckOfText(readFileSync(`${folder}${name}/article.md`, 'utf8'));
    const told = deck.diagnostics.map(formatDiagnostic);
    const actual = `${describePlan(deck.plan, deck.template)}\n${told.map((one) => `${one}\n`).join('')}`;
    expectGolden(`${folder}${name}/expected.txt`, actual);
    expectGolden(`${folder}${name}/deck.txt`, deck.pptx ? deckText(deck.pptx) : 'no deck\n');
    expect(lostWords(deck)).toEqual([]);
    expect(deck.scene.slides.flatMap(collisions)).toEqual([]);
  });
});
