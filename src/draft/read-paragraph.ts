// One paragraph of the text: its citations, quotations with who said them, dates, numbers and people.

import type { DraftWords } from '../language/draft-words.ts';
import { lazyFor } from '../language/lazy.ts';
import { countWords } from '../language/letters.ts';
import type { Language } from '../language/types.ts';
import { oneOf } from '../language/word-lists.ts';
import { type Alias, aliased } from './aliases.ts';
import { type Parenthesis, parentheses, tidy, withoutCalls, withoutCitations } from './citations.ts';
import { datesIn } from './dates-in-text.ts';
import { numbersIn } from './numbers.ts';
import { type PersonInText, peopleIn, quoteFiller } from './people.ts';
import type { QuotedSpan } from './quotations.ts';
import { type Sentence, sentenceAt, sentences } from './sentence-spans.ts';
import { type Saying, sayingOf, sayingsIn } from './speakers.ts';
import type { Citation, DatedEvent, NumberFound, Quotation, Speaker, Statement } from './types.ts';

export interface Context {
  readonly language: Language;
  readonly words: DraftWords;
  /** ISO date of the article. */
  readonly anchor: string | undefined;
  /** It was inferred. */
  readonly isGuess?: boolean;
  readonly spans: readonly QuotedSpan[];
  readonly isInstitution: (name: string) => boolean;
  readonly isOfCountry?: (word: string) => boolean;
  readonly aliases: readonly Alias[];
}

export interface ParagraphFound {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Its citations blanked out, every offset as it was. */
  readonly plain: string;
  readonly people: readonly PersonInText[];
  /** Without citations. */
  readonly sentences: readonly string[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  readonly events: readonly DatedEvent[];
  readonly numbers: readonly NumberFound[];
}

/** What the finders of one paragraph share. */
interface Reading {
  readonly text: string;
  readonly number: number;
  readonly parentheses: readonly Parenthesis[];
  readonly sentences: readonly Sentence[];
  readonly plain: string;
}

function readingOf(text: string, index: number, { language, anchor }: Context): Reading {
  const found = parentheses(text, anchor, language);
  const plain = withoutCalls(withoutCitations(text, found));
  return { text, number: index + 1, parentheses: found, plain, sentences: sentences(plain, language) };
}

export function readParagraph(text: string, index: number, context: Context): ParagraphFound {
  const { language, words, anchor, isGuess } = context;
  const reading = readingOf(text, index, context);
  const { parentheses: found, plain } = reading;
  const own = spansIn(index, context);
  const sentenceOf = (offset: number): string => sentenceAt(reading.sentences, offset)?.text ?? '';
  const dates = datesIn(plain, anchor, sentenceOf, language, isGuess);
  const { people, sayings } = sayingsOf(reading, blanked(plain, own), context);
  return {
    number: reading.number,
    text,
    plain,
    people,
    sentences: reading.sentences.map((one) => tidy(one.text)).filter((one) => one !== ''),
    citations: found.flatMap(({ citations }) =>
      citations.map((one) => ({ ...one, paragraph: reading.number })),
    ),
    quotations: quotationsIn(own, sayings, reading, words),
    statements: sayings.flatMap(({ person, from }): readonly Statement[] =>
      person ? [{ paragraph: reading.number, ...speakerOf(person, from) }] : [],
    ),
    events: eventsOf(reading, dates),
    numbers: numbersIn(plain, dates, words).map(({ start, written, what }) => {
      const source = sourceAfter(start, reading);
      return { paragraph: reading.number, written, what, ...(source ? { source } : {}) };
    }),
  };
}

/** Its quotations alone, with who said them: nothing is read but the sentences that have one, and those behind them. */
export function quotationsOf(text: string, index: number, context: Context): readonly Quotation[] {
  const own = spansIn(index, context);
  if (own.length === 0) return [];
  const reading = readingOf(text, index, context);
  const { plain, sentences: all } = reading;
  const from = Math.min(...own.map(({ start }) => start));
  const to = Math.max(...own.map(({ end }) => end));
  const first = all.findLastIndex(({ start }) => start <= from);
  const last = all.findLastIndex(({ start }) => start <= to);
  const near = { ...reading, sentences: all.slice(Math.max(0, first), last + 2) };
  const { sayings } = sayingsOf(near, blanked(plain, own), context);
  return quotationsIn(own, sayings, reading, context.words);
}

const spansIn = (index: number, { spans }: Context): readonly QuotedSpan[] =>
  spans.filter(({ paragraph }) => paragraph === index);

const quotationsIn = (
  spans: readonly QuotedSpan[],
  sayings: readonly Saying[],
  reading: Reading,
  words: DraftWords,
): readonly Quotation[] =>
  continued(
    spans.map((span) => quotationOf(span, sayings, reading, words)),
    spans,
    sayings,
    reading,
  );

/** The text with its quotations blanked out. */
function blanked(plain: string, spans: readonly QuotedSpan[]): string {
  let [text, at] = ['', 0];
  // One within another ends with it.
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    text += plain.slice(at, start);
    const stop = Math.max(at, Math.min(end, plain.length));
    text += quoteFiller.repeat(stop - Math.max(at, start));
    at = stop;
  }
  return text + plain.slice(at);
}

