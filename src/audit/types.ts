// A deck as a reader meets it: slides, shapes in reading order, text with the styles that it really has. Points.

import type { Box, Inset, Size } from '../geometry.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import type { BrandLayout, BrandPlaceholder, Ground } from '../template/brand/types.ts';
import type { ParagraphStyle, Theme } from '../template/types.ts';

export interface AuditDeck {
  readonly file: string;
  readonly package: OpcPackage;
  readonly size: Size;
  readonly theme: Theme;
  /** BCP 47, of the first run that says one. */
  readonly title: string;
  readonly sections: readonly string[];
  readonly slides: readonly AuditSlide[];
}

export interface AuditSlide {
  /** Counted from 1. */
  readonly number: number;
  readonly part: string;
  readonly hidden: boolean;
  readonly title: string | undefined;
  readonly layout: BrandLayout | undefined;
  readonly ground: Ground | undefined;
  /** In reading order, groups opened: their members follow them. */
  readonly shapes: readonly AuditShape[];
}

export type ShapeKind = 'text' | 'picture' | 'table' | 'chart' | 'diagram' | 'group' | 'line' | 'other';

export interface AuditShape {
  readonly kind: ShapeKind;
  /** Counted from 1 in reading order. */
  readonly order: number;
  readonly id: string;
  readonly name: string;
  readonly alt: string;
  readonly decorative: boolean;
  /** True for what stands in a group: the group speaks for it. */
  readonly grouped: boolean;
  readonly placeholder?: { readonly type: string; readonly idx: number; readonly of?: BrandPlaceholder };
  readonly box?: Box;
  readonly fill?: Ground;
  /** False where the shape has a fill that is no plain colour, or stands on a picture. */
  readonly groundKnown: boolean;
  readonly text?: AuditText;
  readonly element: XmlElement;
}

export interface AuditText {
  readonly paragraphs: readonly AuditParagraph[];
  readonly inset: Inset;
  readonly wrap: boolean;
  readonly columns: number;
  readonly columnGap: number;
  /** `shape` grows the box, `text` shrinks by `scale` and takes `reduction` of line spacing. */
  readonly autofit: 'none' | 'shape' | 'text';
  readonly scale: number;
  readonly reduction: number;
  readonly vertical: boolean;
}

export interface AuditParagraph {
  readonly style: ParagraphStyle;
  readonly level: number;
  readonly runs: readonly AuditRun[];
}

export interface AuditRun {
  readonly text: string;
  readonly lang: string | undefined;
  readonly style: ParagraphStyle;
  /** Its ground is marked by a colour of its own. */
  readonly highlighted: boolean;
  /** Relationship id of its link. */
  readonly link: string | undefined;
}
