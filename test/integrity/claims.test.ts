// Doubts and negations that a slide loses or gains; and sentences that lose none.

import { describe, expect, it } from 'vitest';
import { readText } from '../../src/draft/read-text.ts';
import { changedClaim } from '../../src/integrity/claims.ts';
import { integrityWords } from '../../src/integrity/no-words.ts';
import { originalOf } from '../../src/integrity/original.ts';
import { restatedIn } from '../../src/integrity/restated.ts';
import { indexSentences } from '../../src/integrity/sentence-index.ts';
import { languageOf } from '../../src/language/languages.ts';

function told(shown: string, original: string, language = 'en'): string {
  const read = originalOf(readText(`A title over it\n\n${original}`), 'o.txt', languageOf(language));
  const [sentence] = restatedIn(shown, languageOf(language), indexSentences(read));
  const change =
    sentence && !sentence.isVerbatim
      ? changedClaim(sentence, integrityWords(languageOf(language)))
      : undefined;
  return change ? `${change.kind} ${change.lost ? '-' : '+'}${change.word}` : 'nothing';
}

const quay = 'The new quay may open in spring, and fishermen do not want the ferries.';

describe('a doubt is lost', () => {
  it.each([
    ['en', 'The new quay will open in spring.', quay, 'may'],
    [
      'en',
      'The new quay opens in spring with ferries.',
      'The new quay reportedly opens in spring with ferries.',
      'reportedly',
    ],
    ['en', 'The union will accept the harbour plan.', 'The union could accept the harbour plan.', 'could'],
    ['fr', 'La société a versé trois millions.', 'La société aurait versé trois millions.', 'aurait'],
    ['en', 'Members must accept the harbour plan.', 'Members should accept the harbour plan.', 'should'],
    [
      'ru',
      'Новый причал откроют весной паромам.',
      'Новый причал, вероятно, откроют весной паромам.',
      'вероятно',
    ],
    ['de', 'Der neue Hafen öffnet im Frühling.', 'Der neue Hafen öffnet angeblich im Frühling.', 'angeblich'],
    ['fr', 'Le nouveau quai doit ouvrir au printemps.', 'Le nouveau quai peut ouvrir au printemps.', 'peut'],
    [
      'es',
      'El nuevo muelle abre en primavera.',
      'El nuevo muelle probablemente abre en primavera.',
      'probablemente',
    ],
    [
      'en',
      'Its members prefer shorter rosters.',
      'Its members are said to prefer shorter rosters.',
      'are said to',
    ],
    [
      'en',
      'The island is ready to close its waters, and is expected to say so in June.',
      'The island seems ready to close its waters, and is expected to say so in June.',
      'seems',
    ],
    [
      'es',
      'Entra agua por la galería norte.',
      'Al parecer, el agua entra por la galería norte.',
      'Al parecer',
    ],
    ['ar', 'يفتح الرصيف الجديد أبوابه في الربيع', 'ربما يفتح الرصيف الجديد أبوابه في الربيع', 'ربما'],
    ['zh', '新码头春天开放渡轮航线', '新码头可能春天开放渡轮航线', '可能'],
  ])('in %s: "%s"', (language, shown, original, word) => {
    expect(told(shown, original, language)).toBe(`hedge -${word}`);
  });
});

describe('a doubt is kept', () => {
  it.each([
    ['The union is sure that the wells are empty.', 'The union expects that the wells are empty.'],
    [
      'Nell Abery maintains that the survey missed the grounds.',
      'Its secretary, Nell Abery, claims that the survey missed the grounds.',
    ],
    ['Nobody could take a train to the coast.', 'The last train to the coast left in May.'],
  ])('"%s"', (shown, original) => {
    expect(told(shown, original)).toBe('nothing');
  });
});

