// Text as pieces of one face and one direction, with their widths, and where each stands on its line.

import { turned, visualOrder } from './bidi.ts';
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

export interface SetPiece {
  readonly text: string;
  readonly face: string;
  /** Points, as the face draws it. */
  readonly width: number;
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
  return oneWay(text, levels).flatMap(({ text: part, level }) =>
    pen.faces
      .pieces(level % 2 === 1 ? turned(part) : part, family, bold, italic, lang)
      .map(({ text, face }) => ({ text, face, level, width: naturalWidth(pen, text, face, size, tracking) })),
  );
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
  stretch: number,
): readonly number[] {
  const order = pieces.some(({ level }) => level > 0)
    ? visualOrder(pieces.map(({ level }) => level))
    : pieces.map((_, index) => index);
  const starts: number[] = [];
  let x = left;
  for (const index of order) {
    starts[index] = x;
    x += (pieces[index]?.width ?? 0) * stretch;
  }
  return starts;
}
