// Citations and footnotes: what counts as one, which source it is, and the number it gets.

import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/article/runs.ts';
import { blocksOf, read, readBody } from './read.ts';

/** Citations of a text, and the sources. */
function cited(text: string) {
  const { article, messages } = readBody(text);
  const runs = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : [])),
  );
  return {
    cites: runs.flatMap((run) => (run.cites ? [[run.text, ...run.cites]] : [])),
    sources: article.sources.map((source) => textOf(source.text)),
    text: textOf(runs),
    messages,
  };
}

describe('what is a citation', () => {
  test.each([
    ['(Akorda.kz, September 14)', 'Akorda.kz, 14 September 2022'],
    ['(akorda.kz, Sept. 14)', 'akorda.kz, 14 September 2022'],
    ['(Radio Free Europe/Radio Liberty, August 29)', 'Radio Free Europe/Radio Liberty, 29 August 2022'],
    ['(Reuters, September 14, 2021)', 'Reuters, 14 September 2021'],
    ['(Reuters, 14 September)', 'Reuters, 14 September 2022'],
    ['(Reuters, 2022-09-14)', 'Reuters, 14 September 2022'],
    ['(Reuters, 2019 September 14)', 'Reuters, 14 September 2019'],
    ['(Reuters, 2019 14 September)', 'Reuters, 14 September 2019'],
    ['(World Bank, 2021)', 'World Bank, 2021'],
    ['(IMF, October 2021)', 'IMF, October 2021'],
    ['(UN News, September 13–14)', 'UN News, September 13–14'],
    ['(See EDM, January 21)', 'EDM, 21 January 2022'],
    ['(see EDM)', 'EDM'],
    ['(Source: World Bank, 2021)', 'World Bank, 2021'],
    ['(ТАСС, 14 сентября)', 'ТАСС, 14 September 2022'],
    ['(См. РБК, 14.09.2022)', 'РБК, 14 September 2022'],
    ['(وكالة الأنباء، ١٤ سبتمبر)', 'وكالة الأنباء, 14 September 2022'],
    ['(انظر واس، 14 أيلول)', 'واس, 14 September 2022'],
    ['(Le Monde, 1er septembre)', 'Le Monde, 1 September 2022'],
    ['(FAZ, 14. September 2022)', 'FAZ, 14 September 2022'],
    ['(El País, 14 de septiembre de 2022)', 'El País, 14 September 2022'],
    ['（《新华社》9月14日）', '《新华社》, 14 September 2022'],
    ['(Vereinte Nationen, 14 September)', 'Vereinte Nationen, 14 September 2022'],
    ['(See Politico, June 17)', 'Politico, 17 June 2022'],
    ['（新华社，9月14日）', '新华社, 14 September 2022'],
  ])('%s is one', (text, source) => {
    expect(cited(`Words ${text}.`)).toMatchObject({
      cites: [[text, 1]],
      sources: [source],
      text: `Words ${text}.`,
      messages: [],
    });
  });

  test.each([
    '(18 percent)',
    '(SCO)',
    '(likely; moderate confidence)',
    '(born in Almaty, May 17)',
    '(on September 14)',
    '(see above)',
    '(See Table 2)',
    '(see the map, 2022)',
    '(a, b, c)',
    '(he said, 2021)',
    '(Reuters, February 31)',
    '(Reuters, 99999)',
    '`(Akorda.kz, September 14)`',
    '((()',
  ])('%s is none', (text) => {
    expect(cited(`Words ${text}.`)).toMatchObject({ cites: [], sources: [] });
  });

  test('several sources are divided by semicolons', () => {
    expect(cited('X (Akorda.kz, September 14; DW, June 17; Akorda.kz, September 14).')).toMatchObject({
      cites: [['(Akorda.kz, September 14; DW, June 17; Akorda.kz, September 14)', 1, 2]],
      sources: ['Akorda.kz, 14 September 2022', 'DW, 17 June 2022'],
    });
  });

  test('one name may have several days', () => {
    expect(cited('X (Kommersant, September 14, 16).').sources).toEqual([
      'Kommersant, 14 September 2022',
      'Kommersant, 16 September 2022',
    ]);
  });

  test("the author's own words in the parenthesis stay words", () => {
    expect(
      cited(
        'X (18 percent; World Bank, 2021), Y (IMF, 2020; own calculation), Z (IMF, 2020; DW, June 17; guess)',
      ),
    ).toMatchObject({
      cites: [
        ['; World Bank, 2021', 1],
        ['IMF, 2020;', 2],
        ['IMF, 2020', 2],
        ['; DW, June 17', 3],
      ],
      text: 'X (18 percent; World Bank, 2021), Y (IMF, 2020; own calculation), Z (IMF, 2020; DW, June 17; guess)',
    });
  });

  test('formatting inside does not break it up', () => {
    const [block] = blocksOf('X (*Akorda.kz*, **September 14**).');
    expect(block).toMatchObject({
      runs: [{ text: 'X ' }, { text: '(Akorda.kz, September 14)', cites: [1] }, { text: '.' }],
    });
  });
});

