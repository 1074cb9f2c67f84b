// Sets a drawn map in its region, as one group.

import type { DrawnMap } from '../map/types.ts';
import type { GroupItem } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';

export function mapItem(map: DrawnMap, slot: Slot): GroupItem {
  return {
    kind: 'group',
    name: map.name,
    span: map.span,
    box: slot.box,
    items: map.items,
    about: { alt: map.alt },
  };
}
