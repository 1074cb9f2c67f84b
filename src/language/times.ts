// Years, months and days among the names of a chart's rows, and on a timeline: what is uneven in time is placed in proportion, or told.

import { dateOf, placeInTime, serialOf, type TimeUnit } from '../values/serial-days.ts';
import { alternatives } from './any-language.ts';
import { westernDigits } from './digits.ts';
import { lazy } from './lazy.ts';
import { monthNumber } from './month-number.ts';
import type { Language, WrittenDates } from './types.ts';

export interface Times {
  readonly unit: TimeUnit;
  /** One a name: days as Excel counts them. */
  readonly serials: readonly number[];
}

/** Years, months or days, every one of them, no two the same. */
export function readTimes(names: readonly string[], language: Language): Times | undefined {
  if (names.length < 2) return undefined;
  const read = bySlashes(names) ?? names.map((name) => readTime(name, language));
  const [first] = read;
  if (!first || !read.every((one) => one?.unit === first.unit)) return undefined;
  const serials = read.map((one) => one?.serial ?? 0);
  if (new Set(serials).size < serials.length) return undefined;
  return { unit: unitMeant(first.unit, serials), serials };
}

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** `12/31/2020` has its month first, and so have the others; where nothing tells, none is read. */
function bySlashes(names: readonly string[]): readonly ReturnType<typeof readTime>[] | undefined {
  const parts = names.map((name) => slashed.exec(westernDigits(name.trim())));
  const orders = [
    [1, 2],
    [2, 1],
  ].flatMap(([month = 0, day = 0]) => {
    const serials = parts.map((one) => one && serialOf(Number(one[3]), Number(one[month]), Number(one[day])));
    const days = serials.flatMap((serial) => (serial ? [{ unit: 'days' as const, serial }] : []));
    return days.length === names.length ? [days] : [];
  });
  return orders.length === 1 ? orders[0] : undefined;
}

/** Days that are each the first or the last of a month stand for the months, as programs write these. */
function unitMeant(unit: TimeUnit, serials: readonly number[]): TimeUnit {
  const isFirst = (serial: number): boolean => dateOf(serial).getUTCDate() === 1;
  const months = serials.every(isFirst) || serials.every((serial) => isFirst(serial + 1));
  return unit === 'days' && serials.length > 2 && months ? 'months' : unit;
}

/** Any word: whether it is a month is looked up. */
const word = String.raw`[^\s\d.,]+`;

/** As times are written in the languages that have a file. */
const forms = lazy(() => {
  const any = (of: (dates: WrittenDates) => string): string =>
    alternatives(({ writtenDates }) => of(writtenDates));
  const sign = (index: 0 | 1 | 2): string => any(({ signs }) => (signs === 'none' ? '' : signs[index]));
  const ordinal = any(({ day }) => day);
  const ofYear = any((one) => one.ofYear);
  const behind = String.raw`(?:\s?(?:${any(({ year }) => year)}))?`;
  return {
    year: new RegExp(String.raw`^(1\d{3}|20\d{2}|21\d{2})(?:${behind}|\s?(?:${sign(0)}))$`),
    signs: new RegExp(
      String.raw`^(\d{4})\s?(?:${sign(0)})\s?(\d{1,2})\s?(?:${sign(1)})(?:\s?(\d{1,2})\s?(?:${sign(2)}))?$`,
    ),
    named: new RegExp(
      String.raw`^(?:(\d{1,2})(?:\.|${ordinal})?\s+(?:${any(({ of }) => of)})?)?(${word})\.?(?:\s+(\d{1,2})(?:${ordinal})?)?(?:\s+(?:${ofYear}))?,?\s+(\d{4})${behind}$`,
    ),
  };
});

