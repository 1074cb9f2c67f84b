// Outlines of the regions that a map names: provinces, and areas made of several, on paper like the countries.

import type { Spot } from './dots.ts';
import { paperOf } from './paper.ts';
import { boundsOfRings } from './rings.ts';
import type { CountryShape } from './shapes.ts';
import type { Atlas } from './types.ts';
import type { View } from './view.ts';

/** By the label of the place; those of which nothing is in the frame are left out. */
export function areasOf(
  spots: readonly Spot[],
  view: View,
  { provinces }: Atlas,
): ReadonlyMap<string, CountryShape> {
  const areas = new Map<string, CountryShape>();
  for (const { place } of spots) {
    if (!provinces || !place.area || !place.country) continue;
    const level = provinces.level(place.country);
    const paper = paperOf(level, view);
    const own = level.countries.find(({ id }) => id === place.area);
    const rings = (own?.polygons ?? [])
      .filter(({ cap }) => paper.mayShow(cap))
      .flatMap((polygon) => paper.polygon(polygon))
      .filter(({ area }) => area > 0.6);
    if (rings.length === 0) continue;
    const area = rings.reduce((sum, ring) => sum + ring.area, 0);
    areas.set(place.label, {
      id: `area ${place.area}`,
      rings,
      box: boundsOfRings(rings),
      area,
    });
  }
  return areas;
}
