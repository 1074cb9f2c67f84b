// The world of files on a real disk: what it reads, refuses and leaves behind.

import { execFileSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/diagnostic/diagnostic.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import type { World } from '../../src/world/types.ts';

let folder: string;
let world: World;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefdeck-world-'));
  await mkdir(join(folder, 'talks/pictures'), { recursive: true });
  await writeFile(join(folder, 'talks/a.md'), 'article');
  await writeFile(join(folder, 'talks/pictures/p.png'), 'picture');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  world = fileWorld(folder);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const text = (bytes: Uint8Array | 'outside' | undefined) =>
  bytes === undefined || bytes === 'outside' ? bytes : new TextDecoder().decode(bytes);

describe('the world of files', () => {
  it('reads what the user names, absolute or from the working folder', async () => {
    expect(text(await world.read('talks/a.md'))).toBe('article');
    expect(text(await world.read(join(folder, 'talks/a.md')))).toBe('article');
    expect(await world.read('talks/none.md')).toBeUndefined();
    expect(await world.read('talks/a.md/b')).toBeUndefined();
  });

  it('reads for an article nothing outside its folder', async () => {
    expect(text(await world.readWithin('talks', 'pictures/p.png'))).toBe('picture');
    expect(text(await world.readWithin('talks', './pictures/../a.md'))).toBe('article');
    expect(await world.readWithin('talks', 'none.png')).toBeUndefined();
    for (const path of [
      '../secret.txt',
      join(folder, 'secret.txt'),
      '/etc/passwd',
      'pictures/../../secret.txt',
    ]) {
      expect(await world.readWithin('talks', path)).toBe('outside');
    }
  });

  it('follows a link inside the folder and none that leaves it', async () => {
    await symlink('pictures/p.png', join(folder, 'talks/inside.png'));
    await symlink('../secret.txt', join(folder, 'talks/leaves.png'));
    await symlink('..', join(folder, 'talks/up'));
    expect(text(await world.readWithin('talks', 'inside.png'))).toBe('picture');
    expect(await world.readWithin('talks', 'leaves.png')).toBe('outside');
    expect(await world.readWithin('talks', 'up/secret.txt')).toBe('outside');
  });

  it('takes a folder that is itself reached by a link', async () => {
    await symlink('talks', join(folder, 'link'));
    expect(text(await world.readWithin('link', 'pictures/p.png'))).toBe('picture');
  });

  it('finds the files that ship with briefdeck wherever it is called', async () => {
    expect(text(await world.asset('package.json'))).toContain('"briefdeck"');
    expect(await world.listAssets('templates')).toContain('briefing');
    await expect(world.asset('assets/none')).rejects.toThrow();
  });

  it('lists a folder in order, and tells files from folders', async () => {
    expect(await world.list('talks')).toEqual(['a.md', 'pictures']);
    expect(await world.list('none')).toEqual([]);
    expect(await Promise.all(['talks', 'talks/a.md', 'none'].map((path) => world.kind(path)))).toEqual([
      'folder',
      'file',
      undefined,
    ]);
  });

  it('writes whole, makes missing folders and leaves nothing else', async () => {
    await world.write(new Map([['out/deep/a.pptx', Buffer.from('one')]]));
    await world.write(new Map([['out/deep/a.pptx', Buffer.from('two')]]));
    expect(await readFile(join(folder, 'out/deep/a.pptx'), 'utf8')).toBe('two');
    expect(await readdir(join(folder, 'out/deep'))).toEqual(['a.pptx']);
  });

  it('leaves nothing behind when it cannot write', async () => {
    await expect(world.write(new Map([['talks/pictures', Buffer.from('x')]]))).rejects.toThrow();
    await expect(world.write(new Map([['secret.txt/a.pptx', Buffer.from('x')]]))).rejects.toThrow();
    expect((await readdir(folder)).sort()).toEqual(['secret.txt', 'talks']);
    expect((await readdir(join(folder, 'talks'))).sort()).toEqual(['a.md', 'pictures']);
  });

  it('replaces what a link points to and keeps the link', async () => {
    await symlink('secret.txt', join(folder, 'deck.pptx'));
    await world.write(new Map([['deck.pptx', Buffer.from('deck')]]));
    expect(await readlink(join(folder, 'deck.pptx'))).toBe('secret.txt');
    expect(await readFile(join(folder, 'secret.txt'), 'utf8')).toBe('deck');
  });

  it('makes folders where none can be made no endless work', async () => {
    await expect(world.write(new Map([['/proc/none/deck.pptx', Buffer.from('x')]]))).rejects.toBeInstanceOf(
      Refusal,
    );
  });

  it('changes nothing where one of several files cannot be written', async () => {
    const files = new Map([
      ['secret.txt', Buffer.from('new')],
      ['talks/pictures', Buffer.from('x')],
    ]);
    await expect(world.write(files)).rejects.toBeInstanceOf(Refusal);
    expect(await readFile(join(folder, 'secret.txt'), 'utf8')).toBe('secret');
    expect((await readdir(folder)).sort()).toEqual(['secret.txt', 'talks']);
  });

  it('keeps the permissions of what it replaces', async () => {
    await chmod(join(folder, 'secret.txt'), 0o600);
    await world.write(new Map([['secret.txt', Buffer.from('new')]]));
    expect((await stat(join(folder, 'secret.txt'))).mode & 0o777).toBe(0o600);
  });

  it('says in words what is no file', async () => {
    await symlink('round.md', join(folder, 'round.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    for (const [path, why] of [
      ['talks', 'cannot read "talks": it is a folder'],
      ['round.md', 'cannot read "round.md": its links go round in a circle'],
      ['pipe.md', 'cannot read "pipe.md": it is a pipe, not a file'],
      ['/dev/null', 'cannot read "/dev/null": it is a device, not a file'],
      [`${'n'.repeat(300)}.md`, `cannot read "${'n'.repeat(300)}.md": the name is too long`],
      ['a\0b.md', 'cannot read "a\0b.md": its name holds a character that no file can have'],
    ] as const) {
      await expect(world.read(path)).rejects.toThrow(why);
      if (!path.startsWith('/') && !path.includes('\0'))
        await expect(world.readWithin('.', path)).rejects.toThrow(why);
    }
    await expect(world.read('secret.txt', 5)).rejects.toThrow('"secret.txt" is too large to be read');
    await expect(world.write(new Map([['pipe.md', Buffer.from('x')]]))).rejects.toThrow(
      'cannot write "pipe.md": it is a pipe or a device, not a file',
    );
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says what it may not read or write',
    async () => {
      await chmod(join(folder, 'secret.txt'), 0);
      await expect(world.read('secret.txt')).rejects.toThrow('permission denied');
      await expect(world.write(new Map([['secret.txt', Buffer.from('x')]]))).rejects.toThrow(
        'permission denied',
      );
    },
  );
});

describe('what ships', () => {
  it('is read where it is there packed only, as it is where it is not', async () => {
    const [plain, packed, copy] = ['names-fr.tsv', 'names-fr.tsv.br', 'packed-only-test.tsv'];
    const folder = fileURLToPath(new URL('../../assets/map/', import.meta.url));
    const asset = await world.asset(`assets/map/${plain}`);
    expect(Buffer.compare(await readFile(join(folder, plain)), asset)).toBe(0);
    await copyFile(join(folder, packed), join(folder, `${copy}.br`));
    try {
      expect(Buffer.compare(asset, await world.asset(`assets/map/${copy}`))).toBe(0);
    } finally {
      await rm(join(folder, `${copy}.br`));
    }
  });

  it('is told as any missing file where it is not there', async () => {
    await expect(world.asset('assets/map/nothing.tsv')).rejects.toThrow(/ENOENT/);
  });
});
