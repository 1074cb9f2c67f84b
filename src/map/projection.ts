// The two projections as plain arithmetic over whole arcs. d3-geo has both, and a pipeline of streams around
// them that takes ten times as long for what a map on paper needs; a test holds these to it.
//
// Lambert's azimuthal equal-area projection: J. P. Snyder, Map Projections: A Working Manual, equations 24-2
// to 24-4 and 20-14, 20-15. Equal Earth: B. Šavrič, T. Patterson, B. Jenny, The Equal Earth map projection
// (2018), equations 9, 10.

import type { Point } from '../scene/geometry.ts';

/** Degrees. */
export type LonLat = readonly [lon: number, lat: number];

export interface Projection {
  readonly world: boolean;
  /** Points per radian. */
  readonly scale: number;
  /** Where it is true: of Equal Earth, on the equator. */
  readonly centre: LonLat;
  /** The longitude in the middle; of Equal Earth, the edge of the world lies 180 degrees from it. */
  readonly middle: number;
  /** Whole numbers of `unit` degrees, longitude and latitude alternating, to x and y in points; at the start of `paper`, where that is given. */
  arc(degrees: ArrayLike<number>, unit: number, paper?: Float64Array): Float64Array;
  point(at: LonLat): Point;
  /** Undefined off the globe. */
  invert(x: number, y: number): LonLat | undefined;
}

/** Where the middle of the projection comes to lie, and how large. */
export interface Placing {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

const radians = Math.PI / 180;

/** Where a single point is reckoned. */
const one = new Float64Array(2);

export function azimuthal([middle, lat]: LonLat, { scale, left, top }: Placing): Projection {
  const [sinMiddle, cosMiddle] = [Math.sin(lat * radians), Math.cos(lat * radians)];
  const place = (degrees: ArrayLike<number>, unit: number, paper: Float64Array): Float64Array => {
    for (let at = 0; at < degrees.length; at += 2) {
      const lambda = ((degrees[at] as number) * unit - middle) * radians;
      const phi = (degrees[at + 1] as number) * unit * radians;
      const cosPhi = Math.cos(phi);
      const sinPhi = Math.sin(phi);
      const cosBoth = cosPhi * Math.cos(lambda);
      // Zero at the antipode, which is on no map but must not be infinite.
      const towards = Math.max(1e-9, 1 + sinMiddle * sinPhi + cosMiddle * cosBoth);
      const grow = scale * Math.sqrt(2 / towards);
      paper[at] = left + grow * cosPhi * Math.sin(lambda);
      paper[at + 1] = top - grow * (cosMiddle * sinPhi - sinMiddle * cosBoth);
    }
    return paper;
  };
  return {
    world: false,
    scale,
    centre: [middle, lat],
    middle,
    arc: (degrees, unit, paper = new Float64Array(degrees.length)) => place(degrees, unit, paper),
    point: (at) => pointOf(place(at, 1, one)),
    invert(x, y) {
      const [right, up] = [(x - left) / scale, (top - y) / scale];
      const rho = Math.hypot(right, up);
      if (rho > 2) return undefined;
      if (rho < 1e-9) return [middle, lat];
      const c = 2 * Math.asin(rho / 2);
      const [sinC, cosC] = [Math.sin(c), Math.cos(c)];
      const lon = Math.atan2(right * sinC, rho * cosMiddle * cosC - up * sinMiddle * sinC);
      const sinLat = cosC * sinMiddle + (up * sinC * cosMiddle) / rho;
      return [wrap(middle + lon / radians), Math.asin(Math.max(-1, Math.min(1, sinLat))) / radians];
    },
  };
}

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const root = Math.sqrt(3) / 2;

export function equalEarth(middle: number, { scale, left, top }: Placing): Projection {
  const place = (degrees: ArrayLike<number>, unit: number, paper: Float64Array): Float64Array => {
    for (let at = 0; at < degrees.length; at += 2) {
      let lon = (degrees[at] as number) * unit - middle;
      if (lon > 180) lon -= 360;
      else if (lon < -180) lon += 360;
      const theta = Math.asin(root * Math.sin((degrees[at + 1] as number) * unit * radians));
      const square = theta * theta;
      const sixth = square * square * square;
      const slope = root * (a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square));
      paper[at] = left + (scale * lon * radians * Math.cos(theta)) / slope;
      paper[at + 1] = top - scale * theta * (a1 + a2 * square + sixth * (a3 + a4 * square));
    }
    return paper;
  };
  return {
    world: true,
    scale,
    centre: [middle, 0],
    middle,
    arc: (degrees, unit, paper = new Float64Array(degrees.length)) => place(degrees, unit, paper),
    point: (at) => pointOf(place(at, 1, one)),
    invert(x, y) {
      const [right, up] = [(x - left) / scale, (top - y) / scale];
      // Newton's method on the height, as in d3-geo.
      let theta = up;
      for (let round = 0; round < 12; round++) {
        const square = theta * theta;
        const sixth = square * square * square;
        const step =
          (theta * (a1 + a2 * square + sixth * (a3 + a4 * square)) - up) /
          (a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square));
        theta -= step;
        if (Math.abs(step) < 1e-12) break;
      }
      const square = theta * theta;
      const sixth = square * square * square;
      const slope = root * (a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square));
      const lon = (right * slope) / Math.cos(theta) / radians;
      const sinLat = Math.sin(theta) / root;
      // The outline itself counts in.
      if (!(Math.abs(lon) <= 180 + 1e-6 && Math.abs(sinLat) <= 1)) return undefined;
      return [wrap(middle + Math.max(-180, Math.min(180, lon))), Math.asin(sinLat) / radians];
    },
  };
}

function pointOf(paper: Float64Array): Point {
  return { x: paper[0] as number, y: paper[1] as number };
}

/** Into -180..180. */
export function wrap(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** Radians along the great circle (haversine). */
export function distanceOf([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): number {
  const half = (angle: number): number => Math.sin((angle * radians) / 2) ** 2;
  const square =
    half(otherLat - lat) + Math.cos(lat * radians) * Math.cos(otherLat * radians) * half(otherLon - lon);
  return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** `steps` + 1 points along the great circle, ends included; between antipodes, any great circle. */
export function greatCircle(from: LonLat, to: LonLat, steps: number): readonly LonLat[] {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const angle = distanceOf(from, to);
  if (angle < 1e-9) return [from, to];
  const sin = Math.sin(angle);
  return Array.from({ length: steps + 1 }, (_, step): LonLat => {
    if (step === 0) return from;
    if (step === steps) return to;
    const share = step / steps;
    const [p, q] =
      sin < 1e-6 ? [1 - share, share] : [Math.sin((1 - share) * angle) / sin, Math.sin(share * angle) / sin];
    return lonLatOf([a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q]);
  });
}

export type Vector = readonly [number, number, number];

export function vectorOf([lon, lat]: LonLat): Vector {
  const cosLat = Math.cos(lat * radians);
  return [cosLat * Math.cos(lon * radians), cosLat * Math.sin(lon * radians), Math.sin(lat * radians)];
}

export function lonLatOf([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}
