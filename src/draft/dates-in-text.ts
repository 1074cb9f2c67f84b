// Dates anywhere in a text. The article parser reads the date that a text ends with; here every place where
// one could end is asked in turn.

import { dateAtEnd, mayEndDate, resolveDate } from '../article/date-at-end.ts';
import { westernDigits } from '../language/digits.ts';
import type { DateWords, DraftWords } from '../language/draft-words.ts';
import { matchesIn } from '../language/matches.ts';
import { monthNumber } from '../language/month-number.ts';
import type { Language } from '../language/types.ts';
import { oneOf } from '../language/word-lists.ts';
import { draftWords } from './no-words.ts';
import { yearFor } from './years.ts';

export interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** `2022-09-14`, `2022-09`, `2022`; `--09-14`, `--09` where the text leaves the year open. */
  readonly date: string;
  readonly until?: string;
  readonly yearInferred: boolean;
}

/**
 * A text, the sentence around a place in it, and the article's date (ISO), from which missing years follow.
 */
interface Dated {
  readonly text: string;
  readonly sentenceOf: (offset: number) => string;
  readonly anchor: string | undefined;
  /** The article's date is a guess itself. */
  readonly isGuess: boolean;
  readonly language: Language;
  readonly words: DraftWords;
  /** The dates read before, in order. */
  readonly read: readonly DateInText[];
}

const year = /^(?:1[89]|20|21)\d\d$/;

interface Patterns {
  /** Before a year alone or a month alone that dates something. */
  readonly when: RegExp;
  readonly notMonth: RegExp;
  readonly since: RegExp;
  /** Where a date may end. */
  readonly token: RegExp;
  /** Behind the digits of a number that is more than a day: `,4`, ` million`. */
  readonly goesOn: RegExp;
  /** A month and its year. */
  readonly monthOfYear: RegExp;
}

const known = new WeakMap<DateWords, Patterns>();

function patternsOf({ dates, numbers }: DraftWords): Patterns {
  const found = known.get(dates);
  if (found) return found;
  const { prepositions, parts, relatives, notMonths, of, ordinal, since } = dates;
  const made: Patterns = {
    when: new RegExp(
      String.raw`(?:^|[\s(])(?:${oneOf(prepositions)}\s${oneOf(parts)}?(?:${oneOf(relatives)}\s)?|${oneOf(relatives)}\s)$`,
      'iu',
    ),
    since: new RegExp(`^${oneOf(since)}$`, 'iu'),
    goesOn: new RegExp(String.raw`^[.,]\d|^\s${oneOf(numbers.scales)}(?![\p{L}\p{M}])`, 'u'),
    notMonth: new RegExp(`^${oneOf(notMonths)}$`, 'u'),
    token: new RegExp(
      String.raw`[年月日]|(?:(?![年月日])[\p{L}\p{M}])+\.?|\p{Nd}+${oneOf(ordinal)}?\.?`,
      'gu',
    ),
    monthOfYear: new RegExp(String.raw`^(.*?)(?:\s${oneOf(of)})?[\s,]*(?:${oneOf(of)}\s+)?(\d{4})`, 'u'),
  };
  known.set(dates, made);
  return made;
}

/**
 * Without a year: the last such day on or before the anchor, unless the sentence is about what is to come.
 */
export function datesIn(
  text: string,
  anchor: string | undefined,
  sentenceOf: (offset: number) => string,
  language: Language,
  isGuess = false,
): readonly DateInText[] {
  const words = draftWords(language);
  // Who cannot tell what is to come cannot tell a year that is not written.
  const known = words.dates.future === '' ? undefined : anchor;
  const found: DateInText[] = [];
  const dated: Dated = { text, sentenceOf, anchor: known, isGuess, language, words, read: found };
  for (const token of matchesIn(patternsOf(words).token, text)) {
    if (!mayEndDate(token[0], language)) continue;
    const end = token.index + token[0].length;
    for (const stop of [end, ...(token[0].endsWith('.') ? [end - 1] : [])]) {
      const read = dateEnding(stop, dated);
      if (!read) continue;
      const last = found.at(-1);
      // The longer reading wins: `14 September 2022` over `14 September` and `September 2022`.
      if (last && last.end > read.start) {
        if (read.start <= last.start || (read.date.length >= last.date.length && read.end > last.end))
          found.pop();
        else break;
      }
      found.push(read);
      break;
    }
  }
  return found;
}

