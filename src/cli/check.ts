// `briefdeck check`: the diagnostics of a build and nothing else. They are the command's
// output, so they go to stdout.

import type { Report } from '../diagnostic/diagnostic.ts';
import { Refusal } from '../diagnostic/diagnostic.ts';
import type { IntegrityReport } from '../library/check-integrity.ts';
import type { World } from '../world/types.ts';
import { compared, misuse, readOriginal, reportJson, summaryOf } from './against.ts';
import { collect, type Format, formatDiagnostics, plural, tally } from './diagnostics.ts';
import { articleOf } from './draft.ts';
import { faultOf } from './faults.ts';
import { noSuchFile } from './messages.ts';
import { deckNames, nearFile } from './near-file.ts';
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
  const { against } = options;
  const misused = against === undefined ? undefined : misuse(articles, against, isDeck);
  if (misused) {
    io.stderr.write(`briefdeck: ${misused.usage}\n  hint: ${misused.hint}\n`);
    return 2;
  }
  const collected = collect(options.strict ?? false);
  const stopped = (file: string, fault: unknown): undefined => {
    collected.report(faultOf(fault, file, io));
  };
  const original =
    against === undefined
      ? undefined
      : await readOriginal(against, world, io, collected.report).catch((fault: unknown) =>
          stopped(against, fault),
        );
  const pipeline = await load();
  const { lintArticle } = await import('../library/lint-article.ts');
  const comparisons: IntegrityReport[] = [];
  for (const article of articles) {
    try {
      if (isDeck(article)) {
        await checkOne(article, world, collected.report);
        continue;
      }
      const { file, text, lines } = await articleOf(article, world, io, collected.report);
      // What does not fit shows only when the deck is laid out and judged, so a check is a build that writes nothing.
      const compiled = await pipeline.compile(text, {
        file,
        world,
        ...(lines ? { lines } : {}),
        report: collected.report,
        outputs: [],
        ...(options.template === undefined ? {} : { template: options.template }),
        ...(options.cut === undefined ? {} : { cut: options.cut }),
      });
      for (const finding of lintArticle(compiled.article, { icd203: options.icd203 ?? false }))
        collected.report(finding);
      if (original) comparisons.push(await compared(compiled, original, collected.report));
    } catch (fault) {
      stopped(article, fault);
    }
  }
  const more = against === undefined ? {} : { against: comparisons.map(reportJson) };
  io.stdout.write(formatDiagnostics(collected.sorted(), options.format, more));
  if (options.format === 'text') {
    const decks = articles.filter(isDeck).length;
    const lines = comparisons.map((one) => summaryOf(one, comparisons.length > 1));
    io.stdout.write(lines.map((line) => `${line}\n`).join(''));
    const counts = [
      ...(articles.length > decks ? [plural(articles.length - decks, 'article')] : []),
      ...(decks > 0 ? [plural(decks, 'deck')] : []),
    ];
    io.stdout.write(`${counts.join(', ')}: ${tally(collected.count('error'), collected.count('warning'))}\n`);
  }
  return collected.status();
}

const isDeck = (path: string): boolean => /\.(pptx|potx|ppsx|pptm|potm|ppsm|ppt|pot)$/i.test(path);

/** @throws Refusal where it is no presentation. */
async function checkOne(path: string, world: World, report: Report): Promise<void> {
  const bytes = await world.read(path);
  if (bytes === undefined) throw new Refusal(noSuchFile(path, await nearFile(path, deckNames, world)));
  const { checkDeck } = await import('../library/check-deck.ts');
  const { findings } = await checkDeck(bytes, { file: path, world });
  for (const finding of findings) report(finding);
}
