// `briefdeck check --against`: the original is read once, and every article is held against it.

import { resolve } from 'node:path';
import { Refusal, type Report } from '../diagnostic/diagnostic.ts';
import type { IntegrityReport, PublishedText } from '../library/check-integrity.ts';
import type { Compiled } from '../library/compile.ts';
import type { World } from '../world/types.ts';
import { plural } from './diagnostics.ts';
import { documentOf } from './draft.ts';
import { unreadableOriginal } from './messages.ts';
import type { Io } from './terminal.ts';

/** Why the comparison makes no sense, or undefined. */
export function misuse(
  articles: readonly string[],
  against: string,
  isDeck: (path: string) => boolean,
): { readonly usage: string; readonly hint: string } | undefined {
  const deck = articles.find(isDeck);
  if (deck !== undefined)
    return {
      usage: `--against compares articles, and "${deck}" is a finished deck`,
      hint: 'give the article that it was built from',
    };
  if (against === '-' && articles.includes('-'))
    return {
      usage: 'standard input is either the article or its original',
      hint: 'give one of them as a file',
    };
  if (against !== '-' && articles.some((article) => article !== '-' && resolve(article) === resolve(against)))
    return {
      usage: `"${against}" is the article itself`,
      hint: 'give the text that the article was made from, as it was published',
    };
  return undefined;
}

/**
 * A text, or a Word file's or a page's paragraphs.
 * @throws Refusal where there is no such file, or it is none that can be read.
 */
export async function readOriginal(
  file: string,
  world: World,
  io: Io,
  report: Report,
): Promise<PublishedText> {
  const refusal = unreadableOriginal(file);
  if (refusal) throw new Refusal(refusal);
  return { text: await documentOf(file, world, io, report), file: file === '-' ? '<stdin>' : file };
}

export async function compared(
  compiled: Compiled,
  original: PublishedText,
  report: Report,
): Promise<IntegrityReport> {
  const { checkIntegrity } = await import('../library/check-integrity.ts');
  const made = checkIntegrity(compiled, original);
  for (const finding of made.findings) report(finding);
  return made;
}

/**
 * `against original.txt: 5 of 6 quotations verbatim, 1 altered, 0 not found; 8 of 14 paragraphs
 * reach a slide or its notes`.
 */
export function summaryOf(report: IntegrityReport, severalArticles: boolean): string {
  const { quotations, paragraphs, covered, languages } = report;
  const count = (verdict: string): number => quotations.filter((one) => one.verdict === verdict).length;
  const compared = quotations.length - count('not-compared');
  const lead = `${severalArticles ? `${report.article} ` : ''}against ${report.original}: `;
  const quoted = `${count('verbatim')} of ${plural(compared, 'quotation')} verbatim, ${count('altered')} altered, ${count('not-found')} not found`;
  if (languages)
    return `${lead}${quoted}; it is in ${named(languages.original)}, the article in ${named(languages.article)}: only numbers and dates were compared besides`;
  return `${lead}${quoted}; ${covered} of ${plural(paragraphs, 'paragraph')} reach a slide or its notes`;
}

const named = (tag: string): string => (tag === 'und' ? 'a language that is not told' : `"${tag}"`);

/** Without the findings, which are diagnostics. */
export function reportJson({ findings: _, quotations, ...report }: IntegrityReport): object {
  return { ...report, quotations: quotations.map(({ span, ...quotation }) => ({ ...quotation, ...span })) };
}
