// What a draft knows a language by. Lists and patterns, not judgment: a word that is missing costs a finding,
// a word too many a wrong one.

/**
 * Source of a regular expression (flag u): alternatives, divided by bars; '' where the language has none.
 * Matched without regard to case, unless said. A line may end behind a bar (`oneOf` of word-lists.ts).
 */
export type Alternatives = string;

export interface DraftWords {
  /** Whether spaces part its words. */
  readonly spaces: boolean;
  /** Whether it writes every noun with a capital. */
  readonly capitalNouns: boolean;
  /** Words that an institution's name has in it. */
  readonly institutions: readonly string[];
  readonly people: PeopleWords;
  readonly saying: SayingWords;
  readonly organisations: OrganisationWords;
  readonly acronyms: AcronymWords;
  readonly countries: CountryWords;
  readonly places: PlaceWords;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly clauses: ClauseWords;
  readonly head: HeadWords;
  /** Words that conclude, at a sentence's beginning. */
  readonly concluding: readonly string[];
  /** Words of over three letters that say nothing of what a text is about. */
  readonly stopWords: readonly string[];
  readonly labels: Labels;
}

/**
 * How a text names people: in a script with capitals by their words' first letters, else by whole phrases.
 */
export type PeopleWords = CapitalNames | PhraseNames;

export interface CapitalNames {
  readonly kind: 'capitals';
  /** Offices that stand before a name; with capitals where the language has them there. */
  readonly titles: readonly string[];
  /** Words that make an apposition (`…, a member of the council,`) an office. */
  readonly offices: readonly string[];
  /** What a case puts behind an office; a pattern that may be empty. */
  readonly officeEnding: string;
  /** An office, and what it is of, in a first group; the name behind it in a second. */
  readonly titled: (pieces: NamePieces) => string;
  /**
   * Behind a verb of saying and before a name: an article where the language has one, then an occupation in a
   * group.
   */
  readonly occupation: Alternatives;
  /** The name of a place in the case in which an office is of it, right before a person's: `мэр Заречья Пётр Лыков`. */
  readonly placeOf?: Alternatives;
  /** Before an apposition's office. */
  readonly articles: Alternatives;
  /** Behind a name and a comma: begins a clause and no office. */
  readonly relatives: Alternatives;
  /** Behind a name and a comma: begins a clause within the sentence, `Anna Holm, who directs it, said`. */
  readonly inserted: Alternatives;
  /** Words of what is named like a person and is a firm, a paper or a place; as written. */
  readonly notPeople: Alternatives;
  /** Words that are in no office: those before them belong to the sentence, `since Norwegian President`. */
  readonly notInOffice: Alternatives;
  /** Before what looks like a name and is the rest of a longer one: `The Council of`. */
  readonly belonging: Alternatives;
  /** What begins a sentence, or names something other than a person; as written. */
  readonly noNames: Alternatives;
}

/** Sources that a name's pattern is made of (src/draft/people.ts). */
export interface NamePieces {
  /** Any office, in its cases. */
  readonly title: string;
  /** Any verb of saying. */
  readonly verb: string;
  /** A word with a capital. */
  readonly part: string;
  /** Two words or more. */
  readonly fullName: string;
  readonly anyName: string;
  /** Where a word ends. */
  readonly end: string;
  /** Up to seven words, as few as may be. */
  readonly words: string;
}

export interface PhraseNames {
  readonly kind: 'phrases';
  readonly titles: readonly string[];
  /** With the groups `name` and, where there may be one, `role`; the surest first. */
  readonly patterns: (pieces: Pick<NamePieces, 'title' | 'verb'>) => readonly string[];
}

/** Who says something, and to whom. */
export interface SayingWords {
  /** Verbs of saying, in the forms that stand in reports. */
  readonly verbs: readonly string[];
  /** Before who has said something: `according to`. */
  readonly according: readonly string[];
  /** Those of the verbs behind which stands who is told, or what is described, and never the subject. */
  readonly told: readonly string[];
  /** What newspapers do as well as people: `writes the Kurant`. */
  readonly press?: Alternatives;
  /** Right before the title of something in marks, which nobody has said: `under the headline`. */
  readonly headings?: Alternatives;
  /** Between the verb and who says it: `to reporters`. */
  readonly addressee: Alternatives;
  /** Begin a clause: `that`, `and`, `when`. */
  readonly openers: Alternatives;
  /** A name behind them is no subject. */
  readonly prepositions: Alternatives;
  /** Before an office or an occupation. */
  readonly determiners: Alternatives;
  /** Auxiliaries and adverbs between a subject and its verb. */
  readonly between: Alternatives;
  /** Between a name and where somebody works: `of`. */
  readonly affiliations: Alternatives;
  /** Before a name: `Mr.` */
  readonly honorifics: Alternatives;
  /**
   * What a sentence may begin with so that its subject stands behind the verb (`On Monday said …`); 'quotation' where
   * only a quotation does that.
   */
  readonly leads: Alternatives | 'quotation';
}

