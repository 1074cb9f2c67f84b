// One line at the end of a test run that a program can read: `Tests: 312 passed, 0 failed, 3 skipped`.

import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      let seen = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === 'pending' ? 'skipped' : state] += 1;
        seen += 1;
      }
      // A file that cannot be loaded has no tests, and is a failure all the same.
      if (seen === 0 && module.state() === 'failed') count.failed += 1;
    }
    count.failed += unhandled.length;
    console.log(`\nTests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
