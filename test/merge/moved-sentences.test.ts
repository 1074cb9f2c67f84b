// A sentence that somebody edited and that the article put elsewhere: the edit goes with the sentence.

import { describe, expect, it } from 'vitest';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { retype, slideWith } from './by-hand.ts';
import { DeckFile, find, made, textOf } from './deck-file.ts';

const lock = [
  'Two ships cannot pass each other',
  'Ice closes it for nine weeks',
  'The keeper is paid by the town',
];
const article = (points: readonly string[], tail = ''): string =>
  `---\ntitle: Locks\nagenda: false\n---\n\n## The lock is old\n\n${points.map((one) => `- ${one}\n`).join('')}${tail}`;

const built = deckOfText(article(lock)).then(bytesOf);

/** @returns what the slides say, and what is told. */
async function merged(fresh: string, ...edits: readonly (readonly [from: string, to: string])[]) {
  const deck = new DeckFile(await built);
  for (const [from, to] of edits) retype(deck, slideWith(deck, 'The lock is old'), from, to);
  const { bytes, findings } = await keepEdits(
    { bytes: deck.save(), file: '' },
    bytesOf(await deckOfText(fresh)),
  );
  const out = new DeckFile(bytes);
  const lines = out.slides.slice(1).map((part) =>
    find(out.tree(part), 'a:p')
      .map(textOf)
      .filter((one) => one.length > 11),
  );
  return { lines, told: findings.map(({ message }) => message) };
}

describe('an edited sentence that the article put elsewhere', () => {
  it('keeps its edit in another point', async () => {
    const { lines, told } = await merged(article([lock[1], lock[0], lock[2]].map(String)), [
      'each other',
      'each other at night',
    ]);
    expect(lines).toEqual([
      [
        'The lock is old',
        'Ice closes it for nine weeks',
        'Two ships cannot pass each other at night',
        lock[2],
      ],
    ]);
    expect(told).toEqual([]);
  });

  it('keeps its edit on another slide, also where the article changed it, too', async () => {
    const tail = `\n## The ice is thick\n\n- ${lock[1]}\n- The good keeper is paid by the town\n`;
    const { lines, told } = await merged(
      article(lock.slice(0, 1), tail),
      ['nine weeks', 'ten weeks'],
      ['by the town', 'by the village'],
    );
    expect(lines).toEqual([
      ['The lock is old', lock[0]],
      ['The ice is thick', 'Ice closes it for ten weeks', 'The good keeper is paid by the village'],
    ]);
    // The article says "good", the deck "village".
    expect(told).toEqual([expect.stringContaining('"The good keeper is paid by the village"')]);
  });

  it('is not mistaken for one that the article dropped: that one stays, too, and is told', async () => {
    const { lines, told } = await merged(
      article([lock[0], lock[2]].map(String)),
      ['nine weeks', 'ten weeks'],
      ['by the town', 'by the village'],
    );
    expect(lines).toEqual([
      ['The lock is old', lock[0], 'Ice closes it for ten weeks', 'The keeper is paid by the village'],
    ]);
    expect(told).toEqual([expect.stringContaining('in the deck stands "Ice closes it for ten weeks"')]);
  });
});

it('a chart that somebody changed stays where the article made a table of it, and is told', async () => {
  const text = (chart: string): string =>
    `---\ntitle: Locks\nagenda: false\n---\n\n## Loads grew\n\n${chart}| Year | Load, kt |\n| --- | ---: |\n| 2019 | 98 |\n| 2020 | 134 |\n| 2021 | 171 |\n`;
  const deck = new DeckFile(bytesOf(await deckOfText(text('<!-- chart: column -->\n\n'))));
  const chart = deck.related(slideWith(deck, 'Loads grew'), 'chart') as string;
  const value = find(deck.tree(chart), 'c:v').find((one) => textOf(one) === '134');
  if (value) value.children = made('<t>139</t>').children;
  const { bytes, conflicts } = await keepEdits(
    { bytes: deck.save(), file: '' },
    bytesOf(await deckOfText(text(''))),
  );
  const out = new DeckFile(bytes);
  const part = slideWith(out, 'Loads grew');
  expect(find(out.tree(part), 'p:graphicFrame')).toHaveLength(2);
  expect(out.text(out.related(part, 'chart') as string)).toContain('>139<');
  expect(conflicts).toMatchObject([{ what: 'shape', shape: 'Chart' }]);
});
