import { describe, expect, it } from 'vitest';
import { box, overlaps } from '../../src/scene/geometry.ts';
import { logoPlace } from '../../src/template/brand/logo-place.ts';
import type { BrandLayout } from '../../src/template/brand/types.ts';

const slide = { width: 960, height: 540 };
const title = box(72, 168, 816, 116);
const plain = { placeholders: [], size: slide, layers: () => [] } as unknown as BrandLayout;
const main = box(144, 306, 672, 138);

describe('a row of logos on a brand’s cover', () => {
  it('stands under all its text, where that leaves room', () => {
    expect(logoPlace([title, main], main, 520, plain, slide, 1)).toEqual(box(144, 464, 672, 56));
  });

  it('else in the lowest place under the title, or over it, clear of all that is written', () => {
    const beside = [box(72, 168, 400, 116), box(72, 300, 400, 220)] as const;
    const place = logoPlace(beside, beside[1], 520, plain, slide, 1);
    expect(place?.x).toBeGreaterThan(472);
    const low = box(144, 306, 672, 210);
    const over = logoPlace([title, low], low, 520, plain, slide, 1);
    expect(over).toMatchObject({ x: title.x, width: title.width });
    for (const one of [title, low]) expect(over && overlaps(over, one, -12)).toBe(false);
    expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThan(title.y);
  });

  it('has none where text and drawings fill the slide', () => {
    const all = box(20, 50, 920, 470);
    expect(logoPlace([all], all, 520, plain, slide, 1)).toBeUndefined();
  });
});
