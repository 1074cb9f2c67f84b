// What the PDF emitter is handed, and what it hands back.

import type { OwnFace } from './own-faces.ts';

/** Font files by name: those that ship, `Carlito-Regular` …, and those that the user gives. */
export interface FontFiles {
  readonly shipped: ReadonlyMap<string, Uint8Array>;
  readonly own: ReadonlyMap<string, Uint8Array>;
}

export interface PdfFonts {
  /** The faces that there are, `Carlito-Regular` …, as files. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The user's, for letters that these have not and for families of their own. */
  readonly own: readonly OwnFace[];
  /** The code points that a face has. */
  readonly letters: (face: string) => ReadonlySet<number>;
}

export interface WrittenPdf {
  readonly bytes: Uint8Array;
  /** Families that the shipped ones stand in for. */
  readonly standIns: readonly string[];
  /** Letters that no shipped face has: the document is then not to be shown. */
  readonly missing: readonly string[];
}
