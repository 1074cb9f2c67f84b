// Marks of a chart as outlines, in the manner of SVG path data: what is drawn as SVG and what is drawn as PDF is one outline.

import type { SliceMark } from './chart-marks.ts';
import type { Point } from './geometry.ts';

/** Three decimals at most, no trailing zeros, no minus zero. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

/** Broken where there is no value. */
export function linePath(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return '';
      const begins = index === 0 || points[index - 1] === null;
      return `${begins ? 'M' : 'L'}${decimal(point.x)} ${decimal(point.y)}`;
    })
    .join('');
}

/** A whole turn has no end of its own: it is drawn as two halves. */
export function slicePath({ center, radius, inner, from, to }: SliceMark): string {
  const at = (turn: number, reach: number): string =>
    `${decimal(center.x + Math.sin(turn * 2 * Math.PI) * reach)} ${decimal(center.y - Math.cos(turn * 2 * Math.PI) * reach)}`;
  const middle = (from + to) / 2;
  const arc = (reach: number, turn: number, sweep: 0 | 1): string =>
    reach === 0 ? `L${at(turn, 0)}` : `A${decimal(reach)} ${decimal(reach)} 0 0 ${sweep} ${at(turn, reach)}`;
  return (
    `M${at(from, inner)}L${at(from, radius)}${arc(radius, middle, 1)}${arc(radius, to, 1)}` +
    `L${at(to, inner)}${inner === 0 ? '' : arc(inner, middle, 0) + arc(inner, from, 0)}Z`
  );
}
