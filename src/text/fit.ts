// Fits text into a box: steps the size down within limits; what still does not fit is dealt out to pages, at a
// paragraph's end where it can be, else at a sentence, else at a line. No word is ever lost.

import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import { breakLines } from './break.ts';
import type { BrokenLine, FontFamilies, Measurer } from './types.ts';

export interface FitParagraph {
  readonly style: ParagraphStyle;
  readonly level: number;
  readonly runs: readonly SceneRun[];
}

/** A paragraph set: its final style and lines, `top` points below the top of its page (of its column). */
export interface SetParagraph<P extends FitParagraph> {
  readonly source: P;
  readonly style: ParagraphStyle;
  readonly runs: readonly SceneRun[];
  readonly lines: readonly SetLine[];
}

export interface SetLine extends BrokenLine {
  readonly column: number;
  readonly top: number;
  readonly height: number;
}

export interface FitOptions {
  readonly families: FontFamilies;
  readonly measurer: Measurer;
  /** Points; neither is stepped below. */
  readonly minSize: number;
  readonly maxLines?: number;
  readonly columns?: number;
  readonly columnGap?: number;
  readonly width: number;
  readonly height: number;
}

export interface SetText<P extends FitParagraph> {
  readonly paragraphs: readonly SetParagraph<P>[];
  /** How many points below the design size. */
  readonly step: number;
  readonly fits: boolean;
  /** Points from the top to the last line's foot: of the tallest column. */
  readonly height: number;
}

/** PowerPoint and the table differ by a hair: what fits must fit in a little less than the width, too. */
const safety = 0.985;

/** Sets the text at the largest size that fits, at the smallest allowed where none does (`fits` is then false). */
export function fitText<P extends FitParagraph>(paragraphs: readonly P[], options: FitOptions): SetText<P> {
  const most = largestStep(paragraphs, options.minSize);
  let set = place(paragraphs, 0, options, safety);
  for (let step = 1; !set.fits && step <= most; step++) set = place(paragraphs, step, options, safety);
  return asShown(set, options);
}

/** Sets the text at that many points below its design size. */
export function setText<P extends FitParagraph>(
  paragraphs: readonly P[],
  step: number,
  options: FitOptions,
): SetText<P> {
  return asShown(place(paragraphs, step, options, safety), options);
}

/** The lines as they break in the width there is. */
function asShown<P extends FitParagraph>(set: SetText<P>, options: FitOptions): SetText<P> {
  if (set.paragraphs.every(({ lines }) => lines.length === 1)) return set;
  const sources = set.paragraphs.map(({ source }) => source);
  return { ...place(sources, set.step, options, 1), fits: set.fits };
}

export function largestStep(paragraphs: readonly FitParagraph[], minSize: number): number {
  const largest = Math.max(minSize, ...paragraphs.map((paragraph) => paragraph.style.size));
  return Math.ceil(largest - minSize);
}

/** The style `step` points smaller, never under `minSize`; the space around paragraphs shrinks along. */
export function steppedStyle(style: ParagraphStyle, step: number, minSize: number): ParagraphStyle {
  if (step === 0) return style;
  const size = Math.min(style.size, Math.max(minSize, style.size - step));
  const ratio = size / style.size;
  return {
    ...style,
    size,
    spaceBefore: round(style.spaceBefore * ratio),
    spaceAfter: round(style.spaceAfter * ratio),
  };
}

const round = (points: number): number => Math.round(points * 10) / 10;

/** @param share of the width that is used */
function place<P extends FitParagraph>(
  paragraphs: readonly P[],
  step: number,
  options: FitOptions,
  share: number,
): SetText<P> {
  const columns = options.columns ?? 1;
  const columnWidth = (options.width - (columns - 1) * (options.columnGap ?? 0)) / columns;
  let column = 0;
  let y = 0;
  let tallest = 0;
  let lineCount = 0;
  let overflow = false;
  const set = paragraphs.map((source, index): SetParagraph<P> => {
    const style = steppedStyle(source.style, step, options.minSize);
    const broken = breakLines(
      source.runs,
      style,
      options.families,
      (columnWidth - style.indent) * share,
      options.measurer,
    );
    if (index > 0) y += Math.max(style.spaceBefore, 0);
    const lines = broken.map((line): SetLine => {
      const height = lineHeight(line, style);
      if (y + height > options.height + 0.01) {
        if (column + 1 < columns) {
          column += 1;
          y = 0;
        } else {
          overflow = true;
        }
      }
      const placed = { ...line, column, top: y, height };
      y += height;
      tallest = Math.max(tallest, y);
      return placed;
    });
    lineCount += lines.length;
    y += style.spaceAfter;
    return { source, style, runs: source.runs, lines };
  });
  const fits = !overflow && (options.maxLines === undefined || lineCount <= options.maxLines);
  return { paragraphs: set, step, fits, height: tallest };
}