const endOf = ({ start, text }: Sentence): number => start + text.length;

/** The first citation behind `offset` in its sentence, in its parentheses. */
function sourceAfter(
  offset: number,
  { text, parentheses: all, sentences: parts }: Reading,
): string | undefined {
  const sentence = sentenceAt(parts, offset);
  const cited = all.find((one) => one.citations.length > 0 && one.start >= offset);
  if (!sentence || !cited) return undefined;
  // What stands behind the full stop is cited for the sentence before it.
  const next = parts[parts.indexOf(sentence) + 1];
  return cited.start <= endOf(sentence) || (next && cited.start < next.start) || !next
    ? text.slice(cited.start, cited.end)
    : undefined;
}

function sayingsOf(
  { sentences: parts }: Reading,
  unquoted: string,
  { words, isInstitution, isOfCountry, aliases }: Context,
): { readonly people: readonly PersonInText[]; readonly sayings: readonly Saying[] } {
  const within = ({ start, text }: Sentence): string => unquoted.slice(start, start + text.length);
  const people = parts.flatMap((sentence) =>
    peopleIn(within(sentence), words, isInstitution, isOfCountry).map((person) =>
      moved(person, sentence.start),
    ),
  );
  const named = [...people, ...aliased(unquoted, aliases, people)].sort((a, b) => a.start - b.start);
  const sayings = parts.flatMap((sentence) =>
    sayingsIn(
      within(sentence),
      named
        .filter(({ start }) => start >= sentence.start && start < endOf(sentence))
        .map((person) => moved(person, -sentence.start)),
      words,
    ).map(
      ({ person, at, end, ...saying }): Saying => ({
        ...saying,
        ...(person ? { person: moved(person, sentence.start) } : {}),
        at: at + sentence.start,
        end: end + sentence.start,
      }),
    ),
  );
  return { people, sayings };
}

const moved = (person: PersonInText, by: number): PersonInText => ({
  ...person,
  start: person.start + by,
  end: person.end + by,
});

const speakerOf = ({ name, role }: PersonInText, from: string): Speaker => ({
  name,
  ...(role ? { role } : {}),
  from,
});

const headingsOf = lazyFor(
  ({ saying: { headings = '' } }: DraftWords) =>
    new RegExp(String.raw`(?<!\p{L})${oneOf(headings)}\s?[:：]?\s?$`, 'iu'),
);

const isBehindHeading = (before: string, words: DraftWords): boolean =>
  headingsOf(words).test(before.slice(-40));

