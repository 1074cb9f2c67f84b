// A brand's cover has a picture where there is room for one, and else none: squeezed into the lines' place it stood under them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { box, overlaps } from '../../src/scene/geometry.ts';
import { picturePlace } from '../../src/template/brand/cover-picture.ts';
import type { BrandLayout } from '../../src/template/brand/types.ts';
import { deckOfText, root } from '../deck-of.ts';
import { collisions } from '../scene-checks.ts';
import { madeBrand } from './made-brands.ts';

const slide = { width: 960, height: 540 };
const on = (placeholders: readonly object[] = []): BrandLayout =>
  ({ placeholders, size: slide, layers: () => [] }) as unknown as BrandLayout;

describe('the picture of a brand’s cover', () => {
  it('stands in the placeholder that is made for it', () => {
    const own = { type: 'pic', box: box(600, 60, 300, 380) };
    const place = picturePlace([box(40, 100, 500, 100)], on([own]), slide, 1);
    expect(place).toMatchObject({ picture: own.box, placeholder: own });
    expect(place?.caption.y).toBeGreaterThanOrEqual(440);
  });

  it('else where nothing is written, high enough to be seen', () => {
    const written = [box(40, 60, 880, 80), box(40, 150, 880, 60)];
    const place = picturePlace(written, on(), slide, 1);
    expect(place?.picture.height).toBeGreaterThan(130);
    for (const one of written) expect(place && overlaps(one, place.picture, 0)).toBe(false);
    expect(picturePlace([box(40, 60, 880, 400)], on(), slide, 1)).toBeUndefined();
  });

  it.each([0, 4, 9])('stands on no text, and is told where it has no place: %i', async (seed) => {
    const brand = (await madeBrand(seed)).bytes;
    const article =
      '---\ntitle: Rivers\nsubtitle: A line\nauthor: A. Author\ndate: 2022-09-19\ncover: {picture: river.svg, alt: A river, caption: "The river (Illustration: us)"}\n---\n\n## The river fell\n\n- A point.\n';
    const deck = await deckOfText(
      article,
      { 'brand.potx': brand, 'river.svg': readFileSync(`${root}content/pictures/river.svg`) },
      { template: 'brand.potx' },
    );
    const [cover] = deck.scene.slides;
    if (!cover) throw new Error('no cover');
    const picture = cover.items.find(({ kind }) => kind === 'picture');
    expect(deck.diagnostics.some(({ id }) => id === 'to-notes')).toBe(!picture);
    expect(collisions(cover)).toEqual([]);
    expect(deck.diagnostics.filter(({ id }) => ['text-overlap', 'low-contrast'].includes(id))).toEqual([]);
    if (picture) expect(picture.box.height).toBeGreaterThan(slide.height / 5);
  });
});
