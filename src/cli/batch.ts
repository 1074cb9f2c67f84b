// Decks of one command: built one after the other, and told in the order in which they were asked for.

import type { World } from '../world/types.ts';
import { type Built, buildOne, type DeckOptions, type Task } from './build-one.ts';
import type { LoadPipeline } from './pipeline.ts';
import { createProgress, type Io } from './terminal.ts';

/** Progress on a single deck appears only when it takes this long, in milliseconds. */
const patience = 1000;

export interface BatchOptions extends DeckOptions {
  readonly quiet?: boolean;
}

/** In the order of the tasks. @param hashes whether the files written are hashed. */
export async function buildAll(
  tasks: readonly Task[],
  options: BatchOptions,
  world: World,
  io: Io,
  load: LoadPipeline,
  hashes = false,
): Promise<readonly Built[]> {
  const progress = createProgress(io, options.quiet ?? false);
  const pipeline = await load();
  const built: Built[] = [];
  for (const [index, task] of tasks.entries()) {
    const name = `${tasks.length > 1 ? `[${index + 1}/${tasks.length}] ` : ''}${task.text === undefined ? task.article : (task.outputs[0]?.path ?? task.article)}`;
    if (tasks.length > 1) progress.show(name);
    const start = io.now();
    const onStage = (stage: string): void => {
      if (tasks.length > 1 || io.now() - start > patience) progress.show(`${name}: ${stage} done`);
    };
    built.push(await buildOne(task, { world, io, pipeline, options, onStage, hashes }));
  }
  progress.clear();
  return built;
}
