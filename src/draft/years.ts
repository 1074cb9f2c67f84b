// The year of a day or a month that is written without one: the year its paragraph last named, else the last
// before the article, unless the words around it say that it is to come. Where they may say either, there is no
// year, and the author is asked: a wrong year on a timeline is worse than none.

import { resolveDate } from '../article/date-at-end.ts';
import type { DateWords, DraftWords } from '../language/draft-words.ts';
import { languages } from '../language/languages.ts';
import { lazy, lazyFor, mostRemembered, remembered } from '../language/lazy.ts';
import { matchesIn } from '../language/matches.ts';
import { oneOf } from '../language/word-lists.ts';

interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The sentence, and where in it the date stands. */
  readonly sentence: string;
  readonly at: number;
  /** The last date of the paragraph whose year is written. */
  readonly last?: string | undefined;
  /** The date that the paragraph last gave a year, ISO as far as it goes; a year alone that is no sure date, too. */
  readonly named?: {
    readonly date: string;
    readonly inSentence: boolean;
    /** It stands inside a sentence before: what follows may be of another year. */
    readonly isDoubtful?: true;
  };
}

interface Patterns {
  /** Right before the date, or at the beginning of its sentence: which year it is. */
  readonly last: RegExp;
  readonly own: RegExp;
  readonly next: RegExp;
  /** Beside the date: of the year last named. */
  readonly same: RegExp;
  /** Beside the date: `last November`, `ноября прошлого года`, `فبراير الماضي`. */
  readonly before: { readonly past: RegExp; readonly coming: RegExp };
  readonly behind: { readonly past: RegExp; readonly coming: RegExp };
  /** Right before a day or a month that is a term: `by May 3`, `до 1 июня`, `ab dem 1. September`. */
  readonly until: RegExp;
  /** Right before a day that something is set for: `pour le 15 janvier`. */
  readonly meant: RegExp;
  /** A sentence in a past tense, as far as a form gives it away. */
  readonly past: RegExp;
  /** Where one clause ends and the next begins. */
  readonly clause: RegExp;
}

const known = new WeakMap<DateWords, Patterns>();

function patternsOf(words: DraftWords): Patterns {
  const { dates, spaces } = words;
  const found = known.get(dates);
  if (found) return found;
  const begins = spaces ? String.raw`(?<!\p{L})` : '';
  const ends = spaces ? String.raw`(?!\p{L})` : '';
  const { years, before, behind, until, meant, past } = dates;
  // `Last year the same failure came on 14 January`, but `14 January 2019` is of its own year.
  const told = (phrases: string): RegExp =>
    new RegExp(String.raw`${oneOf(phrases)}\s?$|^(?:\p{L}+\s){0,2}${oneOf(phrases)}(?!\p{L})[^;:.]*$`, 'iu');
  const made: Patterns = {
    last: told(years.last),
    own: told(years.own),
    next: told(years.next),
    same: new RegExp(String.raw`${oneOf(years.same)}\s?$|^,?\s?${oneOf(years.same)}`, 'u'),
    before: {
      past: new RegExp(String.raw`${begins}${oneOf(before.past)}\s$`, 'iu'),
      coming: new RegExp(String.raw`${begins}${oneOf(before.coming)}\s$`, 'iu'),
    },
    behind: {
      past: new RegExp(String.raw`^\s${oneOf(behind.past)}`, 'iu'),
      coming: new RegExp(String.raw`^\s${oneOf(behind.coming)}`, 'iu'),
    },
    until: new RegExp(String.raw`${begins}${oneOf(until)}\s?$`, 'iu'),
    meant: new RegExp(String.raw`${begins}${oneOf(meant)}\s$`, 'iu'),
    past: new RegExp(begins + oneOf(past) + ends, 'giu'),
    clause: new RegExp(`[,;:—–()،؛，；：（）]|${begins}${oneOf(words.saying.openers)}${ends}`, 'giu'),
  };
  known.set(dates, made);
  return made;
}

/** In any language: who quotes another one's sentence says what it says. */
const future = lazy(
  () =>
    new RegExp(
      [String.raw`(?<!\p{L})(?:${futures(true).join('|')})(?!\p{L})`, ...futures(false)].join('|'),
      'gu',
    ),
);

const futures = (isSpaced: boolean): readonly string[] =>
  languages
    .flatMap(({ draft }) => (draft === 'none' ? [] : [draft()]))
    .filter(({ spaces }) => spaces === isSpaced)
    .map(({ dates }) => oneOf(dates.future));

/** Whether a stretch of text says that something is still to come. */
export const isToCome = (text: string): boolean => text.search(future()) >= 0;

