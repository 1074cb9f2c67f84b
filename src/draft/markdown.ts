// Findings as an article in briefdeck's Markdown: the text as published, whole and in order, with what was
// found put where it belongs and a mark on every guess.

import { blockOf, type DraftBlock, joined, notes, review } from './draft-lines.ts';
import type { Found } from './find.ts';
import type { Head } from './head.ts';
import { proposalsOf } from './proposals.ts';
import { sectionsOf } from './sections.ts';
import type { Draft, Findings, SourceDocument } from './types.ts';

export function markdownOf(
  document: SourceDocument,
  { findings, head, language }: Found,
): Omit<Draft, 'findings'> {
  const lines = joined([
    blockOf(frontMatter(findings)),
    ...(findings.language === 'und'
      ? [review('the language of the text was not told: write its tag for "und" (pl, tr, id …)')]
      : []),
    ...(findings.title ? [] : [review('no title was found: add "title: …" to the front matter')]),
    bottomLine(findings),
    ...dateMark(findings),
    ...headLines(document, head),
    ...unplaced(document, head),
    ...boilerplate(document, head),
    ...findings.captions.flatMap(({ text, credit, paragraph }) => {
      const { line, text: written = text } = document.paragraphs[paragraph - 1] ?? {};
      return [
        review(
          `a caption, paragraph ${paragraph}: “${text}”${credit ? ` (Source: ${credit})` : ''}; add its picture, what it shows, and that it may be shown`,
          line,
        ),
        notes(written, line),
      ];
    }),
    ...sectionsOf(document, findings, head, language),
    ...proposalsOf(findings, language, document.paragraphs),
  ]);
  return {
    markdown: `${lines.map(({ text }) => text).join('\n')}\n`,
    marks: lines.filter(({ text }) => text.startsWith('<!-- review:')).length,
    lines: lines.map(({ line }) => line),
  };
}

const quoted = (text: string): string => JSON.stringify(text);

function frontMatter(findings: Findings): string {
  const { title, subtitle, authors, publication, date, language } = findings;
  const { name, volume, issue } = publication ?? {};
  const byline = (author: string): string => {
    const role = findings.people.find((person) => person.name === author)?.role;
    return role ? `{ name: ${quoted(author)}, role: ${quoted(role)} }` : quoted(author);
  };
  const published = [
    ...(name ? [`name: ${quoted(name)}`] : []),
    ...(volume ? [`volume: ${quoted(volume)}`] : []),
    ...(issue ? [`issue: ${quoted(issue)}`] : []),
  ];
  return [
    '---',
    ...(title ? [`title: ${quoted(title)}`] : []),
    ...(subtitle ? [`subtitle: ${quoted(subtitle)}`] : []),
    ...(authors.length > 1 ? [`author: [${authors.map(byline).join(', ')}]`] : []),
    ...(authors.length === 1 ? [`author: ${authors.map(byline).join()}`] : []),
    ...(name ? [`publication: { ${published.join(', ')} }`] : []),
    ...(date ? [`date: ${date.iso}`] : []),
    `language: ${language}`,
    '---',
  ].join('\n');
}

/** Asked for, with the sentences that weigh most in the text. */
function bottomLine({ keySentences }: Findings): DraftBlock {
  const best = keySentences.slice(0, 3).map(({ text, paragraph }) => `“${text}” (paragraph ${paragraph})`);
  const candidates = best.length > 1 ? `; sentences that say most: ${best.join('; ')}` : '';
  return review(
    `the bottom line: add "bluf: one sentence that must be remembered" to the front matter${candidates}`,
  );
}

/** Lines of the head: nothing of the text is lost. */
function unplaced({ paragraphs }: SourceDocument, { roles, beside }: Head): readonly DraftBlock[] {
  const lines: readonly { readonly text: string; readonly line?: number }[] = [
    ...beside.map((text) => ({ text })),
    ...paragraphs.filter((_, index) => roles[index] === 'unplaced'),
  ];
  if (lines.length === 0) return [];
  return [
    review(
      `at the head of the text, and not placed: ${lines.map(({ text }) => `“${text}”`).join(', ')}; subtitle, institution and author go into the front matter`,
      lines[0]?.line,
    ),
    ...lines.map(({ text, line }) => notes(text, line)),
  ];
}

/** Lines that the front matter is made of, as they were: a place beside a date, the paper beside an author. */
function headLines({ paragraphs }: SourceDocument, { roles }: Head): readonly DraftBlock[] {
  const lines = paragraphs.filter(({ kind }, index) => roles[index] === 'meta' && kind !== 'subtitle');
  return lines.length > 0 ? [notes(lines.map(({ text }) => text).join(' · '), lines[0]?.line)] : [];
}

/** What belongs to the page and not to the article. */
function boilerplate({ paragraphs }: SourceDocument, { roles }: Head): readonly DraftBlock[] {
  const lines = paragraphs.filter((_, index) => roles[index] === 'boilerplate');
  if (lines.length === 0) return [];
  return [
    review(
      `put aside, as of the page and not of the article: ${lines.map(({ text }) => `“${text}”`).join(', ')}`,
      lines[0]?.line,
    ),
  ];
}

function dateMark({ date }: Findings): readonly DraftBlock[] {
  if (date && date.from === undefined) return [];
  const years = 'years of citations follow from it';
  if (date)
    return [
      review(
        `the date of the article is inferred, the newest day in the text being ${date.from}: write the true one; ${years}`,
      ),
    ];
  return [review(`the date of the article: add "date: YYYY-MM-DD" to the front matter; ${years}`)];
}
