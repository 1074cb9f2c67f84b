// What is asked of a build, and what became of it; data, but for the place where it is done.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { World } from '../world/types.ts';
import type { Job } from './outputs.ts';
import type { Pipeline } from './pipeline.ts';
import type { RecordPlace } from './resume.ts';
import type { Io } from './terminal.ts';

/** How a deck is built: what the article itself does not say. */
export interface DeckOptions {
  /** Pixels a point, of pictures. */
  readonly scale?: number;
  /** Of what is printed. */
  readonly paper?: 'a4' | 'letter';
  /** A .pdf has each slide over its notes. */
  readonly notes?: boolean;
  /** A .pdf has so many slides a page. */
  readonly perPage?: 2 | 3 | 6;
  /** A folder with fonts for a .pdf. */
  readonly fonts?: string;
  readonly template?: string;
  readonly cut?: string;
  readonly strict?: boolean;
  readonly allowDraft?: boolean;
  /** Where to write what each text of the deck comes from. */
  readonly provenance?: string;
  /** Whatever is there is replaced. */
  readonly force?: boolean;
  /** What was changed in the deck that is there is kept. */
  readonly keepEdits?: boolean;
  /** The deck as it was sent, where the one that is there has lost its record. */
  readonly base?: string;
}

/** Data only: a task may go to a worker. */
export interface Task extends Job {
  /** Of a series: the article as a row fills it. Without it, the article is read. */
  readonly text?: string;
}

/** What became of one article. `slides` and `sources` only when a deck was laid out. */
export interface Result {
  readonly article: string;
  /** The first of them. */
  readonly output: string;
  readonly outputs: readonly string[];
  readonly written: boolean;
  readonly slides: number;
  /** Of its read-ahead. */
  readonly pages?: number;
  readonly sources: number;
  readonly errors: number;
  readonly warnings: number;
  readonly milliseconds: number;
  /** It was there, and nothing it is made from has changed. */
  readonly kept?: true;
}

/** Of a deck of which there is nothing to tell. */
export function noResult({ article, outputs: asked }: Task): Result {
  const outputs = asked.map(({ path }) => path);
  const output = outputs[0] ?? '-';
  const counts = { slides: 0, sources: 0, errors: 0, warnings: 0, milliseconds: 0 };
  return { article, output, outputs, written: false, ...counts };
}

export interface Built {
  readonly result: Result;
  readonly diagnostics: readonly Diagnostic[];
  readonly isBug: boolean;
  /** SHA-256 of each file written, 64 hex digits, where they are asked for. */
  readonly hashes?: Readonly<Record<string, string>>;
}

/** What a worker is asked; data only. */
export interface WorkOrder extends Pick<Workplace, 'options' | 'hashes' | 'record'> {
  readonly task: Task;
}

export interface Workplace {
  readonly world: World;
  readonly io: Pick<Io, 'stdin' | 'stdout' | 'stderr' | 'env' | 'now'>;
  readonly pipeline: Pipeline;
  readonly options: DeckOptions;
  /** Told after each stage. */
  readonly onStage?: (stage: string) => void;
  readonly hashes?: boolean;
  /** Where to keep what the deck was made from. */
  readonly record?: RecordPlace;
}