/** Of a language of which nothing of that is known. */
export const noSaying: SayingWords = {
  verbs: [],
  according: [],
  told: [],
  addressee: '',
  openers: '',
  prepositions: '',
  determiners: '',
  between: '',
  affiliations: '',
  honorifics: '',
  leads: 'quotation',
};

export interface OrganisationWords {
  /** @param word any of the institutions' words. */
  readonly pattern: (word: string) => string;
  /** Before a name, and no part of it; as written. */
  readonly before: Alternatives;
  /** Behind a name, with all that follows; as written. */
  readonly behind: Alternatives;
}

/** How a text explains an acronym, beside its initials. */
export interface AcronymWords {
  /** In brackets before the short form: `简称`. */
  readonly called: Alternatives;
  /** Articles and the like that are written together with a word and give no letter. */
  readonly attached: Alternatives;
}

/** Names of countries: a text is read for those that the atlas has in any language. */
export interface CountryWords {
  /** Abbreviations of countries, which are written in capitals: `us`. */
  readonly abbreviated: readonly string[];
  /** Names that are more often something else, in lower case. */
  readonly doubtful: readonly string[];
  /** What a word in one of the language's cases, or with a prefix, may stand for; the likeliest first. */
  readonly forms: (word: string) => readonly string[];
}

/** Where a text says that something is. */
export type PlaceWords = CapitalPlaces | PhrasePlaces;

export interface CapitalPlaces {
  readonly kind: 'capitals';
  /** Right before a name; as written. */
  readonly before: Alternatives;
  /** Who is in a capital governs from it: "the authorities in Astana" are Kazakhstan's. */
  readonly governing: Alternatives;
  /** What a name in one of the language's cases may stand for; the likeliest first. */
  readonly forms: (name: string) => readonly string[];
}

export interface PhrasePlaces {
  readonly kind: 'phrases';
  /** For each place of the text, what its name may be; the likeliest first. */
  readonly find: (text: string) => readonly { readonly start: number; readonly names: readonly string[] }[];
}

export interface NumberWords {
  /** As written. */
  readonly scales: Alternatives;
  /** As written. */
  readonly units: Alternatives;
  /** Before a range: `between`. */
  readonly between: Alternatives;
  /** Between two numbers of which the second has the unit of both, and of a score: `to`. */
  readonly range: Alternatives;
  /** Numbers in words that count something. */
  readonly spelled: Alternatives;
  /** Before a number that names a thing: `Article 4`. */
  readonly named: Alternatives;
  /** Right behind an ordinal's digits. */
  readonly ordinal: Alternatives;
  /** Behind a number that counts nothing: `12 of`. */
  readonly uncounted: Alternatives;
  /** Behind a number: goes on about when, where or how much, and says nothing of what. */
  readonly leaning: Alternatives;
  /** Begins a clause that says little without what it belongs to. */
  readonly relatives: Alternatives;
}

export interface DateWords {
  /** Before a year alone or a month alone that dates something. */
  readonly prepositions: Alternatives;
  /** Of those, what says only since when something has been so. */
  readonly since: Alternatives;
  /** Between those and the date, with its space: `the end of `. */
  readonly parts: Alternatives;
  /** `last`, `next`, before a month. */
  readonly relatives: Alternatives;
  /** Spelled like a month's name, and none; as written. */
  readonly notMonths: Alternatives;
  /** Between a month and its year: `de`. */
  readonly of: Alternatives;
  /** Right behind a day's digits. */
  readonly ordinal: Alternatives;
  /**
   * Right before a date, or at the beginning of its sentence: of the year before the article's, its own and the next;
   * `same`, right before a date or behind it: of the year last named.
   */
  readonly years: {
    readonly last: Alternatives;
    readonly own: Alternatives;
    readonly next: Alternatives;
    readonly same: Alternatives;
  };
  /** Beside a date that is past, or to come: `last November`, `ноября прошлого года`. */
  readonly before: { readonly past: Alternatives; readonly coming: Alternatives };
  readonly behind: { readonly past: Alternatives; readonly coming: Alternatives };
  /** Right before a date that is a term: `by May 3`. */
  readonly until: Alternatives;
  /** Right before a day that something is set for: `for`, `pour le`. */
  readonly meant: Alternatives;
  /** Words and forms of a sentence that says what is still to come. As written. */
  readonly future: Alternatives;
  /** Words and forms of a sentence in a past tense. */
  readonly past: Alternatives;
}

