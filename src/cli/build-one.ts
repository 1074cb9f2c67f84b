// One deck: its article read, compiled, and written whole or not at all. It knows nothing of the others of a batch, and so is the same
// in this process and in a worker.

import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Compiled } from '../library/compile.ts';
import { isDeck } from '../library/emit.ts';
import { refused } from '../world/messages.ts';
import type { World } from '../world/types.ts';
import { withCloseHeap } from './close-heap.ts';
import { bugStatus, collect } from './diagnostics.ts';
import { articleOf } from './draft.ts';
import { faultOf } from './faults.ts';
import { isOneFile, type Job, type Output } from './outputs.ts';
import type { Pipeline } from './pipeline.ts';
import type { ArticleText } from './read-article.ts';
import { deckAt } from './read-deck.ts';
import { folderIsThere, mayReplaceDrawing, mayReplacePackage, mayReplaceProvenance } from './replacing.ts';
import type { RecordPlace } from './resume.ts';
import { type Io, writeWhole } from './terminal.ts';

/** How a deck is built: what the article itself does not say. */
export interface DeckOptions {
  /** Pixels a point, of pictures. */
  readonly scale?: number;
  /** Of what is printed. */
  readonly paper?: 'a4' | 'letter';
  /** A .pdf has each slide over its notes. */
  readonly notes?: boolean;
  /** A .pdf has so many slides a page. */
  readonly perPage?: 2 | 3 | 6;
  /** A folder with fonts for a .pdf. */
  readonly fonts?: string;
  readonly template?: string;
  readonly cut?: string;
  readonly strict?: boolean;
  readonly allowDraft?: boolean;
  /** Where to write what each text of the deck comes from. */
  readonly provenance?: string;
  /** Whatever is there is replaced. */
  readonly force?: boolean;
  /** What was changed in the deck that is there is kept. */
  readonly keepEdits?: boolean;
  /** The deck as it was sent, where the one that is there has lost its record. */
  readonly base?: string;
}

/** Data only: a task may go to a worker. */
export interface Task extends Job {
  /** Of a series: the article as a row fills it. Without it, the article is read. */
  readonly text?: string;
}

/** What became of one article. `slides` and `sources` only when a deck was laid out. */
export interface Result {
  readonly article: string;
  /** The first of them. */
  readonly output: string;
  readonly outputs: readonly string[];
  readonly written: boolean;
  readonly slides: number;
  /** Of its read-ahead. */
  readonly pages?: number;
  readonly sources: number;
  readonly errors: number;
  readonly warnings: number;
  readonly milliseconds: number;
  /** It was there, and nothing it is made from has changed. */
  readonly kept?: true;
}

/** Of a deck of which there is nothing to tell. */
export function noResult({ article, outputs: asked }: Task): Result {
  const outputs = asked.map(({ path }) => path);
  const output = outputs[0] ?? '-';
  const counts = { slides: 0, sources: 0, errors: 0, warnings: 0, milliseconds: 0 };
  return { article, output, outputs, written: false, ...counts };
}

export interface Built {
  readonly result: Result;
  readonly diagnostics: readonly Diagnostic[];
  readonly isBug: boolean;
  /** SHA-256 of each file written, 64 hex digits, where they are asked for. */
  readonly hashes?: Readonly<Record<string, string>>;
}

/** What a worker is asked; data only. */
export interface WorkOrder extends Pick<Workplace, 'options' | 'hashes' | 'record'> {
  readonly task: Task;
}

export interface Workplace {
  readonly world: World;
  readonly io: Pick<Io, 'stdin' | 'stdout' | 'stderr' | 'env' | 'now'>;
  readonly pipeline: Pipeline;
  readonly options: DeckOptions;
  /** Told after each stage. */
  readonly onStage?: (stage: string) => void;
  readonly hashes?: boolean;
  /** Where to keep what the deck was made from. */
  readonly record?: RecordPlace;
}

/** Faults are in what comes back: none of an article's stops the batch. */
export async function buildOne(task: Task, place: Workplace): Promise<Built> {
  if (!place.record) return builtAs(task, place, place.world);
  const [{ recordingWorld }, { keepRecord }] = await Promise.all([
    import('../world/recording-world.ts'),
    import('./resume.ts'),
  ]);
  const recording = recordingWorld(place.world);
  const built = await builtAs(task, { ...place, hashes: true }, recording);
  if (built.result.written) await keepRecord(place.record, built, recording.readings(), place.world);
  return built;
}

