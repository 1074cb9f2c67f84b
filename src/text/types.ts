// What the text stage offers to layout and map: widths by measured metrics, and line breaking.

import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';

export interface Face {
  /** Family name as in the theme, e.g. `Georgia`; unknown families fall back to a wider one. */
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface Measurer {
  /** Advance width of one line of text in points, kerning included. */
  width(text: string, face: Face, size: number): number;
  /**
   * Points above and below the baseline at this size: the larger of the font's own and 1.2 x size in total.
   */
  extent(face: Face, size: number): { readonly ascent: number; readonly descent: number };
  /** Loaded where a word has no room. */
  readonly hyphenate?: Hyphenate;
  /** The same without faces from files: as whoever has only the deck measures. */
  readonly shipped?: Measurer;
}

/**
 * Places at which a word may be parted, by the patterns of its language: how many of its characters stand before.
 * @param language BCP 47; none are known of a language without patterns.
 */
export type Hyphenate = (word: string, language: string) => readonly number[];

/** One broken line: the runs on it and its advance width, points. */
export interface BrokenLine {
  readonly runs: readonly SceneRun[];
  readonly width: number;
  /**
   * The line ends inside a word: between syllables, elsewhere where a hyphen belongs (or already stands), or where one
   * would be false.
   */
  readonly cut?: 'syllable' | 'hyphen' | 'bare';
  /** The word behind it fits or does not by a hair, as a program rounds. */
  readonly near?: true;
}

export interface FontFamilies {
  readonly major: string;
  readonly minor: string;
  readonly mono: string;
}

/**
 * Breaks one paragraph's runs to `width` points (UAX #14 opportunities; `'\n'` runs are forced breaks).
 * @param exact true where the lines are drawn as they are broken, and no other program sets them anew
 */
export type BreakLines = (
  runs: readonly SceneRun[],
  style: ParagraphStyle,
  families: FontFamilies,
  width: number,
  measurer: Measurer,
  exact?: boolean,
) => readonly BrokenLine[];

/** A font file, as far as a template asks about it. */
export interface FontFile {
  /** By which a theme names it (name 1). */
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** PowerPoint puts no other outlines into a file. */
  readonly isTrueType: boolean;
  /** Of its table OS/2: the licence bits. */
  readonly fsType: number;
  /** Its licence bits let the whole font go with a document that others edit. */
  readonly mayTravel: boolean;
  /** They let a part of it stand in a document that is only shown and printed. */
  readonly mayBePrinted: boolean;
}

/** A face that is measured from its own file; lengths in em. */
export interface MeasuredFace {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly ascent: number;
  readonly descent: number;
  /** Whether it has the letter of a code point. */
  readonly has: (point: number) => boolean;
  /** Of text whose letters it has, kerning included. */
  readonly width: (text: string) => number;
}
