// Places on the map: a filled dot for a city, a ring for a national capital, a diamond for a site (a base, an islet)
// and for a region too small to hold its name.

import type { Box, Point, Segment } from '../scene/geometry.ts';
import type { PathItem } from '../scene/types.ts';
import type { Place } from './find-place.ts';
import { hundredth } from './rings.ts';
import { tones } from './tones.ts';
import { kilometresPerPoint, lonLat, type View } from './view.ts';

export interface Spot {
  readonly place: Place;
  readonly at: Point;
  readonly dot: boolean;
}

/** Radius with the stroke, points. */
export const dotRadius = 4;

/** Where the places fall; those outside the frame are left out. */
export function spotsOf(places: readonly Place[], view: View): readonly Spot[] {
  const { projection, frame } = view;
  return places.flatMap((place) => {
    const { x, y } = projection.point(lonLat(place));
    const within =
      x >= frame.x + dotRadius &&
      x <= frame.x + frame.width - dotRadius &&
      y >= frame.y + dotRadius &&
      y <= frame.y + frame.height - dotRadius;
    return within ? [{ place, at: { x: hundredth(x), y: hundredth(y) }, dot: hasDot(place, view) }] : [];
  });
}

/** A region that reaches less far than this, points, is a spot on the map. */
const leastRegion = 14;

/** Waters have a name and no dot, and so have regions that are larger than one. */
function hasDot({ kind, area, reach }: Place, view: View): boolean {
  if (kind === 'region') return !area && (reach ?? Infinity) < leastRegion * kilometresPerPoint(view);
  return kind === 'capital' || kind === 'city' || kind === 'site';
}

export function dotItem({ place, at }: Spot): PathItem {
  return {
    kind: 'path',
    name: `Place: ${place.label}`,
    ...marker(at, place.kind === 'capital' || place.kind === 'city' ? place.kind : 'site'),
    about: { alt: place.label },
  };
}

/** The mark alone, for the legend too. */
export function marker(
  at: Point,
  kind: 'capital' | 'city' | 'site',
): Pick<PathItem, 'box' | 'segments' | 'fill' | 'stroke'> {
  return {
    ...(kind === 'site' ? diamond(at, 3.8) : circle(at, 3.2)),
    fill: { kind: 'solid', color: kind === 'capital' ? tones.paper : tones.place },
    stroke: kind === 'capital' ? { color: tones.place, width: 1.6 } : { color: tones.placeEdge, width: 0.75 },
  };
}

function diamond(
  { x, y }: Point,
  radius: number,
): { readonly box: Box; readonly segments: readonly Segment[] } {
  const [left, top, right, bottom] = [x - radius, y - radius, x + radius, y + radius].map(hundredth) as [
    number,
    number,
    number,
    number,
  ];
  return {
    box: { x: left, y: top, width: hundredth(right - left), height: hundredth(bottom - top) },
    segments: [
      ['M', hundredth(x), top],
      ['L', right, hundredth(y)],
      ['L', hundredth(x), bottom],
      ['L', left, hundredth(y)],
      ['Z'],
    ],
  };
}

/** Four Bézier quarters; 0.5523 is the usual handle for a circle. */
export function circle(
  { x, y }: Point,
  radius: number,
): { readonly box: Box; readonly segments: readonly Segment[] } {
  const k = radius * 0.5523;
  const r = radius;
  const at = (...numbers: [number, number, number, number, number, number]): Segment => [
    'C',
    ...(numbers.map(hundredth) as typeof numbers),
  ];
  return {
    box: { x: hundredth(x - r), y: hundredth(y - r), width: hundredth(2 * r), height: hundredth(2 * r) },
    segments: [
      ['M', hundredth(x + r), hundredth(y)],
      at(x + r, y + k, x + k, y + r, x, y + r),
      at(x - k, y + r, x - r, y + k, x - r, y),
      at(x - r, y - k, x - k, y - r, x, y - r),
      at(x + k, y - r, x + r, y - k, x + r, y),
      ['Z'],
    ],
  };
}
