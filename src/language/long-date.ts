// Dates in words. The seven languages that briefdeck's own words are in are written here, as CLDR 44 writes them: the
// platform's Intl takes 20 to 40 ms to wake, and its wording changes with the version of Node.

import { en } from './en.ts';
import { languages } from './languages.ts';
import type { DateForms } from './types.ts';

/** Regional forms that differ from the language's; others with a region are Intl's. */
const regions: Readonly<Record<string, DateForms['long']>> = {
  'en-gb': en.dates.long,
  'en-us': (day, month, year) => `${month} ${day}, ${year}`,
};

/** `September 2022`, `сентябрь 2022 г.`: the month of an ISO date, as the platform's Intl writes it. */
export function monthDate(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  }).format(new Date(`${iso}T00:00:00Z`));
}

/** `19 September 2022`, `19 сентября 2022 г.`: an ISO date in words. */
export function longDate(iso: string, language: string): string {
  const tag = language.toLowerCase();
  const written = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  const known = languages.find((one) => one.tag === tag);
  const form = known?.dates.long ?? regions[tag];
  const month = (known ?? en).dates.months[Number(written?.[2]) - 1];
  if (form && written && month) return form(Number(written[3]), month, Number(written[1]));
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
    calendar: 'gregory',
  }).format(new Date(`${iso}T00:00:00Z`));
}
