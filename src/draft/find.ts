// Everything that can be found in an article as published, without guessing more than a rule allows.

import type { DraftWords } from '../language/draft-words.ts';
import { languageOf } from '../language/languages.ts';
import { primary } from '../language/tag.ts';
import { tellLanguage } from '../language/tell.ts';
import type { Language } from '../language/types.ts';
import { fold } from '../map/fold.ts';
import { acronymsIn } from './acronyms.ts';
import { type Alias, aliasesOf } from './aliases.ts';
import { anchorOf } from './anchor.ts';
import { countriesIn, type Geography, placesIn } from './geography.ts';
import { type Head, headOf } from './head.ts';
import { rankSentences } from './key-sentences.ts';
import { draftWords } from './no-words.ts';
import { hasInstitution, organisationsIn } from './organisations.ts';
import { type PersonInText, peopleIn } from './people.ts';
import { quotedSpans } from './quotations.ts';
import { type ParagraphFound, readParagraph } from './read-paragraph.ts';
import type {
  Acronym,
  CountryFound,
  Findings,
  Organisation,
  Person,
  Quotation,
  SourceDocument,
  SourceParagraph,
} from './types.ts';

export interface Found {
  readonly findings: Findings;
  readonly head: Head;
  readonly language: Language;
}

export function languageOfDocument({ paragraphs, language }: SourceDocument): Language {
  const whole = paragraphs.map(({ text }) => text).join('\n');
  return languageOf(language ? primary(language) : tellLanguage(whole));
}

/** @param date ISO, where the author says it; years are resolved from it. */
export function findAll(document: SourceDocument, geography: Geography, date?: string): Found {
  const { paragraphs } = document;
  const language = languageOfDocument(document);
  const words = draftWords(language);
  const head = headOf(document, language, date);
  const bodyTexts = paragraphs.map(({ text, kind }, index) =>
    head.roles[index] === 'body' && isProse(kind) ? text : undefined,
  );
  const dated =
    head.date ??
    anchorOf(
      bodyTexts.filter((text) => text !== undefined),
      language,
    );
  const context = {
    language,
    words,
    anchor: dated?.iso,
    isGuess: head.date === undefined,
    spans: quotedSpans(
      bodyTexts.map((text, index) => (paragraphs[index]?.kind === 'quote' ? undefined : text)),
    ),
    // `министр Казахстана`, never the name of a person in the nominative: `Israel Katz`.
    isOfCountry: (word: string): boolean =>
      !geography.countries.has(fold(word)) &&
      words.countries.forms(word).some((form) => geography.countries.has(fold(form))),
    // Countries say things, too.
    isInstitution: (name: string): boolean =>
      geography.countries.has(fold(name)) || hasInstitution(name, words),
  };
  const readAll = (aliases: readonly Alias[]): readonly ParagraphFound[] =>
    bodyTexts.flatMap((text, index) =>
      text === undefined ? [] : [readParagraph(text, index, { ...context, aliases })],
    );
  // Short names are known once every paragraph was read for whole ones.
  const bodies = readAll(aliasesOf(readAll([]).flatMap((one) => one.people)));
  // A line of the head may name an institution, and explain its letters.
  const heads = paragraphs.flatMap(({ text }, index) =>
    head.roles[index] === 'unplaced' ? [{ text, plain: text, number: index + 1, people: [] }] : [],
  );
  const each = <T extends object>(
    find: (plain: string) => readonly T[],
  ): readonly (T & { paragraph: number })[] =>
    bodies.flatMap(({ plain, number }) => find(plain).map((one) => ({ ...one, paragraph: number })));
  // `Minister of Transport Olav Brekke` is a name with an office before it.
  const bylines = new Map<string, PersonInText>(
    head.authors.flatMap((author) => {
      const [person] = peopleIn(author, words, context.isInstitution);
      return person?.role ? [[author, person] as const] : [];
    }),
  );
  const countries = countriesOf(
    each((plain) => countriesIn(plain, words, geography)),
    language.tag,
    geography,
  );
  const acronyms = unique(
    [...heads, ...bodies].flatMap(({ plain, number }) =>
      acronymsIn(plain, words).map((one) => ({ ...one, paragraph: number })),
    ),
    ({ short }) => short,
  );
  // A pull quote says again what somebody said in the text.
  const said = bodies.flatMap(({ quotations }) => quotations.filter(({ speaker }) => speaker));
  const withSpeaker = (one: Quotation): Quotation => {
    const speaker = one.speaker ?? said.find(({ text }) => bare(text).includes(bare(one.text)))?.speaker;
    return speaker ? { ...one, speaker } : one;
  };
  const named = new Set(countries.map(({ id }) => id));
  return {
    head,
    language,
    findings: {
      language: language.tag,
      ...(head.title ? { title: head.title } : {}),
      ...(head.subtitle ? { subtitle: head.subtitle } : {}),
      authors: head.authors.map((author) => bylines.get(author)?.name ?? author),
      ...(head.publication ? { publication: head.publication } : {}),
      ...(dated ? { date: dated } : {}),
      captions: head.captions,
      citations: bodies.flatMap(({ citations }) => citations),
      quotations: bodies.flatMap(({ quotations, number }) => {
        const paragraph = paragraphs[number - 1];
        return paragraph?.kind === 'quote' ? [withSpeaker(blockQuotation(paragraph, number))] : quotations;
      }),
      statements: bodies.flatMap(({ statements }) => statements),
      events: bodies.flatMap(({ events }) => events),
      numbers: bodies.flatMap(({ numbers }) => numbers),
      acronyms,
      people: peopleOf([...[...bylines.values()].map((one) => ({ people: [one], number: 1 })), ...bodies]),
      organisations: organisationsOf([...heads, ...bodies], acronyms, words),
      countries,
      places: unique(
        each((plain) => placesIn(plain, words, named, geography)).map(({ name, country, paragraph }) => ({
          name,
          country,
          paragraph,
        })),
        ({ name }) => name,
      ),
      keySentences: rankSentences(
        bodies.flatMap(({ sentences: [text], number }) =>
          text && paragraphs[number - 1]?.kind !== 'quote' ? [{ text, paragraph: number }] : [],
        ),
        bodies.flatMap((one) => one.sentences),
        head.title ?? '',
        words,
      ),
    },
  };
}

