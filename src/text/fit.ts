// Fits text into a box: steps the size down within limits until it fits and no word is cut,
// and says whether it does.

import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import { breakLines } from './break.ts';
import { hyphenated } from './cut-word.ts';
import { type Ended, endsInStub, endsShort, sameRoom, wellEnded } from './line-ends.ts';
import { closing, withSettledEnds } from './settled-ends.ts';
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
  /** All of it is in the box. Words may still be cut: `cuts`. */
  readonly fits: boolean;
  /** Lines that end inside a word, or inside a line of code. */
  readonly cuts: number;
  /** Points from the top to the last line's foot: of the tallest column. */
  readonly height: number;
}

/** PowerPoint and the table differ by a hair: what fits must fit in a little less than the width, too. */
const safety = 0.985;

/** What stands in for a font's Arabic is some hundredths wider. */
const arabicSafety = 0.95;
const arabic = /[\u0600-\u06ff]/;

/** Letters of Consolas are 0.55 of its size wide, those that stand in for it elsewhere 0.6. */
const codeSafety = 0.91;

/** As `largestFit`, a few points smaller where fewer of the paragraphs then end badly. */
export function fitText<P extends FitParagraph>(paragraphs: readonly P[], options: FitOptions): SetText<P> {
  const set = largestFit(paragraphs, options);
  const step = betterStep([{ set, options }], set.step);
  return step === set.step ? set : setText(paragraphs, step, options);
}

/**
 * Sets the text at the largest size that fits and cuts no word; where each cuts some, at the largest that
 * cuts fewest; at the smallest allowed where none fits (`fits` is then false).
 */
export function largestFit<P extends FitParagraph>(
  paragraphs: readonly P[],
  options: FitOptions,
): SetText<P> {
  const most = largestStep(paragraphs, options.minSize);
  let best = place(paragraphs, 0, options, safety);
  if (isWhole(best) || most === 0) return asShown(best, options);
  // What is right at one size is right at every smaller one. The first to be tried is the one at which as many words
  // take the height there is; from there a step each way, then by halving.
  let [low, high] = [1, most];
  let right: SetText<P> | undefined;
  let last = best;
  let step = guessed(best, paragraphs, options, most);
  for (let tried = 1; low <= high; tried++) {
    const set = place(paragraphs, step, options, safety);
    last = set;
    if (isWhole(set)) {
      right = set;
      high = step - 1;
    } else {
      low = step + 1;
    }
    const next = right ? high : low;
    step = tried < 3 && next >= low && next <= high ? next : Math.floor((low + high) / 2);
  }
  if (right) return asShown(right, options);
  // The last that was tried is the smallest: what that does not hold, none does.
  if (!last.fits) return asShown(last, options);
  for (let step = 1; step <= most; step++) {
    const set = place(paragraphs, step, options, safety);
    if (!best.fits || set.cuts < best.cuts) best = set;
  }
  return asShown(best, options);
}

/** Points that a text steps down at most, rather than leave a letter or two, or a short line, at its end. */
const mostForEnd = 4;

/**
 * How many points below their design size texts that have one size are set: `step`, or a few more where fewer of their
 * paragraphs then end badly.
 */
export function betterStep<P extends FitParagraph>(
  texts: readonly { readonly set: SetText<P>; readonly options: FitOptions }[],
  step: number,
): number {
  const sources = texts.map(({ set }) => set.paragraphs.map(({ source }) => source));
  const at = (step: number): readonly SetText<P>[] =>
    texts.map(({ set, options }, index) =>
      set.step === step ? set : setText(sources[index] ?? [], step, options),
    );
  let best = step;
  let fewest = badEnds(at(step));
  if (fewest === 0) return step;
  const most = Math.min(
    step + mostForEnd,
    ...texts.map(({ options }, index) => largestStep(sources[index] ?? [], options.minSize)),
  );
  for (let smaller = step + 1; fewest > 0 && smaller <= most; smaller++) {
    const sets = at(smaller);
    const bad = sets.every(isWhole) ? badEnds(sets) : fewest;
    if (bad < fewest) [best, fewest] = [smaller, bad];
  }
  return best;
}

