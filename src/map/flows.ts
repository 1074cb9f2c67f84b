// Routes by value: the line is as wide as its value is large beside the largest of the map, and the legend has two to
// measure by. An arrowhead is a shape of its own, for one that grows with its line would be larger than a country.

import { numberText } from '../language/numbers.ts';
import type { Point } from '../scene/geometry.ts';
import type { PathItem } from '../scene/types.ts';
import type { Entry } from './legend.ts';
import type { Resolved, Route } from './resolve.ts';
import { boundsOf, hundredth } from './rings.ts';
import { roundBelow } from './round-number.ts';
import { tones } from './tones.ts';
import type { MapContext, MapSpec } from './types.ts';

/** Points: of the greatest value; of one so small that its line would not be seen. */
const widest = 10;
const thinnest = 0.6;

const valuesOf = (routes: readonly Route[]): readonly number[] => routes.flatMap(({ value }) => value ?? []);

/** Points; undefined for a route without a value. */
export function widthOf({ value }: Route, routes: readonly Route[]): number | undefined {
  if (value === undefined) return undefined;
  return hundredth(Math.max(thinnest, (widest * value) / Math.max(...valuesOf(routes))));
}

/** How long an arrowhead is on a line of such a width, and half of how wide. */
export const headOf = (width: number): { readonly length: number; readonly half: number } => ({
  length: 6 + width,
  half: 3.5 + width * 0.75,
});

/** The arrowhead of a flow, from the end of its line to the tip. */
export function arrowhead(name: string, from: Point, tip: Point, width: number): PathItem {
  const [dx, dy] = [tip.x - from.x, tip.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const { half } = headOf(width);
  const [right, down] = [(-dy / length) * half, (dx / length) * half];
  const corners = [tip, { x: from.x + right, y: from.y + down }, { x: from.x - right, y: from.y - down }].map(
    ({ x, y }): Point => ({ x: hundredth(x), y: hundredth(y) }),
  );
  return {
    kind: 'path',
    name: `Arrow: ${name}`,
    box: boundsOf(corners),
    segments: [...corners.map(({ x, y }, at) => [at === 0 ? 'M' : 'L', x, y] as const), ['Z']],
    fill: { kind: 'solid', color: tones.route },
    stroke: { color: tones.routeBed, width: 0.75 },
    about: { decorative: true },
  };
}

/** What the lines count, and two of round numbers. */
export function flowEntries(spec: MapSpec, { routes }: Resolved, { language }: MapContext): readonly Entry[] {
  const values = valuesOf(routes);
  if (values.length === 0) return [];
  const most = Math.max(...values);
  const heading = spec.legend?.route ?? spec.unit;
  const large = roundBelow(most);
  return [
    ...(heading ? [{ kind: 'heading', text: heading, origin: { from: 'article' } } as const] : []),
    ...[large, roundBelow(large / 4)].map(
      (value): Entry => ({
        kind: 'line',
        stroke: { color: tones.route, width: hundredth((widest * value) / most) },
        text: numberText(value, language.numbers, 3),
      }),
    ),
  ];
}