/** @param source where the article and all that it names are read. */
async function builtAs(task: Task, place: Workplace, source: World): Promise<Built> {
  const { io, options } = place;
  const collected = collect(options.strict ?? false);
  const start = io.now();
  let compiled: Compiled | undefined;
  let written: ReadonlyMap<string, Uint8Array> | undefined;
  let slides: number | undefined;
  try {
    if (io.env['BRIEFDECK_TIMING'] === '1') io.stderr.write(`timing: start ${start.toFixed(1)} ms\n`);
    const text =
      task.text === undefined
        ? await articleOf(task.article, source, io, collected.report)
        : { file: task.article, text: task.text };
    compiled = await withCloseHeap(text.text, () =>
      compileOne(task, text, collected.report, { ...place, world: source }),
    );
    if (compiled.files.size > 0 && collected.count('error') === 0) {
      const files = await filesOf(task, compiled, text, options);
      const kept = options.keepEdits ? await withEdits(files, collected.report, place) : undefined;
      if (collected.count('error') === 0) {
        const final = kept?.files ?? files;
        slides = kept?.slides;
        await write(final, kept?.merged ?? new Set(), place);
        written = final;
      }
    }
  } catch (fault) {
    collected.report(faultOf(fault, task.article, io));
  }
  return {
    result: {
      ...noResult(task),
      written: written !== undefined,
      slides: task.outputs.some(({ format }) => isDeck(format))
        ? (slides ?? compiled?.scene.slides.length ?? 0)
        : 0,
      ...(compiled?.paper ? { pages: compiled.paper.pages.length } : {}),
      sources: compiled?.article.sources.length ?? 0,
      errors: collected.count('error'),
      warnings: collected.count('warning'),
      milliseconds: io.now() - start,
    },
    diagnostics: collected.sorted(),
    isBug: collected.status() === bugStatus,
    ...(place.hashes && written ? { hashes: await hashesOf(written) } : {}),
  };
}

async function hashesOf(files: ReadonlyMap<string, Uint8Array>): Promise<Readonly<Record<string, string>>> {
  const { sha256 } = await import('../world/content-hash.ts');
  return Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)]));
}

function compileOne(
  { outputs }: Task,
  { file, text, lines }: ArticleText,
  report: Report,
  { world, io, pipeline, options, onStage }: Workplace,
): Promise<Compiled> {
  const timed = io.env['BRIEFDECK_TIMING'] === '1';
  return pipeline.compile(text, {
    file,
    world,
    // Provenance is told in the draft's own lines, in which every word of the deck stands.
    ...(lines && options.provenance === undefined ? { lines } : {}),
    report,
    outputs: [...new Set(outputs.map(({ format }) => format))],
    ...(options.scale === undefined ? {} : { scale: options.scale }),
    ...(options.paper === undefined ? {} : { paper: options.paper }),
    ...(options.fonts === undefined ? {} : { fonts: options.fonts }),
    ...(options.notes || options.perPage
      ? { handout: options.notes ? 'notes' : (options.perPage ?? 2) }
      : {}),
    ...(options.template === undefined ? {} : { template: options.template }),
    ...(options.cut === undefined ? {} : { cut: options.cut }),
    ...(options.allowDraft ? { allowDraft: true } : {}),
    onStage: (stage, milliseconds) => {
      if (timed) io.stderr.write(`timing: ${stage} ${milliseconds.toFixed(1)} ms\n`);
      onStage?.(stage);
    },
  });
}

/** All that is asked for, provenance too: every file is written, or none. */
async function filesOf(
  { outputs }: Task,
  compiled: Compiled,
  { lines }: ArticleText,
  { provenance }: DeckOptions,
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
  /** In the last of those. */
  readonly slides?: number;
}

/** @throws Refusal where edits cannot be kept: then nothing is written. */
async function withEdits(
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
  { world, options: { base } }: Workplace,
): Promise<WithEdits> {
  const [{ keepEdits }, sent] = await Promise.all([
    import('../library/keep-edits.ts'),
    base === undefined ? undefined : deckAt(base, world),
  ]);
  const out = new Map(files);
  const merged = new Set<string>();
  let slides: number | undefined;
  for (const [path, built] of files) {
    const there = /\.pptx$/i.test(path) ? await world.read(path) : undefined;
    if (!there) continue;
    const kept = await keepEdits({ bytes: there, file: path }, built, {
      world,
      ...(sent ? { sent: sent.bytes } : {}),
    });
    for (const finding of kept.findings) report(finding);
    out.set(path, kept.bytes);
    merged.add(path);
    slides = kept.slides;
  }
  return { files: out, merged, ...(slides === undefined ? {} : { slides }) };
}

/** What has the name `-` goes to standard output, after the rest is written. */
async function write(
  files: ReadonlyMap<string, Uint8Array>,
  merged: ReadonlySet<string>,
  { world, io, options }: Workplace,
): Promise<void> {
  const shown = files.get('-');
  for (const [path, bytes] of options.force ? [] : files) {
    // What was put together with the file that is there takes its place.
    if (path === '-' || merged.has(path)) continue;
    await mayReplace(path, options.provenance)(path, world, bytes);
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
