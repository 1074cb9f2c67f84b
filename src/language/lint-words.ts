// What the hints of style know of a language.

export interface LintWords {
  /** Words in a sentence from which it is long. */
  readonly longSentence: number;
}
