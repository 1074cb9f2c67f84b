// Drafts of articles that we wrote for this; institutions and people are invented, but for those of
// the article as published.

import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { draftArticle } from '../../src/draft/draft.ts';
import { readDocx } from '../../src/draft/read-docx.ts';
import { readHtml } from '../../src/draft/read-html.ts';
import { wordsOf } from '../../src/integrity/fold.ts';
import { compile } from '../../src/library/compile.ts';
import { files, root } from '../deck-of.ts';

const draft = (text: string, date?: string) =>
  draftArticle(text, { world: files, ...(date ? { date } : {}) });

const wire = `Osterby opens its harbour to ferries

Publication: The Osterby Review Volume: 7 Issue: 12

By Anna Holm

19 May 2024

The harbour of Osterby will open to ferries next year, the council decided on May 14 (Osterby Post, May 15). It is to cost 4.5 million euros and to serve 1,200 passengers a day (Osterby Post, May 15).

“We will not close the port, whatever the weather brings,” Mayor Karin Lund said on Tuesday (Harbour Radio, May 14). She added: “Nobody shall wait longer than a day for a berth.”

The Northern Shipping Union (NSU) had asked for “fair access” since January. Ole Brandt, chairman of the union, called the decision “a late but honest step towards what our members have been asking for” (NSU.example, May 16).

Ferries from Norway and Denmark are expected to use the new quay, which stands 250 metres from the old one.
`;

describe('a wire story', async () => {
  const { findings, markdown, marks } = await draft(wire);
  it('gives its head', () => {
    expect(findings).toMatchObject({
      language: 'en',
      title: 'Osterby opens its harbour to ferries',
      publication: { name: 'The Osterby Review', volume: '7', issue: '12' },
      authors: ['Anna Holm'],
      date: { iso: '2024-05-19' },
    });
  });
  it('has its citations with years, resolved backwards', () => {
    expect(findings.citations.map(({ name, date }) => `${name} ${date}`)).toEqual([
      'Osterby Post 2024-05-15',
      'Osterby Post 2024-05-15',
      'Harbour Radio 2024-05-14',
      'NSU.example 2024-05-16',
    ]);
  });
  it('has its quotations, and their speakers but for a pronoun’s', () => {
    const speech = findings.quotations.filter(({ kind }) => kind === 'speech');
    expect(speech.map(({ text, speaker }) => [text.slice(0, 20), speaker?.name, speaker?.role])).toEqual([
      ['We will not close th', 'Karin Lund', 'Mayor'],
      ['Nobody shall wait lo', undefined, undefined],
      ['a late but honest st', 'Ole Brandt', 'chairman of the union'],
    ]);
    expect(findings.quotations.filter(({ kind }) => kind === 'term').map(({ text }) => text)).toEqual([
      'fair access',
    ]);
  });
  it('has its numbers, acronyms and countries', () => {
    expect(findings.numbers.map(({ written }) => written)).toEqual([
      '4.5 million euros',
      '1,200',
      '250 metres',
    ]);
    expect(findings.acronyms).toMatchObject([{ short: 'NSU', long: 'Northern Shipping Union' }]);
    expect(findings.countries.map(({ id }) => id).sort()).toEqual(['DK', 'NO']);
    expect(findings.places).toEqual([]);
  });
  it('is written as an article that builds, with every word of the text, and stamped until it is looked at', async () => {
    const said: string[] = [];
    const options = {
      file: 'a.md',
      world: files,
      report: ({ severity, id }: { severity: string; id: string }) => said.push(`${severity} ${id}`),
    };
    const deck = await compile(markdown, options);
    expect(deck.pptx).toBeDefined();
    expect(said).toContain('warning review-left');
    expect(marks).toBeGreaterThan(5);
    expect(deck.article.reviews).toBe(marks);
    expect(deck.article.meta.handling).toBe('DRAFT');
    expect((await compile(markdown, { ...options, allowDraft: true })).article.meta.handling).toBeUndefined();
    const clean = await compile(markdown.replace(/<!-- review:.*?-->/g, ''), options);
    expect(clean.article.meta.handling).toBeUndefined();
  });
});

