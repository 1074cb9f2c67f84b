// A title that runs up the slide's edge: its box in the file is the one before it is turned, and reaches over the edge.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { box } from '../../src/scene/geometry.ts';
import { deckOfText } from '../deck-of.ts';
import { toldOf } from '../told.ts';
import { brandPackage } from './brand-package.ts';
import { palettes } from './made-brands.ts';

it('takes its strip of the slide, no more, and neither the build nor check has it over the edge', async () => {
  const [title, body] = [box(-160, 220, 480, 80), box(140, 30, 780, 440)];
  const bytes = brandPackage({
    width: 960,
    height: 540,
    colors: palettes[0],
    fonts: ['Calibri', 'Calibri'],
    dark: false,
    rtl: false,
    picture: new Uint8Array(),
    masters: [
      {
        ground: 'plain',
        shapes: [],
        title: { size: 32, color: 'tx1', at: title },
        body: { size: 20, at: body },
        layouts: [
          {
            name: 'Content',
            type: 'obj',
            shapes: [
              { hold: 'title', at: title },
              { hold: 'obj', idx: 1, at: body },
            ],
          },
        ],
      },
    ],
  });
  const parts = unzipSync(bytes);
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
