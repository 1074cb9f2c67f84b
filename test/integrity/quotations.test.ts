// What is a verbatim quotation, what an altered one and how it is shown, and what is none.
// The originals are our own.

import { describe, expect, it } from 'vitest';
import { readText } from '../../src/draft/read-text.ts';
import { folded, wordsOf } from '../../src/integrity/fold.ts';
import { originalOf } from '../../src/integrity/original.ts';
import { verdictOf } from '../../src/integrity/quotations.ts';
import { languageOf } from '../../src/language/languages.ts';
import { fc, tries } from '../property.ts';

const original = `The harbour master spoke on Monday. “We will not close the port, whatever the weather brings, and nobody
shall wait longer than a day,” she said. The new quay may open in 2031, and it is 1,250 metres long.

Fishermen in the old town want the quay to open sooner. They have waited for eleven years, and some have left.

“First we build,” said Anna Holm. “Then we open… and then we celebrate the ten-year plan. Who pays?

“The town pays, and the state pays – with the Union's money. The ministers’ ‘grand bargain’ stands.” It is her plan.

The council of Osterby has set aside 4.5 million crowns for re-laying the rails.`;

const in_ = (text: string, language = 'en') =>
  originalOf(readText(text), 'original.txt', languageOf(language));
const verdict = (quotation: string) => verdictOf(quotation, in_(original));
const changes = (quotation: string): readonly string[] => {
  const found = verdict(quotation);
  return found.kind === 'altered'
    ? found.differences.map(({ original: there, quoted }) => `${there} | ${quoted}`)
    : [found.kind];
};

describe('folding', () => {
  it.each([
    [
      'marks, soft hyphens, ligatures and spaces',
      '“Fi\u00adnal” the ﬁnal\u00a0word’s',
      '"Final" the final word\'s',
    ],
    ['dashes between words', 'port – and — open -- now', 'port—and—open—now'],
    ['dashes in words and ranges', 'ten‑year, 19–20, 19 – 20', 'ten-year, 19-20, 19-20'],
    ['a word that a line divides', 'long-\nterm', 'long-term'],
    ['ellipses', 'so … and . . . so', 'so ... and ... so'],
    ['nested marks of any kind', '‘grand’ “grand” «grand» „grand“', '"grand" "grand" "grand" "grand"'],
    ['French spaces', '« Quoi ? » 18 % ; oui', '"Quoi?" 18%; oui'],
    ['German marks the other way round', 'sagte »ja« und', 'sagte "ja" und'],
    ['spaces in numbers', '3 500 000 und 2022 100', '3500000 und 2022 100'],
    ['Chinese spaces and full-width signs', '在 2022 年，我们 （都）来', '在2022年,我们(都)来'],
    ['Arabic vowel marks and stretched letters', 'العبّـارات', 'العبارات'],
    ['ё', 'всё ещё', 'все еще'],
  ])('makes one of %s', (_, text, one) => {
    expect(folded(text)).toBe(one);
  });
  it.each([
    ['a comma', 'port, and', 'port and'],
    ['a hyphen', 're-laying', 'relaying'],
    ['a digit', '1,250', '1,205'],
    ['a letter’s case', 'the Port', 'the port'],
    ['a question mark', 'Who pays?', 'Who pays.'],
    ['an apostrophe', "its and it's", 'its and its'],
  ])('leaves %s what it is', (_, one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });
});

describe('words', () => {
  it('are cut by a dictionary where no spaces are written, and have no separators in numbers', () => {
    expect(wordsOf('我们不会关闭港口')).not.toContain('我们不会关闭港口');
    expect(wordsOf('我们不会关闭港口').join('')).toBe('我们不会关闭港口');
    expect(wordsOf('1,250 and ١٢٥٠')).toEqual(['1250', 'and', '1250']);
    expect(wordsOf('وقد يستقبل')).toEqual(['قد', 'يستقبل']);
  });
});

describe('a quotation is verbatim', () => {
  it.each([
    ['as it stands', 'We will not close the port, whatever the weather brings'],
    ['with other marks and spaces', '‘We will not close the port,  whatever the weather brings’'],
    ['with a part left out', 'We will not close the port […] nobody shall wait longer than a day'],
    ['with an ellipsis', 'We will not close the port … nobody shall wait'],
    ['with dots in parentheses', 'We will not close (...) longer than a day'],
    ['with words in brackets', 'We will not close the port [of Osterby], whatever the weather brings'],
    ['with words replaced in brackets', 'We will not close [it], whatever the weather brings'],
    ['with a letter in brackets', '[N]obody shall wait longer than a day'],
    ['beginning in the middle', 'Nobody shall wait longer than a day'],
    ['with an ellipsis of the original’s own', 'Then we open… and then we celebrate'],
    ['over paragraphs', 'celebrate the ten-year plan. Who pays? The town pays'],
    ['around a reporting clause', 'First we build. Then we open… and then we celebrate'],
    [
      'with another dash and another kind of marks',
      'with the Union’s money. The ministers’ “grand bargain” stands',
    ],
    ['of text that nobody says', 'The new quay may open in 2031, and it is 1,250 metres long'],
  ])('%s', (_, text) => {
    expect(verdict(text).kind).toBe('verbatim');
  });
  it('and its place and its words as published are told', () => {
    expect(verdict('the ministers’ “grand bargain”')).toMatchObject({
      place: { paragraph: 4, line: 8 },
      passage: 'The ministers’ ‘grand bargain',
      spoken: true,
    });
    expect(verdict('They have waited for eleven years')).toMatchObject({ spoken: false });
  });
  it.each([
    ['Chinese', 'zh', '“无论天气如何，我们都不会关闭 港口，”市长说。', '无论天气如何,我们都不会关闭港口'],
    ['Arabic', 'ar', 'قالت: «لن نغلق الميناء مهما كان الطقس».', 'لن نُغلق المينــاء مهما كان الطقس'],
    ['French', 'fr', '« Qui paie ? La ville », dit-elle.', 'Qui paie? La ville'],
    ['German', 'de', '»Wir schließen nicht«, sagte sie.', 'Wir schließen nicht'],
    ['Russian', 'ru', '«Всё открыто — и точка», — сказала она.', 'Все открыто – и точка'],
  ])('in %s', (_, language, text, quotation) => {
    expect(verdictOf(quotation, in_(text, language)).kind).toBe('verbatim');
  });
});

