// `--resume` keeps what would be built the same, `--shard` builds a part: together, the parts are the whole, whatever was lost on the way.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { codeHash } from '../../src/cli/resume.ts';
import { isIn, shardOf } from '../../src/cli/shard.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import type { World } from '../../src/world/types.ts';
import { root } from '../deck-of.ts';
import { command } from './terminal.ts';

const table = 'name,x\nAlpha,1\nBeta,2\nGamma,3\nDelta,4\nEpsilon,\n';
const files = { 'p.md': '{{ name }} {{ x }}\nwarning', 't.csv': table, 'a.md': 'fine', 'b.md': 'fine' };
const series = ['series', 'p.md', '--data', 't.csv', '-o', 'out/', '--resume', '--force'];

/** A package of these files. */
function worldOf(shipped: Files): World {
  const held = memoryWorld(shipped, { asset: async () => new Uint8Array(), listAssets: async () => [] });
  const asset = async (path: string): Promise<Uint8Array> => {
    const bytes = await held.read(path);
    if (!bytes) throw new Error(`no ${path}`);
    return bytes;
  };
  return { ...held, asset, listAssets: (path) => held.list(path) };
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The command, in the folder that an earlier run left, with what has changed since. */
async function laterRun(before: Files, argv: readonly string[], changed: Files = {}) {
  const ran = await command(argv, { files: { ...before, ...changed } });
  const left: Files = { ...before, ...changed, ...Object.fromEntries(ran.world.written) };
  return { ...ran, left, decks: ran.written.filter((path) => path.endsWith('.pptx')) };
}

describe('--resume', () => {
  it('builds what has changed and nothing else, and tells of all as if it had been built', async () => {
    const first = await laterRun(files, series);
    expect(first.decks).toHaveLength(4);
    const again = await laterRun(first.left, series);
    expect(again).toMatchObject({ written: [], status: 1, err: first.err });
    expect(again.out).toContain('4 decks, 4 kept, 1 not built, 8 slides, 4 warnings');
    const row = await laterRun(first.left, series, { 't.csv': table.replace('Beta,2', 'Beta,3') });
    expect(row.decks).toEqual(['out/Beta.pptx']);
    // A deck that is lost, one that is cut off, and one that somebody changed.
    for (const [path, bytes] of [
      ['out/Beta.pptx', ''],
      ['out/Beta.pptx', 'Beta'],
      ['out/.briefdeck/Beta.pptx.json', '{"briefdeck":"rec'],
    ] as const)
      expect((await laterRun(first.left, series, { [path]: bytes })).decks).toEqual(['out/Beta.pptx']);
    expect((await laterRun(first.left, [...series, '--cut', 'executive'])).decks).toHaveLength(4);
  });

  it('builds anew where anything of briefdeck that a deck may hang on is another', async () => {
    const shipped: Files = {
      'package.json': '1',
      'dist/command.js': 'main',
      'dist/write-pdf.cjs': 'pdf',
      'dist/index.js': 'library',
      'assets/map/lakes.bin': 'lakes',
      'assets/templates/night.json': '{}',
      '../sharp/package.json': '0.34',
    };
    const hashWith = (changed: Files) => codeHash(worldOf({ ...shipped, ...changed }));
    const first = await hashWith({});
    expect(await hashWith({ 'dist/index.js': 'other' })).toBe(first);
    for (const path of Object.keys(shipped).filter((name) => name !== 'dist/index.js'))
      expect(await hashWith({ [path]: 'other' }), path).not.toBe(first);
    expect(await hashWith({ 'dist/late.cjs': 'new' })).not.toBe(first);
  });

  it('knows the article that a deck was made from', async () => {
    const build = ['build', 'a.md', 'b.md', '-o', 'out/', '--resume', '--force'];
    const first = await laterRun(files, build);
    expect(first.decks).toHaveLength(2);
    expect((await laterRun(first.left, build)).written).toEqual([]);
    expect((await laterRun(first.left, build, { 'b.md': 'other' })).decks).toEqual(['out/b.pptx']);
    expect(await command(['build', '-', '-o', 'out/', '--resume'], { files })).toMatchObject({ status: 2 });
  });
});

describe('--shard', () => {
  it('divides by name alone: every deck and every fault is in one part', async () => {
    const parts = await Promise.all(
      [1, 2, 3].map((part) => laterRun(files, [...series, '--shard', `${part}/3`])),
    );
    const whole = await laterRun(files, series);
    expect(parts.flatMap(({ decks }) => decks).sort()).toEqual([...whole.decks].sort());
    for (const { left, decks } of parts)
      for (const path of decks) expect(left[path]).toEqual(whole.left[path]);
    expect(parts.filter(({ err }) => err.includes('t.csv:6:1')).length).toBe(1);
    const names = Array.from({ length: 800 }, (_, index) => `deck-${index}.pptx`);
    const sizes = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (index) => names.filter((name) => isIn({ index, count: 8 }, `any/${name}`)).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBe(800);
    expect(Math.min(...sizes)).toBeGreaterThan(60);
  });

  it.each(['0/3', '4/3', '3', 'a/b', '-1/3', '1/0'])('refuses %s', async (given) => {
    expect(shardOf(given)).toBeUndefined();
    expect((await command([...series, '--shard', given], { files })).status).toBe(2);
  });
});

it('docs/scale.md shows recipes whose YAML can be read and whose commands there are', () => {
  const page = readFileSync(`${root}docs/scale.md`, 'utf8');
  const blocks = [...page.matchAll(/```(yaml|sh)\n([\s\S]*?)```/g)];
  expect(blocks.length).toBeGreaterThan(4);
  for (const [, kind, text = ''] of blocks) {
    if (kind === 'yaml') expect(parseDocument(text).errors).toEqual([]);
    expect(text).toMatch(/briefdeck (?:series|build) .*--shard|briefdeck|podman/s);
  }
});
