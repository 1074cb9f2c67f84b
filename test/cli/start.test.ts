// The built command as it starts: from kept bytecode, and from its source alone.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bytecode = join(root, `dist/command-${process.version}-${process.platform}-${process.arch}.bytecode`);
const built = existsSync(bytecode);
if (!built) console.warn('start: skipped, dist/ was not built by this Node; run `npm run build`');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A package of links whose dist/ is the given files. */
function installed(name: string, files: readonly string[]): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'dist'), { recursive: true });
  for (const part of ['assets', 'templates', 'node_modules', 'package.json'])
    symlinkSync(join(root, part), join(home, part));
  for (const file of files) copyFileSync(join(root, 'dist', file), join(home, 'dist', file));
  return join(home, 'dist/cli.cjs');
}

function deck(cli: string): Buffer {
  const output = join(folder, 'deck.pptx');
  const article = join(root, 'content/prose-only.md');
  const done = spawnSync(process.execPath, [cli, 'build', article, '-o', output, '--quiet'], {
    encoding: 'utf8',
  });
  expect(done).toMatchObject({ status: 0, stderr: '' });
  return readFileSync(output);
}

describe.runIf(built)('the built command', () => {
  it('is ASCII, as its reader takes it to be', () => {
    expect(readFileSync(join(root, 'dist/command.js')).every((byte) => byte < 128)).toBe(true);
  });

  it('has bytecode that this V8 takes', () => {
    const source = readFileSync(join(root, 'dist/command.js'), 'latin1');
    const script = new Script(source, { cachedData: readFileSync(bytecode) });
    expect(script.cachedDataRejected).toBe(false);
  });

  it('builds the same deck without it', () => {
    const alone = installed('alone', ['cli.cjs', 'command.js']);
    expect(deck(alone).equals(deck(join(root, 'dist/cli.cjs')))).toBe(true);
  });
});
