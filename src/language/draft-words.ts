// What a draft knows of a language. Lists, not rules: a word that is missing costs a finding, a word too many a wrong one.

export interface DraftWords {
  /** Offices that stand before a name; with capitals where the language has them there. */
  readonly titles: readonly string[];
}
