// Breaks a paragraph's runs into lines as PowerPoint does: greedily, at the opportunities of the whole
// paragraph's text whatever its runs, spaces at a line's end hanging out of it, and a word wider than the
// line broken as cut-word.ts says. Nothing is dropped: the lines' texts joined are the paragraph's text.

import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import { type Ruler, slack, wordEnds } from './cut-word.ts';
import { opportunities } from './opportunities.ts';
import { roundingOf } from './rounding.ts';
import type { BreakLines, BrokenLine, Face, FontFamilies, Measurer } from './types.ts';

/** Size of super- and subscript against the text around it, PowerPoint's for `baseline` other than 0. */
export const scriptScale = 2 / 3;
/** One run in the paragraph's text, and how it is measured. */
interface Piece {
  readonly run: SceneRun;
  readonly start: number;
  readonly end: number;
  readonly face: Face;
  readonly size: number;
}

/**
 * The face a run is set in: its own marks over the paragraph's.
 * @returns the size in points, that of a super- or subscript already reduced
 */
export function faceOf(
  run: SceneRun,
  style: ParagraphStyle,
  families: FontFamilies,
): { readonly face: Face; readonly size: number } {
  const family = run.code ? families.mono : (run.family ?? familyOf(style, families));
  const face = { family, bold: run.bold ?? style.bold, italic: run.italic ?? style.italic };
  return { face, size: (run.size ?? style.size) * (run.script === undefined ? 1 : scriptScale) };
}

/** The family by which a style is measured. */
export function familyOf(style: ParagraphStyle, families: FontFamilies): string {
  return style.family?.latin ?? families[style.font];
}

/**
 * Widths in the result are without the spaces at the line's end. An empty paragraph is one line without runs.
 */
export const breakLines: BreakLines = (runs, style, families, width, measurer, exact = false) => {
  const pieces: Piece[] = [];
  let text = '';
  for (const run of runs) {
    if (run.text === '') continue;
    const start = text.length;
    text += run.text;
    pieces.push({ run, start, end: text.length, ...faceOf(run, style, families) });
  }
  const measure = ruler(pieces, text, style.tracking ?? 0, measurer);

  const lines: BrokenLine[] = [];
  let lineStart = 0;
  let lineWidth = 0; // with the spaces between words
  let shown = 0; // without those at the end
  const close = (end: number, cut?: BrokenLine['cut'], near?: boolean) => {
    const own = sliceRuns(pieces, lineStart, end);
    const inWord = cut ?? standing[own.at(-1)?.hyphen ?? 'none'];
    lines.push({ runs: own, width: shown, ...(inWord ? { cut: inWord } : {}), ...(near ? { near } : {}) });
    lineStart = end;
    lineWidth = 0;
    shown = 0;
  };

  /** Where a line would be full to a hair, one program sets the word on it and another does not: it ends before that word. */
  const isInDoubt = (over: number, last: number, to: number): boolean => {
    const seams = firstFrom(pieces, last) - firstFrom(pieces, lineStart + 1);
    const { wider, narrower } = roundingOf(width, style.size, seams);
    // LibreOffice lets the space behind a word hang out of no link.
    const space = inLink(pieces, last) ? measure(last, to) : 0;
    return over > -wider - space && over < narrower;
  };

  let from = 0;
  for (const to of opportunities(text)) {
    const last = wordEnd(text, from, to);
    const word = measure(from, last);
    const over = lineWidth + word - width - slack;
    // Most words are farther from the line's end: of them no more is asked.
    const isNear =
      !exact && lineStart < from && Math.abs(over) < farthest(width, style.size) && isInDoubt(over, last, to);
    if (isNear || over > 0) {
      if (lineStart < from) close(from, undefined, isNear);
      if (word > width + slack) {
        const hyphen = hyphenWidth(pieces, from, measurer);
        const parts = syllablesOf(pieces, text, from, last, measurer);
        for (const { at, cut } of wordEnds(text, from, last, width, measure, hyphen, parts)) {
          shown = measure(lineStart, at);
          close(at, cut);
        }
      }
    }
    // A cut word goes on from its last piece.
    const start = Math.max(from, lineStart);
    if (last > from) shown = lineWidth + (start === from ? word : measure(start, last));
    lineWidth += last === to ? shown - lineWidth : measure(start, to);
    if (endsLine(text, to)) close(to);
    from = to;
  }
  // Text after the last forced break, or the empty line such a break at the very end leaves.
  if (lineStart < text.length || text === '' || endsLine(text, text.length)) close(text.length);
  return lines;
};

