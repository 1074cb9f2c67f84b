// What is curated of a language. Lists, not rules: a word that is missing costs a finding, a word too many a wrong one.

export interface Words {
  /** Offices that stand before a name; with capitals where the language has them there. */
  readonly titles: readonly string[];
  /** Words that make an apposition (`…, a member of the council,`) an office. */
  readonly offices: readonly string[];
  /** Verbs of saying, in the forms that stand in reports, and what stands for one: "in the words of". */
  readonly verbs: readonly string[];
  readonly pronouns: readonly string[];
  /** Words that an institution's name has in it. */
  readonly institutions: readonly string[];
  /** Words that conclude, at a sentence's beginning. */
  readonly concluding: readonly string[];
  /** Words of over three letters that say nothing of what a text is about. */
  readonly stopWords: readonly string[];
}

/** Words divided by bars. */
export const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
