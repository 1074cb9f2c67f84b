// What the command knows of the terminal it runs in, handed in so that tests can hold the other end.

import type { Pool } from '../library/pool.ts';
import type { Built, WorkOrder } from './task.ts';

export type Workers = Pool<WorkOrder, Built>;

export interface Sink {
  /** @param done is told when the chunk is out, or why it is not. */
  write(chunk: string | Uint8Array, done?: (fault?: Error | null) => void): unknown;
}

/** @throws what the stream gives as the reason. */
export const writeWhole = (sink: Sink, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    sink.write(chunk, (fault) => (fault ? reject(fault) : resolve()));
  });

export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** True when stderr is a terminal, where progress may be shown. */
  readonly isTTY: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** When the user asks the command to stop. */
  interrupted(): Promise<void>;
  /** Milliseconds since the process began. */
  now(): number;
  /** How many of the machine's cores this process may use. */
  cores(): number;
  /** Where there can be any: so many, to build decks with. */
  readonly workers?: (count: number) => Promise<Workers>;
}

export interface Progress {
  /** Replaces the line. */
  show(text: string): void;
  clear(): void;
}

const silent: Progress = { show: () => {}, clear: () => {} };

/**
 * One line on stderr that rewrites itself; nothing where stderr is no terminal, or in CI,
 * whose logs keep every line.
 */
export function createProgress(io: Io, quiet: boolean): Progress {
  if (quiet || !io.isTTY || io.env['CI']) return silent;
  let shown = false;
  return {
    show: (text) => {
      shown = true;
      io.stderr.write(`\r${[...text].slice(0, Math.max(io.columns - 1, 10)).join('')}\u001b[K`);
    },
    clear: () => {
      if (shown) io.stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
