// Where the slots of one of our layouts stand on one of a brand's: content by its kind, a designer's choices
// before it, and the sources, labels and feet around it.

import { type Box, box, type Size } from '../../scene/geometry.ts';
import { smallestOn } from '../../scene/least-size.ts';
import type { SlideLayout, Slot } from '../types.ts';
import { contentArea, footersOf, scaleOf, shownTitle, titleOf } from './area.ts';
import { canHold } from './capacity.ts';
import { onContent } from './content.ts';
import { onCover, onDivider } from './cover.ts';
import { settle } from './settle.ts';
import { holders, isContent, isTitle } from './slots.ts';
import { stripsOf } from './strips.ts';
import type { BrandLayout, BrandPlaceholder, Choice, SlotBinding } from './types.ts';

export function bindSlots(
  layout: SlideLayout,
  on: BrandLayout,
  slide: Size,
  choice: Choice,
): readonly SlotBinding[] {
  const title = titleOf(on) as BrandPlaceholder;
  const scale = scaleOf(slide);
  const least = Math.ceil(smallestOn(slide));
  const area = contentArea(on, slide);
  const strips = stripsOf(area, on, slide, layout.standard !== undefined);
  // Content ends above what stands at its foot.
  const { y: foot } = strips.source;
  const room = foot > area.y ? box(area.x, area.y, area.width, Math.min(area.height, foot - area.y)) : area;
  const named = (name: string): Slot | undefined => layout.slots.find((slot) => slot.name === name);
  const content = layout.slots.filter(isContent);
  const placed =
    layout.standard === 'title'
      ? readingOrder(onCover(content, on, slide, scale, least)).map(contented)
      : layout.standard === 'secHead'
        ? readingOrder(onDivider(content, on, slide, scale, least, strips.bottom)).map(contented)
        : onContent(content, on, layout, room, scale, least);
  const free = (name: string, at: Box | undefined): readonly SlotBinding[] => {
    const slot = named(name);
    return slot && at ? [{ slot, box: at, wished: at, reserved: 0, moved: false }] : [];
  };
  const around = [
    ...free('source', strips.source),
    ...free('handling-top', strips.top),
    ...free('handling-bottom', strips.bottom),
  ];
  const titleSlot = layout.slots.find(isTitle);
  const held = (slot: Slot, placeholder: BrandPlaceholder): SlotBinding => ({
    slot,
    placeholder,
    box: placeholder.box,
    wished: placeholder.box,
    reserved: 0,
    moved: false,
  });
  const titled = chosen(titleSlot ? [held(titleSlot, title)] : [], on, choice);
  // A label that has no place but the end of the sources' line is kept clear of, also where there is no such line.
  const isLow = strips.bottom?.y === strips.source.y;
  const kept = named('source') ? 1 : isLow ? around.length : 0;
  const settled = settle(
    [...chosen(placed, on, choice), ...chosen(around.slice(0, kept), on, choice)],
    titled[0]?.moved ? titled[0].box : (shownTitle(on) ?? title.box),
    lowFeet(on, slide),
    (place, slot) => canHold(place, slot, least, scale),
  );
  const feet = footersOf(on).flatMap((placeholder): readonly SlotBinding[] => {
    const slot = layout.slots.find((one) => one.type === placeholder.type);
    return slot ? [held(slot, placeholder)] : [];
  });
  return [...titled, ...settled, ...chosen([...around.slice(kept), ...feet], on, choice)];
}

/** Feet in the slide's lower half, and what is below the slide: no text goes there, wherever its placeholder ends. */
const lowFeet = (on: BrandLayout, slide: Size): readonly Box[] => [
  ...footersOf(on)
    .map((one) => one.box)
    .filter(({ y }) => y > slide.height / 2),
  box(0, slide.height, slide.width, slide.height),
];

/** From top to bottom. */
const readingOrder = (placed: readonly SlotBinding[]): readonly SlotBinding[] =>
  [...placed].sort((a, b) => a.box.y - b.box.y);

const contented = (one: SlotBinding): SlotBinding => ({ ...one, wished: one.box });

/** As a designer wishes it. */
function chosen(placed: readonly SlotBinding[], on: BrandLayout, choice: Choice): readonly SlotBinding[] {
  return placed.flatMap((found): readonly SlotBinding[] => {
    const { at, style } = choice.slots[found.slot.name] ?? {};
    const one = style ? { ...found, style } : found;
    if (at === undefined) return [one];
    if (at === 'none') return [];
    const { placeholder: _, ...free } = one;
    // Title and feet are their placeholders, wherever they stand.
    const isFixed = holders[one.slot.type].length === 0 && one.placeholder !== undefined;
    if (typeof at === 'object') return [isFixed ? { ...one, box: at, moved: true } : { ...free, box: at }];
    if (isFixed) return [one];
    if (at === 'free') return [free];
    const placeholder = on.placeholders.find(
      ({ idx, type }) => idx === at && holders[one.slot.type].includes(type),
    );
    return [placeholder ? { ...free, placeholder, box: placeholder.box } : one];
  });
}
