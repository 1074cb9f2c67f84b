// What the original says in numbers, dates and names, ready to be looked up: each with the sentence that says it.

import type { UnitName } from '../language/integrity-words.ts';
import { type TextDate, textDates } from './comparable-dates.ts';
import { folded } from './fold.ts';
import { within } from './last-before.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import type { Original, OriginalParagraph } from './original.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { OriginalSentence, SentenceIndex } from './sentence-index.ts';
import { rootOf } from './tokens.ts';
import type { OriginalPlace } from './types.ts';

export interface Said {
  readonly place: OriginalPlace;
  readonly sentence: OriginalSentence;
}

export interface SaidQuantity extends Quantity, Said {
  /** A day's or a year's number: it counts nothing. */
  readonly isDate: boolean;
}
export type SaidDate = TextDate & Said;

export interface Facts {
  readonly original: Original;
  readonly index: SentenceIndex;
  readonly dates: readonly SaidDate[];
  readonly quantities: readonly SaidQuantity[];
  readonly names: NameIndex;
  /** Dates that may be the same as this one. */
  readonly datesLike: (date: TextDate) => readonly SaidDate[];
  readonly datesOfYear: (year: number) => readonly SaidDate[];
  /** Of a number, whatever its scale. */
  readonly quantitiesOf: (value: number) => readonly SaidQuantity[];
  /** By what is counted. */
  readonly quantitiesBefore: (noun: string) => readonly SaidQuantity[];
  readonly measuredIn: (unit: UnitName | undefined) => readonly SaidQuantity[];
  readonly quantitiesIn: (sentence: OriginalSentence) => readonly SaidQuantity[];
  readonly datesIn: (sentence: OriginalSentence) => readonly SaidDate[];
  /** ISO. */
  readonly anchor: string | undefined;
}

/**
 * @param anchor the article's date, else the original's.
 * @param people whom the article names in full
 */
export function factsOf(
  original: Original,
  index: SentenceIndex,
  anchor: string | undefined,
  people: readonly string[],
): Facts {
  const { language } = original;
  const dates = new Map<OriginalSentence, readonly SaidDate[]>();
  const quantities = new Map<OriginalSentence, readonly SaidQuantity[]>();
  // Dates are read by paragraphs: a year may stand in the sentence before.
  for (const [paragraph, all] of byParagraph(index)) {
    const { line } = paragraph;
    const place = { paragraph: paragraph.paragraph, ...(line === undefined ? {} : { line }) };
    const parts = all.map(({ start, text }) => ({ start: start - paragraph.start, text }));
    const found = textDates(paragraph.folded, language, anchor, parts);
    for (const sentence of all) {
      const from = sentence.start - paragraph.start;
      const own = within(found, from, from + sentence.text.length).map((one) => ({
        ...one,
        start: one.start - from,
        end: one.end - from,
        sentence,
        place,
      }));
      if (own.length > 0) dates.set(sentence, own);
      const numbers = quantitiesIn(sentence.text, language).map((one) => ({
        ...one,
        sentence,
        place,
        isDate: own.some(({ start, end }) => start <= one.start && one.start < end),
      }));
      if (numbers.length > 0) quantities.set(sentence, numbers);
    }
  }
  const allDates = [...dates.values()].flat();
  const all = [...quantities.values()].flat();
  const byDay = grouped(allDates, keysOf);
  const byValue = grouped(all, ({ mantissas, scales }) => [
    ...new Set(mantissas.flatMap((one) => [one, ...scales.map((scale) => one * scale)]).map(keyOf)),
  ]);
  const byUnit = grouped(all, ({ unit }) => (unit ? [unit] : []));
  const byNoun = grouped(all, ({ noun, isDate }) => (noun && !isDate ? [rootOf(noun)] : []));
  return {
    original,
    index,
    anchor,
    dates: allDates,
    quantities: all,
    names: indexNames(
      original.text,
      index.sentences.map(({ text }) => text),
      language,
      people.map(folded),
    ),
    datesLike: (date) => byDay.get(keysOf(date)[0] ?? '') ?? [],
    datesOfYear: (year) => byDay.get(`year ${year}`) ?? [],
    quantitiesOf: (value) => byValue.get(keyOf(value)) ?? [],
    quantitiesBefore: (noun) => byNoun.get(rootOf(noun)) ?? [],
    measuredIn: (unit) => (unit === undefined ? [] : (byUnit.get(unit) ?? [])),
    quantitiesIn: (sentence) => quantities.get(sentence) ?? [],
    datesIn: (sentence) => dates.get(sentence) ?? [],
  };
}

function byParagraph({
  sentences,
}: SentenceIndex): ReadonlyMap<OriginalParagraph, readonly OriginalSentence[]> {
  const all = new Map<OriginalParagraph, OriginalSentence[]>();
  for (const sentence of sentences) {
    const known = all.get(sentence.paragraph);
    if (known) known.push(sentence);
    else all.set(sentence.paragraph, [sentence]);
  }
  return all;
}

/** As many digits as floating point keeps of a product. */
const keyOf = (value: number): string => value.toPrecision(9);

/** From the most that a date says to the least. */
function keysOf({ year, month, day, inferred }: TextDate): readonly string[] {
  return [
    ...(day === undefined || month === undefined ? [] : [`day ${month}-${day}`]),
    ...(month === undefined ? [] : [`month ${month}`]),
    ...(year === undefined || inferred ? [] : [`year ${year}`]),
  ];
}

function grouped<T>(
  all: readonly T[],
  keys: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of keys(one)) {
      const known = groups.get(key);
      if (known) known.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}
