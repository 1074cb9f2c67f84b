// The year of a day or a month that is written without one: before the article, unless the words around it
// say that it is to come, or which year it is.

import { resolveDate } from '../article/date-at-end.ts';
import type { DateWords, DraftWords } from '../language/draft-words.ts';
import { languages } from '../language/languages.ts';
import { lazy } from '../language/lazy.ts';
import { oneOf } from '../language/word-lists.ts';

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

interface Patterns {
  /** Right before the date: which year it is. */
  readonly last: RegExp;
  readonly own: RegExp;
  readonly next: RegExp;
  /** Beside the date: `last November`, `ноября прошлого года`, `فبراير الماضي`. */
  readonly before: { readonly past: RegExp; readonly coming: RegExp };
  readonly behind: { readonly past: RegExp; readonly coming: RegExp };
  /** Right before a day or a month that is a term: `by May 3`, `до 1 июня`, `ab dem 1. September`. */
  readonly until: RegExp;
  /** A sentence in a past tense, as far as a form gives it away. */
  readonly past: RegExp;
}

const known = new WeakMap<DateWords, Patterns>();

function patternsOf({ dates, spaces }: DraftWords): Patterns {
  const found = known.get(dates);
  if (found) return found;
  const begins = spaces ? String.raw`(?<!\p{L})` : '';
  const ends = spaces ? String.raw`(?!\p{L})` : '';
  const { years, before, behind, until, past } = dates;
  const made: Patterns = {
    last: new RegExp(`${oneOf(years.last)}$`, 'u'),
    own: new RegExp(`${oneOf(years.own)}$`, 'u'),
    next: new RegExp(`${oneOf(years.next)}$`, 'u'),
    before: {
      past: new RegExp(String.raw`${begins}${oneOf(before.past)}\s$`, 'iu'),
      coming: new RegExp(String.raw`${begins}${oneOf(before.coming)}\s$`, 'iu'),
    },
    behind: {
      past: new RegExp(String.raw`^\s${oneOf(behind.past)}`, 'iu'),
      coming: new RegExp(String.raw`^\s${oneOf(behind.coming)}`, 'iu'),
    },
    until: new RegExp(String.raw`${begins}${oneOf(until)}\s?$`, 'iu'),
    past: new RegExp(begins + oneOf(past) + ends, 'iu'),
  };
  known.set(dates, made);
  return made;
}

/** In any language: who quotes another one's sentence says what it says. */
const future = lazy(
  () =>
    new RegExp(
      languages
        .flatMap(({ draft }) => (draft === 'none' ? [] : [draft()]))
        .map(({ dates, spaces }) => {
          const pattern = oneOf(dates.future);
          return spaces ? String.raw`(?<!\p{L})${pattern}(?!\p{L})` : pattern;
        })
        .join('|'),
      'u',
    ),
);

/** Whether a stretch of text says that something is still to come. */
export const isToCome = (text: string): boolean => future().test(text);

/** How far ahead a date may be, in days. */
const farthest = 300;
/** Of what stands by itself after "by" or "until", which may be past as well. */
const near = 240;

/** @param anchor ISO date of the article. */
export function yearFor(
  { month, day }: { readonly month: number; readonly day: number },
  anchor: string,
  around: Surroundings,
  words: DraftWords,
): number {
  const { last, next, own: same, before, behind, until, past: isPast } = patternsOf(words);
  const own = Number(anchor.slice(0, 4));
  if (last.test(around.before)) return own - 1;
  if (next.test(around.before)) return own + 1;
  if (same.test(around.before)) return own;
  const past = Number((resolveDate({ month, day }, anchor) ?? anchor).slice(0, 4));
  if (before.past.test(around.before) || behind.past.test(around.after)) return past;
  const iso = (year: number): string => `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
  const ahead = (Date.parse(iso(past + 1)) - Date.parse(anchor)) / 86_400_000;
  const isComing = before.coming.test(around.before) || behind.coming.test(around.after);
  const isFuture = isComing || isToCome(around.sentence);
  if (isFuture && ahead > 0 && ahead < farthest) return past + 1;
  return until.test(around.before) && ahead > 0 && ahead < near && !isPast.test(around.sentence)
    ? past + 1
    : past;
}
