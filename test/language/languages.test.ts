import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../src/language/languages.ts';
import { longDate } from '../../src/language/long-date.ts';
import { numberText } from '../../src/language/numbers.ts';

describe('the language of a tag', () => {
  it('is its file, by the first part of the tag, in any case', () => {
    for (const language of languages) expect(languageOf(language.tag)).toBe(language);
    for (const tag of ['en-KE', 'en_GB', 'EN', 'ru-KZ', 'fr-CA', 'zh-Hans-CN', 'es-419', 'de-CH-1996'])
      expect(languageOf(tag).words).toBe(languageOf(tag.slice(0, 2).toLowerCase()).words);
  });

  it('keeps the tag that was asked for', () => {
    for (const tag of ['en', 'en-US', 'pt-BR', 'sw', 'zh-Hant', 'x-klingon'])
      expect(languageOf(tag).tag).toBe(tag);
  });

  it('has the forms of the region', () => {
    const written = (tag: string) => longDate('2022-01-19', languageOf(tag));
    expect(['en', 'en-GB', 'en_GB', 'en-US', 'en-CA', 'en-XY'].map(written)).toEqual([
      '19 January 2022',
      '19 January 2022',
      '19 January 2022',
      'January 19, 2022',
      'January 19, 2022',
      '19 January 2022',
    ]);
    expect(written('de-AT')).toBe('19. Jänner 2022');
    expect(written('ar-DZ')).toBe('19 جانفي 2022');
    expect(numberText(1234567.5, languageOf('en-IN').numbers, 1)).toBe('12,34,567.5');
    expect(numberText(1234567.5, languageOf('de-CH').numbers, 1)).toBe("1'234'567.5");
    expect(languageOf('es-MX').quotes).toEqual(['“', '”']);
    // Where the region is as the language, what the language’s file says stands.
    expect(languageOf('fr-CA').quotes).toEqual(['«\u00a0', '\u00a0»']);
  });

  it('is no file’s that is in another script', () => {
    const traditional = languageOf('zh-Hant');
    expect(traditional.words).toBe(languageOf('en').words);
    expect(traditional.quotes).toEqual(['「', '」']);
    expect(languageOf('zh-TW').quotes).toEqual(['「', '」']);
    expect(languageOf('zh-HK').script).toBe('Hant');
    expect(languageOf('zh-SG').words).toBe(languageOf('zh').words);
  });

  it.each([
    ['sw', '19 Septemba 2022', '“”', 'ltr', 'Latn'],
    ['sr', '19. септембар 2022.', '„”', 'ltr', 'Cyrl'],
    ['sr-Latn', '19. septembar 2022.', '„”', 'ltr', 'Latn'],
    ['sr-ME', '19. septembar 2022.', '„”', 'ltr', 'Latn'],
    ['fa', '19 سپتامبر 2022', '«»', 'rtl', 'Arab'],
    ['he', '19 בספטמבר 2022', '””', 'rtl', 'Hebr'],
    ['iw', '19 בספטמבר 2022', '””', 'rtl', 'Hebr'],
    ['ur', '19 ستمبر، 2022', '”“', 'rtl', 'Arab'],
    ['pa-PK', '19 ستمبر 2022', '“”', 'rtl', 'Arab'],
    ['hu', '2022. szeptember 19.', '„”', 'ltr', 'Latn'],
    ['th', '19 กันยายน ค.ศ. 2022', '“”', 'ltr', 'Thai'],
    ['wo', '19 Sàttumbar, 2022', '“”', 'ltr', 'Latn'],
    ['ne', '2022 सेप्टेम्बर 19', '“”', 'ltr', 'Deva'],
    // CLDR knows the language and not its months.
    ['ku-Arab', '2022-09-19', '“”', 'rtl', 'Arab'],
    // CLDR does not know the language; its script runs from right to left.
    ['arc', '2022-09-19', '“”', 'rtl', 'Zyyy'],
    ['tlh', '2022-09-19', '“”', 'ltr', 'Zyyy'],
  ])(
    'that has no file, %s, has its own dates, quotation marks and direction',
    (tag, date, quotes, direction, script) => {
      const language = languageOf(tag);
      expect(longDate('2022-09-19', language)).toBe(date);
      expect(language.quotes.join('')).toBe(quotes);
      expect(language).toMatchObject({ direction, script, draft: 'none', integrity: 'none', lint: 'none' });
      expect(language.words.sources).toBe(languageOf('en').words.sources);
    },
  );
});

describe('every language', () => {
  it.each(languages)('$tag has each of its words, none of them empty or English', (language) => {
    const english = languageOf('en');
    const same = (mine: object, other: object, path: string): readonly string[] =>
      Object.entries(mine).flatMap(([key, value]) => {
        const known = (other as Record<string, unknown>)[key];
        if (typeof value === 'string') expect(value.trim().length, `${path}.${key}`).toBeGreaterThan(0);
        if (typeof value === 'object') return same(value, known as object, `${path}.${key}`);
        const said = (word: unknown): string =>
          typeof word === 'function' ? String(word('1', '2')) : String(word);
        return said(value) === said(known) ? [key] : [];
      });
    if (language === english) return;
    const alike = same(
      { ...language.words, ...language.map },
      { ...english.words, ...english.map },
      language.tag,
    );
    expect(alike.length, alike.join(', ')).toBeLessThan(12);
  });
});
