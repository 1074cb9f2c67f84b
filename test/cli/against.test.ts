// `briefdeck check --against`: what is read, what is refused and how, and what comes out in each format.

import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/diagnostic/diagnostic.ts';
import { compile } from '../../src/library/compile.ts';
import { command, type Setting } from './terminal.ts';

const original = `The quay of Osterby

The harbour master Karin Lund spoke on Monday. “We will not close the port, whatever the weather brings,” she said.

The new quay is 1,250 metres long.
`;
const article = (
  quotation = 'We will not close the port, whatever the weather brings',
  length = '1,250',
): string =>
  `---\ntitle: The quay\ndate: 2031-05-19\nlanguage: en\n---\n\n## The port stays open\n\n> ${quotation}\n>\n> — Karin Lund, harbour master\n\n- The new quay is ${length} metres long.\n`;
const files = {
  'a.md': article(),
  'altered.md': article('We will close the port, whatever the weather brings'),
  'number.md': article(undefined, '1,520'),
  'original.txt': original,
};

const check = (argv: readonly string[], setting: Setting = {}) =>
  command(['check', ...argv], { files, pipeline: { compile }, ...setting });
const against = (json: string) => JSON.parse(json).against;

describe('briefdeck check --against', () => {
  it('counts, and is content with an article that says what the original says', async () => {
    const ran = await check(['a.md', '--against', 'original.txt']);
    expect(ran).toMatchObject({ status: 0, err: '', written: [] });
    expect(ran.out).toBe(
      'against original.txt: 1 of 1 quotation verbatim, 0 altered, 0 not found; 2 of 2 paragraphs reach a slide or its notes\n1 article: no warnings\n',
    );
  });
  it('fails on an altered quotation, and shows it', async () => {
    const ran = await check(['altered.md', '--against', 'original.txt']);
    expect(ran.status).toBe(1);
    expect(ran.out).toContain(
      'altered.md:9:1: error: the quotation "We will close the port, whatever the weather brings" is not what the original says: "We will not close the" there, "We will close the" here  [quotation-altered]\n  hint: the original, line 3: "We will not close the port, whatever the weather brings"\n',
    );
    expect(ran.out).toContain('0 of 1 quotation verbatim, 1 altered, 0 not found');
  });
  it('fails on anything else only where warnings are errors', async () => {
    expect((await check(['number.md', '--against', 'original.txt'])).status).toBe(0);
    expect((await check(['number.md', '--against', 'original.txt', '--strict'])).status).toBe(1);
  });
  it('holds several articles against one original, and says which line is whose', async () => {
    const { out, status } = await check(['a.md', 'altered.md', '--against', 'original.txt']);
    expect(status).toBe(1);
    expect(out).toContain('a.md against original.txt: 1 of 1 quotation verbatim');
    expect(out).toContain('altered.md against original.txt: 0 of 1 quotation verbatim');
  });
  it('takes the original, or the article, from standard input', async () => {
    const original_ = await check(['altered.md', '--against', '-'], { stdin: original });
    expect(original_.out).toContain('against <stdin>: 0 of 1 quotation verbatim, 1 altered');
    const article_ = await check(['-', '--against', 'original.txt'], { stdin: article() });
    expect(article_.out).toContain('against original.txt: 1 of 1 quotation verbatim');
  });
  it('reads Word, HTML and Markdown', async () => {
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const parts = {
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${original
        .trim()
        .split('\n\n')
        .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    };
    const docx = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    );
    const html = `<article>${original
      .trim()
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}</article>`;
    const more = { ...files, 'o.docx': docx, 'o.html': html, 'o.md': `# ${original}` };
    for (const name of ['o.docx', 'o.html', 'o.md']) {
      const ran = await check(['altered.md', '--against', name], { files: more });
      expect([name, ran.status]).toEqual([name, 1]);
      expect(ran.out).toContain(
        `the original, ${name === 'o.md' ? 'line 3' : 'paragraph 2'}: "We will not close the port, whatever the weather brings"`,
      );
    }
  });
});

describe('what cannot be compared', () => {
  it.each([
    [
      'a deck',
      ['deck.pptx', '--against', 'original.txt'],
      '--against compares articles, and "deck.pptx" is a finished deck',
    ],
    ['standard input twice', ['-', '--against', '-'], 'standard input is either the article or its original'],
    ['the article itself', ['a.md', '--against', './a.md'], '"./a.md" is the article itself'],
  ])('%s is wrong usage, with a hint', async (_, argv, message) => {
    const ran = await check(argv);
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(`briefdeck: ${message}\n  hint: `);
  });
  it.each([
    ['a file that is not there', 'none.txt', 'no-such-file'],
    ['a PDF', 'o.pdf', 'unreadable-original'],
    ['an old Word file', 'o.doc', 'unreadable-original'],
    ['a deck', 'o.pptx', 'unreadable-original'],
    ['a broken Word file', 'bad.docx', 'cannot-read'],
    ['a file of nothing', 'empty.txt', 'original-empty'],
  ])('%s is an error with a remedy; the article is checked all the same', async (_, name, id) => {
    const more = {
      ...files,
      'bad.md': 'x\n\n## A\n\n> [!NOPE]\n> x',
      'o.pdf': '%PDF-1.7',
      'o.doc': 'x',
      'o.pptx': 'x',
      'bad.docx': 'x',
      'empty.txt': ' \n',
    };
    const ran = await check(['bad.md', '--against', name], { files: more });
    expect(ran.status).toBe(1);
    expect(ran.out).toMatch(new RegExp(`error: .*\\[${id}\\]`));
    expect(ran.out).toContain('[unknown-alert]');
    expect(ran.out + ran.err).not.toContain('bug');
    if (id === 'unreadable-original')
      expect(ran.out).toMatch(/\[unreadable-original\]\n {2}hint: (?:save|give) /);
  });
});

