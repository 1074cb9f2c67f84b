// Where a brand's cover or divider has room for a picture, and for the line under it: in a picture placeholder of its own, or
// anywhere that is free and high enough.

import { type Box, box, overlaps, type Size } from '../../scene/geometry.ts';
import { footersOf, heldBy } from './area.ts';
import { drawnOn, isClear } from './ground.ts';
import type { BrandLayout, BrandPlaceholder } from './types.ts';

export interface PicturePlace {
  readonly picture: Box;
  readonly caption: Box;
  readonly placeholder?: BrandPlaceholder;
}

/** Shares of the slide: a lower or narrower picture shows nothing; above and below stand labels. */
const [least, narrow, top, foot] = [0.25, 0.2, 0.11, 0.92];

/** Points, on a slide of 960 by 540: of the line under the picture, and between things. */
const [line, gap] = [20, 10];

/** @param written where text stands, the title first. */
export function picturePlace(
  written: readonly Box[],
  on: BrandLayout,
  slide: Size,
  scale: number,
): PicturePlace | undefined {
  const taken = [...written, ...footersOf(on).map((one) => one.box)];
  const isFree = (at: Box): boolean => !taken.some((one) => overlaps(one, at, 1));
  const drawn = drawnOn(on, slide);
  const own = heldBy(on).find(({ type, box: at }) => type === 'pic' && isLarge(at, slide) && isFree(at));
  if (own) {
    const under = box(own.box.x, own.box.y + own.box.height + 2, own.box.width, line * scale);
    const isRoom =
      under.y + under.height <= slide.height * 0.98 && isFree(under) && isClear(under, drawn, slide);
    // Where it reaches the slide's edge there is no line under it, and no room for whose it is.
    if (isRoom) return { picture: own.box, caption: under, placeholder: own };
  }
  const place = around(written, slide, scale).find(
    (at) => isLarge(at, slide) && isFree(at) && isClear(at, drawn, slide),
  );
  if (!place) return undefined;
  const high = place.height - line * scale;
  return {
    picture: box(place.x, place.y, place.width, high),
    caption: box(place.x, place.y + high + 2, place.width, line * scale - 2),
  };
}

const isLarge = ({ width, height }: Size, slide: Size): boolean =>
  height >= slide.height * least && width >= slide.width * narrow;

/** Under all text, over it, right and left of it. */
function around(written: readonly Box[], slide: Size, scale: number): readonly Box[] {
  const space = gap * scale;
  const [x, y] = [Math.min(...written.map((one) => one.x)), Math.min(...written.map((one) => one.y))];
  const right = Math.max(...written.map((one) => one.x + one.width));
  const bottom = Math.max(...written.map((one) => one.y + one.height));
  const [head, end, margin] = [slide.height * top, slide.height * foot, slide.width * 0.05];
  return [
    box(x, bottom + space, right - x, end - bottom - space),
    box(x, head, right - x, y - space - head),
    box(right + space, head, slide.width - margin - right - space, end - head),
    box(margin, head, x - space - margin, end - head),
  ].filter(({ width, height }) => width > 0 && height > 0);
}
