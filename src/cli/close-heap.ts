// The heap of a long article's build. V8 lets a heap grow to more than twice of what is in use before it looks what is not, which is quick, and
// takes 420 MB for the longest article that is read; looked at sooner it takes 340, for a tenth more processor time.

import { isTried } from './start/v8-flags.ts';

/** Units of text: some 2,500 slides. */
const long = 1_200_000;
/** Percent beyond what is in use; 0, the default, is V8's own measure. */
const growth = (percent: number): string => `--heap-growing-percent=${percent}`;

/** @param text the article. */
export async function withCloseHeap<Result>(text: string, work: () => Promise<Result>): Promise<Result> {
  if (text.length < long || !isTried(process.versions.v8)) return work();
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(growth(30));
  try {
    return await work();
  } finally {
    // Code that V8 compiled is kept at the end, for the flags of the start.
    setFlagsFromString(growth(0));
  }
}
