// `briefdeck build`: articles to decks. Each article stands on its own: one that has errors leaves its old
// deck as it was and does not keep the others from being built.

import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Compiled } from '../library/compile.ts';
import type { OutputFormat } from '../library/emit.ts';
import { refused } from '../world/messages.ts';
import type { World } from '../world/types.ts';
import {
  bugStatus,
  type Collected,
  collect,
  diagnosticJson,
  formatDiagnostics,
  plural,
  tally,
} from './diagnostics.ts';
import { articleOf } from './draft.ts';
import { faultOf } from './faults.ts';
import { isOneFile, type Job, type Output, planOutputs } from './outputs.ts';
import type { LoadPipeline, Pipeline } from './pipeline.ts';
import type { ArticleText } from './read-article.ts';
import { folderIsThere, mayReplaceDrawing, mayReplacePackage, mayReplaceProvenance } from './replacing.ts';
import { createProgress, type Io, type Progress, writeWhole } from './terminal.ts';

export interface BuildOptions {
  /** As often as it is given. */
  readonly output?: readonly string[];
  /** What a deck becomes in a folder; `pptx` where it is not said. */
  readonly as?: OutputFormat;
  /** Pixels a point, of pictures. */
  readonly scale?: number;
  readonly template?: string;
  readonly cut?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly allowDraft?: boolean;
  /** Where to write what each text of the deck comes from. */
  readonly provenance?: string;
  /** Whatever is there is replaced. */
  readonly force?: boolean;
  /** What was changed in the deck that is there is kept. */
  readonly keepEdits?: boolean;
}

/** What became of one article. `slides` and `sources` only when a deck was written. */
interface Result {
  readonly article: string;
  /** The first of them. */
  readonly output: string;
  readonly outputs: readonly string[];
  readonly written: boolean;
  readonly slides: number;
  readonly sources: number;
  readonly errors: number;
  readonly warnings: number;
  readonly milliseconds: number;
}

interface Surroundings {
  readonly world: World;
  readonly io: Io;
  readonly pipeline: Pipeline;
  readonly options: BuildOptions;
  readonly progress: Progress;
}

/** Progress on a single deck appears only when it takes this long, in milliseconds. */
const patience = 1000;

export async function build(
  articles: readonly string[],
  options: BuildOptions,
  world: World,
  io: Io,
  load: LoadPipeline,
): Promise<number> {
  const planned = await planOutputs(articles, options, options.provenance, world);
  if ('usage' in planned) {
    io.stderr.write(`briefdeck: ${planned.usage}\n  hint: ${planned.hint}\n`);
    return 2;
  }
  const progress = createProgress(io, options.quiet ?? false);
  const surroundings = { world, io, options, progress, pipeline: await load() };
  const results: Result[] = [];
  let hasBug = false;
  const shown: Diagnostic[] = [];
  for (const [index, job] of planned.jobs.entries()) {
    const collected = collect(options.strict ?? false);
    const count = planned.jobs.length > 1 ? `[${index + 1}/${planned.jobs.length}] ` : '';
    results.push(await buildOne(job, count, collected, surroundings));
    shown.push(...collected.sorted());
    hasBug ||= collected.status() === bugStatus;
  }
  progress.clear();
  print(results, [...shown].sort(byFile), options, io);
  if (hasBug) return bugStatus;
  return results.every((result) => result.written) ? 0 : 1;
}

const byFile = (a: Diagnostic, b: Diagnostic): number => {
  const [one, other] = [a.span?.file ?? '', b.span?.file ?? ''];
  return one === other ? 0 : one < other ? -1 : 1;
};

async function buildOne(
  job: Job,
  count: string,
  collected: Collected,
  surroundings: Surroundings,
): Promise<Result> {
  const { io } = surroundings;
  const start = io.now();
  let compiled: Compiled | undefined;
  let written = false;
  try {
    const source = await sourceOf(job.article, count, collected, surroundings);
    compiled = await compileOne(job, source, count, collected, surroundings);
    if (compiled.files.size > 0 && collected.count('error') === 0) {
      const files = await filesOf(job, compiled, source, surroundings);
      const kept = surroundings.options.keepEdits
        ? await withEdits(files, collected.report, surroundings.world)
        : undefined;
      if (collected.count('error') === 0) {
        await write(kept?.files ?? files, kept?.merged ?? new Set(), surroundings);
        written = true;
      }
    }
  } catch (fault) {
    collected.report(faultOf(fault, job.article, io));
  }
  const outputs = job.outputs.map(({ path }) => path);
  return {
    article: job.article,
    output: outputs[0] ?? '-',
    outputs,
    written,
    slides: compiled?.scene.slides.length ?? 0,
    sources: compiled?.article.sources.length ?? 0,
    errors: collected.count('error'),
    warnings: collected.count('warning'),
    milliseconds: io.now() - start,
  };
}

async function sourceOf(
  article: string,
  count: string,
  collected: Collected,
  { world, io, progress }: Surroundings,
): Promise<ArticleText> {
  if (count) progress.show(`${count}${article}`);
  if (io.env['BRIEFDECK_TIMING'] === '1') io.stderr.write(`timing: start ${io.now().toFixed(1)} ms\n`);
  return articleOf(article, world, io, collected.report);
}

