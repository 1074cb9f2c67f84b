// The other blocks: lists, tables, code, raw HTML, rules, headings; and comments, which are hints.

import { describe, expect, test } from 'vitest';
import { chartKinds } from '../../src/values/chart-kinds.ts';
import { blocksOf, placeless, read, readBody } from './read.ts';

describe('lists', () => {
  test('keep two levels, order, start and task state', () => {
    expect(placeless(blocksOf('3. a\n   - b\n   - [x] c\n4. [ ] d'))).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          {
            runs: [{ text: 'a' }],
            children: {
              kind: 'list',
              ordered: false,
              start: 1,
              items: [
                { runs: [{ text: 'b' }], rest: [] },
                { runs: [{ text: 'c' }], checked: true, rest: [] },
              ],
            },
            rest: [],
          },
          { runs: [{ text: 'd' }], checked: false, rest: [] },
        ],
      },
    ]);
  });

  test('that Markdown would number are days, where the language writes them so', () => {
    const said = (body: string, language = 'de') =>
      read(`---\ntitle: T\nlanguage: ${language}\n---\n${body}`).article.sections[0]?.blocks.flatMap(
        (block) =>
          block.kind === 'list'
            ? [
                block.ordered,
                ...block.items.map(
                  ({ runs, children }) => runs.map(({ text }) => text).join('') + (children ? '…' : ''),
                ),
              ]
            : block.kind,
      );
    expect(said('- 3. März: a\n- 14. Juni: b')).toEqual([false, '3. März: a', '14. Juni: b']);
    expect(said('3. März: a\n14. Juni: b')).toEqual([false, '3. März: a', '14. Juni: b']);
    expect(said('3. maaliskuuta a', 'fi')).toEqual([false, '3. maaliskuuta a']);
    expect(said('1. Januar\n2. Februar')).toEqual([true, 'Januar', 'Februar']);
    expect(said('3. March on', 'en')).toEqual([true, 'March on']);
    expect(said('- a\n  1. b')).toEqual([false, 'a…']);
  });

  test('of more levels are flattened into the second, in order', () => {
    const { article, messages } = readBody('- a\n  - b\n    - c\n      - d\n  - e');
    expect(placeless(article.sections[0]?.blocks)).toMatchObject([
      {
        items: [
          {
            children: {
              items: [
                { runs: [{ text: 'b' }] },
                { runs: [{ text: 'c' }] },
                { runs: [{ text: 'd' }] },
                { runs: [{ text: 'e' }] },
              ],
            },
          },
        ],
      },
    ]);
    expect(messages).toEqual([
      'a.md:7:5: warning: list of more than two levels  [list-too-deep]\n  hint: the deeper items are set at the second level',
    ]);
  });

  test('with more than text in an item keep it apart', () => {
    expect(placeless(blocksOf('- a\n\n  b\n\n  > c\n\n- d'))).toMatchObject([
      {
        items: [
          { runs: [{ text: 'a' }], rest: [{ kind: 'paragraph', runs: [{ text: 'b' }] }, { kind: 'quote' }] },
          { runs: [{ text: 'd' }], rest: [] },
        ],
      },
    ]);
  });

  test('know the place of every item', () => {
    const [list] = blocksOf('x\n\n- a\n  - b\n- c\n');
    expect(list).toMatchObject({ kind: 'paragraph' });
    expect(blocksOf('x\n\n- a\n  - b\n- c\n')[1]).toMatchObject({
      span: { line: 7, column: 1 },
      items: [
        {
          span: { line: 7, column: 1 },
          children: { span: { line: 8, column: 3 }, items: [{ span: { line: 8, column: 3 } }] },
        },
        { span: { line: 9, column: 1 } },
      ],
    });
  });
});

