// What the check of a deck against its original knows a language by. Small on purpose: a word that is missing
// costs a finding, a word too many a wrong one.

import type { Alternatives } from './draft-words.ts';

export interface IntegrityWords {
  readonly numbers: CountWords;
  /** What is measured, beside the signs that all languages share (src/integrity/quantities.ts). */
  readonly units: Readonly<Record<Exclude<UnitName, 'percent' | 'percentage points'>, Alternatives>>;
  readonly claims: ClaimWords;
  /**
   * Words that say the contrary of each other, each side by whole words in lower case: `rose`, `fell`. Kinds of change and
   * comparison, not meanings: a pair that also stands side by side in sound texts says nothing.
   */
  readonly opposites: readonly (readonly [Alternatives, Alternatives])[];
  /**
   * Words for one thing that two do, each seen by one of them: `bought`, `sold`. They say the contrary only where the same one
   * stands before both.
   */
  readonly converses: readonly (readonly [Alternatives, Alternatives])[];
  /** Before what something is compared with: `than`. */
  readonly than: Alternatives;
  /** Which of two numbers is the earlier: `from` seven `to` nine; a word that stands with it: `against seven before`. */
  readonly changes: {
    readonly from: Alternatives;
    readonly to: Alternatives;
    readonly earlier: Alternatives;
  };
  readonly actors: ActorWords;
  readonly names: NameWords;
  /** A text with its months in the case in which dates are read; every offset stays. */
  readonly inDateCase: (text: string) => string;
}

export interface CountWords {
  /**
   * Numbers in words, in the forms that stand before a noun: one to nineteen, the tens, a hundred; in lower
   * case.
   */
  readonly cardinals: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** A language that writes its numbers in words sign by sign: what is one, and its value. */
  readonly bySigns: { readonly pattern: string; readonly valueOf: (written: string) => number } | 'none';
  /** Between two words of one number: `three hundred and ten`. */
  readonly and: Alternatives;
  /** Right behind an ordinal's digits. */
  readonly ordinalEnd: Alternatives;
  /** Parts of a whole, in words that mean nothing else: `a third`. */
  readonly fractions: readonly (readonly [Alternatives, number])[];
}

/** The first that fits is meant, so the longer stand first. */
export const unitNames = [
  'percentage points',
  'percent',
  'square kilometres',
  'kilometres',
  'miles',
  'hectares',
  'metres',
  'tonnes',
  'kilograms',
  'barrels',
  'dollars',
  'euros',
  'rubles',
  'tenge',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
] as const;

export type UnitName = (typeof unitNames)[number];

/** Words that hold a claim back, and words that turn it round: such as hardly ever mean anything else. */
export interface ClaimWords {
  readonly hedges: ReadonlySet<string>;
  /** As much as a doubt on a slide; in an original they need be none: `as soon as possible`. */
  readonly held: ReadonlySet<string>;
  /** Doubts of several words: `is said to`. */
  readonly doubts: Alternatives;
  /** Weak only where the slide has a strong one instead: "could" may as well be the past of "can". */
  readonly weak: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Before these, a negation is none: "not only", "no matter". */
  readonly undone: ReadonlySet<string>;
  /** A month that is written like a doubt, with a capital. */
  readonly months: Alternatives;
  /** Give a claim to somebody: `according to`, `expects that`. */
  readonly attributions: Alternatives;
  /** Such a verb ends with: `claims that`. Whose claim it is stands before it then. */
  readonly that: Alternatives;
  /** Say no by themselves, so that a sentence may well say `not` for them: `stopped`. */
  readonly denials: ReadonlySet<string>;
  /** Begin another clause behind a comma, of which nothing before it holds. */
  readonly joints: Alternatives;
  /** Ends of verbs that hold a claim back by themselves: `financerait`. */
  readonly conditional: Alternatives;
  /** Of the negations, those that deny what stands right behind them, and nothing else: `without`. */
  readonly lacks: ReadonlySet<string>;
}

/** Who does what to whom. */
export interface ActorWords {
  /**
   * By what who does it is told: the `place` before the verb; its `article`, else its place before the other; its `case`:
   * where the order turns and the ends of the words with it, the two have changed places.
   */
  readonly told: 'place' | 'article' | 'case' | 'none';
  /** Before who does it, in the passive. */
  readonly passive: Alternatives;
  /** Right before whom it is done to. */
  readonly object: Alternatives;
  /** Before a noun. */
  readonly articles: Alternatives;
  /**
   * What two do to each other, in either order: `met`; what only joins them; infinitives, whose subject may be whom somebody
   * orders: `ordenó a la compañía publicar`.
   */
  readonly mutual: Alternatives;
  /** What they are before is neither who does it nor whom it is done to. Not those of `passive` and `object`. */
  readonly prepositions: Alternatives;
  /**
   * Right before a verb, and right behind it: it is done to whoever stands before it: `se divide`, `a Lima la divide`, `spaltet
   * sich`. Of such a verb the order tells nothing.
   */
  readonly clitics: { readonly before: Alternatives; readonly behind: Alternatives };
}

/** Of a language of which nothing of that is known. */
export const noActors: ActorWords = {
  told: 'none',
  passive: '',
  object: '',
  articles: '',
  mutual: '',
  prepositions: '',
  clitics: { before: '', behind: '' },
};

export interface NameWords {
  readonly forms: NameForms;
  /** Offices that say whose place somebody has, or beside whom, and not which: `successor`; as plain words. */
  readonly relational: Alternatives;
  /** Before an office in one word with it, another office: `Vize`. Anything else only says of what: `Wirtschaftsstaatssekretär`. */
  readonly ranks: Alternatives;
  /** Whether every noun has a capital: then capitals say nothing of names. */
  readonly capitalNouns: boolean;
  /** Then, nouns that another may follow at once and be no name: `Tonnen Kupfer`; in lower case, without accents. */
  readonly measures: ReadonlySet<string>;
  /** Begin a sentence before a name, and are none; in lower case. */
  readonly openers: ReadonlySet<string>;
  /** Ends of verbs and adverbs: `Backs Tokayev`. */
  readonly verbal: Alternatives;
  /** Of four letters and more: what a title in capitals leaves small. */
  readonly small: ReadonlySet<string>;
}

/** When two words, in lower case and without accents, are the same name. */
export type NameForms =
  /**
   * By their beginning, of so many letters at least and so much of the shorter: up to three letters
   * of their ends may differ.
   */
  | { readonly kind: 'cases'; readonly letters: number; readonly share: number }
  /** By their beginning, where both go on with an ending of the language's. */
  | {
      readonly kind: 'endings';
      readonly endings: Alternatives;
      readonly irregular: readonly (readonly string[])[];
    }
  /** The one is made of the other: by the other's own end, ends that it may have instead; or irregularly. */
  | {
      readonly kind: 'derived';
      readonly derived: Readonly<Record<string, readonly string[]>>;
      readonly irregular: readonly (readonly string[])[];
    };
