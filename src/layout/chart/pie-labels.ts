// Where the names of slices stand: each outside its slice, and where two would meet, in a column at the pie's side with a line to
// its slice.

import type { ChartLabel } from '../../scene/chart.ts';
import { type Box, box, overlaps, type Point } from '../../scene/geometry.ts';
import { spread } from './spread.ts';

/** A slice to name: the direction of its middle from the pie's, and the label's width and height. */
export interface Named {
  readonly index: number;
  readonly out: Point;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly index: number;
  readonly anchor: 'left' | 'middle' | 'right';
  /** Where the label's left, middle or right stands, and half its height. */
  readonly at: Point;
  /** To the label from its slice's edge, where it stands away from it. */
  readonly leader?: { readonly from: Point; readonly to: Point };
}

/** From the edge to a label, points. */
export const outside = 8;
/** From the edge to a column of labels: a line has to turn in it. */
export const besidePie = 20;
/** From a line to its label. */
const air = 3;

export function placeLabels(
  labels: readonly Named[],
  center: Point,
  radius: number,
  area: Box,
): readonly PlacedLabel[] {
  const alone = new Map(labels.map((label) => [label.index, atSlice(label, center, radius)]));
  const crowded = labels.some((one) =>
    labels.some((other) => one.index < other.index && meet(one, other, alone)),
  );
  if (!crowded) return [...alone.values()];
  // Names above and below stay there unless they meet others.
  let above = labels.filter(({ out }) => Math.abs(out.x) < nearMiddle);
  for (;;) {
    const beside = labels.filter((label) => !above.includes(label));
    const placed = new Map([
      ...above.map((label): [number, PlacedLabel] => [label.index, atSlice(label, center, radius)]),
      ...[-1, 1].flatMap((side) =>
        inColumn(
          beside.filter(({ out }) => (out.x < 0 ? -1 : 1) === side),
          side,
          center,
          radius,
          area,
        ).map((label): [number, PlacedLabel] => [label.index, label]),
      ),
    ]);
    const free = above.filter(
      (label) => !labels.some((other) => other !== label && meet(label, other, placed)),
    );
    if (free.length === above.length) return labels.flatMap(({ index }) => placed.get(index) ?? []);
    above = free;
  }
}

/** So far from twelve and six o'clock a name stands over the pie, as a share of the radius. */
const nearMiddle = 0.2;

function atSlice({ index, out, height }: Named, center: Point, radius: number): PlacedLabel {
  const reach = radius + outside;
  const anchor = Math.abs(out.x) < nearMiddle ? 'middle' : out.x > 0 ? 'left' : 'right';
  const at = { x: center.x + out.x * reach, y: center.y + out.y * reach + (out.y * height) / 2 };
  return { index, anchor, at };
}

function inColumn(
  labels: readonly Named[],
  side: number,
  center: Point,
  radius: number,
  area: Box,
): readonly PlacedLabel[] {
  const height = Math.max(0, ...labels.map((label) => label.height));
  const wished = labels.map((label) => atSlice(label, center, radius).at.y);
  const ys = spread(wished, height, area.y, area.y + area.height);
  const widest = Math.max(0, ...labels.map((label) => label.width));
  const reach = Math.max(radius + outside, Math.min(radius + besidePie, area.width / 2 - widest));
  return labels.map(({ index, out }, at): PlacedLabel => {
    const place = { x: center.x + side * reach, y: ys[at] ?? 0 };
    const from = { x: center.x + out.x * radius, y: center.y + out.y * radius };
    const leader = { from, to: { x: place.x - side * air, y: place.y } };
    return { index, anchor: side < 0 ? 'right' : 'left', at: place, leader };
  });
}

function meet(one: Named, other: Named, placed: ReadonlyMap<number, PlacedLabel>): boolean {
  const [first, second] = [placed.get(one.index), placed.get(other.index)];
  return first !== undefined && second !== undefined && overlaps(boxOf(one, first), boxOf(other, second), -1);
}

function boxOf({ width, height }: Named, { anchor, at }: PlacedLabel): Box {
  const x = at.x - (anchor === 'left' ? 0 : anchor === 'middle' ? width / 2 : width);
  return box(x, at.y - height / 2, width, height);
}

/** From the middle of a label at its slice, or in a doughnut's ring where `ring` is given, to its middle now. */
export function movedBy(
  label: Named,
  placed: PlacedLabel,
  center: Point,
  radius: number,
  ring: number,
): ChartLabel['moved'] {
  const middle = (one: PlacedLabel): Point => {
    const around = boxOf(label, one);
    return { x: around.x + around.width / 2, y: around.y + around.height / 2 };
  };
  const now = middle(placed);
  const usual =
    ring > 0
      ? { x: center.x + label.out.x * ring, y: center.y + label.out.y * ring }
      : middle(atSlice(label, center, radius));
  const moved = { x: now.x - usual.x, y: now.y - usual.y };
  return Math.hypot(moved.x, moved.y) > 0.5 ? moved : undefined;
}
