// What is known of where each text of a finished deck comes from, slide by slide: made by library/provenance.ts, and read by whoever takes
// words back to the article.

import type { Origin } from './origin.ts';

/** Some words and where they come from. */
export interface Words {
  readonly text: string;
  readonly from: Origin['from'];
  /** Of the front matter: `publication.volume`. */
  readonly key?: string;
  /** Of a file of data: its path, its hash, and the part of it that was read. */
  readonly file?: string;
  readonly sha256?: string;
  readonly sheet?: string;
  readonly range?: string;
  /** In the article, or in the file of data; absent for the template's words and briefdeck's own. */
  readonly line?: number;
  readonly column?: number;
  /** What stands on that line, where the slide shows it in another form: a date, a country's code, a citation. */
  readonly written?: string;
}

/** A paragraph: what most of it comes from, and its parts where they differ. */
export interface Paragraph extends Words {
  /** Joined, they are the paragraph as it stands there, raised numbers included. */
  readonly parts?: readonly Words[];
}

export interface Provenance {
  /** Its file. */
  readonly article: string;
  /** True where the article was drafted of a text as published: lines count in the draft. */
  readonly drafted?: true;
  readonly slides: readonly SlideProvenance[];
}

export interface SlideProvenance {
  /** Counted from 1. */
  readonly slide: number;
  readonly title: string;
  readonly layout: string;
  /** The section that the slide is made from; absent for title, bottom line, agenda, sources, contact. */
  readonly section?: { readonly heading: string; readonly line: number };
  readonly texts: readonly TextProvenance[];
  readonly notes: readonly NoteProvenance[];
}

export interface NoteProvenance extends Paragraph {}

export interface TextProvenance extends Paragraph {
  /** The shape's name in PowerPoint's selection pane. */
  readonly shape: string;
  /** Without the raised numbers of sources. */
  readonly text: string;
  /** Of a table's cell `row 2, column 3`; of a chart's number `Exports, 2021`: as a comparison of decks names it. */
  readonly place?: string;
  /** True for what a map or chart says in itself. */
  readonly inGraphic?: true;
  /** True for what a screen reader says instead. */
  readonly alternative?: true;
  readonly sources: readonly { readonly number: number; readonly text: string; readonly url?: string }[];
}