describe('a negation is lost or new', () => {
  it.each([
    ['en', 'The vessel was insured against theft.', 'The vessel was not insured against theft.', '-not'],
    [
      'en',
      'Fishermen in the old town want the ferries soon.',
      'Fishermen in the old town do not want the ferries soon.',
      '-not',
    ],
    [
      'en',
      'Fishermen in the old town do not want the ferries soon.',
      'Fishermen in the old town want the ferries soon.',
      '+not',
    ],
    [
      'ru',
      'Рыбаки старого города хотят паромов весной.',
      'Рыбаки старого города не хотят паромов весной.',
      '-не',
    ],
    [
      'de',
      'Die Fischer wollen neue Fähren im Hafen.',
      'Die Fischer wollen keine neue Fähren im Hafen.',
      '-keine',
    ],
    [
      'fr',
      'Les pêcheurs veulent des ferries dans leur port.',
      'Les pêcheurs ne veulent pas des ferries dans leur port.',
      '-pas',
    ],
    [
      'es',
      'Los pescadores quieren ferris dentro del puerto.',
      'Los pescadores no quieren ferris dentro del puerto.',
      '-no',
    ],
  ])('in %s: "%s"', (language, shown, original, word) => {
    expect(told(shown, original, language)).toBe(`negation ${word}`);
  });
});

describe('nothing is lost', () => {
  it.each([
    ['where the doubt is kept', 'The new quay may open in spring.', quay],
    ['where another word of doubt is', 'The new quay will possibly open in spring.', quay],
    [
      'where the doubt is another clause’s',
      'Fishermen want quiet summers and clean water.',
      'Fishermen want quiet summers and clean water: the new quay may open in spring.',
    ],
    [
      'where another passage says it as plainly',
      'The new quay opens in spring.',
      `${quay} The new quay opens in spring.`,
    ],
    [
      'where the negation is another clause’s',
      'The new quay opens in spring for ferries.',
      'The new quay opens in spring for ferries; fishermen do not like it.',
    ],
    [
      'of "not only"',
      'The plan changes harbour fees and fishing grounds.',
      'The plan changes not only harbour fees and fishing grounds.',
    ],
    ['where little of it is the original’s', 'The mayor will open a school in autumn.', quay],
    [
      'where another word says no',
      'Fishermen in the old town want no ferries soon.',
      'Fishermen in the old town do not want ferries soon.',
    ],
    [
      'where "May" is a month',
      'The union asked for fair access and low fees.',
      'The union asked for fair access and low fees (Harbour Post, May 16).',
    ],
    [
      'where "No." is a number’s',
      'The union signed treaty 12 of the harbour towns.',
      'The union signed treaty No. 12 of the harbour towns.',
    ],
    [
      'where the negation is another cell’s',
      'Mikkel Storm, deputy mayor of Osterby',
      'Mikkel Storm, deputy mayor of Osterby · sees no interest in ferries',
    ],
    [
      'where "could" is the past of "can"',
      'The union accepted the plan of the harbour.',
      'The union could accept the plan of the harbour.',
    ],
  ])('%s', (_, shown, original) => {
    expect(told(shown, original)).toBe('nothing');
  });
  it('in a language without a table', () => {
    expect(told('Nowe nabrzeże otwarto wiosną.', 'Nowe nabrzeże może otwarto wiosną.', 'pl')).toBe('nothing');
  });
});

describe('nothing is lost in other words', () => {
  it.each([
    [
      'en',
      'Rationing is possible before June, the water board says.',
      'The reservoirs held little, and the water board may ration supplies before June.',
    ],
    [
      'ru',
      'Не исключено, что паромная линия сократит зимние рейсы.',
      'Паромная линия может сократить зимние рейсы.',
    ],
    [
      'fr',
      'La coopérative a vendu 730 tonnes d’amandes cette année.',
      'La coopérative a vendu 730 tonnes d’amandes cette année, selon son rapport.',
    ],
  ])('in %s: "%s"', (language, shown, original) => {
    expect(told(shown, original, language)).toBe('nothing');
  });
});
