// Many decks at once: the order, the bytes and the faults of one after the other.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Built } from '../../src/cli/task.ts';
import type { Workers } from '../../src/cli/terminal.ts';
import { root } from '../deck-of.ts';
import { command } from './terminal.ts';

const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.md`, 'fine']));
const argv = ['build', ...Object.keys(files), '-o', 'out/'];

describe('decks at once', () => {
  it('are told in the order asked for, whichever is done first, and one whose worker ends is one', async () => {
    let [opened, closed] = [0, 0];
    const workers = async (count: number): Promise<Workers> => {
      opened = count;
      return {
        run: async ({ task }): Promise<Built> => {
          await new Promise((done) => setTimeout(done, task.article === 'a.md' ? 20 : 0));
          if (task.article === 'c.md') throw new Error('out of memory');
          const output = task.outputs[0]?.path ?? '';
          const of = { written: true, slides: 2, sources: 1, errors: 0, warnings: 0, milliseconds: 0 };
          return {
            result: { article: task.article, output, outputs: [output], ...of },
            diagnostics: [],
            isBug: false,
          };
        },
        close: async () => {
          closed += 1;
        },
      };
    };
    const ran = await command([...argv, '--jobs', '3'], { files, workers });
    expect([opened, closed, ran.status]).toEqual([3, 1, 1]);
    expect(ran.out.split('\n').map((line) => line.split(':')[0])).toEqual([
      'out/a.pptx',
      'out/b.pptx',
      'out/d.pptx',
      '3 decks, 1 not built, 6 slides, no warnings, 0.01 s',
      '',
    ]);
    expect(ran.err).toContain('c.md:1:1: error: the worker ended before the deck was done: out of memory');
    // Few decks are built here, and so is what goes to standard output.
    for (const few of [argv, ['build', 'a.md', '-o', '-', '--jobs', '3']]) {
      opened = 0;
      expect(await command(few, { files, workers })).toMatchObject({ status: 0 });
      expect(opened).toBe(0);
    }
    expect((await command([...argv, '--jobs', '0'], { files })).status).toBe(2);
  });

  it.runIf(existsSync(`${root}dist/worker.cjs`))('have the bytes of one after the other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-batch-'));
    const names = ['one', 'two', 'three'];
    for (const name of names)
      writeFileSync(
        join(folder, `${name}.md`),
        `---\ntitle: ${name}\n---\n\n## The river rises in ${name} places\n\n- Snow melts\n- Rain falls\n`,
      );
    writeFileSync(join(folder, 'broken.md'), '---\ntitle: [\n---\n\nText\n');
    const articles = [...names, 'broken'].map((name) => join(folder, `${name}.md`));
    const [one, two] = ['1', '2'].map((jobs) => {
      const out = join(folder, jobs);
      const cli = [
        join(root, 'dist/cli.cjs'),
        'build',
        ...articles,
        '-o',
        `${out}/`,
        '--jobs',
        jobs,
        '--json',
      ];
      const done = spawnSync(process.execPath, cli, { encoding: 'utf8' });
      const said = done.stdout.replaceAll(out, '').replace(/"milliseconds": \d+/g, '');
      const decks = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'latin1')]);
      return { status: done.status, said, err: done.stderr, decks };
    });
    rmSync(folder, { recursive: true });
    expect(one?.decks).toHaveLength(3);
    expect(two).toEqual(one);
    expect(one?.status).toBe(1);
  });
});
