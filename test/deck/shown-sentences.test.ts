import { describe, expect, it } from 'vitest';
import { sentencesOf, shownSentences } from '../../src/deck/shown-sentences.ts';
import { languageOf } from '../../src/language/languages.ts';
import { fc } from '../property.ts';
import { cite, p, t, text } from './articles.ts';

const cut = (prose: string, language = 'en') => sentencesOf(t(prose), languageOf(language)).map(text);

describe('sentences', () => {
  it.each([
    ['en', 'The U.S. Senate met. Mr. Xi left.', ['The U.S. Senate met.', 'Mr. Xi left.']],
    [
      'en',
      'It grew by 3.5 percent. Article No. 4 says so.',
      ['It grew by 3.5 percent.', 'Article No. 4 says so.'],
    ],
    ['en', 'J. R. Smith said so. He left.', ['J. R. Smith said so.', 'He left.']],
    ['en', '“We go. We stay,” he said. All left.', ['“We go. We stay,” he said.', 'All left.']],
    ['en', 'It ended (so they say. Perhaps). Good.', ['It ended (so they say. Perhaps).', 'Good.']],
    [
      'ru',
      'Страны, т.е. соседи, молчат. В 2022 г. Астана отказалась.',
      ['Страны, т.е. соседи, молчат.', 'В 2022 г. Астана отказалась.'],
    ],
    ['de', 'Er sagte: „Ja. Nein.“ Dann ging er.', ['Er sagte: „Ja. Nein.“', 'Dann ging er.']],
    ['ar', 'هذا أول. هل هذا ثانٍ؟ نعم.', ['هذا أول.', 'هل هذا ثانٍ؟', 'نعم.']],
    ['zh', '第一句。第二句。', ['第一句。', '第二句。']],
    ['en', 'No end', ['No end']],
  ])('of %s: %s', (language, prose, expected) => expect(cut(prose, language)).toEqual(expected));

  it('keep their citations, wherever the full stop is', () => {
    const runs = [
      { text: 'It began ' },
      cite('(See EDM, January 21. Ibid.)', 1),
      { text: '. It went on.' },
      cite('[2]', 2),
      { text: ' It ended.' },
    ];
    expect(sentencesOf(runs, languageOf('en')).map(text)).toEqual([
      'It began (See EDM, January 21. Ibid.).',
      'It went on.[2]',
      'It ended.',
    ]);
  });

  it('keep their formatting', () => {
    const [first] = sentencesOf(
      [{ text: 'A ' }, { text: 'bold', bold: true }, { text: ' word. More.' }],
      languageOf('en'),
    );
    expect(first).toEqual([{ text: 'A ' }, { text: 'bold', bold: true }, { text: ' word.' }]);
  });

  it('put together are the paragraph', () => {
    const words = fc.constantFrom(
      'Mr.',
      'the',
      'Xi',
      'U.S.',
      'said.',
      '“No.”',
      '(3.5',
      'km)',
      'end!',
      '?',
      '…',
      'т.е.',
      '„a',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const prose = list.join(' ');
        expect(cut(prose).join(' ')).toBe(prose);
      }),
    );
  });
});

describe('key sentences', () => {
  const key = (paragraphs: readonly string[], count = 3, words = 75) =>
    shownSentences(
      paragraphs.map((one) => p(one)),
      languageOf('en'),
      count,
      words,
    ).map(text);

  it('are the first of each paragraph, in order', () => {
    expect(key(['One. Tail.', 'Two. Tail.', 'Three. Tail.'])).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('favour numbers and names where there are too many', () => {
    expect(key(['One here.', 'Dull here.', 'Some 18 percent.', 'Met in New York.'])).toEqual([
      'One here.',
      'Some 18 percent.',
      'Met in New York.',
    ]);
  });

  it('do not begin with a word that leans on what is left out', () => {
    expect(key(['The visit began. He saw 3 cities. Xi saw 5 cities.'])).toEqual([
      'The visit began.',
      'Xi saw 5 cities.',
    ]);
  });

  it('have at most the words allowed in all, unless one alone has more', () => {
    expect(key(['A b c d.', 'E f g h.', 'I j.'], 3, 6)).toEqual(['A b c d.', 'I j.']);
    expect(key(['A b c d e.', 'A b c d.'], 3, 3)).toEqual(['A b c d.']);
  });

  it('do not say again what the title says, unless there is nothing else', () => {
    const said = (prose: string) =>
      shownSentences([p(prose)], languageOf('en'), 3, 75, 'The visit began').map(text);
    expect(said('The visit began. It went on for days.')).toEqual(['It went on for days.']);
    expect(said('The visit began.')).toEqual(['The visit began.']);
  });

  it('show what the next one takes back with it, also over paragraphs, or not at all', () => {
    expect(key(['Some 400 left. That is false. The village stays.'])).toEqual([
      'Some 400 left. That is false.',
      'The village stays.',
    ]);
    expect(key(['Some 400 left.', 'Nothing of the sort happened.'])).toEqual([
      'Some 400 left. Nothing of the sort happened.',
    ]);
    expect(key(['Some 400 left. The mayor took the figure back. One stays.'], 3, 6)).toEqual(['One stays.']);
  });
});
