// Slides that a draft proposes behind the text: a timeline of its dated events, its numbers, its people, a
// map of its countries, and its abbreviations for the backup. All of it is excerpts of the text; what to
// keep is the author's to say.

import type { Labels } from '../language/draft-words.ts';
import { countWords } from '../language/letters.ts';
import { longDate, monthDate } from '../language/long-date.ts';
import type { Language } from '../language/types.ts';
import { clauseOf } from './clauses.ts';
import { blockOf, type DraftBlock, escaped, review, tableOf } from './draft-lines.ts';
import { excerptOf } from './excerpt.ts';
import { draftWords } from './no-words.ts';
import { displayed } from './sections.ts';
import { saidBy } from './turns.ts';
import type { CountryFound, DatedEvent, Findings, PlaceFound, SourceParagraph } from './types.ts';

/** Rows of a proposed table. */
const most = { events: 6, numbers: 4, people: 8, acronyms: 14 };
/** Words of an event on a timeline; a longer sentence is cut to its clause. */
const eventWords = [12, 20] as const;
/** Of all events of a timeline: more are named in its mark. */
const timelineWords = 48;
/** Of one that is dated by its report alone: without a date in it, no clause says more than another. */
const reportWords = 24;

export function proposalsOf(
  findings: Findings,
  language: Language,
  paragraphs: readonly SourceParagraph[],
): readonly DraftBlock[] {
  const lineOf: LineOf = (paragraph) => paragraphs[paragraph - 1]?.line;
  const leadOf: LeadOf = (paragraph) => saidBy(paragraphs[paragraph - 1]?.turn, language);
  const { labels: words } = draftWords(language);
  const { organisations } = findings;
  // Nothing is titled in another language, nor drawn by its rules.
  if (language.draft === 'none')
    return [
      review(
        'no timeline, numbers, people or map are proposed in this language: add what the briefing needs, and judgments',
      ),
    ];
  return [
    ...timeline(findings, language, lineOf, leadOf),
    ...numbers(findings, words, lineOf, leadOf),
    ...actors(findings, words, lineOf),
    ...map(findings, words),
    ...(organisations.length > 0
      ? [review(`organisations named: ${listed(organisations)}; say what each wants, where it matters`)]
      : []),
    review(
      'judgments and what follows from them: > [!IMPORTANT] for each, and a section that ends the briefing',
    ),
    ...acronyms(findings, words, lineOf),
  ];
}

const listed = (named: readonly { readonly name: string; readonly paragraph: number }[]): string =>
  named.map(({ name, paragraph }) => `${name} (paragraph ${paragraph})`).join(', ');

type LineOf = (paragraph: number) => number | undefined;
/** Of a paragraph: who says it in a conversation, `Anna Holm: `; undefined where nothing of it may be shown. */
type LeadOf = (paragraph: number) => string | undefined;

