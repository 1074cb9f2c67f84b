import { describe, expect, it } from 'vitest';
import { findings, told } from './found.ts';

const acronyms = (body: string, front = ''): readonly string[] => told('undefined-acronym', body, front);

describe('an acronym', () => {
  it('is told where it is first used, once', () => {
    expect(acronyms('- The ICPR met.\n- The ICPR and the EU agree.')).toEqual([
      '5: "ICPR" is never written out',
    ]);
    expect(findings('The ICPR met.')[0]?.hints).toEqual([
      'write what it stands for at its first use, with (ICPR) after it',
    ]);
  });

  it('is told with the others of its line', () => {
    expect(acronyms('The ICPR, the KHR and the GWP met.\n\nThe SWA did not.')).toEqual([
      '5: "ICPR", "KHR" and "GWP" are never written out',
      '7: "SWA" is never written out',
    ]);
  });

  it.each([
    'The Commission for the Protection of the Rhine (ICPR) met.',
    'The ICPR (Commission for the Protection of the Rhine) met.',
    'The Commission (hereafter: ICPR) met.',
    'The Commission (“ICPR”) met.',
    'The Commission (ICPR, in German IKSR) met.',
    'Many commissions (ICPRs) met.',
    'The International Commission for the Protection of the Rhine met. The ICPR agreed.',
    'The ICPR, or International Commission for the Protection of the Rhine, met.',
    'He said “the Rhine Commission (ICPR) met”. The ICPR met.',
  ])('is written out by "%s"', (text) => expect(acronyms(text)).toEqual([]));

  it.each(['The ICPR (2022) met.', 'It met. The ICPR agreed.', 'The ICPR, the alliance, met.'])(
    'is not written out by "%s"',
    (text) => expect(acronyms(text)).toHaveLength(1),
  );

  it('is written out in an inflected or another language’s form', () => {
    const ru = 'language: ru\n';
    expect(
      acronyms('Войска Организации Договора о коллективной безопасности (ОДКБ) ушли. ОДКБ молчит.', ru),
    ).toEqual([]);
    expect(acronyms('Служба безопасности (СБУ) молчит. Главное управление (ГРУ) — нет.', ru)).toEqual([]);
    expect(acronyms('Договор, далее «ОВПБ» (Общая внешняя политика), подписан.', ru)).toEqual([]);
    expect(acronyms('ОДКБ молчит. США, ООН, ЕС и НАТО тоже.', ru)).toEqual([
      '6: "ОДКБ" is never written out',
    ]);
    expect(acronyms('Die Wasserkommission (VWK) tagt. Die ÖVK nicht.', 'language: de\n')).toEqual([
      '6: "ÖVK" is never written out',
    ]);
  });

  it('is looked for in languages that have capitals only', () => {
    expect(acronyms('اجتمعت اللجنة. 委员会开会。', 'language: ar\n')).toEqual([]);
  });

  it('may be of a word that is itself one', () => {
    expect(acronyms('The UN Security Council met. The UNSC agreed.')).toEqual([]);
  });
});

