// `briefdeck check`: the diagnostics of a build and nothing else. They are the command's output, so they go to stdout.

import type { Compiled } from '../compile.ts';
import type { Report } from '../diagnostic.ts';
import { Refusal } from '../diagnostic.ts';
import type { World } from '../world.ts';
import { collect, type Format, formatDiagnostics, plural, tally } from './diagnostics.ts';
import { articleOf, documentOf } from './draft.ts';
import { noSuchFile, notPlainText } from './messages.ts';
import type { LoadPipeline } from './pipeline.ts';
import type { Io } from './terminal.ts';

export interface CheckOptions {
  readonly template?: string;
  readonly cut?: string;
  readonly format: Format;
  readonly strict?: boolean;
  /** The analytic standards of ICD 203, too. */
  readonly icd203?: boolean;
  /** The text that the article was made from. */
  readonly against?: string;
}

export async function check(
  articles: readonly string[],
  options: CheckOptions,
  world: World,
  io: Io,
  load: LoadPipeline,
): Promise<number> {
  const collected = collect(options.strict ?? false);
  const pipeline = await load();
  const { lintArticle } = await import('../lint/lint.ts');
  const summaries: string[] = [];
  for (const article of articles) {
    try {
      if (isDeck(article)) {
        await checkOne(article, world, collected.report);
        continue;
      }
      const { file, text, lines } = await articleOf(article, world, io, collected.report);
      // What does not fit shows only when the deck is laid out, so a check is a build whose deck is dropped.
      const compiled = await pipeline.compile(text, {
        file,
        world,
        ...(lines ? { lines } : {}),
        report: collected.report,
        ...(options.template === undefined ? {} : { template: options.template }),
        ...(options.cut === undefined ? {} : { cut: options.cut }),
      });
      for (const finding of lintArticle(compiled.article, { icd203: options.icd203 ?? false }))
        collected.report(finding);
      if (options.against !== undefined)
        summaries.push(await compared(compiled, options.against, world, io, collected.report));
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      collected.report(fault.diagnostic);
    }
  }
  io.stdout.write(formatDiagnostics(collected.sorted(), options.format));
  const errors = collected.count('error');
  if (options.format === 'text') {
    io.stdout.write(summaries.map((line) => `${line}\n`).join(''));
    const decks = articles.filter(isDeck).length;
    const counts = [
      ...(articles.length > decks ? [plural(articles.length - decks, 'article')] : []),
      ...(decks > 0 ? [plural(decks, 'deck')] : []),
    ];
    io.stdout.write(`${counts.join(', ')}: ${tally(errors, collected.count('warning'))}\n`);
  }
  return errors > 0 ? 1 : 0;
}

const isDeck = (path: string): boolean => /\.(pptx|potx|ppsx|pptm|potm|ppsm|ppt|pot)$/i.test(path);

/** @throws Refusal where it is no presentation. */
async function checkOne(path: string, world: World, report: Report): Promise<void> {
  const bytes = await world.read(path);
  if (bytes === undefined) throw new Refusal(noSuchFile(path, undefined));
  const { checkDeck } = await import('../check-deck.ts');
  const { findings } = await checkDeck(bytes, { file: path, world });
  for (const finding of findings) report(finding);
}

/** A Word document's or a page's paragraphs, without the calls of their notes, as the text that they would be. */
async function originalText(file: string, world: World, io: Io, report: Report): Promise<string> {
  const document = await documentOf(file, world, io, report);
  return typeof document === 'string'
    ? document
    : document.paragraphs.map(({ text }) => text.replace(/\[\^[^\]]+\]/g, '')).join('\n\n');
}

/** @throws Refusal where there is no such file, or it is no text. */
async function compared(
  compiled: Compiled,
  against: string,
  world: World,
  io: Io,
  report: Report,
): Promise<string> {
  if (/\.pdf$/i.test(against)) throw new Refusal(notPlainText(against));
  const { checkIntegrity } = await import('../check-against.ts');
  const text = await originalText(against, world, io, report);
  const { quotations, paragraphs, covered, findings } = checkIntegrity(compiled, { text, file: against });
  for (const finding of findings) report(finding);
  const count = (verdict: string): number => quotations.filter((one) => one.verdict === verdict).length;
  return `against ${against}: ${count('verbatim')} of ${plural(quotations.length, 'quotation')} verbatim, ${count('altered')} altered, ${count('not-found')} not found; ${covered} of ${plural(paragraphs, 'paragraph')} reach a slide or its notes`;
}
