// Front matter: every key's forms, every fault's exact words and place, and what is kept of faulty front
// matter.

import { describe, expect, test } from 'vitest';
import { validateFrontMatter } from '../../src/article/front-matter-schema.generated.js';
import { parseArticle } from '../../src/article/parse.ts';
import type { Meta } from '../../src/article/types.ts';
import { placeless, read } from './read.ts';

const meta = (yaml: string): Meta => placeless(read(`---\n${yaml}\n---\n`).article.meta);
/** Messages about front matter that begins on line 2, the article having a title. */
const told = (yaml: string) => read(`---\n${yaml}\n---\n\n# H`).messages;

test('every key may be given', () => {
  const { article, messages } = read(`---
title: Kazakhstan in the spotlight
subtitle: September 2022
author: [Jane Doe, {name: Bob Roe, role: Fellow, org: Institute}]
publication: {name: Monitor, volume: 19, issue: "136", url: https://a.b/c, rights: © 2022}
date: 2022-09-19
language: en-GB
handling: TLP:AMBER+STRICT
bluf: Kazakhstan *seeks* support.
template: briefing
institution: The Institute
contact: ["[Desk](mailto:desk@a.b)", Room 12]
keywords: [a, b c]
agenda: true
silence: [topic-title, long-sentence]
---
`);
  expect(messages).toEqual([]);
  const { places, ...values } = article.meta;
  const linesOf = ['title', 'author.1', 'author.1.name', 'publication.issue', 'date', 'institution'];
  expect(linesOf.map((key) => places?.[key]?.line)).toEqual([2, 4, 4, 5, 6, 11]);
  expect(values).toEqual({
    title: 'Kazakhstan in the spotlight',
    subtitle: 'September 2022',
    authors: [{ name: 'Jane Doe' }, { name: 'Bob Roe', role: 'Fellow', org: 'Institute' }],
    institution: 'The Institute',
    publication: { name: 'Monitor', volume: '19', issue: '136', url: 'https://a.b/c', rights: '© 2022' },
    date: '2022-09-19',
    language: 'en-GB',
    direction: 'ltr',
    handling: 'TLP:AMBER+STRICT',
    bluf: [{ text: 'Kazakhstan ' }, { text: 'seeks', italic: true }, { text: ' support.' }],
    blufSpan: { file: 'a.md', line: 9, column: 7 },
    template: { name: 'briefing', span: { file: 'a.md', line: 10, column: 11 } },
    contact: [[{ text: 'Desk', link: 'mailto:desk@a.b' }], [{ text: 'Room 12' }]],
    keywords: ['a', 'b c'],
    agenda: true,
    silence: [
      { name: 'topic-title', span: { file: 'a.md', line: 15, column: 11 } },
      { name: 'long-sentence', span: { file: 'a.md', line: 15, column: 24 } },
    ],
  });
});

test('the rules to silence are a list in any form, or one, each with its place', () => {
  expect(read(`---\n${'title: T\nsilence: topic-title'}\n---\n`).article.meta.silence).toEqual([
    { name: 'topic-title', span: { file: 'a.md', line: 3, column: 10 } },
  ]);
  expect(read(`---\n${'title: T\nsilence:\n  - "a"\n  - b'}\n---\n`).article.meta.silence).toEqual([
    { name: 'a', span: { file: 'a.md', line: 4, column: 5 } },
    { name: 'b', span: { file: 'a.md', line: 5, column: 5 } },
  ]);
});

test('short forms mean the same', () => {
  expect(meta('title: T\nauthors: Jane\npublication: Monitor\ncontact: x\nkeywords: a, b')).toMatchObject({
    authors: [{ name: 'Jane' }],
    publication: { name: 'Monitor' },
    contact: [[{ text: 'x' }]],
    keywords: ['a', 'b'],
  });
});

test('numbers are kept as they are written', () => {
  expect(meta('title: 2022\npublication: {name: X, volume: 019, issue: 1.50}')).toMatchObject({
    title: '2022',
    publication: { volume: '019', issue: '1.50' },
  });
});

