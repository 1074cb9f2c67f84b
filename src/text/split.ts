// Deals out text that does not fit its box to pages: at a paragraph's end where it can be, else at a
// sentence, else at a word. No word is ever lost.

import type { SceneRun } from '../scene/types.ts';
import { segmentsOf } from '../values/segments.ts';
import { type FitOptions, type FitParagraph, fitsAtStep, largestStep } from './fit.ts';

/**
 * Deals paragraphs to as few pages as hold them part of the way between the design size and the smallest, then evens
 * the pages out. A nested paragraph stays with the one above it where the page allows.
 * @param down that part, 0 to 1
 * @returns the pages; joined they are the input, but for line breaks where a page ends, paragraphs cut at most at sentences and lines.
 */
export function splitToFit<P extends FitParagraph>(
  paragraphs: readonly P[],
  options: FitOptions,
  mostWords = Number.POSITIVE_INFINITY,
  down = 0.5,
): readonly (readonly P[])[] {
  // Split slides need not be crammed: they are set part of the way down, not at the very smallest.
  const step = Math.floor(largestStep(paragraphs, options.minSize) * down);
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
  return fitsAtStep(page, step, options);
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

  /**
   * A page must not end in a parent whose children begin the next one: it is carried over, if both have room
   * there.
   */
  function parentOf(full: P[], child: P): P[] {
    const last = full.at(-1);
    if (full.length < 2 || !last || last.level > 0 || !fits([last, child])) return [];
    full.pop();
    return [last];
  }
}

/**
 * Cuts one paragraph that is taller than a page: at sentences, and a sentence that is still too tall at
 * words.
 */
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
  const segmenter = new Intl.Segmenter('en', { granularity });
  return [...segmentsOf(segmenter, text)].map(({ index, segment }) => index + segment.length);
}

/**
 * Greedy: as much as fits before each cut; at least one unit, so that it always ends. Found by twice as much each time, then by
 * bisection, so that no page costs what the whole text does.
 */
function cutAt<P extends FitParagraph>(
  paragraph: P,
  ends: readonly number[],
  fits: (page: readonly P[]) => boolean,
): P[] {
  const pieces: P[] = [];
  let from = 0;
  let unit = 0;
  while (unit < ends.length) {
    const holds = (last: number): boolean => fits([slice(paragraph, from, ends[last] ?? from)]);
    let low = unit;
    let high = ends.length - 1;
    for (let more = 1; low < high; more *= 2) {
      const next = Math.min(low + more, high);
      if (!holds(next)) {
        high = next - 1;
        break;
      }
      low = next;
    }
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (holds(middle)) low = middle;
      else high = middle - 1;
    }
    const to = ends[low] ?? from;
    const piece = slice(paragraph, from, to);
    if (piece.runs.length > 0) pieces.push(piece);
    from = to;
    unit = low + 1;
  }
  return pieces;
}

/** Without the author's line breaks at its ends, where the page's end is one. */
function slice<P extends FitParagraph>(paragraph: P, from: number, to: number): P {
  let at = 0;
  const runs: SceneRun[] = [];
  for (const run of paragraph.runs) {
    if (at >= to) break;
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '' && (text !== '\n' || runs.length > 0)) runs.push({ ...run, text });
    at += run.text.length;
  }
  while (runs.at(-1)?.text === '\n') runs.pop();
  return { ...paragraph, runs };
}
