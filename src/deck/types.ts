// The DeckPlan: which slides, which layout and why, what goes in each slot, what in the notes. No coordinates.

import type { Attribution, CaptionedMap, Meta, PictureShown, Run, Source } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { Language } from '../language/types.ts';
import type { ChartCells } from '../scene/chart.ts';
import type { Look } from '../template/types.ts';
import type { ChartKind } from '../values/chart-kinds.ts';
import type { Origin } from '../values/origin.ts';
import type { TimeUnit } from '../values/serial-days.ts';

export interface DeckPlan {
  readonly meta: Meta;
  readonly language: Language;
  readonly slides: readonly SlidePlan[];
  /** PowerPoint sections, in order; each slide names one by index. Names are unique and never empty. */
  readonly parts: readonly string[];
  /** Indexes of those that # headings made, in order: what a reader can be shown the way through. */
  readonly tracked: readonly number[];
  readonly sources: readonly Source[];
  /** Footnotes that explain something. */
  readonly explanations: readonly Source[];
  /** Present when the deck is one of the template's cuts. */
  readonly cut?: PlannedCut;
}

export interface PlannedCut {
  readonly name: string;
  /** At most so many slides when the deck is laid out, the title among them. */
  readonly slides?: number;
  readonly leftOut: readonly LeftOut[];
}

/** A slide that the whole deck has and this cut has not. */
export interface LeftOut {
  readonly title: string;
  readonly layout: string;
  readonly span: Span;
}

export interface SlidePlan {
  /** The layout's name in the template, e.g. `timeline-4`. */
  readonly layout: string;
  readonly chosenBy: 'author' | 'planner';
  /** A sentence: `2 columns by H3 headings`. */
  readonly reason: string;
  /** Never empty. Not yet unique: layout adds "(2 of 3)" to slides that share a title. */
  readonly title: readonly Run[];
  /** By the layout's slot name; the title is not among them. */
  readonly slots: Readonly<Record<string, SlotContent>>;
  /** Numbers of the sources this slide stands on, in order. Layout narrows them when it splits the slide. */
  readonly sources: readonly number[];
  /** All that it says stands on all of them; they are not cited point by point. */
  readonly sharesSources?: true;
  /** `Note: …` under what is on the slide: shown behind its sources. */
  readonly remarks?: readonly { readonly text: string; readonly span?: Span }[];
  readonly notes: readonly NotesParagraph[];
  /** Index into `DeckPlan.parts`. */
  readonly part: number;
  /** Backup slides come after the sources. */
  readonly backup: boolean;
  /** Where its author asks for another than its layout has. */
  readonly look?: Look;
  /** Absent for what is no section's: title, bottom line, agenda, sources, contact. */
  readonly section?: PlannedSection;
  readonly span: Span;
}

/** The section of the article that a slide is made from. */
export interface PlannedSection {
  /** Never empty: a section without a heading is called by the deck's title. */
  readonly heading: string;
  readonly span: Span;
  /** Says so, in the notes of every page that the slide becomes. */
  readonly note: NotesParagraph;
}

export type SlotContent =
  | { readonly kind: 'text'; readonly paragraphs: readonly TextParagraph[] }
  | { readonly kind: 'quote'; readonly quote: QuoteContent }
  | { readonly kind: 'table'; readonly table: TableContent }
  | { readonly kind: 'chart'; readonly chart: ChartContent }
  | { readonly kind: 'map'; readonly map: CaptionedMap }
  | { readonly kind: 'picture'; readonly picture: PictureContent }
  | { readonly kind: 'logos'; readonly logos: readonly LogoContent[] };

export interface TextParagraph {
  readonly runs: readonly Run[];
  /** 0 is the slot's first level; 1 a list inside a list. */
  readonly level: 0 | 1;
  /** `none` for prose, `bullet`, or the number of an ordered item. */
  readonly marker: 'none' | 'bullet' | number;
  readonly span: Span;
  /** Announces the section that begins there: the number of its slide stands behind the words. */
  readonly announces?: Span;
  /** The source of that number: the numbers of the slides that cite it stand behind the words. */
  readonly cited?: number;
}

export interface QuoteContent {
  readonly paragraphs: readonly (readonly Run[])[];
  readonly attribution?: Attribution;
  readonly span: Span;
}

export interface TableContent {
  /** What the table shows, for its alt text: the title and the column names. */
  readonly description: string;
  /** `data` is any table; `actors` gives the first column weight. */
  readonly style: 'data' | 'actors';
  readonly header: readonly (readonly Run[])[];
  /** `right` for columns of numbers. */
  readonly align: readonly ('start' | 'center' | 'end')[];
  readonly rows: readonly { readonly cells: readonly (readonly Run[])[]; readonly span: Span }[];
  /** Of the header. */
  readonly span?: Span;
}

export interface ChartContent {
  /** The author's, or the nearest that is true of the numbers. */
  readonly kind: ChartKind;
  readonly title?: string;
  readonly unit?: string;
  /** What the rows are: the header of their column. */
  readonly names: string;
  readonly categories: readonly string[];
  /** Present where the categories are years, months or days; uneven ones are placed in proportion. */
  readonly times?: {
    readonly unit: TimeUnit;
    /** One a category: days as Excel counts them. */
    readonly serials: readonly number[];
    readonly even: boolean;
  };
  /** `null` where the article's cell is empty. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    /** To show, where a series has fewer than another: a nought more would claim that it was measured. */
    readonly decimals?: number;
  }[];
  /** Decimals to show. */
  readonly decimals: number;
  /** Rows and columns that stand out, by index; the others are greyed. */
  readonly highlight?: { readonly categories: readonly number[]; readonly series: readonly number[] };
  /** What to say at a point. */
  readonly notes?: readonly { readonly index: number; readonly series: number; readonly text: string }[];
  /** Rows of a waterfall that are levels, not changes. */
  readonly levels?: readonly number[];
  /** Columns of the table that are drawn, the names' not counted. */
  readonly columns?: readonly number[];
  /** Made from the data. */
  readonly description: string;
  readonly span: Span;
  /** What the article's cells say, by row: the series' values in their order. */
  readonly cells?: readonly ChartCells[];
  /** Of the series' names, where they are a file's. */
  readonly heads?: readonly Origin[];
  /** Where title and unit stand, if the author gave them. */
  readonly titleSpan?: Span;
}

export interface PictureContent {
  readonly src: string;
  readonly alt: string;
  readonly link?: string;
  /** What its author says of cropping it. */
  readonly shown?: PictureShown;
  readonly span: Span;
}

/** A logo as it stands on light grounds and, where its author has another for them, on dark ones. */
export interface LogoContent {
  readonly light: PictureContent;
  readonly dark?: PictureContent;
}

/** A paragraph of the speaker notes. */
export interface NotesParagraph {
  readonly runs: readonly Run[];
  /** `heading`: bold line; `bullet` with its depth; otherwise prose. */
  readonly style: 'prose' | 'heading' | 'bullet';
  readonly level: number;
  /** Where the article says it. */
  readonly span?: Span;
  /** `Source: …` under what it is the source of: the slide stands on it, and the notes list it with the others. */
  readonly isSource?: true;
  /** `Note: …` there: on the slide, too. */
  readonly isNote?: true;
}
