// Findings as an article in briefdeck's Markdown: the text as published, whole and in order, with what was found put where
// it belongs and a mark on every guess.

import type { Head } from './head.ts';
import type { DatedEvent, Findings, SourceDocument, SourceParagraph } from './types.ts';
import { type Labels, labels } from './words.ts';

export interface Written {
  readonly markdown: string;
  readonly marks: number;
}

export function markdownOf(
  document: SourceDocument,
  { findings, head }: { readonly findings: Findings; readonly head: Head },
): Written {
  let marks = 0;
  const review = (text: string): string => {
    marks += 1;
    return `<!-- review: ${text.replace(/--+/g, '–').replace(/\s+/g, ' ')} -->`;
  };
  const words = labels(findings.language);
  const blocks: string[] = [
    frontMatter(findings),
    review('the bottom line: add "bluf: one sentence that must be remembered" to the front matter'),
  ];
  if (!findings.date)
    blocks.push(
      review(
        'the date of the article: add "date: YYYY-MM-DD" to the front matter; years of citations follow from it',
      ),
    );
  for (const { text, credit, paragraph } of findings.captions)
    blocks.push(
      review(
        `a caption, paragraph ${paragraph}: “${text}”${credit ? ` (Source: ${credit})` : ''}; add its picture, what it shows, and that it may be shown`,
      ),
    );
  blocks.push(...sections(document, findings, head, review));
  blocks.push(...proposals(findings, words, review));
  return { markdown: `${blocks.join('\n\n')}\n`, marks };
}

const quoted = (text: string): string => JSON.stringify(text);

function frontMatter({ title, authors, publication, date, language }: Findings): string {
  const lines = [
    '---',
    ...(title ? [`title: ${quoted(title)}`] : []),
    ...(authors.length === 1
      ? [`author: ${quoted(authors[0] ?? '')}`]
      : authors.length > 1
        ? [`author: [${authors.map(quoted).join(', ')}]`]
        : []),
    ...(publication
      ? [
          `publication: { name: ${quoted(publication.name)}${publication.volume ? `, volume: ${quoted(publication.volume)}` : ''}${publication.issue ? `, issue: ${quoted(publication.issue)}` : ''} }`,
        ]
      : []),
    ...(date ? [`date: ${date.iso}`] : []),
    `language: ${language}`,
    '---',
  ];
  return lines.join('\n');
}

/** A heading of the source makes a section, and where there are none every paragraph does, titled by its first sentence. */
function sections(
  document: SourceDocument,
  findings: Findings,
  head: Head,
  review: (text: string) => string,
): readonly string[] {
  const { paragraphs } = document;
  const hasHeadings = head.roles.includes('heading');
  return paragraphs.flatMap((paragraph, index): readonly string[] => {
    const role = head.roles[index];
    if (role === 'heading') return [`## ${escaped(paragraph.text)}`];
    if (role !== 'body') return [];
    const number = index + 1;
    const key = findings.keySentences.find((one) => one.paragraph === number);
    const own =
      hasHeadings || paragraph.kind !== 'text' || !key
        ? []
        : [
            `## ${escaped(titled(key.text))}`,
            review(
              `the title is the first sentence of paragraph ${number}: make it the message, in under twelve words`,
            ),
          ];
    return [...own, bodyOf(paragraph), ...quotationsOf(number, findings, review)];
  });
}

const titled = (sentence: string): string => sentence.replace(/[.。]$/u, '');

/** What Markdown would read as something else. */
const escaped = (text: string): string =>
  text.replace(/([\\`*_<])/g, '\\$1').replace(/^(\s*)([#>+-]|\d+[.)])(?=\s)/, '$1\\$2');

function bodyOf({ kind, text, rows, label }: SourceParagraph): string {
  if (kind === 'item') return `- ${escaped(text)}`;
  if (kind === 'note' && label) return `[^${label}]: ${escaped(text)}`;
  if (kind === 'table' && rows) return table(rows);
  return escaped(text);
}

function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => (cells[index] ?? '').replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  const [header = [], ...rest] = rows;
  return [line(header), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n');
}

/** Words; what is shorter stays in its sentence. */
const longEnough = 8;

function quotationsOf(
  paragraph: number,
  findings: Findings,
  review: (text: string) => string,
): readonly string[] {
  return findings.quotations
    .filter(
      (one) =>
        one.paragraph === paragraph &&
        one.kind === 'speech' &&
        !one.nested &&
        one.text.split(/\s+/).length >= longEnough,
    )
    .flatMap(({ text, speaker, source }) => {
      const said = speaker ? `${speaker.name}${speaker.role ? `, ${speaker.role}` : ''}` : 'Speaker';
      const lines = text.split('\n').map((line) => `> ${escaped(line)}`.trimEnd());
      const mark = speaker
        ? `speaker inferred from “${speaker.from}” (paragraph ${paragraph})`
        : `who said this (paragraph ${paragraph})? The text names nobody beside it`;
      return [[...lines, '>', `> — ${escaped(said)}${source ? ` ${source}` : ''}`].join('\n'), review(mark)];
    });
}

function proposals(findings: Findings, words: Labels, review: (text: string) => string): readonly string[] {
  const { events, numbers, people, countries, organisations, places } = findings;
  const dated = events
    .filter(({ date }) => date.length === 10)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const roles = people.filter(({ role }) => role);
  const cell = (text: string): string => escaped(text).replace(/\|/g, '\\|');
  return [
    ...(dated.length >= 2
      ? [
          `## ${words.timeline}`,
          review('dates found in the text: keep those that carry the message, and shorten the events'),
          table([
            [words.date, words.event, words.source],
            ...dated.slice(0, 12).map((one) => [day(one), cell(one.sentence), one.source ?? '']),
          ]),
        ]
      : []),
    ...(numbers.length >= 1
      ? [
          `## ${words.numbers}`,
          review('numbers found in the text: say what each counts'),
          table([
            [words.number, words.what, words.source],
            ...numbers.slice(0, 8).map((one) => [cell(one.written), cell(one.what), one.source ?? '']),
          ]),
        ]
      : []),
    ...(roles.length >= 2
      ? [
          `## ${words.actors}`,
          review('people found with their roles: check the roles, and add what each wants'),
          table([
            [words.actor, words.role],
            ...roles.slice(0, 8).map(({ name, role = '' }) => [cell(name), cell(role)]),
          ]),
        ]
      : []),
    ...(countries.length >= 1
      ? [
          `## ${words.map}`,
          review('countries found in the text, the most named first: leave those that the map is about'),
          [
            '```map',
            `focus: [${countries
              .slice(0, 1)
              .map(({ id }) => id)
              .join(', ')}]`,
            ...(countries.length > 1
              ? [
                  `context: [${countries
                    .slice(1, 6)
                    .map(({ id }) => id)
                    .join(', ')}]`,
                ]
              : []),
            ...(places.length > 0
              ? [
                  `places: [${places.map(({ name, country }) => `{ name: ${quoted(name)}, country: ${quoted(country)} }`).join(', ')}]`,
                ]
              : []),
            '```',
          ].join('\n'),
        ]
      : []),
    ...(organisations.length > 0
      ? [
          review(
            `organisations named: ${organisations.map(({ name }) => name).join(', ')}; say what each wants, where it matters`,
          ),
        ]
      : []),
    review(
      'judgments and what follows from them: > [!IMPORTANT] for each, and a section that ends the briefing',
    ),
  ];
}

const day = ({ date, until }: DatedEvent): string => (until ? `${date} – ${until}` : date);
