// Markup of other programs, and what was nearly ours, is told with its place and what to write; what
// only looks like it is not.

import { describe, expect, test } from 'vitest';
import { blocksOf, read, readBody, stringsIn } from './read.ts';

/** Ids and places of what is told of a text under front matter of four lines. */
const told = (text: string): readonly string[] =>
  readBody(text).diagnostics.map(({ id, span }) => `${id} ${span?.line}:${span?.column}`);

describe('constructs of other programs', () => {
  test.each([
    ['The cost is $C = d \\cdot p$ a year.', 'a formula', '5:13'],
    ['$$\nE = mc^2\n$$', 'a formula', '5:1'],
    ['Let $x$ be a river.', 'a formula', '5:5'],
    ['::: notes\nRemember.\n:::', 'a fenced division', '5:1'],
    ['> :::: {.columns}\n> Left\n> ::::', 'a fenced division', '5:3'],
    ['- One {.fragment}', 'an attribute', '5:7'],
    ['![A map](map.svg){width=50%}', 'an attribute', '5:18'],
    ['## Rivers {#sec-rivers .unnumbered}\n\ntext', 'an attribute', '5:11'],
    ['The law says so [@council2024, p. 3].', 'a citation key', '5:17'],
    ['See @fig-one for more.', 'a cross-reference', '5:5'],
    ['See @tbl:one for more.', 'a cross-reference', '5:5'],
    ['As @smith2020 shows, it fell.', 'a citation key', '5:4'],
    ['It fell.^[By the way.]', 'an inline note', '5:9'],
    ['(@good) First example', 'an example list', '5:1'],
    ['One\n\n\\newpage\n\nTwo', 'a command of TeX', '7:1'],
    ['<!-- _class: lead -->\n\nOne', 'a directive of Marp', '5:6'],
    ['| a |\n| - |\n| 1 |\n\n: Rivers {#tbl-rivers}', 'a caption', '9:1'],
    ['Water level\n:   The height of the surface', 'a definition', '6:1'],
    ['This is ==marked== here.', 'a highlight', '5:9'],
    ['| a line block\n| second line', 'a line block', '5:1'],
    ['See [[Rivers]] too.', 'a link between notes', '5:5'],
    ['{{< video a.mp4 >}}', 'a shortcode', '5:1'],
    ['Well done :smile: all.', 'an emoji by its name', '5:11'],
    ['The area is 5 km^2^.', 'a superscript', '5:17'],
    ['H~2~O falls.', 'a subscript', '5:2'],
    ['One\n\n. . .\n\nTwo', 'a pause', '7:1'],
  ])('%j is told as %s', (text, what, place) => {
    const found = readBody(text).diagnostics.filter(({ id }) => id === 'foreign-syntax');
    expect(found.map(({ span }) => `${span?.line}:${span?.column}`)).toContain(place);
    const one = found.find(({ message }) => message.includes(` is ${what} `));
    expect(one?.hints[0]).toMatch(/\S/);
  });

  test.each([
    'It costs $5 to $6, or US$3 billion and US$4 billion.',
    'Between $5-$6 a barrel, $10= a lot.',
    '`$x$`, `[@key]` and `::: notes` are code.',
    '```\n::: notes\n$x = y$\n```',
    '    $x = y$ {.class}',
    '<!-- chart: {type: bar, title: x=1} -->\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    '| a | b |\n| - | - |\n| x | ==',
    'Mail a.b@example.org or [write](mailto:a@example.org) at 12:30:45.',
    'A ratio of 3 : 1, a set {a, b}, and if a == b then.',
    'Escaped: \\$x = y\\$ and \\[@key].',
    '[^1] and [@](https://example.org)\n\n[^1]: A remark: so it is.',
    'Roughly ~5 km and ~6 km; ~~gone~~ words; 2^10 and x^n.',
    'https://example.org/a{.b}?x==y==z has an address.',
    '> — Speaker: minister, 2022-09-14',
    'Follow @harbour_news and @port2 there; the class: lead of a slide.',
    '<!-- colour this slide -->\n\nOne',
  ])('%j is not', (text) => {
    expect(told(text).filter((one) => one.startsWith('foreign-syntax'))).toEqual([]);
  });

  test('are told once of each kind, with how many lines have one', () => {
    const { messages } = readBody('- One {.a}\n- Two {.b}\n- Three {.c}');
    expect(messages.filter((one) => one.includes('foreign-syntax'))).toHaveLength(1);
    expect(messages.join()).toContain('(3 such lines)');
  });
});

