// Places on the map: a filled dot for a city, a ring for a national capital, a diamond for a site (a base, an islet)
// and for a region too small to hold its name; or the symbol that the author gave.

import type { Box, Point, Segment } from '../scene/geometry.ts';
import type { PathItem } from '../scene/types.ts';
import type { Place } from './find-place.ts';
import { boundsOf, hundredth } from './rings.ts';
import { lonLat } from './story.ts';
import { tones } from './tones.ts';
import type { PlaceSymbol } from './types.ts';
import { kilometresPerPoint, type View } from './view.ts';

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
function hasDot({ kind, area, reach, symbol }: Place, view: View): boolean {
  if (symbol) return true;
  if (kind === 'region') return !area && (reach ?? Infinity) < leastRegion * kilometresPerPoint(view);
  return kind === 'capital' || kind === 'city' || kind === 'site';
}

export function dotItem({ place, at }: Spot): PathItem {
  return {
    kind: 'path',
    name: `Place: ${place.label}`,
    ...marker(at, markOf(place)),
    about: { alt: place.note ? `${place.label}: ${place.note}` : place.label },
  };
}

export type Mark = 'capital' | 'city' | 'site' | PlaceSymbol;

const markOf = ({ kind, symbol }: Place): Mark =>
  symbol ?? (kind === 'capital' || kind === 'city' ? kind : 'site');

/** The mark alone, for the legend too. */
export function marker(at: Point, mark: Mark): Pick<PathItem, 'box' | 'segments' | 'fill' | 'stroke'> {
  return {
    ...outlineOf(at, mark),
    fill: { kind: 'solid', color: mark === 'capital' ? tones.paper : tones.place },
    stroke: mark === 'capital' ? { color: tones.place, width: 1.6 } : { color: tones.placeEdge, width: 0.75 },
  };
}

type Outline = { readonly box: Box; readonly segments: readonly Segment[] };

function outlineOf(at: Point, mark: Mark): Outline {
  switch (mark) {
    case 'capital':
    case 'city':
      return circle(at, 3.2);
    case 'site':
      return cornered(at, [3.8, 3.8, 3.8, 3.8]);
    case 'diamond':
      return cornered(at, [4.6, 4.6, 4.6, 4.6]);
    case 'square':
      return cornered(at, [4.8, 4.8, 4.8, 4.8], Math.PI / 4);
    case 'triangle':
      return cornered(at, [5, 5, 5]);
    case 'star':
      return cornered(at, [5.6, 2.3, 5.6, 2.3, 5.6, 2.3, 5.6, 2.3, 5.6, 2.3]);
    case 'cross':
      return cornered(
        at,
        [0, 1, 2, 3].flatMap(() => [4.9, 4.9, 2.1]),
        0,
        crossAngles,
      );
  }
}

/** Of the arms' corners and of the notches between them, clockwise from the top left corner of the upper arm. */
const crossAngles = [0, 1, 2, 3].flatMap((arm) =>
  [-0.31, 0.31, Math.PI / 4].map((angle) => angle + (arm * Math.PI) / 2),
);

/** Corners at some distances from the middle, clockwise from the top. */
function cornered(
  { x, y }: Point,
  reaches: readonly number[],
  turn = 0,
  angles: readonly number[] = reaches.map((_, at) => turn + (at * 2 * Math.PI) / reaches.length),
): Outline {
  const corners = reaches.map((reach, at) => ({
    x: hundredth(x + reach * Math.sin(angles[at] as number)),
    y: hundredth(y - reach * Math.cos(angles[at] as number)),
  }));
  return {
    box: boundsOf(corners),
    segments: [...corners.map((corner, at): Segment => [at === 0 ? 'M' : 'L', corner.x, corner.y]), ['Z']],
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

/** A bubble is a full circle with a bright edge; what stands for less than it shows is a ring. */
export const bubbleLook = (isLeast: boolean | undefined): Pick<PathItem, 'fill' | 'stroke'> =>
  isLeast
    ? { fill: { kind: 'solid', color: tones.paper }, stroke: { color: tones.place, width: 1.25 } }
    : { fill: { kind: 'solid', color: tones.place }, stroke: { color: tones.placeEdge, width: 1 } };