/** No rounding is as large as that. */
const farthest = (width: number, size: number): number => width * 0.02 + size;

/** Whether a link goes on behind that position. */
function inLink(pieces: readonly Piece[], at: number): boolean {
  const index = firstFrom(pieces, at) - 1;
  const piece = pieces[index];
  if (!piece || (piece.run.link === undefined && piece.run.slide === undefined)) return false;
  const behind = at < piece.end ? piece : pieces[index + 1];
  return behind?.run.link === piece.run.link && behind?.run.slide === piece.run.slide;
}

/** Index of the first piece that begins there or later: a paragraph of many marks has thousands. */
function firstFrom(pieces: readonly Piece[], position: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a hyphen of ours at a line's end says of it. */
const standing = { syllable: 'syllable', forced: 'hyphen', none: undefined } as const;

/** Where the patterns of its language part the word, positions of the paragraph. */
function syllablesOf(
  pieces: readonly Piece[],
  text: string,
  from: number,
  to: number,
  { hyphenate }: Measurer,
): readonly number[] {
  const run = pieces.find(({ end }) => end > from)?.run;
  return run && hyphenate ? hyphenate(text.slice(from, to), run.lang).map((at) => from + at) : [];
}

/** Of a hyphen in the word that begins there; undefined in code, which has none. */
function hyphenWidth(pieces: readonly Piece[], from: number, measurer: Measurer): number | undefined {
  const piece = pieces.find(({ end }) => end > from);
  return piece && !piece.run.code ? measurer.width('-', piece.face, piece.size) : undefined;
}

/** Measures any stretch of the paragraph, run by run, letter spacing included. */
function ruler(pieces: readonly Piece[], text: string, tracking: number, measurer: Measurer): Ruler {
  let hint = 0; // stretches come in order: start looking where the last one began
  return (from, to) => {
    while (hint > 0 && (pieces[hint]?.start ?? 0) > from) hint--;
    while (hint < pieces.length - 1 && (pieces[hint]?.end ?? 0) <= from) hint++;
    let total = 0;
    for (let i = hint; i < pieces.length; i++) {
      const piece = pieces[i];
      if (piece === undefined || piece.start >= to) break;
      const part = text.slice(Math.max(from, piece.start), Math.min(to, piece.end));
      total += measurer.width(part, piece.face, piece.size);
      if (tracking !== 0) total += tracking * characters(part);
    }
    return total;
  };
}

function characters(text: string): number {
  let count = 0;
  for (const character of text) if (character !== '\n') count++;
  return count;
}

/** Where the visible part of a stretch ends: before its trailing spaces and line end. */
function wordEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && hangs(text.charCodeAt(end - 1))) end--;
  return end;
}

/** White space that hangs out at a line's end, and line ends; not the no-break spaces. */
function hangs(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0x85;
  return (
    (unit >= 0x2000 && unit <= 0x200b && unit !== 0x2007) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0x1680
  );
}

function endsLine(text: string, position: number): boolean {
  const unit = position > 0 ? text.charCodeAt(position - 1) : 0;
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** The runs of a stretch of the paragraph, cut to it, their marks kept. */
function sliceRuns(pieces: readonly Piece[], from: number, to: number): readonly SceneRun[] {
  const out: SceneRun[] = [];
  const first = Math.max(0, firstFrom(pieces, from + 1) - 1);
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.start >= to) break;
    const { run, start, end } = piece;
    if (start >= from && end <= to) out.push(run);
    else
      out.push({
        ...run,
        text: run.text.slice(Math.max(0, from - start), Math.min(run.text.length, to - start)),
      });
  }
  return out;
}
