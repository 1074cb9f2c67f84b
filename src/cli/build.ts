// `briefdeck build`: articles to decks. Each article stands on its own: one that has errors leaves its old
// deck as it was and does not keep the others from being built.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { OutputFormat } from '../library/emit.ts';
import type { World } from '../world/types.ts';
import { type BatchOptions, buildAll } from './batch.ts';
import { bugStatus, diagnosticJson, formatDiagnostics, plural, tally } from './diagnostics.ts';
import { type Misuse, planOutputs } from './outputs.ts';
import type { LoadPipeline } from './pipeline.ts';
import type { Built, Result } from './task.ts';
import type { Io } from './terminal.ts';

export interface BuildOptions extends BatchOptions {
  /** As often as it is given. */
  readonly output?: readonly string[];
  /** What a deck becomes in a folder; `pptx` where it is not said. */
  readonly as?: OutputFormat;
  readonly json?: boolean;
  /** Decks are built anew when something they are read from is saved. */
  readonly watch?: boolean;
}

export async function build(
  articles: readonly string[],
  options: BuildOptions,
  world: World,
  io: Io,
  load: LoadPipeline,
): Promise<number> {
  const planned =
    misuse(articles, options) ?? (await planOutputs(articles, options, options.provenance, world));
  if ('usage' in planned) {
    io.stderr.write(`briefdeck: ${planned.usage}\n  hint: ${planned.hint}\n`);
    return 2;
  }
  const { shard } = options;
  const isIn = shard ? (await import('./shard.ts')).isIn : undefined;
  const jobs = planned.jobs.filter(({ outputs }) => !isIn || isIn(shard, outputs[0]?.path ?? ''));
  const tell = (built: readonly Built[]): void =>
    print(
      built.map(({ result }) => result),
      built.flatMap((one) => one.diagnostics).sort(byFile),
      options,
      io,
    );
  if (options.watch) {
    const { watchBuilds } = await import('./watch.ts');
    await watchBuilds(jobs, { world, io, load, options, print: tell });
    return 0;
  }
  const built = await buildAll(jobs, { world, io, load, options, hashes: false });
  tell(built);
  if (built.some(({ isBug }) => isBug)) return bugStatus;
  return built.every(({ result }) => result.written) ? 0 : 1;
}

/** What a deck that goes to standard output cannot be. */
function misuse(
  articles: readonly string[],
  { output, resume, shard, watch }: BuildOptions,
): Misuse | undefined {
  if (watch && (articles.includes('-') || output?.includes('-')))
    return {
      usage: '--watch is for files, and standard input and output are none',
      hint: 'give the article and the deck by name',
    };
  if ((resume || shard) && (articles.includes('-') || output?.includes('-')))
    return {
      usage: `${resume ? '--resume' : '--shard'} is for files, and standard input and output are none`,
      hint: 'give the articles and the folder for the decks by name',
    };
  return undefined;
}

const byFile = (a: Diagnostic, b: Diagnostic): number => {
  const [one, other] = [a.span?.file ?? '', b.span?.file ?? ''];
  return one === other ? 0 : one < other ? -1 : 1;
};

function print(
  results: readonly Result[],
  diagnostics: readonly Diagnostic[],
  options: BuildOptions,
  io: Io,
): void {
  // What goes to stdout when the deck itself does would end up in the deck.
  const out = options.output?.includes('-') ? io.stderr : io.stdout;
  if (options.json) {
    const milliseconds = Math.round(io.now());
    const decks = results.map((result) => ({ ...result, milliseconds: Math.round(result.milliseconds) }));
    out.write(
      `${JSON.stringify({ decks, diagnostics: diagnostics.map(diagnosticJson), milliseconds }, null, 2)}\n`,
    );
    return;
  }
  const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  if (shown.length > 0) io.stderr.write(formatDiagnostics(shown, 'text'));
  for (const result of results) {
    if (!result.written)
      io.stderr.write(`${result.article}: not built: ${tally(result.errors, result.warnings)}\n`);
    // Of a single deck it is all that its user has waited for.
    else if (!options.quiet)
      out.write(`${summary(results.length > 1 ? result : { ...result, milliseconds: io.now() })}\n`);
  }
  // No article is no batch: they are other shards'.
  if (results.length === 0 && !options.quiet) out.write('no decks: no article falls to this shard\n');
  const written = results.filter((result) => result.written);
  if (written.length > 1 && !options.quiet)
    out.write(`${total(written, results.length - written.length, io.now())}\n`);
}

/** `195 decks, 975 slides, 2 warnings, 31.20 s`: of all, as long as the process has run. */
export function total(written: readonly Result[], failed: number, milliseconds: number): string {
  const sum = (of: (result: Result) => number): number => written.reduce((all, one) => all + of(one), 0);
  const kept = written.filter((result) => result.kept).length;
  const slides = sum((result) => result.slides);
  const warnings = sum((result) => result.warnings);
  return [
    plural(written.length, 'deck'),
    ...(kept > 0 ? [`${kept} kept`] : []),
    ...(failed > 0 ? [`${failed} not built`] : []),
    plural(slides, 'slide'),
    tally(0, warnings),
    `${(milliseconds / 1000).toFixed(2)} s`,
  ].join(', ');
}

export function summary({ outputs, slides, pages, sources, warnings, milliseconds, kept }: Result): string {
  const took = kept ? 'kept' : `${(milliseconds / 1000).toFixed(2)} s`;
  const places = outputs.map((output) => (output === '-' ? 'standard output' : output)).join(', ');
  const made = [
    ...(slides > 0 || pages === undefined ? [plural(slides, 'slide')] : []),
    ...(pages === undefined ? [] : [plural(pages, 'page')]),
  ];
  return `${places}: ${made.join(', ')}, ${plural(sources, 'source')}, ${tally(0, warnings)}, ${took}`;
}
