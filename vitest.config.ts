import { defineConfig } from 'vitest/config';
import { TallyReporter } from './test/tally-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new TallyReporter()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
