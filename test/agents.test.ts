// AGENTS.md: its example runs, its commands exist, and what it names is there.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { deckOfText, root } from './deck-of.ts';

const text = readFileSync(`${root}AGENTS.md`, 'utf8');
const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(text) ?? [];
const [, article = ''] = /```markdown\n([\s\S]*?)```/.exec(text) ?? [];

const [, names = ''] = /import \{ (.*) \} from 'briefdeck'/.exec(example) ?? [];
const called = names.split(', ').filter((name) => !name.startsWith('type '));

it('has an example that runs as it stands', async () => {
  const body = example
    .replace(/^import .*$/m, '')
    .replace('const findings: Diagnostic[] = [];', 'const findings = [];');
  const printed: unknown[] = [];
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  const run = new AsyncFunction('library', 'console', `const { ${called.join(', ')} } = library;\n${body}`);
  await run(library, { log: (...values: unknown[]) => printed.push(...values) });
  const [markdown, marks, , size, , slides] = printed;
  expect(markdown).toContain('> We have never seen the river so low in May\n>\n> — Karin Lund, Mayor');
  expect(marks).toBeGreaterThan(2);
  expect(size).toBeGreaterThan(10_000);
  expect(slides).toBeGreaterThanOrEqual(2);
});

it('names functions that the library has', () => {
  const others = [...text.matchAll(/`(\w+)\(/g)].map(([, name]) => name ?? '');
  for (const name of [...called, ...others]) expect(library, name).toHaveProperty(name);
});

it('shows a syntax that the parser knows: no error but the picture that is not there', async () => {
  const deck = await deckOfText(article.replace('…', 'A title').replaceAll('name: …', 'name: A Paper'));
  const errors = deck.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ id }) => id).filter((id) => !/picture/.test(id))).toEqual([]);
});
