// Sentences of a slide beside the passage that they restate: another thing's number or date, the contrary, the two who
// have changed places, another's office; and restatements in other words, of which nothing is told.

import { describe, expect, it } from 'vitest';
import { readText } from '../../src/draft/read-text.ts';
import { claimFindings } from '../../src/integrity/claim-findings.ts';
import { factFindings } from '../../src/integrity/fact-findings.ts';
import { factsOf } from '../../src/integrity/facts.ts';
import { originalOf } from '../../src/integrity/original.ts';
import { phraseFinding } from '../../src/integrity/phrases.ts';
import { indexSentences } from '../../src/integrity/sentence-index.ts';
import { languageOf } from '../../src/language/languages.ts';

const span = { file: 'a.md', line: 9, column: 1 };

const originals = {
  en: `The brewers of Halm hired 240 women and 65 boys in March 2031. The mayor of Halm, Rosa Dahl, praised the brewers on May 3.
    The guild sued the town in 2029. Prices of barley fell by 12 percent, and the new cellar is wider than the old one.
    The vote, according to the guild, was secret. The baker Tom Reed called the fair a “cold circus”. The tax fell by 3 percentage points.`,
  de: `Die Brauer von Halm stellten im März 2031 240 Frauen und 65 Männer ein. Bürgermeisterin Rosa Dahl lobte die Brauer am 3. Mai 2031.
    Die Gilde verklagte den Müller im Jahr 2029. Die Preise für Gerste fielen um 12 Prozent, der neue Keller ist breiter als der alte.
    Laut der Gilde war die Abstimmung geheim. Hafendirektor Karl Benz blieb zu Hause. Wirtschaftsstaatssekretärin Ida Kehl schwieg. Die Schule hat keinen Brunnen gebaut. Die Genossenschaft Halmfrucht liefert das Getreide. Der Bach führt heute weniger Wasser als vor zehn Jahren.`,
  fr: `Les brasseurs de Halm ont engagé 240 femmes et 65 hommes en mars 2031. La maire Rosa Dahl a félicité les brasseurs le 3 mai 2031.
    La guilde a poursuivi la ville en 2029. Les prix de l'orge ont baissé de 12 %, et la nouvelle cave est plus large que l'ancienne.
    Selon la guilde, le vote était secret. La ville financerait la moitié des travaux. Le moulin de Halm a été vendu lundi à un groupe danois.`,
  es: `Los cerveceros de Halm contrataron a 240 mujeres y 65 hombres en marzo de 2031. La alcaldesa Rosa Dahl felicitó a los cerveceros el 3 de mayo de 2031.
    El gremio demandó a la ciudad en 2029. Los precios de la cebada bajaron un 12 %, y la bodega nueva es más ancha que la vieja.
    Según el gremio, la votación fue secreta. El alcalde de Halm no asistió al acto de la plaza. Rosa Dahl se divide entre dos bandos y a Tom Reed lo apoya la prensa de Halm.`,
  ru: `Пивовары Хальма наняли 240 женщин и 65 мужчин в марте 2031 года. Мэр Роза Даль похвалила пивоваров 3 мая 2031 года.
    Гильдия победила компанию «Ячмень» в 2029 году. Цены на ячмень упали на 12 процентов, новый погреб шире старого.
    По словам мельника, голосование было тайным. Письмо жительницы села Анны Зыковой пришло — 5 июня его прочли.`,
} as const;

function told(language: keyof typeof originals, shown: string): readonly string[] {
  const own = languageOf(language);
  const original = originalOf(
    readText(`A title over it\n\n${originals[language].replace(/\n\s+/g, ' ')}`),
    'o.txt',
    own,
  );
  const facts = factsOf(original, indexSentences(original), '2031-06-01', []);
  const text = { text: shown, span, kind: 'text' as const };
  const marks = /[“«](.*)[”»]/.exec(shown);
  const phrase = marks && {
    text: marks[1] ?? '',
    span,
    within: { text: shown, start: marks.index, end: marks.index + marks[0].length },
  };
  return [
    ...factFindings(text, own, facts, true),
    ...claimFindings([text], own, facts, 1),
    ...(phrase ? [phraseFinding(phrase, facts)] : []),
  ].flatMap((finding) => (finding && finding.severity !== 'info' ? [finding.id] : []));
}

