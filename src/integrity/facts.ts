// Numbers, dates and names on slides that the original has not, or has otherwise.

import type { Source } from '../article/types.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { Language } from '../language/types.ts';
import { nearestDate, saysSame, type TextDate, textDates } from './comparable-dates.ts';
import { folded } from './fold.ts';
import * as say from './messages.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { type NameKind, unknownNames } from './names.ts';
import type { Original } from './original.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { spansOf } from './quoted.ts';
import type { OriginalPlace, ShownText } from './types.ts';

interface Placed {
  readonly place: OriginalPlace;
}

/** What the original says, ready to be looked things up in. */
export interface Facts {
  readonly original: Original;
  readonly dates: readonly (TextDate & Placed)[];
  readonly quantities: readonly (Quantity & Placed)[];
  readonly names: NameIndex;
  /** ISO. */
  readonly anchor: string | undefined;
}

/**
 * @param anchor the article's date, else the original's.
 * @param people whom the article names in full
 */
export function factsOf(original: Original, anchor: string | undefined, people: readonly string[]): Facts {
  const { paragraphs, language } = original;
  const placed = <T>(find: (text: string) => readonly T[]): readonly (T & Placed)[] =>
    paragraphs.flatMap(({ folded: text, paragraph, line }) =>
      find(text).map((one) => ({ ...one, place: { paragraph, ...(line === undefined ? {} : { line }) } })),
    );
  return {
    original,
    anchor,
    dates: placed((text) => textDates(text, language, anchor)),
    quantities: placed((text) => quantitiesIn(text, language)),
    names: indexNames(original.text, language, people.map(folded)),
  };
}

/** A speaker of one word may be an office. */
const kinds: Partial<Record<ShownText['kind'], NameKind>> = {
  name: 'place',
  speaker: 'person',
  title: 'title',
};

/** @param withNames false where the languages differ. */
export function factFindings(
  shown: ShownText,
  language: Language,
  facts: Facts,
  withNames: boolean,
): readonly Diagnostic[] {
  // Quotations are compared by themselves.
  const text = spansOf(shown.text).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    shown.text,
  );
  const plain = folded(text);
  const dates = textDates(plain, language, facts.anchor);
  const undated = dates.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    plain,
  );
  const counted = /^\s*\d{1,2}[.)]\s/.exec(undated)?.[0].length ?? 0;
  const quantities = quantitiesIn(' '.repeat(counted) + undated.slice(counted), language);
  return [
    ...dates.flatMap((date) => dateFinding(date, facts, shown.span) ?? []),
    ...quantities.flatMap((one) => numberFinding(one, facts, shown.span) ?? []),
    ...(withNames
      ? unknownNames(undated, language, facts.names, kinds[shown.kind]).map(({ name, near }) =>
          say.unknownName(name, near, shown.span),
        )
      : []),
  ];
}

function dateFinding(date: TextDate, facts: Facts, span: Span): Diagnostic | undefined {
  const { dates, quantities, anchor } = facts;
  if (dates.some((one) => saysSame(date, one, anchor))) return undefined;
  if (date.month === undefined && date.year !== undefined) {
    const year = date.year;
    const isAnchor = anchor !== undefined && Number(anchor.slice(0, 4)) === year;
    if (isAnchor || quantities.some(({ mantissas }) => mantissas.includes(year))) return undefined;
  }
  return say.unknownDate(date.written, nearestDate(date, dates), span);
}

const values = ({ mantissas, scales }: Quantity): readonly number[] =>
  mantissas.flatMap((one) => scales.map((scale) => one * scale));
const isPlain = ({ scales }: Quantity): boolean => scales.includes(1);
const sameScale = (a: Quantity, b: Quantity): boolean => a.scales.some((scale) => b.scales.includes(scale));
const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(a) * 1e-9;
const share = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((one) => b.some((other) => near(one, other)));

