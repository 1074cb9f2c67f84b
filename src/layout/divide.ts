// Things side by side on fewer slides: where their text does not fit, and where a word is too long for its
// column.

import { families } from '../deck/families.ts';
import type { SlidePlan } from '../deck/types.ts';
import type { SlideLayout } from '../template/types.ts';
import type { Setting } from './setting.ts';
import { roleOf, type SlotText, slotTexts } from './slot-texts.ts';

export type Layouts = ReadonlyMap<string, SlideLayout>;

/**
 * The slide as so many slides with as many of its things each, in the family's smallest layouts that hold
 * them; empty when there is no smaller layout.
 */
export function divided(
  slide: SlidePlan,
  layout: SlideLayout,
  layouts: Layouts,
  parts: number,
): readonly SlidePlan[] {
  const things = thingsOf(slide);
  if (things < 2) return [];
  const { divides } = families[layout.like];
  const family = divides === 'itself' ? layout.family : divides;
  const holding = (count: number): SlideLayout | undefined =>
    [...layouts.values()]
      .filter((one) => one.family === family && one.capacity >= count && !one.turns)
      .sort((a, b) => a.capacity - b.capacity)[0];
  const shares = Array.from({ length: parts }, (_, index) => {
    const before = Math.ceil((things * index) / parts);
    const to = Math.ceil((things * (index + 1)) / parts);
    return { from: before + 1, to, layout: holding(to - before) };
  });
  if (shares.some((one) => !one.layout || one.layout.capacity >= layout.capacity)) return [];
  return shares.map((share, index) => ({
    ...slide,
    layout: share.layout?.name ?? slide.layout,
    reason: `${slide.reason}; divided, because the text does not fit ${layout.name}`,
    notes: index === 0 ? slide.notes : [],
    slots: Object.fromEntries(
      Object.entries(slide.slots).flatMap(([name, content]) => {
        const number = numberIn(name);
        if (number === 0) return index === 0 ? [[name, content]] : [];
        if (number < share.from || number > share.to) return [];
        const numbered = `${roleOf(name)}${number - share.from + 1}`;
        // A layout for one thing may call its slots `quote` or `number1`.
        const isNumbered = share.layout?.slots.some((slot) => slot.name === numbered);
        return [[isNumbered ? numbered : roleOf(name), content]];
      }),
    ),
  }));
}

/** Lines that end inside a word. */
export const cutsOf = (texts: readonly SlotText[]): number =>
  texts.reduce((total, { pages }) => total + pages.reduce((sum, { cuts }) => sum + cuts, 0), 0);

/**
 * The slide as several, evenly, where wider columns cut fewer words; empty where none do, or where a thing
 * would stand alone in a layout for more.
 * @param cuts of the slide as it is
 */
export function dividedForWords(
  slide: SlidePlan,
  layout: SlideLayout,
  layouts: Layouts,
  cuts: number,
  setting: Setting,
): readonly SlidePlan[] {
  let best: readonly SlidePlan[] = [];
  let fewest = cuts;
  for (let parts = 2; fewest > 0 && parts <= thingsOf(slide); parts++) {
    const slides = divided(slide, layout, layouts, parts);
    const filled = slides.flatMap((one) => {
      const own = layouts.get(one.layout);
      return own && own.capacity <= thingsOf(one) ? [slideCuts(one, own, setting)] : [];
    });
    const left = filled.reduce((sum, one) => sum + one, 0);
    if (slides.length === 0 || filled.length < slides.length || left >= fewest) continue;
    best = slides;
    fewest = left;
  }
  return best;
}

const slideCuts = (slide: SlidePlan, layout: SlideLayout, setting: Setting): number =>
  cutsOf(slotTexts(slide, layout, setting));

/** How many numbered slots it fills; a layout for one thing may call its slots `quote` or `number`. */
const thingsOf = (slide: SlidePlan): number => Math.max(1, ...Object.keys(slide.slots).map(numberIn));
const numberIn = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
