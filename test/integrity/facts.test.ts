// Numbers, dates and names: which of a slide's are the original's, in whatever form and
// language, and which are not.

import { describe, expect, it } from 'vitest';
import { readText } from '../../src/draft/read-text.ts';
import { factFindings } from '../../src/integrity/fact-findings.ts';
import { factsOf } from '../../src/integrity/facts.ts';
import { originalOf } from '../../src/integrity/original.ts';
import { quantitiesIn } from '../../src/integrity/quantities.ts';
import { indexSentences } from '../../src/integrity/sentence-index.ts';
import type { ShownText } from '../../src/integrity/types.ts';
import { languageOf } from '../../src/language/languages.ts';

const span = { file: 'a.md', line: 1, column: 1 };
const anchor = '2022-09-19';

interface Manner {
  readonly language?: string;
  readonly original?: string;
  readonly kind?: ShownText['kind'];
  readonly people?: readonly string[];
}

/** What is told of a slide's text against an original: ids and what they are about. */
function told(shown: string, original: string, manner: Manner = {}): readonly string[] {
  const { language = 'en', kind = 'text', people = [] } = manner;
  const read = originalOf(
    readText(`A title over it\n\n${original}`),
    'o.txt',
    languageOf(manner.original ?? language),
  );
  return factFindings(
    { text: shown, span, kind },
    languageOf(language),
    factsOf(read, indexSentences(read), anchor, people),
    true,
  ).map(({ id, message }) => `${id} ${/"([^"]*)"/.exec(message)?.[1]}`);
}

describe('a number is the original’s', () => {
  it.each([
    ['1,250 passengers', 'It takes 1250 passengers.'],
    ['1250 passengers', 'It takes 1 250 passengers.'],
    ['3.5 million', 'Some 3,500,000 live there.'],
    ['3,500,000 people', 'Some 3.5 million live there.'],
    ['18%', 'That is 18 percent.'],
    ['18 per cent', 'That is 18 %.'],
    ['$4.5m', 'It costs $4.5 million.'],
    ['1.6m tonnes', 'It carried 1.6 million tonnes.'],
    ['250 m', 'The quay is 250 metres long.'],
    ['4 piers', 'It has four piers.'],
    ['four piers', 'It has 4 piers.'],
    ['the 7th Congress', 'It was the seventh Congress.'],
    ['4,750 miles', 'The 4,750 mile-long border is open.'],
    ['3.5', 'Some 3.5 million live there.'],
    ['10–15 percent', 'Between 10 and 15 percent agree.'],
    ['In 2022 it opened', 'It opened on September 14.'],
    ['20 years', 'They waited twenty years.'],
    ['25 years', 'They waited twenty-five years.'],
    ['61 of the 86 million crowns', 'Of the 86 million crowns 61 million are gone.'],
    ['310 years', 'It was built three hundred and ten years ago.'],
  ])('"%s" in "%s"', (shown, original, language = 'en') => {
    expect(told(shown, original, { language })).toEqual([]);
  });
  it.each([
    ['ru', '3,5 млн человек и 18 процентов', 'de', 'Dort leben 3.500.000 Menschen, 18 %.'],
    ['de', '1.234,5 Tonnen in vier Jahren', 'en', 'It carried 1,234.5 tonnes in 4 years.'],
    ['zh', '450万欧元，百分之十八，十二年', 'en', 'It costs 4.5 million euros, 18 percent, in twelve years.'],
    ['ar', '٣٫٥ مليون و ١٨٪ في أربع سنوات', 'fr', 'Ils sont 3,5 millions, 18 %, depuis 4 ans.'],
    ['es', '4,5 mil millones de euros', 'de', 'Es kostet 4,5 Milliarden Euro.'],
    ['en', '25 people, 19 boats', 'de', 'Fünfundzwanzig Menschen auf neunzehn Booten.'],
    ['en', '20 years, 25 boats', 'ru', 'Двадцать лет назад было двадцать пять лодок.'],
    ['en', '35 people', 'es', 'Treinta y cinco personas.'],
    ['fr', '4,5 milliards d’euros', 'en', 'It costs 4.5 billion euros.'],
  ])('from %s "%s" to %s', (language, shown, other, original) => {
    const findings = told(shown, original, { language, original: other });
    expect(findings.filter((one) => !one.startsWith('name'))).toEqual([]);
  });
});

