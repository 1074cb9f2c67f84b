// Which part of the world a map shows, and by which projection. A region is drawn in Lambert's azimuthal equal-area
// projection centred on it (areas compare truly, north stays up at the middle); the world, or what is nearly the world,
// in Equal Earth. The fit is on points, not on a box of degrees, so that the date line and the poles are no special case.

import type { Box } from '../scene/geometry.ts';
import type { Place } from './find-place.ts';
import {
  azimuthal,
  distanceOf,
  equalEarth,
  greatCircle,
  type LonLat,
  lonLatOf,
  type Placing,
  type Projection,
  type Vector,
  vectorOf,
  wrap,
} from './projection.ts';
import type { Leg, Resolved } from './resolve.ts';
import { boundsOf } from './rings.ts';
import type { Atlas, MapSpec } from './types.ts';

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
/** Above this many degrees, the middle is that of the longitudes and latitudes, so that north stays up. */
const wideRadius = 28;
/** Radians: an azimuthal map shows no more than this from its middle. */
const farthest = 1.9;
/** A map never shows less than this many degrees around its middle: the atlas is too coarse for more. */
const leastRadius = 0.9;
/** Air around what is fitted, as a share of the frame's side. */
const margin = 0.07;

/** Says of any frame what part of the world it shows; what does not hang on the frame is reckoned once. */
export function viewerOf(spec: MapSpec, resolved: Resolved, atlas: Atlas): (frame: Box) => View {
  if (spec.frame === 'world') return wholeWorld(resolved);
  if (spec.frame !== 'auto') return boxViewer(spec.frame);
  const { points, context } = storyPoints(resolved, atlas);
  if (points.length === 0) return wholeWorld(resolved);
  const pole = poleWithin(points);
  if (pole) return azimuthalViewer(points, pole, margin, context.filter(isNear(pole, mostAroundPole)));
  const middle = middleOf(points);
  if (middle.radius > worldRadius) {
    // The far ends of routes already lie inside; what is all over the world is shown on the whole of it.
    return worldViewer(worldPoints(middle.centre[0]), middle.centre[0], 0);
  }
  const soft = context.filter(isNear(middle.centre, Math.max(60, middle.radius * 1.3)));
  if (middle.radius > cutRadius) return worldViewer(points, middle.centre[0], margin, soft);
  const all = middle.radius < leastRadius ? circle(middle.centre, leastRadius) : points;
  return azimuthalViewer(all, middle.centre, margin, soft);
}

/** Degrees. */
const isNear =
  (centre: LonLat, radius: number) =>
  (point: LonLat): boolean =>
    distanceOf(centre, point) / radians < radius;

/** A story is round a pole where no more than so many degrees of longitude are empty, its points lie on an average as near to the pole, and none farther. */
const emptyAroundPole = 120;
const meanAroundPole = 28;
const mostAroundPole = 55;

/** The pole that the story lies round; Greenwich is above the South Pole, and below the North. */
function poleWithin(points: readonly LonLat[]): LonLat | undefined {
  let [sum, least, most] = [0, 90, -90];
  for (const [, lat] of points) {
    sum += lat;
    if (lat < least) least = lat;
    if (lat > most) most = lat;
  }
  const mean = sum / points.length;
  const nearest = mean < 0 ? -most : least;
  if (Math.abs(mean) < 90 - meanAroundPole || nearest < 90 - mostAroundPole) return undefined;
  return emptiest(points).gap < emptyAroundPole ? [0, mean < 0 ? -90 : 90] : undefined;
}

/** The widest gap between their longitudes, in degrees, and where it begins in the west. */
function emptiest(points: readonly LonLat[]): { readonly gap: number; readonly from: number } {
  const lons = points.map(([lon]) => lon).sort((a, b) => a - b);
  let [gap, from] = [(lons[0] ?? 0) + 360 - (lons.at(-1) ?? 0), lons.at(-1) ?? 0];
  for (let at = 1; at < lons.length; at++) {
    const between = (lons[at] as number) - (lons[at - 1] as number);
    if (between > gap) [gap, from] = [between, lons[at - 1] as number];
  }
  return { gap, from };
}

