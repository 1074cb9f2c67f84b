// Everything that can be found in an article as published, without guessing more than a rule allows.

import { acronymsIn } from './acronyms.ts';
import { parentheses, tidy, withoutCitations } from './citations.ts';
import { datesIn } from './dates.ts';
import { countriesIn, type Geography, placesIn } from './geography.ts';
import { type Head, headOf } from './head.ts';
import { languageOf } from './language-of.ts';
import { numbersIn } from './numbers.ts';
import { organisationsIn } from './organisations.ts';
import { type PersonInText, peopleIn } from './people.ts';
import { type QuotedSpan, quotedSpans } from './quotations.ts';
import { type Sentence, sentenceAt, sentences } from './sentences.ts';
import { sayingsIn } from './speakers.ts';
import type { Findings, Quotation, SourceDocument, Statement } from './types.ts';
import { institutions, wordsOf } from './words.ts';

export interface Found {
  readonly findings: Findings;
  readonly head: Head;
}

/** @param date ISO, where the author says it; years are resolved from it. */
export function findAll(document: SourceDocument, geography: Geography, date?: string): Found {
  const { paragraphs } = document;
  const whole = paragraphs.map(({ text }) => text).join('\n');
  const language = document.language?.split('-')[0] || languageOf(whole);
  const head = headOf(document, language, date);
  const anchor = head.date?.iso;
  const isBody = (index: number): boolean => head.roles[index] === 'body';
  const spans = quotedSpans(paragraphs.map(({ text }, index) => (isBody(index) ? text : undefined)));
  const isInstitution = (name: string): boolean =>
    wordsOf(institutions, language).some((word) => name.toLowerCase().includes(word.toLowerCase()));

  const context = { language, anchor, spans, isInstitution };
  const readAll = (aliases: readonly Alias[]) =>
    paragraphs.flatMap(({ text }, index) =>
      isBody(index) ? [readParagraph(text, index, { ...context, aliases })] : [],
    );
  const bodies = readAll(aliasesOf(readAll([]).flatMap((one) => one.people)));
  const countries = new Map<string, { first: number; count: number }>();
  for (const { plain, number } of bodies)
    for (const { id } of countriesIn(plain, geography)) {
      const known = countries.get(id);
      countries.set(id, { first: known?.first ?? number, count: (known?.count ?? 0) + 1 });
    }
  const named = new Set(countries.keys());
  const people = new Map<string, { paragraph: number; name: string; role?: string }>();
  for (const { people: found, number } of bodies)
    for (const { name, role } of found) {
      const known = people.get(name);
      if (!known || (!known.role && role))
        people.set(name, { paragraph: known?.paragraph ?? number, name, ...(role ? { role } : {}) });
    }
  return {
    head,
    findings: {
      language,
      ...(head.title ? { title: head.title } : {}),
      authors: head.authors,
      ...(head.publication ? { publication: head.publication } : {}),
      ...(head.date ? { date: head.date } : {}),
      captions: head.captions,
      citations: bodies.flatMap(({ citations }) => citations),
      quotations: bodies.flatMap(({ quotations }) => quotations),
      statements: bodies.flatMap(({ statements }) => statements),
      events: bodies.flatMap(({ events }) => events),
      numbers: bodies.flatMap(({ numbers }) => numbers),
      acronyms: unique(
        bodies.flatMap(({ plain, number }) =>
          acronymsIn(plain).map((one) => ({ ...one, paragraph: number })),
        ),
        ({ short }) => short,
      ),
      people: [...people.values()],
      organisations: unique(
        bodies.flatMap(({ plain, number }) =>
          organisationsIn(plain, language).map((name) => ({ name, paragraph: number })),
        ),
        ({ name }) => name,
      ),
      countries: [...countries]
        .map(([id, { first, count }]) => ({
          id,
          name: geography.label(id, language),
          count,
          paragraph: first,
        }))
        .sort((a, b) => b.count - a.count),
      places: unique(
        bodies.flatMap(({ plain, number }) =>
          placesIn(plain, language, named, geography).map(({ name, country }) => ({
            name,
            country,
            paragraph: number,
          })),
        ),
        ({ name }) => name,
      ),
      keySentences: bodies.flatMap(({ first, number }, index) =>
        first ? [{ text: first, paragraph: number, rank: index + 1 }] : [],
      ),
    },
  };
}

/** One word of a name that was written out, by which the text goes on. */
interface Alias {
  readonly word: string;
  readonly name: string;
  readonly role?: string;
}

/** A word that two people share is nobody's. */
function aliasesOf(people: readonly PersonInText[]): readonly Alias[] {
  const roles = new Map<string, string | undefined>();
  for (const { name, role } of people) roles.set(name, roles.get(name) ?? role);
  const all = [...roles].flatMap(([name, role]) =>
    name.includes(' ') ? name.split(' ').map((word) => ({ word, name, ...(role ? { role } : {}) })) : [],
  );
  return all.filter(
    ({ word, name }) => word.length > 1 && !all.some((other) => other.word === word && other.name !== name),
  );
}

