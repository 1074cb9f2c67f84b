// What a deck says otherwise than its original.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { notInThisLanguage } from '../language/messages.ts';
import { type RuleName, rules } from './rules.ts';
import type { Difference, OriginalPlace } from './types.ts';

const said = (
  id: RuleName,
  message: string,
  hints: readonly string[],
  span: Span | undefined,
): Diagnostic => ({
  severity: rules[id].severity,
  id,
  message,
  hints,
  ...(span ? { span } : {}),
});

/** A long text with its middle left out. */
export function short(text: string, most = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const [head, tail] = [Math.ceil(most * 0.6), Math.floor(most * 0.4)];
  return `${line.slice(0, head).trimEnd()} … ${line.slice(-tail).trimStart()}`;
}

/** `line 15`; of a Word file or a page, `paragraph 7`. */
export const placeIn = ({ line, paragraph }: OriginalPlace): string =>
  line === undefined ? `paragraph ${paragraph}` : `line ${line}`;

/** Changes that a message shows; the rest are counted. */
const most = 3;

export function altered(
  text: string,
  passage: string,
  place: OriginalPlace,
  differences: readonly Difference[],
  apart: 'order' | 'far' | undefined,
  span: Span,
): Diagnostic {
  const changes = differences
    .slice(0, most)
    .map(({ original, quoted }) => `"${short(original, 60)}" there, "${short(quoted, 60)}" here`);
  const more = differences.length > most ? [`${differences.length - most} more changes`] : [];
  const what =
    apart === 'order'
      ? 'its parts stand there in another order'
      : apart === 'far'
        ? 'its parts stand there too far from each other for one quotation'
        : [...changes, ...more].join('; ') || 'its signs differ';
  return said(
    'quotation-altered',
    `the quotation "${short(text)}" is not what the original says: ${what}`,
    [
      `the original, ${placeIn(place)}: "${short(passage, 240)}"`,
      'mark what is left out with […], and words of your own with [ ]',
    ],
    span,
  );
}

export const notFound = (text: string, span: Span, there?: string): Diagnostic =>
  said(
    'quotation-not-found',
    `the quotation "${short(text)}" is not in the original`,
    [...(there === undefined ? [] : [`the passage has "${there}"`]), 'give its own source, or take it out'],
    span,
  );

export const speakerNotNear = (
  speaker: string,
  text: string,
  place: OriginalPlace,
  elsewhere: OriginalPlace | undefined,
  span: Span,
): Diagnostic =>
  said(
    'speaker-not-near',
    elsewhere
      ? `the original does not name "${speaker}" near the words "${short(text, 60)}"`
      : `the original does not name "${speaker}", whose words these are to be: "${short(text, 60)}"`,
    [
      `they stand in ${placeIn(place)}${elsewhere ? `, and the name in ${placeIn(elsewhere)}` : ''}: see who says them there`,
    ],
    span,
  );

export const otherSpeaker = (
  speaker: string,
  there: string,
  text: string,
  place: OriginalPlace,
  span: Span,
): Diagnostic =>
  said(
    'speaker-not-near',
    `the words "${short(text, 60)}" are "${there}"'s in the original, not "${speaker}"'s`,
    [`they stand in ${placeIn(place)}`],
    span,
  );

const check = 'check it, or cite where it comes from';

export const unknownNumber = (
  number: string,
  near: { readonly written: string; readonly place: OriginalPlace } | undefined,
  span: Span,
): Diagnostic =>
  said(
    'number-not-found',
    `the number "${number}" is not in the original`,
    near ? [`the original, ${placeIn(near.place)}: "${near.written}"`, check] : [check],
    span,
  );

export const unitChanged = (
  number: string,
  near: { readonly written: string; readonly place: OriginalPlace },
  span: Span,
): Diagnostic =>
  said(
    'unit-changed',
    `"${number}" is "${near.written}" in the original`,
    [`the original, ${placeIn(near.place)}`, 'check scale and unit'],
    span,
  );

export const misplacedNumber = (
  number: string,
  there: { readonly written: string; readonly noun?: string; readonly place: OriginalPlace },
  passage: string,
  span: Span,
): Diagnostic =>
  said(
    'number-misplaced',
    `"${number}" is in the original, and of something else: here it says "${phrase(there)}"`,
    [`the original, ${placeIn(there.place)}: "${short(passage, 160)}"`],
    span,
  );

export const swappedNumbers = (
  first: { readonly written: string; readonly place: OriginalPlace },
  second: { readonly written: string },
  passage: string,
  span: Span,
): Diagnostic =>
  said(
    'number-misplaced',
    `"${first.written}" and "${second.written}" have changed places: each is of what the original says the other of`,
    [`the original, ${placeIn(first.place)}: "${short(passage, 160)}"`],
    span,
  );

const phrase = ({ written, noun }: { readonly written: string; readonly noun?: string }): string =>
  noun === undefined || written.toLowerCase().includes(noun) ? written : `${written} ${noun}`;

