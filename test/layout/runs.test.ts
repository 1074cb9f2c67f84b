import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { sceneRuns, tagOf, titleText } from '../../src/layout/runs.ts';

describe('sceneRuns', () => {
  it('turns a citation into a superscript number and closes the gap before it, behind the stop', () => {
    const runs = sceneRuns(
      [{ text: 'backs it ' }, { text: '(Akorda.kz, September 14)', cites: [3] }, { text: '.' }],
      languageOf('en'),
    );
    expect(runs).toEqual([
      { text: 'backs it', lang: 'en' },
      { text: '.', lang: 'en' },
      {
        text: '3',
        lang: 'en',
        script: 'super',
        cites: [3],
        origin: { from: 'article', written: '(Akorda.kz, September 14)' },
      },
    ]);
  });

  it('keeps a dash with the word before it, so that no line begins with one', () => {
    const shown = (text: string, more = {}) => sceneRuns([{ text, ...more }], languageOf('ru'))[0]?.text;
    expect(shown('Россия — важный партнёр – и сосед')).toBe('Россия\u00a0— важный партнёр\u00a0– и сосед');
    expect(shown('2019—2020, 5 – 7')).toBe('2019—2020, 5\u00a0– 7');
    expect(shown('— Нет')).toBe('— Нет');
    expect(shown('a — b', { code: true })).toBe('a — b');
  });

  it('makes a line break a run of its own', () => {
    expect(sceneRuns([{ text: 'a\nb' }], languageOf('en')).map((run) => run.text)).toEqual(['a', '\n', 'b']);
  });
});

describe('tagOf', () => {
  it('keeps the deck language for its own script', () => {
    expect(tagOf('Астана', languageOf('ru'))).toBe('ru');
    expect(tagOf('Astana', languageOf('de'))).toBe('de');
  });

  it('marks a Latin name in an Arabic deck as English', () => {
    expect(tagOf('Akorda.kz', languageOf('ar'))).toBe('en');
    // A unit in a sentence of another script does not make it English.
    expect(tagOf('2030 तक 280 GW', languageOf('hi'))).toBe('hi');
  });

  it('marks Arabic in an English deck', () => {
    expect(tagOf('السلام', languageOf('en'))).toBe('ar');
  });

  it('keeps the deck language for figures alone', () => {
    expect(tagOf('4,750', languageOf('ru'))).toBe('ru');
  });
});

it('leaves citations out of a title', () => {
  expect(titleText([{ text: 'A  title ' }, { text: '(X, May 1)', cites: [1] }])).toBe('A title');
});