describe('the year of a citation', () => {
  test('is the last one that does not put it after the article', () => {
    const { article } = read(
      '---\ntitle: T\ndate: 2022-09-19\n---\n(A, September 19) (B, September 20) (C, December 31) (D, February 29)',
    );
    expect(article.sources.map(({ date }) => date)).toEqual([
      '2022-09-19',
      '2021-09-20',
      '2021-12-31',
      '2020-02-29',
    ]);
  });

  test('is unknown where the article has no date, and the author is told once', () => {
    const { article, messages } = read('---\ntitle: T\n---\n(A, September 19) (B, September 20)');
    expect(article.sources.map(({ text, date }) => [textOf(text), date])).toEqual([
      ['A, September 19', undefined],
      ['B, September 20', undefined],
    ]);
    expect(messages).toEqual([
      'a.md:4:2: info: citations without a year cannot be dated  [undated-citations]\n  hint: set "date" in the front matter',
    ]);
  });

  test('is questioned where it is later than the article', () => {
    expect(cited('X (A, September 20, 2022)').messages).toEqual([
      'a.md:5:4: warning: source "A" is dated after the article (2022-09-20)  [cited-later]\n  hint: check the year, or "date" in the front matter',
    ]);
  });
});

describe('the address of a source', () => {
  test('is that of a link in the citation', () => {
    expect(readBody('X ([DW](https://dw.com/a), June 17)').article.sources[0]?.url).toBe('https://dw.com/a');
  });

  test('is that of a link definition with the same words, wherever it stands', () => {
    const { article } = readBody(
      'X (See Akorda.kz, September 14)\n\n[akorda.kz,  September 14]: https://akorda.kz/1',
    );
    expect(article.sources).toMatchObject([{ url: 'https://akorda.kz/1', date: '2022-09-14' }]);
  });

  test('joins citations that give none, and divides those that differ', () => {
    const text = 'A (DW, June 17) B ([DW](https://dw.com/1), June 17) C ([DW](https://dw.com/2), June 17)';
    expect(readBody(text).article.sources.map(({ url }) => url)).toEqual([
      'https://dw.com/1',
      'https://dw.com/2',
    ]);
  });
});