describe('the first use', () => {
  const late = '"ICPR" is written out after its first use, in line';
  const expansion = 'The Rhine Commission (ICPR) met.';

  it('comes first in reading order', () => {
    expect(acronyms(`The ICPR met.\n\n${expansion}`)).toEqual([`5: ${late} 7`]);
    expect(acronyms(`- The ICPR met.\n\n${expansion}`)).toEqual([`5: ${late} 7`]);
    expect(acronyms(`## Rivers are long\n\n- The ICPR met.\n\n## Seas are deep\n\n${expansion}`)).toEqual([
      `7: ${late} 11`,
    ]);
    expect(acronyms(expansion, 'bluf: The ICPR pays.\n')).toEqual([`3: ${late} 6`]);
    expect(acronyms(`${expansion}\n\nThe ICPR met.`)).toEqual([]);
  });

  it('in a title may be written out on its slide, in a part’s in the part', () => {
    expect(acronyms(`## The ICPR pays\n\n- Much.\n\n${expansion}`)).toEqual([]);
    expect(acronyms(`## The ICPR pays\n\n- Much.\n\n## Others pay, too\n\n${expansion}`)).toEqual([
      `5: ${late} 11`,
    ]);
    expect(acronyms(`# The ICPR\n\n## Others pay\n\n- x\n\n## It pays\n\n${expansion}`)).toEqual([]);
    expect(acronyms(`# The ICPR\n\n## Others pay\n\n# More\n\n## It pays\n\n${expansion}`)).toEqual([
      `5: ${late} 13`,
    ]);
    expect(acronyms(`## Two pay\n\n### The ICPR\n\n- Much, as the Rhine Commission (ICPR).`)).toEqual([]);
  });

  it('in a table may be written out in another cell', () => {
    const table = (rows: string): string => `| Who | What |\n| --- | --- |\n${rows}`;
    expect(acronyms(table('| ICPR | a commission |\n| Rhine Commission (ICPR) | the same |'))).toEqual([]);
    expect(acronyms(table('| ICPR | International Commission for the Protection of the Rhine |'))).toEqual(
      [],
    );
    expect(acronyms(table('| ICPR | a commission |'))).toEqual(['7: "ICPR" is never written out']);
  });

  it.each([
    ['a caption', '![a](b.png "The ICPR in May")'],
    ['an alt text', '![the ICPR in session](b.png)'],
    ['a table’s caption', '<!-- caption: Levels by the ICPR -->\n| a | b |\n| --- | --- |\n| c | d |'],
    ['a map’s caption', '```map\nfocus: [KZ]\ncaption: Levels by the ICPR\n```'],
    ['a map’s legend', '```map\nfocus: [KZ]\nlegend:\n  focus: the ICPR\n```'],
    ['a chart’s title', '<!-- chart: {type: bar, title: the ICPR} -->\n| a | b |\n| --- | --- |\n| c | 1 |'],
    ['a judgment', '> [!IMPORTANT]\n> The ICPR pays.'],
    ['a heading', '### The ICPR'],
  ])('may be %s', (_what, body) => expect(acronyms(body)).toHaveLength(1));

  it.each([
    ['a quotation', '> The ICPR met.\n>\n> — Jane Roe, 2024-01-02'],
    ['words quoted', 'He said “the ICPR met”.'],
    ['a citation', 'It met (ICPR, May 2, 2024).'],
    ['code', 'Run `ICPR` now.'],
    ['a note', 'x\n\n<!-- notes: The ICPR met. -->'],
  ])('is not %s', (_what, body) => expect(acronyms(body)).toEqual([]));

  it('is not the deck’s title', () => {
    expect(acronyms(expansion, 'subtitle: The ICPR in May\n')).toEqual([]);
  });
});

describe('no acronym', () => {
  it.each([
    ['numerals', 'Louis XIV and Chapter VII of World War II, in the XXI century, part MCMXC.'],
    ['units', 'A plant of 240 MW and 3 GW burns 40 BCM, 5 TWh, 3 kWh and 12 km; a ship of 900 TEU.'],
    ['formulas', 'CO2, CO~2~, H2O, NOx and CH4 rise, and PM2 falls.'],
    ['designations', 'UTF-8, COVID-19, F-16, MH17, BRCA-1 and the G20.'],
    ['ratings', 'Rated AAA by one, BB+ by another, CCC by a third.'],
    ['currencies', 'It costs EUR 40 million, 5 million KZT or USD 3.'],
    ['labels', 'It is TLP:AMBER+STRICT, not TLP:RED or TLP:CLEAR.'],
    ['words in capitals', 'This is a DRAFT, NOT a text; TOP SECRET; NB.'],
    ['a word that the article has in small letters', 'They may HALT work; to halt it is costly.'],
    ['a surname in capitals', 'Olga REM came. Rem left.'],
    ['a sentence in capitals', 'PRESS ONE KEY NOW and wait.'],
    ['a headline in capitals', '### THE END OF AN ERA'],
    ['initials', 'J.F.K. and T. S. Eliot of the U.S. and U.K.'],
    ['files and addresses', 'A PDF, a PNG, see KHR.example and x@KHR.example.'],
    ['states', 'Boston, MA, and Austin, TX'],
    ['news agencies', 'TASS, AFP, DPA and the BBC said so, and RFE/RL.'],
    ['what is in everybody’s mouth', 'The UN, the EU, NATO, UNESCO, OPEC and the IMF on GDP.'],
    ['mixed letters', 'The kWh, the PhD and the MiG.'],
  ])('are %s', (_what, text) => expect(acronyms(text)).toEqual([]));

  it('are the codes of a table', () => {
    expect(acronyms('| Code | Name |\n| --- | --- |\n| KZ | a |\n| UZB | b |\n| KZ, RU | c |')).toEqual([]);
  });

  it('are numerals in Cyrillic letters', () => {
    expect(acronyms('В ХХ и XIX веках. НЕ надо.', 'language: ru\n')).toEqual([]);
  });
});
