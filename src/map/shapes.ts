// The countries in the frame, projected and clipped: one shape each, with the rings that labels and the legend later
// ask about.

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

/** Islands under this many square points are left out, unless they are all there is of a country. */
export const leastIsland = 0.6;

export interface DrawnShapes {
  readonly level: AtlasLevel;
  readonly paper: Paper;
  readonly shapes: readonly CountryShape[];
}

/** `always` are drawn however small they are; `tolerance` as `paperOf` has it. */
export function drawShapes(
  view: View,
  atlas: Atlas,
  isDrawn: (id: string) => boolean,
  always: (id: string) => boolean,
  tolerance = 0,
): DrawnShapes {
  const level = atlas.level(view.projection.scale);
  const paper = paperOf(level, view, tolerance);
  return { level, paper, shapes: shapesAt(level, paper, view, isDrawn, always, leastFor(tolerance)) };
}

/** Square points under which an island is left out: where lines are coarse, small ones are not even seen. */
export const leastFor = (tolerance: number): number => Math.max(leastIsland, 0.6 * tolerance * tolerance);

function shapesAt(
  level: AtlasLevel,
  paper: Paper,
  view: View,
  isDrawn: (id: string) => boolean,
  always: (id: string) => boolean,
  least: number,
): readonly CountryShape[] {
  const shapes: CountryShape[] = [];
  for (const { id, polygons } of level.countries) {
    if (!isDrawn(id)) continue;
    const shown = always(id);
    const near = polygons.filter(({ cap }) => paper.mayShow(cap, shown ? 0 : least));
    const all = near.flatMap((polygon) => paper.polygon(polygon));
    let rings = all.filter(({ area }) => area >= least);
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
