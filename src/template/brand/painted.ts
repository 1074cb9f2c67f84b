// Placeholders that are filled themselves (a card, a speech bubble, a photograph): what stands in them, and on them, stands on that.

import { outlineOf, paintedBy } from '../../drawingml/drawn.ts';
import type { Layer } from '../../drawingml/types.ts';
import { overlaps } from '../../scene/geometry.ts';
import type { Slot } from '../types.ts';
import type { BrandPlaceholder, SlotBinding } from './types.ts';

/** Of a placeholder as it stands in that box; undefined where it is filled with nothing. */
export function paintedIn(
  { paint, shapes }: BrandPlaceholder,
  at: SlotBinding['box'],
): NonNullable<Slot['painted']> | undefined {
  const shape = shapes.at(-1);
  return paint && shape ? { paint, outline: outlineOf(shape, shapes, at) } : undefined;
}

/** Whether it stands on another's gradient or photograph, which a sheet under that one's own text takes away. */
export const isShaky = (one: SlotBinding, all: readonly SlotBinding[]): boolean =>
  all.some(
    (other) =>
      other !== one &&
      other.placeholder?.paint &&
      other.placeholder.paint.kind !== 'plain' &&
      overlaps(other.placeholder.box, one.box),
  );

/**
 * What of it lies under a slot: its own placeholder, whatever form that has, and those of others.
 * @param all of the layout's slots, the slot among them.
 */
export function paintedUnder(one: SlotBinding, all: readonly SlotBinding[]): readonly Layer[] {
  return [...all.filter((other) => other !== one), one].flatMap((of): readonly Layer[] => {
    const { placeholder } = of;
    if (!placeholder?.paint) return [];
    const { box, turn = 0 } = placeholder.shape ?? { box: of.box, turn: placeholder.turn };
    const painted = paintedIn(placeholder, box);
    if (!painted) return [];
    const outline = of === one ? ('rectangle' as const) : painted.outline;
    return paintedBy({ kind: 'shape', box, turn, paint: painted.paint, outline });
  });
}
