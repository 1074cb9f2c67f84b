// Whether a point of the globe is land, asked of the outlines as they are in the atlas.

import { distanceOf, type LonLat } from './projection.ts';
import type { AtlasLevel, AtlasPolygon } from './types.ts';

/** What land may lie within so many radians of a point. */
export function landWithin(at: LonLat, radius: number, { countries }: AtlasLevel): readonly AtlasPolygon[] {
  return countries.flatMap(({ polygons }) =>
    polygons.filter(
      ({ cap: [lon, lat, reach] }) => distanceOf(at, [lon, lat]) < radius + (reach * Math.PI) / 180,
    ),
  );
}

/** Of those outlines. */
export function isLand(at: LonLat, land: readonly AtlasPolygon[], level: AtlasLevel): boolean {
  return land.some((polygon) => contains(polygon, at, level));
}

/** Even-odd over its rings; an outline across the date line is unrolled, and asked about as it lies and a turn to either side. */
function contains({ cap, rings }: AtlasPolygon, [lon, lat]: LonLat, level: AtlasLevel): boolean {
  const [middle, height, reach] = cap;
  if (Math.abs(lat - height) > reach) return false;
  if (distanceOf([middle, height], [lon, lat]) > (reach * Math.PI) / 180) return false;
  const inside = [false, false, false];
  for (const ring of rings) {
    let beforeX = Number.NaN;
    let beforeY = Number.NaN;
    for (const index of ring) {
      const arc = level.arc(index < 0 ? ~index : index);
      const count = arc.length / 2;
      for (let step = 0; step < count; step++) {
        const at = 2 * (index < 0 ? count - 1 - step : step);
        let x = (arc[at] as number) * level.quantum - lon;
        if (!Number.isNaN(beforeX)) x -= 360 * Math.round((x - beforeX) / 360);
        const y = (arc[at + 1] as number) * level.quantum;
        if (beforeY > lat !== y > lat) {
          const cross = beforeX + ((x - beforeX) * (lat - beforeY)) / (y - beforeY);
          for (const turn of [0, 1, 2]) if (cross > 360 * (turn - 1)) inside[turn] = !inside[turn];
        }
        [beforeX, beforeY] = [x, y];
      }
    }
  }
  return inside.some(Boolean);
}
