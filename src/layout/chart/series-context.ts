// What the labels of one series depend on.

import type { ChartContext } from './context.ts';
import type { Coordinates } from './coordinates.ts';
import type { Design, DesignLayer, DesignSeries } from './design.ts';
import type { Moved } from './ends-apart.ts';
import type { Sizing } from './naming.ts';

/** One series of a layer, and all that its labels depend on. */
export interface SeriesContext {
  readonly design: Design;
  readonly layer: DesignLayer;
  readonly one: DesignSeries;
  readonly index: number;
  readonly sizing: Sizing;
  readonly coordinates: Coordinates;
  readonly moved: Moved;
  readonly context: ChartContext;
}
