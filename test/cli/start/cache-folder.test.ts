// Where compiled code is kept, and whom the folder may belong to.

import { chmodSync, mkdirSync, mkdtempSync, rmSync, type Stats, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder, isOwn, isOwnFolder, makeFolder } from '../../../src/cli/start/cache-folder.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'briefdeck-cache-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the cache folder', () => {
  it.each([
    ['linux', { HOME: '/home/ada' }, '/home/ada/.cache/briefdeck'],
    ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: '/fast' }, '/fast/briefdeck'],
    ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: 'here' }, '/home/ada/.cache/briefdeck'],
    ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: '' }, '/home/ada/.cache/briefdeck'],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Library/Caches/briefdeck'],
    ['win32', { HOME: '/home/ada', LOCALAPPDATA: '/local' }, '/local/briefdeck'],
    ['win32', { HOME: '/home/ada' }, undefined],
    ['linux', {}, undefined],
    ['linux', { HOME: '' }, undefined],
    ['linux', { HOME: 'ada' }, undefined],
  ] as const)('on %s with %o is %s', (platform, env, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder);
  });

  it.each([
    { BRIEFDECK_CODE_CACHE: '0' },
    { BRIEFDECK_CODE_CACHE: 'off' },
    { NODE_DISABLE_COMPILE_CACHE: '1' },
    { NODE_V8_COVERAGE: '/coverage' },
  ])('is none with %o', (env) => {
    expect(cacheFolder({ HOME: '/home/ada', ...env }, 'linux')).toBeUndefined();
  });
});

const noUsers = process.geteuid === undefined;

describe.skipIf(noUsers)('whose it is', () => {
  it('is made for this user alone, with the folder it is in', () => {
    const folder = join(root, 'made/briefdeck');
    makeFolder(folder);
    makeFolder(folder);
    for (const path of [join(root, 'made'), folder]) expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(isOwnFolder(folder)).toBe(true);
  });

  it('is not made where there is no home', () => {
    expect(() => makeFolder(join(root, 'nobody/.cache/briefdeck'))).toThrow('ENOENT');
  });

  it('is not a folder that others can write, nor a link', () => {
    const shared = join(root, 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o770);
    expect(isOwnFolder(shared)).toBe(false);
    chmodSync(shared, 0o755);
    expect(isOwnFolder(shared)).toBe(true);
    symlinkSync(shared, join(root, 'link'));
    expect(isOwnFolder(join(root, 'link'))).toBe(false);
  });

  it("is not another user's", () => {
    const mine = statSync(root);
    expect(isOwn(mine)).toBe(true);
    expect(isOwn({ ...mine, uid: mine.uid + 1 } as Stats)).toBe(false);
  });
});