describe('a quotation is altered', () => {
  it.each([
    [
      'by a word',
      'We will not close the port, whatever the wind brings',
      'whatever the weather brings, and | whatever the wind brings',
    ],
    [
      'by a dropped "not"',
      'We will close the port, whatever the weather brings',
      'We will not close the | We will close the',
    ],
    [
      'by a dropped comma',
      'We will not close the port whatever the weather brings',
      'the port, whatever the | the port whatever the',
    ],
    [
      'by a hyphen',
      'set aside 4.5 million crowns for relaying the rails',
      'crowns for re-laying the rails | crowns for relaying the rails',
    ],
    ['by a digit', 'it is 1,205 metres long', 'it is 1,250 metres long | it is 1,205 metres long'],
    [
      'by a part left out without a mark',
      'We will not close the port, and nobody shall wait',
      'the port, whatever the weather brings, and nobody | the port, and nobody',
    ],
    ['by a sign at its end', 'celebrate the ten-year plan. Who pays!', 'Who pays? | Who pays!'],
    [
      'by a capital',
      'Fishermen in the Old town want the quay',
      'in the old town want | in the Old town want',
    ],
    [
      'at its beginning',
      'They would not close the port, whatever the weather brings',
      'We will not close | They would not close',
    ],
  ])('%s', (_, text, change) => {
    expect(changes(text)).toEqual([change]);
  });
  it('in two places, each shown by itself', () => {
    expect(changes('We shall not close the port, whatever the wind brings')).toEqual([
      'We will not close | We shall not close',
      'whatever the weather brings, and | whatever the wind brings',
    ]);
  });
  it('where its parts stand in another order', () => {
    expect(verdict('nobody shall wait […] We will not close the port')).toMatchObject({ apart: 'order' });
  });
  it('where "[…]" would leave out most of the original', () => {
    const long = `${original.split('\n\n')[0]}\n\n${'The town is old and its streets are narrow. '.repeat(60)}\n\nAnd so we build.`;
    const found = verdictOf('We will not close the port […] And so we build', in_(long));
    expect(found).toMatchObject({ kind: 'altered', apart: 'far' });
    // Words in brackets stand for a few words, not for a page.
    expect(verdict('We will not close the port [and the rails] some have left').kind).not.toBe('verbatim');
  });
  it('where it begins as a sentence right behind a "not"', () => {
    const found = verdictOf('Cerraremos el puerto', in_('«No cerraremos el puerto», dijo.', 'es'));
    expect(found).toMatchObject({
      kind: 'altered',
      differences: [{ original: 'No cerraremos el puerto', quoted: 'Cerraremos el puerto' }],
    });
    expect(verdict('close the port, whatever the weather brings').kind).toBe('verbatim');
  });
  it('and the spoken words are what it is compared with, not what stands between them', () => {
    expect(changes('First we build. Then we open… and then we celebrate the eleven-year plan')).toEqual([
      'celebrate the ten-year plan | celebrate the eleven-year plan',
    ]);
  });
});

describe('a quotation is not found', () => {
  it.each([
    ['where the original has nothing like it', 'Rivers run to the sea and never come back'],
    ['where only small words agree', 'It is the end of the war in the north of the land'],
    ['where it is brackets alone', '[…]'],
    ['where it is the author’s own words in brackets', '[Osterby]'],
    ['where it is a part of a word', 'and noboby'],
  ])('%s', (_, text) => {
    expect(verdict(text).kind).toBe('not-found');
  });
  it('where it would begin or end inside a word', () => {
    expect(verdict('he port, whatever the weather brings').kind).toBe('altered');
    expect(verdict('We will not close the por').kind).toBe('altered');
  });
});

describe('any passage of the original', () => {
  const words = original.split(/\s+/);
  const passage = fc
    .tuple(fc.nat(words.length - 4), fc.integer({ min: 3, max: 12 }))
    .map(([from, length]) => words.slice(from, from + length));

  it('is verbatim, and no longer where a word in its midst is another', () => {
    fc.assert(
      fc.property(passage, fc.nat(), (taken, seed) => {
        expect(verdict(taken.join(' ')).kind, taken.join(' ')).toBe('verbatim');
        const at = 1 + (seed % Math.max(1, taken.length - 2));
        const other = taken.map((word, index) => (index === at ? 'zebra' : word)).join(' ');
        expect(verdict(other).kind, other).not.toBe('verbatim');
      }),
      { numRuns: tries(200) },
    );
  });
  it('and any text whatever, gets an answer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        (text, other) => {
          expect(['verbatim', 'altered', 'not-found']).toContain(verdictOf(text, in_(other)).kind);
          expect(['verbatim', 'altered', 'not-found']).toContain(verdict(text).kind);
        },
      ),
      { numRuns: tries(300) },
    );
  });
});
