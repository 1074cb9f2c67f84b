// An organisation's own .potx or .pptx as far as briefdeck needs to know it: its layouts and their
// placeholders, with what they inherit resolved. Lengths are points.

import type { Span } from '../../diagnostic/diagnostic.ts';
import type { Ground, Layer, Paint, StyleSources } from '../../drawingml/types.ts';
import type { XmlElement } from '../../opc/types.ts';
import type { Box, Inset, Size } from '../../scene/geometry.ts';
import type { Color, FixedColor, ParagraphStyle, SchemeName, Theme } from '../../scene/style.ts';
import type { Base, SlideLayout, Slot, SlotType } from '../types.ts';
import type { Rasters } from './ground.ts';
import type { DrawnLook } from './layers.ts';

export interface BrandFile {
  readonly file: string;
  readonly size: Size;
  /** Colours as the first master's colour map has them: `lt1` is what `bg1` means. */
  readonly theme: Theme;
  /** The layouts of all masters, in the file's order. */
  readonly layouts: readonly BrandLayout[];
  readonly base: Base;
  /** Its layouts' pictures that text may stand on, small. */
  readonly rasters: Rasters;
  readonly tableStyles: TableStyles;
}

/** The file's styles of tables. */
export interface TableStyles {
  /** Of the one that new tables get; empty where none is named. */
  readonly standard: string;
  /** By name, of those that the file defines. */
  readonly names: ReadonlyMap<string, string>;
  /** Undefined where neither the file nor briefdeck knows how it looks. */
  readonly of: (id: string) => XmlElement | undefined;
}

/** A file's looks, whether or not a deck can stand on it. */
export type BrandLook = Omit<BrandFile, 'base' | 'rasters' | 'tableStyles'> & { readonly rtl: boolean };

export interface BrandLayout {
  /** Counted from 1 through the whole file. */
  readonly number: number;
  readonly part: string;
  /** As PowerPoint shows it, in whatever language. */
  readonly name: string;
  /** ST_SlideLayoutType: `title`, `secHead`, `obj`, `cust` … */
  readonly type: string;
  /** Its master's number, from 1. */
  readonly master: number;
  /** Its slide's. */
  readonly size: Size;
  readonly placeholders: readonly BrandPlaceholder[];
  /** How many more it has that no slide could tell apart. */
  readonly lost: number;
  /** Its title runs down the slide, letter under letter, and cannot be set. */
  readonly isTitleDown?: true;
  /** Pictures, bands and rules that are no placeholders: its own and, where shown, its master's. */
  readonly ornaments: readonly BrandOrnament[];
  /** What stands under everything; undefined where it is a picture or a pattern. */
  readonly ground?: Ground;
  /** The master's body placeholder: where the brand's content stands. */
  readonly content?: Box;
  /** The master's title. */
  readonly heading?: Box;
  /** What a scheme colour looks like here. */
  readonly rgb: (color: Color | FixedColor) => string;
  /** What colours and the numbers of styles mean here. */
  readonly look: DrawnLook;
  /** What it and its master draw under a slide's shapes, from the background up; worked out when asked for. */
  readonly layers: () => readonly Layer[];
  /** What text inherits that is in no placeholder, as sources for `readLevels`. */
  readonly free: StyleSources;
  /** Attributes of the layout's own colour map (a:overrideClrMapping), where it has one. */
  readonly colorMap?: Readonly<Record<string, string>>;
}

export interface BrandOrnament {
  readonly box: Box;
  readonly fill?: Ground;
}

export interface BrandPlaceholder {
  /** `obj` where the file says no type. */
  readonly type: Exclude<SlotType, 'region'>;
  readonly idx: number;
  readonly name: string;
  /** Before it is turned. */
  readonly box: Box;
  /** The layout has it elsewhere, where another master has its own (astray.ts). */
  readonly isAstray?: true;
  /** Degrees, clockwise; undefined where it stands upright. */
  readonly turn?: number;
  /** As the file has it, where its text is turned in its box. */
  readonly shape?: { readonly box: Box; readonly turn: number };
  /** Nine levels, as they are inherited through layout, master and presentation. */
  readonly levels: readonly ParagraphStyle[];
  /**
   * False where the file does not say the styles so that every program inherits the same: then slides say
   * them.
   */
  readonly told: boolean;
  /** The master's placeholder, where it has one, and its own: the stronger last. */
  readonly shapes: readonly XmlElement[];
  /** What it is filled with itself, in whatever slide it stands; null and undefined where with nothing. */
  readonly paint: Paint | null | undefined;
  /** Where the levels come from. */
  readonly sources: StyleSources;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly inset: Inset;
  readonly columns: number;
  readonly columnGap: number;
}

export interface Binding {
  /** Our layout. */
  readonly layout: SlideLayout;
  readonly on: BrandLayout;
  readonly slots: readonly SlotBinding[];
  readonly reason: string;
}

export interface SlotBinding {
  readonly slot: Slot;
  /** Undefined where it stands by itself in the free area. */
  readonly placeholder?: BrandPlaceholder;
  readonly box: Box;
  /** Where it would stand if it were free. */
  readonly wished: Box;
  /** Points at the placeholder's foot that are left to what stands there. */
  readonly reserved: number;
  readonly moved: boolean;
  /** A designer's. */
  readonly style?: SlotStyle;
}

/** What a designer has decided for one of our layouts. */
export interface Choice {
  readonly on?: { readonly number: number; readonly span: Span };
  readonly slots: Readonly<Record<string, SlotChoice>>;
}

export interface SlotChoice {
  /** A placeholder's idx, a box, the free area, or nowhere; where it was found, unless said. */
  readonly at?: number | Box | 'free' | 'none';
  readonly style?: SlotStyle;
}

/** What is not said is as it was found. */
export interface SlotStyle {
  /** Points, of the first level. */
  readonly size?: number;
  readonly color?: SchemeName;
  readonly bold?: boolean;
  readonly align?: ParagraphStyle['align'];
}
