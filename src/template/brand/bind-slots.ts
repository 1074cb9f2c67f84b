// Where the slots of one of our layouts stand on one of a brand's: content by its kind, a designer's choices
// before it, and the sources, labels and feet around it.

import { type Box, box, type Size } from '../../scene/geometry.ts';
import { smallestOn } from '../../scene/least-size.ts';
import type { SlideLayout, Slot } from '../types.ts';
import { contentArea, footersOf, scaleOf, titleOf } from './area.ts';
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
      ? onCover(content, on, slide, scale, least).map(contented)
      : layout.standard === 'secHead'
        ? onDivider(content, on, slide, scale, least, strips.bottom).map(contented)
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
  const settled = settle(
    [...chosen(placed, on, choice), ...around.slice(0, named('source') ? 1 : 0)],
    title.box,
    (place, slot) => canHold(place, slot, least, scale),
  );
  const bound: SlotBinding[] = titleSlot
    ? [{ slot: titleSlot, placeholder: title, box: title.box, wished: title.box, reserved: 0, moved: false }]
    : [];
  const feet = footersOf(on).flatMap((placeholder): readonly SlotBinding[] => {
    const slot = layout.slots.find((one) => one.type === placeholder.type);
    return slot
      ? [{ slot, placeholder, box: placeholder.box, wished: placeholder.box, reserved: 0, moved: false }]
      : [];
  });
  return [...bound, ...settled, ...around.slice(named('source') ? 1 : 0), ...feet];
}

const contented = (one: SlotBinding): SlotBinding => ({ ...one, wished: one.box });

function chosen(placed: readonly SlotBinding[], on: BrandLayout, choice: Choice): readonly SlotBinding[] {
  return placed.map((one) => {
    const wish = choice.slots[one.slot.name];
    if (wish === undefined) return one;
    const { placeholder: _, ...free } = one;
    if (wish === 'free') return free;
    if (typeof wish !== 'number') return { ...free, box: wish };
    const placeholder = on.placeholders.find(
      ({ idx, type }) => idx === wish && holders[one.slot.type].includes(type),
    );
    return placeholder ? { ...free, placeholder, box: placeholder.box } : one;
  });
}
