// The slots of a content slide on a brand's layout: as they stand to each other in ours, stretched to the
// brand's area, each with the placeholder that is nearest.

import { type Box, box, type Size } from '../../scene/geometry.ts';
import type { SlideLayout, Slot } from '../types.ts';
import { contentOf, likeness } from './area.ts';
import { canHold } from './capacity.ts';
import { holders, isTitle } from './slots.ts';
import type { BrandLayout, BrandPlaceholder, SlotBinding } from './types.ts';

/**
 * Slots as they stand to each other in our layout, stretched to the area; each with the
 * placeholder that is nearest.
 */
export function onContent(
  content: readonly Slot[],
  on: BrandLayout,
  layout: SlideLayout,
  area: Box,
  scale: number,
  least: number,
): readonly SlotBinding[] {
  const captionHeight = Math.max(30, 32 * scale);
  const plain = stretched(content, layout, area);
  const caption = content.find(({ name }) => name === 'caption');
  const lowered = caption && plain(caption.box);
  // Two lines of the smallest type, however low the slide; what it is the caption of ends above it.
  const captionTop = lowered && Math.min(lowered.y, area.y + area.height - captionHeight);
  const stretch = (from: Box): Box => {
    const to = plain(from);
    if (captionTop === undefined) return to;
    if (from === caption?.box) return box(to.x, captionTop, to.width, area.y + area.height - captionTop);
    const aside =
      to.y >= captionTop || !lowered || to.x + to.width <= lowered.x || to.x >= lowered.x + lowered.width;
    return aside ? to : box(to.x, to.y, to.width, Math.min(to.height, captionTop - 4 - to.y));
  };
  const pairs = content
    .flatMap((slot) =>
      contentOf(on)
        .filter((one) => holders[slot.type].includes(one.type) && canHold(one, slot, least, scale))
        .map((placeholder) => ({ slot, placeholder, like: likeness(stretch(slot.box), placeholder.box) })),
    )
    .filter(({ slot, like }) => like > (slot.levels.length > 0 ? 0.2 : 0.5))
    .filter(({ slot, placeholder }) => surface(placeholder.box) > 0.6 * surface(stretch(slot.box)))
    .sort((a, b) => b.like - a.like);
  const taken = new Map<Slot, BrandPlaceholder>();
  for (const { slot, placeholder } of pairs) {
    if (taken.has(slot) || [...taken.values()].includes(placeholder)) continue;
    taken.set(slot, placeholder);
  }
  const boxes = withLines(new Map(content.map((slot) => [slot, stretch(slot.box)])), least * 1.2);
  const boxOf = (slot: Slot): Box => boxes.get(slot) ?? stretch(slot.box);
  const whole = new Set(content.filter((slot) => taken.has(slot) && roleHeld(slot, content, taken)));
  return content.map((slot) => {
    const placeholder = whole.has(slot) ? taken.get(slot) : undefined;
    return {
      slot,
      box: boxOf(slot),
      wished: boxOf(slot),
      reserved: 0,
      moved: false,
      ...(placeholder ? { placeholder } : {}),
    };
  });
}

/** On a low area each text keeps room for a line; what stands under it begins lower. */
function withLines(placed: ReadonlyMap<Slot, Box>, line: number): ReadonlyMap<Slot, Box> {
  const made = new Map(placed);
  const down = [...placed.keys()].sort((a, b) => (placed.get(a)?.y ?? 0) - (placed.get(b)?.y ?? 0));
  for (const slot of down) {
    const at = made.get(slot);
    if (!at || slot.levels.length === 0 || at.height >= line) continue;
    made.set(slot, { ...at, height: line });
    for (const below of down) {
      const other = made.get(below);
      if (!other || below === slot || other.y < at.y + at.height - 1 || other.y >= at.y + line) continue;
      if (other.x >= at.x + at.width || other.x + other.width <= at.x) continue;
      const lower = at.y + line - other.y;
      made.set(below, { ...other, y: other.y + lower, height: Math.max(1, other.height - lower) });
    }
  }
  return made;
}

const surface = ({ width, height }: Size): number => width * height;

/** Things of one role are alike: all of them stand in placeholders, or none. */
function roleHeld(slot: Slot, content: readonly Slot[], taken: ReadonlyMap<Slot, BrandPlaceholder>): boolean {
  const role = (one: Slot): string => one.name.replace(/\d+$/, '');
  return content.filter((one) => role(one) === role(slot)).every((one) => taken.has(one));
}

/** From our slide's content area to the brand's. */
function stretched(content: readonly Slot[], layout: SlideLayout, area: Box): (from: Box) => Box {
  const title = layout.slots.find(isTitle)?.box;
  const source = layout.slots.find(({ name }) => name === 'source')?.box;
  const left = title?.x ?? 0;
  const width = title?.width ?? 1;
  const top = Math.min(...content.map((slot) => slot.box.y));
  const bottom = Math.max(source?.y ?? 0, ...content.map((slot) => slot.box.y + slot.box.height));
  return (from) => {
    // What bleeds off our slide ends at its margins.
    const [x, right] = [Math.max(left, from.x), Math.min(left + width, from.x + from.width)];
    const [across, down] = [area.width / width, area.height / (bottom - top)];
    return box(
      area.x + (x - left) * across,
      area.y + (from.y - top) * down,
      Math.max(1, (right - x) * across),
      from.height * down,
    );
  };
}
