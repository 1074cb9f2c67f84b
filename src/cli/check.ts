// `briefdeck check`: the diagnostics of a build and nothing else. They are the command's output, so they go to stdout.

import { Refusal } from '../diagnostic.ts';
import type { World } from '../world.ts';
import { collect, type Format, formatDiagnostics, plural, tally } from './diagnostics.ts';
import type { LoadPipeline } from './pipeline.ts';
import { readArticle } from './read-article.ts';
import type { Io } from './terminal.ts';

export interface CheckOptions {
  readonly template?: string;
  readonly format: Format;
  readonly strict?: boolean;
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
  for (const article of articles) {
    try {
      const { file, text } = await readArticle(article, world, io);
      // What does not fit shows only when the deck is laid out, so a check is a build whose deck is dropped.
      await pipeline.compile(text, {
        file,
        world,
        report: collected.report,
        ...(options.template === undefined ? {} : { template: options.template }),
      });
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      collected.report(fault.diagnostic);
    }
  }
  io.stdout.write(formatDiagnostics(collected.sorted(), options.format));
  const errors = collected.count('error');
  if (options.format === 'text') {
    io.stdout.write(`${plural(articles.length, 'article')}: ${tally(errors, collected.count('warning'))}\n`);
  }
  return errors > 0 ? 1 : 0;
}
