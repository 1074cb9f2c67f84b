// From the atlas to paper. An arc is projected, thinned and rounded once, whether it bounds one country, two,
// or is drawn as a border, so that what is shared stays shared; outlines are put together of arcs, and cut
// only where they leave the frame or cross the edge of the world.

import type { Box } from '../scene/geometry.ts';
import { within } from './clip.ts';
import { distanceOf, wrap } from './projection.ts';
import { hundredth, type Ring, ringOf } from './rings.ts';
import { acrossTheEdge } from './seam.ts';
import { simplified } from './simplify.ts';
import type { AtlasLevel, AtlasPolygon } from './types.ts';
import type { View } from './view.ts';

export interface Paper {
  /** The polygon's rings on paper, cut at the frame. */
  polygon(polygon: AtlasPolygon): readonly Ring[];
  /** False where nothing of a cap can be in the frame, or all that it can hold is smaller, in square points, than is drawn. */
  mayShow(cap: AtlasPolygon['cap'], least?: number): boolean;
  /** An arc on paper, x and y alternating, not yet cut; undefined where none of it is near the frame. */
  arc(index: number): readonly number[] | undefined;
  /**
   * The points of an arc that `inside` (of degrees) does or does not hold, in pieces that share their ends.
   */
  pieces(index: number, inside: (lon: number, lat: number) => boolean): readonly Piece[];
  /** A line on paper cut at the frame (and at the edge of the world) into its visible pieces. */
  line(points: readonly number[]): readonly Ring[];
}

export interface Piece {
  readonly inside: boolean;
  readonly points: readonly number[];
}

interface Arc {
  readonly xy: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Crosses the edge of the world, where neighbouring points land on opposite sides of the map. */
  readonly torn: boolean;
}

/** Points nearer than this to the one before are dropped. */
const least = 0.4;

/** Arcs of a level with all of their points, by view: a heavy map is drawn several times, each with fewer. */
const known = new WeakMap<View, Map<AtlasLevel, Arc[]>>();

function exactArcs(view: View, level: AtlasLevel): Arc[] {
  const levels = known.get(view) ?? new Map<AtlasLevel, Arc[]>();
  known.set(view, levels);
  const arcs = levels.get(level) ?? [];
  levels.set(level, arcs);
  return arcs;
}

