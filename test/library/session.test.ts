// Builds one after the other: each has the bytes that it would have alone.

import { describe, expect, it } from 'vitest';
import { type CompileOptions, compile } from '../../src/library/compile.ts';
import { createDrawings } from '../../src/library/drawings.ts';
import { createStore } from '../../src/library/kept.ts';
import { createSession } from '../../src/library/session.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { root } from '../deck-of.ts';
import { body, content, plainBrand, title } from '../template/plain-brand.ts';

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

  it('keeps what an edit does not touch, and nothing of what it does', async () => {
    const session = createSession();
    const draw = createDrawings();
    const long = Array.from({ length: 14 }, (_, at) => `- Point ${at} of many, which say little`).join('\n');
    const table =
      '<!-- chart: {type: column} -->\n\n| Year | Calls |\n| --- | ---: |\n| 2021 | 40 |\n| 2022 | 55 |\n\nSource: Port, 2023';
    const text = `---\ntitle: Ports\nauthor: A. Writer\ndate: 2024-01-01\n---\n\n# Harbours\n\n## First of them\n\n- Deep (Reuters, 2023)\n- Free of ice[^ice]\n\n[^ice]: Winters with less than ten centimetres of ice are not counted.\n\n<!-- notes -->\n\nSaid aloud.\n\n## Calls\n\n${table}\n\n# Roads\n\n## Too much for one slide\n\n${long}\n\n## A voice\n\n> Roads end.\n>\n> — A. Driver, driver, 2023-01-01 (Road News, January 1)\n`;
    const edits: readonly (readonly [string, string])[] = [
      ['Free of ice', 'Free of ice in summer'],
      ['Said aloud.', 'Said twice.'],
      ['ten centimetres', 'nine centimetres'],
      ['Reuters, 2023', 'Tass, 2023'],
      ['# Roads', '# Streets'],
      ['| 2022 | 55 |', '| 2022 | 56 |'],
      ['- Deep (Tass, 2023)\n', ''],
      ['## A voice', 'More words.\n\n## A voice'],
      ['title: Ports', 'title: Quays'],
      ['## Calls', '## First of them'],
      [
        'Roads end.',
        'Roads end, and an overlong word comes: Donaudampfschifffahrtselektrizitätenhauptbetriebswerk.',
      ],
      ['# Harbours', '# Harbours\n\n## A slide before'],
      ['author: A. Writer', 'author: B. Writer\nhandling: TLP:RED'],
    ];
    let now = text;
    for (const [from, to] of [['', ''] as const, ...edits]) {
      expect(now).toContain(from);
      now = now.replace(from, to);
      const [said, saidAlone]: [string[], string[]] = [[], []];
      const kept = await session.compile(now, options(said));
      const alone = await compile(now, options(saidAlone));
      expect(said, to).toEqual(saidAlone);
      expect(Buffer.compare(kept.pptx ?? Buffer.of(1), alone.pptx ?? Buffer.of(2)), to).toBe(0);
      expect(draw(kept), to).toEqual(createDrawings()(alone));
    }
    // A slide that is as it was is the same, not only alike.
    const [one, other] = [await session.compile(now, options()), await session.compile(now, options())];
    expect(one.scene.slides.every((slide, at) => slide === other.scene.slides[at])).toBe(true);
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

  it('keeps an organisation’s file as long as it is as it was, and says again what was found in it', async () => {
    const text = '---\ntitle: Ports\n---\n\n## One\n\n- A point\n';
    const brand = (size: number): Uint8Array =>
      plainBrand({ layouts: [content({ title: { ...title, height: size }, body })] });
    const session = createSession();
    const build = async (bytes: Uint8Array, with_: typeof compile) => {
      const said: string[] = [];
      const own = {
        ...options(said),
        world: memoryWorld({ 'brand.potx': bytes }, fileWorld(root)),
        template: 'brand.potx',
      };
      const { pptx, template } = await with_(text, own);
      return { said, template, bytes: Buffer.from(pptx ?? []) };
    };
    const made = [];
    for (const size of [81, 81, 60]) {
      const [kept, alone] = [await build(brand(size), session.compile), await build(brand(size), compile)];
      expect(kept.said).toEqual(alone.said);
      expect(kept.bytes.equals(alone.bytes)).toBe(true);
      made.push(kept.template);
    }
    expect(made[0]?.base).toBe(made[1]?.base);
    expect(made[1]?.base).not.toBe(made[2]?.base);
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