function timeline(
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
  const candidates = [...own, ...reported.slice(0, Math.max(0, most.events - own.length))];
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
    .slice(0, 3 * most.events)
    .filter((one) => {
      if (leadOf(one.paragraph) === undefined) return false;
      const words = countWords(happening(one, candidates, language));
      if (words > room) return false;
      room -= words;
      return true;
    });
  const chosen = new Set(fitting.slice(0, most.events));
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

/** Those with a unit first; the rest are named in the mark. */
function numbers(findings: Findings, words: Labels, lineOf: LineOf, leadOf: LeadOf): readonly DraftBlock[] {
  const all = findings.numbers;
  if (all.length === 0) return [];
  const may = all.filter(({ paragraph }) => leadOf(paragraph) !== undefined);
  const measured = may.filter(({ written }) => /[^\p{N}\s.,’']/u.test(written));
  const chosen = new Set([...new Set([...measured, ...may])].slice(0, most.numbers));
  const shown = all.filter((one) => chosen.has(one));
  const others = all.filter((one) => !chosen.has(one));
  const left = others.map(({ written, paragraph }) => `${written} (paragraph ${paragraph})`).join(', ');
  if (shown.length === 0) return [review(`numbers found in the text: ${left}`)];
  return [
    blockOf(`## ${words.numbers}`),
    review(`numbers found in the text: say what each counts${left ? `; besides: ${left}` : ''}`),
    tableOf(
      [
        [words.number, words.what, words.source],
        ...shown.map((one) => [
          escaped(one.written),
          escaped(`${leadOf(one.paragraph) ?? ''}${one.what}`),
          one.source ?? '',
        ]),
      ],
      [undefined, ...shown.map(({ paragraph }) => lineOf(paragraph))],
    ),
  ];
}

function actors({ people }: Findings, words: Labels, lineOf: LineOf): readonly DraftBlock[] {
  const shown = people.filter(({ role }) => role).slice(0, most.people);
  const others = people.filter((one) => !shown.includes(one));
  const named = others.length > 0 ? `; named besides: ${listed(others)}` : '';
  if (shown.length < 2) return named ? [review(`people${named.slice(1)}`)] : [];
  return [
    blockOf(`## ${words.actors}`),
    review(`people found with their roles: check the roles, and add what each wants${named}`),
    tableOf(
      [[words.actor, words.role], ...shown.map((one) => [escaped(displayed(one)), escaped(one.role ?? '')])],
      [undefined, ...shown.map(({ paragraph }) => lineOf(paragraph))],
    ),
  ];
}

function map({ countries, places }: Findings, words: Labels): readonly DraftBlock[] {
  const [focus] = countries;
  if (!focus) return [];
  // What the article is about it names more than once, or in its first paragraphs.
  if (focus.count < 2 && countries.length > 0 && !countries.some(({ paragraph }) => paragraph <= opening))
    return [review(`countries named, once each: ${listed(countries)}; a map, where it is about them`)];
  const { ids, left } = contextOf(countries, places);
  const pins = places.map(
    ({ name, country }) => `{ name: ${JSON.stringify(name)}, country: ${JSON.stringify(country)} }`,
  );
  const cities = places.length > 0 ? `; cities that the text says something is in: ${listed(places)}` : '';
  return [
    blockOf(`## ${words.map}`),
    review(
      `countries found in the text, the most named first: leave those that the map is about${left.length > 0 ? `; named once, and left out: ${listed(left)}` : ''}${cities}`,
    ),
    blockOf(
      [
        '```map',
        `focus: [${focus.id}]`,
        ...(ids.length > 0 ? [`context: [${ids.join(', ')}]`] : []),
        ...(pins.length > 0 ? [`places: [${pins.join(', ')}]`] : []),
        '```',
      ].join('\n'),
    ),
  ];
}

/** Paragraphs that say what an article is about. */
const opening = 6;
/** Countries of a map beside its focus. */
const mostContext = 7;

/** The countries of the places, and those named more than once; where that is nobody, the first that are named. */
function contextOf(countries: readonly CountryFound[], places: readonly PlaceFound[]) {
  const [focus, ...others] = countries;
  const often = others.filter(({ count }) => count > 1);
  const chosen = [
    ...places.map(({ country }) => country),
    ...(often.length > 0 ? often : others.slice(0, 3)).map(({ id }) => id),
  ];
  const ids = [...new Set(chosen)].filter((id) => id !== focus?.id).slice(0, mostContext);
  return { ids, left: others.filter(({ id }) => !ids.includes(id)) };
}

function acronyms({ acronyms: found }: Findings, words: Labels, lineOf: LineOf): readonly DraftBlock[] {
  if (found.length < 2) return [];
  const shown = found.slice(0, most.acronyms);
  return [
    blockOf(`## ${words.acronyms}`),
    blockOf('<!-- backup -->'),
    tableOf(
      [[words.acronym, words.meaning], ...shown.map(({ short, long }) => [escaped(short), escaped(long)])],
      [undefined, ...shown.map(({ paragraph }) => lineOf(paragraph))],
    ),
  ];
}
