// What the land of a map weighs on its slide. A map is at most 300 KB of XML: what would be more is drawn with fewer points.

import type { Ring } from './rings.ts';

/** Bytes, about, as freeforms are written (pptx/path.ts): the numbers of lines, which run over all of the map, are longer. */
const ofPoint = { outline: 40.7, line: 42 } as const;
const ofRing = 14;
const ofShape = 640;

/** Bytes that land may have on a map without names; the rest of 300 KB is for legend, inset, and what the sum is out by. */
const mostLand = 274_000;
/** Bytes that a place or a name takes, with its dot and its line. */
const ofName = 1300;

/**
 * How far lines may lie from those of the data, in points. Most maps are light as the atlas has them at their scale, and cost no
 * time; of the coarsest the eye sees little, too.
 */
const tolerances = [0, 0.5, 0.6, 0.7, 0.8, 0.95, 1.1, 1.3, 1.6, 2, 3, 4.5] as const;

export function weightOf(
  outlines: readonly { readonly rings: readonly Ring[] }[],
  lines: readonly (readonly Ring[])[],
): number {
  const own = outlines.reduce((sum, { rings }) => sum + ofShape + bytesOf(rings, ofPoint.outline), 0);
  return lines.reduce((sum, rings) => sum + ofShape + bytesOf(rings, ofPoint.line), own);
}

const bytesOf = (rings: readonly Ring[], each: number): number =>
  rings.reduce((sum, { xy }) => sum + (xy.length / 2) * each + ofRing, 0);

/** What `draw` makes with the least tolerance with which it is not too heavy for a map of so many names. */
export function lightEnough<T>(
  names: number,
  draw: (tolerance: number) => { readonly drawn: T; readonly weight: number },
): T {
  const most = mostLand - names * ofName;
  for (let at = 0; ; ) {
    const { drawn, weight } = draw(tolerances[at] ?? 0);
    const last = tolerances.length - 1;
    if (weight <= most || at === last) return drawn;
    // Where it is much too heavy, it is not the next one that will do.
    at = Math.min(last, at + Math.max(1, Math.floor((weight / most - 1) / 0.11)));
  }
}