/** A line is as high as its largest run asks for. */
function lineHeight(line: BrokenLine, style: ParagraphStyle): number {
  let size = style.size;
  for (const run of line.runs) if (run.size !== undefined && run.size > size) size = run.size;
  return size * style.lineSpacing;
}

/**
 * Deals paragraphs to as few pages as hold them half-way between the design size and the smallest, then evens the pages out. A
 * nested paragraph stays with the one above it where the page allows.
 * @returns the pages; joined they are the input, paragraphs cut at most at sentences and lines.
 */
export function splitToFit<P extends FitParagraph>(
  paragraphs: readonly P[],
  options: FitOptions,
  mostWords = Number.POSITIVE_INFINITY,
): readonly (readonly P[])[] {
  // Split slides need not be crammed: they are set half-way down, not at the very smallest.
  const step = Math.floor(largestStep(paragraphs, options.minSize) / 2);
  const fits = (page: readonly P[]): boolean => fitsAt(page, step, options, mostWords);
  const pieces = paragraphs.flatMap((paragraph) => (fits([paragraph]) ? [paragraph] : cut(paragraph, fits)));
  const pages = pack(pieces, fits, Number.POSITIVE_INFINITY);
  for (let most = Math.ceil(pieces.length / pages.length); most < pieces.length; most++) {
    const even = pack(pieces, fits, most);
    if (even.length === pages.length) return even;
  }
  return pages;
}

function fitsAt(
  page: readonly FitParagraph[],
  step: number,
  options: FitOptions,
  mostWords: number,
): boolean {
  if (page.length > 1 && wordsOf(page) > mostWords) return false;
  return place(page, step, options, safety).fits;
}

const wordsOf = (page: readonly FitParagraph[]): number =>
  page.reduce(
    (sum, one) =>
      sum + one.runs.reduce((count, run) => count + run.text.split(/\s+/).filter(Boolean).length, 0),
    0,
  );

function pack<P extends FitParagraph>(
  pieces: readonly P[],
  fits: (page: readonly P[]) => boolean,
  most: number,
): P[][] {
  const pages: P[][] = [];
  let page: P[] = [];
  for (const piece of pieces) {
    if (page.length > 0 && (page.length >= most || !fits([...page, piece]))) {
      const carried = piece.level > 0 ? parentOf(page, piece) : [];
      pages.push(page);
      page = [...carried];
    }
    page.push(piece);
  }
  pages.push(page);
  return pages;

  /** A page must not end in a parent whose children begin the next one: it is carried over, if both have room there. */
  function parentOf(full: P[], child: P): P[] {
    const last = full.at(-1);
    if (full.length < 2 || !last || last.level > 0 || !fits([last, child])) return [];
    full.pop();
    return [last];
  }
}

/** Cuts one paragraph that is taller than a page: at sentences, and a sentence that is still too tall at words. */
function cut<P extends FitParagraph>(paragraph: P, fits: (page: readonly P[]) => boolean): P[] {
  const text = paragraph.runs.map((run) => run.text).join('');
  return cutAt(paragraph, boundaries(text, 'sentence'), fits).flatMap((piece) => {
    if (fits([piece])) return [piece];
    const own = piece.runs.map((run) => run.text).join('');
    return cutAt(piece, boundaries(own, 'word'), fits).flatMap((part) => {
      if (fits([part])) return [part];
      const rest = part.runs.map((run) => run.text).join('');
      return cutAt(part, boundaries(rest, 'grapheme'), fits);
    });
  });
}

/** Ends of sentences, words or clusters; by one locale's rules, whatever the machine's. */
function boundaries(text: string, granularity: 'sentence' | 'word' | 'grapheme'): readonly number[] {
  const segments = new Intl.Segmenter('en', { granularity }).segment(text);
  return [...segments].map((segment) => segment.index + segment.segment.length);
}

/** Greedy: as much as fits before each cut, found by bisection; at least one unit, so that it always ends. */
function cutAt<P extends FitParagraph>(
  paragraph: P,
  ends: readonly number[],
  fits: (page: readonly P[]) => boolean,
): P[] {
  const pieces: P[] = [];
  let from = 0;
  let unit = 0;
  while (unit < ends.length) {
    let low = unit;
    let high = ends.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits([slice(paragraph, from, ends[middle] ?? from)])) low = middle;
      else high = middle - 1;
    }
    const to = ends[low] ?? from;
    pieces.push(slice(paragraph, from, to));
    from = to;
    unit = low + 1;
  }
  return pieces;
}

function slice<P extends FitParagraph>(paragraph: P, from: number, to: number): P {
  let at = 0;
  const runs: SceneRun[] = [];
  for (const run of paragraph.runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') runs.push({ ...run, text });
    at += run.text.length;
  }
  return { ...paragraph, runs };
}