describe('a sentence is told', () => {
  it.each([
    ['en', 'The brewers hired 65 women.', 'number-misplaced'],
    ['de', 'Die Brauer stellten 65 Frauen ein.', 'number-misplaced'],
    ['fr', 'Les brasseurs ont engagé 65 femmes.', 'number-misplaced'],
    ['es', 'Los cerveceros contrataron a 65 mujeres.', 'number-misplaced'],
    ['ru', 'Пивовары наняли 65 женщин.', 'number-misplaced'],
    ['en', 'The tax fell by 3 percent.', 'unit-changed'],
    ['en', 'The brewers hired 240 million women.', 'unit-changed'],
    ['en', 'The mayor praised the brewers in March 2031.', 'date-misplaced'],
    ['de', 'Die Bürgermeisterin lobte die Brauer im März 2031.', 'date-misplaced'],
    ['fr', 'La maire a félicité les brasseurs en mars 2031.', 'date-misplaced'],
    ['es', 'La alcaldesa felicitó a los cerveceros en marzo de 2031.', 'date-misplaced'],
    ['en', 'Prices of barley rose.', 'direction-changed'],
    ['de', 'Die Preise für Gerste stiegen.', 'direction-changed'],
    ['de', 'Der Bach führt heute mehr Wasser als vor zehn Jahren.', 'direction-changed'],
    ['fr', 'Les prix de l’orge ont augmenté.', 'direction-changed'],
    ['es', 'Los precios de la cebada subieron.', 'direction-changed'],
    ['ru', 'Цены на ячмень выросли.', 'direction-changed'],
    ['en', 'The new cellar is narrower than the old one.', 'direction-changed'],
    ['en', 'The town sued the guild in 2029.', 'actors-swapped'],
    ['de', 'Der Müller verklagte 2029 die Gilde.', 'actors-swapped'],
    ['fr', 'La ville a poursuivi la guilde en 2029.', 'actors-swapped'],
    ['es', 'La ciudad demandó al gremio en 2029.', 'actors-swapped'],
    ['ru', 'Компания «Ячмень» победила гильдию в 2029 году.', 'actors-swapped'],
    ['de', 'Vizestaatssekretärin Rosa Dahl lobte die Brauer.', 'role-not-found'],
    ['fr', 'Le moulin de Halm a été acheté lundi par un groupe danois.', 'direction-changed'],
    ['en', 'Governor Rosa Dahl praised the brewers.', 'role-not-found'],
    ['en', 'The vote was secret.', 'hedge-lost'],
    ['de', 'Die Abstimmung war geheim.', 'hedge-lost'],
    ['fr', 'Le vote était secret.', 'hedge-lost'],
    ['es', 'La votación fue secreta.', 'hedge-lost'],
    ['ru', 'Голосование было тайным.', 'hedge-lost'],
    ['fr', 'La ville finance la moitié des travaux.', 'hedge-lost'],
    ['de', 'Die Genossenschaft Halmkorn liefert das Getreide.', 'name-not-found'],
    ['en', 'The baker called the fair a “warm circus”.', 'quotation-altered'],
    ['en', 'The baker called the fair a “triumph”.', 'quotation-not-found'],
  ] as const)('in %s: "%s"', (language, shown, finding) => {
    expect(told(language, shown)).toEqual([finding]);
  });
});

describe('nothing is told of a sentence in other words', () => {
  it.each([
    ['en', 'In March 2031, 240 women and 65 boys were hired by the brewers.'],
    ['en', 'The town was sued by the guild in 2029.'],
    ['en', 'Barley became cheaper: its prices fell by 12 percent.'],
    ['en', 'The guild says that the vote was secret.'],
    ['en', 'On 3 May the brewers were praised by Rosa Dahl, the mayor.'],
    ['en', 'The fair was a “cold circus” to the baker.'],
    ['en', 'The “grey market” is another story.'],
    ['de', 'Vor zehn Jahren führte der Bach mehr Wasser als heute.'],
    ['de', 'Den Müller verklagte 2029 die Gilde.'],
    ['de', 'Der Müller wurde 2029 von der Gilde verklagt.'],
    ['de', '65 Männer und 240 Frauen kamen im März 2031 zu den Brauern.'],
    ['de', 'Karl Benz, Direktor des Hafens, blieb zu Hause.'],
    ['de', 'Staatssekretärin Ida Kehl schwieg.'],
    ['fr', 'Un groupe du Danemark achète le moulin de Halm.'],
    ['de', 'Die Schule hat verzichtet, einen Brunnen zu bauen.'],
    ['en', 'No other town was sued by the guild in 2029.'],
    ['fr', 'La ville a été poursuivie par la guilde en 2029.'],
    ['fr', 'Le vote, selon la guilde, était secret.'],
    ['es', 'A la ciudad la demandó el gremio en 2029.'],
    ['es', 'La ciudad fue demandada por el gremio en 2029.'],
    ['es', 'El alcalde de Halm faltó al acto de la plaza.'],
    ['es', 'Los bandos dividen a Rosa Dahl.'],
    ['es', 'La pelea divide a Rosa Dahl.'],
    ['es', 'La prensa de Halm apoya a Tom Reed.'],
    ['ru', 'Компанию «Ячмень» победила гильдия в 2029 году.'],
    ['ru', 'Жительница села Анна Зыкова написала письмо, и 5 июня 2030 года его прочли.'],
    ['ru', 'В 2029 году компания «Ячмень» была побеждена гильдией.'],
  ] as const)('in %s: "%s"', (language, shown) => {
    expect(told(language, shown)).toEqual([]);
  });
});

