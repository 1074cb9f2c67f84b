// A deck pays for the words of its language that it shows, and for no draft's, no check's and no hint's.

import { expect, it, vi } from 'vitest';

const made: string[] = [];

vi.mock('../../src/language/lazy.ts', () => ({
  lazy: <T>(make: () => T) => {
    let value: { readonly of: T } | undefined;
    return () => {
      if (!value) made.push(make.toString());
      value ??= { of: make() };
      return value.of;
    };
  },
}));

const heavy = { draft: 'institutions', integrity: 'cardinals', lint: 'longSentence', titles: 'verbOrNoun' };
const asked = (): readonly string[] =>
  Object.entries(heavy).flatMap(([name, key]) => (made.some((one) => one.includes(key)) ? [name] : []));

it('tables that a build does not need are not made, and are made once asked for', async () => {
  const { deckOfText } = await import('../deck-of.ts');
  const { languages } = await import('../../src/language/languages.ts');
  for (const { tag } of languages)
    await deckOfText(
      `---\ntitle: T\nlanguage: ${tag}\ndate: 2024-03-12\n---\n\n## One\n\n- Two (Post, 3.4.2024). Three.\n`,
    );
  expect(made.length).toBeGreaterThan(0);
  expect(asked()).toEqual([]);
  for (const { draft, integrity, lint } of languages) {
    if (draft !== 'none') draft();
    if (integrity !== 'none') integrity();
    if (lint !== 'none') lint();
  }
  expect(asked()).toEqual(expect.arrayContaining(['draft', 'integrity', 'lint']));
}, 60_000);
