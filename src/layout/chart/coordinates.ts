// From a place along the categories and a value to a point on the slide.

import type { ValueAxis } from '../../scene/chart.ts';
import type { Box, Point } from '../../scene/geometry.ts';

export interface Coordinates {
  readonly lying: boolean;
  /** `along`: points from the plot's start, left or top. */
  readonly point: (along: number, value: number) => Point;
  readonly bar: (along: number, width: number, from: number, to: number) => Box;
}

export function coordinatesOf(
  plot: Box,
  { min, max }: Pick<ValueAxis, 'min' | 'max'>,
  lying: boolean,
): Coordinates {
  const share = (value: number): number => (value - min) / (max - min);
  const point = (along: number, value: number): Point =>
    lying
      ? { x: plot.x + share(value) * plot.width, y: plot.y + along }
      : { x: plot.x + along, y: plot.y + plot.height * (1 - share(value)) };
  return {
    lying,
    point,
    bar: (along, width, from, to) => {
      const [a, b] = [point(along, from), point(along + width, to)];
      return {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(b.x - a.x),
        height: Math.abs(b.y - a.y),
      };
    },
  };
}