export const misplacedDate = (
  date: string,
  there: { readonly written: string; readonly place: OriginalPlace },
  passage: string,
  span: Span,
): Diagnostic =>
  said(
    'date-misplaced',
    `"${date}" is in the original, and of something else: here it says "${there.written}"`,
    [`the original, ${placeIn(there.place)}: "${short(passage, 160)}"`],
    span,
  );

export const wrongRole = (
  { name, role, there }: { readonly name: string; readonly role: string; readonly there: string },
  place: OriginalPlace,
  passage: string,
  span: Span,
): Diagnostic =>
  said(
    'role-not-found',
    `the original calls "${name}" not "${role}", but "${there}"`,
    [`the original, ${placeIn(place)}: "${short(passage, 160)}"`],
    span,
  );

export const directionChanged = (
  text: string,
  { here, there }: { readonly here: string; readonly there: string },
  passage: string,
  span: Span,
): Diagnostic =>
  said(
    'direction-changed',
    `"${short(text)}" says "${here}" where the original says "${there}"`,
    [`the original: "${short(passage, 160)}"`],
    span,
  );

export const actorsSwapped = (
  text: string,
  { actor, verb }: { readonly actor: string; readonly verb: string },
  passage: string,
  span: Span,
): Diagnostic =>
  said(
    'actors-swapped',
    `who does it and whom it is done to have changed places in "${short(text)}" ("${actor}", "${verb}")`,
    [`the original: "${short(passage, 160)}"`],
    span,
  );

export const claimNotFound = (text: string, nearest: string | undefined, span: Span): Diagnostic =>
  said(
    'claim-not-found',
    `nothing in the original is like "${short(text)}"`,
    [
      nearest === undefined
        ? 'no passage has any of its words'
        : `the nearest passage: "${short(nearest, 160)}"`,
    ],
    span,
  );

export const unknownDate = (
  date: string,
  near: { readonly written: string; readonly place: OriginalPlace } | undefined,
  span: Span,
): Diagnostic =>
  said(
    'date-not-found',
    `the date "${date}" is not in the original`,
    near ? [`the nearest there is "${near.written}", ${placeIn(near.place)}`] : [check],
    span,
  );

export const unknownSourceDate = (
  source: string,
  near: { readonly written: string; readonly place: OriginalPlace },
  span: Span,
): Diagnostic =>
  said(
    'date-not-found',
    `the original does not cite "${source}" of that date`,
    [`it cites "${near.written}", ${placeIn(near.place)}`],
    span,
  );

export const unknownName = (name: string, near: string | undefined, span: Span): Diagnostic =>
  said(
    'name-not-found',
    `"${name}" is not in the original`,
    near ? [`the original has "${near}"`] : ['check its spelling, or cite where it comes from'],
    span,
  );

export const unknownSource = (source: string, span: Span): Diagnostic =>
  said(
    'source-not-found',
    `the original does not cite "${short(source)}"`,
    ['what rests on it cannot be checked against the original'],
    span,
  );

export const hedgeLost = (text: string, hedge: string, sentence: string, span: Span): Diagnostic =>
  said(
    'hedge-lost',
    `"${short(text)}" is surer than the original, which says "${hedge}"`,
    [`the original: "${short(sentence, 160)}"`],
    span,
  );

export const negationChanged = (
  text: string,
  word: string,
  lost: boolean,
  sentence: string,
  span: Span,
): Diagnostic =>
  said(
    'negation-changed',
    lost
      ? `"${short(text)}" leaves out the "${word}" of the original`
      : `"${short(text)}" has a "${word}" that the original has not`,
    [`the original: "${short(sentence, 160)}"`],
    span,
  );

/** Where the original has no lines, the paragraph's number is in the message, and no place is made up. */
export const uncovered = (text: string, file: string, { line, paragraph }: OriginalPlace): Diagnostic =>
  said(
    'not-covered',
    line === undefined
      ? `no slide and no notes have paragraph ${paragraph} of "${file}": "${short(text)}"`
      : `no slide and no notes have this paragraph: "${short(text)}"`,
    ['add it to a section, or leave it out knowingly'],
    line === undefined ? undefined : { file, line, column: 1 },
  );

export const emptyOriginal = (file: string): Diagnostic =>
  said(
    'original-empty',
    `there is no text in "${file}"`,
    ['see that it is the right file, and not a picture of one'],
    {
      file,
      line: 1,
      column: 1,
    },
  );

const named = (tag: string): string => (tag === 'und' ? 'a language that is not told' : `"${tag}"`);

export const otherLanguage = (article: string, original: string, file: string, span: Span): Diagnostic =>
  said(
    'other-language',
    `the article is in ${named(article)} and "${file}" in ${named(original)}: names, doubts and translated quotations were not compared`,
    [
      'compare with the original in the language of the article; numbers and dates were looked for all the same',
    ],
    span,
  );

export const notCompared = (tag: string, span: Span): Diagnostic =>
  notInThisLanguage(
    'warning',
    tag,
    'lost doubts and changed negations, units and numbers in words, and first names',
    'quotations, numbers in digits, dates, names and what reaches no slide are compared',
    span,
  );
