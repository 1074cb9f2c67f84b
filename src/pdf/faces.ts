// The fonts of a PDF: which of the shipped faces draws which letters. Carlito and Gelasio are as wide as Calibri and Georgia, letter
// by letter; for other families they stand in, and text is set to the width that it was measured at.

import type { ParagraphStyle, Theme } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import type { PdfFonts } from './types.ts';

/** Families drawn by a twin of their own widths. */
const twins: Readonly<Record<string, string>> = {
  calibri: 'Carlito',
  carlito: 'Carlito',
  georgia: 'Gelasio',
  gelasio: 'Gelasio',
};

/** Of the rest, what is like them: with serifs, or not. */
const serif = /times|serif|tinos|cambria|caladea|garamond|palatino|book/i;

/** Boxes of a list of tasks and square bullets, which neither family has: they are drawn. */
export const drawnFace = 'drawn';
const drawn: ReadonlySet<string> = new Set(['\u2610', '\u2611', '\u2612', '\u25a0', '\u25aa']);

export interface FacePiece {
  readonly text: string;
  /** As it is registered in the document: `Carlito-BoldItalic`. */
  readonly face: string;
}

export class Faces {
  /** Families that another stands in for, in the order met. */
  readonly standIns = new Set<string>();
  /** Letters that no face has. */
  readonly missing = new Set<string>();
  readonly #fonts: PdfFonts;
  readonly #has = new Map<string, ReadonlySet<number>>();

  constructor(fonts: PdfFonts) {
    this.#fonts = fonts;
  }

  /** Text parted by the face that has its letters: a family's own, else the other's. */
  pieces(text: string, family: string, bold: boolean, italic: boolean): readonly FacePiece[] {
    const own = twins[family.toLowerCase()];
    if (own === undefined) this.standIns.add(family);
    const first = own ?? (serif.test(family) ? 'Gelasio' : 'Carlito');
    const style = bold && italic ? 'BoldItalic' : bold ? 'Bold' : italic ? 'Italic' : 'Regular';
    const faces = [first, first === 'Carlito' ? 'Gelasio' : 'Carlito'].map((name) => `${name}-${style}`);
    const parts: { text: string; face: string }[] = [];
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      const found =
        faces.find((face) => this.#letters(face).has(code)) ?? (drawn.has(letter) ? drawnFace : undefined);
      if (found === undefined) this.missing.add(letter);
      const face = found ?? faces[0] ?? '';
      const last = parts.at(-1);
      if (last?.face === face) last.text += letter;
      else parts.push({ text: letter, face });
    }
    return parts;
  }

  #letters(face: string): ReadonlySet<number> {
    let letters = this.#has.get(face);
    if (!letters) {
      letters = this.#fonts.letters(face);
      this.#has.set(face, letters);
    }
    return letters;
  }
}

export function familyOf(
  style: Pick<ParagraphStyle, 'font' | 'family'>,
  run: Pick<SceneRun, 'code'>,
  theme: Theme,
): string {
  if (run.code || style.font === 'mono') return 'Consolas';
  return (style.family ?? theme.fonts[style.font]).latin;
}
