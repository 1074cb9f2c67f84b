// Dates in words, by CLDR's patterns. The platform's Intl takes 20 to 40 ms to wake, and its words change
// with the version of Node.

import { withDigits } from './digits.ts';
import type { DateForms, Language } from './types.ts';

/** `September 2022`, `сентябрь 2022 г.`: the month of an ISO date. */
export const monthDate = (iso: string, { dates }: Language): string => written(iso, dates.month, dates);

/** `19 September 2022`, `19 сентября 2022 г.`: an ISO date in words. Other text is left as it is. */
export const longDate = (iso: string, { dates }: Language): string => written(iso, dates.long, dates);

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