describe('a number is not the original’s', () => {
  it.each([
    ['1,520 passengers', 'It takes 1,250 passengers.', 'number-not-found 1,520'],
    ['5.3 million', 'Some 3.5 million live there.', 'number-not-found 5.3 million'],
    ['3.5 billion', 'Some 3.5 million live there.', 'unit-changed 3.5 billion'],
    ['3.5 million', 'That is 3.5 percent.', 'unit-changed 3.5 million'],
    ['18 percentage points', 'It grew by 18 percent.', 'unit-changed 18 percentage points'],
    ['4,750 km', 'It is 4,750 miles long.', 'unit-changed 4,750 km'],
    ['4 gigawatts', 'It has 4 megawatts.', 'unit-changed 4'],
    ['11 months', 'They waited eleven years.', 'unit-changed 11 months'],
    ['€6 million', 'It costs 6 million dollars.', 'unit-changed €6 million'],
    ['twelve years', 'They waited eleven years.', 'number-not-found twelve years'],
    ['Article 5', 'It is Article 4.', 'number-not-found 5'],
    ['in 2024', 'It opened on September 14, 2022.', 'date-not-found 2024'],
  ])('"%s" in "%s"', (shown, original, finding) => {
    expect(told(shown, original)).toEqual([finding]);
  });
  it('but what the deck counts of its own is nobody’s', () => {
    expect(told('Four judgments on three fronts', 'The two leaders met on five fronts.')).toEqual([]);
    expect(told('3. The port opens', 'The port opens.')).toEqual([]);
  });
  it('and names, addresses and versions with digits in them are no numbers', () => {
    expect(told('Su-27, 5G, G7, https://example.org/12, 2.0.1', 'The Su-27, 5G and G7 are new.')).toEqual([]);
  });
});

describe('quantities', () => {
  it('are read with scale, unit and what is counted', () => {
    const read = (text: string, language: string): readonly string[] =>
      quantitiesIn(text, languageOf(language)).map(
        ({ mantissas, scales, unit }) => `${mantissas.join('/')} x${scales.join('/')} ${unit ?? '-'}`,
      );
    expect(read('4.5 million crowns, 1,250, 77th, $2bn, 10km, 1.6m', 'en')).toEqual([
      '4.5 x1000000 -',
      '1250 x1 -',
      '77 x1 -',
      '2 x1000000000 dollars',
      '10 x1 kilometres',
      '1.6 x1/1000000 -',
    ]);
    expect(read('Billionen: 2 Billionen', 'de')).toEqual(['2 x1000000000000 -']);
    expect(read('三百五十人, 3亿, 第七', 'zh')).toEqual(['350 x1 -', '3 x100000000 -', '7 x1 -']);
  });
});

describe('a date is the original’s', () => {
  it.each([
    ['14 September 2022', 'They met on September 14.'],
    ['2022-09-14', 'They met on September 14, 2022.'],
    ['14.09.2022', 'They met on the 14th of September.'],
    ['September 2022', 'They met on September 14.'],
    ['14 September', 'They met on 14.09.2022.'],
    ['19–20 September', 'It lasts from September 19–20.'],
    ['16 September', 'They met on September 14, 16.'],
    ['20 January 2023', 'The session resumes on January 20.'],
    ['in 2022', 'They met on September 14.'],
    // A month that the original names, and that nothing there makes a date.
    ['in March', 'March was the driest month.'],
    ['Seit März', 'Anfang bis Mitte März fiel kein Regen.', 'de'],
    ['en mars', 'Mars fut sec.', 'fr'],
    ['октябрь 2021 г.', 'Он возглавляет бюро с 2009 года. В октябре бюро выпустило атлас.', 'ru'],
  ])('"%s" in "%s"', (shown, original, language = 'en') => {
    expect(told(shown, original, { language })).toEqual([]);
  });
  it.each([
    ['ru', '14 сентября 2022 г.'],
    ['ru', 'в сентябре 2022 года'],
    ['zh', '2022年9月14日'],
    ['ar', '14 سبتمبر 2022'],
    ['ar', '١٤ أيلول ٢٠٢٢'],
    ['de', 'am 14. September 2022'],
    ['fr', 'le 14 septembre 2022'],
    ['es', 'el 14 de septiembre de 2022'],
  ])('in %s: "%s"', (language, shown) => {
    expect(told(shown, 'They met on September 14.', { language, original: 'en' })).toEqual([]);
  });
});

