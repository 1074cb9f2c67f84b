// How much of an Office file is ever unpacked, so that no file, made badly or with intent, costs
// the machine's memory. Real brand files are far below: the largest seen have some 300 parts and 80
// MB, most of it pictures.

export interface Limits {
  readonly parts: number;
  /** Bytes unpacked: of everything, of one part, of one part that is read as XML. */
  readonly total: number;
  readonly part: number;
  readonly xml: number;
  /**
   * Times its packed size; counts for parts over a million bytes (XML packs to a thirtieth,
   * deflate's most is 1032).
   */
  readonly ratio: number;
  /** Elements inside each other; PresentationML's own go some 30 deep. */
  readonly depth: number;
}

export const LIMITS: Limits = {
  parts: 20_000,
  total: 512e6,
  part: 256e6,
  xml: 24e6,
  ratio: 300,
  depth: 200,
};
