// Where a brand's cover has room for a row of logos: under all its text or, where that ends at the foot, anywhere that
// nothing is written or drawn, the lowest such place first.

import { type Box, box, overlaps, type Size } from '../../scene/geometry.ts';
import { footersOf } from './area.ts';
import { drawnOn, isClear } from './ground.ts';
import type { BrandLayout } from './types.ts';

/** Points, on a slide of 960 by 540: how high a row is, what it is from its neighbours, and how wide at least. */
const [highs, gap, narrowest] = [[56, 44, 32], 12, 200];

/** Shares of the slide's height: above and below stand labels. */
const [top, foot] = [0.11, 0.94];

/**
 * @param title the first of `written`: where the cover's text stands. @param main the box whose edges the row keeps to.
 * @param end what it may reach down to under all of them.
 */
export function logoPlace(
  written: readonly [title: Box, ...others: readonly Box[]],
  main: Box,
  end: number,
  on: BrandLayout,
  slide: Size,
  scale: number,
): Box | undefined {
  const [title] = written;
  const last = Math.max(...written.map(({ y, height }) => y + height));
  const height = Math.min(56 * scale, end - last - gap * scale);
  if (height >= 32 * scale) return box(main.x, end - height, main.width, height);
  const taken = [...written, ...footersOf(on).map((one) => one.box)];
  const drawn = drawnOn(on, slide);
  const isFree = (at: Box): boolean => {
    const around = box(at.x, at.y - gap * scale, at.width, at.height + 2 * gap * scale);
    return !taken.some((one) => overlaps(one, around, 1)) && isClear(around, drawn, slide);
  };
  return placesIn(title, main, slide, scale).find(isFree);
}

/** The highest rows first; of those what is lowest under the title, then what is highest over it. */
function placesIn(title: Box, main: Box, slide: Size, scale: number): readonly Box[] {
  const step = 6 * scale;
  return highs.flatMap((points) => {
    const high = points * scale;
    const [lowest, highest, under] = [slide.height * foot - high, slide.height * top, title.y + title.height];
    const below = steps(lowest - under, step).map((down) => lowest - down);
    const above = steps(title.y - high - highest, step).map((down) => highest + down);
    const at = (ys: readonly number[], along: Box): readonly Box[] =>
      spans(along, slide, scale).flatMap(([left, wide]) => ys.map((y) => box(left, y, wide, high)));
    return [...at(below, main), ...at(above, title)];
  });
}

const steps = (length: number, step: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor(length / step) + 1) }, (_, index) => index * step);

/** As wide as the text, then its halves, then what is right and left of it. */
function spans(
  { x, width }: Box,
  slide: Size,
  scale: number,
): readonly (readonly [left: number, wide: number])[] {
  const margin = slide.width * 0.05;
  return (
    [
      [x, width],
      [x, width / 2],
      [x + width / 2, width / 2],
      [x + width + margin / 2, slide.width - margin * 1.5 - x - width],
      [margin, x - margin * 1.5],
    ] as const
  ).filter(([, wide]) => wide >= narrowest * scale);
}
