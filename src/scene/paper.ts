// A paper: pages to be read, each with what stands on it in reading order. What slides are made of (text, maps, charts, tables,
// pictures) stands on it as it does on a slide; coordinates are points on the page.

import type { Point, Size } from './geometry.ts';
import type { DocumentProperties, SceneItem, SceneSlide } from './types.ts';

export interface Paper {
  readonly size: Size;
  readonly properties: DocumentProperties;
  /** BCP 47. */
  readonly language: string;
  readonly rtl: boolean;
  readonly pages: readonly PaperPage[];
}

export interface PaperPage {
  /** Slides that are printed on it, before what else stands there. */
  readonly slides?: readonly PlacedSlide[];
  /** In reading order. */
  readonly items: readonly PaperItem[];
}

/** Where the slide's origin is put on the page, and how large it is drawn there. */
export interface PlacedSlide extends Point {
  readonly slide: SceneSlide;
  /** Of the deck, from 0. */
  readonly number: number;
  readonly scale: number;
}

/** What it is in the structure of a tagged document (ISO 32000-1, 14.8.4); `Artifact` is only there to be looked at. */
export type PaperTag =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'LI'
  | 'BlockQuote'
  | 'Figure'
  | 'Table'
  | 'Artifact';

export interface PaperItem {
  readonly tag: PaperTag;
  readonly item: SceneItem;
  /** Where a drawing of its own coordinates is put: its origin on the page, and how large it is drawn there. */
  readonly placed?: Point & { readonly scale: number };
  /** The paragraph goes on in the next item with the same tag. */
  readonly goesOn?: true;
}
