// Case files: small articles of every kind, each with the plan and the messages it gives (`expected.txt`). After a change that is
// meant, BRIEFDECK_UPDATE=1 writes them anew; read the difference before it is committed.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describePlan } from '../src/deck/describe.ts';
import { formatDiagnostic } from '../src/diagnostic/diagnostic.ts';
import { deckOfText, root } from './deck-of.ts';
import { collisions, lostWords } from './scene-checks.ts';

const folder = `${root}test/cases/`;

describe.each(readdirSync(folder))('%s', (name) => {
  it('is planned and told of as expected, with no word lost and nothing on top of something else', async () => {
    const deck = await deckOfText(readFileSync(`${folder}${name}/article.md`, 'utf8'));
    const told = deck.diagnostics.map(formatDiagnostic);
    const actual = `${describePlan(deck.plan, deck.template)}\n${told.map((one) => `${one}\n`).join('')}`;
    const file = `${folder}${name}/expected.txt`;
    if (process.env['BRIEFDECK_UPDATE']) writeFileSync(file, actual);
    expect(actual).toBe(readFileSync(file, 'utf8'));
    expect(lostWords(deck)).toEqual([]);
    expect(deck.scene.slides.flatMap(collisions)).toEqual([]);
  });
});