export interface ClauseWords {
  /** Begin a clause. As written. */
  readonly joints: Alternatives;
  /** Begin a sentence with when or why; what is said comes in the next clause. */
  readonly introductory: Alternatives;
  /** Begin a part of a sentence that a clause does without: before it, up to a comma; behind it, after one. */
  readonly leads: Alternatives;
  readonly tails: Alternatives;
  /** In a part that may not go: a condition, an exception, a doubt. */
  readonly conditions: Alternatives;
  /** Before a second verb or clause without a mark: `but`, `while`. */
  readonly breaks: Alternatives;
  /** Begin a clause that is part of another: `although`. */
  readonly subordinators: Alternatives;
  /** Join two parts of the same kind: `and`. */
  readonly coordinators: Alternatives;
  /** Before who says what is said: `as`. */
  readonly quoting: Alternatives;
  /** Of the subordinators, what begins what somebody says or thinks. */
  readonly that: Alternatives;
  /** Begin an adverbial that a clause does without at its end; as written. */
  readonly trims: Alternatives;
  /** What a clause ends in that is whole without such an adverbial; as written. */
  readonly nounAtEnd: Alternatives;
  /** Verbs that go on at the end of their clause, or ask for more than an object; as written. */
  readonly bracket: Alternatives;
  /** Finite verbs, by words and endings, as far as a form gives them away; as written. */
  readonly finite: Alternatives;
  /** No clause ends in them. */
  readonly hanging: Alternatives;
  /** A part behind a comma that the verb before it is about: `zu bauen`, `dass …`; as written. */
  readonly infinitive: Alternatives;
  /** What an agency's report begins with, up to its first sentence, beside what all languages share. */
  readonly dateline: Alternatives;
}

/** What the lines between a title and the text begin with, or end in. */
export interface HeadWords {
  readonly publication: Alternatives;
  /** Before a number: `Vol.`; or around it: `第 3 卷`, with the number in a group. */
  readonly volume: Alternatives;
  readonly volumeAround: Alternatives;
  readonly issue: Alternatives;
  readonly issueAround: Alternatives;
  readonly byline: Alternatives;
  /** Before the name of who is asked. */
  readonly interview: Alternatives;
  /** What stands in a by-line and is nobody's name: `our own correspondent`. */
  readonly noAuthor: Alternatives;
  /** Between two authors, with its spaces. */
  readonly and: Alternatives;
  /** Behind an author: on what occasion he spoke. */
  readonly occasion: Alternatives;
  readonly date: Alternatives;
  /** Between a place and a date, with its space: `le `. */
  readonly dateArticle: Alternatives;
  /** Before a time of day, and behind it. */
  readonly at: Alternatives;
  readonly clock: Alternatives;
  /** Before a caption, with a mark; and what needs none. */
  readonly caption: Alternatives;
  readonly captionVerb: Alternatives;
  /** Before the name of who took a picture; in brackets, and at a caption's end. */
  readonly credit: Alternatives;
  readonly creditAtEnd: Alternatives;
  /** Behind that name. */
  readonly creditBehind: Alternatives;
  /** What belongs to the page and not to the article: whole lines, and how longer ones begin. */
  readonly boilerplate: { readonly lines: Alternatives; readonly starts: Alternatives };
  /** What a line begins with that says who asked the questions, or what the text was translated from. */
  readonly origin: Alternatives;
  /** What a page calls its kind of article, above the title. */
  readonly kicker: Alternatives;
}

/** What a draft writes itself. Heads of tables are those that the planner knows. */
export interface Labels {
  readonly date: string;
  readonly event: string;
  readonly source: string;
  readonly actor: string;
  readonly role: string;
  readonly number: string;
  readonly what: string;
  readonly acronym: string;
  readonly meaning: string;
  /** Titles of slides. */
  readonly timeline: string;
  readonly numbers: string;
  readonly actors: string;
  readonly map: string;
  readonly acronyms: string;
}
