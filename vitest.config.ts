import { defineConfig } from 'vitest/config';
import { TallyReporter } from './test/tally-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new TallyReporter()],
    // Modules are loaded, and what ships is built, once a worker, not once a file (test/README.md).
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The validator's .NET is faster without what it learns only in longer runs.
    env: { DOTNET_TieredPGO: '0' },
  },
});
