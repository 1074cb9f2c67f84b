// The article's date, where it does not give it: the newest day that its text names. A guess, and marked as
// one.
//
// Days without a year ("September 14") lie on a circle of 366. An article cites what was published in the
// months before it, so the widest stretch of that circle without any of its days is what comes after it, and
// the day before that stretch is the newest. Its year is the first that makes it no older than the newest
// date that does have a year.

import type { Language } from '../language/types.ts';
import { datesIn } from './dates-in-text.ts';
import { sentenceAt, sentences } from './sentence-spans.ts';
import { isToCome } from './years.ts';

export interface Anchor {
  /** ISO. */
  readonly iso: string;
  /** The words that it was inferred from. */
  readonly from: string;
}

/** @param texts the paragraphs of the body. */
export function anchorOf(texts: readonly string[], language: Language): Anchor | undefined {
  const dated = texts.flatMap((text) => {
    const parts = sentences(text, language);
    const sentenceOf = (offset: number): string => sentenceAt(parts, offset)?.text ?? '';
    return datesIn(text, undefined, sentenceOf, language)
      .filter(({ start, end }) => !isToCome(clauseAround(text, start, end)))
      .map(({ date, written }) => ({ date, written }));
  });
  const whole = dated
    .filter(({ date }) => /^\d{4}-\d\d/.test(date))
    // Of a month without a day, its last that every year has.
    .map((one) => (one.date.length === 7 ? { ...one, date: `${one.date}-28` } : one));
  const newest = whole.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (!newest) return undefined;
  const days = [
    ...dated.filter(({ date }) => date.startsWith('--')).map((one) => ({ ...one, date: one.date.slice(2) })),
    { ...newest, date: newest.date.slice(5) },
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = beforeWidestGap(days);
  if (!last) return undefined;
  const year = Number(newest.date.slice(0, 4));
  const iso = [`${year}-${last.date}`, `${year + 1}-${last.date}`].find((one) => one >= newest.date);
  const from = [...new Set([last.written, newest.written])].map((one) => `“${one}”`).join(' and ');
  return iso ? { iso, from } : undefined;
}

/** Between commas: what is to come is said of one clause, and another may be past. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).search(/[^,;.،。，；(]*$/u);
  const length = text.slice(end).search(/[,;.،。，；)]|$/u);
  return text.slice(before, end + length);
}

/** @param days ascending, `09-14`. */
function beforeWidestGap<T extends { readonly date: string }>(days: readonly T[]): T | undefined {
  const place = ({ date }: T): number => (Date.parse(`2024-${date}`) - Date.parse('2024-01-01')) / 86_400_000;
  const gaps = days.map((day, index) => {
    const next = days[index + 1];
    const [first] = days;
    const until = next ? place(next) : place(first ?? day) + 366;
    return { day, gap: until - place(day) };
  });
  return gaps.toSorted((a, b) => b.gap - a.gap)[0]?.day;
}
