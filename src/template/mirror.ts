// A template for right-to-left decks: every box mirrored across the slide's middle, so that the layouts in the
// file, not only the slides, read from the right.

import type { Box } from '../geometry.ts';
import type { Ornament, Slot, Template } from './types.ts';

export function mirrored(template: Template): Template {
  const flip = (box: Box): Box => ({
    ...box,
    x: Math.round((template.size.width - box.x - box.width) * 100) / 100,
  });
  const slot = (one: Slot): Slot => ({
    ...one,
    box: flip(one.box),
    inset: { ...one.inset, left: one.inset.right, right: one.inset.left },
  });
  const ornament = (one: Ornament): Ornament => ({ ...one, box: flip(one.box) });
  return {
    ...template,
    master: {
      ...template.master,
      slots: template.master.slots.map(slot),
      ornaments: template.master.ornaments.map(ornament),
    },
    layouts: template.layouts.map((layout) => ({
      ...layout,
      slots: layout.slots.map(slot),
      ornaments: layout.ornaments.map(ornament),
    })),
  };
}
