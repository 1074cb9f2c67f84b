// Areas of disputed status, and lines that the atlas has not, as GeoJSON (RFC 7946): those that ship, or an institution's own
// file. Of a feature's properties are read `name`, `label` (the legend's words) and `countries` (it is shown on maps that
// name one of them; without, on all).

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
  if (!isObject(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features']))
    return 'it is no GeoJSON FeatureCollection';
  const overlays: Overlay[] = [];
  let points = 0;
  for (const [index, feature] of value['features'].entries()) {
    const { geometry, properties } = isObject(feature) ? feature : {};
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
  return points > mostPoints ? `it has ${points} points; at most ${mostPoints} are drawn` : overlays;
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
