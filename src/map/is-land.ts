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

/**
 * Even-odd over its rings; an outline across the date line is unrolled, and asked about as it lies and a turn to either side. Written without lists:
 * a port's way to the sea asks about each step of it.
 */
function contains({ cap, rings }: AtlasPolygon, [lon, lat]: LonLat, level: AtlasLevel): boolean {
  const [middle, height, reach] = cap;
  if (Math.abs(lat - height) > reach) return false;
  if (distanceOf([middle, height], [lon, lat]) > (reach * Math.PI) / 180) return false;
  const { quantum } = level;
  let west = false;
  let here = false;
  let east = false;
  for (let ring = 0; ring < rings.length; ring++) {
    const indices = rings[ring] as readonly number[];
    let beforeX = Number.NaN;
    let beforeY = Number.NaN;
    for (let part = 0; part < indices.length; part++) {
      const index = indices[part] as number;
      const arc = level.arc(index < 0 ? ~index : index);
      const [first, end, step] = index < 0 ? [arc.length - 2, -2, -2] : [0, arc.length, 2];
      for (let at = first; at !== end; at += step) {
        let x = (arc[at] as number) * quantum - lon;
        if (x - beforeX >= 180 || x - beforeX < -180) x -= 360 * Math.round((x - beforeX) / 360);
        const y = (arc[at + 1] as number) * quantum;
        if (beforeY > lat !== y > lat) {
          const cross = beforeX + ((x - beforeX) * (lat - beforeY)) / (y - beforeY);
          if (cross > -360) west = !west;
          if (cross > 0) here = !here;
          if (cross > 360) east = !east;
        }
        beforeX = x;
        beforeY = y;
      }
    }
  }
  return west || here || east;
}
