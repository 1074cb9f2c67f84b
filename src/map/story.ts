// What of the world a map is to show: the outlines of what it is about, its places, routes and areas.

import type { Place } from './find-place.ts';
import { greatCircle, type LonLat } from './projection.ts';
import type { Leg, Resolved } from './resolve.ts';
import type { AtlasLevel, MapContext, MapSpec } from './types.ts';

/** Kilometres from the middle of a region to its edge; the name of a larger one may stand on a part of it. */
const smallReach = 250;
const kilometresPerDegree = 111.2;

/** Points that must be seen, and points of the context, which may widen the map a little. */
export function storyPoints(
  { areas = [] }: MapSpec,
  resolved: Resolved,
  { atlas, overlays }: Pick<MapContext, 'atlas' | 'overlays'>,
): { points: LonLat[]; context: LonLat[] } {
  const coarse = atlas.level(0);
  const outlineIn = (level: AtlasLevel, id: string): LonLat[] =>
    level.countries
      .filter((country) => country.id === id || atlas.country(country.id)?.partOf === id)
      .flatMap(({ polygons }) => polygons.filter(({ main }) => main).flatMap(({ rings }) => rings[0] ?? []))
      .flatMap((at) => pointsOf(level.arc(at < 0 ? ~at : at), level.quantum));
  const outline = (id: string): LonLat[] => {
    const province = resolved.provinces.get(id);
    return outlineIn((province && atlas.provinces?.level(province.country)) ?? coarse, id);
  };
  const regions = resolved.places.filter(({ kind }) => kind === 'region');
  // A region that is named is seen whole: by its outline, or a small one without by how far it reaches.
  const wholes = regions.flatMap(({ area, country, reach = 0, lon, lat }): LonLat[] => {
    if (area && country && atlas.provinces) return outlineIn(atlas.provinces.level(country), area);
    if (reach > smallReach) return [];
    const up = reach / kilometresPerDegree;
    const across = up / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
    return [
      [lon - across, lat],
      [lon + across, lat],
      [lon, Math.max(-90, lat - up)],
      [lon, Math.min(90, lat + up)],
    ];
  });
  // What has a value or a bubble is seen.
  const bubbled = resolved.bubbles.flatMap(({ of }) => (typeof of === 'string' ? of : []));
  const named = new Set([...resolved.focus, ...resolved.values.keys(), ...bubbled]);
  const drawn = overlays.filter(({ name }) => areas.some((area) => area.name === name));
  const points: LonLat[] = [
    ...[...named].flatMap(outline),
    ...resolved.places.map(lonLat),
    ...wholes,
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
