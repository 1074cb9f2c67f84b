// Decks for a server: many compiles at once, each in a worker, with limits of time and memory. A worker that is over one of them, or whose caller has
// left, is ended in the middle of what it does, which nothing in one thread could be. It sees the files it is handed and those that ship, and
// no others.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { type Diagnostic, Refusal } from '../diagnostic/diagnostic.ts';
import { outOfMemory, outOfTime } from './compiler-messages.ts';
import type { OutputFormat } from './emit.ts';
import { openPool, type Pool } from './pool.ts';
import type { StopSignal } from './stages.ts';
import type { WorkerAnswer, WorkerOrder } from './worker-order.ts';

export interface CompilerOptions {
  /** How many at once; as many as there are cores where it is not said. */
  readonly workers?: number;
  /** The longest that one compile may take from when a worker begins it; 30,000. */
  readonly milliseconds?: number;
  /** Of a worker's heap; 512. Pictures and packages are beside it. */
  readonly megabytes?: number;
}

/** What is compiled; data only. */
export interface CompileOrder {
  /** As messages name the article; its folder is where its files are. `article.md`. */
  readonly file?: string;
  /** Pictures, files of data, template folders and brands, by path. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly template?: string;
  readonly cut?: string;
  readonly outputs?: readonly OutputFormat[];
  readonly scale?: number;
  readonly allowDraft?: boolean;
}

export interface CompileAnswer {
  /** What was asked for; nothing where an error was reported. */
  readonly files: ReadonlyMap<OutputFormat, readonly Uint8Array[]>;
  readonly slides: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Compiler {
  /**
   * @param signal ends it, waiting or at work.
   * @throws Refusal as `compile` does, and for a compile over its limits; the signal's reason, where that ended it.
   */
  compile(text: string, order?: CompileOrder, signal?: StopSignal): Promise<CompileAnswer>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** The workers start with the first compile. */
export function openCompiler(options: CompilerOptions = {}): Compiler {
  const { workers = availableParallelism(), milliseconds = 30_000, megabytes = 512 } = options;
  const script = fileURLToPath(new URL('./compile-worker.cjs', import.meta.url));
  let opened: Promise<Pool<WorkerOrder, WorkerAnswer>> | undefined;
  return {
    compile: async (text, order = {}, signal) => {
      signal?.throwIfAborted();
      opened ??= openPool({ count: workers, script, megabytes });
      const pool = await opened;
      const clock = stopwatch(milliseconds);
      signal?.addEventListener('abort', clock.end);
      try {
        signal?.throwIfAborted();
        const answer = await pool.run({ ...order, text, begun: clock.begun }, clock.signal, [clock.begun]);
        if ('refusal' in answer) throw new Refusal(answer.refusal);
        return answer;
      } catch (fault) {
        signal?.throwIfAborted();
        if (clock.signal.aborted) throw new Refusal(outOfTime(milliseconds, order.file));
        if (isOutOfMemory(fault)) throw new Refusal(outOfMemory(megabytes, order.file));
        throw fault;
      } finally {
        signal?.removeEventListener('abort', clock.end);
        clock.stop();
      }
    },
    close: async () => {
      await (await opened)?.close();
      opened = undefined;
    },
  };
}

interface Stopwatch {
  /** What the worker tells when it begins. */
  readonly begun: MessagePort;
  /** Aborted when the time is over, or by `end`. */
  readonly signal: AbortSignal;
  readonly end: () => void;
  readonly stop: () => void;
}

/** Waiting for a worker takes none of a compile's time. */
function stopwatch(milliseconds: number): Stopwatch {
  const { port1, port2 } = new MessageChannel();
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  port1.once('message', () => {
    timer = setTimeout(() => controller.abort(), milliseconds);
  });
  return {
    begun: port2,
    signal: controller.signal,
    end: () => controller.abort(),
    stop: () => {
      clearTimeout(timer);
      port1.close();
    },
  };
}

const isOutOfMemory = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
