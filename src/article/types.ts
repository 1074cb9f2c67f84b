// The Article: what the author wrote, structured and checked, before anything is decided about slides.

import type { DataSpec } from '../data/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { Language } from '../language/types.ts';
import type { MapSpec } from '../map/types.ts';
import type { ChartKind } from '../values/chart-kinds.ts';
import type { Origin } from '../values/origin.ts';

/** A stretch of text with one formatting. Whitespace is collapsed; `'\n'` is a hard line break. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  readonly strike?: true;
  readonly script?: 'super' | 'sub';
  /** Absolute http(s)/mailto URL. */
  readonly link?: string;
  /**
   * Numbers of the sources this run cites (`Source.number`). `text` keeps what the author wrote, e.g.
   * `(Akorda.kz, September 14)`, for the notes; a slide shows the numbers as superscript instead.
   */
  readonly cites?: readonly number[];
  /** Of what cites: the slide's source line alone says it (the planner's word). */
  readonly quiet?: true;
  /** BCP 47 tag where it differs from the article's (from `<span lang="fr">`). */
  readonly lang?: string;
  /** Where the words come from, where that is not the block they stand in. */
  readonly origin?: Origin;
}

export interface Author {
  readonly name: string;
  readonly role?: string;
  readonly org?: string;
}

export interface Publication {
  readonly name: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly url?: string;
  readonly rights?: string;
}

/** Front matter after validation. Dates are ISO `YYYY-MM-DD`. */
export interface Meta {
  readonly title: string;
  readonly subtitle?: string;
  readonly authors: readonly Author[];
  /** In whose name the boundary note of a map speaks. Falls back to the publication, then the first author's org. */
  readonly institution?: string;
  readonly publication?: Publication;
  readonly date?: string;
  /** BCP 47, default `en`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Canonical TLP 2.0 label (`TLP:AMBER+STRICT`) or free text. */
  readonly handling?: string;
  /** How many characters of `handling` are a stamp that briefdeck set before it. */
  readonly stamp?: number;
  readonly bluf?: readonly Run[];
  readonly blufSpan?: Span;
  /** The picture of the title slide. */
  readonly cover?: FigureBlock;
  /** For the title slide: the institution's own first, then its partners' in their order. */
  readonly logos?: readonly LogoFiles[];
  readonly template?: { readonly name: string; readonly span: Span };
  /** Which cut of the deck, by its name in the template. */
  readonly cut?: { readonly name: string; readonly span: Span };
  readonly contact?: readonly (readonly Run[])[];
  readonly keywords?: readonly string[];
  /** Whether the deck has an agenda slide; undefined leaves it to the planner. */
  readonly agenda?: boolean;
  /** Lint rules that are not applied, by name; whether there are such rules, lint knows. */
  readonly silence?: readonly { readonly name: string; readonly span: Span }[];
  /** Where the front matter says it, by key: `title`, `publication.name`, `author.0`. */
  readonly places?: Readonly<Record<string, Span>>;
  /** Where the title stands, if the text gives it and not the front matter. */
  readonly titleSpan?: Span;
}

export interface LogoFiles {
  /** In the article's folder. */
  readonly light: string;
  /** For dark grounds. */
  readonly dark?: string;
  /** Whose it is. */
  readonly alt: string;
  readonly span: Span;
}

export interface Article {
  readonly file: string;
  readonly meta: Meta;
  /** What `meta.language` is to the program: its words, its dates, its marks. */
  readonly language: Language;
  readonly sections: readonly Section[];
  /** How many marks of a draft are left to look at. */
  readonly reviews?: number;
  /** In order of first use; `number` counts from 1. */
  readonly sources: readonly Source[];
  /** Footnotes that explain something: their marks are letters (`values/source-mark.ts`). */
  readonly explanations: readonly Source[];
  /** The file's lines, in which spans count. */
  readonly lines?: readonly string[];
}

export interface Section {
  /** 0: what stands before the first heading; 1: an H1, a part of the deck; 2: an H2, a slide. */
  readonly level: 0 | 1 | 2;
  /** Empty for level 0. */
  readonly title: readonly Run[];
  readonly blocks: readonly Block[];
  readonly hints: Hints;
  /** From `<!-- notes: … -->` comments, parsed as Markdown. */
  readonly notes: readonly Block[];
  readonly span: Span;
}

export type GroundName = 'light' | 'stone' | 'dark';

/** What the author asks of one section by comments. */
export interface Hints {
  readonly layout?: { readonly name: string; readonly span: Span };
  readonly backup?: true;
  readonly ground?: { readonly name: GroundName; readonly span: Span };
  /** From 1: which of the theme's six. */
  readonly accent?: { readonly number: number; readonly span: Span };
  /** The cuts that keep this section, by name in lower case; none where it is in no deck at all. */
  readonly cut?: { readonly names: readonly string[]; readonly span: Span };
}

export interface Source {
  readonly number: number;
  /** As shown: `Akorda.kz, 14 September 2022` in the article's language; Markdown of a footnote kept as runs. */
  readonly text: readonly Run[];
  readonly url?: string;
  /** ISO, resolved against the article's date (on or before it). */
  readonly date?: string;
  /** As it is cited there: `Akorda.kz, September 14`. Absent for a footnote shown in its own words. */
  readonly written?: string;
  readonly span: Span;
}

