// Points, boxes and path segments. Every length in briefdeck is in points (1/72 inch) until src/pptx turns it
// into EMU; the origin is the slide's top left corner, y grows downwards.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room kept free inside a box, on its four sides. */
export interface Inset {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Box extends Point, Size {}

/** One step of an outline, in the manner of SVG path data: absolute coordinates, in points. */
export type Segment =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

/** True when the two boxes share an area, `gap` points of air counted in. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** True when `inner` lies in `outer`, `slack` points of rounding allowed. */
export function contains(outer: Box, inner: Box, slack = 0.01): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}
