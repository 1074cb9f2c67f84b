// The Scene: every slide placed, measured and final. No Markdown, no slots: an emitter only writes down what it
// finds here. Coordinates are points on the slide.

import type { Span } from '../diagnostic/diagnostic.ts';
import type { Origin } from '../values/origin.ts';
import type { SceneChart } from './chart.ts';
import type { Box, Inset, Segment, Size } from './geometry.ts';
import type { Color, FixedColor, ParagraphStyle } from './style.ts';

export interface Scene {
  readonly size: Size;
  readonly properties: DocumentProperties;
  /** BCP 47, the deck's language. */
  readonly language: string;
  readonly rtl: boolean;
  readonly slides: readonly SceneSlide[];
  /** Names of the PowerPoint sections; each slide names one by index. */
  readonly parts: readonly string[];
}

export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  readonly subject: string;
  readonly keywords: string;
  readonly company: string;
  /** ISO date used for created and modified: the article's, or 1980-01-01. */
  readonly date: string;
}

export interface SceneSlide {
  /** Name of the template's layout. */
  readonly layout: string;
  /** The title's text, unique in the deck; but a divider may be called as a slide of its part is. */
  readonly name: string;
  /** In reading order. */
  readonly items: readonly SceneItem[];
  /** Of the speaker. Empty: the slide has no notes page. */
  readonly notes: readonly SceneNote[];
  readonly part: number;
  /** The section of the article that it is made from. */
  readonly section?: { readonly heading: string; readonly span: Span };
  readonly span: Span;
}

/** A paragraph of the speaker notes, final. */
export interface SceneNote {
  /** As the author wrote it: what cites keeps its words here, and its `cites` beside them. */
  readonly runs: readonly SceneRun[];
  /** `heading`: bold line; `bullet` with its depth; otherwise prose. */
  readonly style: 'prose' | 'heading' | 'bullet';
  /** From 0. */
  readonly level: number;
  /** Where the article says it. */
  readonly span?: Span;
}

export type SceneItem = TextItem | PictureItem | TableItem | ChartItem | PathItem | GroupItem;

interface Named {
  /** The shape's name in PowerPoint's selection pane. */
  readonly name: string;
  readonly box: Box;
  readonly span?: Span;
}

/** What a screen reader says, or that there is nothing to say. */
export type Alt = { readonly alt: string } | { readonly decorative: true };

/** ECMA-376 ST_PlaceholderType. `obj` is a content placeholder, which says no type in the file. */
export type PlaceholderType =
  | 'obj'
  | 'title'
  | 'ctrTitle'
  | 'subTitle'
  | 'body'
  | 'pic'
  | 'tbl'
  | 'chart'
  | 'dt'
  | 'ftr'
  | 'sldNum';

export interface PlaceholderRef {
  readonly type: PlaceholderType;
  readonly idx: number;
  /** True when `box` is the layout's own: no a:xfrm is written. */
  readonly atLayout: boolean;
  /** The layout's styles, by level: what is equal to them is inherited, not written. Empty for pic, tbl, chart. */
  readonly inherited: readonly ParagraphStyle[];
}

