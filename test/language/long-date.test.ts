import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { longDate } from '../../src/language/long-date.ts';

describe('the first of a month in French', () => {
  it.each([
    ['fr', '1er mars 2022'],
    ['fr-CA', '1er mars 2022'],
    ['es', '1 de marzo de 2022'],
  ])('is an ordinal: %s', (tag, written) => {
    expect(longDate('2022-03-01', languageOf(tag))).toBe(written);
    expect(longDate('2022-03-11', languageOf(tag))).toBe(written.replace(/^1(?:er)?/, '11'));
  });
});

describe('a date in words', () => {
  it.each([
    ['en', '19 September 2022'],
    ['en-US', 'September 19, 2022'],
    ['en-GB', '19 September 2022'],
    ['ru', '19 сентября 2022 г.'],
    ['ar', '19 سبتمبر 2022'],
    ['fr', '19 septembre 2022'],
    ['de', '19. September 2022'],
    ['es', '19 de septiembre de 2022'],
    ['zh', '2022年9月19日'],
  ])('is written in %s as %s', (language, written) => {
    expect(longDate('2022-09-19', languageOf(language))).toBe(written);
  });

  it('has no zero before a day', () => {
    expect(longDate('2022-01-05', languageOf('en'))).toBe('5 January 2022');
    expect(longDate('2022-01-05', languageOf('zh'))).toBe('2022年1月5日');
  });

  it('has every month as Intl has it, where Intl is asked in the same words', () => {
    for (const language of ['ru', 'ar', 'fr', 'de', 'es']) {
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(2022, month - 1, 3));
        const name = new Intl.DateTimeFormat(language, {
          dateStyle: 'long',
          timeZone: 'UTC',
          numberingSystem: 'latn',
          calendar: 'gregory',
        })
          .formatToParts(date)
          .find(({ type }) => type === 'month');
        expect(longDate(date.toISOString().slice(0, 10), languageOf(language))).toContain(` ${name?.value}`);
      }
    }
  });

  it('asks Intl for a language that is not written here', () => {
    expect(longDate('2022-09-19', languageOf('it'))).toBe('19 settembre 2022');
  });
});