describe('fences', () => {
  test('that are never closed are errors at their line', () => {
    expect(told('- One\n\n```\ncode\n\n## Swallowed')).toContain('fence-unclosed 7:1');
    expect(told('```map\nfocus: KZ\n\n- lost')).toContain('fence-unclosed 5:1');
    expect(told('~~~\ncode\n```')).toContain('fence-unclosed 5:1');
    expect(told('> ```\n> code\n\ntext')).toContain('fence-unclosed 5:3');
    expect(told('```map words\nfocus: [KZ\n\n## Swallowed')).toEqual(['fence-unclosed 5:1']);
  });

  test('that are closed are none', () => {
    for (const text of [
      '```\n```',
      '````\n```\n````',
      '~~~ x\ncode\n~~~~',
      '> ```\n> code\n> ```',
      '    indented',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });

  test('keep the words behind them for the notes', () => {
    const text = '~~~~These words vanish~~~~ here\n~~~~';
    expect(told(text)).toContain('fence-words 5:1');
    expect(stringsIn(blocksOf(text)).join()).toContain('These words vanish');
    expect(told('```ts title="a.ts" {2,4}\nx\n```')).toEqual([]);
  });
});

describe('what was nearly a heading, a table or front matter', () => {
  test('is told', () => {
    expect(told('##NoSpace\n\ntext')).toContain('heading-without-space 5:1');
    expect(told('#Trade fell by half\n\ntext')).toContain('heading-without-space 5:1');
    expect(told('#hashtag and #2 stay')).toEqual([]);
    expect(told('| a | b | c |\n| - | - |\n| 1 | 2 | 3 |')).toEqual([]);
    expect(told('| a | b | c |\n| --- | --- |\n| 1 | 2 | 3 |')).toContain('table-without-fit 6:1');
  });

  test('cells beyond the header are told, and kept for the notes', () => {
    const text = '| A | B |\n| --- | --- |\n| 1 |\n| 1 | 2 | lost |';
    expect(told(text)).toEqual(['extra-cells 8:1']);
    expect(stringsIn(blocksOf(text)).join()).toContain('lost');
    expect(told('> | A | B |\n> | --- | --- |\n> | 1 | 2 |')).toEqual([]);
  });

  test('front matter after blank lines is read, and in another form is an error', () => {
    const late = read('\n\n---\ntitle: T\n---\n\ntext');
    expect(late.article.meta.title).toBe('T');
    expect(late.diagnostics.map(({ id, span }) => `${id} ${span?.line}`)).toEqual(['front-matter-late 3']);
    expect(
      read('---\n- title: A\n- date: 2022-09-19\n---\n\ntext').diagnostics.map(({ id }) => id),
    ).toContain('front-matter-form');
    const bare = (text: string): readonly string[] => read(text).diagnostics.map(({ id }) => id);
    expect(bare('title: A\ndate: 2022-09-19\n\n## B\n\ntext')).toContain('front-matter-form');
    expect(bare('title: A\n# B\n\ntext')).toContain('front-matter-form');
    expect(bare('Title: A\nAuthor: B\n\n## C\n\ntext')).toContain('front-matter-form');
    expect(bare('Date: it was a day in May.\n\n## C\n\ntext')).not.toContain('front-matter-form');
    // Behind text it would be a heading; a sentence between two rules is none.
    expect(bare('Words.\n\n---\ntitle: A\ndate: 2022-09-19\n---\n\n## B\n\ntext')).toContain(
      'front-matter-form',
    );
    expect(bare('## B\n\ntext\n\n---\n\nNote: a sentence.\n\n---\n\ntext')).not.toContain(
      'front-matter-form',
    );
    expect(bare('Author: B\nwrote this.\n\n## C\n\ntext')).not.toContain('front-matter-form');
    expect(read('+++\ntitle = "A"\n+++\n\ntext').diagnostics.map(({ id }) => id)).toContain(
      'front-matter-form',
    );
  });
});

describe('emphasis and addresses where no space parts words', () => {
  const runs = (text: string) => JSON.stringify(blocksOf(text));

  test.each([
    ['**注意：**这里有变化。', '注意：'],
    ['- **“水位下降”**是主要问题。', '“水位下降”'],
    ['报告指出**（见附表）**数据不足。', '（见附表）'],
    ['**（主要结论）**需要协议，**再议。**', '再议。'],
    ['これは**「重要」**です。', '「重要」'],
    ['이것은 **“중요”**하다.', '“중요”'],
    ['هذا **«مهم»**جدا', '«مهم»'],
    ['**“Quoted”**said the minister.', '“Quoted”'],
  ])('%j', (text, bold) => {
    const [block] = blocksOf(text);
    const runs =
      block?.kind === 'list' ? block.items[0]?.runs : block?.kind === 'paragraph' ? block.runs : [];
    expect(runs?.filter((run) => run.bold).map((run) => run.text)).toContain(bold);
    expect(stringsIn(block).join('')).not.toContain('*');
  });

  test.each(['a**"foo"**', '2*(3)*4', 'a*"foo"*', '5 * 6 * 7'])('%j stays as CommonMark has it', (text) => {
    expect(stringsIn(blocksOf(text)).join('')).toContain('*');
  });

  test.each([
    ['See “https://example.org/a” for more.', 'https://example.org/a'],
    ['See «https://example.org/b» for more.', 'https://example.org/b'],
    ['见https://example.org/f。', 'https://example.org/f'],
    ['参见（https://example.org/g）。', 'https://example.org/g'],
    ['See https://example.org/d—or not.', 'https://example.org/d'],
    ['See https://example.org/c… for more.', 'https://example.org/c'],
    ['See https://example.org/e?b=c&amp;d=1 for more.', 'https://example.org/e?b=c&d=1'],
    ['See https://example.org/Köln now.', 'https://example.org/K%C3%B6ln'],
  ])('the address in %j', (text, address) => {
    expect(runs(text)).toContain(`"link":"${address}"`);
  });
});
