// What of the world a map is to show: the outlines of what it is about, its places, routes and areas.

import type { Place } from './find-place.ts';
import { greatCircle, type LonLat } from './projection.ts';
import type { Leg, Resolved } from './resolve.ts';
import type { MapContext, MapSpec } from './types.ts';

/** Points that must be seen, and points of the context, which may widen the map a little. */
export function storyPoints(
  { areas = [] }: MapSpec,
  resolved: Resolved,
  { atlas, overlays }: Pick<MapContext, 'atlas' | 'overlays'>,
): { points: LonLat[]; context: LonLat[] } {
  const coarse = atlas.level(0);
  const outline = (id: string): LonLat[] => {
    const province = resolved.provinces.get(id);
    const level = (province && atlas.provinces?.level(province.country)) ?? coarse;
    return level.countries
      .filter((country) => country.id === id || atlas.country(country.id)?.partOf === id)
      .flatMap(({ polygons }) => polygons.filter(({ main }) => main).flatMap(({ rings }) => rings[0] ?? []))
      .flatMap((at) => pointsOf(level.arc(at < 0 ? ~at : at), level.quantum));
  };
  // What has a value or a bubble is seen.
  const bubbled = resolved.bubbles.flatMap(({ of }) => (typeof of === 'string' ? of : []));
  const named = new Set([...resolved.focus, ...resolved.values.keys(), ...bubbled]);
  const drawn = overlays.filter(({ name }) => areas.some((area) => area.name === name));
  const points: LonLat[] = [
    ...[...named].flatMap(outline),
    ...resolved.places.map(lonLat),
    ...drawn.flatMap(({ lines }) => lines.flat()),
  ];
  for (const route of resolved.routes) {
    for (const leg of route.legs) points.push(...pointsOn(leg, 16));
  }
  const context = resolved.context.flatMap((id) => {
    const all = outline(id);
    // Of what may only widen the map, some sixty points a country are enough.
    const every = Math.max(1, Math.floor(all.length / 60));
    return all.filter((_, index) => index % every === 0);
  });
  return points.length === 0 ? { points: context, context: [] } : { points, context };
}

/** Points along a leg, great circles between those that it goes through; `steps` on each of them. */
export function pointsOn({ through }: Leg, steps: number): readonly LonLat[] {
  return through.slice(1).flatMap((to, at) => {
    const part = greatCircle(through[at] as LonLat, to, steps);
    return at === 0 ? part : part.slice(1);
  });
}

export function lonLat({ lon, lat }: Place): LonLat {
  return [lon, lat];
}

function pointsOf(degrees: ArrayLike<number>, unit: number): LonLat[] {
  const points: LonLat[] = [];
  for (let at = 0; at < degrees.length; at += 2)
    points.push([(degrees[at] as number) * unit, (degrees[at + 1] as number) * unit]);
  return points;
}