describe('tables', () => {
  test('keep cells, alignment and the place of every row', () => {
    expect(blocksOf('| **a** | b |\n| :-: | --: |\n| 1 |\n| 2 | x \\| y | z |')).toMatchObject([
      {
        kind: 'table',
        header: [[{ text: 'a', bold: true }], [{ text: 'b' }]],
        align: ['center', 'right'],
        rows: [
          [[{ text: '1' }], []],
          [[{ text: '2' }], [{ text: 'x | y' }]],
        ],
        rowSpans: [{ line: 7 }, { line: 8 }],
      },
      { kind: 'html', text: 'z' },
    ]);
  });

  test('take the chart and the caption that stand before them, once', () => {
    const blocks = blocksOf(
      '<!-- chart: {type: bar, unit: million, title: 2022} -->\n<!-- caption: A *caption* -->\n\n| a |\n| - |\n\n| b |\n| - |',
    );
    expect(blocks).toMatchObject([
      {
        chart: { type: 'bar', unit: 'million', title: '2022' },
        caption: [{ text: 'A ' }, { text: 'caption', italic: true }],
      },
      { kind: 'table' },
    ]);
    expect(blocks[1]).not.toHaveProperty('chart');
  });
});

describe('code', () => {
  test('keeps its text and its info string', () => {
    expect(placeless(blocksOf('```mermaid x\ngraph\n\n  TD\n```\n\n    indented'))).toEqual([
      { kind: 'code', text: 'graph\n\n  TD', info: 'mermaid x' },
      { kind: 'code', text: 'indented' },
    ]);
  });
});

describe('raw HTML', () => {
  test('leaves its visible text, with a warning', () => {
    const { article, messages } = readBody(
      '<div>\nA <b>b</b>c&nbsp;&amp;\n<script>no</script>\n<p>d</p></div>',
    );
    expect(placeless(article.sections[0]?.blocks)).toEqual([{ kind: 'html', text: 'A bc & d' }]);
    expect(messages).toEqual([
      'a.md:5:1: warning: HTML has no place on a slide  [html-block]\n  hint: its text goes to the notes: write Markdown instead',
    ]);
  });

  test('without text leaves nothing', () => {
    expect(readBody('<hr>\n\n<a id="x"></a>\n\n<!DOCTYPE html>')).toMatchObject({
      article: { sections: [] },
      messages: [expect.stringContaining('[empty-article]')],
    });
  });
});

test('rules and small headings are blocks of their section', () => {
  expect(placeless(blocksOf('## A\n\n### B *c*\n\n---\n\n###### D'))).toEqual([
    { kind: 'heading', level: 3, runs: [{ text: 'B ' }, { text: 'c', italic: true }] },
    { kind: 'rule' },
    { kind: 'heading', level: 6, runs: [{ text: 'D' }] },
  ]);
});