/** Footnotes and tables are the text's apparatus: their dates and numbers are about sources and columns. */
const isProse = (kind: SourceParagraph['kind']): boolean => ['text', 'item', 'quote'].includes(kind);

const bare = (text: string): string => text.replace(/[\s.,!?…。，]+$/u, '');

function blockQuotation({ text, by }: SourceParagraph, paragraph: number): Quotation {
  const [name = '', ...role] = (by ?? '').split(/[,،，]\s*/u);
  return {
    paragraph,
    text: text.replace(/^["“„«「](.*)["”“»」]$/su, '$1'),
    kind: 'speech',
    block: true,
    ...(by ? { speaker: { name, ...(role.length > 0 ? { role: role.join(', ') } : {}), from: by } } : {}),
  };
}

/** With the first role that a person is given. */
function peopleOf(bodies: readonly Pick<ParagraphFound, 'people' | 'number'>[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { people: found, number } of bodies)
    for (const { name, role } of found) {
      const known = people.get(name);
      if (!known || (!known.role && role))
        people.set(name, { paragraph: known?.paragraph ?? number, name, ...(role ? { role } : {}) });
    }
  // `Professor Garrow` is Neil Garrow, who is named in full.
  const names = [...people.keys()];
  return [...people.values()].filter(
    ({ name }) => /\s/.test(name) || !names.some((one) => one.endsWith(` ${name}`)),
  );
}

/**
 * By the words of institutions, and those that the text abbreviates: a name in capitals
 * throughout has its letters.
 */
function organisationsOf(
  bodies: readonly Pick<ParagraphFound, 'text' | 'number' | 'people'>[],
  acronyms: readonly Acronym[],
  words: DraftWords,
): readonly Organisation[] {
  const abbreviated = acronyms
    .filter(
      ({ long }) =>
        /^\p{Lu}/u.test(long) && long.split(' ').every((word) => /^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word)),
    )
    .map(({ long, paragraph }) => ({ name: long, paragraph }));
  const named = bodies.flatMap(({ text, number, people }) =>
    organisationsIn(
      text,
      words,
      people.map(({ name }) => name),
    ).map((name) => ({ name, paragraph: number })),
  );
  const all = [...named, ...abbreviated].sort((a, b) => a.paragraph - b.paragraph);
  // `Strait Authority` is part of `Strait Authority Board`.
  const whole = all.filter(
    ({ name }) => !abbreviated.some((one) => one.name !== name && one.name.includes(name)),
  );
  return unique(whole, ({ name }) => name);
}

/** Each once, the most named first. */
function countriesOf(
  found: readonly { readonly id: string; readonly paragraph: number }[],
  language: string,
  geography: Geography,
): readonly CountryFound[] {
  const counts = new Map<string, CountryFound>();
  for (const { id, paragraph } of found) {
    const known = counts.get(id) ?? { id, name: geography.label(id, language), count: 0, paragraph };
    counts.set(id, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function unique<T>(list: readonly T[], key: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return list.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}
