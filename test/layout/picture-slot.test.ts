import { describe, expect, it } from 'vitest';
import { pictureItem } from '../../src/layout/picture-slot.ts';
import { box } from '../../src/scene/geometry.ts';
import type { Slot } from '../../src/template/types.ts';

const slot: Slot = {
  name: 'picture',
  type: 'pic',
  idx: 21,
  box: box(100, 100, 400, 300),
  prompt: 'Picture',
  levels: [],
  anchor: 'top',
  inset: { left: 0, top: 0, right: 0, bottom: 0 },
  minSize: 12,
  columns: 1,
  columnGap: 0,
};
const page = box(54, 40, 852, 60);
const content = { src: 'a.jpg', alt: 'A steppe', span: { file: 'a.md', line: 1, column: 1 } };

describe('pictureItem', () => {
  it('crops a photograph of nearly the slot’s shape to fill it, in the layout’s own place', () => {
    const item = pictureItem(content, { width: 1600, height: 1000, svg: false }, slot, false, page);
    expect(item.box).toEqual(slot.box);
    expect(item.placeholder?.atLayout).toBe(true);
    expect(item.picture.crop.width).toBeCloseTo(4 / 3 / 1.6);
    expect(item.picture.crop.x).toBeCloseTo((1 - 4 / 3 / 1.6) / 2);
  });

  it('shows a picture whole that cropping would cost a third', () => {
    const item = pictureItem(content, { width: 600, height: 1600, svg: false }, slot, false, page);
    expect(item.picture.crop).toEqual(box(0, 0, 1, 1));
    expect(item.box.height).toBe(300);
    expect(item.box.width).toBeCloseTo(112.5);
    expect(item.placeholder?.atLayout).toBe(false);
  });

  it('stands a picture that is shown whole where its caption begins', () => {
    const tall = { width: 600, height: 1600, svg: false };
    expect(pictureItem(content, tall, slot, false, page).box.x).toBe(100);
    expect(pictureItem(content, tall, slot, true, page).box.x).toBeCloseTo(387.5);
  });

  it('keeps a picture that is shown whole off the margins, in a slot that bleeds', () => {
    const bleeding = { ...slot, box: box(0, 100, 960, 300) };
    const wide = pictureItem(content, { width: 4000, height: 400, svg: false }, bleeding, false, page);
    expect([wide.box.x, wide.box.width]).toEqual([54, 852]);
  });

  it('crops more to fill a slot that bleeds', () => {
    const bleeding = { ...slot, box: box(0, 100, 960, 360) };
    const photo = { width: 1600, height: 1067, svg: false };
    expect(pictureItem(content, photo, bleeding, false, page).box).toEqual(bleeding.box);
    expect(
      pictureItem(content, photo, { ...slot, box: box(54, 100, 852, 320) }, false, page).box.width,
    ).toBeLessThan(852);
  });

  it('never crops a drawing', () => {
    expect(
      pictureItem(content, { width: 1600, height: 1000, svg: true }, slot, false, page).picture.crop,
    ).toEqual(box(0, 0, 1, 1));
  });

  it('is decorative when the author gave no words', () => {
    expect(
      pictureItem({ ...content, alt: '' }, { width: 4, height: 3, svg: false }, slot, false, page).about,
    ).toEqual({
      decorative: true,
    });
  });
});
