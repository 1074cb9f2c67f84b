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
  | {
      readonly kind: 'pattern';
      readonly inks: readonly [Ink, Ink];
      /** Words, between which is what is under them. */
      readonly isLetters?: true;
    }
  | PicturePaint
  /** The slide's own ground, whatever lies between (`useBgFill`). */
  | { readonly kind: 'ground' }
  /** A chart, a film, a picture with effects: something is there, and nobody knows its colours. */
  | { readonly kind: 'unknown'; readonly picture?: true };

export interface GradientPaint {
  readonly kind: 'gradient';
  /** In order of `at`, 0 to 1. */
  readonly stops: readonly { readonly at: number; readonly ink: Ink }[];
  /** Clockwise from the right, in radians; undefined where it runs from `center` outwards. */
  readonly angle?: number;
  /** Shares of the box. */
  readonly center: { readonly x: number; readonly y: number };
  readonly round: boolean;
  /** What it runs through, where that is more than the shape: its group. */
  readonly over?: Box;
}

export interface PicturePaint {
  readonly kind: 'picture';
  readonly part: string;
  /** Shares that are cut off at each side; below zero where the picture ends inside its box. */
  readonly crop: Inset;
  readonly alpha: number;
  /** What its colours pass through, in order. */
  readonly effects?: readonly PictureEffect[];
  /** Laid side by side in a size that only the picture's file knows. */
  readonly tiled?: true;
  /** What it is spread over, where that is more than the shape: its group. */
  readonly over?: Box;
}

/** ECMA-376 part 1, 20.1.8: of `a:blip`. Shares, 0 to 1. */
export type PictureEffect =
  | { readonly kind: 'grey' }
  | { readonly kind: 'two tones'; readonly threshold: number }
  | { readonly kind: 'duotone'; readonly dark: string; readonly light: string }
  | { readonly kind: 'light'; readonly brighter: number; readonly contrast: number };

/** Mirrored about its upright, its level middle line. */
export interface Flip {
  readonly across: boolean;
  readonly down: boolean;
}

export interface Layer {
  readonly box: Box;
  /** Degrees, clockwise. */
  readonly turn: number;
  /** Before it is turned. */
  readonly flip?: Flip;
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
  /** Before it is turned. */
  readonly flip?: Flip;
  readonly outline: Outline;
  /** Undefined where nothing is painted. */
  readonly paint?: Paint;
  /** Of its line, where that is as thick as letters stand on it. */
  readonly stroke?: { readonly paint: Paint; readonly width: number };
  readonly element: XmlElement;
}

/** A picture, small. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha. */
  readonly data: Uint8Array;
}