const badEnds = (sets: readonly SetText<FitParagraph>[]): number =>
  sets.reduce(
    (sum, { paragraphs }) =>
      sum + paragraphs.filter(({ lines }) => endsInStub(lines) || endsShort(lines)).length,
    0,
  );

/** Lines shrink with the size, and fewer of them are needed: height goes with its square. */
function guessed<P extends FitParagraph>(
  { height, fits }: SetText<P>,
  paragraphs: readonly P[],
  options: FitOptions,
  most: number,
): number {
  if (fits || height <= options.height) return Math.ceil(most / 2);
  const largest = Math.max(...paragraphs.map(({ style }) => style.size));
  // Insets may leave less than nothing.
  const wished = largest * Math.sqrt(Math.max(0, options.height) / height);
  return Math.min(most, Math.max(1, Math.round(largest - wished)));
}

const isWhole = ({ fits, cuts }: SetText<FitParagraph>): boolean => fits && cuts === 0;

/** Sets the text at that many points below its design size. */
export function setText<P extends FitParagraph>(
  paragraphs: readonly P[],
  step: number,
  options: FitOptions,
): SetText<P> {
  return asShown(place(paragraphs, step, options, safety), options);
}

/** Whether it fits at that many points below its design size. */
export function fitsAtStep(paragraphs: readonly FitParagraph[], step: number, options: FitOptions): boolean {
  return place(paragraphs, step, options, safety).fits;
}

/** The lines as they break in the width there is, ended well, with a hyphen where a word is cut all the same. */
function asShown<P extends FitParagraph>(set: SetText<P>, options: FitOptions): SetText<P> {
  if (set.paragraphs.every(({ lines }) => lines.length === 1)) return set;
  const sources = set.paragraphs.map(({ source }) => source);
  const broken = place(sources, set.step, options, 1);
  const whole =
    broken.cuts === 0
      ? broken
      : place(
          sources,
          set.step,
          options,
          1,
          broken.paragraphs.map((one) => hyphenated(one.runs, one.lines)),
        );
  return {
    ...whole,
    paragraphs: whole.paragraphs.map((one, index) => endedWell(one, set.paragraphs[index], options)),
    fits: set.fits,
  };
}

/** @param tight the paragraph set in a little less than the width: a word that only just fits may stand alone elsewhere */
function endedWell<P extends FitParagraph>(
  paragraph: SetParagraph<P>,
  tight: SetParagraph<P> | undefined,
  options: FitOptions,
): SetParagraph<P> {
  const within = (share: number) => (runs: readonly SceneRun[]) =>
    linesOf(runs, paragraph.style, options, share);
  const ended = wellEnded(paragraph, within(1));
  if (ended !== paragraph) return withLines(paragraph, ended);
  // Hyphens of ours stand in one of the two only.
  if (!tight || tight.runs !== paragraph.runs || tight.lines.length === paragraph.lines.length)
    return paragraph;
  const { runs } = wellEnded(tight, within(safety));
  return (runs !== tight.runs && brokenAnew(paragraph, runs, options)) || paragraph;
}

/** The paragraph with those runs, where they take as many lines, so that nothing under it moves. */
export function brokenAnew<P extends FitParagraph>(
  paragraph: SetParagraph<P>,
  runs: readonly SceneRun[],
  options: FitOptions,
): SetParagraph<P> | undefined {
  const lines = linesOf(runs, paragraph.style, options);
  return sameRoom(lines, paragraph.lines) ? withLines(paragraph, { runs, lines }) : undefined;
}

/** Other runs, broken into as many lines. */
function withLines<P extends FitParagraph>(paragraph: SetParagraph<P>, ended: Ended): SetParagraph<P> {
  const { runs, lines } = withSettledEnds(ended);
  return {
    ...paragraph,
    runs,
    lines: paragraph.lines.map(({ column, top, height }, index): SetLine => {
      const line = lines[index] ?? { runs: [], width: 0 };
      return { ...line, column, top, height };
    }),
  };
}

