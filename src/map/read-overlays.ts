// Areas of disputed status, and lines that the atlas has not, as GeoJSON (RFC 7946) or TopoJSON: those that ship, or an
// institution's own file. Of a feature's properties are read `name`, `label` (the legend's words) and `countries` (it is shown on maps that
// name one of them; without, on all).

import { feature as featureOf } from 'topojson-client';
import type { LonLat } from './projection.ts';
import type { Atlas, Overlay } from './types.ts';

/** A file of boundaries is small: more is a data set, which no slide can draw. */
const mostPoints = 20000;

/** The overlays, or what is wrong with the text. */
export function readOverlays(text: string, atlas: Atlas): readonly Overlay[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'it is no JSON';
  }
  const features = featuresOf(value);
  if (typeof features === 'string') return features;
  const overlays: Overlay[] = [];
  let points = 0;
  for (const [index, feature] of features.entries()) {
    const { geometry, properties } = isObject(feature) ? feature : {};
    // RFC 7946, 3.2: a feature without a place.
    if (geometry === null) continue;
    const shape = isObject(geometry) ? shapeOf(geometry) : undefined;
    if (!shape) return `feature ${index + 1} is no area and no line of longitudes and latitudes`;
    points += shape.lines.reduce((sum, line) => sum + line.length, 0);
    const { name, label, countries } = isObject(properties) ? properties : {};
    const ids = Array.isArray(countries) ? countries.map((one) => atlas.find(String(one))) : [];
    if (ids.includes(undefined)) return `feature ${index + 1} names a country that is not known`;
    overlays.push({
      name: typeof name === 'string' ? name : `${index + 1}`,
      ...(typeof label === 'string' ? { label } : {}),
      countries: ids.filter((id) => id !== undefined),
      ...shape,
    });
  }
  if (overlays.length === 0) return 'none of its features has a place';
  return points > mostPoints ? tooMany(points) : overlays;
}

/** Of GeoJSON or TopoJSON; or what is wrong with it. */
function featuresOf(value: unknown): readonly unknown[] | string {
  if (!isObject(value)) return unreadable;
  if (value['type'] === 'Feature') return [value];
  if (value['type'] === 'FeatureCollection' && Array.isArray(value['features'])) return value['features'];
  // RFC 7946, 2: a geometry alone is GeoJSON, too.
  if (isGeometry(value)) return [{ type: 'Feature', geometry: value, properties: null }];
  const { arcs, objects } = value;
  if (value['type'] !== 'Topology' || !Array.isArray(arcs) || !isObject(objects)) return unreadable;
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  const points = pointsIn(Object.values(objects), lengths);
  if (points > mostPoints) return tooMany(points);
  try {
    return Object.values(objects).flatMap((object): readonly unknown[] => {
      const found = featureOf(...([value, object] as unknown as Parameters<typeof featureOf>));
      return found.type === 'FeatureCollection' ? found.features : [found];
    });
  } catch {
    // An arc that there is not, a geometry of no known kind.
    return 'its TopoJSON does not hold together';
  }
}

const isGeometry = ({ type }: Readonly<Record<string, unknown>>): boolean =>
  typeof type === 'string' && /^(?:Multi)?(?:Polygon|LineString|Point)$/.test(type);

const unreadable = 'it is no GeoJSON FeatureCollection and no TopoJSON';
const tooMany = (points: number): string => `it has ${points} points; at most ${mostPoints} are drawn`;

/** Points that the arcs of some geometries have in all: a small file may name a long arc a thousand times. */
function pointsIn(geometries: readonly unknown[], lengths: readonly number[]): number {
  let sum = 0;
  const rest: unknown[] = [...geometries];
  while (rest.length > 0 && sum <= mostPoints) {
    const one = rest.pop();
    if (typeof one === 'number') sum += lengths[one < 0 ? ~one : one] ?? 0;
    else if (Array.isArray(one)) for (const part of one) rest.push(part);
    else if (isObject(one)) rest.push(one['arcs'], one['geometries']);
  }
  return sum;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shapeOf({
  type,
  coordinates,
}: Readonly<Record<string, unknown>>): Pick<Overlay, 'kind' | 'lines'> | undefined {
  const lines = (value: unknown, depth: number): readonly (readonly LonLat[])[] | undefined => {
    if (!Array.isArray(value)) return undefined;
    if (depth === 0)
      return value.every(isPosition) ? [value.map(([lon, lat]): LonLat => [lon, lat])] : undefined;
    const parts = value.map((one) => lines(one, depth - 1));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  };
  const found = (kind: Overlay['kind'], depth: number): Pick<Overlay, 'kind' | 'lines'> | undefined => {
    const all = lines(coordinates, depth)?.filter(({ length }) => length > (kind === 'area' ? 3 : 1));
    return all && all.length > 0 ? { kind, lines: all } : undefined;
  };
  switch (type) {
    case 'Polygon':
      return found('area', 1);
    case 'MultiPolygon':
      return found('area', 2);
    case 'LineString':
      return found('line', 0);
    case 'MultiLineString':
      return found('line', 1);
    default:
      return undefined;
  }
}

const isPosition = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) &&
  typeof value[0] === 'number' &&
  typeof value[1] === 'number' &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;
