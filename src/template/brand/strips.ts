// Strips for what stands around the content: the line of sources under it, the handling label at the slide's edges. Each
// is clear of title, feet and what the layout draws; of several such places it is in the usual one.

import { type Box, box, overlaps, type Size } from '../../scene/geometry.ts';
import { smallestOn } from '../../scene/least-size.ts';
import { contentOf, footersOf, scaleOf, shownTitle } from './area.ts';
import { drawnOn, isClear } from './ground.ts';
import type { BrandLayout } from './types.ts';

export interface Strips {
  readonly source: Box;
  /** Undefined where the edge has no room for a label. */
  readonly top?: Box;
  readonly bottom?: Box;
}

/** Letters of the longest line of sources without the sources' names, and the width of one in lines' heights. */
const [longest, letter] = [220, 0.46];

/** @param area of the content. @param isCover title slides and dividers, whose content is not to be written under. */
export function stripsOf(area: Box, on: BrandLayout, slide: Size, isCover: boolean): Strips {
  const scale = scaleOf(slide);
  const line = Math.ceil(smallestOn(slide)) * 1.2;
  const title = shownTitle(on);
  const fixed = [...(title ? [title] : []), ...footersOf(on).map((one) => one.box)];
  const drawn = drawnOn(on, slide);
  const fits = (loosely: boolean, at: Box, taken: readonly Box[]): boolean =>
    !taken.some((one) => overlaps(one, at, 1)) && isClear(at, drawn, slide, loosely);
  const first = (places: readonly Box[], taken: readonly Box[]): Box | undefined =>
    places.find((at) => fits(false, at, taken)) ?? places.find((at) => fits(true, at, taken));

  // A map's sources and its note on boundaries have to stand there: more lines where the area is narrow.
  const lines = Math.max(2, Math.ceil((longest * line * letter) / area.width));
  const height = Math.max(lines * line, 28 * scale);
  const foot = area.y + area.height;
  const feet = Math.min(
    slide.height * 0.97,
    ...footersOf(on)
      .map((one) => one.box.y)
      .filter((y) => y >= foot - 1),
  );
  const gap = feet - foot;
  const usual =
    gap >= height
      ? box(area.x, foot + Math.min(4, gap - height), area.width, Math.min(gap, height * 2))
      : box(area.x, foot + Math.max(0, gap) - height, area.width, height);
  const lowered = sweep(slide.height * 0.97 - height, Math.max(area.y + area.height * 0.5, 0)).map((y) =>
    box(area.x, y, area.width, height),
  );
  const source = first([usual, ...lowered], fixed) ?? usual;

  const content = contentOf(on).map((one) => one.box);
  const high = Math.max(line + 2, 20 * scale);
  const label = (edge: 'top' | 'bottom'): Box | undefined => {
    const taken = [...fixed, ...content, ...(edge === 'bottom' && !isCover ? [source] : [])];
    return first([...labels(slide, edge, high), ...labels(slide, edge, line)], taken);
  };
  const [top, bottom] = [label('top'), label('bottom')];
  if (bottom || isCover) return { source, ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) };
  // Where the brand's own feet leave no room for the label, it stands at the end of the sources' line.
  const width = Math.min(140, source.width * 0.3);
  return {
    source: box(source.x, source.y, source.width - width, source.height),
    ...(top ? { top } : {}),
    bottom: box(source.x + source.width - width, source.y, width, source.height),
  };
}

/** Places for a label within the margins of the slide: at its edge in the middle, at the sides, then further in. */
function labels(slide: Size, edge: 'top' | 'bottom', height: number): readonly Box[] {
  const margin = slide.width * 0.05;
  const widths = [slide.width * 0.3, slide.width * 0.16];
  return [0.012, 0.03, 0.004, 0.05, 0.08].flatMap((share) => {
    const y = edge === 'top' ? slide.height * share : slide.height * (1 - share) - height;
    return widths.flatMap((width) =>
      [(slide.width - width) / 2, margin, slide.width - margin - width].map((x) => box(x, y, width, height)),
    );
  });
}

/** From `bottom` up to `top` in steps of a few points. */
const sweep = (bottom: number, top: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((bottom - top) / 4) + 1) }, (_, index) => bottom - index * 4);