describe('a date is not the original’s', () => {
  it.each([
    ['15 September 2022', 'They met on September 14.', 'date-not-found 15 September 2022'],
    ['14 September 2021', 'They met on September 14.', 'date-not-found 14 September 2021'],
    ['14 October', 'They met on September 14.', 'date-not-found 14 October'],
    ['14 September 2023', 'They met on September 14.', 'date-not-found 14 September 2023'],
    ['14 September 2022', 'They met on September 14, 2019.', 'date-not-found 14 September 2022'],
    ['19–21 September', 'It lasts from September 19–20.', 'date-not-found 19-21 September'],
    ['May 2022', 'They met on September 14.', 'date-not-found May 2022'],
    ['since 2019', 'They met on September 14.', 'date-not-found 2019'],
    ['in March', 'They met on September 14.', 'date-not-found March'],
  ])('"%s" in "%s"', (shown, original, finding) => {
    expect(told(shown, original)).toEqual([finding]);
  });
  it('and the nearest one there is told, with its line', () => {
    const read = originalOf(
      readText('A title\n\nThey met on September 14.\n\nThey left on June 2, 2021.'),
      'o.txt',
      languageOf('en'),
    );
    const [finding] = factFindings(
      { text: 'On 16 September 2022', span, kind: 'text' },
      languageOf('en'),
      factsOf(read, indexSentences(read), anchor, []),
      true,
    );
    expect(finding?.hints).toEqual(['the nearest there is "September 14", line 3']);
  });
});

const names = `Kazakhstani President Kassym-Jomart Tokayev met Chinese President Xi Jinping in Astana. Vladimir Putin stayed in Moscow.
The Shanghai Cooperation Organization (SCO) and the United Nations sent envoys. Foreign Minister Mukhtar Tleuberdi said so. Denmark
stayed out.`;

describe('a name is the original’s', () => {
  it.each([
    ['in another form', 'The talks of Tokayev with the Chinese and Kazakhstan’s minister'],
    ['as an acronym that is written out there', 'Envoys of the UN came'],
    [
      'written out where the original is an acronym, too',
      'Envoys of the Shanghai Cooperation Organization came',
    ],
    ['without its accents', 'The talks of Tókayev'],
    ['behind an office', 'Yesterday President Tokayev met Minister Tleuberdi'],
    ['behind a verb', 'Backs Tokayev; meets Putin'],
    ['at a sentence’s beginning, where nobody can tell', 'Fishermen wait. Anglers do not.'],
    ['in a title in capitals', 'Why the Corridor Falls Short'],
    ['behind a place', 'In Astana Tokayev met Xi'],
    ['as part of a hyphenated word', 'The Xi-Putin talks'],
    ['as a nation’s adjective', 'The Danish envoys'],
  ])('%s', (_, shown) => {
    expect(told(shown, names)).toEqual([]);
  });
  it('where German writes every noun so', () => {
    expect(told('Die Fischer lehnen den Ausbau ab', 'Der Hafen wird größer.', { language: 'de' })).toEqual(
      [],
    );
  });
});

