// A sentence that somebody edited and that the article put elsewhere: the edit goes with the sentence.

import { describe, expect, it } from 'vitest';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { paragraphWith, retype, slideWith } from './by-hand.ts';
import { append, DeckFile, find, made, removeElement, textOf } from './deck-file.ts';

const lock = [
  'Two ships cannot pass each other',
  'Ice closes it for nine weeks',
  'The keeper is paid by the town',
];
const article = (points: readonly string[], tail = ''): string =>
  `---\ntitle: Locks\nagenda: false\n---\n\n## The lock is old\n\n${points.map((one) => `- ${one}\n`).join('')}${tail}`;

const built = deckOfText(article(lock)).then(bytesOf);

type Edit = readonly [from: string, to: string] | ((deck: DeckFile) => void);

/** @returns what the slides say, and what is told. */
async function merged(fresh: string, ...edits: readonly (Edit | string)[]) {
  const was = edits.find((one) => typeof one === 'string');
  const deck = new DeckFile(was === undefined ? await built : bytesOf(await deckOfText(was)));
  for (const edit of edits)
    if (typeof edit === 'function') edit(deck);
    else if (typeof edit !== 'string') retype(deck, slideWith(deck, 'The lock is old'), ...edit);
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

  it('keeps its edit in another place of one list', async () => {
    const list = [...lock, 'The gate was built of oak', 'The town paid for the gate'];
    const { lines, told } = await merged(
      article([1, 2, 3, 4, 0].map((at) => String(list[at]))),
      (deck) => retype(deck, slideWith(deck, 'The lock is old'), 'each other', 'each other at night'),
      article(list),
    );
    expect(lines).toEqual([
      ['The lock is old', ...list.slice(1), 'Two ships cannot pass each other at night'],
    ]);
    expect(told).toEqual([]);
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

const out = (words: string) => (deck: DeckFile) =>
  removeElement(paragraphWith(deck, slideWith(deck, words), words));
const five = [...lock, 'The gate was built of oak', 'The town paid for the gate'];

describe('a sentence that somebody took out and the article put elsewhere', () => {
  it('stays out of another place of one list, and is told', async () => {
    const fresh = article([1, 2, 3, 4, 0].map((at) => String(five[at])));
    const { lines, told } = await merged(fresh, out('Two ships'), article(five));
    expect(lines).toEqual([['The lock is old', ...five.slice(1)]]);
    expect(told).toEqual([
      expect.stringMatching(/took this sentence out .*stays out.*"Two ships cannot pass/),
    ]);
  });

  it('stays out of another slide’s list, and stands in a shape of its own, told both times', async () => {
    const tail = (points: readonly string[]): string =>
      `\n## The ice is thick\n\n${points.map((one) => `- ${one}\n`).join('')}`;
    const ice = [
      'Ice is broken by hand',
      'Snow lies on it in March',
      'Horses draw the saws',
      'Nobody counts the weeks',
    ];
    const was = article(five, tail(ice));
    const edits = [was, out('Two ships'), out('The keeper is paid')] as const;
    const list = await merged(
      article([five[1], five[3], five[4]].map(String), tail([String(five[0]), ...ice, String(five[2])])),
      ...edits,
    );
    expect(list.lines[1]).toEqual(['The ice is thick', ...ice]);
    expect(list.told.filter((one) => one.includes('stays out'))).toHaveLength(2);
    const alone = await merged(
      article(five.slice(1), `${tail(ice)}\n## Night falls\n\n- Two ships cannot pass each other\n`),
      ...edits.slice(0, 2),
    );
    expect(alone.lines[2]).toContain('Two ships cannot pass each other');
    expect(alone.told).toEqual([expect.stringMatching(/took this sentence out .*stands again.*"Two ships/)]);
  });

  it('is told where it came onto two slides', async () => {
    const ice = '\n## The ice is thick\n\n- Ice is broken by hand\n- Snow lies on it in March\n';
    const night = '\n## Night falls\n\n- Lamps are lit at six\n- Nobody rings the bell\n';
    const { told } = await merged(
      article(five.slice(1), `${ice}${night}- Two ships cannot pass each other\n`),
      article(five, ice + night),
      (deck) => {
        const own = paragraphWith(deck, slideWith(deck, 'Two ships'), 'Two ships');
        removeElement(own);
        append(paragraphWith(deck, slideWith(deck, 'Snow lies'), 'Snow lies'), own);
      },
    );
    expect(told).toEqual([expect.stringContaining('"Two ships cannot pass each other" stands there twice')]);
  });
});

describe('a point that came on both sides', () => {
  it('stands there once, however each looks', async () => {
    const point = 'The bell is rung at noon';
    const { lines, told } = await merged(
      article([...five.slice(0, 3), point, ...five.slice(3)]),
      (deck) => {
        const behind = paragraphWith(deck, slideWith(deck, String(five[2])), String(five[2]));
        append(behind, made(`<a:p><a:r><a:rPr sz="3100" i="1"/><a:t>${point}</a:t></a:r></a:p>`));
      },
      article(five),
    );
    expect(lines[0]?.filter((one) => one === point)).toHaveLength(1);
    expect(told.filter((one) => one.includes('twice'))).toEqual([]);
  });

  it('names the line that two were joined to, where the article changed one of them', async () => {
    const [first, second] = five as [string, string];
    const { told } = await merged(
      article([first, 'Ice closes it for ten weeks', ...five.slice(2)]),
      (deck) => {
        removeElement(paragraphWith(deck, slideWith(deck, second), second));
        retype(deck, slideWith(deck, first), first, `${first}; ${second}`);
      },
      article(five),
    );
    expect(told.join('\n')).toContain(
      `in the deck stands "${first}; ${second}", in the article "Ice closes it for ten weeks"`,
    );
  });
});
