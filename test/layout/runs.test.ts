import { describe, expect, it } from 'vitest';
import { languageOf, sceneRuns, titleText } from '../../src/layout/runs.ts';

describe('sceneRuns', () => {
  it('turns a citation into a superscript number and closes the gap before it', () => {
    const runs = sceneRuns(
      [{ text: 'backs it ' }, { text: '(Akorda.kz, September 14)', cites: [3] }, { text: '.' }],
      'en',
    );
    expect(runs).toEqual([
      { text: 'backs it', lang: 'en' },
      {
        text: '3',
        lang: 'en',
        script: 'super',
        cites: [3],
        origin: { from: 'article', written: '(Akorda.kz, September 14)' },
      },
      { text: '.', lang: 'en' },
    ]);
  });

  it('makes a line break a run of its own', () => {
    expect(sceneRuns([{ text: 'a\nb' }], 'en').map((run) => run.text)).toEqual(['a', '\n', 'b']);
  });
});

describe('languageOf', () => {
  it('keeps the deck language for its own script', () => {
    expect(languageOf('Астана', 'ru')).toBe('ru');
    expect(languageOf('Astana', 'de')).toBe('de');
  });

  it('marks a Latin name in an Arabic deck as English', () => {
    expect(languageOf('Akorda.kz', 'ar')).toBe('en');
  });

  it('marks Arabic in an English deck', () => {
    expect(languageOf('السلام', 'en')).toBe('ar');
  });

  it('keeps the deck language for figures alone', () => {
    expect(languageOf('4,750', 'ru')).toBe('ru');
  });
});

it('leaves citations out of a title', () => {
  expect(titleText([{ text: 'A  title ' }, { text: '(X, May 1)', cites: [1] }])).toBe('A title');
});
