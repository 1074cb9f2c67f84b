// What is too large, too deep or too much is refused before it costs the machine anything: a message, and no deck. Each input is
// just over a bound, and would do nobody any harm.

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, Refusal } from '../../src/diagnostic/diagnostic.ts';
import { draftArticle } from '../../src/draft/draft.ts';
import { readDocx } from '../../src/draft/read-docx.ts';
import { readHtml } from '../../src/draft/read-html.ts';
import { planArticle } from '../../src/library/compile.ts';
import { svgExcess } from '../../src/media/svg-limits.ts';
import { nestsDeeperThan } from '../../src/opc/xml-depth.ts';
import { parseYaml } from '../../src/values/yaml-value.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { command } from '../cli/terminal.ts';
import { root } from '../deck-of.ts';

/** The ids of what an article gets told, a refusal included. */
async function told(text: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const said: Diagnostic[] = [];
  const world = memoryWorld(files, fileWorld(root));
  try {
    await planArticle(text, { file: 'a.md', world, report: (one) => said.push(one) });
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    said.push(fault.diagnostic);
  }
  return said.map(({ id, message }) => `${id}: ${message}`);
}

const text = (bytes: string): Uint8Array => new TextEncoder().encode(bytes);

describe('Markdown', () => {
  it.each([
    ['quotations', `${'>'.repeat(101)} a`],
    ['items', `${'- '.repeat(101)}a`],
    ['numbered items', `${'1. '.repeat(101)}a`],
    ['items on lines', Array.from({ length: 110 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['emphasis', `${'*a _b '.repeat(51)}c${'_ *'.repeat(51)}`],
    ['marks', `${'*'.repeat(210)}a${'*'.repeat(210)}`],
  ])('with %s too deep is an error, and the words stay', async (_, body) => {
    expect(await told(`## A\n\nfine\n\n${body}`)).toContain(
      'too-deep: the text is nested too deeply to be read',
    );
  });

  it.each([
    ['a rule', '* '.repeat(150)],
    ['a line to fill in', `Name: ${'_'.repeat(400)}`],
    ['code', `\`\`\`c\n${'char *a, *b;\n'.repeat(150)}\`\`\``],
    ['items', '* a\n* *b* c\n'.repeat(150)],
    ['stars of a table', `| a | b |\n| - | - |\n${'| *x | y |\n'.repeat(150)}`],
    ['blanks', `a${' '.repeat(20_000)}b`],
  ])('with many marks in %s is not', async (_, body) => {
    expect((await told(`## A\n\n${body}`)).filter((one) => one.startsWith('too-'))).toEqual([]);
  });

  it.each([
    ['letters', 'a'.repeat(5001)],
    ['letters and marks', `a **${'b'.repeat(3000)}**${'c'.repeat(2000)}`],
    ['letters that no line may end between', 'a\u00a0'.repeat(2501)],
    ['code', `\`\`\`\n${'7'.repeat(5001)}\n\`\`\``],
  ])('with %s without a space for pages is refused', async (_, body) => {
    expect(await told(`## A\n\n${body}`)).toEqual([
      expect.stringContaining('characters without a space, which no slide can show'),
    ]);
  });

  it('with a line of fifty pages is refused, whatever its line ends', async () => {
    const line = 'water '.repeat(16_700);
    expect((await told(`## A\r\rb\r\r${line}`)).join()).toContain(
      'too-large: the line has 100200 characters, and at most 100000 are read',
    );
    expect((await told(`## A\r\r${'water rises\r\r'.repeat(8000)}`)).join()).not.toContain('too-large');
  });

  it('with pictures written out, scripts without spaces or long addresses is not', async () => {
    const picture = `![A dot](data:image/png;base64,${'iVBORw0KGgo'.repeat(12_000)})`;
    const address = `<https://example.org/${'a/'.repeat(900)}>`;
    const said = await told(`## A\n\n${picture}\n\n${'水位上涨'.repeat(2000)}\n\n${address}`);
    expect(said.join()).not.toContain('too-large');
  });

  it('with more sections than an archive has room for is refused', async () => {
    expect(await told('## A\n\nb\n'.repeat(10_001))).toContainEqual(
      expect.stringContaining('too-large: the article has 10001 sections'),
    );
  });
});

describe('YAML', () => {
  const codes = (yaml: string) => parseYaml(yaml, 'text').faults.map(({ code }) => code);

  it.each([
    ['lists in brackets', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
    ['maps in braces', `${'{a: '.repeat(100)}1${'}'.repeat(100)}`],
    ['lists on one line', `${'- '.repeat(100)}a`],
    ['maps on lines', Array.from({ length: 100 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('of %s is told at its place', (_, yaml) => {
    expect(codes(yaml)).toEqual(['DEPTH']);
    expect(parseYaml(yaml, 'text').faults[0]?.offset).toBeGreaterThan(0);
  });

  it('of some levels is read, of keys that stand twice and of several documents told', () => {
    expect(parseYaml(`${'- '.repeat(15)}a`, 'text').faults).toEqual([]);
    expect(codes('a: 1\nb: 2\na: 3')).toEqual(['DUPLICATE_KEY']);
    expect(codes('a: 1\n---\nb: 2')).toEqual(['MULTIPLE_DOCS']);
    expect(codes(`a: ${'b'.repeat(200_000)}`)).toEqual(['LENGTH']);
    expect(codes([...Array(2001).keys()].map((key) => `k${key}: a`).join('\n'))).toEqual(['LENGTH']);
  });

  it('in front matter of more keys than anybody writes is not read', async () => {
    const keys = [...Array(2001).keys()].map((key) => `k${key}: a`).join('\n');
    const said = await told(`---\n${keys}\n---\n\n## B\n\nc\n`);
    expect(said.filter((one) => one.startsWith('yaml-length'))).toHaveLength(1);
    expect(said.join()).not.toContain('unknown-key');
  });

  it('in front matter costs its key only', async () => {
    const said = await told(`---\ntitle: A\nkeywords: ${'['.repeat(100)}\n---\n\n## B\n\nc\n`);
    expect(said).toEqual([expect.stringContaining('yaml-depth')]);
  });
});

describe('documents', () => {
  const word = (xml: string, name = 'word/document.xml') => zipSync({ [name]: [text(xml), { level: 9 }] });

  it('in Word are bounded in depth, in size and in what they unpack to', async () => {
    const deep = `<a>${'<b>'.repeat(401)}${'</b>'.repeat(401)}</a>`;
    await expect(readDocx(word(deep))).rejects.toThrow('nested too deeply');
    await expect(readDocx(word(`<a>${' '.repeat(1_100_000)}</a>`))).rejects.toThrow('unpacks to hundreds');
  });

  it('in Word are bounded in paragraphs, and any text in how long one is', async () => {
    const many = `<w:document>${'<w:p/><w:p ></w:p>'.repeat(30_001)}</w:document>`;
    await expect(readDocx(word(many))).rejects.toThrow('has 30001 paragraphs, and 30000 are read');
    const long = `A\n\n${'“a ” '.repeat(20_001)}`;
    await expect(draftArticle(long, { world: fileWorld(root) })).rejects.toThrow(
      'more than 100000 characters',
    );
  });

  it('in HTML are bounded in depth and length', () => {
    expect(() => readHtml(`${'<div>'.repeat(600)}a`)).toThrow('nested too deeply');
    expect(() => readHtml(`<p>${'ab '.repeat(700_000)}</p>`)).toThrow('longer than 2 million characters');
  });

  it('are not read where their file is too large', async () => {
    const ran = await command(['build', 'a.md', 'b.md'], {
      files: { 'a.md': 'fine', 'b.md': 'a'.repeat(2_000_001) },
    });
    expect(ran).toMatchObject({ status: 1, written: ['a.pptx'] });
    expect(ran.err).toContain('error: "b.md" is too large to be read: 2 MB  [too-large]');
  });
});

describe('tables and drawings', () => {
  it('of more rows or columns than a deck can show ask for a choice', async () => {
    const article = '## A\n\n<!-- table: {file: d.csv} -->\n';
    const rows = `a,b\n${'1,2\n'.repeat(2001)}`;
    expect((await told(article, { 'd.csv': rows })).join()).toContain('gives 2001 rows of 2 columns');
    const chosen = `a,b\n${'1,2\n'.repeat(2000)}x,3\n`;
    expect(
      (await told('## A\n\n<!-- table: {file: d.csv, where: {a: x}} -->\n', { 'd.csv': chosen })).join(),
    ).not.toContain('bad-data-file');
    const wide = `${Array.from({ length: 61 }, (_, column) => `c${column}`).join()}\n${'1,'.repeat(60)}1\n`;
    expect((await told(article, { 'd.csv': wide })).join()).toContain('of 61 columns');
  });

  it('in the article are bounded alike, and so is one cell of a file', async () => {
    const table = (rows: number, columns: number): string =>
      `## A\n\n${[...Array(rows + 2).keys()].map((row) => `|${(row === 1 ? '---|' : 'a|').repeat(columns)}`).join('\n')}\n`;
    expect((await told(table(2001, 2))).join()).toContain(
      'too-large: the table has 2001 rows of 2 columns, more than a deck can show',
    );
    expect((await told(table(2, 61))).join()).toContain('2 rows of 61 columns');
    expect((await told(table(300, 40))).join()).toContain('300 rows of 40 columns');
    expect((await told(table(250, 40))).join()).not.toContain('too-large');
    const long = `a,b\n${'x '.repeat(16_400)},1\n`;
    const article = '## A\n\n<!-- table: {file: d.csv} -->\n';
    expect((await told(article, { 'd.csv': long })).join()).toContain(
      'has a cell of more than 32767 characters',
    );
    const rows = Array.from({ length: 150_000 }, (_, row) => `a,${row}`).join('\n');
    expect((await told(article, { 'd.csv': rows })).join()).toContain('gives 149999 rows of 2 columns');
  });

  it('in workbooks are unpacked within bounds', async () => {
    const book = zipSync({ 'xl/workbook.xml': [text(' '.repeat(2_000_000)), { level: 9 }] });
    expect((await told('## A\n\n<!-- table: {file: d.xlsx} -->\n', { 'd.xlsx': book })).join()).toContain(
      'unpacks to hundreds of times its size',
    );
  });

  it.each([
    ['depth', `<svg>${'<g>'.repeat(260)}`, 'nested too deeply'],
    ['tags', `<svg>${'<g/>'.repeat(50_001)}`, 'more than 50000 tags'],
    ['a path', `<svg><path d="M${'0 1 '.repeat(250_000)}"/></svg>`, 'longer than 1 million characters'],
    ['words', `<svg><text>${'word '.repeat(5000)}</text></svg>`, 'more than 20000 characters of text'],
    ['filters', `<svg>${'<g filter="url(#a)"/>'.repeat(51)}</svg>`, 'more than 50 filters and masks'],
    ['an open comment', '<svg><!-- a', 'does not end'],
    ['an open tag', '<svg><a <b/></svg>', 'does not end'],
  ])('as SVG are bounded: %s', (_, svg, why) => {
    expect(svgExcess(svg)).toContain(why);
  });

  it('as SVG are read as they are', () => {
    expect(
      svgExcess('<?xml version="1.0"?><!-- a > b --><svg><style><![CDATA[a < b]]></style><g><a/></g></svg>'),
    ).toBeUndefined();
  });
});

describe('elements', () => {
  it('are counted as they nest', () => {
    expect(nestsDeeperThan(text('<a><b/><b>x</b><!-- <c><c> --></a>'), 3)).toBe(false);
    expect(nestsDeeperThan(text('<a><b><c>'), 2)).toBe(true);
  });
});
