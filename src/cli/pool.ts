// Decks of a batch on all cores: threads, each with the whole command in it, which are given one task after the other.

import type { Built, DeckOptions, Task } from './build-one.ts';
import type { RecordPlace } from './resume.ts';

/** What a worker is asked; data only. */
export interface WorkOrder {
  readonly task: Task;
  readonly options: DeckOptions;
  readonly hashes: boolean;
  readonly record?: RecordPlace;
}

export interface Workers {
  /** Rejects where the worker itself ends: its memory is used up. */
  build(order: WorkOrder): Promise<Built>;
  close(): Promise<void>;
}

/** @param script of a worker: `dist/worker.cjs`. */
export async function openPool(count: number, script: string): Promise<Workers> {
  // An ES module only, which Node 20 cannot require.
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: script,
    minThreads: count,
    maxThreads: count,
    idleTimeout: 60_000,
  });
  return {
    build: (order) => pool.run(order) as Promise<Built>,
    close: async () => {
      await pool.destroy();
    },
  };
}
