// A deck as a reader meets it: slides, shapes in reading order, what they are painted with, text with the
// styles that it really has. Points.

import type { SlideColors } from '../drawingml/colors.ts';
import type { Formats } from '../drawingml/paint.ts';
import type { DrawnShape, Ink, Layer, Paint } from '../drawingml/types.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import type { Inset, Size } from '../scene/geometry.ts';
import type { ParagraphStyle, Theme } from '../scene/style.ts';
import type { BrandLayout, BrandPlaceholder } from '../template/brand/types.ts';

export interface AuditDeck {
  readonly file: string;
  readonly size: Size;
  readonly title: string;
  readonly sections: readonly string[];
  /** Families whose letters are in the file, lower case. */
  readonly embedded: ReadonlySet<string>;
  readonly slides: readonly AuditSlide[];
}

/** A deck as a file of parts, read. */
export interface AuditFile extends AuditDeck {
  readonly package: OpcPackage;
  readonly slides: readonly FileSlide[];
}

/** A layout under a slide's own colours: what its text and fills look like. */
export interface Look {
  readonly layout: BrandLayout;
  /** The theme's, and what `bg1`, `tx1` … mean on this slide. */
  readonly colors: SlideColors;
  readonly fonts: Theme['fonts'];
  /** The theme's `a:fmtScheme`: what the numbers of a shape's style mean. */
  readonly formats: Formats | undefined;
  /** What a style's colour looks like. */
  ink(color: ParagraphStyle['color']): Ink;
  /**
   * The levels of a placeholder, 0 to 8, or of text in none under list styles of its own; these are known by
   * identity.
   */
  levels(of: BrandPlaceholder | undefined, own?: readonly XmlElement[]): (level: number) => ParagraphStyle;
}

export interface AuditSlide {
  /** Counted from 1. */
  readonly number: number;
  readonly hidden: boolean;
  readonly title: string | undefined;
  /** What it is made from: what a layout or master causes is said once. */
  readonly layout?: { readonly name: string; readonly master: number };
  /** From the background up: what the slide, its master and its layout draw under the slide's own shapes. */
  readonly beneath: readonly Layer[];
  /** In reading order, groups opened: their members follow them. */
  readonly shapes: readonly AuditShape[];
  /** Ids of shapes that come, go or move. */
  readonly animated: ReadonlySet<string>;
}

export interface FileSlide extends AuditSlide {
  readonly part: string;
  /** Undefined where the slide has no layout that could be read: then it is not looked at for its looks. */
  readonly look: Look | undefined;
  readonly shapes: readonly FileShape[];
}

export interface AuditShape extends Omit<DrawnShape, 'element'> {
  /** Counted from 1 in reading order. */
  readonly order: number;
  readonly id: string;
  readonly name: string;
  readonly alt: string;
  readonly decorative: boolean;
  /** The group that it stands in. */
  readonly group?: AuditShape;
  readonly placeholder?: { readonly type: string; readonly idx: number; readonly of?: BrandPlaceholder };
  /** True where it has a line or effects of its own. */
  readonly drawn: boolean;
  readonly text?: AuditText;
  readonly table?: AuditTable;
  /** Of a table: whether its first row is its header, and whether cells are merged. */
  readonly grid?: { readonly headed: boolean; readonly merged: boolean };
  /** Of a film or sound. */
  readonly captioned?: boolean;
}

export interface FileShape extends AuditShape {
  readonly element: XmlElement;
}

export interface AuditText {
  readonly paragraphs: readonly AuditParagraph[];
  /** Of all paragraphs. */
  readonly runs: readonly AuditRun[];
  /** What it says, without space at its ends. */
  readonly plain: string;
  readonly inset: Inset;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  readonly columns: number;
  readonly columnGap: number;
  /** `shape` grows the box, `text` shrinks by `scale` and takes `reduction` of line spacing. */
  readonly autofit: 'none' | 'shape' | 'text';
  readonly scale: number;
  readonly reduction: number;
  /** `side` is turned by a quarter; `stacked` stands letter under letter. */
  readonly direction: 'across' | 'side' | 'stacked';
}

export interface AuditParagraph {
  readonly style: ParagraphStyle;
  readonly level: number;
  /** Whether it runs from right to left. */
  readonly rtl: boolean;
  readonly runs: readonly AuditRun[];
  /** Of a number, where its sequence begins; 1 where it does not say (ECMA-376 part 1, 21.1.2.4.1). */
  readonly startAt?: number;
}

export interface AuditRun {
  readonly text: string;
  /** Its own, or what it inherits. */
  readonly lang: string | undefined;
  /** The language of its other script, where it says one. */
  readonly otherLang: string | undefined;
  readonly style: ParagraphStyle;
  /** Undefined where it has none, or not one. */
  readonly ink: Ink | undefined;
  /** Six hex digits of what marks it: a highlight, a glow. */
  readonly highlight: string | undefined;
  /** Raised or lowered: smaller than its size says. */
  readonly script: boolean;
  /** Relationship id of its link. */
  readonly link: string | undefined;
}

export interface AuditTable {
  readonly columns: readonly number[];
  readonly rows: readonly AuditRow[];
  /** What stands behind all cells. */
  readonly paint?: Paint;
}

export interface AuditRow {
  readonly height: number;
  readonly cells: readonly AuditCell[];
}

export interface AuditCell {
  /** Counted from 1. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly text: AuditText;
  readonly paint?: Paint;
}
