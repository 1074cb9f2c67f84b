// A template folder as a .potx: sound, and its slides are the folder's.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Compiled, compile } from '../../src/library/compile.ts';
import { exportTemplate } from '../../src/library/export-template.ts';
import { writePotx } from '../../src/pptx/write-potx.ts';
import { placesOf } from '../../src/template/brand/own.ts';
import { shippedNames, templateSource } from '../../src/template/load.ts';
import { resolveTemplate } from '../../src/template/resolve.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import type { World } from '../../src/world/types.ts';
import { bytesOf, deckOf, deckWithAllLayouts, files, kept, root } from '../deck-of.ts';
import { open, textOf } from '../pptx/open.ts';
import { sound } from '../pptx/sound.ts';
import { validate } from '../pptx/validate.ts';
import { edited } from './brands.ts';

const gallery = readFileSync(`${root}content/gallery.md`, 'utf8');
const silent = { world: files, report: () => {} };

/** The gallery, on a template in memory; its pictures are the checkout's. */
async function galleryOn(potx: Uint8Array, outputs?: readonly []): Promise<Compiled> {
  const world: World = {
    ...files,
    read: async (path) => (path === 't.potx' ? potx : files.read(path)),
    kind: async (path) => (path === 't.potx' ? 'file' : files.kind(path)),
  };
  const options = { file: 'content/gallery.md', world, template: 't.potx', report: () => {}, kept };
  return compile(gallery, { ...options, ...(outputs ? { outputs } : {}) });
}

function slidesOf(pptx: Uint8Array): ReadonlyMap<string, string> {
  const parts = open(pptx);
  return new Map(
    [...parts.keys()]
      .filter((part) => /^ppt\/(slides|notesSlides|charts)\//.test(part) && /xml(\.rels)?$/.test(part))
      .map((part) => [part, textOf(parts, part)]),
  );
}

describe.each(await shippedNames(files))('%s, exported', (name) => {
  it('is a valid PowerPoint template whose slides are the folder’s', async () => {
    const potx = await exportTemplate(name, silent);
    expect(textOf(open(potx), '[Content_Types].xml')).toContain('presentationml.template.main+xml');
    expect(sound(potx)).toEqual([]);
    expect(await validate(potx)).toEqual([]);
    const folders = await deckOf('content/gallery.md', { template: name });
    // What is written of the same scene is the same: that is looked at on one that is wide and one that is tall.
    const isWritten = name === 'journal' || name === 'portrait';
    const deck = await galleryOn(potx, isWritten ? undefined : []);
    expect(deck.template.base?.unchanged).toBe(true);
    expect(JSON.stringify(deck.scene.slides)).toBe(JSON.stringify(folders.scene.slides));
    if (!isWritten) return;
    const whole = await deckWithAllLayouts('content/gallery.md', name);
    expect(slidesOf(deck.pptx as Uint8Array)).toEqual(slidesOf(bytesOf(whole)));
  }, 60_000);
});

it('is read layout by layout where this version has them elsewhere than the one that wrote it', async () => {
  const source = await templateSource('briefing', files, () => {});
  const template = resolveTemplate(source);
  const baseOf = async (places: number) => {
    const potx = writePotx(template, new Map(), JSON.stringify({ ...source, places }));
    return (await galleryOn(potx, [])).template.base;
  };
  expect(await baseOf(placesOf(template))).toMatchObject({ own: true, unchanged: true });
  const other = await baseOf(placesOf(template) + 1);
  expect(other?.own).toBe(true);
  expect(other?.unchanged).toBeUndefined();
});

describe('an exported template that was changed in PowerPoint', () => {
  it('gives its new colours and places to the deck', async () => {
    const potx = await exportTemplate('briefing', silent);
    const recolored = edited(potx, 'ppt/theme/theme1.xml', (xml) => xml.replaceAll('A63D2F', '0055AA'));
    const moved = edited(recolored, 'ppt/slideLayouts/slideLayout6.xml', (xml) =>
      xml.replace(
        /(type="body"[^>]*idx="20"[\s\S]*?<a:off x=")(\d+)/,
        (_, head, x) => `${head}${Number(x) + 127000}`,
      ),
    );
    const { template } = await compile('## A\n\n- b\n', {
      file: 'a.md',
      world: memoryWorld({ 't.potx': moved }, files),
      template: 't.potx',
      report: () => {},
    });
    expect(template.base).toMatchObject({ own: true });
    expect(template.base?.unchanged).toBeUndefined();
    expect(template.theme.colors.accent1).toBe('0055aa');
    const body = template.layouts[5]?.slots.find(({ idx }) => idx === 20);
    expect(body?.box.x).toBeCloseTo(64, 1);
  });

  it('is a brand like any other where what it carries was cut short', async () => {
    const potx = await exportTemplate('briefing', silent);
    const cut = edited(potx, 'customXml/item1.xml', (xml) =>
      xml.replace(/.{100}(<\/briefdeck:template>)$/, '$1'),
    );
    const { template } = await compile('## A\n\n- b\n', {
      file: 'a.md',
      world: memoryWorld({ 't.potx': cut }, files),
      template: 't.potx',
      report: () => {},
    });
    expect(template.base?.own).toBeUndefined();
  });

  it('is a brand like any other once a layout of it is gone', async () => {
    const potx = await exportTemplate('briefing', silent);
    const renamed = edited(potx, 'ppt/slideLayouts/slideLayout6.xml', (xml) =>
      xml.replace(/<p:cSld name="[^"]*"/, '<p:cSld name="Other"'),
    );
    const { template } = await compile('## A\n\n- b\n', {
      file: 'a.md',
      world: memoryWorld({ 't.potx': renamed }, files),
      template: 't.potx',
      report: () => {},
    });
    expect(template.base?.own).toBeUndefined();
    expect(template.layouts.length).toBeGreaterThan(20);
  });
});
