// What V8 is told of this process: only what it knows, for it complains of the rest on standard error.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { v8Flags } from '../../../src/cli/start/v8-flags.ts';

describe('flags of V8', () => {
  it('are known to the V8 that runs this', () => {
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    const names = v8Flags(process.versions.v8, []).map((flag) =>
      flag.replace(/^--(no-)?/, '').replace(/=.*/, ''),
    );
    expect(names.filter((name) => !stdout.includes(`\n  --${name} (`))).toEqual([]);
  });

  it('are none for a V8 that nobody has tried', () => {
    expect(v8Flags('15.0.1-node.1', [])).toEqual([]);
    expect(v8Flags('10.2.154.26-node.36', [])).toEqual([]);
  });

  it('differ where V8 renamed them', () => {
    expect(v8Flags('11.3.244.8-node.38', ['build', 'a.md'])).toContain('--interrupt-budget=1500000');
    expect(v8Flags('11.3.244.8-node.38', ['check', 'a.pptx'])).toContain('--interrupt-budget=600000');
    expect(v8Flags('13.6.233.17-node.53', []).join()).not.toContain('interrupt-budget');
  });
});
