// What language a deck and its original are in; and a language that the check has no words of: none of
// another language's rules are applied, and it is said once.

import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../src/integrity/languages.ts';
import { checkIntegrity } from '../../src/library/check-integrity.ts';
import { deckOfText } from '../deck-of.ts';

const polish =
  'Nowe nabrzeże otwarto wiosną, a rada powiedziała, że miasto za nie nie płaci. Port zapłaci za wszystko w ciągu roku, a prace trwały dłużej, niż ktokolwiek w mieście przypuszczał. Burmistrz Janina Kolska nie odpowiedziała na pytania gazety, a dyrektor Marek Lis prosił o cierpliwość.';
const dutch =
  'De nieuwe kade werd in het voorjaar geopend en de raad heeft gezegd dat de stad er niet voor betaalt. De haven zal binnen een jaar alles betalen, en het werk heeft langer geduurd dan iemand in de stad had gedacht. Burgemeester Anna Kolk heeft de vragen van de krant niet beantwoord.';
const english =
  'The new quay was opened in the spring, and the council said that the town does not pay for it. The port will pay for all of it within a year, and the work took longer than anybody in the town had thought that it would.';

describe('the languages of a deck and its original', () => {
  const tags = (deck: string, said: string, original: string, saidOfIt?: string): readonly string[] => {
    const found = languagesOf({ text: deck, said }, { text: original, said: saidOfIt });
    return [found.own.tag, found.original.tag];
  };

  it('are what their words show', () => {
    expect(tags(english, 'en', english)).toEqual(['en', 'en']);
    expect(tags(english, 'de', english)).toEqual(['en', 'en']);
  });
  it('are what is said, where their words show nothing', () => {
    expect(tags(dutch, 'nl', dutch)).toEqual(['nl', 'nl']);
    expect(tags(dutch, 'nl', dutch, 'nl-BE')).toEqual(['nl', 'nl']);
    expect(tags(polish, 'pl', polish, 'pl-PL')).toEqual(['pl', 'pl']);
    expect(tags('Nabrzeże', 'pl', 'Nabrzeże')).toEqual(['pl', 'pl']);
  });
  it('differ, where the one is told and the other is not', () => {
    expect(tags(english, 'en', dutch)).toEqual(['en', 'und']);
    expect(tags(dutch, 'nl', english)).toEqual(['nl', 'en']);
    expect(tags(english, 'en', polish)).toEqual(['en', 'pl']);
    expect(tags(polish, 'pl', english)).toEqual(['pl', 'en']);
  });
  it('are not one for being unknown both, in two scripts', () => {
    expect(
      tags(polish, 'pl', 'Η νέα προβλήτα άνοιξε την άνοιξη και το συμβούλιο είπε ότι η πόλη δεν πληρώνει.'),
    ).toEqual(['pl', 'und']);
  });
});

describe('a language without words of its own', () => {
  const check = async (body: string) =>
    checkIntegrity(
      await deckOfText(`---\ntitle: Nabrzeże\nlanguage: pl\n---\n\n## Rada nie płaci\n\n${body}\n`),
      {
        text: `Nabrzeże\n\n${polish}\n\n“Nie zapłacimy ani grosza za to nabrzeże”, powiedział Marek Lis.`,
        file: 'original.txt',
      },
    );
  const told = (report: Awaited<ReturnType<typeof check>>): readonly string[] =>
    report.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ id, message }) => `${id} ${/"([^"]*)"/.exec(message)?.[1]}`);

  it('is said once, and nothing else of a deck that is right', async () => {
    expect(told(await check(`- ${polish.replaceAll('. ', '.\n- ')}`))).toEqual(['not-in-this-language pl']);
  });
  it('has its names compared by their beginnings, whatever their case', async () => {
    expect(told(await check('Nie ma odpowiedzi Janiny Kolskiej ani Marka Lisa.'))).toEqual([
      'not-in-this-language pl',
    ]);
    expect(told(await check('Nie ma odpowiedzi Janiny Wolskiej.'))).toContain('name-not-found Wolskiej');
  });
  it('has no first name told by the openers of other languages', async () => {
    expect(told(await check('Prosił o to Dyrektor Kolska. Burmistrza Kolskiej nie było.'))).toEqual([
      'not-in-this-language pl',
    ]);
  });
  it('has its quotations and digits compared', async () => {
    const quote = '> Nie zapłacimy ani złotego za to nabrzeże\n>\n> — Marek Lis';
    expect(told(await check(quote))).toEqual([
      'not-in-this-language pl',
      'quotation-altered Nie zapłacimy ani złotego za to nabrzeże',
    ]);
    expect(told(await check('- To 18 % budżetu.\n- To 4 lata.'))).toContain('number-not-found 18%');
  });
});

describe('an original that gives its date', () => {
  it('has its years told from it, where the article has no date', async () => {
    const original = `The quay\n\n12 March 2024\n\nThe quay was opened on 4 March. ${english}`;
    const article = `---\ntitle: The quay\n---\n\n## The quay is open\n\nIt was opened on 4 March 2019.\n`;
    const { findings } = checkIntegrity(await deckOfText(article), { text: original, file: 'original.txt' });
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id)).toEqual([
      'date-not-found',
    ]);
  });
});
