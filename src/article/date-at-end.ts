// Dates as they stand at the end of a citation or an attribution: `September 14`, `14 сентября 2022`,
// `2022-09-14`, `9月14日`. A date without a year is anchored to the article's: a publication cited cannot be
// newer than the article, so the year is the last one that puts the date on or before it.

import { alternatives } from '../language/any-language.ts';
import { westernDigits } from '../language/digits.ts';
import { hasEnglishWords, languages } from '../language/languages.ts';
import { lazy, lazyFor, mostRemembered, remembered } from '../language/lazy.ts';
import { endsMonth, monthNumber } from '../language/month-number.ts';
import type { Language, WrittenDates } from '../language/types.ts';
import { dateByPattern } from './date-by-pattern.ts';

export interface WrittenDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface DateAtEnd {
  /** Offset where the date begins. */
  readonly start: number;
  /**
   * Several where the author wrote `September 14, 16`; none where no single day is meant (a range, a month).
   */
  readonly dates: readonly WrittenDate[];
  /** True for a bare year: a weak sign of a date. */
  readonly yearOnly: boolean;
}

/** Any word: whether it is a month is looked up. (Unicode classes would cost milliseconds to compile.) */
const word = String.raw`[^\s\d.,;:()،，、]+`;
const before = '(?:^|(?<=[\\s,،，、(]))';

/** As dates are written in the languages that have a file. */
const patterns = lazy(() => {
  const any = (of: (dates: WrittenDates) => string): string =>
    alternatives(({ writtenDates }) => of(writtenDates));
  const signs = languages.flatMap(({ writtenDates }) =>
    writtenDates.signs === 'none' ? [] : [writtenDates.signs],
  );
  const sign = (index: 0 | 1 | 2): string =>
    `\\s?(?:${[...new Set(signs.map((one) => one[index]))].join('|')})`;
  const year = String.raw`(\d{4})(?:\s?(?:${any((one) => one.year)}))?`;
  const ordinal = any((one) => one.day);
  return {
    iso: new RegExp(String.raw`${before}(\d{4})-(\d{2})-(\d{2})$`),
    numeric: new RegExp(String.raw`${before}(\d{1,2})\.(\d{1,2})\.(\d{4})$`),
    signs: new RegExp(String.raw`(?:(\d{4})${sign(0)}\s?)?(\d{1,2})${sign(1)}\s?(\d{1,2})${sign(2)}$`),
    signedMonth: new RegExp(String.raw`\d{4}${sign(0)}\s?\d{1,2}${sign(1)}$`),
    monthDay: new RegExp(
      String.raw`${before}(${word})\.?\s+(\d{1,2})(?:${ordinal})?((?:(?:,\s+|\s*(?:and|&)\s+)\d{1,2})*)(\s*[–—-]\s*\d{1,2})?(?:,?\s+${year})?$`,
    ),
    dayMonth: new RegExp(
      String.raw`${before}(\d{1,2})(?:\s*[–—-]\s*(\d{1,2}))?(?:\.|${ordinal})?\s+(?:${any((one) => one.of)})?(${word}(?:\s${word})?)\.?(?:(?:\s+(?:${any((one) => one.ofYear)}))?,?\s+${year})?$`,
    ),
    monthYear: new RegExp(
      String.raw`${before}(${word})\.?(?:\s+(?:${any((one) => one.ofYear)}))?\s+${year}$`,
    ),
    year: new RegExp(`${before}${year}$`),
    ofYear: new RegExp(String.raw`\s+(?:${any((one) => one.ofYear)})$`),
  };
});

/** Behind a day or a year. */
const behind = lazy(() => {
  const any = alternatives(({ writtenDates: { year, day, ofYear, signs } }) =>
    [year, day, ofYear, ...(signs === 'none' ? [] : signs)].filter((one) => one !== '').join('|'),
  );
  return new RegExp(`^(?:${any})\\.?$`, 'u');
});
const endsDate = lazyFor((language: Language) =>
  remembered(
    (word) => /\p{N}/u.test(word) || endsMonth(word, language) || behind().test(word),
    mostRemembered.words,
  ),
);