/** @param share of the width that is used */
const linesOf = (
  runs: readonly SceneRun[],
  style: ParagraphStyle,
  options: FitOptions,
  share = 1,
): readonly BrokenLine[] =>
  breakLines(
    runs,
    style,
    options.families,
    (columnOf(options) - style.indent) * (share < 1 ? Math.min(share, safetyOf(runs)) : 1),
    options.measurer,
  );

const columnOf = ({ width, columns = 1, columnGap = 0 }: FitOptions): number =>
  (width - (columns - 1) * columnGap) / columns;

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

/**
 * @param share of the width that is used
 * @param runs of each paragraph, where they are not its own
 */
function place<P extends FitParagraph>(
  paragraphs: readonly P[],
  step: number,
  options: FitOptions,
  share: number,
  runs?: readonly (readonly SceneRun[])[],
): SetText<P> {
  const columns = options.columns ?? 1;
  let column = 0;
  let y = 0;
  let tallest = 0;
  let lineCount = 0;
  let cuts = 0;
  let overflow = false;
  const placed = paragraphs.map((source, index): SetParagraph<P> => {
    const stepped = steppedStyle(source.style, step, options.minSize);
    const shown = runs?.[index] ?? source.runs;
    const lines = (style: ParagraphStyle) => linesOf(shown, style, options, share);
    const { style, broken } =
      share < 1
        ? { style: stepped, broken: lines(stepped) }
        : closed(stepped, lines, columnOf(options) - stepped.indent);
    if (index > 0) y += Math.max(style.spaceBefore, 0);
    const set = broken.map((line): SetLine => {
      const height = lineHeight(line, style);
      if (y + height > options.height + 0.01) {
        if (column + 1 < columns) {
          column += 1;
          y = 0;
        } else {
          overflow = true;
        }
      }
      const top = y;
      y += height;
      tallest = Math.max(tallest, y);
      return { ...line, column, top, height };
    });
    lineCount += set.length;
    for (const line of set) if (line.cut) cuts += 1;
    cuts += codeCuts(shown, set.length);
    y += style.spaceAfter;
    return { source, style, runs: shown, lines: set };
  });
  const fits = !overflow && (options.maxLines === undefined || lineCount <= options.maxLines);
  return { paragraphs: placed, step, fits, cuts, height: tallest };
}

/** The letters a little closer, where the last word would else stand alone in one program and not in another. */
function closed(
  style: ParagraphStyle,
  lines: (style: ParagraphStyle) => readonly BrokenLine[],
  width: number,
): { readonly style: ParagraphStyle; readonly broken: readonly BrokenLine[] } {
  const broken = lines(style);
  const points = closing(broken, style.size, width);
  if (points === 0) return { style, broken };
  const closer = { ...style, tracking: (style.tracking ?? 0) - points };
  const again = lines(closer);
  return again.length < broken.length ? { style: closer, broken: again } : { style, broken };
}

function safetyOf(runs: readonly SceneRun[]): number {
  if (isCode(runs)) return codeSafety;
  return runs.some(({ text }) => arabic.test(text)) ? arabicSafety : safety;
}

const isCode = (runs: readonly SceneRun[]): boolean => runs.length > 0 && runs.every(({ code }) => code);

/** How many more lines there are than the author typed: code that goes on in a further line is other code. */
function codeCuts(runs: readonly SceneRun[], lines: number): number {
  if (lines < 2 || !isCode(runs)) return 0;
  const typed = runs.reduce((sum, { text }) => sum + text.split('\n').length - 1, 1);
  return Math.max(0, lines - typed);
}

/** A line is as high as its largest run asks for. */
function lineHeight(line: BrokenLine, style: ParagraphStyle): number {
  let size = style.size;
  for (const run of line.runs) if (run.size !== undefined && run.size > size) size = run.size;
  return size * style.lineSpacing;
}
