// An article as published, in plain text, HTML or Word, as a draft in briefdeck's Markdown. Rules and
// tables only: what is sure is filled in, what is a guess is marked, what only the author can say is asked
// for. No sentence is lost.

import { Refusal, type Report } from '../diagnostic/diagnostic.ts';
import { notInThisLanguage } from '../language/messages.ts';
import type { World } from '../world/types.ts';
import { withAttributions } from './attribution-lines.ts';
import { findAll, languageOfDocument } from './find.ts';
import { loadGeography } from './geography.ts';
import { markdownOf } from './markdown.ts';
import { longParagraph, manyParagraphs } from './messages.ts';
import { withNotes } from './notes-of-page.ts';
import { readText } from './read-text.ts';
import { withTurns } from './turns.ts';
import type { Draft, SourceDocument } from './types.ts';

export interface DraftOptions {
  readonly world: World;
  /** ISO: the article's date, where it does not say it. */
  readonly date?: string;
  /** Told once where the text is in a language that a draft has no words of. */
  readonly report?: Report;
  /** The text's name for messages. */
  readonly file?: string;
}

/** A book has some 3,000; each is compared with the others. */
const mostParagraphs = 8_000;
/** Characters: fifty pages. */
const longestParagraph = 100_000;

/**
 * @param source the text, or what was read of an HTML or Word file.
 * @throws Refusal where it has more paragraphs than a book.
 */
export async function draftArticle(
  source: string | SourceDocument,
  { world, date, report, file }: DraftOptions,
): Promise<Draft> {
  const whole = typeof source === 'string' ? readText(source) : withNotes(source);
  const { length } = whole.paragraphs;
  if (length > mostParagraphs) throw new Refusal(manyParagraphs(length, mostParagraphs));
  if (whole.paragraphs.some(({ text }) => text.length > longestParagraph))
    throw new Refusal(longParagraph(longestParagraph));
  const read = withAttributions(whole);
  const document = withTurns(read, languageOfDocument(read));
  const found = findAll(document, await loadGeography(world), date);
  if (found.language.draft === 'none')
    report?.(
      notInThisLanguage(
        'warning',
        found.language.tag,
        'people, speakers, institutions, cities, numbers in words, dates without a year and lines of the head',
        'its quotations, citations, whole dates, percentages and countries are in the draft; the rest is yours to add',
        file === undefined ? undefined : { file, line: 1, column: 1 },
      ),
    );
  return { findings: found.findings, ...markdownOf(document, found) };
}
