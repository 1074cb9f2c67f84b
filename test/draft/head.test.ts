// What stands before and behind a text, as pages write it: dates among other fields, names with places, notes with the
// page's own lines below them.

import { describe, expect, it } from 'vitest';
import { draftArticle } from '../../src/draft/draft.ts';
import { readHtml } from '../../src/draft/read-html.ts';
import { files } from '../deck-of.ts';

const draft = (text: string) => draftArticle(text, { world: files });
const body =
  'The mill on the Ore was sold in March, the council said, and its workers were not asked about it.';

describe('the date among other fields of the head', () => {
  it.each([
    ['The mill is sold', 'Policy Brief No. 14 | 9 June 2023 | 6 min read', body, '2023-06-09'],
    [
      'Le moulin est vendu',
      'Publié le 7 octobre 2021 à 06h00 - Mis à jour le 8 octobre 2021 à 11h20',
      'Le moulin a été vendu en mars, selon la mairie, et les ouvriers n’ont pas été consultés.',
      '2021-10-07',
    ],
    [
      '磨坊易主',
      '2023年8月16日 10:22 来源：矿河日报 记者：周文',
      '矿河边的磨坊今年三月被出售，镇政府表示，工人事先并不知情，也没有得到任何解释。',
      '2023-08-16',
    ],
    [
      'بيع الطاحونة القديمة',
      'نشر في: 11 أيار/مايو 2023',
      'أعلنت البلدية أن الطاحونة بيعت قبل شهرين ولم يُسأل العمال عن رأيهم في ذلك.',
      '2023-05-11',
    ],
  ])('of %s', async (title, line, text, iso) => {
    const { findings } = await draft(`${title}\n\n${line}\n\n${text}\n`);
    expect(findings.title).toBe(title);
    expect(findings.date).toEqual({ iso });
  });
  it('of who asked the questions', async () => {
    const { findings, markdown } = await draft(
      'Die Mühle\n\nDas Gespräch führte Jonas Rehm am 5. September 2023.\n\nFrau Lund, wem gehört die Mühle?\n\nSie gehört seit dem Frühjahr einer Bank in der Hauptstadt, die wir nicht kennen.\n',
    );
    expect(findings.date).toEqual({ iso: '2023-09-05' });
    expect(markdown).not.toMatch(/^(?:##|-) Das Gespräch/m);
  });
});

it('takes a place behind a name for no author', async () => {
  const { findings } = await draft(`Mill sold\n\nBy Karin Lund, Oreton\n\n${body}\n`);
  expect(findings.authors).toEqual(['Karin Lund']);
});

it('takes the site’s name behind a title for none of it', async () => {
  const { findings } = await draftArticle(
    readHtml(`<title>Mill sold | Ore Notes</title><h1>Mill sold</h1><p>${body}</p>`),
    { world: files },
  );
  expect(findings.title).toBe('Mill sold');
});

it('reads notes that stand above lines of the page, and under a line of their own', async () => {
  const { markdown } = await draft(
    `Mill sold\n\n${body}[1] ${body}\n\nNotes\n\n1. Ore Council, Minutes, 2023, p. 4.\n\n© 2023 Ore Notes. All rights reserved.\n`,
  );
  expect(markdown).toContain('[^1]: Ore Council, Minutes, 2023, p. 4.');
  expect(markdown).toContain('about it.[^1]');
  expect(markdown).not.toMatch(/^Notes$/m);
});

it('gives an office the country that it is of', async () => {
  const { findings } = await draft(
    'Мельница продана\n\nКак подчеркнул министр транспорта Казахстана Нурлан Абилов, мельница останется на своём месте.\n',
  );
  expect(findings.people).toMatchObject([{ name: 'Нурлан Абилов', role: 'министр транспорта Казахстана' }]);
});

describe('a number says what it is of', () => {
  it.each([
    [
      'Das Werk hätte rund 44 Millionen Euro gekostet.',
      '44 Millionen Euro',
      'Das Werk hätte rund … gekostet',
    ],
    [
      'Operators should publish near misses within 30 days.',
      '30 days',
      'Operators should publish near misses within …',
    ],
    [
      'The estimate is between 12,000 and 15,000, she said.',
      'between 12,000 and 15,000',
      'The estimate is …',
    ],
    [
      'Minister Lund hat 2019 400 Millionen Euro versprochen.',
      '400 Millionen Euro',
      'Minister Lund hat 2019 … versprochen',
    ],
  ])('in %s', async (text, written, what) => {
    const { findings } = await draft(
      `Title\n\n${text} ${text.startsWith('D') || text.startsWith('M') ? 'Das ist nicht wenig, und es war der Regierung auch bekannt.' : body}\n`,
    );
    expect(findings.numbers[0]).toMatchObject({ written, what });
  });
  it('and not how old somebody is', async () => {
    const { findings } = await draft(
      'Titre\n\n« L’eau est partie », résume le maire, Issoufou Garba, 58 ans. Dans son bureau, il montre une carte de la ville.\n',
    );
    expect(findings.numbers).toEqual([]);
  });
});

describe('the title under other lines', () => {
  it.each([
    [
      'FOR IMMEDIATE RELEASE',
      '9 June 2023',
      'CONTACT: Jo Berg, press@example.org, +1 555 0100',
      'Ore Trust Sells Its Mill',
    ],
    ['PRESSEMITTEILUNG', 'Nr. 114/2022 vom 17. Mai 2022', 'Minister Radek: „Die Mühle bleibt“'],
    [
      'Policy Report 7/2021',
      'Northern Institute of Mills',
      'The Cost of a Wheel',
      'Grain on the Ore, 2010–2020',
    ],
    [
      'Аналитическая записка № 5',
      'Институт северных рек',
      'Паводок на Велге: уроки одного года',
      'Елена Воронцова',
    ],
    [
      'Entretien avec Claire Morel, présidente du moulin',
      '« Le moulin ne vote pas »',
      'Publié le 11 mars 2022',
    ],
  ])('%s', async (...lines) => {
    const title = lines.find((line) => /Sells|Radek|Cost|Паводок|vote/.test(line));
    const text = [
      body,
      'Die Mühle an der Ore wurde im März verkauft, sagte der Rat, und die Arbeiter sind nicht gefragt worden.',
      'Le moulin a été vendu en mars, selon la mairie, et les ouvriers n’ont pas été consultés sur la vente.',
      'Мельница была продана в марте, сообщила мэрия, и рабочих об этом никто не спросил до самой продажи.',
    ][['Ore', 'Nr', 'Morel', 'Институт'].findIndex((word) => lines.join(' ').includes(word))];
    const { findings } = await draft(`${lines.join('\n\n')}\n\n${text} ${text}\n`);
    expect(findings.title).toBe(title);
  });
  it('is the first line where nothing but an author or a date stands under it', async () => {
    expect((await draft(`Interview\n\nBy Anna Holm\n\n${body}\n`)).findings.title).toBe('Interview');
  });
  it('leaves nobody an author who has no name', async () => {
    const { findings } = await draft(`The mill is sold\n\nBy our own correspondent, Ore Daily\n\n${body}\n`);
    expect(findings.authors).toEqual([]);
  });
});

describe('short lines between paragraphs', () => {
  it('are headings, judged together, however little stands under them', async () => {
    const { markdown } = await draft(
      `The mill\n\n${body}\n\nWhat was done\n\nThe wheel was mended twice.\n\nWhat is left to do\n\nThe dam has to be raised.\n`,
    );
    expect(markdown.match(/^## .*/gm)?.slice(1, 3)).toEqual(['## What was done', '## What is left to do']);
  });
  it('numbered in two steps head what is under them, and a list may stand between', async () => {
    const { markdown } = await draft(
      `The mill\n\n1. Summary\n\n${body}\n\n2. Findings\n\n2.1 The wheel\n\nIt turns.\n\n1. It is old and made of oak.\n2. It is slow and made of oak.\n\n2.2 The dam\n\nIt leaks.\n`,
    );
    expect(markdown.match(/^## \d.*/gm)).toEqual(['## 1. Summary', '## 2.1 The wheel', '## 2.2 The dam']);
    expect(markdown).toContain('<!-- notes: 2\\. Findings -->');
    expect(markdown).toContain('\n2. It is slow');
  });
});
