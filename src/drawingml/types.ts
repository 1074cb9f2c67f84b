// What is read of DrawingML together: where a level's style comes from, what an area is painted with, what
// is drawn where.

import type { XmlElement } from '../opc/types.ts';
import type { Box, Inset } from '../scene/geometry.ts';
import type { Color, Theme } from '../scene/style.ts';
import type { Ink } from './color-transforms.ts';
import type { Outline } from './outline.ts';

export type { Ink } from './color-transforms.ts';

/** Elements with `a:lvl1pPr` … children, the strongest last, and what their colours mean. */
export interface StyleSources {
  readonly elements: readonly (XmlElement | undefined)[];
  readonly colors: Theme['colors'];
  /** The direction that `start` counts from. */
  readonly rtl: boolean;
}

export interface Ground {
  /** Six hex digits. */
  readonly rgb: string;
  readonly color?: Color;
}

/** What an area is painted with. */
export type Paint =
  | { readonly kind: 'plain'; readonly ink: Ink }
  | GradientPaint
  | { readonly kind: 'pattern'; readonly inks: readonly [Ink, Ink] }
  | PicturePaint
  /** A chart, a film, a picture with effects: something is there, and nobody knows its colours. */
  | { readonly kind: 'unknown' };

export interface GradientPaint {
  readonly kind: 'gradient';
  /** In order of `at`, 0 to 1. */
  readonly stops: readonly { readonly at: number; readonly ink: Ink }[];
  /** Clockwise from the right, in radians; undefined where it runs from `center` outwards. */
  readonly angle?: number;
  /** Shares of the box. */
  readonly center: { readonly x: number; readonly y: number };
  readonly round: boolean;
}

export interface PicturePaint {
  readonly kind: 'picture';
  readonly part: string;
  /** Shares that are cut off at each side; below zero where the picture ends inside its box. */
  readonly crop: Inset;
  readonly alpha: number;
}

export interface Layer {
  readonly box: Box;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly outline: Outline;
  readonly paint: Paint;
}

export type ShapeKind =
  | 'shape'
  | 'picture'
  | 'video'
  | 'audio'
  | 'table'
  | 'chart'
  | 'diagram'
  | 'object'
  | 'ink'
  | 'group'
  | 'line';

/** A shape of a tree of shapes, whatever it means: where it lies and what it paints. */
export interface DrawnShape {
  readonly kind: ShapeKind;
  /** Before it is turned; a group's scaling counted in. */
  readonly box?: Box;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly outline: Outline;
  /** Undefined where nothing is painted. */
  readonly paint?: Paint;
  readonly element: XmlElement;
}

/** A picture, small. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha. */
  readonly data: Uint8Array;
}
