// Sets a drawn map in its region, as one group.

import type { DrawnMap } from '../map/types.ts';
import type { Box } from '../scene/geometry.ts';
import type { GroupItem } from '../scene/types.ts';
import type { SlideLayout, Slot } from '../template/types.ts';

/** Between a map and what stands below it. */
const gap = 4;

/** The slot's box, and the room of a caption that the slide has not. */
export function mapRegion(slot: Slot, layout: SlideLayout, hasCaption: boolean): Box {
  const { box } = slot;
  const caption = layout.slots.find(({ name }) => name === 'caption')?.box;
  const isBelow = caption && caption.y >= box.y + box.height && caption.y < box.y + box.height + 20;
  if (hasCaption || !isBelow || Math.abs(caption.x - box.x) > 1) return box;
  return { ...box, height: caption.y + caption.height - gap - box.y };
}

export function mapItem(map: DrawnMap, region: Box): GroupItem {
  return {
    kind: 'group',
    name: map.name,
    span: map.span,
    box: region,
    items: map.items,
    about: { alt: map.alt },
  };
}