test('folded text is one line', () => {
  expect(meta('title: T\nbluf: >-\n  One\n  two.').bluf).toEqual([{ text: 'One two.' }]);
});

test('comments and Windows line ends do not matter', () => {
  expect(read('\ufeff---\r\n# remark\r\ntitle: T # remark\r\n---\r\ntext').article.meta.title).toBe('T');
});

test.each([
  '***\ntitle: x\n---',
  '---\ntext\n---',
  '--- x\ntitle: T\n---',
  ' ---\ntitle: T\n---',
  '---\n\n# Heading\n\n---',
])('%j is no front matter', (text) => {
  expect(read(text).article.meta.title).not.toBe('T');
  expect(read(text).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a heading between two rules is a heading', () => {
  const { article } = read('---\n\n# Heading\n\n---\n\ntext');
  expect(article.meta.title).toBe('Heading');
});

describe('handling', () => {
  test.each([
    'TLP:RED',
    'TLP:AMBER',
    'TLP:AMBER+STRICT',
    'TLP:GREEN',
    'TLP:CLEAR',
    'Internal use only',
    'Tulip: red',
  ])('%s stands', (label) => {
    expect(meta(`handling: "${label}"`).handling).toBe(label);
    expect(told(`handling: "${label}"`)).toEqual([]);
  });

  test.each([
    ['tlp:clear', 'TLP:CLEAR'],
    ['TLP: Amber', 'TLP:AMBER'],
    ['TLP AMBER', 'TLP:AMBER'],
    ['tlp-green', 'TLP:GREEN'],
    ['TLP:AMBER + STRICT', 'TLP:AMBER+STRICT'],
    ['TLP:AMBER STRICT', 'TLP:AMBER+STRICT'],
  ])('%s is read as %s', (written, label) => {
    expect(meta(`handling: "${written}"`).handling).toBe(label);
    expect(told(`handling: "${written}"`)).toEqual([
      `a.md:2:11: info: handling "${written}" read as "${label}"  [tlp-form]\n  hint: write it as ${label}`,
    ]);
  });
});

describe('faults', () => {
  test.each<[string, string[]]>([
    [
      'titel: X',
      [
        'a.md:2:1: error: unknown key "titel" in the front matter  [unknown-key]\n  hint: did you mean "title"?',
      ],
    ],
    [
      'mood: good',
      [
        'a.md:2:1: warning: unknown key "mood" in the front matter  [unknown-key]\n  hint: known keys: title, subtitle, author, authors, publication, date, language, handling, bluf, cover, logo, partners, template, cut, institution, contact, keywords, agenda, silence',
      ],
    ],
    [
      'author: {name: X, rol: Y}',
      ['a.md:2:19: error: unknown key "rol" in "author"  [unknown-key]\n  hint: did you mean "role"?'],
    ],
    ['author: {role: Y}', ['a.md:2:9: error: "author" has no "name"  [missing-key]\n  hint: add "name: …"']],
    [
      'author: true',
      [
        'a.md:2:9: error: "author" cannot be "true"  [bad-value]\n  hint: expected: a name, {name, role, org}, or a list of them',
      ],
    ],
    [
      'author: [X, [Y]]',
      [
        'a.md:2:13: error: "author" cannot be "["Y"]"  [bad-value]\n  hint: expected: a name, or {name, role, org}',
      ],
    ],
    [
      'subtitle:',
      ['a.md:2:1: error: "subtitle" has no value  [bad-value]\n  hint: expected: a line of text'],
    ],
    [
      'date: soon',
      [
        'a.md:2:7: error: there is no day "soon"  [bad-date]\n  hint: write the date as YYYY-MM-DD, e.g. 2022-09-19',
      ],
    ],
    [
      'date: 2022-02-30',
      [
        'a.md:2:7: error: there is no day "2022-02-30"  [bad-date]\n  hint: write the date as YYYY-MM-DD, e.g. 2022-09-19',
      ],
    ],
    [
      'date: 19 September',
      [
        'a.md:2:7: error: there is no day "19 September"  [bad-date]\n  hint: write the date as YYYY-MM-DD, e.g. 2022-09-19',
      ],
    ],
    [
      'date: [2022]',
      [
        'a.md:2:7: error: "date" cannot be "["2022"]"  [bad-value]\n  hint: expected: the article\'s date as YYYY-MM-DD, e.g. 2022-09-19',
      ],
    ],
    [
      'date: September 19, 2022',
      [
        'a.md:2:7: info: date "September 19, 2022" read as 2022-09-19  [date-form]\n  hint: write it as 2022-09-19',
      ],
    ],
    [
      'language: English',
      ['a.md:2:11: error: "English" is no language tag  [bad-language]\n  hint: did you mean "en"?'],
    ],
    [
      'language: Klingonese',
      [
        'a.md:2:11: error: "Klingonese" is no language tag  [bad-language]\n  hint: expected: a BCP 47 tag, e.g. en, ru, ar or en-GB',
      ],
    ],
    [
      'language: en_us',
      ['a.md:2:11: info: language "en_us" read as "en-US"  [language-form]\n  hint: write it as en-US'],
    ],
    [
      'handling: TLP:WHITE',
      [
        'a.md:2:11: info: "TLP:WHITE" is now called "TLP:CLEAR"  [tlp-white]\n  hint: TLP 2.0 renamed it: write TLP:CLEAR',
      ],
    ],
    [
      'handling: TLP:GREN',
      ['a.md:2:11: error: "TLP:GREN" is no TLP label  [bad-tlp]\n  hint: did you mean "TLP:GREEN"?'],
    ],
    [
      'handling: TLP:PURPLE',
      [
        'a.md:2:11: error: "TLP:PURPLE" is no TLP label  [bad-tlp]\n  hint: the labels are TLP:RED, TLP:AMBER, TLP:AMBER+STRICT, TLP:GREEN, TLP:CLEAR',
      ],
    ],
    [
      'agenda: maybe',
      [
        'a.md:2:9: error: "agenda" cannot be "maybe"  [bad-value]\n  hint: expected: true or false: whether the deck has an agenda slide',
      ],
    ],
    [
      'publication: {name: X, url: a.b}',
      [
        'a.md:2:29: error: "url" cannot be "a.b"  [bad-value]\n  hint: expected: an address that begins with https:// or http://',
      ],
    ],
    [
      'subtitle: Kazakhstan: in the spotlight',
      [
        'a.md:2:11: error: the value of "subtitle" holds a colon  [yaml]\n  hint: put it in quotes: subtitle: "Kazakhstan: in the spotlight"',
      ],
    ],
    [
      'subtitle: "A" and B',
      [
        'a.md:2:15: error: the value of "subtitle" cannot be read as YAML  [yaml]\n  hint: put all of it in quotes: subtitle: \'"A" and B\'',
      ],
    ],
    [
      'subtitle: @home',
      [
        'a.md:2:11: error: the value of "subtitle" cannot be read as YAML  [yaml]\n  hint: put all of it in quotes: subtitle: "@home"',
      ],
    ],
    [
      'subtitle: x\nsubtitle: y',
      ['a.md:3:1: error: "subtitle" is given twice  [duplicate-key]\n  hint: keep one of the two'],
    ],
    [
      'author:\n\t- X',
      ['a.md:3:1: error: a tab indents this line  [yaml]\n  hint: YAML wants spaces for indentation'],
    ],
    [
      'subtitle: !!js/function x',
      [
        'a.md:2:11: error: YAML tag "!!js/function" is not allowed  [yaml-tag]\n  hint: delete it: plain text, numbers and lists are enough',
      ],
    ],
    [
      'subtitle: *x',
      [
        'a.md:2:11: error: too many YAML aliases, or one that is not defined  [yaml-alias]\n  hint: write the values out',
      ],
    ],
    [
      'keywords: [a, b',
      ['a.md:2:16: error: what begins with "[" is not closed  [yaml-bracket]\n  hint: close it with "]"'],
    ],
  ])('%j', (yaml, messages) => {
    expect(told(yaml)).toEqual(messages);
  });

  test('in one line leave the others as they are', () => {
    expect(meta('title: A: b\nsubtitle: "x" y\ndate: 2022-09-19\nauthor: [Jane\nhandling: TLP:RED')).toEqual({
      title: 'A: b',
      subtitle: '"x" y',
      authors: [],
      date: '2022-09-19',
      language: 'en',
      direction: 'ltr',
      handling: 'TLP:RED',
    });
  });

  test('of a wrong value drop that key only', () => {
    expect(meta('title: T\nauthor: true\nagenda: maybe\ndate: never\nhandling: TLP:BLUE')).toEqual({
      title: 'T',
      authors: [],
      language: 'en',
      direction: 'ltr',
    });
  });

  test('of an unknown key in an author leave the author', () => {
    expect(meta('title: T\nauthor: {name: X, rol: Y}').authors).toEqual([{ name: 'X' }]);
  });

  test('of a missing end are told, and the keys are read', () => {
    const { article, messages } = read('---\ntitle: T\n\n## A');
    expect(article.meta.title).toBe('T');
    expect(article.sections).toHaveLength(1);
    expect(messages).toEqual([
      'a.md:1:1: error: the front matter has no closing line  [front-matter-unclosed]\n  hint: end it with a line of three hyphens: ---',
    ]);
  });

  test('cannot multiply aliases without limit', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
    ];
    expect(told(`${bomb.join('\n')}\nsubtitle: x`).some((message) => message.includes('[yaml-alias]'))).toBe(
      true,
    );
  });

  test('cannot reach the prototype of an object', () => {
    expect(told('__proto__: {agenda: true}')).toEqual([expect.stringContaining('unknown key "__proto__"')]);
    expect(({} as Record<string, unknown>)['agenda']).toBeUndefined();
  });
});

