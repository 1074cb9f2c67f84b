// What the hints of style know of a language.

export interface LintWords {
  /** The longest sentence that can be followed when it is read out; 'none' where nobody's figure is known. */
  readonly longSentence: { readonly most: number; readonly unit: 'words' | 'characters' } | 'none';
  /**
   * Capitals that nobody has to write out, divided by white space: what everybody at the table knows, and
   * words that authors set in capitals.
   */
  readonly knownAcronyms: string;
  /** Two letters after a town and a comma, which are a state: `Boston, MA`. */
  readonly states: string;
  /** Whether a title is a sentence, told by its verb. */
  readonly titles: (() => TitleGrammar) | 'none';
  readonly icd203: (() => Icd203Words) | 'none';
}

/**
 * Words by which a title's verb is known, in lower case. Where a word may be a verb the title is taken for a
 * sentence: so a verb that is missing may cost a false alarm, and one too many a topic that is not found.
 */
export interface TitleGrammar {
  /** Headings that say what a slide is for, and may be topics. */
  readonly functional: RegExp;
  /** Verbs that are finite whatever stands around them. */
  readonly finite: ReadonlySet<string>;
  /** Of these, what is a noun behind an article: `the will`. */
  readonly finiteOrNoun: ReadonlySet<string>;
  /** Of these, a month where it has a capital. */
  readonly finiteOrMonth: ReadonlySet<string>;
  /** Past tenses that no ending shows. */
  readonly pasts: ReadonlySet<string>;
  /** Of these, bases as well: an order where nothing stands before them. */
  readonly pastOrBase: ReadonlySet<string>;
  /** A past tense by its ending; and what ends so and is none. */
  readonly regularPast: RegExp;
  readonly notPast: RegExp;
  /** Bases that are no nouns, or hardly ever in a title. */
  readonly verbs: ReadonlySet<string>;
  /** Before and behind which a base is one, too; the base of the first in a group. */
  readonly verbPrefix: RegExp;
  readonly verbEnding: RegExp;
  /** Of these, what is no noun in the plural: `finds`. */
  readonly seldomPlural: ReadonlySet<string>;
  /** Nouns as often as verbs: read as a verb wherever one may stand. */
  readonly verbOrNoun: ReadonlySet<string>;
  /** Nouns first: read as a verb only where an object follows. */
  readonly nounOrVerb: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly nounEnding: RegExp;
  /** The base of a third person singular, which may be a noun's plural. */
  readonly lemmaOf: (word: string) => string | undefined;
  /** Plurals without the ending. */
  readonly plurals: ReadonlySet<string>;
  readonly pluralEnding: RegExp;
  /** Singular names that end as a plural does. */
  readonly namesLikePlurals: ReadonlySet<string>;
  readonly possessive: RegExp;
  readonly adjectiveEnding: RegExp;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEnding: RegExp;
  /** Forms that are never finite: `rising`. */
  readonly participle: RegExp;
  /** Words before which no verb stands as finite verb: what follows belongs to a noun. */
  readonly determiners: ReadonlySet<string>;
  /** Of these, what may stand for the noun. */
  readonly standAlone: ReadonlySet<string>;
  /** Of these, what never does. */
  readonly onlyBeforeNoun: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Other small words that are no verbs. */
  readonly particles: ReadonlySet<string>;
  /** What an object or a clause begins with, behind a verb. */
  readonly objects: ReadonlySet<string>;
  /** Articles and possessives: hardly anything but a verb stands before them. */
  readonly articles: ReadonlySet<string>;
  /** Behind a past tense, a noun: `the cut of`. */
  readonly of: ReadonlySet<string>;
  /** Behind a noun that could be a verb. */
  readonly between: ReadonlySet<string>;
  /** Behind a verb that could be a noun: where to. */
  readonly directions: ReadonlySet<string>;
  /** Behind an order: when. */
  readonly times: ReadonlySet<string>;
}

/**
 * The words of Intelligence Community Directive 203, Analytic Standards (2 January 2015), in the language.
 */
export interface Icd203Words {
  /** D.6.e(2)(a): a product must use one of the two rows, and should not mix them. */
  readonly steps: readonly {
    readonly percent: string;
    /** The word of the upper row and that of the lower. */
    readonly rows: readonly [string, string];
  }[];
  /** The table's words with the adverbs that it allows. Global. */
  readonly terms: RegExp;
  /** Of a term: it is the lower row's. */
  readonly lowerRow: RegExp;
  /** Right before a term: makes another degree of it, or denies it. */
  readonly altered: RegExp;
  /** Whether a term is one where it stands: a remote chance, and no remote village. */
  readonly isTerm: (term: string, before: string, from: string) => boolean;
  readonly percentage: RegExp;
  /** Likelihood in other words than the table's. */
  readonly vague: readonly RegExp[];
  /** D.6.e(2)(b): levels of confidence. */
  readonly confidence: readonly RegExp[];
  /** A text that says that the rows' words mean the same. */
  readonly disclaimer: RegExp;
  readonly assumption: RegExp;
  readonly alternative: RegExp;
  /** In a heading, and in any text: what follows from it. */
  readonly impliedInHeading: RegExp;
  readonly implied: RegExp;
}
