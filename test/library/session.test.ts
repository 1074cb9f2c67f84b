// Builds one after the other: each has the bytes that it would have alone.

import { describe, expect, it } from 'vitest';
import { type CompileOptions, compile } from '../../src/library/compile.ts';
import { createStore } from '../../src/library/kept.ts';
import { createSession } from '../../src/library/session.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { root } from '../deck-of.ts';

const article = (word: string, map: string): string =>
  `---\ntitle: Two cities\n---\n\n## ${word}\n\n- One point of it\n\n\`\`\`map\nfocus: [KZ]\nplaces: [${map}]\n\`\`\`\n`;

const options = (said: string[] = []): CompileOptions => ({
  file: 'article.md',
  world: fileWorld(root),
  report: ({ id, span }) => said.push(`${id} ${span?.line}`),
});

describe('a session', () => {
  it('builds what a build alone does, edit by edit', async () => {
    const session = createSession();
    for (const text of [
      article('First', 'Astana'),
      article('First and more', 'Astana'),
      article('First and more', 'Almaty'),
      article('First and more', 'Astana'),
    ]) {
      const [kept, alone] = [await session.compile(text, options()), await compile(text, options())];
      expect(Buffer.compare(kept.pptx ?? Buffer.of(1), alone.pptx ?? Buffer.of(2))).toBe(0);
    }
  });

  it('says each time what a map makes it say, at the line where it stands now', async () => {
    const session = createSession();
    const text = article('First', 'Nowhere at all');
    for (const [given, line] of [
      [text, 12],
      [text.replace('## First', 'Words.\n\n## First'), 14],
    ] as const) {
      const said: string[] = [];
      await session.compile(given, options(said));
      expect(said.join()).toMatch(new RegExp(` (${line - 3}|${line - 2}|${line - 1}|${line})\\b`));
      const alone: string[] = [];
      await compile(given, options(alone));
      expect(said).toEqual(alone);
    }
  });

  it('forgets what is not asked for', () => {
    const store = createStore();
    let made = 0;
    const ask = (): number => store.of('key', () => ++made);
    store.begin();
    expect([ask(), ask()]).toEqual([1, 1]);
    for (let build = 0; build < 5; build += 1) store.begin();
    expect(ask()).toBe(2);
    expect(
      store.of(
        'other',
        () => ++made,
        () => false,
      ),
    ).toBe(3);
    expect(store.of('other', () => ++made)).toBe(4);
  });
});
