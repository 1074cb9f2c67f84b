import { describe, expect, it } from 'vitest';
import { fileWorld } from '../../src/world/file-world.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';

const world = () =>
  memoryWorld(
    { 'talks/a.md': 'article', 'talks/pictures/p.png': 'picture', 'secret.txt': 'secret' },
    fileWorld('.'),
  );
const text = (bytes: Uint8Array | 'outside' | undefined) =>
  bytes === undefined || bytes === 'outside' ? bytes : new TextDecoder().decode(bytes);

describe('the world in memory', () => {
  it('reads as the world of files does', async () => {
    expect(text(await world().read('./talks/a.md'))).toBe('article');
    expect(text(await world().readWithin('talks', 'pictures/../a.md'))).toBe('article');
    expect(await world().readWithin('talks', '../secret.txt')).toBe('outside');
    expect(await world().readWithin('talks', '/secret.txt')).toBe('outside');
    expect(await world().readWithin('.', '../x')).toBe('outside');
    expect(text(await world().readWithin('.', 'secret.txt'))).toBe('secret');
    expect(await world().readWithin('talks', 'none.png')).toBeUndefined();
  });

  it('lists, tells kinds and hands out the files that ship', async () => {
    expect(await world().list('talks')).toEqual(['a.md', 'pictures']);
    expect(await world().kind('talks/pictures')).toBe('folder');
    expect(await world().kind('secret.txt')).toBe('file');
    expect(await world().kind('none')).toBeUndefined();
    expect(await world().listAssets('templates')).toContain('briefing');
  });

  it('keeps what is written', async () => {
    const one = world();
    await one.write(new Map([['./out/a.pptx', Uint8Array.from([1, 2])]]));
    expect([...one.written]).toEqual([['out/a.pptx', Uint8Array.from([1, 2])]]);
    expect(await one.read('out/a.pptx')).toEqual(Uint8Array.from([1, 2]));
  });
});