function quotationOf(
  span: QuotedSpan,
  sayings: readonly Saying[],
  reading: Reading,
  words: DraftWords,
): Quotation {
  const { sentences: parts, plain } = reading;
  const first = sentenceAt(parts, span.start);
  const last = sentenceAt(parts, Math.min(span.end, plain.length - 1)) ?? first;
  // `“…。”某某说。`: the full stop inside the marks ends the sentence before its speaker is named.
  const next = last && parts[parts.indexOf(last) + 1];
  const follows =
    next && next.text.length <= 40 && span.end >= endOf(last) - 1 && span.start - last.start <= 1
      ? next
      : last;
  const saying =
    first && follows && !span.nested
      ? sayingOf(sayings, span, { start: first.start, end: endOf(follows) })
      : undefined;
  // The name of a source in quotation marks (Radio “Harbour”) is nobody's word.
  const isCited = reading.parentheses.some(
    (one) => one.citations.length > 0 && one.start < span.start && span.end <= one.end,
  );
  const isLong = countWords(span.text) >= 5;
  // What ends as a sentence does is one that somebody said; a term does not.
  const isSentence = /[.!?。！？…؟]$/u.test(span.text) && countWords(span.text) >= 3;
  // What stands behind "headline" is a title.
  const isTitle = isBehindHeading(plain.slice(0, span.start), words);
  const isSpeech = !isCited && !isTitle && (saying !== undefined || isLong || isSentence);
  const source = sourceAfter(span.end, reading);
  return {
    paragraph: reading.number,
    text: span.text,
    kind: isSpeech ? 'speech' : 'term',
    ...(span.nested ? { nested: true as const } : {}),
    ...(span.open ? { open: true as const } : {}),
    ...(saying?.person && isSpeech ? { speaker: speakerOf(saying.person, saying.from) } : {}),
    ...(source && isSpeech ? { source } : {}),
  };
}

/** `“…,” said Anna Holm. “…”`: a sentence that is nothing but a quotation goes on with who spoke before it. */
function continued(
  quotations: readonly Quotation[],
  spans: readonly QuotedSpan[],
  sayings: readonly Saying[],
  { sentences: parts, plain }: Reading,
): readonly Quotation[] {
  const all = [...quotations];
  spans.forEach((span, index) => {
    const [before, own] = [all[index - 1], all[index]];
    const end = spans[index - 1]?.end ?? 0;
    if (!own || own.speaker || own.nested || own.kind !== 'speech' || !before?.speaker) return;
    const isBetween = sayings.filter(({ at }) => at >= end && at < span.start).length === 1;
    const sentence = parts.find(({ start }) => start === span.start);
    const rest = plain.slice(span.end, sentence ? endOf(sentence) : undefined);
    if (isBetween && sentence && /^[\s.!?…]*$/u.test(rest)) all[index] = { ...own, speaker: before.speaker };
  });
  return all;
}

function eventsOf(reading: Reading, dates: ReturnType<typeof datesIn>): readonly DatedEvent[] {
  const { text, number: paragraph, sentences: parts } = reading;
  const dated = dates.map((date): DatedEvent => {
    const sentence = sentenceAt(parts, date.start);
    const source = sourceAfter(date.end, reading);
    return {
      paragraph,
      date: date.date,
      ...(date.until ? { until: date.until } : {}),
      written: date.written,
      sentence: tidy(sentence?.text ?? ''),
      by: 'text',
      yearInferred: date.yearInferred,
      ...(source ? { source } : {}),
    };
  });
  // What has no date of its own is as old as the report of it.
  const reported = reading.parentheses.flatMap(({ citations, start, end }) =>
    citations.flatMap((cited): DatedEvent[] => {
      const sentence = sentenceAt(parts, Math.max(0, start - 1));
      if (!cited.date || !sentence) return [];
      const { date } = cited;
      // What is said of a day to come was said when it was reported.
      const isDated = dates.some(
        (one) => one.start >= sentence.start && one.start <= endOf(sentence) && one.date <= date,
      );
      if (isDated) return [];
      return [
        {
          paragraph,
          date,
          written: cited.text,
          sentence: tidy(sentence.text),
          by: 'report',
          yearInferred: true,
          source: text.slice(start, end),
        },
      ];
    }),
  );
  return [...dated, ...reported];
}
