import { describe, expect, it } from 'vitest';
import type { PictureContent } from '../../src/deck/types.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { pictureItem } from '../../src/layout/picture-slot.ts';
import { type Box, box } from '../../src/scene/geometry.ts';
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
const content: PictureContent = { src: 'a.jpg', alt: 'A steppe', span: { file: 'a.md', line: 1, column: 1 } };

const photo = (width: number, height: number) => ({ width, height, lineArt: false });

function put(
  size: { width: number; height: number; lineArt: boolean },
  how: {
    in?: Box;
    content?: Partial<PictureContent>;
    rtl?: boolean;
    below?: number;
    opens?: boolean;
  } = {},
) {
  const told: Diagnostic[] = [];
  const place = {
    slot: { ...slot, box: how.in ?? slot.box },
    margins: page,
    below: how.below ?? 0,
    opens: how.opens ?? false,
  };
  const item = pictureItem({ ...content, ...how.content }, size, place, how.rtl ?? false, (one) =>
    told.push(one),
  );
  return { ...item, told: told.map(({ id }) => id), messages: told.map(({ message }) => message) };
}

describe('pictureItem', () => {
  it('crops a photograph of nearly the slot’s shape to fill it, in the layout’s own place', () => {
    const item = put(photo(1600, 1000));
    expect(item.box).toEqual(slot.box);
    expect(item.placeholder?.atLayout).toBe(true);
    expect(item.picture.crop.width).toBeCloseTo(4 / 3 / 1.6);
    expect(item.picture.crop.x).toBeCloseTo((1 - 4 / 3 / 1.6) / 2);
  });

  it('tells a crop of more than a tenth, and how much it is', () => {
    expect(put(photo(1600, 1000)).messages).toEqual([expect.stringContaining('17 % of it is not shown')]);
    expect(put(photo(1400, 1000)).told).toEqual([]);
  });

  it('shows a picture whole that cropping would cost a third', () => {
    const item = put(photo(600, 1600));
    expect(item.picture.crop).toEqual(box(0, 0, 1, 1));
    expect(item.box.height).toBe(300);
    expect(item.box.width).toBeCloseTo(112.5);
    expect(item.placeholder?.atLayout).toBe(false);
    expect(item.told).toEqual([]);
  });

  it('does as its author says, in silence', () => {
    const whole = put(photo(1600, 1000), { content: { shown: 'whole' } });
    expect([whole.picture.crop, whole.told]).toEqual([box(0, 0, 1, 1), []]);
    const fill = put({ ...photo(600, 1600), lineArt: true }, { content: { shown: 'fill' } });
    expect([fill.box, fill.told]).toEqual([slot.box, []]);
  });

  it('gives a picture that is shown whole the room below its slot', () => {
    expect(put(photo(600, 1600), { below: 20 }).box.height).toBe(320);
    expect(put(photo(1600, 1200), { below: 20 }).box).toEqual(slot.box);
  });

  it('stands a picture that is shown whole where its caption begins', () => {
    expect(put(photo(600, 1600)).box.x).toBe(100);
    expect(put(photo(600, 1600), { rtl: true }).box.x).toBeCloseTo(387.5);
  });

  it('keeps a picture that is shown whole off the margins, in a slot that bleeds', () => {
    const wide = put(photo(4000, 400), { in: box(0, 100, 960, 300) });
    expect([wide.box.x, wide.box.width]).toEqual([54, 852]);
  });

  it('crops more to fill a slot that bleeds', () => {
    const bleeding = box(0, 100, 960, 360);
    expect(put(photo(1600, 1067), { in: bleeding }).box).toEqual(bleeding);
    expect(put(photo(1600, 1067), { in: box(54, 100, 852, 320) }).box.width).toBeLessThan(852);
  });

  it('crops most where a picture opens a deck or a part, and tells it', () => {
    const item = put(photo(700, 1600), { opens: true });
    expect([item.box, item.told]).toEqual([slot.box, ['picture-cropped']]);
    expect(put(photo(200, 1600), { opens: true }).picture.crop).toEqual(box(0, 0, 1, 1));
  });

  it('never crops line art', () => {
    expect(put({ width: 1600, height: 1000, lineArt: true }).picture.crop).toEqual(box(0, 0, 1, 1));
  });

  it('is decorative when the author gave no words', () => {
    expect(put(photo(4, 3), { content: { alt: '' } }).about).toEqual({ decorative: true });
  });
});
