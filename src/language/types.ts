// What a language is to the program. A language is one file beside this one (ru.ts), which `satisfies Language`: a table
// that is missing does not compile, and what a language has not it says, by 'none'. languages.ts finds the language of a
// tag, once, where the front matter is read; from there it is carried as a value.
//
// Where a word goes: what briefdeck puts on a slide into `words`, what it says on or of a map into `map`, what a draft, a
// check against an original or a hint of style knows a language by into `draft`, `integrity` and `lint`, whose shapes are
// in draft-words.ts, integrity-words.ts and lint-words.ts. A large table, or one that few commands need, is a function
// that makes it (lazy.ts): all languages are in one script, and nothing may be built that is not asked for.

import type { ChartKind } from '../values/chart-kinds.ts';
import type { Alternatives, DraftWords } from './draft-words.ts';
import type { IntegrityWords } from './integrity-words.ts';
import type { LintWords } from './lint-words.ts';

export interface Language extends LocaleForms {
  /** BCP 47: of a file, the language (`ru`); of an article, the tag that it gives (`en-US`). */
  readonly tag: string;
  readonly told: Told;
  /** Small words inside a name: `Ministry of Foreign Affairs`; divided by spaces. */
  readonly nameWords: string;
  /** East Asian and complex-script fonts of its script; 'none' where the template's Latin ones are its fonts. */
  readonly fonts: ScriptFonts | 'none';
  /** Between a name and its date, with its space. */
  readonly comma: string;
  /** Between two sources of a line, with its space. */
  readonly semicolon: string;
  /** Between what something is and what it says: `Sources: `, `Sources : `. */
  readonly colon: string;
  /** On which side of a comma or a full stop the number of a source stands; `as written` where its publications differ. */
  readonly citationMark: 'before' | 'after' | 'as written';
  /** On which side of its closing mark the full stop of a quotation stands: `«Да».` has it behind. */
  readonly quotationStop: 'within' | 'behind';
  readonly words: Words;
  /** MS-LCID, hexadecimal: the number formats of Office name months by it. Dates of 'none' are numbers there. */
  readonly lcid: string;
  readonly charts: ChartWords;
  readonly amounts: () => AmountWords;
  readonly map: MapWords;
  readonly writtenDates: WrittenDates;
  readonly citations: CitationWords;
  readonly columns: ColumnWords;
  readonly titles: TitleWords;
  readonly sentences: SentenceWords;
  readonly audit: AuditWords;
  /**
   * Of the months, columns and titles above, those that mean something else in another language: they are read in this
   * language's articles only. Others are read in any, for an article may well cite or tabulate in another language.
   */
  readonly onlyHere: readonly string[];
  readonly draft: (() => DraftWords) | 'none';
  readonly integrity: (() => IntegrityWords) | 'none';
  readonly lint: (() => LintWords) | 'none';
}

/** How a text shows that it is in this language (tell.ts). */
export interface Told {
  /**
   * Letters that languages beside it have not, or hardly, one at least in a hundred; '' where it has none, and, in a script
   * other than Latin, for the one language that is left where a text shows no other.
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
  /** Those of a quotation within one. */
  readonly innerQuotes: readonly [open: string, close: string];
  readonly numbers: NumberMarks;
  readonly dates: DateForms;
}

export interface DateForms {
  /** Pattern of UTS #35, of the fields d, dd, M, MM, MMMM, LLLL and y: `d MMMM y` is `19 September 2022`. */
  readonly long: string;
  /** The first of a month in that pattern, where a day is a number and this an ordinal: `1er`. CLDR has no field for it. */
  readonly first?: string;
  /** `LLLL y` is `September 2022`. */
  readonly month: string;
  /** January first, in the case that stands in a date; empty where CLDR has none. */
  readonly months: readonly string[];
  /** The zero of an author's own digits; without it they are ours (as-written.ts). */
  readonly zero?: string;
  /** In the case that stands alone: `сентябрь`. */
  readonly alone: readonly string[];
  /** The short forms without their points, by slashes: `мар/март`. */
  readonly short: readonly string[];
}

