// The two projections as plain arithmetic over whole arcs: what d3's projection gives for a point, without its arrays
// for every step, which is most of a map's time. A test holds both to d3.
//
// Lambert's azimuthal equal-area projection: J. P. Snyder, Map Projections: A Working Manual, equations 24-2 to 24-4.
// Equal Earth: B. Šavrič, T. Patterson, B. Jenny, The Equal Earth map projection (2018), equations 9 and 10.

import type { GeoProjection } from 'd3-geo';

/** Longitudes and latitudes in degrees, alternating, to x and y in points. */
export type Projector = (degrees: Float64Array) => Float64Array;

const radians = Math.PI / 180;

/** `projection` has been rotated by longitude (and latitude, for the azimuthal one), scaled and translated. */
export function projectorOf(projection: GeoProjection, kind: 'azimuthal' | 'equal-earth'): Projector {
  const [turn, tilt] = projection.rotate();
  const [left, top] = projection.translate();
  const scale = projection.scale();
  return kind === 'azimuthal' ? azimuthal(turn, -tilt, scale, left, top) : equalEarth(turn, scale, left, top);
}

function azimuthal(turn: number, lat: number, scale: number, left: number, top: number): Projector {
  const [sinMiddle, cosMiddle] = [Math.sin(lat * radians), Math.cos(lat * radians)];
  return (degrees) => {
    const paper = new Float64Array(degrees.length);
    for (let at = 0; at < degrees.length; at += 2) {
      const lambda = ((degrees[at] as number) + turn) * radians;
      const phi = (degrees[at + 1] as number) * radians;
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
}

function equalEarth(turn: number, scale: number, left: number, top: number): Projector {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const root = Math.sqrt(3) / 2;
  return (degrees) => {
    const paper = new Float64Array(degrees.length);
    for (let at = 0; at < degrees.length; at += 2) {
      let lon = (degrees[at] as number) + turn;
      if (lon > 180) lon -= 360;
      else if (lon < -180) lon += 360;
      const theta = Math.asin(root * Math.sin((degrees[at + 1] as number) * radians));
      const square = theta * theta;
      const sixth = square * square * square;
      const slope = root * (a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square));
      paper[at] = left + (scale * lon * radians * Math.cos(theta)) / slope;
      paper[at + 1] = top - scale * theta * (a1 + a2 * square + sixth * (a3 + a4 * square));
    }
    return paper;
  };
}
