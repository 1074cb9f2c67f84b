// The smallest letters that are read from the last row: what is set is no smaller, and what is checked is held to it.

import type { Size } from './geometry.ts';

/** Points on a slide 7.5 inches high: what a caption has at least. */
const smallest = 12;
/** On a page, which is read in the hand. */
const smallestOnPaper = 8;

/** Points. Larger slides are shown as small as others. A page that is higher than wide is paper. */
export const smallestOn = ({ width, height }: Size): number =>
  height > width ? smallestOnPaper : (smallest * height) / 540;
