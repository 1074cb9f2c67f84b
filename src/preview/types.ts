// What a page of the preview is sent: a deck as it would be built, slide by slide, with what is to be said of it.

export interface PreviewSlide {
  readonly name: string;
  readonly layout: string;
  /** `author` or `planner`, and why. */
  readonly chosenBy: string;
  readonly reason: string;
  /** Of the article, counted from 1. */
  readonly line: number;
  /** Where a layout could be asked for; none of slides that briefdeck makes by itself. */
  readonly section?: PreviewSection;
  readonly svg: string;
  /** HTML; empty without notes. */
  readonly notes: string;
}

/** Of the article: its heading's line, and its words. */
export interface PreviewSection {
  readonly line: number;
  readonly heading: string;
}

/** A layout that a section could ask for, and how many slides it would have; or what it needs that the section has not. */
export interface PreviewLayout {
  readonly name: string;
  readonly slides: number;
  readonly needs?: string;
}

export interface PreviewFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly id: string;
  readonly message: string;
  readonly hints: readonly string[];
  readonly file?: string;
  readonly line?: number;
  /** Index of the slide that is made of that line. */
  readonly slide?: number;
}

export interface PreviewDeck {
  readonly title: string;
  readonly language: string;
  readonly rtl: boolean;
  readonly file: string;
  readonly template: string;
  readonly cut: string;
  readonly cuts: readonly string[];
  /** Points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly slides: readonly PreviewSlide[];
  readonly findings: readonly PreviewFinding[];
  /** The number that each line of the article has in the drawings' `data-line`. */
  readonly lines: readonly number[];
}

/** What a page may ask for instead of what the command was given. */
export interface Choice {
  readonly template?: string;
  readonly cut?: string;
  /** Of single sections; without a layout, the planner's. */
  readonly layouts?: readonly (PreviewSection & { readonly layout?: string })[];
}

/** A build for the page: `deck` is missing where the article cannot be built, and the page keeps its last. */
export interface Built {
  readonly deck?: PreviewDeck;
  readonly layoutsFor?: (section: PreviewSection) => readonly PreviewLayout[];
  readonly findings: readonly PreviewFinding[];
}