export type Block =
  | ParagraphBlock
  | ListBlock
  | QuoteBlock
  | AlertBlock
  | TableBlock
  | FigureBlock
  | MapBlock
  | CodeBlock
  | HeadingBlock
  | RuleBlock
  | HtmlBlock;

interface Placed {
  readonly span: Span;
}

export interface ParagraphBlock extends Placed {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** `Source: …` under what it is the source of: it stands among the section's notes, and only its sources are shown. */
  readonly isSource?: true;
  /** `Note: …` there: it stands among the section's notes, and beside the sources on its slide. */
  readonly isNote?: true;
}

export interface ListBlock extends Placed {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Placed {
  readonly runs: readonly Run[];
  /** Task list state. */
  readonly checked?: boolean;
  /** A nested list; deeper than two levels is flattened into the second, with a warning. */
  readonly children?: ListBlock;
  /** Whatever else the item holds (second paragraph, code, quote, table …): the notes' business, with a warning. */
  readonly rest: readonly Block[];
}

export interface QuoteBlock extends Placed {
  readonly kind: 'quote';
  /** Verbatim, without the attribution line and without any enclosing quotation marks the author typed. */
  readonly paragraphs: readonly (readonly Run[])[];
  /** Present when the last paragraph begins with a dash (—, –, ―, --). */
  readonly attribution?: Attribution;
  /** Lists, tables, code … inside the block quote, in order, after the paragraphs. */
  readonly rest: readonly Block[];
}

export interface Attribution extends Placed {
  readonly speaker: string;
  readonly role?: string;
  /** ISO. */
  readonly date?: string;
  /** The date as the line has it. */
  readonly written?: string;
  /** Source numbers cited in the attribution's parentheses. */
  readonly cites: readonly number[];
  /** The line as written, without the dash. */
  readonly runs: readonly Run[];
}

export interface AlertBlock extends Placed {
  readonly kind: 'alert';
  readonly alert: 'note' | 'tip' | 'important' | 'warning' | 'caution';
  readonly blocks: readonly Block[];
}

export interface TableBlock extends Placed {
  readonly kind: 'table';
  readonly header: readonly (readonly Run[])[];
  readonly align: readonly ('left' | 'center' | 'right' | undefined)[];
  /** Every row has as many cells as the header. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
  readonly rowSpans: readonly Span[];
  /** A file that its header and rows are in: they are read before the deck is planned. */
  readonly data?: DataSpec;
  /** From `<!-- chart: bar -->` before the table. */
  readonly chart?: ChartHint;
  /** Table caption, from `<!-- caption: … -->` before the table. */
  readonly caption?: readonly Run[];
  readonly captionSpan?: Span;
}

export interface ChartHint {
  readonly type: ChartKind;
  readonly unit?: string;
  readonly title?: string;
  /** Names of rows or columns that stand out. */
  readonly highlight?: readonly string[];
  /** Rows by the first column of numbers: largest first, or last. */
  readonly sort?: 'down' | 'up';
  /** What to say at a row, of the named column or of the first. */
  readonly notes?: readonly { readonly at: string; readonly series?: string; readonly text: string }[];
  /** Rows of a waterfall that are levels, not changes. */
  readonly totals?: readonly string[];
  /** Where its numbers stand, if not in a table of the article. */
  readonly data?: DataSpec;
  readonly span?: Span;
}

export interface FigureBlock extends Placed {
  readonly kind: 'figure';
  /** Path relative to the article's file, as written. Remote addresses are never fetched. */
  readonly src: string;
  /** Empty means the author declared the picture decorative (`![](x.png)`): an error for photographs, see the parser. */
  readonly alt: string;
  readonly caption?: readonly Run[];
  /** From `(Source: Name)` in the caption. */
  readonly credit?: string;
  readonly link?: string;
  /** From `<!-- picture: whole -->` before it: never cropped, or cropped to fill its place whatever that costs. */
  readonly shown?: PictureShown;
}

export type PictureShown = 'whole' | 'fill';

export interface MapBlock extends Placed {
  readonly kind: 'map';
  readonly map: CaptionedMap;
}

/** A map, and the author's words about it. */
export interface CaptionedMap extends MapSpec {
  readonly caption?: readonly Run[];
  readonly source?: readonly Run[];
  /** Source numbers behind `source`. */
  readonly cites: readonly number[];
}

export interface CodeBlock extends Placed {
  readonly kind: 'code';
  readonly text: string;
  readonly info?: string;
}

/** H3 to H6 inside a section. */
export interface HeadingBlock extends Placed {
  readonly kind: 'heading';
  readonly level: 3 | 4 | 5 | 6;
  readonly runs: readonly Run[];
}

/** `---`: the author begins another slide under the same title. */
export interface RuleBlock extends Placed {
  readonly kind: 'rule';
}

/** Raw HTML that has no meaning here; its visible text. Goes to the notes. */
export interface HtmlBlock extends Placed {
  readonly kind: 'html';
  readonly text: string;
}