/** Cut through the Bering Strait, or through the Atlantic where fewer routes are torn by that. */
function wholeWorld({ routes }: Resolved): (frame: Box) => View {
  const torn = (middle: number): number => {
    const legs = routes.flatMap((route) => route.legs.map((leg) => pointsOn(leg, 24)));
    const crosses = (a: LonLat, b: LonLat): boolean =>
      Math.abs(wrap(a[0] - middle) - wrap(b[0] - middle)) > 180;
    return legs.filter((leg) => leg.some((point, at) => crosses(leg[at - 1] ?? point, point))).length;
  };
  const middle = torn(150) < torn(-11) ? 150 : -11;
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

/** Points that must be seen, and points of the context, which may widen the map a little. */
function storyPoints(resolved: Resolved, atlas: Atlas): { points: LonLat[]; context: LonLat[] } {
  const coarse = atlas.level(0);
  const outline = (id: string): LonLat[] => {
    const province = resolved.provinces.get(id);
    const level = (province && atlas.provinces?.level(province.country)) ?? coarse;
    return level.countries
      .filter((country) => country.id === id || atlas.country(country.id)?.partOf === id)
      .flatMap(({ polygons }) => polygons.filter(({ main }) => main).flatMap(({ rings }) => rings[0] ?? []))
      .flatMap((at) => pointsOf(level.arc(at < 0 ? ~at : at), level.quantum));
  };
  // What has a value or a bubble is seen.
  const bubbled = resolved.bubbles.flatMap(({ of }) => (typeof of === 'string' ? of : []));
  const named = new Set([...resolved.focus, ...resolved.values.keys(), ...bubbled]);
  const points: LonLat[] = [...[...named].flatMap(outline), ...resolved.places.map(lonLat)];
  for (const route of resolved.routes) {
    for (const leg of route.legs) points.push(...pointsOn(leg, 16));
  }
  const context = resolved.context.flatMap((id) => {
    const all = outline(id);
    // Of what may only widen the map, some sixty points a country are enough.
    const every = Math.max(1, Math.floor(all.length / 60));
    return all.filter((_, index) => index % every === 0);
  });
  return points.length === 0 ? { points: context, context: [] } : { points, context };
}

/** Points along a leg, great circles between those that it goes through; `steps` on each of them. */
export function pointsOn({ through }: Leg, steps: number): readonly LonLat[] {
  return through.slice(1).flatMap((to, at) => {
    const part = greatCircle(through[at] as LonLat, to, steps);
    return at === 0 ? part : part.slice(1);
  });
}

export function lonLat({ lon, lat }: Place): LonLat {
  return [lon, lat];
}

function pointsOf(degrees: ArrayLike<number>, unit: number): LonLat[] {
  const points: LonLat[] = [];
  for (let at = 0; at < degrees.length; at += 2)
    points.push([(degrees[at] as number) * unit, (degrees[at + 1] as number) * unit]);
  return points;
}

/**
 * Middle and radius in degrees. The smallest cap that holds the points (Badoiu and Clarkson's iteration); where that is
 * wide, the middle of longitudes and latitudes instead: a cap over the pole would turn the map upside down.
 */
function middleOf(points: readonly LonLat[]): { centre: LonLat; radius: number } {
  // Every eighth point of a long outline is as good.
  const every = Math.ceil(points.length / 300);
  const vectors = points.filter((_, index) => index % every === 0).map(vectorOf);
  let c: Vector = [0, 0, 0];
  for (const v of vectors) c = [c[0] + v[0], c[1] + v[1], c[2] + v[2]];
  for (let round = 1; round <= 40; round++) {
    c = unit(c);
    let farthest = c;
    let least = 2;
    const [x, y, z] = c;
    for (let at = 0; at < vectors.length; at++) {
      const v = vectors[at] as Vector;
      const dot = x * v[0] + y * v[1] + z * v[2];
      if (dot >= least) continue;
      least = dot;
      farthest = v;
    }
    const to = 1 / (round + 1);
    const from = 1 - to;
    c = [c[0] * from + farthest[0] * to, c[1] * from + farthest[1] * to, c[2] * from + farthest[2] * to];
  }
  const centre = lonLatOf(c);
  const radius = radiusAround(centre, points);
  if (radius <= wideRadius) return { centre, radius };
  const { gap, from } = emptiest(points);
  const lats = points.map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const wide: LonLat = [wrap(from + gap + (360 - gap) / 2), (south + north) / 2];
  return { centre: wide, radius: radiusAround(wide, points) };
}

function radiusAround(centre: LonLat, points: readonly LonLat[]): number {
  return points.reduce((most, point) => Math.max(most, distanceOf(centre, point)), 0) / radians;
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
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