describe('footnotes', () => {
  test('become sources in their own words, numbered by first use', () => {
    const { article } = readBody(
      'B[^b] A[^a] B[^b]\n\n[^a]: First *note*\n[^b]: Second, at <https://a.b/>,\n    and more.\n\n    Next paragraph.',
    );
    expect(article.sources.map(({ text, url }) => [textOf(text), url])).toEqual([
      ['Second, at https://a.b/, and more. Next paragraph.', 'https://a.b/'],
      ['First note', undefined],
    ]);
    expect(article.sections[0]?.blocks).toMatchObject([
      {
        runs: [
          { text: 'B' },
          { text: '[1]', cites: [1] },
          { text: ' A' },
          { text: '[2]', cites: [2] },
          { text: ' B' },
          { text: '[1]', cites: [1] },
        ],
      },
    ]);
  });

  test('are the same source as a citation of the same name and date', () => {
    expect(readBody('A (DW, June 17) B[^1]\n\n[^1]: DW, June 17, 2022.').article.sources).toHaveLength(1);
  });

  test('hand on the citation they consist of', () => {
    const { article } = readBody('B[^1]\n\n[^1]: (DW, June 17; Akorda.kz, September 14)');
    expect(article.sources).toHaveLength(2);
    expect(article.sections[0]?.blocks).toMatchObject([
      { runs: [{ text: 'B' }, { text: '[1][2]', cites: [1, 2] }] },
    ]);
  });

  test('that refer to themselves keep the reference as text', () => {
    expect(readBody('A[^1]\n\n[^1]: see [^1]').article.sources.map(({ text }) => textOf(text))).toEqual([
      'see [^1]',
    ]);
  });

  test('may be defined in a block quote', () => {
    expect(
      readBody('A[^1]\n\n> [^1]: Note').article.sources.map(({ text, span }) => [textOf(text), span.line]),
    ).toEqual([['Note', 7]]);
  });

  test('that are not defined stay text', () => {
    expect(cited('A[^1].')).toMatchObject({
      text: 'A[^1].',
      messages: [
        'a.md:5:2: warning: footnote "1" is not defined  [undefined-footnote]\n  hint: add a line "[^1]: …"',
      ],
    });
  });

  test('that nothing refers to go to the notes of the last section', () => {
    const { article, messages } = readBody('## A\n\n[^1]: Lost **words**\n\n## B');
    expect(article.sections.map(({ notes }) => notes)).toMatchObject([
      [],
      [{ kind: 'paragraph', runs: [{ text: 'Lost ' }, { text: 'words', bold: true }] }],
    ]);
    expect(messages).toEqual([
      'a.md:7:1: warning: footnote "1" is not used  [unused-footnote]\n  hint: its text goes to the notes of the last section',
    ]);
  });

  test('that are defined twice keep both texts', () => {
    const { article, messages } = readBody('A[^1]\n\n[^1]: one\n[^1]: two');
    expect(article.sources.map(({ text }) => textOf(text))).toEqual(['one']);
    expect(article.sections[0]?.notes).toMatchObject([{ runs: [{ text: 'two' }] }]);
    expect(messages).toEqual([
      'a.md:8:1: warning: footnote "1" is defined twice  [footnote-twice]\n  hint: the first one counts; this text goes to the notes of the last section',
    ]);
  });
});

describe('a source column', () => {
  test('cites with every cell, dated or not', () => {
    const { article } = readBody(
      '| A | Source |\n| - | - |\n| x | Akorda.kz, September 14; IMF |\n| y | — |\n| z | (DW, June 17) |',
    );
    expect(article.sections[0]?.blocks).toMatchObject([
      {
        rows: [
          [[{ text: 'x' }], [{ text: 'Akorda.kz, September 14; IMF', cites: [1, 2] }]],
          [[{}], [{ text: '—' }]],
          [[{}], [{ text: '(DW, June 17)', cites: [3] }]],
        ],
      },
    ]);
    expect(article.sources.map(({ span }) => [span.line, span.column])).toEqual([
      [7, 7],
      [7, 32],
      [9, 8],
    ]);
  });

  test('is known in other languages', () => {
    expect(readBody('| A | Источник |\n| - | - |\n| x | ТАСС |').article.sources).toHaveLength(1);
  });
});

test('sources are numbered in the order of the text, the bottom line first', () => {
  const { article } = read(
    '---\ntitle: T\nbluf: X (B, 2021)\n---\n## A (C, 2021)\n\n(D, 2021) ![p](p.png "(Source: E)") (F, 2021)\n\n<!-- notes: (G, 2021) -->\n',
  );
  expect(article.sources.map(({ text }) => textOf(text))).toEqual([
    'B, 2021',
    'C, 2021',
    'D, 2021',
    'F, 2021',
    'E',
    'G, 2021',
  ]);
});

test('dates of sources are in the language of the article', () => {
  const { article } = read('---\ntitle: T\nlanguage: ru\ndate: 2022-09-19\n---\n(ТАСС, 14 сентября)');
  expect(article.sources.map(({ text }) => textOf(text))).toEqual(['ТАСС, 14 сентября 2022 г.']);
});