async function compileOne(
  { article, outputs }: Job,
  { file, text, lines }: ArticleText,
  count: string,
  collected: Collected,
  { world, io, pipeline, options, progress }: Surroundings,
): Promise<Compiled> {
  const start = io.now();
  const timed = io.env['BRIEFDECK_TIMING'] === '1';
  return pipeline.compile(text, {
    file,
    world,
    // Provenance is told in the draft's own lines, in which every word of the deck stands.
    ...(lines && options.provenance === undefined ? { lines } : {}),
    report: collected.report,
    outputs: [...new Set(outputs.map(({ format }) => format))],
    ...(options.scale === undefined ? {} : { scale: options.scale }),
    ...(options.template === undefined ? {} : { template: options.template }),
    ...(options.cut === undefined ? {} : { cut: options.cut }),
    ...(options.allowDraft ? { allowDraft: true } : {}),
    onStage: (stage, milliseconds) => {
      if (timed) io.stderr.write(`timing: ${stage} ${milliseconds.toFixed(1)} ms\n`);
      if (count || io.now() - start > patience) progress.show(`${count}${article}: ${stage} done`);
    },
  });
}

/** All that is asked for, provenance too: every file is written, or none. */
async function filesOf(
  { outputs }: Job,
  compiled: Compiled,
  { lines }: ArticleText,
  { options: { provenance } }: Surroundings,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map(outputs.flatMap((output) => named(output, compiled.files.get(output.format) ?? [])));
  if (provenance === undefined) return files;
  const { provenanceOf } = await import('../library/provenance.ts');
  const text = `${JSON.stringify(provenanceOf(compiled, lines ? { drafted: true } : {}), null, 2)}\n`;
  return files.set(provenance, new TextEncoder().encode(text));
}

/** Pictures are numbered, with as many digits as the last needs, so that they sort. */
function named(
  { format, path }: Output,
  files: readonly Uint8Array[],
): readonly (readonly [string, Uint8Array])[] {
  const digits = Math.max(2, String(files.length).length);
  return files.map((bytes, index) =>
    isOneFile(format)
      ? [path, bytes]
      : [`${path}-${String(index + 1).padStart(digits, '0')}.${format}`, bytes],
  );
}

interface WithEdits {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Those that hold what was in the file that is there. */
  readonly merged: ReadonlySet<string>;
}

/** @throws Refusal where edits cannot be kept: then nothing is written. */
async function withEdits(
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
  world: World,
): Promise<WithEdits> {
  const { keepEdits } = await import('../library/keep-edits.ts');
  const out = new Map(files);
  const merged = new Set<string>();
  for (const [path, built] of files) {
    const there = /\.pptx$/i.test(path) ? await world.read(path) : undefined;
    if (!there) continue;
    const { bytes, findings } = await keepEdits({ bytes: there, file: path }, built);
    for (const finding of findings) report(finding);
    out.set(path, bytes);
    merged.add(path);
  }
  return { files: out, merged };
}

/** What has the name `-` goes to standard output, after the rest is written. */
async function write(
  files: ReadonlyMap<string, Uint8Array>,
  merged: ReadonlySet<string>,
  { world, io, options }: Surroundings,
): Promise<void> {
  const shown = files.get('-');
  for (const path of options.force ? [] : files.keys()) {
    // What was put together with the file that is there takes its place.
    if (path === '-' || merged.has(path)) continue;
    await mayReplace(path, options.provenance)(path, world);
  }
  if (options.provenance !== undefined) await folderIsThere(options.provenance, world);
  await world.write(new Map([...files].filter(([path]) => path !== '-')));
  if (!shown) return;
  try {
    await writeWhole(io.stdout, shown);
  } catch (fault) {
    throw refused(fault, 'write', 'standard output');
  }
}

function mayReplace(path: string, provenance: string | undefined): typeof mayReplacePackage {
  if (path === provenance) return mayReplaceProvenance;
  return /\.(pdf|html|svg|png)$/i.test(path) ? mayReplaceDrawing : mayReplacePackage;
}

function print(
  results: readonly Result[],
  diagnostics: readonly Diagnostic[],
  options: BuildOptions,
  io: Io,
): void {
  // What goes to stdout when the deck itself does would end up in the deck.
  const out = options.output?.includes('-') ? io.stderr : io.stdout;
  if (options.json) {
    const decks = results.map(({ milliseconds, ...rest }) => ({
      ...rest,
      milliseconds: Math.round(milliseconds),
    }));
    out.write(`${JSON.stringify({ decks, diagnostics: diagnostics.map(diagnosticJson) }, null, 2)}\n`);
    return;
  }
  const shown = options.quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  if (shown.length > 0) io.stderr.write(formatDiagnostics(shown, 'text'));
  for (const result of results) {
    if (!result.written)
      io.stderr.write(`${result.article}: not built: ${tally(result.errors, result.warnings)}\n`);
    else if (!options.quiet) out.write(`${summary(result)}\n`);
  }
}

function summary({ outputs, slides, sources, warnings, milliseconds }: Result): string {
  const seconds = (milliseconds / 1000).toFixed(2);
  const places = outputs.map((output) => (output === '-' ? 'standard output' : output)).join(', ');
  return `${places}: ${plural(slides, 'slide')}, ${plural(sources, 'source')}, ${tally(0, warnings)}, ${seconds} s`;
}
