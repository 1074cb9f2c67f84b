// What the check against an original knows of a language: how it writes numbers, units and negations.

export interface IntegrityWords {
  /** One to nineteen and the tens, in the forms that stand before a noun. */
  readonly numbers: ReadonlyMap<string, number>;
}
