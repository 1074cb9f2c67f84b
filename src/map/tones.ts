// Every colour of a map, as theme colours: the one table to change for another look. Sea and land that is not
// part of the story stay near the paper; context is a tint of the colour that focus has in full; only routes
// and places take the deck's accent.

import type { Color } from '../scene/style.ts';

export const tones = {
  sea: { scheme: 'accent2', lumMod: 10, lumOff: 90 },
  rest: { scheme: 'bg2', lumMod: 90 },
  context: { scheme: 'accent2', lumMod: 40, lumOff: 60 },
  focus: { scheme: 'accent2' },
  /** Between two countries. */
  border: { scheme: 'bg1' },
  disputed: { scheme: 'tx1' },
  /** Behind the dashes of a disputed boundary, so that they read on a dark tone too. */
  disputedBed: { scheme: 'bg1' },
  place: { scheme: 'accent1' },
  placeEdge: { scheme: 'bg1' },
  route: { scheme: 'accent1' },
  panel: { scheme: 'bg1' },
  ink: { scheme: 'tx1' },
  paper: { scheme: 'bg1' },
  noData: { scheme: 'tx1', lumMod: 50, lumOff: 50 },
} as const satisfies Record<string, Color>;

/** A choropleth's classes, light to deep: tints of the focus tone, evenly apart in luminance. */
export function classTone(index: number, count: number): Color {
  const share = count <= 1 ? 1 : index / (count - 1);
  const mod = Math.round(22 + 78 * share);
  return mod >= 100 ? tones.focus : { scheme: 'accent2', lumMod: mod, lumOff: 100 - mod };
}
