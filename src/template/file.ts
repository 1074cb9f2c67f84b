// The shape of a template folder's YAML files, as a designer writes them, once what a template
// `extends` has been laid under it (schema/template.schema.json and schema/slide-layout.schema.json say
// the same with descriptions).

import type { Family } from '../deck/families.ts';
import type { Size } from '../scene/geometry.ts';
import type { Color, SchemeName, Theme } from '../scene/style.ts';
import type { FontWish } from './house-fonts.ts';
import type { Cut, Furniture, Ground, Limits, SlotType, When } from './types.ts';

export interface TemplateFile {
  readonly name: string;
  readonly purpose?: string;
  readonly size: Size | keyof typeof sizes;
  readonly grid: GridFile;
  readonly theme: Theme;
  /** The type scale: named sizes, in points. */
  readonly scale: Readonly<Record<string, number>>;
  readonly limits: Limits;
  /** What a shorter or longer deck of an article keeps. */
  readonly cuts: Readonly<Record<string, Cut>>;
  /** The same names on each ground: what is ink on paper is paper on the dark ground. */
  readonly colors: Readonly<Record<Ground, Readonly<Record<string, Color | SchemeName>>>>;
  readonly contrast?: { readonly text?: number; readonly large?: number };
  readonly styles: Readonly<Record<string, StyleFile>>;
  /** Slots that every layout has unless it names its own or lists them under `without`. */
  readonly common: Readonly<Record<string, SlotFile>>;
  readonly furniture?: Furniture;
  readonly fonts?: readonly FontWish[];
  readonly logo?: LogoFile;
  /** Logos of partners by name: on covers. */
  readonly partners?: Readonly<Record<string, LogoFile>>;
  readonly master: { readonly body: SlotFile; readonly ornaments: readonly OrnamentFile[] };
  readonly layouts: readonly string[];
  /** Of the layouts those that every deck has; without it all. */
  readonly gallery?: readonly string[];
}

/** Points. PowerPoint's own sizes for screens; paper as ISO 216 and ANSI have it. */
export const sizes = {
  '16:9': { width: 960, height: 540 },
  '16:10': { width: 720, height: 450 },
  '4:3': { width: 720, height: 540 },
  A4: { width: 595.28, height: 841.89 },
  'A4 landscape': { width: 841.89, height: 595.28 },
  Letter: { width: 612, height: 792 },
  'Letter landscape': { width: 792, height: 612 },
} as const;

export interface GridFile {
  readonly columns: number;
  readonly margin: number;
  readonly gutter: number;
  /** Named bands across the slide: top and bottom. */
  readonly rows?: Readonly<Record<string, readonly [number, number]>>;
}

/** Of pictures, width by height. */
export interface Instead {
  readonly of: string;
  readonly wider?: number;
  readonly narrower?: number;
}

export interface LayoutFile {
  readonly label: string;
  readonly purpose: string;
  readonly family: string;
  /** As which family a family of the template's own is filled. */
  readonly like?: Family;
  /** Unless said, as many things as it has slots for. */
  readonly capacity?: number;
  /** What the slide stands on; `light` unless said. */
  readonly ground?: Ground;
  readonly when?: When;
  /** The layout that it takes turns with where slides like that come three times running. */
  readonly turns?: string;
  /** The layout whose place it takes where its pictures have such a shape. */
  readonly instead?: Instead;
  /**
   * What happens to text that is too long: it steps down to `minSize` and then goes on to another
   * slide, or does so at once.
   */
  readonly fit?: 'shrink-then-split' | 'split';
  readonly without?: readonly string[];
  readonly masterOrnaments?: boolean;
  readonly slots: Readonly<Record<string, SlotFile>>;
  readonly ornaments?: readonly OrnamentFile[];
}

/**
 * Where, in points. Across: grid columns (from, to; counted from 1) or `left` and `width`; `repeat`
 * of them side by side there. Down: a band of the grid's rows (or from one to another), or `top`
 * with `bottom` or `height`; `stack` of them one under another there.
 */
export interface PlaceFile {
  readonly columns?: readonly [number, number];
  readonly left?: number;
  readonly width?: number;
  readonly repeat?: number;
  readonly stack?: number;
  /** Between what repeats; the grid's unless said. */
  readonly gutter?: number;
  readonly rows?: string | readonly [string, string];
  readonly top?: number;
  readonly bottom?: number;
  readonly height?: number;
}

export interface SlotFile extends PlaceFile {
  readonly type?: SlotType;
  readonly idx?: number;
  readonly style?: string;
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly prompt: string;
}

export interface OrnamentFile extends PlaceFile {
  readonly name: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly weight?: number;
}

export interface LogoFile extends PlaceFile {
  /** Paths within the template's folder: for a light ground, and for a dark one. */
  readonly light: string;
  readonly dark?: string;
  /** What it shows, for who cannot see it; without it the logo is decoration. */
  readonly alt?: string;
}

export interface StyleFile {
  readonly font: 'major' | 'minor' | 'quote' | 'mono';
  /** Points, or a name of the type scale. */
  readonly size: number | string;
  readonly minSize: number;
  readonly color: string;
  readonly lineSpacing: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly bullet?: string;
  readonly bulletColor?: string;
  readonly indent?: number;
  readonly hanging?: number;
  readonly tracking?: number;
  readonly columns?: number;
  readonly columnGap?: number;
  readonly maxLines?: number;
  /** The second list level: what differs from the first. */
  readonly nested?: Partial<StyleFile>;
}
