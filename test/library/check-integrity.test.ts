// A deck against the text it was made from: which of its texts are looked at, what is told and where. The
// originals are our own; towns and people in them are invented.

import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { draftArticle } from '../../src/draft/draft.ts';
import { readDocx } from '../../src/draft/read-docx.ts';
import { readHtml } from '../../src/draft/read-html.ts';
import { rules } from '../../src/integrity/rules.ts';
import { checkIntegrity, type PublishedText } from '../../src/library/check-integrity.ts';
import { deckOf, files, root, sceneOfText } from '../deck-of.ts';
import { fc, tries } from '../property.ts';

const original = `The quay of Osterby

By Anna Holm

The ferry at the quay (Source: Osterby Archive)

The harbour master Karin Lund spoke on May 2. “We will not close the port, whatever the weather brings,” she said (Osterby Post, May 3).

The new quay is 1,250 metres long and costs 4.5 million crowns.

Fishermen in the old town want the quay to open sooner. They have waited for eleven years, and some have left.

The council has promised new nets to everybody who stays.

Mikkel Storm counted herring off Ringholm.`;

const front = '---\ntitle: The quay\ndate: 2031-05-19\nlanguage: en\n---\n\n';

async function checked(body: string, text: PublishedText['text'] = original, file = 'original.txt') {
  return checkIntegrity(await sceneOfText(`${front}${body}\n`), { text, file });
}
const told = ({ id, span }: Diagnostic): string => `${id} ${span?.line}`;
const grave = (findings: readonly Diagnostic[]): readonly string[] =>
  findings.filter(({ id }) => id !== 'not-covered' && id !== 'claim-not-found').map(told);

describe('a deck is looked at', () => {
  it.each([
    ['in its bottom line', '- The port stays open', 'bluf: It costs 9 million crowns.'],
    ['in its subtitle', '- The port stays open', 'subtitle: 9 million crowns'],
  ])('%s', async (_, body, line) => {
    const deck = await sceneOfText(
      `---\ntitle: The quay\n${line}\n---\n\n## The port stays open\n\n${body}\n`,
    );
    expect(grave(checkIntegrity(deck, { text: original, file: 'o.txt' }).findings)).toEqual([
      'number-not-found 3',
    ]);
  });
  it.each([
    ['in a title', '## It costs 9 million crowns\n\n- The port stays open', 7],
    [
      'in a part’s title',
      '# It costs 9 million crowns\n\n## The port\n\n- The port stays open\n\n# Another\n\n## More\n\n- x',
      7,
    ],
    ['in a point under a point', '## The port\n\n- It stays open\n  - and costs 9 million crowns', 10],
    ['in a table', '## The port\n\n| Item | Cost |\n| --- | --- |\n| Quay | 9 million crowns |', 11],
    [
      'in a table’s caption',
      '## The port\n\n<!-- caption: 9 million crowns -->\n\n| Item | Cost |\n| --- | --- |\n| Quay | much |',
      9,
    ],
    [
      'in a timeline',
      '## The port\n\n| Date | Event |\n| --- | --- |\n| 2 May | She spoke |\n| 3 May | 9 million crowns |',
      12,
    ],
    [
      'in numbers',
      '## The port\n\n| Number | What |\n| --- | --- |\n| 9 million | crowns |\n| 1,250 | metres |',
      11,
    ],
    [
      'in a chart',
      '## The port\n\n<!-- chart: bar -->\n\n| Item | Cost |\n| --- | --- |\n| Quay | 4.5 |\n| Nets | 9 |',
      14,
    ],
    [
      'in a chart’s title',
      '## The port\n\n<!-- chart: {type: bar, title: 9 million crowns} -->\n\n| Item | Cost |\n| --- | --- |\n| Quay | 4.5 |\n| Nets | 4.5 |',
      9,
    ],
    ['in a map’s caption', '## The port\n\n```map\nfocus: [NO]\ncaption: 9 million crowns\n```', 11],
    ['in a map’s legend', '## The port\n\n```map\nfocus: [NO]\nlegend: {focus: 9 million crowns}\n```', 11],
    ['in an alert', '## The port\n\n> [!WARNING]\n> It costs 9 million crowns.', 10],
    [
      'in a key sentence of its prose',
      '## The port\n\nThe port stays open.\n\nIt costs 9 million crowns.',
      11,
    ],
    [
      'in an attribution',
      '## The port\n\n> We will not close the port\n>\n> — Karin Lund, master of 9 harbours',
      11,
    ],
  ])('%s', async (_, body, line) => {
    expect(grave((await checked(body)).findings)).toEqual([`number-not-found ${line}`]);
  });
  it('once, however often a text is shown', async () => {
    const points = Array.from(
      { length: 30 },
      (_, index) => `- Point of the quay ${'word '.repeat(10)}${'x'.repeat(index)}`,
    );
    const deck = await sceneOfText(
      `---\ntitle: The quay\nagenda: true\n---\n\n# It costs 9 million crowns\n\n## The port\n\n${points.join('\n')}\n\n# Another part\n\n## More\n\n- x\n`,
    );
    expect(grave(checkIntegrity(deck, { text: original, file: 'o.txt' }).findings)).toEqual([
      'number-not-found 6',
    ]);
  });
  it('but not for what briefdeck adds, nor for what the front matter says of the article', async () => {
    const deck = await sceneOfText(
      '---\ntitle: The quay\nauthor: Jane Roe\ninstitution: Norland Institute\npublication: {name: Papers, volume: 77}\nhandling: TLP:GREEN\ndate: 2030-08-09\n---\n\n## The port\n\n- It stays open\n- The quay is long\n\n## The port\n\n```map\nfocus: [NO]\ncontext: [SE]\n```\n',
    );
    expect(grave(checkIntegrity(deck, { text: original, file: 'o.txt' }).findings)).toEqual([]);
  });
});