/** What a theme names for a script beside its Latin font. Of each list, the first is what a deck names. */
export interface ScriptFonts {
  readonly kind: 'eastAsian' | 'complexScript';
  /** As a theme names it: `Hans`, `Jpan`, `Hang`, `Arab`. */
  readonly script: string;
  readonly serif: readonly string[];
  readonly sans: readonly string[];
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
  /** What a cell says, besides `noData`, where there is no value: divided by commas, as written with a space behind each full stop. */
  readonly noValue: string;
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

/** What is said on and of a chart. */
export interface ChartWords {
  readonly kinds: Readonly<Record<ChartKind, string>>;
  /** Over a stack. */
  readonly total: string;
  readonly range: (least: string, most: string) => string;
  /** In a year, not since one or against one: a pattern with `YEAR` for it. */
  readonly inYear: string;
  /** What the size of a bubble means. */
  readonly size: (what: string) => string;
  readonly highest: string;
  readonly lowest: string;
  readonly first: string;
  readonly last: string;
  readonly highlighted: string;
}

/** What is said of a number beside it. */
export interface AmountWords {
  /** Behind a number, the longest first: `million`. */
  readonly scales: readonly (readonly [pattern: Alternatives, factor: number])[];
  /** Whether a letter may stand right behind a scale. */
  readonly spaces: boolean;
  /** Before a number: it is percent. */
  readonly percentBefore: Alternatives;
  /** Behind a number, besides `%`. */
  readonly percent: Alternatives;
  readonly points: Alternatives;
  /** Of a ratio: `times`. */
  readonly times: Alternatives;
  /** How the number stands to the exact one: words before it, and behind it. */
  readonly about: readonly [before: Alternatives, behind: Alternatives];
  /** A little less than it. */
  readonly almost: readonly [before: Alternatives, behind: Alternatives];
  readonly over: readonly [before: Alternatives, behind: Alternatives];
  readonly under: readonly [before: Alternatives, behind: Alternatives];
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
  readonly disputedArea: string;
  readonly basemap: string;
  readonly kilometres: (number: string) => string;
  readonly world: string;
  readonly region: string;
  readonly capital: string;
  readonly focusRole: string;
  readonly contextRole: string;
  readonly and: (focus: string, more: string) => string;
  readonly with: (focus: string, list: string) => string;
  readonly values: (count: number) => string;
  /** Of values: the least and the greatest, each with its countries. */
  readonly range: (least: string, most: string) => string;
  /** In the legend's words for the routes: that they go by sea. */
  readonly bySea: RegExp;
  readonly placesFrom: string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly route: (from: string, to: string) => string;
  /**
   * Short names of countries where CLDR's are too long or too odd for a label, by ISO 3166-1 alpha-2, and names of places by
   * their English ones. They are in the tables of assets/map, which scripts/build-atlas.mjs makes.
   */
  readonly countries: () => Readonly<Record<string, string>>;
  readonly places: () => Readonly<Record<string, string>>;
}

/** How authors write dates, besides CLDR's month names and patterns. Strings are patterns; '' is nothing. */
export interface WrittenDates {
  /** More names of the months, twelve a line, `-` for none and `_` for a space. */
  readonly months: readonly string[];
  /** Behind a day: `st|nd|rd|th`. */
  readonly day: string;
  /** Between a day and its month, with its space: `of\\s+`. */
  readonly of: string;
  /** Between a month and its year: `de`. */
  readonly ofYear: string;
  /** Behind a year: `г\\.?|года`. */
  readonly year: string;
  /** The signs behind year, month and day, where a date is numbers with these: `年`, `月`, `日`. */
  readonly signs: readonly [year: string, month: string, day: string] | 'none';
}

/** By what an author names a source. Patterns, not minding case. */
export interface CitationWords {
  /** Words by which a footnote gives itself away as an explanation: small verbs, `not`, `only`, `here`. */
  readonly explains: string;
  /** Words by which it names what it stands on, though it has no year and no address: `own calculations`, `interview`. */
  readonly works: string;
  /** At the beginning of a reference: `see(?: also)?`. */
  readonly see: string;
  /** Before a colon and the source's name: `sources?`. */
  readonly source: string;
  /** Before a colon and what is to be known of a table, a chart, a picture: `notes?`. */
  readonly note: string;
  /** What follows `see` where that is a place in the article itself: `above|table`. */
  readonly within: string;
  /** Names of a column of sources. */
  readonly column: string;
}

export type ColumnRole = 'date' | 'event' | 'source' | 'actor' | 'role' | 'position' | 'number' | 'what';

/** What columns of a table are called, by what they hold; names in lower case, by commas. */
export type ColumnWords = Readonly<Record<ColumnRole, string>>;

/** By what a title is known to announce something; words and phrases in lower case, by commas. */
export interface TitleWords {
  readonly contact: string;
  readonly implications: string;
  readonly comparison: string;
  /** Pairs, each by a comma: two headings with one and the other are set against each other. */
  readonly opposites: readonly string[];
}

/** Where sentences end and which lean on the one before. Words in lower case without a final full stop, by spaces. */
export interface SentenceWords {
  /** Abbreviations that end no sentence: `mr`. */
  readonly always: string;
  /** Those that end none before a number: `no`. */
  readonly beforeNumber: string;
  /** Those that end one only if a word follows that begins sentences: `inc`. */
  readonly mayEnd: string;
  /** Words that begin sentences and follow no abbreviation within one, but for names. */
  readonly openers: string;
  readonly takingBack: TakingBack;
  /** Words that lean on the sentence before: one that begins so does not stand alone. */
  readonly leaning: string;
  /** Whether `before` ends in a full stop that ends no sentence, asked first; undefined leaves it to the words above. */
  readonly clings?: (before: string, next: string) => boolean | undefined;
}

/** By what a sentence takes back the one before it: patterns of whole words, not minding case. */
export interface TakingBack {
  /** How one begins that does so, whatever follows: `on the contrary`. */
  readonly openings: string;
  /** How one begins that speaks of what was just said; with a negation it takes it back. */
  readonly pronouns: string;
  readonly negations: string;
  /** What takes back wherever it stands in the first clause: `retracted`. */
  readonly denials: string;
}

/** What a deck's shapes and texts say that says nothing. Patterns, not minding case. */
export interface AuditWords {
  /** Words of a link, whole: `click here`. */
  readonly links: string;
  /** A picture's name as a camera or a program gives it, before a number: `image`. */
  readonly pictures: string;
  /** How an alternative text begins that says only that it is one: `image of`. */
  readonly redundant: string;
  /** In the alternative texts that Office writes itself. */
  readonly byMachine: string;
  /** Names of PowerPoint's sections that nobody has named. */
  readonly sections: string;
}
