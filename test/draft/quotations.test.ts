import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../src/draft/quotations.ts';
import { fc } from '../property.ts';

const texts = (...paragraphs: readonly string[]): readonly string[] =>
  quotedSpans(paragraphs).map(
    ({ text, nested, open }) => `${text}${nested ? ' [nested]' : ''}${open ? ' [open]' : ''}`,
  );

describe('quotation spans', () => {
  it.each([
    ['English', 'He said “we go” and left.', ['we go']],
    ['British', 'He said ‘we go’ and left.', ['we go']],
    ['straight', 'He said "we go" and left.', ['we go']],
    ['single straight', "He said 'we go' and left.", ['we go']],
    ['German', 'Er sagte: „Wir gehen.“', ['Wir gehen.']],
    ['Polish', 'Powiedział: „idziemy”.', ['idziemy']],
    ['French', 'Il a dit : « Nous partons ».', ['Nous partons']],
    ['Russian', 'Он сказал: «Мы идём».', ['Мы идём']],
    ['Danish', 'Han sagde: »Vi går«.', ['Vi går']],
    ['Swedish', 'Han sade: ”Vi går”.', ['Vi går']],
    ['Chinese', '他说：“我们走。”', ['我们走。']],
    ['Japanese', '彼は「行こう」と言った。', ['行こう']],
    ['Arabic', 'قال: «سنذهب».', ['سنذهب']],
  ])('are found in %s marks', (_, text, found) => {
    expect(texts(text)).toEqual(found);
  });
  it('are found within others', () => {
    expect(texts('She said: “He told me ‘no’, and left.”')).toEqual([
      'He told me ‘no’, and left.',
      'no [nested]',
    ]);
    expect(texts('Sie sagte: „Er rief ‚Halt‘ und ging.“')).toEqual([
      'Er rief ‚Halt‘ und ging.',
      'Halt [nested]',
    ]);
    expect(texts('Он: «Мне сказали „нет“ и всё».')).toEqual(['Мне сказали „нет“ и всё', 'нет [nested]']);
  });
  it('take no apostrophe for a mark', () => {
    expect(texts("It's the ministers' view, they don't say 'yes' in the '90s.")).toEqual(['yes']);
    expect(texts('It’s the ministers’ view and l’État n’est pas d’accord.')).toEqual([]);
  });
  it('go on over paragraphs that open again, and are closed once', () => {
    expect(texts('“First.', '“Second.', '“Third,” she said.', 'Not this.')).toEqual([
      'First.\n\nSecond.\n\nThird,',
    ]);
  });
  it('spoil their own paragraph only where they are never closed', () => {
    expect(texts('He said “we go and left.', 'She said “no” to that.')).toEqual([
      'we go and left. [open]',
      'no',
    ]);
  });
  it('have the words of the text, whatever the text is', () => {
    const piece = fc.constantFrom(
      'word',
      '“',
      '”',
      '„',
      '«',
      '»',
      '‘',
      '’',
      '"',
      "'",
      '「',
      '」',
      ' ',
      '. ',
      'it’s',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 14 }).map((list) => list.join('')),
          { maxLength: 4 },
        ),
        (paragraphs) => {
          for (const span of quotedSpans(paragraphs)) {
            const [first = ''] = span.text.split('\n\n');
            expect(paragraphs[span.paragraph]).toContain(first);
            expect(span.end).toBeGreaterThan(span.start);
          }
        },
      ),
    );
  });
});
