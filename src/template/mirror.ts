// A template for right-to-left decks: every box mirrored across the slide's middle, so that the layouts in
// the file, not only the slides, read from the right.

import type { Box } from '../scene/geometry.ts';
import type { Ornament } from '../scene/style.ts';
import type { SlideLayout, Slot, Template } from './types.ts';

export function mirrored(template: Template): Template {
  if (template.base) return { ...template, layouts: template.layouts.map(turned) };
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

/**
 * An organisation's layouts stay as they are, but what stands side by side is filled from the right: numbered
 * slots (`body1`, `body2`) change places, and what stands free is mirrored where it stands.
 */
function turned(layout: SlideLayout): SlideLayout {
  const free = layout.slots.filter(({ type, name }) => type === 'region' && !standing.has(name));
  const left = Math.min(...free.map(({ box }) => box.x));
  const right = Math.max(...free.map(({ box }) => box.x + box.width));
  const mirroredSlots = layout.slots.map((slot) =>
    free.includes(slot)
      ? { ...slot, box: { ...slot.box, x: left + right - slot.box.x - slot.box.width } }
      : slot,
  );
  return { ...layout, slots: mirroredSlots.map((slot) => ({ ...slot, name: partner(slot, mirroredSlots) })) };
}

const standing = new Set(['source', 'handling-top', 'handling-bottom', 'part', 'tracker']);

/** Of the placeholders of one role, the first from the right gets the first one's name. */
function partner(slot: Slot, slots: readonly Slot[]): string {
  const role = slot.name.replace(/\d+$/, '');
  if (role === slot.name || slot.type === 'region') return slot.name;
  const group = slots.filter((one) => one.type !== 'region' && one.name.replace(/\d+$/, '') === role);
  const names = group.map(({ name }) => name);
  const fromRight = [...group].sort((a, b) => b.box.x - a.box.x);
  return names[fromRight.indexOf(slot)] ?? slot.name;
}
