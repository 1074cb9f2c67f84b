// What the PDF emitter is handed, and what it hands back.

export interface PdfFonts {
  /** The faces that there are, `Carlito-Regular` …, as files. */
  readonly files: ReadonlyMap<string, Uint8Array>;
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
