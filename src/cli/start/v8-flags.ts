// What V8 is told before the command is read. In a process of half a second most of what its optimizing
// compilers make is never used, so they are to wait some twenty times as long as by default before they take a
// function on; and bytecode stays in memory, so that all that has run can be kept (code-cache.ts).
//
// V8 complains of a flag that it does not know, on standard error, and renames its flags now and then: each
// version is told only what `node --v8-options` lists there.

/**
 * A regular expression is compiled as it is first run, and not interpreted then and compiled after: ours are few, large and run over every
 * sentence, and what a draft and a comparison with an original spend on them is halved.
 */
const always = ['--no-flush-bytecode', '--no-regexp-tier-up'];

/** Of a function's size in bytes run; 67584 by default. */
const v8Of2023 = (budget: number): readonly string[] => [...always, `--interrupt-budget=${budget}`];

/** Defaults, of calls: 400, 100, 3000, 500 (800 in some). */
const v8Since2024 = [
  ...always,
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-maglev-osr=1000',
  '--invocation-count-for-turbofan=30000',
  '--invocation-count-for-osr=5000',
];

/**
 * @param version of V8, as in `process.versions.v8`; one that nobody here has tried is told nothing.
 * @param given arguments of the command: reading a finished deck takes so long that optimizing pays.
 */
export function v8Flags(version: string, given: readonly string[]): readonly string[] {
  const major = majorOf(version);
  // Node 20.
  if (major === 11)
    return v8Of2023(
      given.some((one) => /\.(pptx|potx)$/i.test(one)) && given[0] === 'check' ? 600_000 : 1_500_000,
    );
  // Node 22 to 26.
  if (isTried(version)) return v8Since2024;
  return [];
}

const majorOf = (version: string): number => Number.parseInt(version, 10);

/** Node 20 to 26. */
export const isTried = (version: string): boolean => majorOf(version) >= 11 && majorOf(version) <= 14;
