// What comes of taking a deck's changes back to its article: changes of the article's text, and what has no place in it.

import type { Paragraph, SlideProvenance } from '../../values/provenance.ts';
import type { DeckRecord } from '../record-types.ts';
import type { Change } from '../types.ts';
import type { SourceText } from './source-text.ts';

/** The text from `start` to `end` becomes `text`. Offsets in the article. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change of the deck with what it is in the article. */
export interface PlacedChange {
  readonly change: Change;
  readonly edits: readonly SourceEdit[];
  /** A quotation's words were altered. */
  readonly isQuotation?: true;
}

export interface UnplacedChange {
  readonly change: Change;
  /** In words; absent where the article has nothing of the kind: places, looks, shapes. */
  readonly why?: string;
}

/** A section of the article by its lines, from 1, its heading first; `end` is the line behind it. */
export interface SectionLines {
  /** 1: a part, whose sections follow it. */
  readonly level: 0 | 1 | 2;
  readonly line: number;
  readonly end: number;
}

/** A slide as the article makes it today. */
export interface WrittenSlide {
  readonly texts: SlideProvenance['texts'];
  readonly notes: readonly Paragraph[];
  /** Absent for what is no section's: title, bottom line, agenda, sources, contact. */
  readonly section?: SectionLines;
}

/** An article as it stands, and the deck that it makes. */
export interface WrittenDeck {
  readonly source: SourceText;
  /** Line behind the front matter; 1 where there is none. */
  readonly body: number;
  /** In the article's order. */
  readonly sections: readonly SectionLines[];
  readonly slides: readonly WrittenSlide[];
  readonly record: DeckRecord;
  /** Marks of numbers in the article's language. */
  readonly numbers: { readonly decimal: string; readonly group: string };
  /** The ISO date that its slides show in these words. */
  readonly dateOf: (words: string) => string | undefined;
}

/** Changes of a deck in its article. */
export interface Pulled {
  readonly placed: readonly PlacedChange[];
  readonly unplaced: readonly UnplacedChange[];
  /** Comments of the deck that go in. */
  readonly remarks: readonly SourceEdit[];
  /** All sections by index as they are to follow; absent where they stay. */
  readonly order?: readonly number[];
}
