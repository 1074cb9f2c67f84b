import { describe, expect, it } from 'vitest';
import { told } from './found.ts';

const words = (count: number): string => `${Array.from({ length: count - 1 }, () => 'word').join(' ')} end.`;
const long = (body: string, front = ''): readonly string[] => told('long-sentence', body, front);

describe('long sentences', () => {
  it('are of over 30 words', () => {
    expect(long(words(30))).toEqual([]);
    expect(long(`Word ${words(30)}`)[0]).toMatch(/^5: a sentence of 31 words: "Word word word .*…"$/);
  });

  it('of one paragraph are one finding', () => {
    expect(long(`${words(40)} Word ${words(12)} Word ${words(35)}`)[0]).toMatch(
      /^5: 2 sentences of 40 and 36 words, the first: "word/,
    );
  });

  it.each([
    ['in prose', `A ${words(30)}`],
    ['in a list', `- A ${words(30)}`],
    ['in a judgment', `> [!IMPORTANT]\n> A ${words(30)}`],
    ['in a caption', `![alt](a.png "A ${words(30)}")`],
  ])('are told %s', (_where, body) => expect(long(body)).toHaveLength(1));

  it('are told in the bluf, at its place', () => {
    expect(long('x', `bluf: A ${words(30)}\n`)[0]).toMatch(/^3: a sentence of 31 words/);
  });

  it.each([
    ['a quotation', `> ${words(60)}\n>\n> — Jane Roe, 2024-01-02`],
    ['what is quoted within a sentence', `He said “${words(60)}” and left.`],
    ['what is quoted in German', `Er sagte: „${words(60)}“ Dann ging er.`],
    ['what is quoted in Russian', `Он сказал: «${words(60)}» и ушёл.`],
    ['what is quoted with straight marks', `He said "${words(60)}" and left.`],
    ['what is quoted in British style', `He said ‘it’s ${words(60)}’ and left.`],
    ['what is quoted and not closed', `He said “${words(60)}`],
    ['citations', `It rose (${'Some Long Paper, May 2, 2024; '.repeat(8)}Other Paper, May 3, 2024).`],
    ['footnotes', `${words(30)}[^1]\n\n[^1]: ${words(50)}`],
    ['code', `It is \`${words(50)}\` here.`],
    ['notes', `x\n\n<!-- notes: A ${words(40)} -->`],
    ['cells', `| a | b |\n| --- | --- |\n| A ${words(40)} | c |`],
  ])('do not count %s', (_what, body) => expect(long(body)).toEqual([]));

  it.each([
    ['en', `${'Mr. Xi met Dr. Roe of the U.S. Senate on Sept. 14, i.e. early. '.repeat(3)}`],
    ['de', `${'Am 3. Mai tagte z. B. der 7. Kongress nach Abs. 2 im 19. Jahrhundert. '.repeat(3)}`],
    ['ru', `${'Парк им. В. И. Ленина, т. е. старый, закрыт с 2014 г. Но музей открыт. '.repeat(4)}`],
    ['en', `${words(25)} (A remark of its own, of some ten words, stands here.)`],
  ])('do not run on over abbreviations (%s)', (language, body) => {
    expect(long(body, `language: ${language}\n`)).toEqual([]);
  });

  it('are not counted in Chinese, of which nobody’s figure is known', () => {
    const sentence = (count: number): string => `${'文'.repeat(count)}。`;
    expect(long(sentence(300), 'language: zh\n')).toEqual([]);
    expect(long(`${words(10)} ${sentence(100)}`, 'language: zh\n')).toEqual([]);
  });

  it('are counted in characters in Japanese', () => {
    const sentence = (count: number): string => `${'文'.repeat(count)}。`;
    expect(long(sentence(60), 'language: ja\n')).toEqual([]);
    expect(long(sentence(61), 'language: ja\n')[0]).toMatch(/^6: a sentence of 61 characters/);
  });
});
