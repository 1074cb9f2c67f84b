// Where the slots of one of our layouts stand on one of a brand's: content by its kind, a designer's choices
// before it, and the sources, labels and feet around it.

import { type Box, box, type Size } from '../../scene/geometry.ts';
import { smallestOn } from '../../scene/least-size.ts';
import type { SlideLayout, Slot } from '../types.ts';
import { contentArea, edgeStrip, footersOf, scaleOf, titleOf } from './area.ts';
import { onContent } from './content.ts';
import { onCover, onDivider } from './cover.ts';
import { settle } from './settle.ts';
import { holders, isContent, isTitle } from './slots.ts';
import type { BrandLayout, BrandPlaceholder, Choice, SlotBinding } from './types.ts';

export function bindSlots(
  layout: SlideLayout,
  on: BrandLayout,
  slide: Size,
  choice: Choice,
): readonly SlotBinding[] {
  const title = titleOf(on) as BrandPlaceholder;
  const scale = scaleOf(slide);
  const area = contentArea(on, slide);
  const foot = sourceStrip(area, on, slide, Math.max(2 * thinnest(slide), 28 * scale));
  const handling = Math.max(thinnest(slide) + 2, 20 * scale);
  const top = edgeStrip(on, slide, 'top', handling) ?? edgeStrip(on, slide, 'top', thinnest(slide));
  const bottom = edgeStrip(on, slide, 'bottom', handling) ?? edgeStrip(on, slide, 'bottom', thinnest(slide));
  // Where the brand's own feet leave no room for the label, it stands at the end of the sources' line.
  const label = Math.min(140, foot.width * 0.3);
  const strip = bottom ? foot : box(foot.x, foot.y, foot.width - label, foot.height);
  const below = bottom ?? box(foot.x + foot.width - label, foot.y, label, foot.height);
  const room = box(area.x, area.y, area.width, Math.min(area.height, strip.y - area.y));
  const named = (name: string): Slot | undefined => layout.slots.find((slot) => slot.name === name);
  const content = layout.slots.filter(isContent);
  const placed =
    layout.standard === 'title'
      ? onCover(content, on, slide, scale).map(contented)
      : layout.standard === 'secHead'
        ? onDivider(content, on, slide, scale).map(contented)
        : onContent(content, on, layout, room, Math.max(30, 32 * scale));
  const free = (name: string, at: Box | undefined): readonly SlotBinding[] => {
    const slot = named(name);
    return slot && at ? [{ slot, box: at, wished: at, reserved: 0, moved: false }] : [];
  };
  const around = [...free('source', strip), ...free('handling-top', top), ...free('handling-bottom', below)];
  const titleSlot = layout.slots.find(isTitle);
  const settled = settle([...chosen(placed, on, choice), ...around.slice(0, 1)]);
  const bound: SlotBinding[] = titleSlot
    ? [{ slot: titleSlot, placeholder: title, box: title.box, wished: title.box, reserved: 0, moved: false }]
    : [];
  const feet = footersOf(on).flatMap((placeholder): readonly SlotBinding[] => {
    const slot = layout.slots.find((one) => one.type === placeholder.type);
    return slot
      ? [{ slot, placeholder, box: placeholder.box, wished: placeholder.box, reserved: 0, moved: false }]
      : [];
  });
  return [...bound, ...settled, ...around.slice(1), ...feet];
}

const contented = (one: SlotBinding): SlotBinding => ({ ...one, wished: one.box });

/** The height of a line of the smallest letters, as free text is spaced, points. */
const thinnest = (slide: Size): number => Math.ceil(smallestOn(slide)) * 1.2;

/** Between content and footers where there is room for a line, otherwise the foot of the content. */
function sourceStrip(area: Box, on: BrandLayout, slide: Size, height: number): Box {
  const foot = area.y + area.height;
  const limit = Math.min(
    slide.height * 0.97,
    ...footersOf(on)
      .map((one) => one.box.y)
      .filter((y) => y >= foot - 1),
  );
  const gap = limit - foot;
  return gap >= height
    ? box(area.x, foot + Math.min(4, gap - height), area.width, Math.min(gap, height * 2))
    : box(area.x, foot + Math.max(0, gap) - height, area.width, height);
}

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
