// The marks of a chart, each where PowerPoint puts it: what an emitter that draws charts itself has to draw. Points on the slide.

import type { Box, Point } from './geometry.ts';
import type { Color } from './style.ts';

export type ChartMark = BarMark | LineMark | AreaMark | DotMark | SliceMark | RuleMark | TextMark;

interface OfPoint {
  /** Of the series, in the order of the plot, and of its point. */
  readonly series: number;
  readonly index: number;
}

export interface BarMark extends OfPoint {
  readonly mark: 'bar';
  readonly box: Box;
  readonly color: Color;
}

export interface LineMark {
  readonly mark: 'line';
  readonly series: number;
  /** Null where there is no value: the line is broken there. */
  readonly points: readonly (Point | null)[];
  readonly color: Color;
  readonly width: number;
  readonly dash?: true;
  /** Ends where its points are, not half its width beyond. */
  readonly flat?: true;
}

export interface AreaMark {
  readonly mark: 'area';
  readonly series: number;
  readonly outline: readonly Point[];
  readonly color: Color;
}

export interface DotMark extends OfPoint {
  readonly mark: 'dot';
  readonly at: Point;
  readonly radius: number;
  readonly color: Color;
  readonly edge?: Color;
}

export interface SliceMark extends OfPoint {
  readonly mark: 'slice';
  readonly center: Point;
  readonly radius: number;
  /** Of the hole, points. */
  readonly inner: number;
  /** Turns clockwise from twelve o'clock. */
  readonly from: number;
  readonly to: number;
  readonly color: Color;
  readonly edge: Color;
}

export interface RuleMark {
  readonly mark: 'rule';
  readonly from: Point;
  readonly to: Point;
  readonly color: Color;
  readonly width: number;
}

export interface TextMark {
  readonly mark: 'text';
  /** What it says: axis, label, legend. */
  readonly role: 'heading' | 'category' | 'tick' | 'label' | 'legend' | 'title';
  readonly text: string;
  /** Where the text's left, middle or right stands. */
  readonly x: number;
  readonly baseline: number;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly size: number;
  readonly bold: boolean;
  readonly color: Color;
  readonly width: number;
  /** Read from below upwards: `x` and `baseline` are where its end, its right, stands. */
  readonly turned?: true;
}