describe('the schema', () => {
  test('accepts what the parser accepts', () => {
    expect(validateFrontMatter({ title: 'T', author: [{ name: 'X' }], date: '2022-09-19' })).toBe(true);
    expect(validateFrontMatter({ title: ' ' })).toBe(false);
    expect(validateFrontMatter({ date: '19.09.2022' })).toBe(false);
  });
});

describe('an article that gives no language', () => {
  const told = (body: string, head = '') => {
    const ids: string[] = [];
    const { meta } = parseArticle(`${head}## ${body}`, 'a.md', ({ id }) => ids.push(id));
    return { language: meta.language, direction: meta.direction, told: ids.includes('language-told') };
  };
  test.each([
    ['Уровень воды упал на треть за год\n\n- Мостов больше не строят, и люди уезжают.', 'ru', 'ltr'],
    ['انخفض منسوب السد\n\n- لن نقطع المياه عن أي قرية، قال الوزير أمام الصحفيين.', 'ar', 'rtl'],
    ['水位十年下降三成\n\n- 上游修了三座坝，下游没有水。', 'zh', 'ltr'],
    [
      'Der Fluss führt heute weniger Wasser als vor zehn Jahren\n\nDer Kreistag hat gegen den Bau des Stauwerks gestimmt, und die Verbände sind mit dem Ergebnis der Sitzung zufrieden. Das Land wird sich an den Kosten nicht beteiligen, sagte der Minister, und die Gemeinden haben für den Bau kein Geld.',
      'de',
      'ltr',
    ],
  ])('is read as what its letters and words tell: %s', (body, language, direction) => {
    expect(told(body)).toEqual({ language, direction, told: true });
  });
  test('is in English where that is not sure, or said', () => {
    expect(told('Der Fluss')).toEqual({ language: 'en', direction: 'ltr', told: false });
    expect(told('The river falls\n\nIt fell by a third, the ministry said, «вода ушла».')).toMatchObject({
      language: 'en',
      told: false,
    });
    expect(told('Уровень воды упал на треть за год и не растёт', '---\nlanguage: en\n---\n\n')).toMatchObject(
      {
        language: 'en',
        told: false,
      },
    );
  });
});
