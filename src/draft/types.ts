// What a draft knows about an article as published: its paragraphs, and what was found in them. Findings are
// data, so that a test can hold them to the truth and another program can use them without reading Markdown.

/** One paragraph of the source, its text as published; white space is collapsed. */
export interface SourceParagraph {
  readonly kind: 'heading' | 'subtitle' | 'text' | 'item' | 'quote' | 'caption' | 'note' | 'table';
  /** Footnote references stand as `[^1]`. Of a table: its cells, for whoever only looks for words. */
  readonly text: string;
  /** In the text as published, counted from 1; absent where it has no lines that a person would count. */
  readonly line?: number;
  /** The number that stood before it, `3.`; the text is without it. */
  readonly ordinal?: number;
  /** Of headings, 1 to 6. */
  readonly level?: number;
  /** Links in the text, in order. */
  readonly links?: readonly { readonly text: string; readonly url: string }[];
  /** Of block quotations: who said it, as written there. Their paragraphs are divided by a blank line. */
  readonly by?: string;
  /** Of a turn in a conversation. */
  readonly turn?: Turn;
  /** Of footnotes: `1`, where the text has `[^1]`. */
  readonly label?: string;
  /** Of a table: its rows, the first of them the header. */
  readonly rows?: readonly (readonly string[])[];
}

/** Whose words a paragraph of a conversation has. */
export interface Turn {
  /** What stood before the text, as written: `Anna Holm: `; '' where nothing did. */
  readonly lead: string;
  /** Absent where the text does not tell. */
  readonly speaker?: string;
  /** It is a question, or the turn of somebody who asks most of the time. */
  readonly asks?: true;
  /** `Q:` and `A:` of a page of questions: the text's own words. */
  readonly own?: true;
}

/** What the file itself says beside its text: `<title>`, `<meta>`. */
export interface SourceDocument {
  readonly paragraphs: readonly SourceParagraph[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly publication?: string;
  readonly language?: string;
}

/** Where a finding stands; paragraphs count from 1. */
export interface Found {
  readonly paragraph: number;
}

export interface Citation extends Found {
  /** As written, without the parentheses. */
  readonly text: string;
  readonly name: string;
  /** ISO. */
  readonly date?: string;
}

export interface Speaker {
  readonly name: string;
  readonly role?: string;
  /** The words it was inferred from. */
  readonly from: string;
}

export interface Quotation extends Found {
  /** Verbatim, without its marks; paragraphs are divided by a blank line. */
  readonly text: string;
  /** Somebody's words, or a term that the author holds at arm's length. */
  readonly kind: 'speech' | 'term';
  /** A block quotation of the text's own, whose speaker is the one it names. */
  readonly block?: true;
  /** Inside another quotation. */
  readonly nested?: true;
  /** The closing mark is missing. */
  readonly open?: true;
  readonly speaker?: Speaker;
  /** The citation that follows in the same sentence, with its parentheses. */
  readonly source?: string;
}

/** Somebody who says something, in quotation marks or not. */
export interface Statement extends Found, Speaker {}

export interface DatedEvent extends Found {
  /** `2022-09-14`, `2022-09`, `2022`. */
  readonly date: string;
  /** ISO of the last day of a range. */
  readonly until?: string;
  /** The date as written. */
  readonly written: string;
  /** The sentence, unaltered, without its citations. */
  readonly sentence: string;
  /** `text`: the sentence is dated. `report`: its source is. */
  readonly by: 'text' | 'report';
  /** The year is not written, but resolved. */
  readonly yearInferred: boolean;
  readonly source?: string;
}

export interface NumberFound extends Found {
  /** As written, with its unit: `3.5 million`. */
  readonly written: string;
  /** An excerpt of the sentence that says of what. */
  readonly what: string;
  readonly source?: string;
}

export interface Acronym extends Found {
  readonly short: string;
  readonly long: string;
}

export interface Person extends Found {
  readonly name: string;
  readonly role?: string;
}

export interface Organisation extends Found {
  readonly name: string;
}

export interface CountryFound extends Found {
  /** ISO 3166 alpha-2, or the atlas's id. */
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface PlaceFound extends Found {
  /** As the text has it, in the nominative; a map block may say it. */
  readonly name: string;
  readonly country: string;
}

export interface KeySentence extends Found {
  readonly text: string;
  /** 1 is the first. */
  readonly rank: number;
}

export interface Findings {
  readonly language: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly publication?: { readonly name: string; readonly volume?: string; readonly issue?: string };
  /** ISO, with the words it was inferred from where the article does not give it. */
  readonly date?: { readonly iso: string; readonly from?: string };
  readonly captions: readonly (Found & { readonly text: string; readonly credit?: string })[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  readonly events: readonly DatedEvent[];
  readonly numbers: readonly NumberFound[];
  readonly acronyms: readonly Acronym[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly countries: readonly CountryFound[];
  readonly places: readonly PlaceFound[];
  readonly keySentences: readonly KeySentence[];
}

export interface Draft {
  readonly findings: Findings;
  /** The article in briefdeck's Markdown. */
  readonly markdown: string;
  /** Review marks in it. */
  readonly marks: number;
  /** For each line of the Markdown, the line of the text that it comes from, counted from 1. */
  readonly lines: readonly (number | undefined)[];
}