/** No line lies farther than `tolerance` points from that of the data; with 0, all of its points are drawn that are not on one another. */
export function paperOf(level: AtlasLevel, view: View, tolerance = 0): Paper {
  const { projection, frame } = view;
  const { quantum } = level;
  const arcs: Arc[] = [];
  const exact = exactArcs(view, level);
  const jump = projection.world ? projection.scale * 1.5 : Infinity;
  const arc = (index: number): Arc => {
    const found = arcs[index];
    if (found) return found;
    const whole = exact[index] ?? wholeOnPaper(level.arc(index), quantum, jump);
    exact[index] = whole;
    const made = lean(whole);
    arcs[index] = made;
    return made;
  };
  // One sheet for all arcs, each is used at once: that costs less than one for each.
  let sheet = new Float64Array(2048);
  const wholeOnPaper = (degrees: ArrayLike<number>, unit: number, most: number): Arc => {
    if (sheet.length < degrees.length) sheet = new Float64Array(2 * degrees.length);
    return thinned(projection.arc(degrees, unit, sheet), 0, degrees.length, most, frame);
  };
  const onPaper = (degrees: ArrayLike<number>, unit: number, most: number): Arc =>
    lean(wholeOnPaper(degrees, unit, most));
  const lean = (part: Arc): Arc => {
    // The outline of a small country may be two short arcs: straight, they would leave nothing of it.
    const isShort = Math.max(part.right - part.left, part.bottom - part.top) < 2;
    return tolerance === 0 || part.torn || isShort ? part : { ...part, xy: simplified(part.xy, tolerance) };
  };
  const [left, top, right, bottom] = [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height];

  /** Cuts what leaves the frame; nothing where all of it does. */
  const cutAtFrame = (xy: readonly number[]): Ring | undefined => {
    const { box } = ringOf(xy, false);
    let cut = xy;
    if (box.x < left) cut = clipped(cut, 0, left, 1);
    if (box.x + box.width > right) cut = clipped(cut, 0, right, -1);
    if (box.y < top) cut = clipped(cut, 1, top, 1);
    if (box.y + box.height > bottom) cut = clipped(cut, 1, bottom, -1);
    return cut.length < 6 ? undefined : ringOf(cut, true);
  };

  const degreesOf = (ring: readonly number[]): readonly number[] =>
    joined(ring, level.arc).map((value) => value * quantum);

  const ringsOnPaper = (ring: readonly number[]): readonly (Ring | undefined)[] => {
    let [least, most, upper, lower] = [Infinity, -Infinity, Infinity, -Infinity];
    let torn = false;
    for (const at of ring) {
      const part = arc(at < 0 ? ~at : at);
      if (part.left < least) least = part.left;
      if (part.right > most) most = part.right;
      if (part.top < upper) upper = part.top;
      if (part.bottom > lower) lower = part.bottom;
      if (part.torn) torn = true;
    }
    if (lower < top || upper > bottom) return [];
    // Two arcs may meet on the edge itself, each on its own side.
    if (torn || most - least > jump)
      return acrossTheEdge(degreesOf(ring), projection.middle).map((part) =>
        cutAtFrame(onPaper(part, 1, Infinity).xy),
      );
    if (most < left || least > right) return [];
    const xy = joined(ring, (index) => arc(index).xy);
    if (least >= left && most <= right && upper >= top && lower <= bottom)
      return xy.length < 6 ? [] : [ringOf(xy, true)];
    return [cutAtFrame(xy)];
  };

  return {
    mayShow: cullerOf(view),
    arc(index) {
      const part = arc(index);
      const off = part.right < left || part.left > right || part.bottom < top || part.top > bottom;
      return off ? undefined : part.xy;
    },
    pieces(index, inside) {
      const degrees = level.arc(index);
      const paper = projection.arc(degrees, quantum);
      const result: Piece[] = [];
      const held = (at: number): boolean =>
        inside((degrees[at] as number) * quantum, (degrees[at + 1] as number) * quantum);
      let from = 0;
      for (let at = 2; at < paper.length; at += 2) {
        const now = held(at - 2) && held(at);
        const next = at + 2 < paper.length && held(at) && held(at + 2);
        if (at + 2 < paper.length && next === now) continue;
        result.push({ inside: now, points: lean(thinned(paper, from, at + 2, jump, frame)).xy });
        from = at;
      }
      return result;
    },
    polygon: ({ rings }) => rings.flatMap((ring) => ringsOnPaper(ring).filter((one) => one !== undefined)),
    line(points) {
      const pieces: number[][] = [];
      let piece: number[] | undefined;
      for (let at = 2; at < points.length; at += 2) {
        const x = points[at - 2] as number;
        const y = points[at - 1] as number;
        const toX = points[at] as number;
        const toY = points[at + 1] as number;
        if (
          piece &&
          toX >= left &&
          toX <= right &&
          toY >= top &&
          toY <= bottom &&
          Math.abs(x - toX) <= jump
        ) {
          piece.push(toX, toY);
          continue;
        }
        const cut = Math.abs(x - toX) > jump ? undefined : clippedSegment(x, y, toX, toY);
        if (!cut) {
          piece = undefined;
          continue;
        }
        if (piece) piece.push(cut[2], cut[3]);
        else {
          piece = [...cut];
          pieces.push(piece);
        }
        // What left the frame comes back as another piece.
        if (cut[2] !== toX || cut[3] !== toY) piece = undefined;
      }
      return pieces.filter(({ length }) => length >= 4).map((one) => ringOf(one.map(hundredth), false));
    },
  };

  /** The part of one segment that is in the frame; undefined where none of it is. */
  function clippedSegment(
    x: number,
    y: number,
    toX: number,
    toY: number,
  ): readonly [number, number, number, number] | undefined {
    if (
      (x < left && toX < left) ||
      (x > right && toX > right) ||
      (y < top && toY < top) ||
      (y > bottom && toY > bottom)
    )
      return undefined;
    const dx = toX - x;
    const dy = toY - y;
    const { enter, leave } = within(x, y, dx, dy, frame);
    if (!(enter < leave)) return undefined;
    const isWhole = leave === 1;
    return [x + dx * enter, y + dy * enter, isWhole ? toX : x + dx * leave, isWhole ? toY : y + dy * leave];
  }
}

const radians = Math.PI / 180;

/**
 * False for caps that cannot touch the frame: first by degrees alone, as there are hundreds of them, then on
 * paper.
 */
