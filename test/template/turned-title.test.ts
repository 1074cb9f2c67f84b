// A title that runs up the slide's edge: its box in the file is the one before it is turned, and reaches over the edge.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { box } from '../../src/scene/geometry.ts';
import type { SceneSlide, TextItem } from '../../src/scene/types.ts';
import { slideSvg } from '../../src/svg/write.ts';
import { deckOfText } from '../deck-of.ts';
import { toldOf } from '../told.ts';
import { content, plainBrand } from './plain-brand.ts';

it('takes its strip of the slide, no more, and neither the build nor check has it over the edge', async () => {
  const places = { title: box(-160, 220, 480, 80), body: box(140, 30, 780, 440) };
  const parts = unzipSync(plainBrand({ places, layouts: [content(places)] }));
  const layout = 'ppt/slideLayouts/slideLayout1.xml';
  parts[layout] = strToU8(
    strFromU8(parts[layout] as Uint8Array).replace(/(type="title"\/>.*?<a:xfrm)/, '$1 rot="16200000"'),
  );
  const deck = await deckOfText(
    '# A deck\n\n## A list\n\n- One\n- Two\n',
    { 'brand.potx': zipSync(parts) },
    { template: 'brand.potx' },
  );
  const slot = deck.template.layouts
    .find(({ name }) => name === 'assertion')
    ?.slots.find(({ name }) => name === 'body');
  expect(slot?.box).toMatchObject({ x: 140, width: 780 });
  const { findings, apart } = await toldOf(deck, deck.pptx as Uint8Array, 'brand.potx');
  expect(findings.map(({ id }) => id)).not.toContain('off-slide');
  expect(apart).toEqual([]);
});

it.each([
  ['vert270', 270],
  ['vert', 90],
])('is set in text that is turned in its box (%s), and drawn so', async (vert, turn) => {
  const places = { title: box(24, 30, 90, 480), body: box(150, 40, 770, 440) };
  const parts = unzipSync(plainBrand({ places, layouts: [content(places)] }));
  const layout = 'ppt/slideLayouts/slideLayout1.xml';
  parts[layout] = strToU8(
    strFromU8(parts[layout] as Uint8Array).replace(/(type="title"\/>.*?<a:bodyPr)/, `$1 vert="${vert}"`),
  );
  const deck = await deckOfText(
    '# A deck\n\n## Flows fell in four of five years of the last treaty\n\n- One\n- Two\n',
    { 'brand.potx': zipSync(parts) },
    { template: 'brand.potx' },
  );
  const [, slide] = deck.scene.slides;
  const title = slide?.items.find(({ name }) => name === 'Title') as TextItem;
  expect([title.box, title.turn]).toEqual([box(-171, 225, 480, 90), turn]);
  expect(title.paragraphs[0]?.lines.length).toBeLessThan(3);
  expect(slideSvg(slide as SceneSlide, deck.scene, deck.template)).toContain(`rotate(${turn} 69 270)`);
  expect((await toldOf(deck, deck.pptx as Uint8Array, 'brand.potx')).apart).toEqual([]);
});