/** Where the text names somebody by an alias, outside the places where the whole name stands. */
function aliased(
  text: string,
  aliases: readonly Alias[],
  whole: readonly PersonInText[],
): readonly PersonInText[] {
  return aliases.flatMap(({ word, name, role }) =>
    [
      ...text.matchAll(
        new RegExp(`(?<![\\p{L}’'-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'gu'),
      ),
    ]
      .map((match) => ({
        name,
        ...(role ? { role } : {}),
        start: match.index,
        end: match.index + word.length,
      }))
      .filter((one) => !whole.some((other) => other.start < one.end && one.start < other.end)),
  );
}

function unique<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  return list.filter((one, index) => list.findIndex((other) => key(other) === key(one)) === index);
}

interface Context {
  readonly language: string;
  readonly anchor: string | undefined;
  readonly spans: readonly QuotedSpan[];
  readonly isInstitution: (name: string) => boolean;
  readonly aliases: readonly Alias[];
}

function readParagraph(
  text: string,
  index: number,
  { language, anchor, spans, isInstitution, aliases }: Context,
) {
  const number = index + 1;
  const found = parentheses(text, anchor);
  const plain = withoutCitations(text, found);
  const own = spans.filter(({ paragraph }) => paragraph === index);
  const unquoted = own.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, left.length) - start)) + left.slice(end),
    plain,
  );
  const parts = sentences(plain, language);
  const sentenceOf = (offset: number): Sentence | undefined => sentenceAt(parts, offset);
  const endOf = ({ start, text: sentence }: Sentence): number => start + sentence.length;
  const dates = datesIn(plain, anchor, (offset) => sentenceOf(offset)?.text ?? '');
  /** The citation that a sentence ends with, in its parentheses. */
  const sourceAfter = (offset: number): string | undefined => {
    const cited = found.find((one) => one.citations.length > 0 && one.start >= offset - 1);
    const between = cited && text.slice(offset, cited.start);
    return cited && !/[.!?。]\s+\p{Lu}/u.test(between ?? '') ? text.slice(cited.start, cited.end) : undefined;
  };
  const people: PersonInText[] = parts.flatMap(({ start, text: sentence }) =>
    peopleIn(unquoted.slice(start, start + sentence.length), language, isInstitution).map((person) => ({
      ...person,
      start: person.start + start,
      end: person.end + start,
    })),
  );
  const named = [...people, ...aliased(unquoted, aliases, people)].sort((a, b) => a.start - b.start);
  const sayings = parts.flatMap(({ start, text: sentence }) =>
    sayingsIn(
      unquoted.slice(start, start + sentence.length),
      named
        .filter((person) => person.start >= start && person.start < start + sentence.length)
        .map((person) => ({ ...person, start: person.start - start, end: person.end - start })),
      language,
    ).map((saying) => ({ ...saying, at: saying.at + start })),
  );
  const quotations = own.map((span): Quotation => {
    const sentence = sentenceOf(span.start);
    const last = sentenceOf(Math.min(span.end, plain.length - 1)) ?? sentence;
    const saying = sayings.find(
      ({ at }) => sentence && last && at >= sentence.start && at <= endOf(last) && !span.nested,
    );
    const words = span.text.split(/\s+/).length;
    // The name of a source in quotation marks (Radio “Harbour”) is nobody's word.
    const isCited = found.some(
      (one) => one.citations.length > 0 && one.start < span.start && span.end <= one.end,
    );
    const isSpeech = !isCited && (saying !== undefined || words >= 5 || span.text.length > 40);
    const source = sourceAfter(span.end);
    return {
      paragraph: number,
      text: span.text,
      kind: isSpeech ? 'speech' : 'term',
      ...(span.nested ? { nested: true as const } : {}),
      ...(span.open ? { open: true as const } : {}),
      ...(saying && isSpeech
        ? {
            speaker: {
              name: saying.person.name,
              ...(saying.person.role ? { role: saying.person.role } : {}),
              from: saying.from,
            },
          }
        : {}),
      ...(source && isSpeech ? { source } : {}),
    };
  });
  return {
    number,
    plain,
    people,
    first: parts[0] ? tidy(parts[0].text) : undefined,
    citations: found.flatMap(({ citations }) => citations.map((one) => ({ ...one, paragraph: number }))),
    quotations,
    statements: sayings.map(
      ({ person, from }): Statement => ({
        paragraph: number,
        name: person.name,
        ...(person.role ? { role: person.role } : {}),
        from,
      }),
    ),
    events: [
      ...dates.map((date) => {
        const sentence = sentenceOf(date.start);
        const source = sentence ? sourceAfter(endOf(sentence) - 1) : undefined;
        return {
          paragraph: number,
          date: date.date,
          ...(date.until ? { until: date.until } : {}),
          written: date.written,
          sentence: tidy(sentence?.text ?? ''),
          by: 'text' as const,
          yearInferred: date.yearInferred,
          ...(source ? { source } : {}),
        };
      }),
      // What has no date of its own is as old as the report of it.
      ...found.flatMap((one) => {
        const [cited] = one.citations;
        const sentence = sentenceOf(Math.max(0, one.start - 1));
        const isDated =
          sentence && dates.some(({ start }) => start >= sentence.start && start <= endOf(sentence));
        if (!cited?.date || !sentence || isDated) return [];
        return [
          {
            paragraph: number,
            date: cited.date,
            written: cited.text,
            sentence: tidy(sentence.text),
            by: 'report' as const,
            yearInferred: true,
            source: text.slice(one.start, one.end),
          },
        ];
      }),
    ],
    numbers: numbersIn(plain, dates).map((one) => {
      const sentence = sentenceOf(one.start);
      const source = sentence ? sourceAfter(endOf(sentence) - 1) : undefined;
      return { paragraph: number, written: one.written, what: one.what, ...(source ? { source } : {}) };
    }),
  };
}
