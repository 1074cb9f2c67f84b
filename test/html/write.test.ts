// A deck as one HTML file: well-formed, whole, and nothing in it that an article could make run or fetch.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/html/write.ts';
import { compile } from '../../src/library/compile.ts';
import type { OutputFormat } from '../../src/library/emit.ts';
import { fileWorld } from '../../src/world/file-world.ts';
import type { BuiltDeck } from '../deck-of.ts';
import { deckOf, deckOfText } from '../deck-of.ts';

const html = ({ scene, template, pictures, article }: BuiltDeck): string =>
  writeHtml(scene, template, pictures, article.language.words);

interface Found {
  readonly tags: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  readonly text: string;
}

/** Fails where an element is not closed in its turn. */
function read(page: string): Found {
  const tags: Found['tags'][number][] = [];
  const empty = new Set(['meta', 'br']);
  const open: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        tags.push({ name, attributes });
        if (!empty.has(name)) open.push(name);
      },
      ontext: (more) => {
        if (!['style', 'script'].includes(open.at(-1) ?? '')) text += more;
      },
      onclosetag: (name) => {
        if (!empty.has(name)) expect(open.pop()).toBe(name);
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
  );
  parser.end(page);
  expect(open).toEqual([]);
  return { tags, text };
}

const hostile = `---
title: "</title><script>alert(1)</script>"
---

## A title with <script>alert(2)</script> and "quotes" \`" onload="alert(3)\`

- [a link](https://example.org/?a=1&b="2)
- and **bold** text url(#x)

<!-- notes -->

Said <img src=x onerror=alert(4)> in the notes.
`;

describe('a deck as HTML', () => {
  it('is well-formed, with a section a slide, and each id once', async () => {
    const deck = await deckOf('content/kazakhstan-diplomatic-spotlight.md');
    const { tags, text } = read(html(deck));
    const sections = tags.filter(({ name }) => name === 'section');
    expect(sections.map(({ attributes }) => attributes['id'])).toEqual(
      deck.scene.slides.map((_, index) => `slide-${index + 1}`),
    );
    const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const used = tags.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((value) => /^(?:url\()?#([^)]*)/.exec(value)?.[1] ?? []),
    );
    const names = new Set(ids);
    expect(used.filter((id) => !names.has(id) && !/^[\da-f]{6}$/i.test(id))).toEqual([]);
    for (const said of ['Kassym-Jomart Tokayev', '“senseless and tragic war”']) expect(text).toContain(said);
    for (const note of deck.scene.slides.flatMap(({ notes }) => notes))
      for (const { text: words } of note.runs) if (words !== '\n') expect(text).toContain(words);
  });

  it.each(['briefing', 'night', 'portrait'])(
    'has a heading a slide, the cover’s the first: %s',
    async (template) => {
      const deck = await deckOf('content/gallery.md', { template });
      const heads = read(html(deck))
        .tags.filter(({ attributes }) => attributes['role'] === 'heading')
        .map(({ attributes }) => [attributes['aria-level'], attributes['aria-label'] !== '']);
      expect(heads).toEqual(deck.scene.slides.map((_, index) => [index === 0 ? '1' : '2', true]));
    },
  );

  it('says what its maps and tables say', async () => {
    const { tags } = read(html(await deckOf('content/kazakhstan-diplomatic-spotlight.md')));
    const drawn = tags.filter(({ attributes }) => attributes['role'] === 'img');
    expect(drawn.length).toBeGreaterThan(1);
    for (const { attributes } of drawn) expect(attributes['aria-label']?.length).toBeGreaterThan(20);
  });

  it('lets an article run, load and break out of nothing', async () => {
    const { tags } = read(html(await deckOfText(hostile)));
    expect(tags.filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(tags.filter(({ name }) => name === 'img')).toEqual([]);
    expect(
      tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^on/i.test(key)),
    ).toEqual([]);
    const policy = tags.find(({ attributes }) => attributes['http-equiv'])?.attributes['content'] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; img-src data:; style-src 'sha256-.{44}'; script-src 'sha256-.{44}'$/,
    );
    const fetched = tags
      .filter(({ name }) => name !== 'a')
      .flatMap(({ attributes }) => [attributes['href'], attributes['src']])
      .filter((address) => address !== undefined && !/^(#|data:)/.test(address));
    expect(fetched).toEqual([]);
  });

  it('is right to left where the deck is, with the drawing’s own directions', async () => {
    const page = html(await deckOf('content/kazakhstan-diplomatic-spotlight.ar.md'));
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('section > svg { direction: ltr;');
  });

  it('has a picture that several slides show once', async () => {
    const deck = await deckOf('content/gallery.md');
    const page = html(deck);
    const data = [...page.matchAll(/href="(data:[^"]{200})/g)].map(([, start]) => start);
    expect(data.length).toBeGreaterThan(0);
    expect(new Set([...page.matchAll(/href="(data:[^"]*)"/g)].map(([, whole]) => whole)).size).toBe(
      [...page.matchAll(/href="data:/g)].length,
    );
  });
});

describe('the other forms of a deck', () => {
  const compiled = async (outputs: readonly OutputFormat[], template?: string) => {
    const said: string[] = [];
    const { files, pptx, scene } = await compile('---\ntitle: T\n---\n\n## One\n\nWords.\n', {
      file: 'a.md',
      world: fileWorld('.'),
      report: ({ id }) => said.push(id),
      outputs,
      scale: 0.5,
      ...(template === undefined ? {} : { template }),
    });
    return { files, pptx, said, slides: scene.slides.length };
  };

  it('are written together, each slide a picture', async () => {
    const { files, pptx, slides } = await compiled(['pptx', 'html', 'svg', 'png']);
    expect([...files].map(([format, made]) => [format, made.length])).toEqual([
      ['pptx', 1],
      ['html', 1],
      ['svg', slides],
      ['png', slides],
    ]);
    expect(files.get('pptx')?.[0]).toBe(pptx);
    // What `build` knows its own files by.
    for (const format of ['html', 'svg', 'png'] as const)
      expect(
        Buffer.from(files.get(format)?.[0] ?? [])
          .subarray(0, 1024)
          .includes('briefdeck'),
      ).toBe(true);
    const { width, height } = await sharp(files.get('png')?.[0]).metadata();
    expect([width, height]).toEqual([480, 270]);
  });

  it('say that an organisation’s own drawings are not in them', async () => {
    const { pptx } = await deckOf('content/plain.md');
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-html-'));
    try {
      writeFileSync(join(folder, 'brand.pptx'), pptx ?? '');
      expect((await compiled(['html'], join(folder, 'brand.pptx'))).said).toContain('brand-not-drawn');
      expect((await compiled(['pptx'], join(folder, 'brand.pptx'))).said).not.toContain('brand-not-drawn');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