function cullerOf({ projection, frame, centre, reach }: View): Paper['mayShow'] {
  const [left, top, right, bottom] = [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height];
  const around = reach / radians;
  const farthest = reach + distanceOf(centre, projection.centre);
  const [lon, lat] = centre;
  const middle = projection.point(projection.centre);
  let [south, north] = [lat - around, lat + around];
  // Degrees of longitude either way; all of them where a pole is near.
  let aside = Math.max(Math.abs(south), Math.abs(north)) < 85 ? degreesAside(lat, around) : 180;
  if (projection.world) {
    // Latitude alone says how high a point lies.
    north = projection.invert(frame.x + frame.width / 2, top)?.[1] ?? 90;
    south = projection.invert(frame.x + frame.width / 2, bottom)?.[1] ?? -90;
    const corners = [left, right].flatMap((x) => [top, bottom].map((y) => projection.invert(x, y)));
    aside = corners.reduce(
      (most, corner) => Math.max(most, corner ? Math.abs(wrap(corner[0] - lon)) : 180),
      0,
    );
  }
  return ([capLon, capLat, radius], least = 0) => {
    // Both projections keep areas, and a cap is no larger than a flat circle of its radius.
    if (Math.PI * (projection.scale * radius * radians) ** 2 < least) return false;
    if (capLat - radius > north || capLat + radius < south) return false;
    if (aside < 180 && Math.abs(capLat) + radius < 85) {
      if (Math.abs(wrap(capLon - lon)) > aside + degreesAside(capLat, radius)) return false;
    }
    if (projection.world) return true;
    const { x, y } = projection.point([capLon, capLat]);
    // Lengths across the direction to the middle are stretched by 1 / cos(c / 2), c from the middle (Snyder,
    // 24-5).
    const far = Math.sqrt((x - middle.x) ** 2 + (y - middle.y) ** 2) / projection.scale / 2;
    const distance = 2 * Math.asin(Math.min(1, far));
    // What lies around the antipode would come out inside out, and fill the frame.
    if (distance - radius * radians > farthest) return false;
    const c = distance + radius * radians;
    if (c > 2.8) return true;
    const wide = (projection.scale * radius * radians) / Math.cos(c / 2);
    return x + wide > left && x - wide < right && y + wide > top && y - wide < bottom;
  };
}

/** How far in longitude a cap reaches that lies short of the poles. */
function degreesAside(lat: number, radius: number): number {
  const share = Math.sin(radius * radians) / Math.cos(lat * radians);
  return share < 1 ? Math.asin(share) / radians : 180;
}

/**
 * The points of a ring, x and y alternating; where two arcs meet, and where the ring closes, the point comes
 * once.
 */
function joined(ring: readonly number[], arcOf: (index: number) => ArrayLike<number>): number[] {
  const result: number[] = [];
  for (const at of ring) {
    const arc = arcOf(at < 0 ? ~at : at);
    // The last point of an arc is the first of the next.
    if (at >= 0) for (let i = 0; i < arc.length - 2; i++) result.push(arc[i] as number);
    else for (let i = arc.length - 2; i > 0; i -= 2) result.push(arc[i] as number, arc[i + 1] as number);
  }
  return result;
}

/**
 * Without points that are all but on the one before; and of a stretch wholly beyond one side of the frame, from which
 * nothing of it is seen, the ends alone.
 */
function thinned(
  paper: Float64Array,
  from: number,
  to: number,
  jump: number,
  { x: west, y: north, width, height }: Box,
): Arc {
  const [east, south] = [west + width, north + height];
  const xy: number[] = [];
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  let torn = false;
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  // The sides, as bits, beyond which the last point lies; and all that have come since one was kept, it included.
  let side = 0;
  let beyond = 0;
  let waits = false;
  const end = to - 2;
  for (let at = from; at <= end; at += 2) {
    // As `hundredth` has it: in a loop of thousands a call is half of the cost.
    const x = Math.round((paper[at] as number) * 100) / 100;
    const y = Math.round((paper[at + 1] as number) * 100) / 100;
    const dx = Math.abs(x - lastX);
    if (dx < least && Math.abs(y - lastY) < least && at < end) continue;
    if (dx > jump) torn = true;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    const now = (x < west ? 1 : x > east ? 2 : 0) | (y < north ? 4 : y > south ? 8 : 0);
    if (waits && (beyond & now) === 0) {
      xy.push(lastX, lastY);
      beyond = side;
    }
    beyond &= now;
    waits = beyond !== 0;
    if (!waits) {
      xy.push(x, y);
      beyond = now;
    }
    side = now;
    lastX = x;
    lastY = y;
  }
  if (waits) xy.push(lastX, lastY);
  return { xy, left, top, right, bottom, torn };
}

/**
 * Sutherland and Hodgman's clipping at one edge: axis 0 is x, 1 is y; what is kept lies on the `sign` side of
 * the limit. Parts stay joined along the edge, which nothing shows, as shapes have no outline.
 */
function clipped(xy: readonly number[], axis: 0 | 1, limit: number, sign: 1 | -1): readonly number[] {
  const result: number[] = [];
  let beforeX = xy.at(-2) as number;
  let beforeY = xy.at(-1) as number;
  let wasIn = ((axis === 0 ? beforeX : beforeY) - limit) * sign >= 0;
  for (let at = 0; at < xy.length; at += 2) {
    const x = xy[at] as number;
    const y = xy[at + 1] as number;
    const isIn = ((axis === 0 ? x : y) - limit) * sign >= 0;
    if (isIn !== wasIn) {
      if (axis === 0)
        result.push(limit, hundredth(beforeY + ((y - beforeY) * (limit - beforeX)) / (x - beforeX)));
      else result.push(hundredth(beforeX + ((x - beforeX) * (limit - beforeY)) / (y - beforeY)), limit);
    }
    if (isIn) result.push(x, y);
    beforeX = x;
    beforeY = y;
    wasIn = isIn;
  }
  return result;
}
