// Which part of the world a map shows, and by which projection. A region is drawn in Lambert's azimuthal equal-area
// projection centred on it (areas compare truly, north stays up at the middle); the world, or what is nearly the world,
// in Equal Earth. The fit is on points, not on a box of degrees, so that the date line and the poles are no special case.

import type { Box } from '../scene/geometry.ts';
import { middleOf, mostAroundPole, poleWithin } from './middle.ts';
import {
  azimuthal,
  distanceOf,
  equalEarth,
  type LonLat,
  type Placing,
  type Projection,
  wrap,
} from './projection.ts';
import type { Resolved } from './resolve.ts';
import { boundsOf } from './rings.ts';
import { pointsOn, storyPoints } from './story.ts';
import type { MapContext, MapSpec } from './types.ts';

export interface View {
  readonly projection: Projection;
  readonly frame: Box;
  /** A cap that holds all that the frame shows: centre, and radius in radians. */
  readonly centre: LonLat;
  readonly reach: number;
}

const radians = Math.PI / 180;

/** Above this many degrees between the middle and the farthest point, Equal Earth replaces the azimuthal projection. */
const worldRadius = 100;
/** Above this many degrees, a part of the world is cut out of Equal Earth: an azimuthal map would lay its far sides on their backs. */
const cutRadius = 46;
/** Radians: an azimuthal map shows no more than this from its middle. */
const farthest = 1.9;
/** A map never shows less than this many degrees around its middle: the atlas is too coarse for more. */
const leastRadius = 0.9;
/** Air around what is fitted, as a share of the frame's side. */
const margin = 0.07;

/** Says of any frame what part of the world it shows; what does not hang on the frame is reckoned once. */
export function viewerOf(
  spec: MapSpec,
  resolved: Resolved,
  context: Pick<MapContext, 'atlas' | 'overlays'>,
): (frame: Box) => View {
  if (spec.frame === 'world') return wholeWorld(resolved);
  if (spec.frame !== 'auto') return boxViewer(spec.frame);
  const { points, context: around } = storyPoints(spec, resolved, context);
  if (points.length === 0) return wholeWorld(resolved);
  const pole = poleWithin(points);
  if (pole) return azimuthalViewer(points, pole, margin, around.filter(isNear(pole, mostAroundPole)));
  const middle = middleOf(points);
  if (middle.radius > worldRadius) {
    // The far ends of routes already lie inside; what is all over the world is shown on the whole of it.
    return worldViewer(worldPoints(middle.centre[0]), middle.centre[0], 0);
  }
  const soft = around.filter(isNear(middle.centre, Math.max(60, middle.radius * 1.3)));
  if (middle.radius > cutRadius) return worldViewer(points, middle.centre[0], margin, soft);
  const all = middle.radius < leastRadius ? circle(middle.centre, leastRadius) : points;
  return azimuthalViewer(all, middle.centre, margin, soft);
}

/** Degrees. */
const isNear =
  (centre: LonLat, radius: number) =>
  (point: LonLat): boolean =>
    distanceOf(centre, point) / radians < radius;

/** Cut through the Bering Strait, or through the Atlantic where fewer routes are torn by that. */
function wholeWorld({ routes }: Resolved): (frame: Box) => View {
  const torn = (middle: number): number => {
    const legs = routes.flatMap((route) => route.legs.map((leg) => pointsOn(leg, 24)));
    const crosses = (a: LonLat, b: LonLat): boolean =>
      Math.abs(wrap(a[0] - middle) - wrap(b[0] - middle)) > 180;
    return legs.filter((leg) => leg.some((point, at) => crosses(leg[at - 1] ?? point, point))).length;
  };
  const middle = torn(150) < torn(11) ? 150 : 11;
  return worldViewer(worldPoints(middle), middle, 0);
}

function worldPoints(lon: number): LonLat[] {
  // The habitable world: to the south of Tierra del Fuego and the north of Greenland's settled coast.
  const points: LonLat[] = [];
  for (let lat = -56; lat <= 83.5; lat += 1.5)
    for (const edge of [-179.9, 179.9]) points.push([wrap(lon + edge), lat]);
  for (const lat of [-56, 83.5]) points.push([lon, lat]);
  return points;
}

function worldViewer(
  points: readonly LonLat[],
  lon: number,
  inset: number,
  soft: readonly LonLat[] = [],
): (frame: Box) => View {
  return fitting((placing) => equalEarth(lon, placing), points, soft, inset);
}

