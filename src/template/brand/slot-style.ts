// A designer's decisions about how a slot's text looks (brand.yaml), over what was found for it.

import type { ParagraphStyle } from '../../scene/style.ts';
import type { Slot } from '../types.ts';
import type { SlotBinding } from './types.ts';

export function styled(slot: Slot, { style, placeholder }: Pick<SlotBinding, 'style' | 'placeholder'>): Slot {
  const [first] = slot.levels;
  if (!style || !first) return slot;
  const { size = first.size, color, bold, align } = style;
  const ratio = size / first.size;
  const levels = slot.levels.map((level, index): ParagraphStyle => {
    const points = index === 0 ? size : Math.max(slot.minSize, Math.round(level.size * ratio));
    return {
      ...level,
      ...(ratio === 1 ? {} : { size: points }),
      ...(color ? { color: { scheme: color } } : {}),
      ...(bold === undefined ? {} : { bold }),
      ...(align ? { align } : {}),
    };
  });
  return {
    ...slot,
    levels,
    minSize: Math.min(slot.minSize, size),
    // What the slide says otherwise than its placeholder is written on it.
    ...(placeholder ? { inherits: slot.inherits ?? placeholder.levels } : {}),
  };
}
