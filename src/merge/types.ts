// A deck as it is compared: what a person reads, sees and moves, without how a program wrote it down; and what two decks
// differ in. Points.

import type { Box, Size } from '../scene/geometry.ts';

export interface DeckSnapshot {
  /** What saved it, as it says itself: `Microsoft Office PowerPoint`, `LibreOffice/7.4.7.2$Linux_X86_64 …`. */
  readonly program: string;
  /** As the theme, absent where an older record says nothing of it. */
  readonly size?: Size;
  /** In the order of the show. */
  readonly slides: readonly SlideSnapshot[];
  readonly theme?: ThemeSnapshot;
}

export interface ThemeSnapshot {
  /** Six hex digits by the slot's name: `accent1`. */
  readonly colors: Readonly<Record<string, string>>;
  readonly fonts: { readonly heading: string; readonly body: string };
}

/** A slide by what it says, whatever a shape and a paragraph are told as: a snapshot of any deck, or a record of ours. */
export interface SlideOf<Shape, Paragraph> {
  /** Name of its layout. */
  readonly layout: string;
  readonly hidden: boolean;
  /** In reading order. */
  readonly shapes: readonly Shape[];
  /** Of the speaker. */
  readonly notes: readonly Paragraph[];
}

/** Groups opened; paragraphs without text left out. */
export interface SlideSnapshot extends SlideOf<ShapeSnapshot, string> {
  /** `p:sldId/@id`, which stays through every save of PowerPoint; a part's name does not. */
  readonly id: string;
  /** The creation id (MS-PPTX 2.4.1); empty where there is none. */
  readonly created: string;
  readonly title: string;
  /** How its own background looks, as far as its deck's record tells. */
  readonly look?: string;
}

export interface ShapeSnapshot {
  readonly kind: string;
  readonly id: string;
  /** As the selection pane shows it. */
  readonly name: string;
  /** `title`, `body 20`: the layout's placeholder that it fills; empty where it fills none. */
  readonly placeholder: string;
  /** Place among the slide's shapes of the group that it stands in. */
  readonly group?: number;
  /** Of a group, that of its members. Undefined where neither the slide nor its layout says one. */
  readonly box: Box | undefined;
  /** Degrees, clockwise. */
  readonly turn: number;
  /** What a screen reader says. */
  readonly alt: string;
  /** Those without text left out. A line break is `\n`; a field, which the program fills in, its type in braces. */
  readonly paragraphs: readonly string[];
  /** Of a table: text by row and column, what a merged cell covers left out. */
  readonly cells?: readonly (readonly string[])[];
  readonly chart?: ChartSnapshot;
  /** Of a picture: a checksum of its bytes. */
  readonly picture?: string;
  /** Its bold and slanted words, with `b` or `i` before each: all that is compared of letters of a deck that was written anew. */
  readonly emphasis?: string;
  /** Where clicks on it and on its words lead out of the deck; the words are empty for the shape itself. */
  readonly links: readonly LinkSnapshot[];
  /** How it and its letters look, as far as its deck's record tells; two decks as such are not compared by it. */
  readonly look?: string;
}

export interface LinkSnapshot {
  readonly words: string;
  readonly address: string;
}

export interface ChartSnapshot {
  readonly series: readonly {
    readonly name: string;
    /** In their order; a gap is an empty text. */
    readonly points: readonly { readonly category: string; readonly value: string }[];
  }[];
}

/** A piece of a text before and after: equal pieces are `same`. */
export interface WordChange {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

export type ChangeKind =
  | 'slide-added'
  | 'slide-removed'
  | 'slide-moved'
  | 'slide-hidden'
  | 'slide-shown'
  | 'layout'
  | 'shape-added'
  | 'shape-removed'
  | 'moved'
  | 'resized'
  | 'turned'
  | 'text'
  | 'cell'
  | 'table'
  | 'chart'
  | 'notes'
  | 'picture'
  | 'alt'
  | 'link'
  | 'look'
  | 'theme'
  | 'slide-size';

export interface Change {
  readonly kind: ChangeKind;
  /** Counted from 1, in the old deck and in the new; undefined for what is the deck's. */
  readonly slide?: { readonly old?: number; readonly new?: number; readonly title: string };
  /** The shape's name. */
  readonly shape?: string;
  /** `row 2, column 3`; `Exports, 2021`; `accent1`. */
  readonly place?: string;
  readonly before?: string;
  readonly after?: string;
  /** Of a paragraph or a row that came in: what stands before it of what was there; absent at the beginning. */
  readonly behind?: string;
  /** Of an edited text: both sides, word by word. */
  readonly words?: readonly WordChange[];
}

/** A paragraph with other words of the person and of the article: each kept, and nobody wrote it as it stands. */
export interface Joined {
  readonly slide: string;
  readonly shape: string;
  readonly text: string;
}

/** What both changed; the person's stands, the article's is told. */
export interface Conflict {
  /** `text`, `place`, `chart`, `slide` … */
  readonly what: string;
  readonly slide: string;
  readonly shape: string;
  readonly base: string;
  readonly theirs: string;
  readonly ours: string;
}
