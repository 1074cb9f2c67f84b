// `briefdeck draft`: an article as published becomes one to edit.

import { formatDiagnostic, Refusal, type Report } from '../diagnostic/diagnostic.ts';
import type { Draft, SourceDocument } from '../draft/types.ts';
import { cannotRead } from '../world/messages.ts';
import type { World } from '../world/types.ts';
import { plural } from './diagnostics.ts';
import { alreadyMarkdown, badDate } from './messages.ts';
import { type ArticleText, readArticle, readBytes, readPublished } from './read-article.ts';
import { folderIsThere, mustBeNew } from './replacing.ts';
import type { Io } from './terminal.ts';

export interface DraftCommandOptions {
  readonly output?: string;
  readonly date?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

export async function draft(
  file: string,
  options: DraftCommandOptions,
  world: World,
  io: Io,
): Promise<number> {
  if (options.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.date))
    throw new Refusal(badDate(options.date));
  if (/\.(md|markdown)$/i.test(file)) throw new Refusal(alreadyMarkdown(file));
  const made = await draftOf(file, options.date, world, io, (one) => {
    io.stderr.write(`${formatDiagnostic(one)}\n`);
  });
  if (options.json) {
    io.stdout.write(`${JSON.stringify(made.findings, null, 2)}\n`);
    return 0;
  }
  if (options.output === undefined) {
    io.stdout.write(made.markdown);
    return 0;
  }
  // A draft that somebody has worked on must not be lost to a second one.
  if (!options.force) await mustBeNew(options.output, world);
  await folderIsThere(options.output, world);
  await world.write(new Map([[options.output, new TextEncoder().encode(made.markdown)]]));
  const { citations, quotations, events, numbers, countries } = made.findings;
  io.stderr.write(
    `${options.output}: ${plural(citations.length, 'citation')}, ${plural(quotations.length, 'quotation')}, ${plural(events.length, 'date')}, ${plural(numbers.length, 'number')}, ${countries.length} countries; ${plural(made.marks, 'place')} to review\n`,
  );
  return 0;
}

/** An article; a text as published is drafted on the way. */
export async function articleOf(
  file: string,
  world: World,
  io: Pick<Io, 'stdin'>,
  report: Report,
): Promise<ArticleText> {
  if (!/\.(txt|html?|xhtml|docx)$/i.test(file)) return readArticle(file, world, io);
  const { markdown, lines } = await draftOf(file, undefined, world, io, report);
  return { file, text: markdown, lines };
}

/** @throws Refusal where there is no such file, or it is none that can be read. */
export async function draftOf(
  file: string,
  date: string | undefined,
  world: World,
  io: Pick<Io, 'stdin'>,
  report: Report,
): Promise<Draft> {
  const { draftArticle } = await import('../draft/draft.ts');
  const document = await documentOf(file, world, io, report);
  return draftArticle(document, { world, report, file, ...(date === undefined ? {} : { date }) });
}

/**
 * A text as it is, a Word file or a saved page as its paragraphs.
 * @throws Refusal where there is no such file, or it is none that can be read.
 */
export async function documentOf(
  file: string,
  world: World,
  io: Pick<Io, 'stdin'>,
  report: Report,
): Promise<string | SourceDocument> {
  if (/\.docx$/i.test(file)) {
    const { readDocx } = await import('../draft/read-docx.ts');
    const bytes = await readBytes(file, world);
    try {
      return await readDocx(bytes, report);
    } catch (fault) {
      if (fault instanceof Refusal && /^too-/.test(fault.diagnostic.id)) throw fault;
      throw new Refusal(cannotRead(file, 'it is no Word document, or a damaged one'));
    }
  }
  const { text } = await readPublished(file, world, io, report);
  if (!/\.(html?|xhtml)$/i.test(file)) return text;
  const { readHtml } = await import('../draft/read-html.ts');
  return readHtml(text);
}
