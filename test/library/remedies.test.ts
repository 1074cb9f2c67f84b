// What a finding says to do is done here, as an author or a program would, and the finding is gone: of a whole build, where
// test/article/remedies.test.ts has the slips that reading alone finds.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, Refusal } from '../../src/diagnostic/diagnostic.ts';
import { compile } from '../../src/library/compile.ts';
import { lintArticle } from '../../src/library/lint-article.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { root, files as world } from '../deck-of.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files: Readonly<Record<string, Uint8Array>> = {
  'river.svg': new Uint8Array(readFileSync(`${root}content/pictures/three-cities.svg`)),
  'pictures/river.svg': new Uint8Array(readFileSync(`${root}content/pictures/three-cities.svg`)),
  'trade.csv': bytes('Country,Year,Value\nKazakhstan,2020,5\nUzbekistan,2021,7\n'),
};

async function found(text: string, template?: string): Promise<readonly Diagnostic[]> {
  const all: Diagnostic[] = [];
  const options = {
    file: 'article.md',
    world: memoryWorld(files, world),
    outputs: [] as const,
    report: (one: Diagnostic) => all.push(one),
    ...(template ? { template } : {}),
  };
  try {
    const { article } = await compile(text, options);
    return [...all, ...lintArticle(article)];
  } catch (fault) {
    if (fault instanceof Refusal) return [...all, fault.diagnostic];
    throw fault;
  }
}

const [head, body] = ['## The minister met the president in June', '- One point here.'];
const matter = (yaml: string, rest = `${head}\n\n${body}\n`): string => `---\n${yaml}\n---\n\n${rest}`;
const under = (rest: string): string => matter('title: Rivers\ndate: 2022-09-19', `${head}\n\n${rest}\n`);
const map = (yaml: string): string => under(`\`\`\`map\n${yaml}\n\`\`\``);
const rows = '| Name | Value |\n| --- | --- |\n| North | 4 |\n| South | 7 |';
const chart = (hint: string, table = rows): string => under(`<!-- chart: ${hint} -->\n\n${table}`);

type Remedy = (text: string, said: readonly string[]) => string;
/** The first group of the hint, in the place of what was written. */
const put =
  (written: string): Remedy =>
  (text, [said = '']) =>
    text.replace(written, said);
const out =
  (written: string): Remedy =>
  (text) =>
    text.replace(written, '');

const near = /did you mean "([^"]*)"/;

