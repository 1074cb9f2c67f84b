// Where things lie once groups have moved, scaled and turned them (ECMA-376 part 1, 20.1.7.5), and what area
// that is. PowerPoint does not scale the text of a scaled group: only its boxes.

import type { XmlElement } from '../opc/types.ts';
import { child } from '../opc/xml.ts';
import { type Box, box, type Point } from '../scene/geometry.ts';
import { points } from './lengths.ts';
import { number } from './list-style.ts';
import type { Flip } from './types.ts';

export interface Placed {
  /** Before it is turned. */
  readonly box: Box;
  /** Degrees, clockwise. */
  readonly turn: number;
  /** Before it is turned. */
  readonly flip?: Flip;
}

export type Place = (of: Placed) => Placed;

export const unmoved: Place = (of) => of;

/** `a:xfrm` or `p:xfrm`; undefined where it has no place of its own. */
export function placeOf(transform: XmlElement | undefined): Placed | undefined {
  const [off, ext] = [child(transform, 'a:off'), child(transform, 'a:ext')];
  if (!transform || !off || !ext) return undefined;
  const flip = flipOf(transform);
  return { box: boxOf(off, ext), turn: number(transform.attributes['rot'], 0) / 60000, ...flipped(flip) };
}

const flipOf = ({ attributes }: XmlElement): Flip => ({
  across: isTrue(attributes['flipH']),
  down: isTrue(attributes['flipV']),
});

const flipped = (flip: Flip): { readonly flip?: Flip } => (flip.across || flip.down ? { flip } : {});

function boxOf(off: XmlElement, ext: XmlElement): Box {
  const length = (of: XmlElement, name: string): number => points(of.attributes[name], 0);
  return box(length(off, 'x'), length(off, 'y'), length(ext, 'cx'), length(ext, 'cy'));
}

/** From a group's inner coordinates to those that the group itself is placed in. */
export function within(group: XmlElement, outer: Place): Place {
  const transform = child(group, 'p:grpSpPr', 'a:xfrm');
  const at = placeOf(transform);
  const [off, ext] = [child(transform, 'a:chOff'), child(transform, 'a:chExt')];
  if (!at || !off || !ext) return outer;
  const inner = boxOf(off, ext);
  const [across, down] = [ratio(at.box.width, inner.width), ratio(at.box.height, inner.height)];
  const { across: mirrored = false, down: upended = false } = at.flip ?? {};
  const middle = center(at.box);
  return ({ box: from, turn, flip }) => {
    const size = { width: from.width * across, height: from.height * down };
    let x = at.box.x + (from.x - inner.x) * across + size.width / 2;
    let y = at.box.y + (from.y - inner.y) * down + size.height / 2;
    if (mirrored) x = 2 * middle.x - x;
    if (upended) y = 2 * middle.y - y;
    const moved = turned({ x, y }, middle, at.turn);
    return outer({
      box: box(moved.x - size.width / 2, moved.y - size.height / 2, size.width, size.height),
      turn: (mirrored === upended ? turn : -turn) + at.turn,
      ...flipped({ across: mirrored !== (flip?.across ?? false), down: upended !== (flip?.down ?? false) }),
    });
  };
}

const ratio = (outer: number, inner: number): number => (inner > 0 ? outer / inner : 1);
const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

export const center = (of: Box): Point => ({ x: of.x + of.width / 2, y: of.y + of.height / 2 });

export function turned({ x, y }: Point, about: Point, degrees: number): Point {
  if (degrees === 0) return { x, y };
  const angle = (degrees * Math.PI) / 180;
  const [right, down] = [x - about.x, y - about.y];
  return {
    x: about.x + right * Math.cos(angle) - down * Math.sin(angle),
    y: about.y + right * Math.sin(angle) + down * Math.cos(angle),
  };
}

/** Where in a placed box a point is, in shares of it as it was before it was turned and mirrored. */
export function sharesIn({ box: of, turn, flip }: Placed, point: Point): Point {
  const { x, y } = turned(point, center(of), -turn);
  const [across, down] = [(x - of.x) / of.width, (y - of.y) / of.height];
  return { x: flip?.across ? 1 - across : across, y: flip?.down ? 1 - down : down };
}

/** The upright box around a turned one, or around a part of it. */
export function bounds({ box: of, turn }: Placed, part: Box = of): Box {
  if (turn % 360 === 0) return part;
  const about = center(of);
  const corners = [part.x, part.x + part.width].flatMap((x) =>
    [part.y, part.y + part.height].map((y) => turned({ x, y }, about, turn)),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return box(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}
