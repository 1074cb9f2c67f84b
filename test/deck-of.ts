// Builds a deck from source for the tests, by the same way the command goes. What ships is
// built once (test/README.md).

import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { type Compiled, compile, planArticle } from '../src/library/compile.ts';
import { createStore, type Store } from '../src/library/kept.ts';
import { laidOut } from '../src/library/lay-out.ts';
import { fileWorld } from '../src/world/file-world.ts';
import { memoryWorld } from '../src/world/memory-world.ts';

export const root = new URL('..', import.meta.url).pathname;
export const files = fileWorld(root);

export interface BuiltDeck extends Compiled {
  readonly diagnostics: readonly Diagnostic[];
}

export interface Choice {
  /** A template that ships, before the article's own. */
  readonly template?: string;
  readonly cut?: string;
  /** `[]` where a test looks at the slides only: the file is half the work. */
  readonly outputs?: readonly [] | readonly ['pdf'];
}

type Building = Choice & { readonly kept?: typeof kept };

const shared = new Map<string, Promise<BuiltDeck>>();

/**
 * What a session keeps between builds: fonts, the atlas, drawn maps (test/library/session.test.ts holds it to builds alone). A session forgets what
 * its last builds did not ask for; the tests change from one template to another, and forget after thirty times as many.
 */
export const kept = forgetful(createStore(), 30);

function forgetful(store: Store, each: number): Store {
  let builds = 0;
  return {
    ...store,
    begin: () => {
      builds += 1;
      if (builds % each === 0) store.begin();
    },
  };
}

/**
 * A file of the checkout, e.g. `content/gallery.md`. Whoever asks for the same deck gets the same one, built
 * once for all test files of a worker: look at it, do not change it.
 */
export function deckOf(file: string, choice: Choice = {}): Promise<BuiltDeck> {
  const keyOf = (outputs: Choice['outputs']): string =>
    JSON.stringify([file, choice.template, choice.cut, outputs]);
  // Slides alone are those of the file, where that is there.
  const whole = choice.outputs?.length === 0 ? shared.get(keyOf(undefined)) : undefined;
  const key = keyOf(choice.outputs);
  const deck = whole ?? shared.get(key) ?? builtOf(file, { ...choice, kept });
  shared.set(key, deck);
  return deck;
}

/** The same, not shared and with nothing kept: for tests of the building itself. */
export async function deckBuiltAnew(file: string, choice: Choice = {}): Promise<BuiltDeck> {
  return builtOf(file, choice);
}

const builtOf = async (file: string, choice: Building): Promise<BuiltDeck> =>
  built(await readFile(`${root}${file}`, 'utf8'), file, files, choice);

/** The same with every layout of the template, whatever its slides use. */
export async function deckWithAllLayouts(file: string, template: string): Promise<BuiltDeck> {
  const yaml = new TextEncoder().encode(`extends: ${template}\nname: ${template}\ngallery: null\n`);
  const own = memoryWorld({ 'all/template.yaml': yaml }, files);
  const holder = (path: string): typeof files => (/^all(\/|$)/.test(path) ? own : files);
  const world: typeof files = {
    ...files,
    read: (path, most) => holder(path).read(path, most),
    readWithin: (folder, path, most) => holder(folder).readWithin(folder, path, most),
    kind: (path) => holder(path).kind(path),
    list: (path) => holder(path).list(path),
  };
  return built(await readFile(`${root}${file}`, 'utf8'), file, world, { template: 'all', kept });
}

/** Markdown text, and what it names by path. */
export async function deckOfText(
  text: string,
  pictures: Readonly<Record<string, Uint8Array>> = {},
  choice: Choice = {},
): Promise<BuiltDeck> {
  return built(text, 'article.md', memoryWorld(pictures, files), { ...choice, kept });
}

/** Of a text what a slide shows, without the file: half the work, where a test looks at words. */
export async function sceneOfText(text: string): Promise<Omit<Compiled, 'pptx' | 'files'>> {
  const options = { file: 'article.md', world: memoryWorld({}, files), report: () => {}, kept };
  const planned = await planArticle(text, options);
  return { ...planned, ...(await laidOut(planned.plan, planned.template, options)) };
}

async function built(text: string, file: string, world: typeof files, choice: Building): Promise<BuiltDeck> {
  const diagnostics: Diagnostic[] = [];
  const compiled = await compile(text, {
    file,
    world,
    report: (diagnostic) => diagnostics.push(diagnostic),
    ...choice,
  });
  return { ...compiled, diagnostics };
}

/** The deck's bytes; a test that expects a deck fails with the article's errors where there is none. */
export function bytesOf(deck: BuiltDeck): Uint8Array {
  if (deck.pptx) return deck.pptx;
  const errors = deck.diagnostics.filter((one) => one.severity === 'error').map((one) => one.message);
  throw new Error(`no deck was built: ${errors.join('; ')}`);
}