describe('for programs', () => {
  it('JSON has the verdict on every quotation, and what was missed', async () => {
    const ran = await check(['altered.md', '--against', 'original.txt', '--format', 'json']);
    const [report] = against(ran.out);
    expect(report).toMatchObject({
      article: 'altered.md',
      original: 'original.txt',
      paragraphs: 2,
      covered: 2,
      missed: [],
    });
    expect(report.quotations).toEqual([
      {
        text: 'We will close the port, whatever the weather brings',
        speaker: 'Karin Lund',
        verdict: 'altered',
        original: { paragraph: 2, line: 3, text: 'We will not close the port, whatever the weather brings' },
        differences: [{ original: 'We will not close the', quoted: 'We will close the' }],
        file: 'altered.md',
        line: 9,
        column: 1,
      },
    ]);
    expect(JSON.parse(ran.out).diagnostics.map(({ id }: { id: string }) => id)).toContain(
      'quotation-altered',
    );
    const plain = await check(['a.md', '--format', 'json']);
    expect(JSON.parse(plain.out)).not.toHaveProperty('against');
  });
  it('SARIF and GitHub have the same findings at the same lines', async () => {
    const { out } = await check(['altered.md', '--against', 'original.txt', '--format', 'sarif']);
    const results = JSON.parse(out).runs[0].results.filter(
      ({ ruleId }: { ruleId: string }) => ruleId === 'quotation-altered',
    );
    expect(results[0]).toMatchObject({
      level: 'error',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'altered.md' }, region: { startLine: 9 } } },
      ],
    });
    const github = await check(['altered.md', '--against', 'original.txt', '--format', 'github']);
    expect(github.out).toContain('::error file=altered.md,line=9,col=1,title=quotation-altered::');
    expect(github.status).toBe(1);
  });
});

describe('briefdeck build --provenance', () => {
  it('says of a text that is drafted on the way that its lines are the draft’s', async () => {
    const built = async (name: string) => {
      const ran = await command(['build', name, '-o', 'deck.pptx', '--provenance', 'deck.json'], {
        files: { ...files, 'a.txt': readFileSync('test/draft/cases/wire-en.txt', 'utf8') },
        pipeline: { compile },
      });
      expect(ran.status).toBe(0);
      return JSON.parse(new TextDecoder().decode(ran.world.written.get('deck.json')));
    };
    expect((await built('a.md')).drafted).toBeUndefined();
    expect((await built('a.txt')).drafted).toBe(true);
  });

  it('is written with the deck, or neither is', async () => {
    const write = async (files: ReadonlyMap<string, Uint8Array>) => {
      expect([...files.keys()]).toEqual(['deck.pptx', 'deck.json']);
      throw new Refusal({ severity: 'error', id: 'cannot-write', message: 'no room', hints: [] });
    };
    const ran = await command(['build', 'a.md', '-o', 'deck.pptx', '--provenance', 'deck.json'], {
      files,
      pipeline: { compile },
      world: { write },
    });
    expect(ran).toMatchObject({ status: 1, out: '', written: [] });
    expect(ran.err).toContain('error: no room');
  });

  it('is written over an older one, and over nothing else', async () => {
    const built = (there: string, ...more: string[]) =>
      command(['build', 'a.md', '--provenance', 'deck.json', ...more], {
        files: { ...files, 'deck.json': there },
        pipeline: { compile },
      });
    expect(await built('{"article": "a.md", "slides": []}')).toMatchObject({ status: 0 });
    expect(await built('{"mine": true}', '--force')).toMatchObject({ status: 0 });
    const ran = await built('{"mine": true}');
    expect(ran).toMatchObject({ status: 1, written: [] });
    expect(ran.err).toContain('[not-ours]');
  });

  it.each([
    ['the deck', ['-o', 'deck.pptx', '--provenance', './deck.pptx']],
    ['the article', ['--provenance', 'A.md']],
    ['both of standard output', ['-o', '-', '--provenance', '-']],
  ])('is never %s', async (_, options) => {
    expect(await command(['build', 'a.md', ...options], { files })).toMatchObject({ status: 2, written: [] });
  });
});
