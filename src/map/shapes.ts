// The countries in the frame, projected and clipped: one shape each, with the rings that labels and the legend later
// ask about. The scale of the atlas is the finest that keeps the whole map within its budget of points.

import type { Box } from '../scene/geometry.ts';
import { type Paper, paperOf } from './paper.ts';
import { boundsOfRings, hundredth, type Ring, ringOf } from './rings.ts';
import type { Atlas, AtlasLevel, AtlasPolygon } from './types.ts';
import type { View } from './view.ts';

export interface CountryShape {
  readonly id: string;
  /** Clipped to the frame; outer rings and holes, filled even-odd or nonzero alike. */
  readonly rings: readonly Ring[];
  readonly box: Box;
  readonly area: number;
  /** It lies on another: a province on its country. */
  readonly over?: true;
}

/** Points a map may have in all; countries and borders get what routes, dots and the legend leave over. */
export const pointLimit = 15000;
const shapeBudget = 14000;
/** Islands under this many square points are left out, unless they are all there is of a country. */
const leastArea = 0.6;

export interface DrawnShapes {
  readonly level: AtlasLevel;
  readonly paper: Paper;
  readonly shapes: readonly CountryShape[];
}

/** `always` are drawn however small they are; `spent` points are taken already. */
export function drawShapes(
  view: View,
  atlas: Atlas,
  isDrawn: (id: string) => boolean,
  always: (id: string) => boolean,
  spent = 0,
): DrawnShapes {
  let level = atlas.level(view.projection.scale);
  for (;;) {
    const paper = paperOf(level, view);
    const shapes = shapesAt(level, paper, view, isDrawn, always);
    // Borders are drawn a second time, as lines: at most half of the outlines' points, as coasts have none.
    const points = shapes.reduce((sum, { rings }) => sum + pointsIn(rings), 0) * 1.4 + spent;
    const coarser = points > shapeBudget ? atlas.coarser(level) : undefined;
    if (!coarser) return { level, paper, shapes };
    level = coarser;
  }
}

export function pointsIn(rings: readonly Ring[]): number {
  return rings.reduce((sum, { xy }) => sum + xy.length / 2, 0);
}

function shapesAt(
  level: AtlasLevel,
  paper: Paper,
  view: View,
  isDrawn: (id: string) => boolean,
  always: (id: string) => boolean,
): readonly CountryShape[] {
  const shapes: CountryShape[] = [];
  for (const { id, polygons } of level.countries) {
    if (!isDrawn(id)) continue;
    const shown = always(id);
    const near = polygons.filter(({ cap }) => paper.mayShow(cap, shown ? 0 : leastArea));
    const all = near.flatMap((polygon) => paper.polygon(polygon));
    let rings = all.filter(({ area }) => area >= leastArea);
    if (rings.length === 0 && shown) {
      const largest = all.toSorted((a, b) => b.area - a.area)[0] ?? speck(near[0], view);
      rings = largest ? [largest] : [];
    }
    if (rings.length === 0) continue;
    shapes.push({
      id,
      rings,
      box: boundsOfRings(rings),
      area: rings.reduce((sum, ring) => sum + ring.area, 0),
    });
  }
  return shapes;
}

/** A country too small for any outline at this scale: a square of a point where it lies. */
function speck(polygon: AtlasPolygon | undefined, { projection, frame }: View): Ring | undefined {
  if (!polygon) return undefined;
  const { x, y } = projection.point([polygon.cap[0], polygon.cap[1]]);
  const within =
    x > frame.x + 1 && x < frame.x + frame.width - 1 && y > frame.y + 1 && y < frame.y + frame.height - 1;
  if (!within) return undefined;
  const [left, top, right, bottom] = [x - 0.5, y - 0.5, x + 0.5, y + 0.5].map(hundredth) as [
    number,
    number,
    number,
    number,
  ];
  return ringOf([left, top, right, top, right, bottom, left, bottom], true);
}