function boxViewer([west, south, east, north]: readonly [number, number, number, number]): (
  frame: Box,
) => View {
  const width = east > west ? east - west : east - west + 360;
  const points: LonLat[] = [];
  for (let step = 0; step <= 24; step++) {
    const lon = wrap(west + (width * step) / 24);
    const lat = south + ((north - south) * step) / 24;
    points.push([lon, south], [lon, north], [wrap(west), lat], [wrap(east), lat]);
  }
  const centre: LonLat = [wrap(west + width / 2), (south + north) / 2];
  const radius = Math.max(...points.map((point) => distanceOf(centre, point))) / radians;
  return radius > cutRadius ? worldViewer(points, centre[0], 0) : azimuthalViewer(points, centre, 0);
}

function azimuthalViewer(
  points: readonly LonLat[],
  middle: LonLat,
  inset: number,
  soft: readonly LonLat[] = [],
): (frame: Box) => View {
  const viewer = fitting((placing) => azimuthal(middle, placing), points, soft, inset);
  return (frame) => {
    const view = viewer(frame);
    // A frame so long that it looks round the globe.
    return view.reach > farthest ? worldViewer(points, middle[0], inset, soft)(frame) : view;
  };
}

/** How far the `soft` points may widen what the others span, as a share of its mean side. */
const softReach = { region: 0.12, world: 0.25 } as const;

function fitting(
  project: (placing: Placing) => Projection,
  points: readonly LonLat[],
  soft: readonly LonLat[],
  inset: number,
): (frame: Box) => View {
  const draft = project({ scale: 1000, left: 0, top: 0 });
  const hard = boundsOf(points.map(draft.point));
  const slack = (draft.world ? softReach.world : softReach.region) * Math.sqrt(hard.width * hard.height);
  const clamp = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));
  const more = soft.map(draft.point).map(({ x, y }) => ({
    x: clamp(x, hard.x - slack, hard.x + hard.width + slack),
    y: clamp(y, hard.y - slack, hard.y + hard.height + slack),
  }));
  const all = boundsOf([hard, { x: hard.x + hard.width, y: hard.y + hard.height }, ...more]);
  return (frame) => fitted(project, draft, all, frame, inset);
}

/** `all` is what is to be seen, on the draft's paper. */
function fitted(
  project: (placing: Placing) => Projection,
  draft: Projection,
  all: Box,
  frame: Box,
  inset: number,
): View {
  const { world } = draft;
  const pad = Math.min(frame.width, frame.height) * inset;
  const [width, height] = [frame.width - 2 * pad, frame.height - 2 * pad];
  const grow = Math.min(width / Math.max(all.width, 1e-6), height / Math.max(all.height, 1e-6));
  // A cut of the world that is flatter than the frame has its air on the side of the equator: the other is ice.
  const air = height - all.height * grow;
  const south = world && (draft.invert(all.x + all.width / 2, all.y + all.height / 2)?.[1] ?? 0) < 0;
  const above = inset > 0 && world ? air * (south ? 0.8 : 0.2) : air / 2;
  const projection = project({
    scale: 1000 * grow,
    left: frame.x + frame.width / 2 - (all.x + all.width / 2) * grow,
    top: frame.y + pad + above - all.y * grow,
  });
  const at = (x: number, y: number): LonLat | undefined =>
    projection.invert(frame.x + frame.width * x, frame.y + frame.height * y);
  const centre = at(0.5, 0.5) ?? [0, 0];
  let reach = world ? Math.PI : 0;
  for (let step = 0; step <= 16 && reach < Math.PI; step++) {
    const share = step / 16;
    for (const point of [at(share, 0), at(share, 1), at(0, share), at(1, share)]) {
      reach = Math.max(reach, point ? distanceOf(centre, point) : Math.PI);
    }
  }
  return { projection, frame, centre, reach };
}

function circle([lon, lat]: LonLat, radius: number): LonLat[] {
  const points: LonLat[] = [];
  for (let step = 0; step < 32; step++) {
    const angle = (step / 32) * 2 * Math.PI;
    const south = Math.max(-89, Math.min(89, lat + radius * Math.sin(angle)));
    points.push([wrap(lon + (radius * Math.cos(angle)) / Math.max(0.1, Math.cos(lat * radians))), south]);
  }
  return points;
}

/** Kilometres a point of paper stands for at the middle of the frame (mean radius 6,371 km). */
export function kilometresPerPoint({ projection, frame }: View): number {
  const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const a = projection.invert(x - 10, y);
  const b = projection.invert(x + 10, y);
  return a && b ? (distanceOf(a, b) * 6371) / 20 : Number.NaN;
}