/** How far ahead a day may be that a text says is to come, in days. */
const farthest = 300;
/** Of what stands by itself after "by" or "until", which may be past as well. */
const near = 240;
/** A day so near ahead may be to come without a word that says so: "the opening on 31 October". */
const open = 120;

const dayMilliseconds = 86_400_000;

/**
 * @param anchor ISO date of the article.
 * @returns undefined where the text leaves it open.
 */
export function yearFor(
  { month, day }: { readonly month: number; readonly day: number },
  anchor: string,
  around: Surroundings,
  words: DraftWords,
): number | undefined {
  const { last, next, own: relative, same, before, behind, until, meant } = patternsOf(words);
  const own = Number(anchor.slice(0, 4));
  const lead = around.sentence.slice(0, around.at);
  if (last.test(lead)) return own - 1;
  if (next.test(lead)) return own + 1;
  if (relative.test(lead)) return own;
  if (same.test(around.before) || same.test(around.after))
    return around.last ? Number(around.last.slice(0, 4)) : undefined;
  const past = Number((resolveDate({ month, day }, anchor) ?? anchor).slice(0, 4));
  if (before.past.test(around.before) || behind.past.test(around.after)) return past;
  const ahead = (Date.parse(isoOf(past + 1, month, day)) - Date.parse(anchor)) / dayMilliseconds;
  if ((before.coming.test(around.before) || behind.coming.test(around.after)) && ahead < farthest)
    return past + 1;
  const sign = signOf(around, words);
  if (sign === 'coming' && ahead < farthest) return past + 1;
  if (around.named) {
    const year = yearBeside({ month, day }, anchor, past, around.named);
    if (year !== past) return around.named.isDoubtful ? undefined : year;
  }
  // `Stimmten für eine Pause bis zum 30. Juni`: what was decided may be to come.
  if (until.test(around.before) && ahead < near) return sign === undefined ? past + 1 : undefined;
  // `A annoncé une grève pour le 15 janvier`: whatever the verb says.
  if (meant.test(around.before) && ahead < open) return undefined;
  return sign === 'past' || ahead > open ? past : undefined;
}

/** The year beside one that the paragraph named: the same, or the next, in the order of telling. */
function yearBeside(
  { month, day }: { readonly month: number; readonly day: number },
  anchor: string,
  past: number,
  { date, inSentence }: NonNullable<Surroundings['named']>,
): number | undefined {
  const year = Number(date.slice(0, 4));
  if (year > Number(anchor.slice(0, 4))) return inSentence ? year : past;
  if (inSentence && date.length === 4) return year;
  const isLater = date.length > 4 && isoOf(year, month, day).slice(0, date.length) >= date;
  // `In May 1999 the talks failed. In September …`
  if (isLater) return year;
  // Told backwards, or of the year after: where both come to the same, it is that.
  return date.length > 4 && year + 1 === past ? past : undefined;
}

interface Signs {
  /** Of clauses. */
  readonly ends: readonly number[];
  readonly coming: readonly RegExpExecArray[];
  readonly gone: readonly RegExpExecArray[];
}

/** By sentences: one has several dates. */
const signsOf = lazyFor((words: DraftWords) =>
  remembered((sentence) => signsIn(sentence, words), mostRemembered.sentences),
);

function signsIn(sentence: string, words: DraftWords): Signs {
  const { past, clause } = patternsOf(words);
  const coming = matchesIn(future(), sentence);
  return {
    ends: [0, ...matchesIn(clause, sentence).map(({ index }) => index), sentence.length],
    coming,
    gone: matchesIn(past, sentence).filter(
      (one) =>
        !coming.some(
          (other) => other.index < one.index + one[0].length && one.index < other.index + other[0].length,
        ),
    ),
  };
}

/** What the verb nearest to the date says, in its clause, else in its sentence. */
function signOf({ sentence, at }: Surroundings, words: DraftWords): 'past' | 'coming' | undefined {
  const { ends, coming, gone } = signsOf(words)(sentence);
  const start = ends.findLast((end) => end <= at) ?? 0;
  const stop = ends.find((end) => end > at) ?? sentence.length;
  const nearest = (all: readonly RegExpExecArray[], from: number, to: number): number =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...all.filter(({ index }) => index >= from && index < to).map(({ index }) => Math.abs(index - at)),
    );
  for (const [from, to] of [
    [start, stop],
    [0, sentence.length],
  ] as const) {
    const [ahead, back] = [nearest(coming, from, to), nearest(gone, from, to)];
    if (ahead !== back) return ahead < back ? 'coming' : 'past';
  }
  return undefined;
}

const isoOf = (year: number, month: number, day: number): string =>
  `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
