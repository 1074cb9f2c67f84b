// Dates in words. A language that has a file is written without the platform's Intl, which takes 20 to 40 ms to wake.

import type { Language } from './types.ts';

/** Regional forms that differ from the language's. */
const regions: Readonly<Record<string, (day: number, month: string, year: number) => string>> = {
  'en-us': (day, month, year) => `${month} ${day}, ${year}`,
};

/** `September 2022`, `сентябрь 2022 г.`: the month of an ISO date, as the platform's Intl writes it. */
export function monthDate(iso: string, { tag }: Language): string {
  return new Intl.DateTimeFormat(tag, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  }).format(new Date(`${iso}T00:00:00Z`));
}

/** `19 September 2022`, `19 сентября 2022 г.`: an ISO date in words. */
export function longDate(iso: string, { tag, dates }: Language): string {
  const written = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  const form = regions[tag.toLowerCase()] ?? (known.has(tag.toLowerCase()) ? dates.long : undefined);
  const month = dates.months[Number(written?.[2]) - 1];
  if (form && written && month) return form(Number(written[3]), month, Number(written[1]));
  return new Intl.DateTimeFormat(tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  }).format(new Date(`${iso}T00:00:00Z`));
}

const known = new Set(['ar', 'de', 'en', 'en-gb', 'es', 'fr', 'ru', 'zh']);
