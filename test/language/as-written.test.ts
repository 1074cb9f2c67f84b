// A deck in the marks and digits of its author, where these are others than CLDR's of the language.

import { describe, expect, it } from 'vitest';
import { asWritten } from '../../src/language/as-written.ts';
import { languageOf } from '../../src/language/languages.ts';
import { longDate } from '../../src/language/long-date.ts';

const marks = (tag: string, body: string): string => asWritten(languageOf(tag), body).quotes.join('');

describe('quotation marks', () => {
  it.each([
    ['nl', 'Hij zei “ja” en zij “nee”.', '“”'],
    ['es', 'Dijo «sí», y ella «no».', '«»'],
    ['de', 'Er sagte »ja«, sie »nein«.', '»«'],
    ['ar', 'قال «نعم» وقالت «لا».', '«»'],
    ['pl', '> Tak, „nie”.\n\nMówił «tak», ona «nie».', '«»'],
  ])('of an author in %s are the deck’s', (tag, body, expected) => {
    expect(marks(tag, body)).toBe(expected);
  });

  it.each([
    ['nl', 'In “De Tijd” stond het.', '‘’', 'once may be a title'],
    ['nl', 'Hij zei “ja”, zij “nee”, en ik ‘misschien’.', '‘’', 'two kinds are no custom'],
    ['fr', '> Il dit “oui” et “non”.', '«\u00a0\u00a0»', 'those within a quotation are inner ones'],
    ['de', 'Er sagte »ja«, sie «non», er »ja«, sie «non».', '„“', 'two others'],
    ['ja', '“はい”と“いいえ”。', '「」', 'Japanese has its brackets'],
    ['en', "It's the farmers' and the millers' way.", '“”', 'apostrophes are none'],
  ])('%s: %s stays with %s: %s', (tag, body, expected) => {
    expect(marks(tag, body)).toBe(expected);
  });

  it('are the same value for the same text, so that what is made for a language is made once', () => {
    const body = 'Hij zei “ja” en zij “nee”.';
    expect(asWritten(languageOf('nl'), body)).toBe(asWritten(languageOf('nl'), `${body} “Goed”.`));
    expect(asWritten(languageOf('nl'), 'Niets.')).toBe(languageOf('nl'));
  });
});

describe('digits', () => {
  it.each([
    ['fa', 'در ۳ مارس ۲۰۲۴', '۱ مهٔ ۲۰۲۴'],
    ['ar', 'في ٣ مارس ٢٠٢٤', '١ مايو ٢٠٢٤'],
    ['hi', 'तिथि: ३ मार्च २०२४', '१ मई २०२४'],
    ['fa', 'در 3 مارس 2024، ۴ متر', '1 مهٔ 2024'],
    ['fa', 'بدون عدد', '1 مهٔ 2024'],
    ['en', 'He wrote «٢٠٢٤».', '1 May 2024'],
  ])('of a date in %s are those of %s', (tag, body, expected) => {
    expect(longDate('2024-05-01', asWritten(languageOf(tag), body))).toBe(expected);
  });
});
