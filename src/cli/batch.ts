// The decks of one command: on all cores where there are many, and told in the order in which they were asked for. How many are built at once changes
// no byte of any.

import type { World } from '../world/types.ts';
import { buildOne } from './build-one.ts';
import { notFinished } from './messages.ts';
import type { LoadPipeline } from './pipeline.ts';
import type { RecordPlace } from './resume.ts';
import type { Shard } from './shard.ts';
import { type Built, type DeckOptions, noResult, type Task } from './task.ts';
import { createProgress, type Io, type Progress, type Workers } from './terminal.ts';

/** Progress on a single deck appears only when it takes this long, in milliseconds. */
const patience = 1000;
/** A worker takes as long to start as some four small decks to build. */
const fewest = 8;

export interface BatchOptions extends DeckOptions {
  readonly quiet?: boolean;
  /** How many decks at once; as many as there are cores where it is not said. */
  readonly jobs?: number;
  /** Which decks: the others are another machine's. */
  readonly shard?: Shard;
  /** Decks whose record says that nothing changed are kept. */
  readonly resume?: boolean;
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
  const orders: readonly Order[] = batch.options.resume
    ? await resumed(tasks, batch)
    : tasks.map((task) => ({ task }));
  const left = orders.filter(({ kept }) => !kept);
  const built = new Map((await buildThem(left, batch)).map((one, index) => [left[index], one]));
  return orders.flatMap((order) => order.kept ?? built.get(order) ?? []);
}

interface Order {
  readonly task: Task;
  readonly record?: RecordPlace;
  /** It is there as it would be built. */
  readonly kept?: Built;
}

async function resumed(tasks: readonly Task[], { world, options }: Batch): Promise<readonly Order[]> {
  const { codeHash, keptDecks, recordPlace } = await import('./resume.ts');
  const code = await codeHash(world);
  const keptOf = keptDecks(world);
  const orders: Order[] = [];
  for (const task of tasks) {
    const record = recordPlace(task, options, code);
    const kept = await keptOf(record);
    orders.push({ task, record, ...(kept ? { kept } : {}) });
  }
  return orders;
}

async function buildThem(orders: readonly Order[], batch: Batch): Promise<readonly Built[]> {
  if (orders.length === 0) return [];
  const { io, options } = batch;
  const progress = createProgress(io, options.quiet ?? false);
  const count = workersFor(orders, batch);
  const built =
    count > 1 && io.workers
      ? await atOnce(orders, await io.workers(count), batch, progress)
      : await oneByOne(orders, batch, progress);
  progress.clear();
  return built;
}

function workersFor(orders: readonly Order[], { io, options }: Batch): number {
  // Standard input and output are this process's.
  const isHere = orders.some(
    ({ task: { article, outputs } }) => article === '-' || outputs.some(({ path }) => path === '-'),
  );
  if (isHere || (options.jobs === undefined && orders.length < fewest)) return 1;
  return Math.min(options.jobs ?? io.cores(), orders.length);
}

async function oneByOne(
  orders: readonly Order[],
  { world, io, load, options, hashes }: Batch,
  progress: Progress,
): Promise<readonly Built[]> {
  const pipeline = await load();
  const built: Built[] = [];
  const many = orders.length > 1;
  for (const [index, { task, record }] of orders.entries()) {
    const name = `${many ? `[${index + 1}/${orders.length}] ` : ''}${nameOf(task)}`;
    if (many) progress.show(name);
    const start = io.now();
    const onStage = (stage: string): void => {
      if (many || io.now() - start > patience) progress.show(`${name}: ${stage} done`);
    };
    const place = { world, io, pipeline, options, onStage, hashes, ...(record ? { record } : {}) };
    built.push(await buildOne(task, place));
  }
  return built;
}

async function atOnce(
  orders: readonly Order[],
  workers: Workers,
  { options, hashes }: Batch,
  progress: Progress,
): Promise<readonly Built[]> {
  let done = 0;
  const one = async ({ task, record }: Order): Promise<Built> => {
    const order = { task, options, hashes, ...(record ? { record } : {}) };
    const built = await workers.run(order).catch((fault: unknown) => ended(task, fault));
    done += 1;
    progress.show(`[${done}/${orders.length}] ${nameOf(task)}`);
    return built;
  };
  try {
    return await Promise.all(orders.map(one));
  } finally {
    await workers.close();
  }
}

/** A worker that has ended takes its deck with it, and no other. */
function ended(task: Task, fault: unknown): Built {
  return {
    result: { ...noResult(task), errors: 1 },
    diagnostics: [notFinished(fault instanceof Error ? fault.message : String(fault), task.article)],
    isBug: false,
  };
}

/** Of a series its deck: the article of all of them is one. */
const nameOf = ({ article, text, outputs }: Task): string =>
  text === undefined ? article : (outputs[0]?.path ?? article);
