import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/draft/excerpt.ts';
import { draftWords } from '../../src/draft/no-words.ts';
import { languageOf } from '../../src/language/languages.ts';
import { fc } from '../property.ts';

const { clauses } = draftWords(languageOf('en'));

describe('an excerpt of a sentence', () => {
  it.each([
    [
      'is the whole where that is short',
      'The quay opened on May 14.',
      'May 14',
      10,
      'The quay opened on May 14',
    ],
    [
      'is the clause of its date',
      'The council, which had met on May 14, decided to open the quay to all of the ferries of the north.',
      'May 14',
      10,
      '… which had met on May 14 …',
    ],
    [
      'goes on where the clause only says when',
      'On May 14, the council decided to open the quay, although nobody had asked for it.',
      'May 14',
      8,
      'On May 14, the council decided to open the quay …',
    ],
    [
      'cuts no number at its comma',
      'Some 4,300 hulls passed the narrow water in May 2024 and paid for it, as everybody had expected of them.',
      'May 2024',
      10,
      'Some 4,300 hulls passed the narrow water in May 2024 and paid for it …',
    ],
    [
      'cuts no quotation',
      'On May 14 he said: “We will not, whatever comes, close the port, which is ours, to any ferry”.',
      'May 14',
      6,
      'On May 14 he said: “We will not, whatever comes, close the port, which is ours, to any ferry”',
    ],
  ])('%s', (_, sentence, around, most, excerpt) => {
    expect(excerptOf(sentence, around, most, clauses)).toBe(excerpt);
  });
  it('has the words of the sentence, in their order, and no others', () => {
    const words = fc.constantFrom(
      'the',
      'quay,',
      'which',
      'opened',
      '“and',
      'closed”',
      '(once)',
      'on',
      'May',
      '14,',
      'but',
      'won;',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (list) => {
        const sentence = list.join(' ');
        const excerpt = excerptOf(sentence, '14', 6, clauses).replace(/^… | …$/g, '');
        expect(sentence).toContain(excerpt);
      }),
    );
  });
});