describe('what two do, compared in a text of its own', () => {
  const against = (language: string, original: string, shown: string): readonly string[] => {
    const own = languageOf(language);
    const read = originalOf(readText(`A title over it\n\n${original}`), 'o.txt', own);
    const facts = factsOf(read, indexSentences(read), '2031-05-09', []);
    const text = { text: shown, span, kind: 'text' } as const;
    return [...claimFindings([text], own, facts, 0), ...factFindings(text, own, facts, true)]
      .filter(({ severity }) => severity !== 'info')
      .map(({ id }) => id);
  };
  it.each([
    [
      'en',
      'Ames warned that smaller boats would suffer more than large ones.',
      'Ames warned that large boats would suffer more than smaller ones',
    ],
    [
      'fr',
      'Ames avertit que les petits bateaux souffriraient plus que les grands.',
      'Ames avertit que les grands bateaux souffriraient plus que les petits',
    ],
    [
      'ru',
      'Эймс предупредил, что малые суда пострадают больше, чем крупные.',
      'Эймс предупредил, что крупные суда пострадают больше, чем малые',
    ],
    [
      'en',
      'The mayor supports a tax on ships; the hoteliers oppose it.',
      'The hoteliers support a tax on ships',
    ],
    [
      'de',
      'Die Bürgermeisterin unterstützt eine Abgabe für Gäste; die Wirte lehnen sie ab.',
      'Die Wirte unterstützen eine Abgabe für Gäste',
    ],
  ])('in %s: "%s"', (language, original, shown) => {
    expect(against(language, original, shown)).toContain('direction-changed');
  });
  it.each([
    [
      'en',
      'The canal carries 38 million tonnes of grain.',
      'The canal carries 38 million kilograms of grain',
    ],
    ['de', 'Der Hafen schlug 40.000 Tonnen Erz um.', 'Der Hafen schlug 40.000 Kilogramm Erz um'],
    ['fr', 'Le port a reçu 900 tonnes de blé.', 'Le port a reçu 900 kilogrammes de blé'],
    ['es', 'El puerto recibió 900 toneladas de trigo.', 'El puerto recibió 900 kilos de trigo'],
    ['ru', 'Порт принял 900 тонн зерна.', 'Порт принял 900 килограммов зерна'],
  ])('in %s, mass: "%s"', (language, original, shown) => {
    expect(against(language, original, shown)).toEqual(['unit-changed']);
  });
  it.each([
    [
      'de',
      'Das Land zahlt keine Entschädigung an die Reeder.',
      'Eine Entschädigung zahlt das Land den Reedern nicht',
    ],
    [
      'es',
      'El Ayuntamiento pone el 60 por ciento y una fundación pone el resto. Otra sala tiene 101 butacas.',
      'El 60 por ciento lo pone el Ayuntamiento, el resto una fundación',
    ],
    [
      'es',
      'Según el armador, los barcos extranjeros pescan más y nadie los vigila.',
      'Los barcos extranjeros pescan más, según el armador',
    ],
    [
      'ru',
      'В районе насчитали 64 волка, втрое больше, чем в 2027 году.',
      'В районе 64 волка, в 2027 году их было втрое меньше',
    ],
    [
      'en',
      'The county counted 64 wolves, three times more than in 2027.',
      'The county has 64 wolves; in 2027 there were three times fewer',
    ],
  ])('nothing is told in %s of "%s"', (language, original, shown) => {
    expect(against(language, original, shown)).toEqual([]);
  });
  it('or a thousand times as much', () => {
    const original = 'En abril el banco prestó 6,4 millones de euros al puerto.';
    expect(against('es', original, 'El banco prestó 6.400 millones de euros al puerto en abril')).toEqual([
      'number-not-found',
    ]);
  });
  it.each([
    [
      'en',
      'The mayor supports a tax on ships; the hoteliers oppose it.',
      'A tax on ships, backed by the mayor, is opposed by the hoteliers',
    ],
    [
      'ru',
      'Компания закрыла маяки, после того как доходы упали на 18 процентов.',
      'Перед закрытием доходы компании сократились на 18 процентов',
    ],
    [
      'es',
      'El tribunal ordenó a la compañía publicar sus cuentas cada trimestre.',
      'La compañía tiene que publicar sus cuentas todos los trimestres',
    ],
    [
      'es',
      'En abril el banco prestó 6,4 millones de euros al puerto.',
      'El puerto recibió en abril 6,4 millones de euros del banco',
    ],
  ])('nothing is told in %s: "%s"', (language, original, shown) => {
    expect(against(language, original, shown)).toEqual([]);
  });
});
