// `briefdeck build --watch`: decks built anew whenever something that they were read from is saved. It ends with Ctrl+C.

import { resolve } from 'node:path';
import type { World } from '../world/types.ts';
import { buildOne } from './build-one.ts';
import type { LoadPipeline } from './pipeline.ts';
import { recording } from './recording.ts';
import type { Built, DeckOptions, Task } from './task.ts';
import type { Io } from './terminal.ts';

interface Surroundings {
  readonly world: World;
  readonly io: Io;
  readonly load: LoadPipeline;
  readonly options: DeckOptions;
  /** Told after each round. */
  readonly print: (built: readonly Built[]) => void;
}

export async function watchBuilds(
  tasks: readonly Task[],
  { world, io, load, options, print }: Surroundings,
): Promise<void> {
  const [loaded, { watchFiles }] = await Promise.all([load(), import('../preview/serve.ts')]);
  const { compile } = loaded.createSession();
  const pipeline = { ...loaded, compile };
  let isChanged = true;
  let wake = (): void => {};
  const files = watchFiles(() => {
    isChanged = true;
    wake();
  });
  const outputs = tasks.flatMap((task) => task.outputs.map(({ path }) => resolve(path)));
  // What is written is read before it is replaced: that is no reason to build.
  const watched = recording(world, (file) => {
    if (!outputs.some((output) => file.startsWith(output))) files.meets(file);
  });
  let hasEnded = false;
  const ended = io.interrupted().then(() => {
    hasEnded = true;
  });
  while (!hasEnded) {
    if (isChanged) {
      isChanged = false;
      const built: Built[] = [];
      for (const task of tasks) built.push(await buildOne(task, { world: watched, io, pipeline, options }));
      print(built);
      files.watch();
    }
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (!isChanged) await Promise.race([changed, ended]);
  }
  await files.close();
}