describe.each([
  [
    'Russian',
    'ru',
    'Порт откроют\n\nДата: 19 мая 2024\n\n«Мы не закроем порт, какой бы ни была погода», — сказал мэр Пётр Лунин (Вестник, 14 мая). Работы обойдутся в 4,5 млн евро. Суда пойдут в Казахстан.',
    ['4,5 млн евро'],
    'KZ',
  ],
  [
    'German',
    'de',
    'Der Hafen öffnet\n\n19. Mai 2024\n\n„Wir schließen den Hafen nicht, was auch immer kommt“, sagte Bürgermeisterin Karin Lund. Der Umbau kostet 4,5 Millionen Euro. Die Schiffe fahren nach Norwegen.',
    ['4,5 Millionen Euro'],
    'NO',
  ],
  [
    'French',
    'fr',
    'Le port ouvre\n\n19 mai 2024\n\n« Nous ne fermerons pas le port, quel que soit le temps », a déclaré la maire Karine Lund. Les travaux coûtent 4,5 millions d’euros et durent 18 mois. Les navires vont en Norvège et dans les pays voisins.',
    [],
    'NO',
  ],
  [
    'Chinese',
    'zh',
    '港口开放\n\n2024年5月19日\n\n“无论天气如何，我们都不会关闭港口，”市长林卡说。工程耗资450万欧元。渡轮将开往哈萨克斯坦。',
    [],
    'KZ',
  ],
  [
    'Arabic',
    'ar',
    'الميناء يفتح\n\n19 مايو 2024\n\nقال رئيس البلدية: «لن نغلق الميناء مهما كان الطقس هذا العام». وستبحر السفن إلى كازاخستان قريبا.',
    [],
    'KZ',
  ],
])('a text in %s', (_, language, text, numbers, country) => {
  it('is known for what it is, with its quotation and its country', async () => {
    const { findings, markdown } = await draft(text);
    expect(findings.language).toBe(language);
    expect(findings.date?.iso).toBe('2024-05-19');
    expect(findings.quotations.filter(({ kind }) => kind === 'speech')).toHaveLength(1);
    expect(findings.countries.map(({ id }) => id)).toContain(country);
    for (const number of numbers) expect(findings.numbers.map(({ written }) => written)).toContain(number);
    expect(parseArticle(markdown, 'a.md', () => {}).sections.length).toBeGreaterThan(1);
  });
});

describe('HTML saved from a browser', async () => {
  const html = `<html lang="en"><head><title>The harbour opens – The Review</title>
<meta property="og:title" content="The harbour opens"><meta name="author" content="Anna Holm"></head><body><nav>Home News</nav>
<article><h1>The harbour opens</h1><p class="standfirst">A quay for ferries, at last.</p>
<div class="byline">By <a href="/anna">Anna Holm</a> <time>May 19, 2024</time></div>
<p>The quay opened on <a href="https://example.org/quay">the fourteenth</a>, May 14, 2024.<sup><a href="#fn1">1</a></sup> It is 250 metres long.<sup><a href="#fn9">9</a></sup></p>
<h2>What it cost</h2>
<blockquote><p>It cost less than the quarrel about it.</p><p>That is all.</p><footer>— Karin Lund, mayor</footer></blockquote>
<ul><li>Ferries pay.</li><li>The town does not.</li></ul>
<ol><li id="fn1">Osterby Post, May 15, 2024. <a href="#r1">↩</a></li></ol></article>
<footer>© The Review</footer><script>alert(1)</script></body></html>`;
  const { findings, markdown } = await draftArticle(readHtml(html), { world: files });
  it('gives its article without what stands around it', () => {
    expect(markdown).toContain('It is 250 metres long.');
    for (const around of ['alert', 'Home News', '©']) expect(markdown).not.toContain(around);
  });
  it('gives its standfirst, its author and its date for what they are', () => {
    expect(findings).toMatchObject({
      title: 'The harbour opens',
      subtitle: 'A quay for ferries, at last.',
      authors: ['Anna Holm'],
      date: { iso: '2024-05-19' },
    });
  });
  it('keeps links, footnotes that are there, and the numbers of those that are not', () => {
    expect(markdown).toContain('[the fourteenth](https://example.org/quay)');
    expect(markdown).toContain('May 14, 2024.[^1] It is 250 metres long.9');
    expect(markdown).toContain('[^1]: Osterby Post, May 15, 2024.');
  });
  it('keeps a block quotation with who said it, which is no guess', () => {
    expect(markdown).toContain(
      '> It cost less than the quarrel about it.\n>\n> That is all.\n>\n> — Karin Lund, mayor\n\n- Ferries pay.\n- The town',
    );
    expect(markdown).not.toContain('who said this');
  });
  it('titles what stands before its first heading', () => {
    expect(markdown).toContain('## The quay opened on the fourteenth, May 14, 2024');
  });
});

