// `build --watch`: a deck that follows its article until it is told to end.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { loadPipeline } from '../../src/cli/pipeline.ts';
import { watchFiles } from '../../src/preview/watch.ts';
import { fileWorld } from '../../src/world/file-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('tells of a file under what was a folder and is a file, and of one that comes back after it was moved', async () => {
  const [picture, away, within] = ['p.png', 'q.png', 'house'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(within);
  writeFileSync(picture, 'one');
  let told = 0;
  const files = watchFiles(() => {
    told += 1;
    files.watch();
  });
  const toldOf = async (change: () => void) => {
    const before = told;
    change();
    for (let tries = 0; tries < 200 && told === before; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toBeGreaterThan(before);
  };
  for (const file of [picture, join(within, 'template.yaml')]) files.meets(file);
  files.watch();
  await toldOf(() => writeFileSync(join(within, 'template.yaml'), 'x'));
  await toldOf(() => {
    rmSync(within, { recursive: true });
    writeFileSync(within, 'a file');
  });
  await toldOf(() => renameSync(picture, away));
  await toldOf(() => writeFileSync(picture, 'two'));
  await files.close();
});

it('builds again when the article is saved, goes on after an error, and ends when it is told to', async () => {
  const [article, page] = [join(folder, 'article.md'), join(folder, 'deck.html')];
  const text = (point: string): string => `---\ntitle: The brief\n---\n\n## A slide\n\n- ${point}\n`;
  writeFileSync(article, text('One point'));
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let out = '';
  const write = (chunk: string | Uint8Array): void => {
    out += String(chunk);
  };
  const io = {
    stdout: { write },
    stderr: { write },
    stdin: (async function* () {})(),
    isTTY: false,
    columns: 80,
    env: {},
    interrupted: () => ended,
    now: () => 0,
    cores: () => 1,
  };
  const done = build([article], { output: [page], watch: true }, fileWorld(folder), io, loadPipeline);
  const shown = async (
    words: string,
    where = (): string => (existsSync(page) ? readFileSync(page, 'utf8') : ''),
  ) => {
    for (let tries = 0; tries < 400 && !where().includes(words); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(where()).toContain(words);
  };
  await shown('One point');
  writeFileSync(article, '---\ntitle: [\n---\n');
  await shown('not built', () => out);
  writeFileSync(article, text('Another point'));
  await shown('Another point');
  const builds = out.split('deck.html:').length;
  await new Promise((resolve) => setTimeout(resolve, 150));
  // What it writes is no reason to build.
  expect(out.split('deck.html:').length).toBe(builds);
  end();
  expect(await done).toBe(0);
});
