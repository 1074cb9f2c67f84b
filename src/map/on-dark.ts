// A map on a dark theme: the tones that stay near the paper there are shades, not tints.

import type { Color } from '../scene/style.ts';
import type { SceneItem } from '../scene/types.ts';

/** The tone that does on a dark background what this one does on a light one (tones.ts). */
export function onDark(color: Color): Color {
  const { scheme, lumMod, lumOff } = color;
  if (lumOff !== undefined && lumMod !== undefined) return { scheme, lumMod: Math.max(14, lumMod) };
  return scheme === 'bg2' ? { scheme } : color;
}

export const itemsOnDark = (items: readonly SceneItem[]): readonly SceneItem[] => recolored(items);

const isColor = (value: object): value is Color => 'scheme' in value;

/** Every colour in it changed; outlines hold none, and are long. */
function recolored<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(recolored) as T;
  if (isColor(value)) return onDark(value) as T;
  const entries = Object.entries(value).map(([key, one]) => [key, key === 'segments' ? one : recolored(one)]);
  return Object.fromEntries(entries) as T;
}