describe('a name is not the original’s', () => {
  it.each([
    ['The talks of Nazarbayev', ['name-not-found Nazarbayev']],
    ['The talks in the Catholic Church', ['name-not-found Catholic Church']],
    ['The envoys of NATO', ['name-not-found NATO']],
    ['The talks of Tokaev', ['name-not-found Tokaev']],
    ['Dmitry Tokayev met Xi', ['name-not-found Dmitry Tokayev']],
    ['Talks with Vladimir Tokayev', ['name-not-found Vladimir Tokayev']],
    ['Talks with Mukhtar Tokayev', ['name-not-found Mukhtar Tokayev']],
  ])('"%s"', (shown, findings) => {
    expect(told(shown, names)).toEqual(findings);
  });
  it('and the nearest one there is told', () => {
    const read = originalOf(readText(`A title\n\n${names}`), 'o.txt', languageOf('en'));
    const hints = (text: string): readonly string[] =>
      factFindings(
        { text, span, kind: 'text' },
        languageOf('en'),
        factsOf(read, indexSentences(read), anchor, []),
        true,
      ).flatMap((one) => one.hints);
    expect(hints('The talks of Tokaev')).toEqual(['the original has "Tokayev"']);
    expect(hints('Dmitry Tokayev met Xi')).toEqual(['the original has "Kassym-Jomart Tokayev"']);
  });
  it('on a map, where its one word is all of it', () => {
    expect(told('Tashkent', names, { kind: 'name' })).toEqual(['name-not-found Tashkent']);
    expect(told('Astanа'.replace('а', 'a'), names, { kind: 'name' })).toEqual([]);
    // As a gazetteer may spell it.
    expect(told('Moskow', names, { kind: 'name' })).toEqual([]);
  });
  it.each([
    [
      'ru',
      'Президент Токаев прибыл в Москву',
      'Президент Касым-Жомарт Токаев заявил, что едет в Москву.',
      [],
    ],
    [
      'ru',
      'О чём говорил Токаева визит в Минск',
      'Президент Касым-Жомарт Токаев заявил, что едет в Москву.',
      ['name-not-found Минск'],
    ],
    [
      'ru',
      'Дмитрий Токаев едет',
      'Президент Касым-Жомарт Токаев заявил, что едет в Москву.',
      ['name-not-found Дмитрий Токаев'],
    ],
    ['fr', 'Le voyage à Lyon', 'Il part pour Paris.', ['name-not-found Lyon']],
    ['de', 'Die NATO kommt', 'Der Hafen wird größer.', ['name-not-found NATO']],
  ])('in %s: "%s"', (language, shown, original, findings) => {
    expect(told(shown, original, { language })).toEqual(findings);
  });
});

describe('what could be a fact and is none', () => {
  it('“one” before a noun is an article, and counts nothing', () => {
    const original = 'Security is one concern, the economy another. Two firms left.';
    expect(told('The first two concern what the port wants, and security.', original)).toEqual([]);
  });

  it('names beside each other may be acronyms of the original, each by itself', () => {
    const original = 'It complies with the US and EU sanctions against the mines.';
    expect(
      told('It keeps the sanctions of the United States and the European Union against the mines.', original),
    ).toEqual([]);
    expect(told('It keeps the sanctions of Unity Ports and the European Union.', original)).toEqual([
      'name-not-found Unity Ports',
    ]);
  });
});

describe('numbers that have changed places', () => {
  const council = 'It pays 12 million crowns a year; the ministry of transport adds 5 million.';
  const price = 'Le prix moyen d’une bouteille est passé de 7 à 9 euros.';
  const fishery = 'Catches fell from 61,000 tonnes in 2027 to 23,000 tonnes in 2030.';
  it.each([
    ['en', 'It pays 5 million crowns a year, and the ministry of transport 12 million.', council],
    ['fr', 'Une bouteille vaut en moyenne 7 euros, contre 9 auparavant.', price],
    ['en', 'Some 23,000 tonnes were caught in 2027, 61,000 in 2030.', fishery],
  ])('in %s are told: "%s"', (language, shown, original) => {
    expect(told(shown, original, { language }).map((one) => one.split(' ')[0])).toEqual(['number-misplaced']);
  });
  it.each([
    ['en', 'The ministry of transport adds 5 million, and it pays 12 million crowns a year.', council],
    ['fr', 'Une bouteille vaut en moyenne 9 euros, contre 7 auparavant.', price],
    ['en', 'Some 23,000 tonnes were caught in 2030, 61,000 in 2027.', fishery],
  ])('in %s are not, where their words have, too: "%s"', (language, shown, original) => {
    expect(told(shown, original, { language })).toEqual([]);
  });
  it('are not, where one is of a scale that is left out', () => {
    const original = 'The work cost 15 million euros, of which the state paid 4.';
    expect(told('The state paid 4 million.', original)).toEqual([]);
  });
});