function numberFinding(one: Quantity, { dates, quantities }: Facts, span: Span): Diagnostic | undefined {
  const same = quantities.filter((other) => share(values(one), values(other)));
  const fits = (other: Quantity): boolean =>
    one.unit === undefined || other.unit === undefined || one.unit === other.unit;
  if (same.some(fits)) return undefined;
  if (one.spelled) {
    // "Four judgments" counts the deck's own. Years, days and percent are the original's.
    const rival = quantities.find(
      (other) => one.unit !== undefined && other.unit === one.unit && sameScale(one, other) && !isYear(other),
    );
    return rival && same.length === 0 ? say.unknownNumber(one.written, rival, span) : undefined;
  }
  const [first] = same;
  if (first) return say.unitChanged(one.written, first, span);
  const bare = quantities.filter((other) => share(one.mantissas, other.mantissas));
  // A table's column may say the scale, here or there.
  if (bare.some((other) => fits(other) && (isPlain(one) || (isPlain(other) && other.unit === undefined))))
    return undefined;
  const scaled = bare.find((other) => !sameScale(one, other) || other.unit !== undefined);
  if (scaled) return say.unitChanged(one.written, scaled, span);
  const year = one.mantissas[0] ?? 0;
  if (/^\d{4}$/.test(one.written) && dates.some((date) => date.year === year)) return undefined;
  return say.unknownNumber(one.written, likeness(one, quantities), span);
}

const isYear = ({ mantissas: [one = 0] }: Quantity): boolean => one >= 1500 && one < 2200;

/** A number of the same thing, or in the same unit. */
function likeness<T extends Quantity>(one: Quantity, all: readonly T[]): T | undefined {
  if (isYear(one)) return undefined;
  const measured = all.filter(
    (other) =>
      !other.spelled &&
      !isYear(other) &&
      one.unit !== undefined &&
      other.unit === one.unit &&
      sameScale(one, other),
  );
  return (
    all.find((other) => other.noun !== undefined && other.noun === one.noun && !isYear(other)) ??
    (measured.length === 1 ? measured[0] : undefined)
  );
}

/** Farthest behind a source's name that its date may stand, in characters. */
const behind = 40;

/** A citation: is the source one of the original's, and of that date. */
export function sourceFinding(
  source: Source,
  known: readonly string[],
  facts: Facts,
): Diagnostic | undefined {
  const { original, dates, anchor } = facts;
  const shown = source.text.map(({ text }) => text).join('');
  const [name = ''] = (source.written ?? shown).split(/[,،，;]/);
  const wanted = folded(name).toLowerCase();
  if (wanted.length < 2 || known.some((one) => folded(one).toLowerCase().includes(wanted))) return undefined;
  const places = original.paragraphs.flatMap((paragraph) => {
    const text = paragraph.folded.toLowerCase();
    const found: { paragraph: number; end: number }[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
      found.push({ paragraph: paragraph.paragraph, end: at + wanted.length });
    return found;
  });
  if (places.length === 0)
    return isNamed(source.written ? name : shown, facts) ? undefined : say.unknownSource(shown, source.span);
  if (!source.date) return undefined;
  const [year, month, day] = source.date.split('-').map(Number);
  const cited: TextDate = {
    start: 0,
    end: 0,
    written: source.written ?? shown,
    inferred: !/\d{4}/.test(source.written ?? shown),
    ...(year ? { year } : {}),
    ...(month ? { month } : {}),
    ...(day ? { day } : {}),
  };
  const own = dates.filter((date) =>
    places.some(
      ({ paragraph, end }) =>
        date.place.paragraph === paragraph && date.start >= end && date.start <= end + behind,
    ),
  );
  const [first] = own;
  if (!first || own.some((date) => saysSame(cited, date, anchor))) return undefined;
  const nearest = nearestDate(cited, own) ?? first;
  return say.unknownSourceDate(
    source.written ?? shown,
    { written: `${name}, ${nearest.written}`, place: nearest.place },
    source.span,
  );
}

/** Most words of a source's own text are in the original: a footnote that describes it. */
function isNamed(text: string, { original }: Facts): boolean {
  const words =
    folded(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const there = new Set(original.text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);
  return words.length > 0 && words.filter((word) => there.has(word)).length >= words.length * 0.6;
}
