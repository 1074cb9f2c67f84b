// Text as pieces of one face and one direction, with their widths, and where each stands on its line.

import { asFontsSet, turned, visualOrder } from './bidi.ts';
import type { FacePiece } from './faces.ts';
import { naturalWidth, type Pen } from './pen.ts';

export interface Look {
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** BCP 47. */
  readonly lang: string;
  readonly size: number;
  readonly tracking: number;
}

export interface SetPiece extends FacePiece {
  readonly size: number;
  /** Points, as it is drawn. */
  readonly width: number;
  /** Percent of its own width: what stands in for another family, and is not as wide at any size near its own. */
  readonly stretch: number;
  /** Odd where it runs from right to left. */
  readonly level: number;
}

/** @param levels one a UTF-16 unit; undefined where all runs from left to right */
export function setPieces(
  text: string,
  levels: Uint8Array | undefined,
  { family, bold, italic, lang, size, tracking }: Look,
  pen: Pen,
): readonly SetPiece[] {
  return oneWay(text, levels).flatMap(({ text: part, level }) => {
    const isBackwards = level % 2 === 1;
    return pen.faces
      .pieces(isBackwards ? turned(part) : part, family, bold, italic, lang)
      .map((piece): SetPiece => {
        const width = naturalWidth(pen, piece.text, piece.face, size, tracking);
        return { ...piece, text: asFontsSet(piece.text, isBackwards), level, size, width, stretch: 100 };
      });
  });
}

/** How much larger or smaller than its size a face is set that stands in for another; what is left is stretched. */
const resized = { least: 0.85, most: 1.2 };

/**
 * Pieces as wide together as their text was measured: those of another family than was measured are set larger or smaller for it, as far
 * as that goes. @param width points
 */
export function fitted<P extends SetPiece>(pieces: readonly P[], width: number): readonly P[] {
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
  // Within a thousandth they are the letters that were measured; rounding is no reason to stretch.
  if (total <= 0 || width <= 0 || Math.abs(width / total - 1) < 0.001) return pieces;
  const exact = pieces.reduce((sum, piece) => sum + (piece.exact ? piece.width : 0), 0);
  const ratio = (width - exact) / (total - exact);
  // Where all are exact, or stand-ins could not make it up, all give alike.
  const isPart = exact < total && ratio > 0.5 && ratio < 2;
  return pieces.map((piece) => {
    if (isPart && piece.exact) return piece;
    const own = isPart ? ratio : width / total;
    const scale = piece.exact ? 1 : Math.min(resized.most, Math.max(resized.least, own));
    return {
      ...piece,
      size: piece.size * scale,
      width: piece.width * own,
      stretch: Math.round((own / scale) * 10000) / 100,
    };
  });
}

/** Parted where the direction changes. */
function oneWay(
  text: string,
  levels: Uint8Array | undefined,
): readonly { readonly text: string; readonly level: number }[] {
  if (!levels) return text === '' ? [] : [{ text, level: 0 }];
  const parts: { text: string; level: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const level = levels[at] ?? 0;
    const last = parts.at(-1);
    if (last?.level === level) last.text += text[at];
    else parts.push({ text: text[at] ?? '', level });
  }
  return parts;
}

/** The left edge of each piece, in the order of the text. */
export function startsOf(
  pieces: readonly { readonly width: number; readonly level: number }[],
  left: number,
): readonly number[] {
  const order = pieces.some(({ level }) => level > 0)
    ? visualOrder(pieces.map(({ level }) => level))
    : pieces.map((_, index) => index);
  const starts: number[] = [];
  let x = left;
  for (const index of order) {
    starts[index] = x;
    x += pieces[index]?.width ?? 0;
  }
  return starts;
}