function readTime(name: string, language: Language): { unit: TimeUnit; serial: number } | undefined {
  const text = westernDigits(name.trim());
  const made = (unit: TimeUnit, year: string | undefined, month = 1, day = 1) => {
    const serial = serialOf(Number(year), month, day);
    return serial === undefined ? undefined : { unit, serial };
  };
  const year = forms().year.exec(text);
  if (year) return made('years', year[1]);
  const iso =
    /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?$/.exec(text) ??
    forms().signs.exec(text);
  if (iso) return made(iso[3] ? 'days' : 'months', iso[1], Number(iso[2]), Number(iso[3] ?? 1));
  const quarter = /^(?:Q([1-4])\s*[/-]?\s*(\d{4})|(\d{4})\s*[/-]?\s*Q([1-4]))$/i.exec(text);
  if (quarter) return made('months', quarter[2] ?? quarter[3], Number(quarter[1] ?? quarter[4]) * 3 - 2);
  const half = /^(?:H([12])\s*[/-]?\s*(\d{4})|(\d{4})\s*[/-]?\s*H([12]))$/i.exec(text);
  if (half) return made('months', half[2] ?? half[3], Number(half[1] ?? half[4]) * 6 - 5);
  const numeric = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (numeric) return made('days', numeric[3], Number(numeric[2]), Number(numeric[1]));
  const named = forms().named.exec(text);
  const month = named && monthNumber(named[2] ?? '', language);
  if (!named || !month) return undefined;
  const day = named[1] ?? named[3];
  return made(day ? 'days' : 'months', named[4], month, Number(day ?? 1));
}

/**
 * Two names of what looks like times, one a row, but is not read as such: years with a mark (`2026e`), ranges (`2010–15`), years
 * among months. Undefined where the names are read as times, or the years named are at even steps, as far as a year can tell: they may stand as they are.
 */
export function unlikeTimes(
  names: readonly string[],
  language: Language,
): readonly [string, string] | undefined {
  if (names.length < 3 || readTimes(names, language)) return undefined;
  // Days of which nothing tells the month.
  if (names.every((name) => slashed.test(westernDigits(name.trim()))))
    return [names[0] ?? '', names[1] ?? ''];
  const years = names.map((name) => yearIn(westernDigits(name)));
  if (!years.every((year) => year !== undefined)) return undefined;
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  const apart = Math.max(...steps) - Math.min(...steps);
  // Several of one year may be at even steps within it.
  if (apart === 0 || (apart === 1 && steps.includes(0))) return undefined;
  const forms = names.map((name) => readTime(name, language)?.unit);
  const other = forms.findIndex((form) => form === undefined || form !== forms[0]);
  return [names[0] ?? '', names[Math.max(1, other)] ?? ''];
}

/** A gap this many times the shortest one is seen to be longer where both are drawn alike. */
const outOfStep = 1.5;
/** Any year that is no leap year, for dates none of which has one. */
const someYear = 2001;

/**
 * Where steps that are drawn alike are not alike in time.
 * @param names dates of a timeline, in their order
 * @returns the places after which the gap is longer than the shortest; none where a date cannot be read
 */
export function longerGaps(names: readonly string[], language: Language): readonly number[] {
  let year = someYear;
  const days = names.map((name) => {
    const day = dayIn(name, year, language);
    if (day !== undefined) year = dateOf(day).getUTCFullYear();
    return day;
  });
  if (!days.every((day) => day !== undefined)) return [];
  const gaps = days.slice(1).map((day, index) => Math.abs(day - (days[index] ?? 0)));
  const shortest = Math.min(...gaps.filter((gap) => gap > 0));
  return gaps.flatMap((gap, index) => (gap > outOfStep * shortest ? [index] : []));
}

/** The day that a date begins with, or the middle of the year that it names; the year of the date before where it has none. */
function dayIn(name: string, year: number, language: Language): number | undefined {
  const { signs } = language.writtenDates;
  // `19–20 September` begins on the 19th.
  const begun = name.replace(/(?<!\d)(\d{1,2})\s?[–—-]\s?\d{1,2}(?!\d)/, '$1');
  for (const one of name === begun ? [name] : [name, begun]) {
    const read = [one, `${one} ${year}`, ...(signs === 'none' ? [] : [`${year}${signs[0]}${one}`])];
    for (const text of read) {
      const time = readTime(text, language);
      if (time) return time.serial;
    }
  }
  const named = /(?<!\d)(?:1\d|2[01])\d{2}(?!\d)/.exec(westernDigits(name))?.[0];
  return named === undefined ? undefined : serialOf(Number(named), 7, 1);
}

/** The year that a short name holds, and no second one. */
function yearIn(name: string): number | undefined {
  const years = name.length > 20 ? [] : [...name.matchAll(/(?<![\d.,])(?:1[6-9]|2[01])\d{2}(?![.,]?\d)/g)];
  return years.length === 1 ? Number(years[0]?.[0]) : undefined;
}

/** In units, where each step is as long as the first; undefined where one is not. */
export function evenStep({ unit, serials }: Times): number | undefined {
  const places = serials.map((serial) => placeInTime(serial, unit));
  const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return steps.every((step) => step === steps[0]) ? (steps[0] ?? 0) : undefined;
}
