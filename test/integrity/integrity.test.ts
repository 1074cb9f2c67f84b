// A deck against the text it was made from. The originals are our own.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../src/check-against.ts';
import { folded } from '../../src/integrity/fold.ts';
import { originalOf, verdictOf } from '../../src/integrity/quotations.ts';
import { deckOf, deckOfText, root } from '../deck-of.ts';

const original = `The harbour master spoke on Monday. “We will not close the port, whatever the weather brings, and nobody
shall wait longer than a day,” she said. The new quay may open in 2031, and it is 1,250 metres long.

Fishermen in the old town want the quay to open sooner. They have waited for eleven years, and some have left.

The council of Osterby has set aside 4.5 million crowns.`;

describe('a quotation', () => {
  const verdict = (text: string) => verdictOf(text, originalOf(original));
  it.each([
    ['as it stands', 'We will not close the port, whatever the weather brings'],
    [
      'with other marks and dashes',
      '‘We will not close the port, whatever the weather brings, and nobody shall wait longer than a day’',
    ],
    ['with a part left out', 'We will not close the port […] and nobody shall wait longer than a day'],
    ['with an ellipsis', 'We will not close the port … nobody shall wait'],
    ['with words in brackets', 'We will not close the port [of Osterby], whatever the weather brings'],
    ['beginning in the middle', 'Nobody shall wait longer than a day'],
  ])('is verbatim %s', (_, text) => {
    expect(verdict(text)).toEqual({ kind: 'verbatim' });
  });
  it('is altered by one word, and says which', () => {
    expect(verdict('We will not close the port, whatever the wind brings')).toMatchObject({
      kind: 'altered',
      difference: '-weather +wind',
    });
  });
  it('is altered where its parts are in another order', () => {
    expect(verdict('nobody shall wait […] We will not close the port').kind).toBe('altered');
  });
  it('is not found where the original has nothing like it', () => {
    expect(verdict('Rivers run to the sea and never come back').kind).toBe('not-found');
  });
});

describe('folding', () => {
  it('makes typography one, and leaves words alone', () => {
    expect(folded('“Fi\u00adnal” – the ﬁnal\u00a0word’s')).toBe('"Final"-the final word\'s');
  });
});

async function checked(body: string) {
  const deck = await deckOfText(`---\ntitle: The quay\n---\n\n${body}\n`);
  return checkIntegrity(deck, { text: original, file: 'original.txt' });
}
const ids = (report: Awaited<ReturnType<typeof checked>>): readonly string[] =>
  report.findings.filter(({ severity }) => severity !== 'info').map(({ id, span }) => `${id} ${span?.line}`);

describe('a deck', () => {
  it('is told of an altered quotation as an error, at its line', async () => {
    const report = await checked(
      '## The port stays open\n\n> We shall not close the port, whatever the weather brings\n>\n> — Harbour master',
    );
    expect(ids(report)).toEqual(['quotation-altered 7']);
    expect(report.findings[0]?.severity).toBe('error');
  });
  it('is told of numbers and names that the original has not', async () => {
    const report = await checked(
      '## The quay is long\n\n- It is 1,520 metres long.\n- The council of Westerby pays.',
    );
    expect(ids(report)).toEqual(['number-not-found 7', 'name-not-found 8']);
  });
  it('may write a number in another way', async () => {
    expect(
      ids(await checked('## The quay is long\n\n- It is 1250 metres long and costs 4.5 million crowns.')),
    ).toEqual([]);
  });
  it('is told where it is surer than the original', async () => {
    expect(ids(await checked('## The quay opens\n\n- The new quay will open in 2031.'))).toEqual([
      'hedge-lost 7',
    ]);
    expect(ids(await checked('## The quay opens\n\n- The new quay may open in 2031.'))).toEqual([]);
  });
  it('is told which paragraphs nobody will see', async () => {
    const report = await checked(
      '## Fishermen wait\n\nFishermen in the old town want the quay to open sooner. They have waited for eleven years, and some have left.',
    );
    expect(report).toMatchObject({ paragraphs: 3, covered: 1 });
    expect(report.findings.filter(({ id }) => id === 'not-covered').map(({ span }) => span?.line)).toEqual([
      1, 6,
    ]);
  });
});

const seed = `${root}../shared/seeds/kazakhstan-diplomatic-spotlight.txt`;

describe('the first article, against its text as published', () => {
  it.skipIf(!existsSync(seed))('has every quotation verbatim (needs the text)', async () => {
    const deck = await deckOf('content/kazakhstan-diplomatic-spotlight.md');
    const report = checkIntegrity(deck, { text: readFileSync(seed, 'utf8'), file: 'original.txt' });
    expect(report.quotations.length).toBeGreaterThanOrEqual(5);
    expect(report.quotations.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
  });
});
