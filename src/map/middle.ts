// The middle of a story on the globe, and whether it lies round a pole.

import { distanceOf, type LonLat, lonLatOf, type Vector, vectorOf, wrap } from './projection.ts';

const radians = Math.PI / 180;

/** Above this many degrees, the middle is that of the longitudes and latitudes, so that north stays up. */
const wideRadius = 28;

/** A story is round a pole where no more than so many degrees of longitude are empty, its points lie on an average as near to the pole, and none farther. */
const emptyAroundPole = 120;
const meanAroundPole = 28;
export const mostAroundPole = 55;

/** The pole that the story lies round; Greenwich is above the South Pole, and below the North. */
export function poleWithin(points: readonly LonLat[]): LonLat | undefined {
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

/**
 * Middle and radius in degrees. The smallest cap that holds the points (Badoiu and Clarkson's iteration); where that is
 * wide, the middle of longitudes and latitudes instead: a cap over the pole would turn the map upside down.
 */
export function middleOf(points: readonly LonLat[]): { centre: LonLat; radius: number } {
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
