// Compiled code on disk: V8 takes back what was kept, and nothing else is ever given to it.

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeFile, keepCode, readCode } from '../../../src/cli/start/code-cache.ts';

const source = Buffer.from('(function (a, b) { return a + b; })');
const parts = new Set(['src/map/draw.ts', 'src/cli/build.ts']);

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-code-'));
  folder = join(root, 'briefdeck');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function kept(): string {
  const file = codeFile(folder, '/a/command.js', source);
  keepCode(file, parts, () => new Script(source.toString()).createCachedData());
  return file;
}

describe('kept code', () => {
  it('comes back whole, with the parts that had run', () => {
    const code = readCode(kept());
    expect(code?.parts).toEqual(parts);
    const script = new Script(source.toString(), { cachedData: code?.bytecode ?? Buffer.alloc(0) });
    expect(script.cachedDataRejected).toBe(false);
    expect(readdirSync(folder).length).toBe(1);
  });

  it('is another file for another source of the same length, and for another copy', () => {
    const other = Buffer.from(source.toString().replace('+', '-'));
    const file = codeFile(folder, '/a/command.js', source);
    expect(codeFile(folder, '/a/command.js', other)).not.toBe(file);
    expect(codeFile(folder, '/b/command.js', source)).not.toBe(file);
  });

  it('is not read where a byte of it is another, or some are missing', () => {
    const file = kept();
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      writeFileSync(file, changed);
      expect([at, readCode(file)]).toEqual([at, undefined]);
      writeFileSync(file, whole.subarray(0, at));
      expect([at, readCode(file)]).toEqual([at, undefined]);
    }
    writeFileSync(file, whole);
    expect(readCode(file)).toBeDefined();
  });

  it('is not read where it is a folder, a link, or not there', () => {
    const file = codeFile(folder, '/a/command.js', source);
    expect(readCode(file)).toBeUndefined();
    mkdirSync(file, { recursive: true });
    expect(readCode(file)).toBeUndefined();
    keepCode(file, parts, () => source);
    expect(readdirSync(folder)).toEqual([file.slice(folder.length + 1)]);
    rmSync(file, { recursive: true });
    writeFileSync(join(root, 'elsewhere'), readFileSync(kept()));
    rmSync(file);
    symlinkSync(join(root, 'elsewhere'), file);
    expect(readCode(file)).toBeUndefined();
  });

  it.skipIf(process.geteuid === undefined)('is neither read nor kept where others can write', () => {
    const file = kept();
    chmodSync(file, 0o620);
    expect(readCode(file)).toBeUndefined();
    chmodSync(file, 0o600);
    expect(readCode(file)).toBeDefined();
    chmodSync(folder, 0o777);
    expect(readCode(file)).toBeUndefined();
    rmSync(file);
    kept();
    expect(existsSync(file)).toBe(false);
  });

  it('asks V8 for nothing, and says nothing, where it cannot be written', () => {
    writeFileSync(folder, 'a file where the folder should be');
    keepCode(codeFile(folder, '/a/command.js', source), parts, () => expect.unreachable());
    expect(readFileSync(folder, 'utf8')).toBe('a file where the folder should be');
  });

  it('leaves nothing behind where V8 fails', () => {
    keepCode(codeFile(folder, '/a/command.js', source), parts, () => {
      throw new Error('no code');
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is bounded: the oldest files go, and what was never finished', () => {
    const file = kept();
    const write = (name: string, hoursAgo: number) => {
      const then = Date.now() / 1000 - hoursAgo * 3600;
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), then, then);
    };
    for (let age = 1; age <= 20; age += 1) write(`v20.${age}.bytecode`, age);
    write('old.bytecode.1-2.tmp', 2);
    write('new.bytecode.3-4.tmp', 0.5);
    write('notes.txt', 99);
    kept();
    const left = readdirSync(folder).filter((name) => join(folder, name) !== file);
    const newest = Array.from({ length: 15 }, (_, index) => `v20.${index + 1}.bytecode`);
    expect(left.sort()).toEqual([...newest, 'new.bytecode.3-4.tmp', 'notes.txt'].sort());
    expect(statSync(file).size).toBeGreaterThan(0);
  });
});
