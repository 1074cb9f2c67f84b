// The timeline that a draft proposes: the dated events of the text that say most, each once, in order.

import { countWords } from '../language/letters.ts';
import { longDate, monthDate } from '../language/long-date.ts';
import type { Language } from '../language/types.ts';
import { clauseOf } from './clauses.ts';
import { blockOf, type DraftBlock, escaped, review, tableOf } from './draft-lines.ts';
import { excerptOf } from './excerpt.ts';
import { draftWords } from './no-words.ts';
import type { DatedEvent, Findings } from './types.ts';

/** Rows of it. */
const mostEvents = 6;
/** Words of an event on a timeline; a longer sentence is cut to its clause. */
const eventWords = [12, 20] as const;
/** Of all events of a timeline: more are named in its mark. */
const timelineWords = 48;
/** Of one that is dated by its report alone: without a date in it, no clause says more than another. */
const reportWords = 24;

export type LineOf = (paragraph: number) => number | undefined;
/** Of a paragraph: who says it in a conversation, `Anna Holm: `; undefined where nothing of it may be shown. */
export type LeadOf = (paragraph: number) => string | undefined;

export function timeline(
  findings: Findings,
  language: Language,
  lineOf: LineOf,
  leadOf: LeadOf,
): readonly DraftBlock[] {
  const { labels: words } = draftWords(language);
  const { shown: events, left } = eventsToShow(findings, language, leadOf);
  const open = findings.events.filter(({ date, by }) => by === 'text' && date.startsWith('--'));
  const years =
    open.length > 0
      ? `the year is not told of ${open.map(({ written, paragraph }) => `“${written}” (paragraph ${paragraph})`).join(', ')}, which may be past or to come: write it`
      : '';
  if (events.length < 2) return years ? [review(years, lineOf(open[0]?.paragraph ?? 0))] : [];
  const inferred = [
    ...new Set(events.filter((one) => one.yearInferred && one.by === 'text').map((one) => one.written)),
  ];
  return [
    blockOf(`## ${words.timeline}`),
    review(
      `dates found in the text${inferred.length > 0 ? ` (the year of ${inferred.map((one) => `“${one}”`).join(', ')} is inferred)` : ''}${years ? `; ${years}` : ''}${left.length > 0 ? `; besides these: ${left.map(({ written, paragraph }) => `“${written}” (paragraph ${paragraph})`).join(', ')}` : ''}: keep those that carry the message, and shorten the events`,
    ),
    tableOf(
      [
        [words.date, words.event, words.source],
        ...events.map((one) => [
          inWords(one, language),
          escaped(`${leadOf(one.paragraph) ?? ''}${happening(one, events, language)}`),
          one.source ?? '',
        ]),
      ],
      [undefined, ...events.map(({ paragraph }) => lineOf(paragraph))],
    ),
  ];
}

/** A clause of the sentence: the one with the date in it; any, where the sentence has no other date. */
function happening(one: DatedEvent, events: readonly DatedEvent[], language: Language): string {
  const { clauses } = draftWords(language);
  if (one.by === 'report')
    return clauseOf(one.sentence, reportWords, language) ?? excerptOf(one.sentence, '', reportWords, clauses);
  const isOnly = events.filter(({ sentence, by }) => sentence === one.sentence && by === 'text').length === 1;
  const clause = eventWords
    .map((most) => clauseOf(one.sentence, most, language))
    .find((found) => found && (isOnly || found.includes(one.written)));
  return clause ?? excerptOf(one.sentence, one.written, eventWords[1], clauses);
}

/**
 * What happened on a day or in a month, in order of time: of what the text dates itself and, where that is little, of
 * what its sources do, that which matters most. A quotation has a slide already.
 */
function eventsToShow(
  { events, quotations, keySentences }: Findings,
  language: Language,
  leadOf: LeadOf,
): {
  readonly shown: readonly DatedEvent[];
  readonly left: readonly DatedEvent[];
} {
  const quoted = quotations.filter(({ kind, text }) => kind === 'speech' && text.length > 60);
  const all = events.filter(
    ({ date, sentence }) =>
      /^\d{4}-\d\d/.test(date) && !quoted.some(({ text }) => sentence.includes(text.slice(0, 40))),
  );
  const own = unlike(
    all.filter(({ by }) => by === 'text'),
    ({ date, sentence }) => `${date} ${sentence}`,
  );
  const reported = unlike(
    all.filter(({ by }) => by === 'report'),
    ({ sentence }) => sentence,
  );
  const candidates = [...own, ...reported.slice(0, Math.max(0, mostEvents - own.length))];
  // How often the day is named, whether a paragraph opens with it, how much that paragraph says; then the newer.
  const latest =
    candidates
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '';
  const mentioned = countsOf(events.map(({ date }) => date));
  const openings = new Map(keySentences.map((sentence) => [sentence.text.slice(0, 30), sentence]));
  const weightOf = (one: DatedEvent): number => {
    const mentions = mentioned.get(one.date) ?? 0;
    const opening = openings.get(one.sentence.slice(0, 30));
    const years = Number(latest.slice(0, 4)) - Number(one.date.slice(0, 4));
    return (
      Math.min(3, mentions) +
      (opening ? 2 + 1 / opening.rank : 0) +
      (one.date.length === 10 ? 0.5 : 0) -
      Math.min(4, years) / 4
    );
  };
  let room = timelineWords;
  const fitting = candidates
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, 3 * mostEvents)
    .filter((one) => {
      if (leadOf(one.paragraph) === undefined) return false;
      const words = countWords(happening(one, candidates, language));
      if (words > room) return false;
      room -= words;
      return true;
    });
  const chosen = new Set(fitting.slice(0, mostEvents));
  const inTime = candidates.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { shown: inTime.filter((one) => chosen.has(one)), left: inTime.filter((one) => !chosen.has(one)) };
}

function countsOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function unlike<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return [...new Map(list.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

/** `14 September 2022`, `19–20 September 2022`, `January 2022`. */
function inWords({ date, until }: DatedEvent, language: Language): string {
  if (date.length === 7) return monthDate(`${date}-01`, language);
  if (!until) return longDate(date, language);
  const [first, last] = [longDate(date, language), longDate(until, language)];
  const day = /^\d+\.?/.exec(first)?.[0];
  return day && /^\d+\.? /.test(last) ? `${day}–${last}` : `${first} – ${last}`;
}
