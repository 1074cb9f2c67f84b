// Builds a deck from source for the tests, by the same way the command goes.

import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { type Compiled, compile } from '../src/library/compile.ts';
import { fileWorld } from '../src/world/file-world.ts';
import { memoryWorld } from '../src/world/memory-world.ts';

export const root = new URL('..', import.meta.url).pathname;
export const files = fileWorld(root);

export interface BuiltDeck extends Compiled {
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of the checkout, e.g. `content/gallery.md`. */
export async function deckOf(file: string, cut?: string): Promise<BuiltDeck> {
  return built(await readFile(`${root}${file}`, 'utf8'), file, files, cut);
}

/** Markdown text, and what it names by path. */
export async function deckOfText(
  text: string,
  pictures: Readonly<Record<string, Uint8Array>> = {},
  cut?: string,
): Promise<BuiltDeck> {
  return built(text, 'article.md', memoryWorld(pictures, files), cut);
}

async function built(text: string, file: string, world: typeof files, cut?: string): Promise<BuiltDeck> {
  const diagnostics: Diagnostic[] = [];
  const compiled = await compile(text, {
    file,
    world,
    report: (diagnostic) => diagnostics.push(diagnostic),
    ...(cut === undefined ? {} : { cut }),
  });
  return { ...compiled, diagnostics };
}

/** The deck's bytes; a test that expects a deck fails with the article's errors where there is none. */
export function bytesOf(deck: BuiltDeck): Uint8Array {
  if (deck.pptx) return deck.pptx;
  const errors = deck.diagnostics.filter((one) => one.severity === 'error').map((one) => one.message);
  throw new Error(`no deck was built: ${errors.join('; ')}`);
}
