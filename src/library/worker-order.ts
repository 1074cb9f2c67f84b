// What goes between a compiler for servers and its workers.

import type { MessagePort } from 'node:worker_threads';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { CompileAnswer, CompileOrder } from './compiler.ts';

/** What a worker is sent. */
export interface WorkerOrder extends CompileOrder {
  readonly text: string;
  /** Told when the worker begins. */
  readonly begun: MessagePort;
}

/** A refusal comes back as data: what is thrown loses its class between threads. */
export type WorkerAnswer = CompileAnswer | { readonly refusal: Diagnostic };
