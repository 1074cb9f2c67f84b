// The record of a deck: what was written, in the terms in which a person changes it. The deck carries that of its last build; of a deck
// that was edited since one is made in the same way, and the two are laid side by side.

import type { Size } from '../scene/geometry.ts';
import type { SlideOf, ThemeSnapshot } from './types.ts';

/** Counted up where what is recorded is read otherwise. */
export const recordVersion = 3;

export interface DeckRecord {
  readonly version: typeof recordVersion;
  /** A checksum of masters and themes. */
  readonly design: string;
  /** Checksums of the layouts, by name: a deck has those that it needs. */
  readonly layouts: Readonly<Record<string, string>>;
  /** Absent in decks of a briefdeck that did not record them. Points. */
  readonly size?: Size;
  readonly theme?: ThemeSnapshot;
  /** In the order of the show. */
  readonly slides: readonly SlideRecord[];
}

export interface SlideRecord extends SlideOf<ShapeRecord, ParagraphRecord> {
  /** The creation id: of the slide's place in the article's structure, not of its number. */
  readonly id: string;
  /** Line of the article; 0 for none. */
  readonly line: number;
  /** A fingerprint of its own background; empty for its layout's. */
  readonly look: string;
}

export interface ShapeRecord {
  /** Unique on its slide, as the selection pane shows it. */
  readonly name: string;
  /** `sp`, `pic`, `grpSp`, `cxnSp`, `graphicFrame`. */
  readonly tag: string;
  /** `type idx` of the placeholder; empty for none. */
  readonly placeholder: string;
  /** Its own place: `x y width height`, EMU, and what turns it; empty where it is its layout's. */
  readonly place: string;
  /** A fingerprint of all that is not said elsewhere here, and what a click on it opens. */
  readonly look: string;
  readonly alt: string;
  readonly paragraphs: readonly ParagraphRecord[];
  /** Of a table, by row. */
  readonly cells: readonly (readonly (readonly ParagraphRecord[])[])[];
  /** A checksum of the bytes of its picture or chart, of a chart one of its kind behind a space; empty for none. */
  readonly part: string;
  /** Of a chart: series and category, a tab between them, and the value, in order. */
  readonly values: readonly (readonly [place: string, value: string])[];
}

/**
 * Runs of the same look joined; of a run without a look of its own its text alone, else with the look's fingerprint and, behind a space, the
 * address that it leads to. First, without a text, what the paragraph as a whole looks like, where it says so itself.
 */
export type ParagraphRecord = readonly (string | readonly [text: string, look: string])[];
