// Slides that a draft proposes behind the text: a timeline of its dated events, its numbers, its people, a
// map of its countries, and its abbreviations for the backup. All of it is excerpts of the text; what to
// keep is the author's to say.

import type { Labels } from '../language/draft-words.ts';
import type { Language } from '../language/types.ts';
import { blockOf, type DraftBlock, escaped, review, tableOf } from './draft-lines.ts';
import { draftWords } from './no-words.ts';
import { type LeadOf, type LineOf, timeline } from './proposed-timeline.ts';
import { displayed } from './sections.ts';
import { saidBy } from './turns.ts';
import type { CountryFound, Findings, PlaceFound, SourceParagraph } from './types.ts';

/** Rows of a proposed table. */
const most = { numbers: 4, people: 8, acronyms: 14 };
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
