// What a language is to the program. A language is one file beside this one (ru.ts), which `satisfies Language`: a table
// that is missing does not compile, and what a language has not it says, by 'none'. languages.ts finds the language of a
// tag, once, where the front matter is read; from there it is carried as a value.
//
// Where a word goes: what briefdeck puts on a slide into `words`, what it says on or of a map into `map`, what a draft, a
// check against an original or a hint of style knows a language by into `draft`, `integrity` and `lint`, whose shapes are
// in draft-words.ts, integrity-words.ts and lint-words.ts. A large table, or one that few commands need, is a function
// that makes it (lazy.ts): all languages are in one script, and nothing may be built that is not asked for.

import type { DraftWords } from './draft-words.ts';
import type { IntegrityWords } from './integrity-words.ts';
import type { LintWords } from './lint-words.ts';

export interface Language extends LocaleForms {
  /** BCP 47: of a file, the language (`ru`); of an article, the tag that it gives (`en-US`). */
  readonly tag: string;
  readonly told: Told;
  /** Small words inside a name: `Ministry of Foreign Affairs`; divided by spaces. */
  readonly nameWords: string;
  /** Between a name and its date, with its space. */
  readonly comma: string;
  readonly words: Words;
  readonly map: MapWords;
  readonly draft: (() => DraftWords) | 'none';
  readonly integrity: (() => IntegrityWords) | 'none';
  readonly lint: (() => LintWords) | 'none';
}

/** How a text shows that it is in this language (tell.ts). */
export interface Told {
  /**
   * In a script other than Latin: letters that languages beside it have not, or hardly, one at least in a hundred; '' in
   * Latin, and for the one language of a script that is left where a text shows no other.
   */
  readonly letters: string;
  /** Small words that no text does without, divided by spaces; '' where letters tell it. */
  readonly words: string;
}

/** What Unicode's CLDR says of a locale (cldr.generated.js, made when briefdeck is built). A file says where it departs. */
export interface LocaleForms {
  /** CLDR's name of it: `en-001`. */
  readonly locale: string;
  /** ISO 15924: `Latn`, `Arab`, `Hans`. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** Quotation marks, opening and closing, with their spaces. */
  readonly quotes: readonly [open: string, close: string];
  readonly numbers: NumberMarks;
  readonly dates: DateForms;
}

export interface DateForms {
  /** Pattern of UTS #35, of the fields d, dd, M, MM, MMMM, LLLL and y: `d MMMM y` is `19 September 2022`. */
  readonly long: string;
  /** `LLLL y` is `September 2022`. */
  readonly month: string;
  /** January first, in the case that stands in a date; empty where CLDR has none. */
  readonly months: readonly string[];
  /** In the case that stands alone: `сентябрь`. */
  readonly alone: readonly string[];
}

/** How numbers are written, in Western digits. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  /** Digits from which a number is grouped. */
  readonly from: number;
  /** Digits of a group but the last, which has three: 2 in `12,34,567`. */
  readonly secondary: number;
}

/** The few fixed words that briefdeck itself puts on a slide and into its notes. */
export interface Words {
  readonly sources: string;
  readonly source: string;
  readonly agenda: string;
  readonly contact: string;
  readonly backup: string;
  /** Over the titles of the slides that a cut has not. */
  readonly leftOut: string;
  /** Before the heading that a slide is made from, in its notes. */
  readonly section: string;
  readonly bluf: string;
  readonly notes: string;
  readonly part: (index: number, count: number) => string;
  readonly noData: string;
  readonly chartOf: (type: string, what: string) => string;
  readonly tableOf: (what: string) => string;
  readonly translation: string;
  /** The bold word before the text of a GitHub alert: note, tip, important, warning, caution. */
  readonly alerts: {
    readonly note: string;
    readonly tip: string;
    readonly important: string;
    readonly warning: string;
    readonly caution: string;
  };
  readonly volume: (number: string) => string;
  readonly issue: (number: string) => string;
}

/** What stands on a map, or is said of it in its alternative text and notes. */
export interface MapWords {
  readonly mapOf: (what: string) => string;
  readonly neighbours: (count: number) => string;
  readonly marked: (list: string) => string;
  readonly routesAlt: (list: string) => string;
  readonly boundaryNote: (institution: string | undefined) => string;
  readonly boundariesAsOf: (date: string) => string;
  readonly disputed: string;
  readonly basemap: string;
  readonly kilometres: string;
  readonly world: string;
  readonly region: string;
  readonly capital: string;
  readonly focusRole: string;
  readonly contextRole: string;
  readonly and: (focus: string, more: string) => string;
  readonly with: (focus: string, list: string) => string;
  readonly values: (count: number) => string;
  readonly placesFrom: string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly route: (from: string, to: string) => string;
}
