import { describe, expect, it } from 'vitest';
import { closedWith } from '../../src/language/closing-mark.ts';
import { languageOf } from '../../src/language/languages.ts';

const closed = (tag: string, ...texts: readonly string[]): string =>
  closedWith(
    texts.map((text) => ({ text })),
    { text: '»' },
    languageOf(tag),
  )
    .map(({ text }) => text)
    .join('|');

describe('the mark that closes a quotation', () => {
  it.each(['ru', 'uk', 'pl', 'es'])('has the full stop behind it in %s', (tag) => {
    expect(closed(tag, 'Da. Si.')).toBe('Da. Si|»|.');
    expect(closed(tag, 'Da', '.')).toBe('Da|»|.');
  });

  it.each(['en', 'de', 'fr', 'sw'])('has it before it in %s', (tag) => {
    expect(closed(tag, 'Da. Si.')).toBe('Da. Si.|»');
  });

  it('leaves the speaker’s own marks where they are', () => {
    expect(closed('ru', 'Кто платит?')).toBe('Кто платит?|»');
    expect(closed('ru', 'Мы ждём…')).toBe('Мы ждём…|»');
    expect(closed('es', 'Esperamos...')).toBe('Esperamos...|»');
  });

  it('leaves an abbreviation its stop', () => {
    expect(closed('ru', 'Мы закончим это к 2030 г.')).toBe('Мы закончим это к 2030 г.|»');
  });

  it('moves no stop of code and none behind a citation', () => {
    const mark = { text: '»' };
    const code = [{ text: 'a.', code: true as const }];
    expect(closedWith(code, mark, languageOf('ru'))).toEqual([...code, mark]);
    const cited = [{ text: 'Да.' }, { text: '1.', cites: [1] }];
    expect(closedWith(cited, mark, languageOf('ru'))).toEqual([...cited, mark]);
  });
});
