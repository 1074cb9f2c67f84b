// What a worker of a compiler runs: one deck after the other, of data, to data.

import { type Diagnostic, Refusal } from '../diagnostic/diagnostic.ts';
import { fileWorld } from '../world/file-world.ts';
import { memoryWorld } from '../world/memory-world.ts';
import { compile } from './compile.ts';
import type { WorkerAnswer, WorkerOrder } from './worker-order.ts';

const shipped = fileWorld('.');

export default async function work({
  text,
  begun,
  file = 'article.md',
  files = {},
  ...options
}: WorkerOrder): Promise<WorkerAnswer> {
  begun.postMessage('begun');
  const diagnostics: Diagnostic[] = [];
  const report = (one: Diagnostic): void => {
    diagnostics.push(one);
  };
  try {
    const compiled = await compile(text, { ...options, file, world: memoryWorld(files, shipped), report });
    return { files: compiled.files, slides: compiled.scene.slides.length, diagnostics };
  } catch (fault) {
    if (fault instanceof Refusal) return { refusal: fault.diagnostic };
    throw fault;
  } finally {
    begun.close();
  }
}
