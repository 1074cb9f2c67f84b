// How long each stage takes, for whoever asks.

export interface StageOptions {
  /** Told after each stage what it took, in milliseconds. */
  readonly onStage?: (stage: string, milliseconds: number) => void;
}

type Timed = <T>(stage: string, work: () => T | Promise<T>) => Promise<T>;

export function stages({ onStage }: StageOptions): Timed {
  return async (stage, work) => {
    if (!onStage) return work();
    const start = process.uptime();
    const result = await work();
    onStage(stage, (process.uptime() - start) * 1000);
    return result;
  };
}
