// What every part of a chart's layout is handed.

import type { ChartContent } from '../../deck/types.ts';
import type { ChartMark } from '../../scene/chart-marks.ts';
import type { Color, Theme } from '../../scene/style.ts';
import type { Palette } from '../../template/types.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import type { AxisRange } from './axis.ts';
import type { Colors } from './colors.ts';
import type { Lettering } from './lettering.ts';

/** A panel of small multiples has its range given. */
export interface DrawnContent extends ChartContent {
  readonly panel?: AxisRange;
}

export interface ChartContext {
  readonly content: DrawnContent;
  readonly lettering: Lettering;
  readonly colors: Colors;
  readonly palette: Palette;
  readonly ink: Color;
  readonly theme: Theme;
  /** Told once where names have no room. */
  readonly crowded: () => void;
  /** Told where columns are drawn as bars, which have room for their names. */
  readonly laidDown: () => void;
  /** Told where columns at their dates would be too thin to be seen, with what is drawn instead. */
  readonly thin: (kind: ChartKind) => void;
  /** Told of points whose names have no room. */
  readonly unnamed: (names: readonly string[]) => void;
  /** Told of bubbles that cannot be seen. */
  readonly unseen: (names: readonly string[]) => void;
}

/** The name of a series, in its colour. */
export interface ChartKey {
  readonly text: string;
  readonly color: Color;
}

/** A plot, and every mark of it where it will be seen. */
export interface Drawn<P> {
  readonly plot: P;
  readonly marks: readonly ChartMark[];
  /** What nothing in the plot names: the heading has to. */
  readonly keys?: readonly ChartKey[];
}
