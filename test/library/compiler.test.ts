// Compiles that are stopped, and a server's compiler: bytes as alone, limits that refuse and leave the next compile whole.

import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type * as Library from '../../src/index.ts';
import { compile } from '../../src/library/compile.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { bytesOf, deckOfText, files, root } from '../deck-of.ts';

const text = '---\ntitle: Rivers\n---\n\n## Rivers carry less water\n\n- The Rhine fell.\n';
const long = `${text}\n${Array.from({ length: 4000 }, (_, index) => `## Decision ${index} is taken in May\n\nIt was ${index}. It stands.\n`).join('\n')}`;

it('stops after the stage at which its caller leaves', async () => {
  const controller = new AbortController();
  const stages: string[] = [];
  const onStage = (stage: string): void => {
    stages.push(stage);
    if (stage === 'plan') controller.abort(new Error('the caller has left'));
  };
  const world = memoryWorld({}, files);
  const options = { file: 'a.md', world, report: () => {}, onStage, signal: controller.signal };
  await expect(compile(text, options)).rejects.toThrow('the caller has left');
  expect(stages).toEqual(['parse', 'template', 'plan']);
});

describe.runIf(existsSync(`${root}dist/compile-worker.cjs`))('openCompiler', async () => {
  const { openCompiler } = (await import(`${root}dist/index.js`)) as typeof Library;
  const compiler = openCompiler({ workers: 1, megabytes: 32, milliseconds: 30_000 });
  afterAll(() => compiler.close());
  const built = async (): Promise<Uint8Array | undefined> =>
    (await compiler.compile(text)).files.get('pptx')?.[0];

  it('gives the bytes of a compile alone, and sees no file but those it is handed', async () => {
    expect(Buffer.from((await built()) ?? []).equals(Buffer.from(bytesOf(await deckOfText(text))))).toBe(
      true,
    );
    const picture = await compiler.compile(`${text}\n![A river](README.md)\n`);
    expect(picture.files.size).toBe(0);
    expect(picture.diagnostics.map(({ severity }) => severity)).toContain('error');
    await expect(compiler.compile(text, { template: 'none' })).rejects.toMatchObject({
      diagnostic: { id: 'unknown-template' },
    });
  });

  it('ends what is over its limits or no longer wanted in the middle of it, and goes on', async () => {
    await expect(compiler.compile(long)).rejects.toMatchObject({ diagnostic: { id: 'over-limit' } });
    const controller = new AbortController();
    const [one, two] = [long, text].map((each) => compiler.compile(each, {}, controller.signal));
    controller.abort(new Error('the caller has left'));
    await expect(one).rejects.toThrow('the caller has left');
    await expect(two).rejects.toThrow('the caller has left');
    expect(await built()).toBeDefined();
  });
});
