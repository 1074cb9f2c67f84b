// Dates of a text, to be looked for in another: whole days, months and years, whatever the language and the
// form.

import { dateAtEnd, resolveDate } from '../article/date-at-end.ts';
import { datesIn } from '../draft/dates-in-text.ts';
import { lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { lastBefore } from './last-before.ts';
import { integrityWords } from './no-words.ts';

export interface TextDate {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  /** The year is not written, but resolved from the article's date. */
  readonly inferred: boolean;
}

const monthsOf = lazyFor(({ dates, writtenDates }: Language) => {
  const names = [...dates.months, ...dates.alone, ...dates.short, ...writtenDates.months];
  const all = names.flatMap((name) => name.split(/[/\s|]+/)).filter((name) => /\p{L}{3}/u.test(name));
  return new RegExp([...new Set(all.map((name) => name.slice(0, 3)))].join('|') || '[^\\s\\S]', 'iu');
});

/** False where a text can have no date: no digit, and nothing that begins like a month. */
const mayDate = (text: string, language: Language): boolean =>
  /\p{N}|[\u3040-\u9fff]/u.test(text) || monthsOf(language).test(text);

/** Stands for a sentence without a date: nothing is read across it. */
const filler = '\u00b7';

/**
 * @param anchor ISO, from which years are resolved.
 * @param parts the sentences of the text, with their places
 */
export function textDates(
  said: string,
  language: Language,
  anchor: string | undefined,
  parts: readonly { readonly start: number; readonly text: string }[],
): readonly TextDate[] {
  if (!parts.some((part) => mayDate(part.text, language))) return [];
  const cased = integrityWords(language).inDateCase(said);
  const kept: string[] = [];
  let end = 0;
  for (const { start, text: part } of parts) {
    const next = start + part.length;
    kept.push(
      cased.slice(end, start),
      mayDate(part, language) ? cased.slice(start, next) : filler.repeat(part.length),
    );
    end = next;
  }
  // A dash is no part of a date, and stands before it without a space where the text is folded.
  const text = (kept.join('') + cased.slice(end)).replaceAll('—', ' ');
  // As the text has it: a month that stands in another case would not be found in its sentence.
  const sentenceOf = (offset: number): string => {
    const part = parts[lastBefore(parts, offset)];
    return part ? text.slice(part.start, part.start + part.text.length) : '';
  };
  const found = datesIn(text, anchor, sentenceOf, language);
  return found.flatMap(({ start, end, written, date, until, yearInferred }): readonly TextDate[] => {
    const place = {
      start,
      end,
      written: said.slice(start, end),
      inferred: yearInferred || date.startsWith('--'),
    };
    const all = new Set([date, ...(until ? [until] : []), ...daysOf(written, language, anchor)]);
    return [...all].map((iso) => ({ ...place, ...fieldsOf(iso) }));
  });
}

/** Every day of `September 14, 16`. */
function daysOf(written: string, language: Language, anchor: string | undefined): readonly string[] {
  const { dates = [] } = dateAtEnd(written, language) ?? {};
  return dates.length < 2 ? [] : dates.flatMap((date) => resolveDate(date, anchor) ?? []);
}

function fieldsOf(iso: string): Pick<TextDate, 'year' | 'month' | 'day'> {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  return {
    ...(year && year !== '-' ? { year: Number(year) } : {}),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

/** True where the original says the same: a day is that day, a month any day in it, a year any in that. */
export function saysSame(shown: TextDate, original: TextDate, anchor: string | undefined): boolean {
  if (shown.day !== undefined && shown.day !== original.day) return false;
  if (shown.month !== undefined && shown.month !== original.month) return false;
  return sameYear(shown, original, anchor);
}

/** Days after the article's date on which a day without a year may still be one to come. */
const ahead = 200;

function sameYear(shown: TextDate, original: TextDate, anchor: string | undefined): boolean {
  if (shown.year === undefined || shown.inferred) return true;
  if (original.year === undefined) return true;
  if (shown.year === original.year) return true;
  if (!original.inferred || anchor === undefined) return false;
  // "September 19" may have been said of the next one.
  const days = (Date.parse(isoOf(shown)) - Date.parse(anchor)) / 86_400_000;
  return days > 0 && days <= ahead;
}

export const isoOf = ({ year, month, day }: TextDate): string =>
  [
    String(year ?? 2000).padStart(4, '0'),
    ...[month ?? 1, day ?? 1].map((part) => String(part).padStart(2, '0')),
  ].join('-');

/**
 * The original's date that is most like it: the same day of another year, another day of the same
 * month, else the nearest.
 */
export function nearestDate<T extends TextDate>(shown: TextDate, all: readonly T[]): T | undefined {
  const distance = (date: TextDate): number => {
    const apart = Math.abs(Date.parse(isoOf(date)) - Date.parse(isoOf(shown))) / 86_400_000;
    const sameDay = shown.day !== undefined && date.day === shown.day && date.month === shown.month;
    const sameMonth = date.month === shown.month && date.year === shown.year;
    return apart - (sameDay ? 1e6 : 0) - (sameMonth ? 1e5 : 0);
  };
  return all
    .filter((date) => (shown.day === undefined) === (date.day === undefined) || shown.day === undefined)
    .map((date) => ({ date, far: distance(date) }))
    .sort((a, b) => a.far - b.far)[0]?.date;
}
