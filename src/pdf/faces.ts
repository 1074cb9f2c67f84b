// The fonts of a PDF: which of the faces draws which letters, those that ship or the user's own. Carlito and Gelasio are as wide as Calibri and Georgia, letter
// by letter; for other families they stand in, and text is set to the width that it was measured at.

import { byLikeness } from './own-faces.ts';
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

const mono = /mono|consolas|courier|code|menlo/i;

/** In what order the families that ship are asked for a letter. */
function shippedFor(family: string): readonly [string, ...string[]] {
  if (mono.test(family)) return ['Inconsolata', 'Carlito', 'Gelasio'];
  const isSerif = twins[family.toLowerCase()] === 'Gelasio' || serif.test(family);
  return isSerif ? ['Gelasio', 'Carlito'] : ['Carlito', 'Gelasio'];
}

/** Inconsolata has no italics. */
function styleOf(name: string, bold: boolean, italic: boolean): string {
  const slant = name === 'Inconsolata' ? '' : italic ? 'Italic' : '';
  return `${bold ? 'Bold' : ''}${slant}` || 'Regular';
}

/** Boxes of a list of tasks and square bullets, which neither family has: they are drawn. */
export const drawnFace = 'drawn';
const drawn: ReadonlySet<string> = new Set(['\u2610', '\u2611', '\u2612', '\u25a0', '\u25aa']);

export interface FacePiece {
  readonly text: string;
  /** As it is registered in the document: `Carlito-BoldItalic`. */
  readonly face: string;
  /** It is as wide, letter by letter, as what was measured. */
  readonly exact: boolean;
}

export class Faces {
  /** Families that another stands in for, in the order met. */
  readonly standIns = new Set<string>();
  /** Letters that no face has. */
  readonly missing = new Set<string>();
  readonly #fonts: PdfFonts;
  readonly #has = new Map<string, ReadonlySet<number>>();
  readonly #chosen = new Map<string, readonly Candidate[]>();

  constructor(fonts: PdfFonts) {
    this.#fonts = fonts;
  }

  /**
   * Text parted by the face that has its letters: a family's own, else another's. Spaces and points stay with the letters before them,
   * so that a script which joins its letters is set in one piece.
   */
  pieces(text: string, family: string, bold: boolean, italic: boolean, lang: string): readonly FacePiece[] {
    const faces = this.#candidates(family, bold, italic, lang);
    const parts: { text: string; face: string; own: boolean; exact: boolean }[] = [];
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      const last = parts.at(-1);
      const before =
        last?.own && !wordLetter.test(letter) ? faces.find(({ face }) => face === last.face) : undefined;
      const found = before?.has(code) ? before : faces.find(({ has }) => has(code));
      if (!found && !drawn.has(letter)) this.missing.add(letter);
      const face = found?.face ?? (drawn.has(letter) ? drawnFace : (faces[0]?.face ?? ''));
      if (last?.face === face) last.text += letter;
      else parts.push({ text: letter, face, own: found?.own ?? false, exact: found?.exact ?? false });
    }
    return parts;
  }

  #candidates(family: string, bold: boolean, italic: boolean, lang: string): readonly Candidate[] {
    const key = [family, bold, italic, lang].join();
    const known = this.#chosen.get(key);
    if (known) return known;
    const { own } = this.#fonts;
    const twin = twins[family.toLowerCase()];
    const isGiven = own.some((face) => face.family.toLowerCase() === family.toLowerCase());
    if (twin === undefined && !isGiven) this.standIns.add(family);
    const names = shippedFor(family);
    const shipped = names.map((name): Candidate => {
      const face = `${name}-${styleOf(name, bold, italic)}`;
      return { face, own: false, exact: name === twin, has: (code) => this.#letters(face).has(code) };
    });
    const asked = { family, serif: names[0] === 'Gelasio', bold, italic, lang };
    const given = byLikeness(own, asked).map(
      ({ name, family: its, has }): Candidate => ({
        face: name,
        own: true,
        exact: its.toLowerCase() === family.toLowerCase(),
        has,
      }),
    );
    const chosen = isGiven ? [...given, ...shipped] : [...shipped, ...given];
    this.#chosen.set(key, chosen);
    return chosen;
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

interface Candidate {
  readonly face: string;
  /** The user's. */
  readonly own: boolean;
  readonly exact: boolean;
  readonly has: (code: number) => boolean;
}

const wordLetter = /[\p{L}\p{N}]/u;
