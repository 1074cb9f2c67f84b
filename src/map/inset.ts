// Where in the world the map is: a small map of the surroundings, on open sea or below the legend in the rail, where the map
// shows so little that a reader may ask.

import type { Box, Point } from '../scene/geometry.ts';
import type { PathItem } from '../scene/types.ts';
import { padding, rectangle } from './legend.ts';
import type { Obstacles } from './obstacles.ts';
import { azimuthal, distanceOf } from './projection.ts';
import { boundsOf, boundsOfRings, hundredth, ringOf, segmentsOf } from './rings.ts';
import { type Room, seaSpot } from './room.ts';
import { type CountryShape, drawShapes } from './shapes.ts';
import { tones } from './tones.ts';
import type { MapContext, MapSpec } from './types.ts';
import type { View } from './view.ts';

/** Radians from the middle of the map to its farthest corner under which an inset helps: about fifteen degrees of story. */
const near = 0.2;
const side = 96;
/** Radians from the middle of the inset to the middle of its edge: a good part of a continent; an ocean, where there is next to no land. */
const around = [0.42, 0.85] as const;
const leastLand = 0.06;

export interface Inset {
  readonly box: Box;
  readonly items: () => readonly PathItem[];
}

interface Around {
  readonly room: Room;
  /** All that the map and its legend have. */
  readonly region: Box;
  /** The legend's. */
  readonly taken: Box | undefined;
  readonly marks: readonly Point[];
  readonly obstacles: Obstacles;
}

export function insetOf(
  spec: MapSpec,
  view: View,
  focus: readonly string[],
  place: Around,
  context: MapContext,
): Inset | undefined {
  if (spec.inset === 'none' || view.projection.world || view.reach > near) return undefined;
  const box = boxFor(place, context);
  return box && { box, items: () => insetItems(box, view, focus, context) };
}

function boxFor(
  { room, region, taken, marks, obstacles }: Around,
  { language }: MapContext,
): Box | undefined {
  const size = { width: side, height: side };
  if (room.legend === 'beside' && taken) {
    const y = hundredth(region.y + region.height - side);
    // Under the legend's swatches.
    const x = hundredth(
      language.direction === 'rtl' ? taken.x + taken.width - padding - side : taken.x + padding,
    );
    return y >= taken.y + taken.height + 12 ? { x, y, ...size } : undefined;
  }
  const isOpen = (box: Box): boolean => obstacles.isSea(box) && obstacles.isFree(box, 0);
  // On the other side than the legend.
  const spot = seaSpot({ ...size, at: () => [] }, room.frame, isOpen, marks, language.direction !== 'rtl');
  return spot && { x: hundredth(spot.x), y: hundredth(spot.y), ...size };
}

function insetItems(
  box: Box,
  main: View,
  focus: readonly string[],
  { atlas }: MapContext,
): readonly PathItem[] {
  const middle: Point = { x: box.x + side / 2, y: box.y + side / 2 };
  const drawn = (reach: number): { readonly small: View; readonly shapes: readonly CountryShape[] } => {
    const scale = side / 2 / (2 * Math.sin(reach / 2));
    const projection = azimuthal(main.centre, { scale, left: middle.x, top: middle.y });
    const small: View = { projection, frame: box, centre: main.centre, reach: reach * 1.5 };
    const { shapes } = drawShapes(
      small,
      atlas,
      () => true,
      () => false,
    );
    return { small, shapes };
  };
  const close = drawn(around[0]);
  const landArea = close.shapes.reduce((sum, { area }) => sum + area, 0);
  const { small, shapes } = landArea < leastLand * side * side ? drawn(around[1]) : close;
  const isFocus = ({ id }: CountryShape): boolean => focus.includes(id);
  const land = (
    name: string,
    of: readonly CountryShape[],
    color: (typeof tones)['rest' | 'focus'],
  ): readonly PathItem[] => {
    const rings = of.flatMap((shape) => shape.rings);
    if (rings.length === 0) return [];
    return [
      {
        kind: 'path',
        name: `Inset: ${name}`,
        box: boundsOfRings(rings),
        segments: segmentsOf(rings),
        fill: { kind: 'solid', color },
        about: { decorative: true },
      },
    ];
  };
  const sea = rectangle('Inset: sea', box, { kind: 'solid', color: tones.sea });
  const { fill: _, ...edge } = sea;
  return [
    { ...sea, stroke: { color: tones.panel, width: 3 } },
    ...land(
      'land',
      shapes.filter((shape) => !isFocus(shape)),
      tones.rest,
    ),
    ...land('focus', shapes.filter(isFocus), tones.focus),
    frameOf(main, small.projection),
    { ...edge, name: 'Inset', stroke: { color: tones.noData, width: 0.75 } },
  ];
}

/** What the map shows, on the inset; at least as large as can be seen. */
function frameOf(main: View, projection: View['projection']): PathItem {
  const { x, y, width, height } = main.frame;
  const corners = [
    [x, y],
    [x + width / 2, y],
    [x + width, y],
    [x + width, y + height],
    [x + width / 2, y + height],
    [x, y + height],
  ] as const;
  const points = corners.flatMap(([left, top]) => {
    const at = main.projection.invert(left, top);
    return at && distanceOf(at, main.centre) < 1 ? [projection.point(at)] : [];
  });
  const bounds = boundsOf(points);
  const grow = Math.max(0, 9 - Math.min(bounds.width, bounds.height)) / 2;
  const xy = [
    [bounds.x - grow, bounds.y - grow],
    [bounds.x + bounds.width + grow, bounds.y - grow],
    [bounds.x + bounds.width + grow, bounds.y + bounds.height + grow],
    [bounds.x - grow, bounds.y + bounds.height + grow],
  ].flatMap(([left, top]) => [hundredth(left as number), hundredth(top as number)]);
  const ring = ringOf(xy, true);
  return {
    kind: 'path',
    name: 'Inset: frame',
    box: ring.box,
    segments: segmentsOf([ring]),
    stroke: { color: tones.place, width: 1.5 },
    about: { decorative: true },
  };
}
