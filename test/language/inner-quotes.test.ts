import { describe, expect, it } from 'vitest';
import { withInnerQuotes } from '../../src/language/inner-quotes.ts';
import { languageOf } from '../../src/language/languages.ts';

const shown = (tag: string, ...paragraphs: readonly string[]): string =>
  withInnerQuotes(
    paragraphs.map((text) => [{ text }]),
    languageOf(tag),
    (run, text) => ({ ...run, text }),
  )
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join(' | ');

describe('marks within a quotation', () => {
  it.each([
    [
      'en',
      '"Nobody asked us," he said, "and nobody will."',
      '‘Nobody asked us,’ he said, ‘and nobody will.’',
    ],
    ['en', 'They call it “progress”.', 'They call it ‘progress’.'],
    ['de', 'Man sagt: „Warten Sie.“ Wir warten.', 'Man sagt: ‚Warten Sie.‘ Wir warten.'],
    ['ru', 'Нам сказали: «Ждите».', 'Нам сказали: „Ждите“.'],
    ['fr', 'On dit «\u00a0Non\u00a0», et voilà.', 'On dit “Non”, et voilà.'],
    ['fi', 'He sanoivat ”ei”, aina.', 'He sanoivat ’ei’, aina.'],
    ['ja', '彼は「いいえ」と言った。', '彼は『いいえ』と言った。'],
    ['sw', 'A "b" c.', 'A ‘b’ c.'],
  ])('are the inner ones of %s: %s', (tag, typed, expected) => expect(shown(tag, typed)).toBe(expected));

  it('are paired over its paragraphs', () => {
    expect(shown('en', 'He said: "One.', 'Two." I left.')).toBe('He said: ‘One. | Two.’ I left.');
  });

  it.each([
    ['that is not closed', 'A "b c.'],
    ['of inches', 'A 14" pipe and a 12" pipe.'],
    ['two deep', 'A “b ‘c’ d” e.'],
    ['of another language', 'A «b» c.'],
    ['that closes before it opens', 'A” b “c.'],
  ])('stay as typed: a mark %s', (_, typed) => expect(shown('en', typed)).toBe(typed));

  it('that a citation or code holds are none of the speaker’s', () => {
    const runs = [{ text: 'A ' }, { text: '(See "B")', cites: [1] }, { text: '"c"', code: true as const }];
    expect(
      withInnerQuotes<(typeof runs)[number]>([runs], languageOf('en'), (run, text) => ({ ...run, text })),
    ).toEqual([runs]);
  });
});