describe('the date of a text that does not give it', () => {
  it.each([
    [
      'the newest day of the year it names',
      'Unrest began in January 2022 (Post, April 28). Talks followed (Post, June 17; Post, September 14).',
      '2022-09-14',
    ],
    [
      'over the turn of a year',
      'It began on 14 December (Post, December 15). On 3 March 2025 it ended.',
      '2025-03-03',
    ],
    [
      'without days to come',
      'It began on 3 May 2024 (Post, May 9). Ferries will sail from June 20.',
      '2024-05-09',
    ],
  ])('is %s', async (_, text, iso) => {
    const { findings, markdown } = await draft(`A title\n\n${text}\n`);
    expect(findings.date).toMatchObject({ iso, from: expect.stringContaining('“') });
    expect(markdown).toContain(`date: ${iso}`);
    expect(markdown).toContain('the date of the article is inferred');
  });
  it('is asked for where no year is named', async () => {
    const { findings, markdown } = await draft('A title\n\nIt began on May 3 (Post, May 9).\n');
    expect(findings.date).toBeUndefined();
    expect(markdown).toContain('add "date: YYYY-MM-DD"');
  });
});

describe('sections of a draft', () => {
  const long = (start: string): string =>
    `${start}. ${'And it went on for the whole of the day, until nobody was left to see it. '.repeat(4)}`.trim();
  it('are its paragraphs, the short ones with the next', async () => {
    const { markdown } = await draft(
      `A title\n\nThe quay opened.\n\n${long('Ferries came to the new quay')}\n\n${long('The mayor spoke of it at length')}\n`,
    );
    expect(markdown.match(/^## .*/gm)).toEqual(['## The quay opened', '## The mayor spoke of it at length']);
  });
  it('have a clause of the text for a title, and clauses for points, none of them the title’s again', async () => {
    const { markdown } = await draft(
      [
        'A title',
        'Amid quarrels over the price, Lind will open the quay to ferries, although its council had voted against it. Ferries from Denmark, which had waited since 2019, pay 40 crowns a day (Osterby Post, May 15). If the council agrees, the rest of the port will follow. The port will pay for the quay, the council said. Anna Holm owns two of the ferries.',
      ].join('\n\n'),
      '2024-05-19',
    );
    expect(markdown.split('## Numbers')[0]?.match(/^(?:##|-) .*/gm)).toEqual([
      '## Lind will open the quay to ferries',
      '- Ferries from Denmark, which had waited since 2019, pay 40 crowns a day (Osterby Post, May 15)',
      '- If the council agrees, the rest of the port will follow',
      '- The port will pay for the quay, the council said',
      '- Anna Holm owns two of the ferries',
    ]);
    expect(markdown).toContain('Amid quarrels over the price, Lind will open');
  });
  it('are titled by a sentence that states something: no question, no salutation, no place of filing', async () => {
    const titles = async (text: string) => (await draft(`A title\n\n${text}\n`)).markdown.match(/^## .*/gm);
    expect(await titles(`Ladies and gentlemen,\n\n${long('The line is long')}`)).toEqual([
      expect.stringContaining('## The line is long'),
    ]);
    expect(await titles(`Why is it long?\n\n${long('The line is long')}`)).toEqual([
      expect.stringContaining('## The line is long'),
    ]);
    expect(await titles(long('OSTERBY, May 15 (Coast Wire) - Dock workers went home'))).toEqual([
      expect.stringContaining('## Dock workers went home'),
    ]);
  });
  it('keep a list of points one list, with what it quotes behind it', async () => {
    const { markdown } = await draft(
      'Points\n\n1. The quay is long.\n\n2. “We will not close it, whatever the weather brings us,” Mayor Karin Lund said.\n\n3. Ferries pay.\n',
    );
    expect(markdown).toMatch(
      /## Points\n[\s\S]*\n1\. The quay is long\.\n2\. “We.*\n3\. Ferries pay\.\n\n> We will not/,
    );
  });
  it('ask for a speaker who is not told, with those that the paragraph names', async () => {
    const { markdown } = await draft(
      'A title\n\nThe council accused Mayor Karin Lund of “leaving the quay to the gulls and the gulls to the quay itself”, and nobody answered.\n',
    );
    expect(markdown).toContain('who said this (paragraph 2)? Named beside it: Karin Lund. Write the name');
  });
  it('end a quotation without the comma of the sentence around it', async () => {
    const { markdown, findings } = await draft(wire);
    expect(findings.quotations[0]?.text).toMatch(/brings,$/);
    expect(markdown).toContain('> We will not close the port, whatever the weather brings\n');
  });
  it('make a block quotation of a paragraph with a line that says whose it is', async () => {
    const { markdown } = await draft(
      `A title\n\n${long('The line is long')}\n\nNobody owns the tide.\n\n— Karin Lund, mayor\n`,
    );
    expect(markdown).toContain('> Nobody owns the tide.\n>\n> — Karin Lund, mayor\n');
  });
  it('say which line of the text each line comes from', async () => {
    const text = 'A title\n\nThe quay opened.\n\n[see] It is\nlong.\n';
    const { markdown, lines } = await draft(text);
    const rows = markdown.split('\n');
    expect(lines).toHaveLength(rows.length - 1);
    expect(lines[rows.indexOf('The quay opened.')]).toBe(3);
    expect(lines[0]).toBeUndefined();
  });
});

describe('lines that are no text of the article', () => {
  const body =
    'The quay of Lind was opened in the spring. The council had paid for all of it, and the port for none.';
  it('are put aside, in any language: sharing, reading time, newsletters, rules of comment', async () => {
    const { markdown, findings } = await draft(
      [
        'A quay opens',
        '5 min read',
        body,
        'Share this article',
        'Lesen Sie auch: Die Fähre',
        'Подпишитесь на рассылку',
        'Temps de lecture : 4 min',
        'Newsletter',
        body,
      ].join('\n\n'),
    );
    expect(findings.title).toBe('A quay opens');
    expect(markdown.match(/put aside.*?-->/)?.[0]).toContain(
      '“5 min read”, “Share this article”, “Lesen Sie auch: Die Fähre”, “Подпишитесь на рассылку”, “Temps de lecture : 4 min”, “Newsletter”',
    );
    expect(markdown).not.toMatch(/^(?:##|-|\p{Lu}).*(?:Newsletter|Share this)/mu);
  });
  it('are the name of a site and a date beside a title; what stands under it is a by-line', async () => {
    const { findings, markdown } = await draft(
      `A quay opens | The Review | 19.01.2020\n\nBy Anna Holm (www.example.com)\n\n${body}\n`,
    );
    expect(findings).toMatchObject({
      title: 'A quay opens',
      authors: ['Anna Holm'],
      date: { iso: '2020-01-19' },
    });
    expect(markdown).toContain('<!-- notes: The Review -->');
  });
  it('are the marks of a quotation in a mail', async () => {
    const { findings } = await draft(`A letter\n\nShe wrote:\n\n> “${body}”\n\n${body}\n`);
    expect(findings.quotations[0]).toMatchObject({ text: body, block: true });
  });
  it('are numbers of headings, judged as a series: one may head a line only', async () => {
    const text = [
      'A report',
      '1. Summary',
      `${body} ${body}`,
      '2. Cost',
      'It was low.',
      '3. Outlook',
      `${body} ${body}`,
    ].join('\n\n');
    expect((await draft(text)).markdown.match(/^## \d.*/gm)).toEqual([
      '## 1. Summary',
      '## 2. Cost',
      '## 3. Outlook',
    ]);
  });
});

describe('a map of a draft', () => {
  const about = (text: string) => draft(`A title\n\nThe quay was opened.\n\n${text}`, '2024-05-19');
  it('has the countries that the text names more than once; the others are named in its mark', async () => {
    const { markdown } = await about(
      'Ferries leave Norway for Denmark. Norway pays for them, Denmark for the quay. A rope came from Japan.\n',
    );
    expect(markdown).toContain('focus: [NO]\ncontext: [DK]\n');
    expect(markdown).toContain('named once, and left out: Japan (paragraph 3)');
  });
});

describe('key sentences', () => {
  it('are first sentences, unaltered: what the text says often, and what concludes it, before an aside', async () => {
    const { findings, markdown } = await draft(
      [
        'The ferry quarrel',
        'The ferry company and the harbour quarrel about the price of the ferry quay. It began in spring.',
        'A brass band played on Sunday. There was cake.',
        'The harbour wants a higher price for the quay from the ferry company. It says so often.',
        'In sum, the quarrel about the ferry quay will cost the harbour more than any price. Nobody gains.',
      ].join('\n\n'),
    );
    expect(findings.keySentences.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(findings.keySentences.slice(0, 2).map(({ paragraph }) => paragraph)).toEqual([2, 5]);
    expect(markdown).toContain('sentences that say most: “The ferry company and the harbour quarrel');
  });
});

describe('a Word document', () => {
  it('gives its paragraphs', async () => {
    const parts = {
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml':
        '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>The harbour opens</w:t></w:r></w:p><w:p><w:r><w:t>It costs 4.5 million euros.</w:t></w:r></w:p></w:body></w:document>',
    };
    const bytes = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    );
    const { findings, markdown } = await draftArticle(await readDocx(bytes), { world: files });
    expect(findings.title).toBe('The harbour opens');
    expect(findings.numbers.map(({ written }) => written)).toEqual(['4.5 million euros']);
    expect(markdown).toContain('It costs 4.5 million euros.');
  });
});

describe('nothing', () => {
  it.each(['', '\n\n', 'x', '“', '(((((', '# \n\n> \n', '1. 2. 3.'])(
    'much is made of %j without failing',
    async (text) => {
      const { markdown } = await draft(text);
      expect(parseArticle(markdown, 'a.md', () => {})).toBeDefined();
    },
  );
});

describe('an article as a journal publishes it', () => {
  it('is found whole: citations, quotations, speakers, dates, numbers, caption; and no word is lost', async () => {
    const text = readFileSync(`${root}test/published/diplomatic-spotlight.txt`, 'utf8');
    const { findings, markdown } = await draft(text, '2022-09-19');
    expect(findings.citations.filter(({ date }) => date)).toHaveLength(12);
    expect(findings.quotations).toHaveLength(7);
    expect(findings.statements.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'Pope Francis',
      'Chinese President Xi Jinping',
      'member of the Majlis Defense and Security Committee Aidos Sarym',
      'Kazakhstani Foreign Minister Mukhtar Tleuberdi',
    ]);
    const days = new Set(findings.events.map(({ date }) => date));
    for (const day of ['08', '13', '14', '15', '16', '19']) expect(days).toContain(`2022-09-${day}`);
    expect(findings.numbers.map(({ written }) => written)).toEqual([
      '4,750 mile-long',
      '3.5 million',
      '18 percent',
    ]);
    expect(findings.captions).toMatchObject([{ credit: 'Qazaqtimes.com' }]);
    const written = new Set(wordsOf(markdown));
    expect(
      wordsOf(text).filter(
        (word) => !written.has(word) && !['publication', 'volume', 'issue'].includes(word),
      ),
    ).toEqual([]);
  });
});

describe('a text of more paragraphs than a book', () => {
  it('is refused at once', async () => {
    const words = 'A line.\n\n'.repeat(9_000);
    await expect(draftArticle(words, { world: files })).rejects.toMatchObject({
      diagnostic: { id: 'too-large' },
    });
  });
});
