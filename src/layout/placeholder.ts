// Which placeholder of its layout an item fills. A region is none: what stands in it stands by itself.

import type { PlaceholderRef } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';

export function placeholderOf(slot: Slot, atLayout: boolean): { readonly placeholder?: PlaceholderRef } {
  if (slot.type === 'region') return {};
  return {
    placeholder: {
      type: slot.type,
      idx: slot.idx,
      atLayout: atLayout && slot.moved !== true,
      inherited: slot.inherits ?? slot.levels,
    },
  };
}
