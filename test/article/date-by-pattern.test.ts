import { describe, expect, it } from 'vitest';
import { dateAtEnd } from '../../src/article/date-at-end.ts';
import { languageOf } from '../../src/language/languages.ts';
import { localeTags } from '../../src/language/locales.ts';
import { longDate } from '../../src/language/long-date.ts';

describe('a date as CLDR writes it', () => {
  const days = [
    { year: 2025, month: 5, day: 12 },
    { year: 2024, month: 1, day: 1 },
    { year: 2023, month: 12, day: 30 },
  ];

  it('is read in every language that CLDR knows', () => {
    const tags = localeTags();
    expect(tags.length).toBeGreaterThan(300);
    const misread = tags.flatMap((tag) => {
      const language = languageOf(tag);
      return days.flatMap(({ year, month, day }) => {
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const text = `Xyz, ${longDate(iso, language)}`;
        const [date] = dateAtEnd(text, language)?.dates ?? [];
        const isRead = date?.year === year && date.month === month && date.day === day;
        return isRead ? [] : [`${tag}: ${text}`];
      });
    });
    expect(misread).toEqual([]);
  });

  it.each([
    ['hu', 'Lap, május 12.', { month: 5, day: 12 }],
    ['vi', 'Báo, 12 tháng 5', { month: 5, day: 12 }],
    ['hr', 'List, 12. svibnja', { month: 5, day: 12 }],
    ['lt', 'Laikraštis, gegužės 12 d.', { month: 5, day: 12 }],
    ['lv', 'Avīze, 2023. gada 12. maijs', { year: 2023, month: 5, day: 12 }],
    ['kk', 'Газет, 2023 ж. 12 мамыр', { year: 2023, month: 5, day: 12 }],
  ])('is read with its year or without: %s', (tag, text, date) => {
    expect(dateAtEnd(text, languageOf(tag))?.dates).toEqual([date]);
  });

  it('is none of a range', () => {
    expect(dateAtEnd('List, 12.–14. svibnja 2023.', languageOf('hr'))?.dates ?? []).toEqual([]);
  });
});
