// The decks of one command: on all cores where there are many, and told in the order in which they were asked for. How many are built at once changes
// no byte of any.

import type { World } from '../world/types.ts';
import { type Built, buildOne, type DeckOptions, type Task } from './build-one.ts';
import { notFinished } from './messages.ts';
import type { LoadPipeline } from './pipeline.ts';
import type { Workers } from './pool.ts';
import { createProgress, type Io, type Progress } from './terminal.ts';

/** Progress on a single deck appears only when it takes this long, in milliseconds. */
const patience = 1000;
/** A worker takes as long to start as some four small decks to build. */
const fewest = 8;

export interface BatchOptions extends DeckOptions {
  readonly quiet?: boolean;
  /** How many decks at once; as many as there are cores where it is not said. */
  readonly jobs?: number;
}

export interface Batch {
  readonly world: World;
  readonly io: Io;
  readonly load: LoadPipeline;
  readonly options: BatchOptions;
  /** Whether the files written are hashed. */
  readonly hashes: boolean;
}

/** In the order of the tasks. */
export async function buildAll(tasks: readonly Task[], batch: Batch): Promise<readonly Built[]> {
  const { io, options } = batch;
  const progress = createProgress(io, options.quiet ?? false);
  const count = workersFor(tasks, batch);
  const built =
    count > 1 && io.workers
      ? await atOnce(tasks, await io.workers(count), batch, progress)
      : await oneByOne(tasks, batch, progress);
  progress.clear();
  return built;
}

function workersFor(tasks: readonly Task[], { io, options }: Batch): number {
  // Standard input and output are this process's.
  const isHere = tasks.some(
    ({ article, outputs }) => article === '-' || outputs.some(({ path }) => path === '-'),
  );
  if (isHere || (options.jobs === undefined && tasks.length < fewest)) return 1;
  return Math.min(options.jobs ?? io.cores(), tasks.length);
}

async function oneByOne(
  tasks: readonly Task[],
  { world, io, load, options, hashes }: Batch,
  progress: Progress,
): Promise<readonly Built[]> {
  const pipeline = await load();
  const built: Built[] = [];
  for (const [index, task] of tasks.entries()) {
    const name = `${tasks.length > 1 ? `[${index + 1}/${tasks.length}] ` : ''}${nameOf(task)}`;
    if (tasks.length > 1) progress.show(name);
    const start = io.now();
    const onStage = (stage: string): void => {
      if (tasks.length > 1 || io.now() - start > patience) progress.show(`${name}: ${stage} done`);
    };
    built.push(await buildOne(task, { world, io, pipeline, options, onStage, hashes }));
  }
  return built;
}

async function atOnce(
  tasks: readonly Task[],
  workers: Workers,
  { options, hashes }: Batch,
  progress: Progress,
): Promise<readonly Built[]> {
  let done = 0;
  const one = async (task: Task): Promise<Built> => {
    const built = await workers
      .build({ task, options, hashes })
      .catch((fault: unknown) => ended(task, fault));
    done += 1;
    progress.show(`[${done}/${tasks.length}] ${nameOf(task)}`);
    return built;
  };
  try {
    return await Promise.all(tasks.map(one));
  } finally {
    await workers.close();
  }
}

/** A worker that has ended takes its deck with it, and no other. */
function ended(task: Task, fault: unknown): Built {
  const outputs = task.outputs.map(({ path }) => path);
  return {
    result: {
      article: task.article,
      output: outputs[0] ?? '-',
      outputs,
      written: false,
      slides: 0,
      sources: 0,
      errors: 1,
      warnings: 0,
      milliseconds: 0,
    },
    diagnostics: [notFinished(fault instanceof Error ? fault.message : String(fault), task.article)],
    isBug: false,
  };
}

/** Of a series its deck: the article of all of them is one. */
const nameOf = ({ article, text, outputs }: Task): string =>
  text === undefined ? article : (outputs[0]?.path ?? article);
