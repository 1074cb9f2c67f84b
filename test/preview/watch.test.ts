// `build --watch`: a deck that follows its article until it is told to end.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { loadPipeline } from '../../src/cli/pipeline.ts';
import { fileWorld } from '../../src/world/file-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefdeck-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

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
