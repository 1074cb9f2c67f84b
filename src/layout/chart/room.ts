// How much room a chart's parts take of each other, in points and in shares.

import type { ValueAxis } from '../../scene/chart.ts';
import { ticksOf } from './axis.ts';
import { type Lettering, lineSpacing, written } from './lettering.ts';

/** From text to what it is the label of, points. */
export const gap = { names: 8, values: 4, ticks: 8, ends: 6 };

/** The widest column and the thickest bar, points. */
export const widestBar = { upright: 120, lying: 46 };

/** Shares of a chart's area: what labels beside a plot may take of it, what names may, and what must be left of its height. */
export const mostShare = { beside: 0.36, names: 0.4, labels: 0.4, leastHeight: 0.4 };

/** A note is set on lines of so many points; one that stands behind a value goes on so far. */
export const noteWidth = { over: 180, behind: 300 };

export function legendHeight({ least }: Lettering): number {
  return (least + 2) * lineSpacing + 6;
}

/** Of the longest number at an axis. */
export const ticksWidth = (axis: ValueAxis, { width, language }: Lettering): number =>
  Math.max(...ticksOf(axis).map((tick) => width(written(tick, axis.numbers, language), axis.size)));