function dateEnding(end: number, dated: Dated): DateInText | undefined {
  const from = Math.max(0, end - 48);
  const before = dated.text.slice(from, end);
  // `En abril 6,4 millones`: a number that goes on dates nothing.
  if (patternsOf(dated.words).goesOn.test(dated.text.slice(end, end + 24)) && /\p{Nd}$/u.test(before))
    return undefined;
  const read = dateAtEnd(before, dated.language);
  if (!read) return signedMonthOrYear(before, end, dated) ?? monthAlone(before, end, dated);
  const start = from + read.start;
  if (read.yearOnly) return yearAlone(start, end, dated);
  return (
    wholeDate(start, end, dated) ?? monthWithYear(start, end, dated) ?? signedMonthOrYear(before, end, dated)
  );
}

/** `2022年`, `2022年9月`, `9月`. */
function signedMonthOrYear(before: string, end: number, dated: Dated): DateInText | undefined {
  const after = dated.text.slice(end);
  const month = /(?:(\d{4})年)?(\d{1,2})月$/.exec(before);
  if (month?.[2] && !/^\s*\d{1,2}[日号]/.test(after)) {
    const start = end - month[0].length;
    const date = month[1] ? `${month[1]}-${pad(month[2])}` : monthOf(Number(month[2]), start, end, dated);
    return date ? { start, end, written: month[0], date, yearInferred: month[1] === undefined } : undefined;
  }
  const alone = /(\d{4})年$/.exec(before);
  return alone?.[1] && year.test(alone[1]) && !/^\s*\d/.test(after)
    ? { start: end - alone[0].length, end, written: alone[0], date: alone[1], yearInferred: false }
    : undefined;
}

/** `in January`, `last November`: a month that a word before it makes a date. */
function monthAlone(before: string, end: number, dated: Dated): DateInText | undefined {
  if (/\P{L}$/u.test(before.slice(-2)) && !/\p{M}$/u.test(before)) return undefined;
  const word = /(\p{L}[\p{L}\p{M}]+)$/u.exec(before)?.[1] ?? '';
  const month = monthNumber(word, dated.language);
  const start = end - word.length;
  const { when, notMonth } = patternsOf(dated.words);
  // English writes its months with a capital; "may" and "march" are verbs.
  if (!month || notMonth.test(word) || !when.test(dated.text.slice(Math.max(0, start - 48), start)))
    return undefined;
  if (/^\.?,?\s*\d/.test(dated.text.slice(end))) return undefined;
  const date = monthOf(month, start, end, dated);
  return date ? { start, end, written: word, date, yearInferred: true } : undefined;
}

function yearAlone(start: number, end: number, { text, words }: Dated): DateInText | undefined {
  const written = text.slice(start, end);
  const date = /\d{4}/.exec(westernDigits(written))?.[0] ?? '';
  const isDated = patternsOf(words).when.test(text.slice(Math.max(0, start - 48), start));
  return isDated ? { start, end, written, date, yearInferred: false } : undefined;
}

/** `September 14`, `September 19–20, 2022`. */
function wholeDate(start: number, end: number, dated: Dated): DateInText | undefined {
  const written = dated.text.slice(start, end);
  const isIso = /^\d{4}-/.test(westernDigits(written));
  const range = isIso ? null : /(\d{1,2})\s*[–—-]\s*(\d{1,2})/.exec(westernDigits(written));
  const single = range ? westernDigits(written).replace(range[0], range[1] ?? '') : written;
  const [first] = dateAtEnd(single, dated.language)?.dates ?? [];
  if (!first) return undefined;
  const { month = 1, day = 1 } = first;
  const unresolved = `--${pad(`${month}`)}-${pad(`${day}`)}`;
  const inferred = (): string => {
    const value =
      dated.anchor && yearFor({ month, day }, dated.anchor, surroundings(start, end, dated), dated.words);
    return value ? `${value}${unresolved.slice(1)}` : unresolved;
  };
  const date = resolveDate(first, undefined) ?? inferred();
  return {
    start,
    end,
    written,
    date,
    yearInferred: first.year === undefined,
    ...(range ? { until: date.slice(0, -2) + pad(range[2]) } : {}),
  };
}

