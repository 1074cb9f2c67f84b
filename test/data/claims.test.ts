// Sentences held against a file of data, in eight languages: rounding words, scales, percent and points, what follows from several numbers,
// and numbers that are another's. Each says whether it is true of the file; all of it is made up.

import { describe, expect, it } from 'vitest';
import { deckOfText } from '../deck-of.ts';

const files = {
  ports: [
    'Port,2021,2022,2023\nNorthport,468.7,467.4,438.8\nEastport,239.8,287.0,271.0\nWestport,128.7,119.9,114.3\nSouthport,51.8,52.3,57.6\n',
    'unit: million tonnes',
  ],
  power: ['Year,Wind,Solar,Coal\n2015,14.1,6.2,42.0\n2020,23.7,8.9,24.1\n2023,31.0,12.1,26.0\n', 'unit: "%"'],
  people: [
    'Country,1990,2020\nErewhon,23.7,53.8\nRuritania,17.4,45.7\nZenda,25.5,59.7\n',
    'unit: million people',
  ],
  loans: ['Lender,Loans\nErewhon,137.0\nRuritania,48.5\nZenda,12.25\nAvalon,9.75\n', ''],
  handel: [
    'Jahr;Ausfuhr;Einfuhr\n2019;1.328,2;1.104,1\n2020;1.206,9;1.026,5\n2021;1.375,5;1.202,2\n',
    'unit: Mrd. Euro',
  ],
  anteil: ['Land;2013;2023\nNordland;12,4;18,9\nHügelland;9,8;11,2\nSeeland;14,0;16,8\n', 'unit: "%"'],
  habitants: [
    'Région;2018;2023\nHauterive;3 340 000;3 430 000\nValmont;3 330 000;3 317 000\nIsle;339 000;355 000\n',
    'unit: habitants',
  ],
  comercio: [
    'Año;Exportaciones;Importaciones\n2021;316,6;342,8\n2022;389,2;457,3\n2023;383,7;424,2\n',
    'unit: miles de millones de euros',
  ],
  torg: ['Год;Экспорт;Импорт\n2021;492,3;293,5\n2022;592,1;255,3\n2023;425,1;285,1\n', 'unit: млрд долл.'],
  miasta: ['Miasto;Ludność\nGórki;803 282\nDolina;658 444\nJezioro;674 132\n', 'unit: osób'],
  maoyi: ['年份,出口,进口\n2021,33635,26865\n2022,35936,27095\n2023,33790,25569\n', 'unit: 亿美元'],
  tijara: [
    'السنة,الصادرات,الواردات\n2021,276.2,152.8\n2022,411.2,190.2\n2023,320.3,211.0\n',
    'unit: مليار دولار',
  ],
} as const;

const told = async (tag: string, file: keyof typeof files, sentence: string): Promise<boolean> => {
  const [csv, options] = files[file];
  const hint = ['type: bar', 'file: d.csv', options].filter((one) => one !== '').join(', ');
  const text = `---\ntitle: A\nlanguage: ${tag}\n---\n\n## B\n\n${sentence}\n\n<!-- chart: {${hint}} -->\n`;
  const { diagnostics } = await deckOfText(text, { 'd.csv': new TextEncoder().encode(csv) });
  return diagnostics.some(({ id }) => id.startsWith('number-'));
};

describe('nothing is said of', () => {
  it.each([
    ['en', 'ports', 'Northport handled about 440 million tonnes in 2023.'],
    ['en', 'ports', 'Northport handled almost 470 million tonnes in 2021.'],
    ['en', 'ports', 'Eastport’s 271 million tonnes were 2.4 times those of Westport in 2023.'],
    ['en', 'ports', 'In 2023 the four ports handled 881.7 million tonnes between them.'],
    ['en', 'ports', 'Westport handled more than 110 million tonnes in 2023.'],
    ['en', 'ports', 'Southport grew by 11.2 percent from 2021 to 2023.'],
    ['en', 'power', 'Wind rose by 16.9 percentage points from 2015 to 2023.'],
    ['en', 'power', 'Coal fell by 38 percent from 2015 to 2023.'],
    ['en', 'power', 'In 2023 wind and solar together made 43.1 percent.'],
    ['en', 'people', 'Together the three had 159.2 million people in 2020.'],
    ['en', 'loans', 'Erewhon lent $137bn, Ruritania $48.5bn.'],
    ['de', 'handel', 'Die Ausfuhr stieg 2021 auf rund 1,4 Billionen Euro.'],
    ['de', 'anteil', 'In Nordland wuchs der Anteil um 6,5 Prozentpunkte.'],
    ['fr', 'habitants', 'Hauterive compte environ 3,4 millions d’habitants.'],
    ['fr', 'habitants', 'Valmont a perdu 13 000 habitants en cinq ans.'],
    ['es', 'comercio', 'Las exportaciones sumaron casi 390.000 millones de euros en 2022.'],
    ['ru', 'torg', 'Экспорт снизился почти на 170 млрд долларов.'],
    ['pl', 'miasta', 'Górki mają ponad 800 tysięcy mieszkańców.'],
    ['zh', 'maoyi', '2023年出口约3.4万亿美元。'],
    ['ar', 'tijara', 'بلغت الصادرات نحو 320 مليار دولار في عام 2023.'],
  ] as const)('%s, %s: %s', async (tag, file, sentence) => {
    expect(await told(tag, file, sentence)).toBe(false);
  });
});

describe('a warning is given of', () => {
  it.each([
    ['en', 'ports', 'Northport handled almost 460 million tonnes in 2021.'],
    ['en', 'ports', 'Northport handled 438.8 thousand tonnes in 2023.'],
    ['en', 'ports', 'Westport shrank by 14.4 percent from 2021 to 2023.'],
    ['en', 'ports', 'Southport handled 75.6 million tonnes in 2023.'],
    ['en', 'power', 'Wind rose by 16.9 percent from 2015 to 2023.'],
    ['en', 'power', 'Coal fell by 38 percentage points from 2015 to 2023.'],
    ['en', 'power', 'Solar reached 17 percent.'],
    ['en', 'people', 'Erewhon had 53.8 billion people in 2020.'],
    ['en', 'people', 'In 2020 Erewhon had fewer than 50 million people.'],
    ['en', 'loans', 'Erewhon lent over $173bn.'],
    ['de', 'handel', 'Die Ausfuhr stieg 2021 auf 1.375,5 Millionen Euro.'],
    ['de', 'anteil', 'In Nordland wuchs der Anteil um 6,5 Prozent.'],
    ['de', 'anteil', 'In Hügelland sind es knapp 12 Prozent.'],
    ['fr', 'habitants', 'L’Isle compte 355 millions d’habitants.'],
    ['es', 'comercio', 'Las importaciones sumaron 383,7 mil millones de euros en 2023.'],
    ['ru', 'torg', 'В 2022 году экспорт составил 592,1 млн долларов.'],
    ['ru', 'torg', 'Импорт вырос на 13,7 процента в 2023 году.'],
    ['pl', 'miasta', 'Dolina ma 674 132 mieszkańców.'],
    ['zh', 'maoyi', '2023年进口为33790亿美元。'],
    ['ar', 'tijara', 'بلغت الواردات 320.3 مليار دولار في عام 2023.'],
  ] as const)('%s, %s: %s', async (tag, file, sentence) => {
    expect(await told(tag, file, sentence)).toBe(true);
  });
});