/** `id`, what is written, what the hint says, and what is made of the text with it. */
const slips: readonly (readonly [id: string, text: string, hint: RegExp, remedy: Remedy])[] = [
  // Comments
  ['unknown-hint', under(`<!-- layuot: quote -->\n\n${body}`), near, put('layuot')],
  [
    'hint-without-value',
    under(`<!-- notes: -->\n\n${body}`),
    /write <!-- (notes: )… -->/,
    (text, [said]) => text.replace('notes:', `${said}A word.`),
  ],
  [
    'hint-twice',
    under(`<!-- cut: full -->\n<!-- cut: executive -->\n\n${body}`),
    /the last one counts/,
    out('<!-- cut: full -->\n'),
  ],
  [
    'hint-without-table',
    under(`${rows}\n\n<!-- caption: Two -->`),
    /right before the table/,
    (text) =>
      text.replace('\n\n<!-- caption: Two -->', '').replace('| Name', '<!-- caption: Two -->\n\n| Name'),
  ],
  [
    'hint-without-picture',
    under('![A river](river.svg)\n\n<!-- picture: fill -->'),
    /right before the picture/,
    (text) => text.replace('\n\n<!-- picture: fill -->', '').replace('![', '<!-- picture: fill -->\n\n!['),
  ],
  ['bad-picture-hint', under('<!-- picture: fil -->\n\n![A river](river.svg)'), near, put('fil ')],
  ['bad-ground', under(`<!-- ground: stoen -->\n\n${body}`), near, put('stoen')],
  [
    'bad-accent',
    under(`<!-- accent: 9 -->\n\n${body}`),
    /write (<!-- accent: \d -->)/,
    put('<!-- accent: 9 -->'),
  ],
  ['bad-chart', chart('baar'), near, put('baar')],
  ['bad-chart', chart('[bar]'), /write (<!-- chart: bar -->)/, put('<!-- chart: [bar] -->')],
  [
    'unclosed-comment',
    under(`<!-- layout: quote\n\n${body}`),
    /close it with (-->)/,
    (text, [said]) => text.replace('<!-- layout: quote', `<!-- a remark ${said}`),
  ],
  ['unknown-layout', under(`<!-- layout: asertion -->\n\n${body}`), near, put('asertion')],
  [
    'layout-needs',
    under(`<!-- layout: quote -->\n\n${body}`),
    /take the layout comment out/,
    out('<!-- layout: quote -->\n\n'),
  ],
  ['unknown-cut', matter('title: R\ncut: exectuive'), near, put('exectuive')],
  ['unknown-template', matter('title: R\ntemplate: nihgt'), near, put('nihgt')],
  // Marks
  [
    'fence-unclosed',
    under('```\ncode\n'),
    /the same marks on a line of their own/,
    (text) => `${text.trimEnd()}\n\`\`\`\n`,
  ],
  [
    'fence-unclosed',
    under('```map\nfocus: [KZ]\n'),
    /the same marks on a line of their own/,
    (text) => `${text.trimEnd()}\n\`\`\`\n`,
  ],
  [
    'fence-words',
    under('```js and words\ncode\n```'),
    /write text on lines of its own/,
    (text) => text.replace('```js and words', 'and words\n\n```js'),
  ],
  [
    'heading-without-space',
    under(`${body}\n\n##Next`),
    /write "([^"]*)"/,
    (text, [said]) => `${text.replace('##Next', said ?? '')}\n- A.\n`,
  ],
  [
    'table-without-fit',
    under('| A | B |\n| --- |\n| 1 | 2 |'),
    /as many cells as the header/,
    (text) => text.replace('| --- |', '| --- | --- |'),
  ],
  [
    'extra-cells',
    under('| A | B |\n| --- | --- |\n| x | 2 | 3 |'),
    /give the header more cells/,
    (text) => text.replace('| A | B |\n| --- | --- |', '| A | B | C |\n| --- | --- | --- |'),
  ],
  [
    'front-matter-form',
    `A word.\n\n---\ntitle: R\n---\n\n${head}\n\n${body}\n`,
    /move it to the first line/,
    () => matter('title: R'),
  ],
  [
    'front-matter-form',
    `+++\ntitle = "R"\n+++\n\n${head}\n\n${body}\n`,
    /write YAML between two lines of (---)/,
    () => matter('title: R'),
  ],
  [
    'front-matter-unclosed',
    `---\ntitle: R\n\n${head}\n\n${body}\n`,
    /end it with a line of three hyphens: (---)/,
    (text, [said]) => text.replace('title: R\n', `title: R\n${said}\n`),
  ],
  ['front-matter-late', `\n\n${matter('title: R')}`, /on the first line/, (text) => text.trimStart()],
  ['forbidden-character', under('- One\u0001 point.'), /delete it/, out('\u0001')],
  [
    'html-block',
    under('<div>Words</div>'),
    /write Markdown instead/,
    (text) => text.replace('<div>Words</div>', '- Words.'),
  ],
  [
    'list-too-deep',
    under('- a\n  - b\n    - c'),
    /at the second level/,
    (text) => text.replace('    - c', '  - c'),
  ],
  ['unknown-alert', under('> [!NOTICE]\n> Words.'), /the alerts are (\w+)/, put('NOTICE')],
  [
    'unmarked-speaker',
    under('> "We have never seen the river so low."\n>\n> Karin Lund, Mayor of Kaub'),
    /begin the line with a dash: (.*)/,
    put('Karin Lund, Mayor of Kaub'),
  ],
  [
    'hyphen-attribution',
    under('> We have never seen the river so low.\n>\n> - Karin Lund, mayor'),
    /begin it with an em dash: (—) Speaker/,
    put('- Karin'),
  ],
  [
    'undefined-footnote',
    under('- One point.[^a]'),
    /add a line "(\[\^a\]: )…"/,
    (text, [said]) => `${text}\n${said}Akorda.kz, September 14\n`,
  ],
  [
    'undated-citations',
    matter('title: R', `${head}\n\n- A point (Akorda.kz, September 14).\n`),
    /set "(date)" in the front matter/,
    (text, [said]) => text.replace('title: R', `title: R\n${said}: 2022-09-19`),
  ],
  ['unsafe-link', under('- [One](ftp://a.b/c) point.'), /(https:\/\/)/, put('ftp://')],
  [
    'relative-link',
    under('- [One](other.md) point.'),
    /link to a full address/,
    (text) => text.replace('other.md', 'https://example.org/other'),
  ],
  [
    'picture-in-table',
    under('| A | B |\n| --- | --- |\n| x | ![A river](river.svg) |'),
    /moved below the table/,
    (text) => text.replace('![A river](river.svg) |', 'y |\n\n![A river](river.svg)'),
  ],
  ['foreign-syntax', under('- CO~2~ is measured.'), /write (<sub>2<\/sub>)/, put('~2~')],
  [
    'foreign-syntax',
    under('- See [@doe2020] on this.'),
    /(\[\^1\])/,
    (text, [said]) => `${text.replace('[@doe2020]', said ?? '')}\n[^1]: Doe, 2020-01-01\n`,
  ],
  ['review-left', under(`<!-- review: date -->\n\n${body}`), /take it out/, out('<!-- review: date -->\n\n')],
  // Values
  ['bad-language', matter('title: R\nlanguage: english'), near, put('english')],
  ['language-form', matter('title: R\nlanguage: EN_gb'), /write it as (.*)/, put('EN_gb')],
  ['bad-tlp', matter('title: R\nhandling: TLP:AMBRE'), near, put('TLP:AMBRE')],
  ['tlp-white', matter('title: R\nhandling: TLP:WHITE'), /write (TLP:CLEAR)/, put('TLP:WHITE')],
  ['tlp-form', matter('title: R\nhandling: tlp amber'), /write it as (.*)/, put('tlp amber')],
  [
    'bad-value',
    matter('title: R\ncover: {picture: river.svg, alt: A river, shown: hole}'),
    near,
    put('hole'),
  ],
  [
    'missing-key',
    matter('title: R\ncover: {alt: A river}'),
    /(picture)/,
    (text, [said]) => text.replace('{alt', `{${said}: river.svg, alt`),
  ],
  ['yaml-tag', matter('title: !mine Rivers'), /delete it/, out('!mine ')],
  ['yaml-alias', matter('title: *a'), /write the values out/, (text) => text.replace('*a', 'Rivers')],
  ['duplicate-key', matter('title: R\ntitle: S'), /./, out('\ntitle: S')],
  ['yaml', matter('title: R\npublication:\n\tname: N'), /space/, (text) => text.replace('\tname', '  name')],
  [
    'title-from-heading',
    `${head}\n\n${body}\n`,
    /set "(title)"/,
    (text, [said]) => `---\n${said}: R\n---\n\n${text}`,
  ],
  // Pictures
  ['missing-alt', under('![](river.svg)'), /say what it shows: !\[(alt text)\]/, put('![')],
  ['missing-picture', under('![A river](rivre.svg)'), near, put('rivre.svg')],
  [
    'missing-picture',
    under('![A river](pictures\\river.svg)'),
    /parted by \/: (.*)/,
    put('pictures\\river.svg'),
  ],
  // Maps
  ['map-unknown-country', map('focus: [Kazakstan]'), near, put('Kazakstan')],
  ['map-unknown-place', map('focus: [KZ]\nplaces: [Asatna]'), near, put('Asatna')],
  [
    'map-ambiguous-place',
    map('focus: [US]\nplaces: [Springfield]'),
    /that is meant: (\{[^}]*\})/,
    put('Springfield'),
  ],
  [
    'map-place-not-in-country',
    map('focus: [KZ]\nplaces: [{name: Astana, country: US}]'),
    /known: Astana, (KZ) at/,
    (text, [said]) => text.replace('country: US', `country: ${said}`),
  ],
  [
    'map-place-outside',
    map('frame: [10, 40, 20, 50]\nplaces: [Astana]'),
    /leave it out/,
    out('frame: [10, 40, 20, 50]\n'),
  ],
  [
    'bad-frame',
    map('frame: [10, 50, 20, 40]\nplaces: [Vienna]'),
    /\[west, south, east, north\]/,
    (text) => text.replace('[10, 50, 20, 40]', '[10, 40, 20, 50]'),
  ],
  [
    'empty-map',
    map('caption: Nothing'),
    /give at least one of (focus)/,
    (text, [said]) => text.replace('caption', `${said}: [KZ]\ncaption`),
  ],
  ['unknown-key', map('focus: [KZ]\nplace: [Astana]'), near, put('place')],
  // Data and charts
  ['no-data-file', chart('{type: bar, file: trad.csv}').replace(rows, ''), near, put('trad.csv')],
  [
    'no-data-column',
    chart('{type: bar, file: trade.csv, x: Country, series: [Valeu]}').replace(rows, ''),
    near,
    put('Valeu'),
  ],
  [
    'no-data-rows',
    chart('{type: bar, file: trade.csv, x: Country, series: [Value], where: {Country: Kazakstan}}').replace(
      rows,
      '',
    ),
    near,
    put('Kazakstan'),
  ],
  ['unknown-chart-name', chart('{type: bar, highlight: Noth}'), near, put('Noth')],
  [
    'missing-series',
    chart('bar', '| Name | Value | None |\n| --- | --- | --- |\n| North | 4 | |\n| South | 7 | |'),
    /take the column out/,
    (text) =>
      text
        .replace(' None |', '')
        .replace('| --- | --- | --- |', '| --- | --- |')
        .replaceAll(/ \|\n(\| South|\n|$)/g, '\n$1'),
  ],
  [
    'not-a-number',
    chart('bar', rows.replace('4', '4 km2 or so')),
    /write digits only/,
    (text) => text.replace('4 km2 or so', '4'),
  ],
  [
    'names-joined',
    chart('line', `${rows}\n| East | 5 |`),
    /ask for bars: `<!-- (chart: bar) -->`/,
    put('chart: line'),
  ],
  [
    'duplicate-category',
    chart('bar', rows.replace('South', 'North')),
    /say what tells them apart/,
    (text) => text.replace('| North | 7', '| North, 2021 | 7'),
  ],
];

describe('what a finding says to do', () => {
  it.each(slips.map(([id, text, hint, remedy], index) => ({ index, id, text, hint, remedy })))(
    'makes it go away: $index $id',
    async ({ id, text, hint, remedy }) => {
      const before = await found(text);
      const told = before.filter((one) => one.id === id);
      expect(told.length, `told: ${before.map((one) => one.id).join(', ')}`).toBeGreaterThan(0);
      const hints = told.flatMap((one) => one.hints);
      const said = hints.map((one) => hint.exec(one)).find((one) => one !== null);
      expect(said, `hints: ${hints.join(' | ')}`).toBeTruthy();
      const mended = remedy(text, said?.slice(1) ?? []);
      expect(mended).not.toBe(text);
      const after = await found(mended);
      expect(after.filter((one) => one.id === id || one.severity === 'error')).toEqual([]);
    },
  );

  it('is said once of a fence that is not closed, not of what it swallows', async () => {
    for (const text of [
      '```map\nfocus: [KZ\n\n## Next\n\n- x',
      '```\ncode',
      `${body}\n\n  \`\`\`\n  code\n`,
      '> ```\n> code',
    ])
      expect((await found(under(text))).map(({ id }) => id)).toEqual(['fence-unclosed']);
  });
});