/** Whether a date may end with this word: false of most, so that what a text ends with need not be read there. */
export const mayEndDate = (word: string, language: Language): boolean => endsDate(language)(word);

/** The date a text ends with, if it does; month names are the language's before those of any. */
export function dateAtEnd(written: string, language?: Language): DateAtEnd | undefined {
  const text = westernDigits(written);
  const { iso, numeric, signs, signedMonth, monthDay, dayMonth, monthYear, year, ofYear } = patterns();
  const found = ({ index }: { readonly index: number }, ...dates: WrittenDate[]): DateAtEnd | undefined =>
    dates.every(isPossible) ? { start: index, dates, yearOnly: false } : undefined;
  let match = iso.exec(text);
  if (match) return found(match, day(match[1], match[2], match[3]));
  match = numeric.exec(text);
  if (match) return found(match, day(match[3], match[2], match[1]));
  const own = language && hasEnglishWords(language) ? dateByPattern(text, language) : undefined;
  if (own) {
    const dates = [day(own.year, String(own.month), own.day)];
    // Of a range there is no one day.
    if (!/\d\.?\s*[–—-]\s*$/.test(text.slice(0, own.start)) && dates.every(isPossible))
      return { start: own.start, dates, yearOnly: false };
  }
  match = signs.exec(text);
  if (match) return found(match, day(match[1], match[2], match[3]));
  match = signedMonth.exec(text);
  if (match) return found(match);
  match = monthDay.exec(text);
  const month = match && monthNumber(match[1] ?? '', language);
  if (match && month) {
    const days = [match[2] ?? '', ...(match[3]?.match(/\d+/g) ?? [])];
    const first = match[5] ? undefined : yearBefore(text, match.index);
    const dates = days.map((each) => day(match?.[5] ?? first?.[1], String(month), each));
    return found(first ?? match, ...(match[4] ? [] : dates));
  }
  match = dayMonth.exec(text);
  const named = match && monthNumber((match[3] ?? '').replace(ofYear, ''), language);
  if (match && named) {
    const first = match[4] ? undefined : yearBefore(text, match.index);
    const dates = match[2] ? [] : [day(match[4] ?? first?.[1], String(named), match[1])];
    return found(first ?? match, ...dates);
  }
  match = monthYear.exec(text);
  if (match && monthNumber(match[1] ?? '', language)) return found(match);
  match = year.exec(text);
  const value = Number(match?.[1]);
  if (match && value >= 1800 && value <= 2199) return { start: match.index, dates: [], yearOnly: true };
  return undefined;
}

/** `2023 May 12`: a year right before the month or the day is the date's. */
const yearBefore = (text: string, start: number): RegExpExecArray | null =>
  /(?<![\d\p{L}])((?:18|19|20|21)\d{2})\s+$/u.exec(text.slice(0, start));

function day(year: string | undefined, month: string | undefined, date: string | undefined): WrittenDate {
  return { ...(year ? { year: Number(year) } : {}), month: Number(month), day: Number(date) };
}

function isPossible({ year, month = 1, day = 1 }: WrittenDate): boolean {
  // A leap year stands in for an unknown one, so that 29 February is possible.
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year ?? 2024, month);
}

/** Days in a month of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** ISO form; a missing year becomes the last one that does not put the date after `anchor` (ISO). */
export function resolveDate(date: WrittenDate, anchor: string | undefined): string | undefined {
  const { year, month, day } = date;
  if (month === undefined || day === undefined) return undefined;
  if (year !== undefined) return iso(year, month, day);
  if (anchor === undefined) return undefined;
  let candidate = Number(anchor.slice(0, 4));
  while (iso(candidate, month, day) > anchor || day > daysIn(candidate, month)) candidate--;
  return iso(candidate, month, day);
}

/** True for a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isPossible(day(match[1], match[2], match[3]));
}
