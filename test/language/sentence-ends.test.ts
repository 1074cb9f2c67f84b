import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { enclosed, sentenceEnds } from '../../src/language/sentence-ends.ts';
import { fc } from '../property.ts';

const cut = (text: string, language: string): readonly string[] => {
  const ends = sentenceEnds(text, languageOf(language));
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim());
};

describe('one sentence', () => {
  it.each([
    ['en', 'Mr. Xi met Dr. Jane Roe and Prof. A. B. Poe.'],
    ['en', 'The U.S. Senate and the U.N. Secretariat agreed.'],
    ['en', 'Article No. 4, Art. 5, Fig. II and p. 7 say so.'],
    ['en', 'J. Smith, i.e. the lawyer, and others, e.g. John F. Kennedy, came.'],
    ['en', 'It rose on Sept. 14 and fell on Dec. 2.'],
    ['de', 'Das gilt z. B. Wasser und d. h. Brot, vgl. Abs. 2.'],
    ['de', 'Am 3. Mai und im 19. Jahrhundert tagte der 7. Kongress in St. Gallen.'],
    ['de', 'Er kam vom 1. September bis 2. Oktober.'],
    ['ru', 'Страны, т. е. соседи, и др. Азии молчат.'],
    ['ru', 'Университет им. Гумилёва и парк им. В. И. Ленина закрыты.'],
    ['ru', 'С 2022 г. Астана молчит, см. ст. 5 и рис. 2.'],
    ['fr', 'M. Dupont et Mme Martin, cf. p. 7, sont venus.'],
    ['es', 'El Sr. García habló de EE. UU. y de la Sra. Ruiz.'],
    ['en', 'She said “Go. Now.” and left (as ever. Or so).'],
  ])('%s: %s', (language, text) => expect(cut(text, language)).toEqual([text]));
});

describe('two sentences', () => {
  it.each([
    ['en', 'It joined the U.S. In May it left.', 2],
    ['en', 'The firm is Acme Inc. It sells maps.', 2],
    ['en', 'They said no. Then they left.', 2],
    ['en', 'It is modern art. Few like it.', 2],
    ['en', 'They wanted plan B. The plan failed.', 2],
    ['ru', 'Это было в 2014 г. В 2022 году всё изменилось.', 2],
    ['ru', 'Вырос экспорт нефти, газа и т. д. Импорт упал.', 2],
    ['de', 'Es waren 12. Dann kamen mehr.', 2],
    ['de', 'Er sagte: „Ja. Nein.“ Dann ging er.', 2],
    ['en', 'He said “no. He never closed the mark. So it goes.', 3],
    ['en', 'An open ( bracket. It is no reason.', 2],
    ['hi', 'यह पहला है। यह दूसरा है।', 2],
    ['ja', '第一の文です。第二の文です。', 2],
  ])('%s: %s', (language, text, count) => expect(cut(text, language)).toHaveLength(count));
});

describe('what is enclosed', () => {
  const pairs = (text: string): readonly string[] =>
    enclosed(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

  it('is the outermost pair, in any style', () => {
    expect(pairs('a (b “c” d) «e „f“» "g" 「h」')).toEqual([
      'brackets (b “c” d)',
      'quotation «e „f“»',
      'quotation "g"',
      'quotation 「h」',
    ]);
  });

  it('is nothing where a mark is alone', () => {
    expect(pairs('a) b “c [d')).toEqual([]);
    expect(pairs('a “b (c” d')).toEqual(['quotation “b (c”']);
  });
});

it('ends ascend to the end of any text', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'A. ',
    '3. ',
    'Mai ',
    '“',
    '”',
    '(',
    ')',
    '"',
    'г. ',
    '。',
    '! ',
    '\u2060',
    'x ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('en', 'de', 'ru', 'zh'),
      (pieces, language) => {
        const text = pieces.join('');
        const ends = sentenceEnds(text, languageOf(language));
        expect(ends.at(-1)).toBe(text.length);
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
        expect(new Set(ends).size).toBe(ends.length);
      },
    ),
  );
});