function monthWithYear(start: number, end: number, { text, words, language }: Dated): DateInText | undefined {
  const written = text.slice(start, end);
  const [, name = '', value = ''] = patternsOf(words).monthOfYear.exec(westernDigits(written)) ?? [];
  const month = monthNumber(name, language);
  return month
    ? { start, end, written, date: `${value}-${pad(`${month}`)}`, yearInferred: false }
    : undefined;
}

/** A month alone, with its year as far as that can be told; nothing where no date of the article is known. */
function monthOf(month: number, start: number, end: number, dated: Dated): string | undefined {
  if (dated.anchor === undefined) return undefined;
  const year = yearFor({ month, day: 1 }, dated.anchor, surroundings(start, end, dated), dated.words);
  // A month later than a date that was guessed may as well be of its year, and the date too early.
  const isLater = dated.isGuess && year !== undefined && year < Number(dated.anchor.slice(0, 4));
  return `${isLater ? '-' : (year ?? '-')}-${pad(`${month}`)}`;
}

function surroundings(start: number, end: number, dated: Dated) {
  const { text, sentenceOf } = dated;
  const sentence = sentenceOf(start);
  const from = text.lastIndexOf(sentence, start);
  // `(Tidewater Daily, November 29)` was printed before the article, whatever year its sentence tells of.
  const isCited = /[(（][^()（）]*[,，،]\s*$/u.test(text.slice(Math.max(0, start - 120), start));
  const named = isCited ? undefined : namedBefore(start, from, dated);
  return {
    before: text.slice(Math.max(0, start - 24), start),
    after: text.slice(end, end + 24),
    sentence,
    at: start - Math.max(0, from),
    last: dated.read.findLast((one) => !one.yearInferred && one.end <= start)?.date,
    ...(named ? { named } : {}),
  };
}

/** A year among the first words of a sentence: what follows is told of it. */
const framed =
  /^(?<first>[\p{L}\p{M}’']+)\s(?:\p{Ll}[\p{L}\p{M}’']*\s){0,3}(?:\p{Nd}{1,2}\.?\s)?(?:\p{L}[\p{L}\p{M}]*\s)?(?<year>(?:1[5-9]|20)\d\d)(?![\d.,]*\d|\s?%)/u;

/**
 * The year that was last named before a place of the paragraph: in its own sentence by a date, before it by one that a
 * sentence begins with (`In May 1999 …`; "since 1987" says nothing of what follows).
 */
function namedBefore(start: number, from: number, { text, read, sentenceOf, words }: Dated) {
  const { since } = patternsOf(words);
  const own = read.findLast((one) => !one.yearInferred && one.end <= start && one.start >= from);
  // Between commas another year may stand: `The house, built in 1887, burned down on …`.
  if (own && (framed.test(sentenceOf(start)) || !/[,،，]/u.test(text.slice(own.end, start))))
    return { date: own.date, inSentence: true };
  for (let at = from - 1; at > 0; ) {
    const sentence = sentenceOf(at);
    const begin = text.lastIndexOf(sentence, at);
    const frame = framed.exec(sentence);
    if (frame?.groups && !since.test(frame.groups['first'] ?? '')) {
      const end = begin + frame[0].length;
      const dated = read.find((one) => one.start < end && one.end >= end - 4 && !one.yearInferred);
      return { date: dated?.date ?? frame.groups['year'] ?? '', inSentence: false };
    }
    if (begin < 0 || begin >= at) break;
    at = begin - 1;
  }
  // `They wrote the constitution in 1996. In March …`: of that year, or of the article's.
  const last = read.findLast((one) => !one.yearInferred && one.end <= from);
  const isNext = last && from - last.end <= 4 && last.date.length === 4;
  const lead = last
    ? /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, last.start - 24), last.start))?.[1]
    : undefined;
  return last && isNext && !since.test(lead ?? '')
    ? { date: last.date, inSentence: false, isDoubtful: true as const }
    : undefined;
}

const pad = (value: string | undefined): string => (value ?? '').padStart(2, '0');
