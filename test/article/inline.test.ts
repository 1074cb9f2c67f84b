// Inline Markdown and HTML to runs, and pictures out of the text.

import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/article/types.ts';
import { blocksOf, placeless, readBody } from './read.ts';

function runs(text: string): readonly Run[] {
  const [block] = blocksOf(text);
  if (block?.kind !== 'paragraph') throw new Error(`no paragraph: ${block?.kind}`);
  return block.runs;
}

describe('formatting', () => {
  test.each<[string, Run[]]>([
    [
      '**a** *b* ***c***',
      [
        { text: 'a', bold: true },
        { text: ' ' },
        { text: 'b', italic: true },
        { text: ' ' },
        { text: 'c', bold: true, italic: true },
      ],
    ],
    ['`a & b` ~~c~~', [{ text: 'a & b', code: true }, { text: ' ' }, { text: 'c', strike: true }]],
    [
      'H<sub>2</sub>O, m<sup>2</sup>',
      [{ text: 'H' }, { text: '2', script: 'sub' }, { text: 'O, m' }, { text: '2', script: 'super' }],
    ],
    [
      '<b>a <i>b</b> c',
      [{ text: 'a ', bold: true }, { text: 'b', bold: true, italic: true }, { text: ' c' }],
    ],
    ['<span lang="fr">mot</span> <u>x</u>', [{ text: 'mot', lang: 'fr' }, { text: ' x' }]],
    ['<span lang="not a tag">x</span>', [{ text: 'x' }]],
    ['*<b>x*</b> y', [{ text: 'x', italic: true, bold: true }, { text: ' y' }]],
    ['a<br>b  \nc\\\nd\ne', [{ text: 'a\nb\nc\nd e' }]],
    ['AT&amp;T &copy; &#65;&#x42; &nosuch; &amp;lt;', [{ text: 'AT&T © AB &nosuch; &lt;' }]],
    ['\\*a\\* \\&amp;', [{ text: '*a* &amp;' }]],
    ['  a  \tb\u00a0 c', [{ text: 'a b\u00a0 c' }]],
    ['中文\n中文\nabc', [{ text: '中文中文 abc' }]],
    ['a&#1;b', [{ text: 'a\ufffdb' }]],
  ])('%j', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  test('very deep emphasis keeps its words', () => {
    const text = `${'*a **b '.repeat(80)}c${'** *'.repeat(80)}`;
    expect(
      runs(text)
        .map((run) => run.text)
        .join(''),
    ).toContain('c');
  });
});

describe('links', () => {
  test.each<[string, Run[]]>([
    ['[a](https://a.b/c "t")', [{ text: 'a', link: 'https://a.b/c' }]],
    ['[a][x]\n\n[x]: <https://a.b/c d>', [{ text: 'a', link: 'https://a.b/c%20d' }]],
    [
      '<https://a.b> www.a.b x@a.b',
      [
        { text: 'https://a.b', link: 'https://a.b' },
        { text: ' ' },
        { text: 'www.a.b', link: 'http://www.a.b' },
        { text: ' ' },
        { text: 'x@a.b', link: 'mailto:x@a.b' },
      ],
    ],
    [
      '[**a** b](https://a.b)',
      [
        { text: 'a', bold: true, link: 'https://a.b' },
        { text: ' b', link: 'https://a.b' },
      ],
    ],
    ['[](https://a.b)', [{ text: 'https://a.b', link: 'https://a.b' }]],
    ['<a href="https://a.b?x=1&amp;y">a</a>', [{ text: 'a', link: 'https://a.b?x=1&y' }]],
    ['[a](//a.b/c)', [{ text: 'a', link: 'https://a.b/c' }]],
    ['[a](https://ä.b/ü)', [{ text: 'a', link: 'https://xn--4ca.b/%C3%BC' }]],
  ])('%j', (text, expected) => {
    expect(runs(text)).toEqual(expected);
    expect(readBody(text).messages).toEqual([]);
  });

  test.each([
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)', 'JaVaScRiPt:alert(1)'],
    ['java&#10;script:alert(1)', 'java script:alert(1)'],
    ['data:text/html,x', 'data:text/html,x'],
    ['file:///etc/passwd', 'file:///etc/passwd'],
    ['http://[', 'http://['],
    ['https://../', 'https://../'],
  ])('%s is dropped with a warning, its text stays', (href, shown) => {
    expect(runs(`See [a](<${href}>)`)).toEqual([{ text: 'See a' }]);
    expect(readBody(`See [a](<${href}>)`).messages).toEqual([
      `a.md:5:5: warning: link to "${shown}" is dropped  [unsafe-link]\n  hint: links on slides begin with https://, http:// or mailto:`,
    ]);
  });

  test.each(['other.md', '#part', '/top', '../up'])('%s is dropped with a note, its text stays', (href) => {
    expect(runs(`[a](${href})`)).toEqual([{ text: 'a' }]);
    expect(readBody(`[a](${href})`).messages).toEqual([
      `a.md:5:1: info: link to "${href}" is dropped; its text stays  [relative-link]\n  hint: a deck stands alone: link to a full address`,
    ]);
  });
});

