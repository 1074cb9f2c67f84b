// What V8 is told before the command is read. In a process of half a second most of what its optimizing
// compilers make is never used, so they are to wait some twenty times as long as by default before they take a
// function on; and bytecode stays in memory, so that all that has run can be kept (code-cache.ts).
//
// V8 complains of a flag that it does not know, on standard error, and renames its flags now and then: each
// version is told only what `node --v8-options` lists there.

/** Defaults, of a function's size in bytes run: 67584. */
const v8Of2023 = ['--no-flush-bytecode', '--interrupt-budget=1500000'];

/** Defaults, of calls: 400, 100, 3000, 500 (800 in some). */
const v8Since2024 = [
  '--no-flush-bytecode',
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-maglev-osr=1000',
  '--invocation-count-for-turbofan=30000',
  '--invocation-count-for-osr=5000',
];

/** @param version of V8, as in `process.versions.v8`; one that nobody here has tried is told nothing. */
export function v8Flags(version: string): readonly string[] {
  const major = Number.parseInt(version, 10);
  // Node 20.
  if (major === 11) return v8Of2023;
  // Node 22 to 26.
  if (major >= 12 && major <= 14) return v8Since2024;
  return [];
}
