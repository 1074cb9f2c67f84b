// Dates in words, by CLDR's patterns. The platform's Intl takes 20 to 40 ms to wake, and its words change
// with the version of Node.

import { westernDigits, withDigits } from './digits.ts';
import type { DateForms, Language } from './types.ts';

/** `September 2022`, `сентябрь 2022 г.`: the month of an ISO date. */
export const monthDate = (iso: string, { dates }: Language): string => written(iso, dates.month, dates);

/** `19 September 2022`, `19 сентября 2022 г.`: an ISO date in words. Other text is left as it is. */
export const longDate = (iso: string, { dates }: Language): string => written(iso, dates.long, dates);

/** The ISO date that `longDate` shows in these words; undefined where there is none. */
export function isoOfLongDate(words: string, language: Language): string | undefined {
  const wanted = plain(words);
  for (const year of westernDigits(words).match(/\d{4}/g) ?? []) {
    for (let day = new Date(`${year}-01-01T00:00:00Z`); day.getUTCFullYear() === Number(year); ) {
      const iso = day.toISOString().slice(0, 10);
      if (plain(longDate(iso, language)) === wanted) return iso;
      day = new Date(day.getTime() + 86_400_000);
    }
  }
  return undefined;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A pattern of UTS #35, of the fields that `DateForms` has. */
function written(iso: string, pattern: string, { months, alone, first, zero }: DateForms): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (year === '') return iso;
  const date = pattern.replace(/'([^']*)'|y|dd?|L+|M+/g, (field, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    switch (field) {
      case 'y':
        return String(Number(year));
      case 'd':
        return first && day === '01' ? first : String(Number(day));
      case 'dd':
        return day;
      case 'M':
        return String(Number(month));
      case 'MM':
        return month;
      case 'LLLL':
        return alone[Number(month) - 1] ?? month;
      default:
        return months[Number(month) - 1] ?? month;
    }
  });
  return zero === undefined ? date : withDigits(date, zero);
}
