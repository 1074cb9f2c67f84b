// Dates on slides that the original has not, has for another event, or not for that source.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { lazyFor } from '../language/lazy.ts';
import { monthNumber } from '../language/month-number.ts';
import { nearestDate, saysSame, type TextDate } from './comparable-dates.ts';
import type { Facts, SaidDate } from './facts.ts';
import * as say from './messages.ts';
import { isPassageOf, type Restated } from './restated.ts';

/** @param context the sentence, without its dates; undefined in a cell or a label */
export function dateFinding(
  date: TextDate,
  facts: Facts,
  context: (() => Restated) | undefined,
  span: Span,
): Diagnostic | undefined {
  const { anchor } = facts;
  const same = sameDates(date, facts);
  if (same.length > 0) {
    const other = dateOfAnother(date, same, facts, context);
    return other && say.misplacedDate(date.written, other, other.sentence.text, span);
  }
  if (date.month === undefined && date.year !== undefined) {
    const isAnchor = anchor !== undefined && Number(anchor.slice(0, 4)) === date.year;
    if (isAnchor || facts.quantitiesOf(date.year).length > 0) return undefined;
  }
  if (isNamedMonth(date, facts)) return undefined;
  return say.unknownDate(date.written, nearestDate(date, facts.dates), span);
}

/** A month alone that the original names: whether it dates anything there, and of which year, is not always told. */
const isNamedMonth = ({ day, month, year, inferred }: TextDate, facts: Facts): boolean =>
  day === undefined &&
  month !== undefined &&
  (year === undefined || inferred) &&
  monthsNamed(facts).has(month);

const monthsNamed = lazyFor(
  ({ names, original: { language } }: Facts): ReadonlySet<number> =>
    new Set(
      [...new Set(names.words.map(({ text }) => text))].flatMap((word) => monthNumber(word, language) ?? []),
    ),
);

/** Dates of the original that are compared with one of a slide's. */
const most = 64;

function sameDates(date: TextDate, facts: Facts): readonly SaidDate[] {
  const among = (all: readonly SaidDate[]): readonly SaidDate[] => {
    const same: SaidDate[] = [];
    for (const one of all) {
      if (saysSame(date, one, facts.anchor)) same.push(one);
      if (same.length === most) break;
    }
    return same;
  };
  const own = among(facts.datesLike(date));
  // Of a year alone, a day of a year that is only inferred is as good.
  return own.length > 0 || date.month !== undefined || date.year === undefined ? own : among(facts.dates);
}

/** The date that the passage has instead, where the slide's is said of something else. */
function dateOfAnother(
  date: TextDate,
  same: readonly SaidDate[],
  { datesIn, anchor, index }: Facts,
  context: (() => Restated) | undefined,
): SaidDate | undefined {
  const restated = context?.();
  const [best] = restated?.passages ?? [];
  if (!restated || !best) return undefined;
  const there = datesIn(best.sentence);
  const finer = (one: SaidDate): boolean =>
    (date.day === undefined || one.day !== undefined) &&
    (date.month === undefined || one.month !== undefined);
  const [rival] = there.filter(finer);
  if (!rival || there.some((one) => saysSame(date, one, anchor))) return undefined;
  return isPassageOf(restated, best, same, index) ? rival : undefined;
}