describe('pictures', () => {
  test('alone in a paragraph are figures with caption and credit', () => {
    const { article, messages } = readBody(
      '![The *two* presidents](p.jpg "Putin and **Tokayev** (Source: Qazaqtimes.com)")',
    );
    expect(messages).toEqual([]);
    expect(article.sections[0]?.blocks).toEqual([
      {
        kind: 'figure',
        src: 'p.jpg',
        alt: 'The two presidents',
        caption: [
          { text: 'Putin and ' },
          { text: 'Tokayev', bold: true },
          { text: ' ' },
          { text: '(Source: Qazaqtimes.com)', cites: [1] },
        ],
        credit: 'Qazaqtimes.com',
        span: { file: 'a.md', line: 5, column: 1 },
      },
    ]);
    expect(article.sources).toMatchObject([{ number: 1, text: [{ text: 'Qazaqtimes.com' }] }]);
  });

  test('amid text follow their paragraph', () => {
    expect(placeless(blocksOf('One ![a](a.png) two\n![b](b.png).'))).toEqual([
      { kind: 'paragraph', runs: [{ text: 'One two .' }] },
      { kind: 'figure', src: 'a.png', alt: 'a' },
      { kind: 'figure', src: 'b.png', alt: 'b' },
    ]);
  });

  test('in a link, in HTML, in a list and in a table are figures too', () => {
    expect(placeless(blocksOf('[![a](a.png)](https://x.y)'))).toEqual([
      { kind: 'figure', src: 'a.png', alt: 'a', link: 'https://x.y' },
    ]);
    expect(placeless(blocksOf('x <img src="a.png" alt="a &amp; b"> y')).at(1)).toEqual({
      kind: 'figure',
      src: 'a.png',
      alt: 'a & b',
    });
    expect(placeless(blocksOf('<p align="center">\n<img src="a.png" alt="a">\n</p>'))).toEqual([
      { kind: 'figure', src: 'a.png', alt: 'a' },
    ]);
    expect(placeless(blocksOf('- ![a](a.png)'))).toMatchObject([
      { items: [{ runs: [], rest: [{ kind: 'figure', alt: 'a' }] }] },
    ]);
    expect(placeless(blocksOf('| a |\n| - |\n| ![a](a.png) b |'))).toMatchObject([
      { rows: [[[{ text: 'b' }]]] },
      { kind: 'figure', alt: 'a' },
    ]);
  });

  test.each([
    [
      '![](a.png)',
      'a.md:5:1: error: picture "a.png" has no alt text  [missing-alt]\n  hint: say what it shows: ![alt text](file)',
    ],
    [
      'x ![ ](a.png)',
      'a.md:5:3: error: picture "a.png" has no alt text  [missing-alt]\n  hint: say what it shows: ![alt text](file)',
    ],
    [
      '![a]()',
      'a.md:5:1: error: picture without a file  [missing-src]\n  hint: name the file: ![alt text](file)',
    ],
    [
      '| a |\n| - |\n| ![a](a.png) |',
      'a.md:7:3: warning: picture "a.png" stands in a table cell  [picture-in-table]\n  hint: it is moved below the table',
    ],
  ])('%j is reported', (text, message) => {
    expect(readBody(text).messages).toEqual([message]);
  });
});
