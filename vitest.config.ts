import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';
import { v8Flags } from './src/cli/start/v8-flags.ts';
import { TallyReporter } from './test/tally-reporter.ts';

// V8 optimizes later, as where the command checks a deck: a fifth of the processor time otherwise, for code that runs a few times.
const flags = v8Flags(process.versions.v8, ['check', 'deck.pptx']);
for (const flag of flags) setFlagsFromString(flag);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new TallyReporter()],
    // Modules are loaded, and what ships is built, once a worker, not once a file (test/README.md).
    isolate: false,
    // Young objects are swept seldom, by the thread that made them: a seventh of the processor time otherwise.
    execArgv: ['--max-semi-space-size=128', '--min-semi-space-size=128', '--single-threaded-gc', ...flags],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The validator's .NET is faster without what pays in longer runs only: profiles, a collector beside the work and early
    // ones, and code compiled twice.
    env: {
      DOTNET_TieredPGO: '0',
      DOTNET_gcConcurrent: '0',
      DOTNET_GCgen0size: '0x8000000',
      DOTNET_TC_CallCountThreshold: '1000',
    },
  },
});