export interface TextItem extends Named {
  readonly kind: 'text';
  /** Absent for labels inside a map. */
  readonly placeholder?: PlaceholderRef;
  readonly paragraphs: readonly SceneParagraph[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly inset: Inset;
  readonly columns: number;
  readonly columnGap: number;
  /** False for map labels: one line, never wrapped. */
  readonly wrap: boolean;
  readonly fill?: Fill;
  /** `slidenum` and `datetime` fields of the footer placeholders. */
  readonly field?: 'slidenum';
  /** A clickable shape. */
  readonly link?: string;
  /** Degrees, clockwise, by which it stands turned about its box's middle; its box and lines are before that. */
  readonly turn?: number;
}

export interface SceneParagraph {
  readonly level: number;
  /** Final: stepped down sizes included. `bullet` null where the author wrote prose in a bulleted slot. */
  readonly style: ParagraphStyle;
  /** Number shown when `style.bullet` is `number`. */
  readonly number?: number;
  readonly rtl: boolean;
  readonly runs: readonly SceneRun[];
  /** Where the article says it. */
  readonly span?: Span;
  /** How it was measured: one a line, for the SVG emitter and the tests; PowerPoint breaks at the same words. */
  readonly lines: readonly SceneLine[];
}

export interface SceneRun {
  /** `'\n'` alone is a line break. */
  readonly text: string;
  readonly lang: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  /** A typeface of its own, in a file that was read. */
  readonly family?: string;
  readonly script?: 'super' | 'sub';
  readonly color?: Color | FixedColor;
  readonly size?: number;
  readonly link?: string;
  /** Jump to a slide of this deck, by index. */
  readonly slide?: number;
  /** A map label's halo, the colour behind it. */
  readonly halo?: Color;
  /** Numbers of the sources that this superscript stands for; in notes, that these words cite. */
  readonly cites?: readonly number[];
  /** Ground behind the text (a:highlight): only a TLP label has one. */
  readonly highlight?: FixedColor;
  /** Where the words come from, where that is not their paragraph's span. */
  readonly origin?: Origin;
  /** Not the author's: it shows that the word is parted at the line's end, between syllables or where it had to be. */
  readonly hyphen?: 'syllable' | 'forced';
}

export interface SceneLine {
  /** Start of the text (left edge, also in right-to-left text) and baseline, points on the slide. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly runs: readonly SceneRun[];
  /** It ends inside a word, and not between syllables. */
  readonly cut?: true;
}

export interface PictureItem extends Named {
  readonly kind: 'picture';
  readonly placeholder?: PlaceholderRef;
  readonly picture: PictureUse;
  readonly about: Alt;
  readonly link?: string;
}

/** Which picture, which part of it, how large it will be shown: what src/media needs to make the bytes. */
export interface PictureUse {
  readonly src: string;
  /** Part shown, in fractions of the upright picture: x, y, width, height in 0..1. */
  readonly crop: Box;
  readonly shown: Size;
}

export interface TableItem extends Named {
  readonly kind: 'table';
  readonly placeholder?: PlaceholderRef;
  readonly about: Alt;
  readonly rtl: boolean;
  /** `a:tableStyleId` of a style of the organisation's file, where it has one: its cells then say how that looks. */
  readonly style?: string;
  readonly columns: readonly number[];
  /** The first row is the header. */
  readonly rows: readonly {
    readonly height: number;
    readonly cells: readonly TableCell[];
    readonly span?: Span;
  }[];
}

export interface TableCell {
  readonly paragraphs: readonly SceneParagraph[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly inset: Inset;
  readonly fill?: Color | FixedColor;
  readonly top?: Stroke;
  readonly bottom?: Stroke;
  readonly left?: Stroke;
  readonly right?: Stroke;
  /** The colour of letters in the table's style, whose lines and fills it has: what is equal is inherited, not written. */
  readonly inherited?: ParagraphStyle['color'];
}

export interface ChartItem extends Named {
  readonly kind: 'chart';
  readonly placeholder?: PlaceholderRef;
  readonly about: Alt;
  readonly chart: SceneChart;
}

/** A freeform: a country, a dot, a rule, a route. */
export interface PathItem extends Named {
  readonly kind: 'path';
  /** Slide coordinates; `box` is their tight bounds. */
  readonly segments: readonly Segment[];
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  readonly about: Alt;
  /** A click leads to that slide of the deck, by index. */
  readonly slide?: number;
}

export type Fill =
  | { readonly kind: 'solid'; readonly color: Color | FixedColor }
  /** DrawingML preset pattern (a:pattFill), e.g. a hatch for disputed areas and missing data. */
  | {
      readonly kind: 'pattern';
      readonly preset: 'ltUpDiag' | 'wdUpDiag' | 'ltDnDiag';
      readonly foreground: Color;
      readonly background: Color;
    };

export interface Stroke {
  readonly color: Color | FixedColor;
  /** Points. */
  readonly width: number;
  readonly dash?: 'dash' | 'sysDash' | 'sysDot';
  /** Arrowhead at the end of the path. */
  readonly arrow?: true;
}

export interface GroupItem extends Named {
  readonly kind: 'group';
  /** In slide coordinates, drawn in order. */
  readonly items: readonly SceneItem[];
  readonly about: Alt;
}
