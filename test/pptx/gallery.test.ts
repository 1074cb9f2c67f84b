// Which layouts a deck carries: those of its template's gallery, and those that its slides use.

import { expect, it } from 'vitest';
import { withGallery } from '../../src/pptx/gallery.ts';
import { loadTemplate } from '../../src/template/load.ts';
import type { Template } from '../../src/template/types.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { deckOfText, files } from '../deck-of.ts';
import { attribute, find, open, partsIn, xmlOf } from './open.ts';
import { scene, slide } from './scenes.ts';
import { sound } from './sound.ts';

const timeline = `---
title: Days
---

## Two days that counted

| Date | Event | Source |
| --- | --- | --- |
| 2024-01-02 | The bridge was closed | Gazette |
| 2024-01-05 | The bridge was opened | Gazette |
`;

const loaded = (yaml: string, layouts: Readonly<Record<string, string>> = {}): Promise<Template> => {
  const own = Object.entries(layouts).map(([name, text]) => [`mine/layouts/${name}.yaml`, text] as const);
  const texts = [['mine/template.yaml', `extends: briefing\nname: mine\n${yaml}`] as const, ...own];
  const held = Object.fromEntries(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return loadTemplate('mine', memoryWorld(held, files), () => {});
};
const carried = (template: Template): readonly string[] =>
  withGallery(template, scene([slide('map', 'T', [])])).layouts.map(({ name }) => name);

it('a deck carries the layouts of the gallery and those that its slides use, in the template’s order', async () => {
  const { pptx, template } = await deckOfText(timeline);
  const bytes = pptx as Uint8Array;
  expect(sound(bytes)).toEqual([]);
  const parts = open(bytes);
  const written = partsIn(parts, 'ppt/slideLayouts')
    .map((part) => [Number(/\d+/.exec(part)?.[0]), xmlOf(parts, part)] as const)
    .sort(([a], [b]) => a - b)
    .map(([, root]) => attribute(find(root, 'p:cSld')[0] ?? root, 'name'));
  const gallery = template.gallery ?? [];
  expect(gallery.length).toBeGreaterThan(5);
  expect(gallery).not.toContain('timeline-2');
  expect(written).toEqual(
    template.layouts
      .filter(({ name }) => ['timeline-2', 'sources-few'].includes(name) || gallery.includes(name))
      .map(({ label }) => label),
  );
});

it('a template of the user carries what its base does, and layouts of its own', async () => {
  const layout =
    'label: Face\npurpose: One face.\nfamily: image-full\nslots:\n  picture: { type: pic, rows: body, prompt: P }\n';
  const base = carried(await loaded(''));
  expect(base).toContain('map');
  expect(base).not.toContain('actors');
  expect(carried(await loaded('', { face: layout }))).toEqual([...base, 'face']);
});

it('a template of the user may carry all, or others', async () => {
  const all = await loaded('gallery: null\n');
  expect(carried(all)).toEqual(all.layouts.map(({ name }) => name));
  expect(carried(await loaded('gallery: [actors]\n'))).toEqual(['map', 'actors']);
  await expect(loaded('gallery: [actros]\n')).rejects.toMatchObject({
    diagnostic: {
      id: 'unknown-layout',
      span: { line: 3 },
      hints: expect.arrayContaining([expect.stringContaining('"actors"')]),
    },
  });
});
