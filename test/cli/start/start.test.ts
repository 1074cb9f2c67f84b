// The built command as it starts: with the code that an earlier run kept, and where none can be kept.

import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cli = join(root, 'dist/cli.cjs');
const built = existsSync(cli);
if (!built) console.warn('start: skipped, there is no dist/; run `npm run build`');

const maps = join(root, 'content/kazakhstan-diplomatic-spotlight.md');

let folder: string;
/** A small article: most runs are of the start alone. */
let prose: string;
/** The deck as it is where no code is kept. */
let plain: Buffer;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-start-'));
  prose = join(folder, 'small.md');
  writeFileSync(prose, '---\ntitle: Small\ndate: 2024-05-06\n---\n\n## One\n\nA sentence.\n');
  if (built) plain = deck({ BRIEFDECK_CODE_CACHE: '0' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Env = Readonly<Record<string, string>>;

/** Without what the machine says of caches. */
function environment(env: Env): NodeJS.ProcessEnv {
  const { HOME, XDG_CACHE_HOME, LOCALAPPDATA, NODE_V8_COVERAGE, NODE_DISABLE_COMPILE_CACHE, ...rest } =
    process.env;
  return { ...rest, ...env };
}

/** The deck of an article, built in silence. */
function deck(env: Env, article?: string): Buffer {
  const output = join(folder, 'deck.pptx');
  const done = spawnSync(process.execPath, [cli, 'build', article ?? prose, '-o', output, '--quiet'], {
    encoding: 'utf8',
    env: environment(env),
  });
  expect(done).toMatchObject({ status: 0, stdout: '', stderr: '' });
  return readFileSync(output);
}

/** A new home for caches, and the one file that is kept there. */
function home(name: string): { env: Env; file: () => string } {
  const path = join(folder, name);
  mkdirSync(path);
  const kept = join(path, 'briefdeck');
  return {
    env: { XDG_CACHE_HOME: path },
    file: () => {
      const names = readdirSync(kept);
      expect(names).toEqual([expect.stringMatching(/\.bytecode$/)]);
      return join(kept, names[0] ?? '');
    },
  };
}

describe.runIf(built)('the built command', () => {
  it('is ASCII, as its reader takes it to be', () => {
    expect(readFileSync(join(root, 'dist/command.js')).every((byte) => byte < 128)).toBe(true);
  });

  it('keeps its code at the first run, reads it at the second, and keeps more when another part has run', () => {
    const { env, file } = home('first');
    expect(deck(env).equals(plain)).toBe(true);
    const first = statSync(file());
    expect(deck(env).equals(plain)).toBe(true);
    // Had V8 refused it, it would have been written anew.
    expect(statSync(file())).toMatchObject({ ino: first.ino, mtimeMs: first.mtimeMs });
    expect(deck(env, maps).equals(deck({}, maps))).toBe(true);
    const more = statSync(file());
    expect(more.size).toBeGreaterThan(first.size);
    expect(deck(env).equals(plain)).toBe(true);
    expect(statSync(file()).mtimeMs).toBe(more.mtimeMs);
  });

  it.each([
    ['rubbish', (path: string) => writeFileSync(path, 'rubbish')],
    ['nothing', (path: string) => truncateSync(path, 0)],
    ['half of it', (path: string) => truncateSync(path, statSync(path).size >> 1)],
  ])('mends a file that holds %s', (name, spoil) => {
    const { env, file } = home(name);
    expect(deck(env).equals(plain)).toBe(true);
    const { size } = statSync(file());
    spoil(file());
    expect(deck(env).equals(plain)).toBe(true);
    expect(statSync(file()).size).toBeGreaterThan(size * 0.9);
  });

  it.each([
    ['there is no home', {}],
    ['the home is not there', { HOME: join(tmpdir(), 'nobody/at/all') }],
    ['the home is a file', { HOME: cli }],
    ['the home is not written to', { HOME: '/proc/self' }],
  ])('builds all the same where %s', (_, env: Env) => {
    expect(deck(env).equals(plain)).toBe(true);
    expect(existsSync(join(tmpdir(), 'nobody'))).toBe(false);
  });

  it('keeps nothing where it is told so', () => {
    const { env } = home('off');
    deck({ ...env, BRIEFDECK_CODE_CACHE: '0' });
    deck({ ...env, NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(readdirSync(join(folder, 'off'))).toEqual([]);
  });

  it('keeps one whole file where many start at once', async () => {
    const { env, file } = home('many');
    const runs = Array.from({ length: 4 }, (_, number) => {
      const output = join(folder, `many-${number}.pptx`);
      const child = spawn(process.execPath, [cli, 'build', prose, '-o', output, '--quiet'], {
        env: environment(env),
      });
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      return new Promise((done) => child.on('close', (status) => done([status, said])));
    });
    expect(await Promise.all(runs)).toEqual(runs.map(() => [0, '']));
    const { mtimeMs } = statSync(file());
    expect(deck(env).equals(plain)).toBe(true);
    expect(statSync(file()).mtimeMs).toBe(mtimeMs);
    for (let number = 0; number < runs.length; number += 1)
      expect(readFileSync(join(folder, `many-${number}.pptx`)).equals(plain)).toBe(true);
  });

  it('names its own file in a stack trace, not that of a copy which kept the code', () => {
    const { env } = home('trace');
    deck(env);
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    for (const name of ['cli.cjs', 'command.js']) copyFileSync(join(root, 'dist', name), join(copy, name));
    const preload = join(folder, 'fail.cjs');
    writeFileSync(preload, "process.cwd = () => { throw new Error('no folder'); };");
    const args = ['--require', preload, join(copy, 'cli.cjs'), 'build', prose];
    const debugging = { ...environment(env), DEBUG: '1' };
    const done = spawnSync(process.execPath, args, { encoding: 'utf8', env: debugging });
    expect(done.stderr).toContain(`(${join(copy, 'command.js')}:`);
  });

  it('says so where Node is too old', () => {
    const preload = join(folder, 'old.cjs');
    writeFileSync(preload, "delete require('node:zlib').crc32;");
    const done = spawnSync(process.execPath, ['--require', preload, cli, 'build', prose], {
      encoding: 'utf8',
    });
    expect(done).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^briefdeck: Node v\S+ is too old; .* 20\.15 .* 22\.2 .*\n$/),
    });
  });
});
