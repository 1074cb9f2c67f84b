// Work on all cores: threads, each with a script of ours in it, which are given one order after the other. What goes in and comes out is data.

import type { MessagePort } from 'node:worker_threads';

export interface Pool<Order, Answer> {
  /**
   * Rejects where the worker itself ends: its memory is used up, or `signal` has ended it. The next order gets a new one.
   * @param ports that the order hands over.
   */
  run(order: Order, signal?: AbortSignal, ports?: readonly MessagePort[]): Promise<Answer>;
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly count: number;
  /** Of a worker; its default export is a function of an order. */
  readonly script: string;
  /** Of a worker's heap; Node's own limit where it is not said. */
  readonly megabytes?: number;
}

export async function openPool<Order, Answer>({
  count,
  script,
  megabytes,
}: PoolOptions): Promise<Pool<Order, Answer>> {
  // An ES module only, which Node 20 cannot require.
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: script,
    minThreads: count,
    maxThreads: count,
    idleTimeout: 60_000,
    ...(megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
  });
  return {
    run: (order, signal, ports = []) =>
      pool.run(order, { ...(signal ? { signal } : {}), transferList: [...ports] }) as Promise<Answer>,
    close: async () => {
      await pool.destroy();
    },
  };
}
