// Areas whose status the atlas's own lines do not show, as GeoJSON: what a designer's own file replaces. Outlines are those
// of the provinces and of the atlas; each stands on a source, and is dated. The table of docs/maps.md is made of this one.

import { geoArea } from 'd3-geo';
import { ringPoints } from './topology.mjs';

/**
 * `countries`: shown on maps that name one of them. `from`: provinces by the id of their area, or islands of a country by a
 * box [west, south, east, north].
 */
export const statuses = [
  {
    name: 'Crimea',
    countries: ['UA', 'RU'],
    from: { country: 'UA', province: 'UA:Crimea' },
    since: '2014-03-27',
    source: 'UN General Assembly resolution 68/262',
    reason: 'Ukraine’s, occupied by Russia since 2014; its annexation is not recognised',
  },
  {
    name: 'Abkhazia',
    countries: ['GE', 'RU'],
    from: { country: 'GE', province: 'GE-AB' },
    since: '2008-08-26',
    source: 'UN Security Council resolution 1808 (2008)',
    reason:
      'Georgia’s, outside its control; Russia has recognised it as a state since 26 August 2008, few others do',
  },
  {
    name: 'Transnistria',
    countries: ['MD'],
    from: { country: 'MD', province: 'MD:Transnistria' },
    since: '1992-07-21',
    source: 'UN General Assembly resolution 72/282',
    reason:
      'Moldova’s, outside its control since the ceasefire of 21 July 1992; no member of the United Nations recognises it',
  },
  {
    name: 'Southern Kurils',
    countries: ['JP', 'RU'],
    from: { country: 'RU', islands: [145.3, 43.3, 149, 45.6] },
    since: '1945',
    source: 'Ministry of Foreign Affairs of Japan, “Northern Territories”',
    reason: 'held by Russia since 1945, claimed by Japan: Iturup, Kunashir, Shikotan and the Habomai',
  },
];

/** `provinces` finds the polygons of a province: lists of rings of points. */
export function overlays({ arcs, countries }, provinces) {
  const features = statuses.map(({ from, ...properties }) => {
    const polygons = from.province
      ? provinces(from.country, from.province)
      : countries
          .find(({ id }) => id === from.country)
          .polygons.map(({ rings }) => rings.map((ring) => ringPoints(arcs, ring)))
          .filter(([outer]) => outer.every((point) => isIn(point, from.islands)));
    return {
      type: 'Feature',
      properties,
      geometry: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(closed)) },
    };
  });
  return { type: 'FeatureCollection', features };
}

const isIn = ([lon, lat], [west, south, east, north]) =>
  lon > west && lon < east && lat > south && lat < north;

/** As RFC 7946 has it: closed, the outer ring counterclockwise; d3 winds the other way. */
function closed(ring) {
  const points = ring.map((point) => point.map((degrees) => Number(degrees.toFixed(3))));
  const [first, last] = [points[0], points.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) points.push(first);
  const isSmall = geoArea({ type: 'Polygon', coordinates: [points] }) < 2 * Math.PI;
  return isSmall ? points.reverse() : points;
}