describe('a citation', () => {
  it.each([
    ['of the original is right', '(Osterby Post, May 3)', []],
    ['of another day is told', '(Osterby Post, May 4)', ['date-not-found 9']],
    ['of a source that the original has not is told of', '(Coastal Times, May 3)', ['source-not-found 9']],
  ])('%s', async (_, citation, findings) => {
    expect(grave((await checked(`## The port\n\n- It stays open ${citation}.`)).findings)).toEqual(findings);
  });
  it('names what the original cites instead', async () => {
    const { findings } = await checked('## The port\n\n- It stays open (Osterby Post, May 4).');
    expect(findings[0]?.hints).toEqual(['it cites "Osterby Post, May 3", line 7']);
  });
  it('of the original itself is nothing to be told', async () => {
    const deck = await sceneOfText(
      '---\ntitle: The quay\npublication: Papers on Harbours\n---\n\n## The port\n\n- It stays open[^p].\n\n[^p]: Papers on Harbours, 2031\n',
    );
    expect(grave(checkIntegrity(deck, { text: original, file: 'o.txt' }).findings)).toEqual([]);
  });
});

describe('a speaker', () => {
  const quote = (speaker: string): string =>
    `## The port\n\n> We will not close the port, whatever the weather brings\n>\n> — ${speaker}`;
  it.each([
    ['in the paragraph of the words is right', 'Karin Lund', []],
    ['by the surname alone is, too', 'Lund, harbour master', []],
    ['by an office alone is, too', 'Harbour master', []],
    ['in another paragraph is told', 'Mikkel Storm', ['speaker-not-near 11']],
    ['whom nobody names is told once', 'Ingrid Moen', ['speaker-not-near 11']],
    ['behind another first name is told', 'Erika Lund', ['name-not-found 11']],
  ])('%s', async (_, speaker, findings) => {
    expect(grave((await checked(quote(speaker))).findings)).toEqual(findings);
  });
  it('of a speech may be named over it alone', async () => {
    const speech =
      'Address by Helga Strand\n\n1 September 2030\n\nDear guests, here we are.\n\nRead slowly, ask early, and be wrong in good company.\n\nThank you all for coming.';
    const body = '## The rector\n\n> ask early, and be wrong in good company\n>\n> — Helga Strand';
    expect(grave((await checked(body, speech)).findings)).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('that no slide has are told at their line; titles, by-lines and captions are none', async () => {
    const report = await checked(
      '## Fishermen wait\n\n- Fishermen in the old town want the quay to open sooner.\n- They have waited for eleven years.',
    );
    expect(report).toMatchObject({ paragraphs: 5, covered: 1 });
    expect(report.missed.map(({ line }) => line)).toEqual([7, 9, 13, 15]);
    const spans = report.findings.filter(({ id }) => id === 'not-covered').map(({ span }) => span);
    expect(spans[0]).toEqual({ file: 'original.txt', line: 7, column: 1 });
    expect(spans).toHaveLength(4);
  });
  it('are covered in notes, too, and closely restated', async () => {
    const report = await checked(
      '## Old fishermen\n\n- Fishermen of the old town want an earlier opening of the quay; some left after waiting eleven years\n\n<!-- notes: The council has promised new nets to everybody who stays. -->',
    );
    expect(report.missed.map(({ line }) => line)).toEqual([7, 9, 15]);
  });
  it.each([
    [
      'zh',
      '标题在此\n\n老城的渔民不希望码头在明年之前建成，因为鲱鱼会消失。\n\n市议会答应给每个留下来的人发放新的渔网和补贴。',
      '老城的渔民不希望码头在明年之前建成。',
      [5],
    ],
    [
      'ar',
      'العنوان\n\nلا يريد صيادو المدينة القديمة بناء الرصيف قبل عام 2033 لأن الأسماك قد تختفي.\n\nوعد المجلس كل من يبقى في المدينة بشباك جديدة.',
      'لا يريد صيادو المدينة القديمة بناء الرصيف قبل عام 2033',
      [5],
    ],
  ])('in %s are told apart', async (language, text, point, missed) => {
    const deck = await sceneOfText(
      `---\ntitle: T\nlanguage: ${language}\n---\n\n## ${point.slice(0, 10)}\n\n- ${point}\n`,
    );
    const report = checkIntegrity(deck, { text, file: 'o.txt' });
    expect(report.missed.map(({ line }) => line)).toEqual(missed);
  });
});

const docx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${type}.footnotes+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f1" Type="${office}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes xmlns:w="${word}"><w:footnote w:id="1"><w:p><w:r><w:t>Harbour Papers count 777 boats.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
};
const paragraph = (text: string, note = ''): string =>
  `<w:p><w:r><w:t>${text}</w:t></w:r>${note ? `<w:r><w:footnoteReference w:id="${note}"/></w:r>` : ''}</w:p>`;

describe('an original in Word', () => {
  const [title = '', by = '', caption = '', ...text] = original.split('\n\n');
  const body = [title, by, caption, ...text]
    .map((one, index) => paragraph(one, index === 4 ? '1' : ''))
    .join('');
  it('is compared by paragraphs, and no line is made up', async () => {
    const report = await checked(
      '## The port\n\n> We will close the port, whatever the weather brings\n>\n> — Karin Lund\n\n- There are 777 boats (Harbour Papers).',
      await readDocx(docx(body)),
      'original.docx',
    );
    expect(grave(report.findings)).toEqual(['quotation-altered 9']);
    expect(report.findings[0]?.hints[0]).toMatch(/^the original, paragraph 4: "We will not close/);
    const missed = report.findings.filter(({ id }) => id === 'not-covered');
    expect(missed.every(({ span }) => span === undefined)).toBe(true);
    expect(missed[0]?.message).toMatch(
      /^no slide and no notes have paragraph 5 of "original.docx": "The new quay/,
    );
    expect(report.quotations[0]?.original).toEqual({
      paragraph: 4,
      text: expect.stringContaining('We will not close'),
    });
  });
});

describe('an original in HTML and in Markdown', () => {
  const html = `<html lang="en"><body><nav>9 million</nav><article><h1>The quay</h1>${original
    .split('\n\n')
    .slice(3)
    .map((one) => `<p>${one}</p>`)
    .join(
      '',
    )}<p>A note<sup><a href="#fn1">1</a></sup> is <b>here</b>.</p><ol><li id="fn1">Harbour Papers count 777 boats.</li></ol></article></body></html>`;
  it('is compared by its paragraphs, footnotes among them', async () => {
    const report = await checked(
      '## The port\n\n- It costs 4.5 million crowns.\n- There are 777 boats.\n- There are 9 million.',
      readHtml(html),
      'o.html',
    );
    expect(grave(report.findings)).toEqual(['number-not-found 11']);
  });
  it('is compared by its words, not its marks', async () => {
    const markdown =
      '---\ntitle: The quay\n---\n\n# The *quay*\n\nThe **new** quay is [1,250 metres](https://example.org/9) long.\n\n> We will *not* close the port\n>\n> — Karin Lund\n\n- One\n\n| a | b |\n| --- | --- |\n| 77 | x |\n';
    const body =
      '## The port\n\n> The new quay is 1,250 metres long\n\n> We will not close the port\n>\n> — Karin Lund\n\n- There are 77.\n- There are 9.';
    const report = await checked(body, markdown, 'original.md');
    expect(report.quotations.map(({ verdict }) => verdict)).toEqual(['verbatim', 'verbatim']);
    expect(grave(report.findings)).toEqual(['number-not-found 16']);
    expect(report.quotations[0]?.original).toMatchObject({ line: 7 });
  });
});

describe('an original in another language', () => {
  const german = original
    .replace(/.*/s, '')
    .concat(
      'Der Hafen von Osterby\n\nDie Hafenmeisterin Karin Lund hat am 2. Mai gesprochen. „Wir schließen den Hafen nicht, was auch immer das Wetter bringt“, sagte sie. Der neue Kai ist 1.250 Meter lang und kostet 4,5 Millionen Kronen. Die Fischer der alten Stadt wollen, dass er früher öffnet. Sie haben elf Jahre gewartet, und einige sind gegangen.',
    );
  const body = `## The port stays open whatever happens to it

> We will not close the port, whatever the weather brings
>
> — Karin Lund

- The new quay is 1,250 metres long and costs 4.5 million crowns.
- The fishermen of the old town want the quay to open sooner than the council has said.
- They have waited for the quay for 11 years, and some of them have left the town for good.`;
  it('is told of once; numbers and dates are looked for all the same', async () => {
    const report = await checked(body, german);
    expect(grave(report.findings)).toEqual(['other-language 4']);
    expect(report).toMatchObject({
      languages: { article: 'en', original: 'de' },
      quotations: [{ verdict: 'not-compared' }],
    });
    expect(grave((await checked(body.replace('4.5 million', '4.5 billion'), german)).findings)).toEqual([
      'other-language 4',
      'unit-changed 13',
    ]);
  });
  it('may still have a quotation in the words it was said in', async () => {
    const deck = await sceneOfText(
      '---\ntitle: Причал\nlanguage: ru\n---\n\n## Порт не закроют\n\n> We will not close the port, whatever the weather brings\n>\n> — Карин Лунд\n\n- Длина нового причала 1250 метров, он стоит 4,5 миллиона крон.\n',
    );
    const report = checkIntegrity(deck, { text: original, file: 'o.txt' });
    expect(report.quotations.map(({ verdict }) => verdict)).toEqual(['verbatim']);
    expect(grave(report.findings)).toEqual(['other-language 3']);
  });
});

describe('an original', () => {
  it('without a word is an error, and nothing else is told', async () => {
    const report = await checked(
      '## The port\n\n> We will not close the port\n\n- It costs 9 million crowns.',
      ' \n\n…\n',
    );
    expect(report.findings.map(told)).toEqual(['original-empty 1']);
  });
  it('and an article of any words get an answer', async () => {
    const words = fc.array(
      fc.constantFrom(
        '“',
        '”',
        '[…]',
        '[x]',
        '9',
        '3.5 million',
        'Osterby',
        '14 May',
        'не',
        '港口',
        '\n\n',
        '- ',
        '> ',
        '—',
        '(A, May 3)',
        '«',
        'x',
      ),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(words, words, async (article, text) => {
        const deck = await sceneOfText(article.join(' '));
        const report = checkIntegrity(deck, { text: text.join(' '), file: 'o.txt' });
        expect(report.covered).toBeLessThanOrEqual(report.paragraphs);
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('a draft holds against the text that it is made from', () => {
  const texts = ['cases', 'harder'].flatMap((folder) =>
    readdirSync(`${root}test/draft/${folder}`)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${folder}/${name}`),
  );
  it.each(texts)('%s', async (name) => {
    const text = readFileSync(`${root}test/draft/${name}`, 'utf8');
    const { markdown } = await draftArticle(text, { world: files });
    const report = checkIntegrity(await sceneOfText(markdown), { text, file: name });
    expect(report.quotations.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
    expect(report.covered).toBe(report.paragraphs);
    // Who speaks is the author's to fill in; a gazetteer writes Genève for Geneva.
    const findings = report.findings.filter(
      ({ id, message }) => id !== 'speaker-not-near' && !message.includes('Genève'),
    );
    expect(findings.map(({ message }) => message)).toEqual([]);
  });
});

describe('an article holds against itself', () => {
  const articles = readdirSync(`${root}content`).filter((name) => name.endsWith('.md'));
  it.each(articles)('%s', async (name) => {
    const text = readFileSync(`${root}content/${name}`, 'utf8');
    const deck = await deckOf(`content/${name}`);
    const report = checkIntegrity(deck, { text, file: 'original.md' });
    expect(report.quotations.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
    if (deck.article.language.integrity === 'none') {
      // A language without words for this says so, once.
      expect(report.findings.map(({ id }) => id)).toEqual(['not-in-this-language']);
      return;
    }
    expect(report.covered).toBe(report.paragraphs);
    // Names that stand in a map block alone are no text of the original's, nor is a caption in a comment.
    const findings = report.findings.filter(
      ({ message }) => !/"(?:Astana|Turkistan)" is not|is like "Limits of the briefing/.test(message),
    );
    expect(findings.map(({ message }) => message)).toEqual([]);
  });
});

describe('the rules', () => {
  it('are all in the docs, in the words of their table', () => {
    const page = readFileSync(`${root}docs/integrity.md`, 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \| (.*) \|$/gm)].map(
      ([, id, severity, about]) => [id, severity, about],
    );
    expect(rows).toEqual(Object.entries(rules).map(([id, { severity, about }]) => [id, severity, about]));
  });
  it('are all used, and no message has another id', () => {
    const words = readFileSync(`${root}src/integrity/messages.ts`, 'utf8');
    const used = new Set([...words.matchAll(/said\(\s*'([a-z-]+)'/g)].map(([, id]) => id));
    expect([...used].sort()).toEqual(Object.keys(rules).sort());
  });
});

describe('the first article, against the same facts told in other words', () => {
  const name = 'content/kazakhstan-diplomatic-spotlight';
  const file = `${root}test/published/diplomatic-spotlight.txt`;
  const published: PublishedText = { text: readFileSync(file, 'utf8'), file: 'original.txt' };
  it('has every quotation verbatim and every paragraph covered; what it adds itself is told', async () => {
    const report = checkIntegrity(await deckOf(`${name}.md`), published);
    expect(report.quotations.length).toBeGreaterThanOrEqual(6);
    expect(report.quotations.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
    expect(report).toMatchObject({ paragraphs: 11, covered: 11 });
    // "Head of the Catholic Church": the author's own words.
    const warnings = report.findings.filter(({ severity }) => severity !== 'info');
    expect(new Set(warnings.map(({ message }) => message))).toEqual(
      new Set(['"Catholic Church" is not in the original']),
    );
  });
  it.each(['ru', 'ar'])(
    'has its numbers and dates in %s, too; the one kilometre that is reckoned is told',
    async (language) => {
      const report = checkIntegrity(await deckOf(`${name}.${language}.md`), published);
      expect(report.findings.map(({ id }) => id)).toEqual(['other-language', 'number-not-found']);
      expect(report.findings[1]?.message).toMatch(/7,?640/);
    },
  );
  it('is told of a paragraph whose section is taken out', async () => {
    const text = readFileSync(`${root}${name}.md`, 'utf8');
    const without = text.split(/(?=^## )/m).filter((part) => !part.startsWith('## Kazakhstan complies'));
    const report = checkIntegrity(await sceneOfText(without.join('')), published);
    expect(report.missed.map(({ text: missed }) => missed.slice(0, 40))).toEqual([
      'Security is one concern, the economy ano',
    ]);
  });
});
