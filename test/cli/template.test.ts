// `briefdeck template list`, `new` and `check`.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../src/template/load.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { command } from './terminal.ts';

const shipped = readdirSync(new URL('../../templates', import.meta.url)).sort();

/** What a command wrote, as the files that the next one finds. */
async function made(...argv: readonly string[]): Promise<Readonly<Record<string, Uint8Array>>> {
  const ran = await command(['template', 'new', ...argv]);
  expect(ran.status, ran.err).toBe(0);
  return Object.fromEntries(ran.world.written);
}

describe('briefdeck template list', () => {
  it('names each template that ships, with what it is for', async () => {
    const { templates } = JSON.parse((await command(['template', 'list', '--json'])).out) as {
      templates: { name: string; purpose: string; layouts: string[] }[];
    };
    expect(templates.map(({ name }) => name)).toEqual(shipped);
    for (const { name, purpose, layouts } of templates) {
      expect(purpose, name).toMatch(/^[A-Z].*\.$/);
      expect(layouts.length).toBeGreaterThan(20);
    }
    const { out } = await command(['template', 'list']);
    expect(out).toMatch(/^briefing +960 x 540 pt, 68 layouts$/m);
  });
});

describe('briefdeck template new', () => {
  it.each(shipped)('begins a folder from "%s" that is in order and looks like it', async (from) => {
    const files = await made('our-brand', '--from', from);
    const world = memoryWorld(files, fileWorld('.'));
    const mine = await loadTemplate('our-brand', world, (one) => expect(one).toBeUndefined());
    const base = await loadTemplate(from, world, () => {});
    const { purpose: _, ...rest } = base;
    expect(mine).toMatchObject({ ...rest, name: 'our-brand', theme: { ...base.theme, name: 'our-brand' } });
    expect((await command(['template', 'check', 'our-brand/'], { files })).status).toBe(0);
  });

  it.each(shipped)('copies the whole of "%s"', async (from) => {
    const files = await made('sub/copy', '--from', from, '--full');
    const world = memoryWorld(files, fileWorld('.'));
    const mine = await loadTemplate('sub/copy', world, (one) => expect(one).toBeUndefined());
    expect(mine).toEqual({ ...(await loadTemplate(from, world, () => {})), name: 'copy' });
  });

  it('tells the editor the schemas that it lays beside', async () => {
    const files = await made('our-brand', '--full');
    expect(Object.keys(files)).toContain('our-brand/schema/slide-layout.schema.json');
    const first = (path: string) => new TextDecoder().decode(files[path]).split('\n')[0];
    expect(first('our-brand/template.yaml')).toBe(
      '# yaml-language-server: $schema=schema/template.schema.json',
    );
    expect(first('our-brand/layouts/agenda.yaml')).toBe(
      '# yaml-language-server: $schema=../schema/slide-layout.schema.json',
    );
  });

  it('writes over nothing', async () => {
    for (const files of [{ 'mine/notes.txt': 'x' }, { mine: 'x' }])
      expect(await command(['template', 'new', 'mine'], { files })).toMatchObject({
        status: 1,
        err: expect.stringContaining('already'),
        written: [],
      });
  });

  it.each([
    [['mine', '--from', 'nothing'], 'one that ships: '],
    [['.hidden'], 'is no name'],
    [['a/..'], 'is no name'],
  ])('refuses %j', async (argv, said) => {
    const ran = await command(['template', 'new', ...argv]);
    expect(ran).toMatchObject({ status: 1, written: [] });
    expect(ran.err).toContain(said);
  });
});

describe('briefdeck template check', () => {
  it('says where a fault is, and for whom', async () => {
    const files = { 'mine/template.yaml': 'extends: briefing\nname: mine\nscale: { text: big }\n' };
    const ran = await command(['template', 'check', 'mine'], { files });
    expect(ran).toMatchObject({ status: 1, err: '' });
    expect(ran.out).toMatch(/^mine\/template\.yaml:3:10: error: .*"scale\/text" must be a number/);
    const github = await command(['template', 'check', 'mine', '--format', 'github'], { files });
    expect(github.out).toMatch(/^::error file=mine\/template.yaml,line=3,col=10,/);
  });
});
