// Which line of a head is the title: the first, or one under lines that say what kind of text it is (`Opinion`,
// `Policy Report 7/2021`), when it was given out, to whom to turn, or which institution it comes from.

import { dateAtEnd, resolveDate } from '../article/date-at-end.ts';
import type { DraftWords } from '../language/draft-words.ts';
import type { Language } from '../language/types.ts';
import type { HeadPatterns } from './head-patterns.ts';
import { organisationsIn } from './organisations.ts';
import type { SourceDocument } from './types.ts';

/** Lines that may stand above a title. */
const mostAbove = 5;

export function titleIndex(
  paragraphs: SourceDocument['paragraphs'],
  patterns: HeadPatterns,
  words: DraftWords,
): number {
  let isKicked = false;
  for (let at = 0; at <= mostAbove; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const { text, kind } = paragraph;
    // The first heading under it is the title; one that opens the text is asked elsewhere.
    if (kind === 'heading') return isKicked && !patterns.byline.test(text) && !/^\p{Nd}/u.test(text) ? at : 0;
    if (isKind(text, patterns) || (isInstitution(text, words) && isFollowed(paragraphs, at, patterns)))
      isKicked = true;
    // Below such a line only: a by-line or a date under the first line makes that the title, whatever it says.
    else if (!isKicked || !(isContact(text) || isDateLine(text, patterns))) {
      const isOwn = isKicked && !patterns.byline.test(text) && !isDateLine(text, patterns);
      return isOwn && isTitle(text, paragraph.kind) && !/[,，،]$/u.test(text) ? at : 0;
    }
  }
  return 0;
}

/** A kind of text, or who is asked: `Entretien avec Anna Holm`, where the title says what she answers. */
const isKind = (text: string, { kicker, interview }: HeadPatterns): boolean =>
  kicker.test(text) || (interview.test(text) && !/[:：?？«„“"]/u.test(text));

const isInstitution = (text: string, words: DraftWords): boolean =>
  organisationsIn(text, words, []).some((name) => name === text);

/** What stands under an institution alone is a title, and no standfirst, where it has more lines under it. */
const isFollowed = (
  paragraphs: SourceDocument['paragraphs'],
  at: number,
  patterns: HeadPatterns,
): boolean => {
  const [title, under] = [paragraphs[at + 1], paragraphs[at + 2]];
  return (
    title !== undefined &&
    under !== undefined &&
    isHeadLine(title.text) &&
    isHeadLine(under.text) &&
    !patterns.byline.test(title.text)
  );
};

const isContact = (text: string): boolean =>
  text.length < 160 && /\S@\S+\.\S|\+\d[\d\s().-]{6,}|https?:/u.test(text);

export const isTitle = (text: string, kind: string): boolean =>
  kind === 'heading' || (text.length <= 160 && !/[.!。:：]$/u.test(text));

export const isHeadLine = (text: string): boolean =>
  text.length <= 90 && !/[.!?…。:：,，]["“”’»«」』)]?(?:\[\^\w+\]|\d{1,2})*$/u.test(text);

/** Without what leads to the date, and the time of day behind it. */
export const withoutLead = (text: string, { date, timeOfDay }: HeadPatterns): string =>
  text
    .replace(timeOfDay, '')
    .replace(date, '')
    .replace(/^\p{L}+,\s+(?=\p{N}|\p{L})/u, '')
    // `21 April 2023, Lind`: the place where it was written, behind the date.
    .replace(/(?<=\d{4}[^,]{0,8}),\s\p{Lu}[\p{L}\p{M}-]+(?:\s\p{Lu}[\p{L}\p{M}-]+)?$/u, '');

/** A line that is a date and nothing else. */
export const isDateLine = (text: string, patterns: HeadPatterns): boolean =>
  text.length < 80 && isoOf(withoutLead(text, patterns), patterns.language) !== undefined;

export function isoOf(text: string | undefined, language: Language): { readonly iso: string } | undefined {
  if (!text) return undefined;
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return { iso: text.slice(0, 10) };
  const read = dateAtEnd(text.trim(), language);
  const [found] = read?.start === 0 ? read.dates : [];
  const iso = found?.year === undefined ? undefined : resolveDate(found, undefined);
  return iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? { iso } : undefined;
}
