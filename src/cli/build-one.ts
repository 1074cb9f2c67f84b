// One deck: its article read, compiled, and written whole or not at all. It knows nothing of the others of a batch, and so is the same
// in this process and in a worker.

import type { Report } from '../diagnostic/diagnostic.ts';
import type { Compiled } from '../library/compile.ts';
import { isDeck } from '../library/emit.ts';
import type { World } from '../world/types.ts';
import { withCloseHeap } from './close-heap.ts';
import { bugStatus, collect } from './diagnostics.ts';
import { articleOf } from './draft.ts';
import { faultOf } from './faults.ts';
import type { ArticleText } from './read-article.ts';
import { type Built, noResult, type Task, type Workplace } from './task.ts';
import { filesOf, withEdits, writeDeck } from './write-deck.ts';

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
        await writeDeck(final, kept?.merged ?? new Set(), place);
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
