// How long each stage takes, for whoever asks.

/** An `AbortSignal`, by what is asked of it: the types of the package need neither the DOM's nor Node's. */
export interface StopSignal {
  throwIfAborted(): void;
  addEventListener(type: 'abort', told: () => void): void;
  removeEventListener(type: 'abort', told: () => void): void;
}

export interface StageOptions {
  /** Told after each stage what it took, in milliseconds. */
  readonly onStage?: (stage: string, milliseconds: number) => void;
  /** Stops the work after the stage that it is at; `openCompiler` stops in the middle of one. */
  readonly signal?: StopSignal;
}

type Timed = <T>(stage: string, work: () => T | Promise<T>) => Promise<T>;

/** What it returns throws the signal's reason where the work is to stop. */
export function stages({ onStage, signal }: StageOptions): Timed {
  return async (stage, work) => {
    if (signal) await turn(signal);
    if (!onStage) return work();
    const start = process.uptime();
    const result = await work();
    onStage(stage, (process.uptime() - start) * 1000);
    return result;
  };
}

/** Lets whoever waits go first: who has left can then say so. */
async function turn(signal: StopSignal): Promise<void> {
  await new Promise((done) => setImmediate(done));
  signal.throwIfAborted();
}