describe('comments', () => {
  const section = (text: string) => readBody(text).article.sections[0];

  test('choose a layout, anywhere in the section', () => {
    for (const text of [
      '## A\n\nx\n\n<!-- layout: Quote-Long -->',
      '## A <!-- layout: quote-long -->',
      '## A\n\nx <!--layout:quote-long--> y',
      '## A\n\n- x <!-- layout: quote-long -->',
    ]) {
      expect(section(text)?.hints.layout?.name).toBe('quote-long');
    }
  });

  test('know their place', () => {
    expect(section('## A\n\nx <!-- layout: map -->')?.hints.layout?.span).toEqual({
      file: 'a.md',
      line: 7,
      column: 8,
    });
  });

  test('before the first heading belong to what stands there', () => {
    expect(
      readBody('<!-- layout: bluf -->\n\n## A').article.sections.map(({ level, hints }) => [
        level,
        hints.layout?.name,
      ]),
    ).toEqual([
      [0, 'bluf'],
      [2, undefined],
    ]);
  });

  test('mark sections for cuts', () => {
    expect(section('## A\n\n<!-- cut: Executive, handout -->')?.hints.cut?.names).toEqual([
      'executive',
      'handout',
    ]);
  });

  test('mark backup slides', () => {
    expect(section('## A\n\n<!-- backup -->')?.hints).toEqual({ backup: true });
  });

  test('hold notes in Markdown, indented or not, with their places', () => {
    const notes = section(
      '## A\n\n<!-- notes: One **two**\n\n    - three\n    - four (DW, June 17)\n-->\n\n<!-- notes: five -->',
    )?.notes;
    expect(notes).toMatchObject([
      {
        kind: 'paragraph',
        runs: [{ text: 'One ' }, { text: 'two', bold: true }],
        span: { line: 7, column: 13 },
      },
      {
        kind: 'list',
        items: [
          { runs: [{ text: 'three' }], span: { line: 9, column: 5 } },
          { runs: [{ text: 'four ' }, { cites: [1] }] },
        ],
      },
      { kind: 'paragraph', runs: [{ text: 'five' }], span: { line: 13 } },
    ]);
  });

  test('that are remarks say nothing', () => {
    for (const remark of [
      '<!-- TODO: check this -->',
      '<!-- a remark, in words -->',
      '<!-- prettier-ignore -->',
      '<!---->',
    ]) {
      expect(readBody(`## A\n\n${remark}`).messages).toEqual([]);
    }
  });

  test.each([
    [
      '<!-- layuot: quote -->',
      'a.md:7:6: warning: comment "layuot" looks like a hint but is none  [unknown-hint]\n  hint: did you mean "layout"?',
    ],
    [
      '<!-- note: x -->',
      'a.md:7:6: warning: comment "note" looks like a hint but is none  [unknown-hint]\n  hint: did you mean "notes"?',
    ],
    [
      '<!-- layout: -->',
      'a.md:7:6: warning: hint "layout" says nothing  [hint-without-value]\n  hint: write <!-- layout: … -->',
    ],
    [
      '<!-- chart: bra -->',
      'a.md:7:13: warning: "bra" is no chart type  [bad-chart]\n  hint: did you mean "bar"?',
    ],
    [
      '<!-- chart: donut -->',
      'a.md:7:13: warning: "donut" is no chart type  [bad-chart]\n  hint: did you mean "doughnut"?',
    ],
    [
      '<!-- chart: gantt -->',
      `a.md:7:13: warning: "gantt" is no chart type  [bad-chart]\n  hint: the types are ${chartKinds.join(', ')}`,
    ],
    [
      '<!-- chart: {unit: x} -->',
      'a.md:7:12: error: the chart comment has no "type"  [missing-key]\n  hint: add "type: …"',
    ],
    [
      '<!-- chart: bar -->',
      'a.md:7:6: warning: hint "chart" has no table after it in its section  [hint-without-table]\n  hint: put it right before the table it is for',
    ],
    [
      '<!-- caption: x -->\n\n## B\n\n| a |\n|-|',
      'a.md:7:6: warning: hint "caption" has no table after it in its section  [hint-without-table]\n  hint: put it right before the table it is for',
    ],
    [
      '<!-- layout: map --> <!-- layout: quote -->',
      'a.md:7:27: warning: hint "layout" is given twice in this section  [hint-twice]\n  hint: the last one counts',
    ],
    [
      '<!-- layout: map',
      'a.md:7:1: error: a comment has no end; it hides the rest of the text  [unclosed-comment]\n  hint: close it with -->',
    ],
  ])('%j is reported', (text, message) => {
    expect(readBody(`## A\n\n${text}`).messages).toEqual([message]);
  });
});

describe('text that cannot be read', () => {
  test('for its characters is shown as �', () => {
    const { article, messages } = readBody('a\u0000b\n\nc\u0007');
    expect(article.sections[0]?.blocks).toMatchObject([
      { runs: [{ text: 'a\ufffdb' }] },
      { runs: [{ text: 'c\ufffd' }] },
    ]);
    expect(messages).toEqual([
      'a.md:5:2: warning: the text holds a control character that no slide can show  [forbidden-character]\n  hint: it is shown as �: delete it',
    ]);
  });

  test('of Word is a space where it breaks a line or a page', () => {
    const { article, messages } = readBody('Snow melts,\u000brain falls\u000cand rivers rise.');
    expect(article.sections[0]?.blocks).toMatchObject([
      { runs: [{ text: 'Snow melts, rain falls and rivers rise.' }] },
    ]);
    expect(messages).toEqual([]);
  });

  test('for its nesting is kept as plain text', () => {
    for (const text of [
      `${'>'.repeat(100)} words`,
      `${'>'.repeat(20_000)} words`,
      `${'- '.repeat(3000)}words`,
    ]) {
      const { article, diagnostics } = readBody(text);
      expect(JSON.stringify(article.sections)).toContain('words');
      expect(diagnostics.map(({ id }) => id)).toContain('too-deep');
    }
  });
});
