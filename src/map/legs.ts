// The legs of a route, place to place: over water where it goes by sea, through the points that the author gave, else along
// the great circle.

import type { Language } from '../language/types.ts';
import type { Place } from './find-place.ts';
import { inlandPort, noSeaWay, seaRoute } from './messages.ts';
import { distanceOf, type LonLat } from './projection.ts';
import type { Leg } from './resolve.ts';
import { landAtEnds, seaWay } from './sea-route.ts';
import type { MapContext, MapSpec, RouteSpec } from './types.ts';

/** Kilometres; Portland, up its river, has 115, Paris 150. */
const mostAshore = 130;

const lonLat = ({ lon, lat }: Place): LonLat => [lon, lat];

export function legsOf(
  places: readonly Place[],
  route: RouteSpec,
  spec: MapSpec,
  context: MapContext,
): readonly Leg[] {
  const bySea = goesBySea(route, spec, context.language);
  if (bySea && !route.kind) context.report(seaRoute(spec.legend?.route ?? '', spec.span));
  const passed = viaByLeg(places, route.via);
  const inland = new Map<string, number>();
  const legs = places.slice(1).flatMap((to, at): readonly Leg[] => {
    const from = places[at] as Place;
    if (from === to) return [];
    const stops = [lonLat(from), ...(passed[at] ?? []), lonLat(to)];
    if (!bySea) return [{ from, to, through: stops, fixed: stops.length > 2 }];
    const ways = stops.slice(1).map((stop, index) => {
      const { atlas } = context;
      return atlas.seaLanes && seaWay(stops[index] as LonLat, stop, atlas.seaLanes, atlas);
    });
    if (ways.every((way) => way !== undefined)) {
      const through = ways.flatMap((way, index) => (index === 0 ? way : way.slice(1)));
      const [first = 0, last = 0] = landAtEnds(through, context.atlas);
      if (first > mostAshore) inland.set(from.label, first);
      if (last > mostAshore) inland.set(to.label, last);
      return [{ from, to, through, fixed: true }];
    }
    context.report(noSeaWay(from.label, to.label, spec.span));
    return [{ from, to, through: stops, fixed: stops.length > 2 }];
  });
  for (const [label, far] of inland) context.report(inlandPort(label, far, spec.span));
  return legs;
}

/** As the author says, else as the legend does: what it calls shipping does not cross the land. */
export function goesBySea({ kind }: RouteSpec, { legend }: MapSpec, { map }: Language): boolean {
  return kind ? kind === 'sea' : legend?.route !== undefined && map.bySea.test(legend.route);
}

/** Each point that is passed on the leg which it lengthens least, in the author's order. */
function viaByLeg(places: readonly Place[], via: RouteSpec['via']): readonly (readonly LonLat[])[] {
  const legs: LonLat[][] = places.slice(1).map(() => []);
  for (const [lat, lon] of via) {
    const point: LonLat = [lon, lat];
    const longer = legs.map((_, at) => {
      const [from, to] = [lonLat(places[at] as Place), lonLat(places[at + 1] as Place)];
      return distanceOf(from, point) + distanceOf(point, to) - distanceOf(from, to);
    });
    legs[longer.indexOf(Math.min(...longer))]?.push(point);
  }
  return legs;
}
