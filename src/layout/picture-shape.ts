// A layout that stands in for another where the pictures have a shape for it: an upright one beside its title, a panorama
// across a cover. Which it is, is known once the pictures are, and so before anything is placed and after the plan.

import type { DeckPlan, SlidePlan } from '../deck/types.ts';
import type { SlideLayout, Template } from '../template/types.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** @param sizes of pictures, upright, by their files; of one that could not be read, none. */
export function withShapes(
  plan: DeckPlan,
  { layouts }: Template,
  sizes: ReadonlyMap<string, Size>,
): DeckPlan {
  const others = layouts.filter(({ instead }) => instead);
  if (others.length === 0) return plan;
  return { ...plan, slides: plan.slides.map((slide) => shaped(slide, others, sizes)) };
}

function shaped(
  slide: SlidePlan,
  others: readonly SlideLayout[],
  sizes: ReadonlyMap<string, Size>,
): SlidePlan {
  const pictures = Object.values(slide.slots).flatMap((one) => (one.kind === 'picture' ? [one.picture] : []));
  const shapes = pictures.flatMap(({ src }) => {
    const size = sizes.get(src);
    return size ? [size.width / size.height] : [];
  });
  if (slide.chosenBy === 'author' || shapes.length === 0 || shapes.length < pictures.length) return slide;
  const other = others.find(
    ({ instead }) =>
      instead?.of === slide.layout &&
      shapes.every((shape) => shape > (instead.wider ?? 0) && shape < (instead.narrower ?? Infinity)),
  );
  return other ? { ...slide, layout: other.name } : slide;
}
