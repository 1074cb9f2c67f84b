// Footnotes. Each definition that is used becomes a numbered source, in its own words, or a note with a letter, where it
// explains something; one that says no more than `Name, date` is the same source as the citation `(Name, date)`.

import type { Token, Tokens } from 'marked';
import type { Span } from '../diagnostic/diagnostic.ts';
import { readCitation } from './citations.ts';
import { isExplanation } from './explanation.ts';
import type { FootnoteDefinition } from './lexer.ts';
import { undefinedFootnote } from './messages.ts';
import type { Parsing } from './parsing.ts';
import { forEachPlaced } from './place.ts';
import { citesOf, textOf } from './runs.ts';
import type { Block, Run } from './types.ts';

export interface Footnote {
  readonly label: string;
  readonly text: string;
  /** Index of its first line. */
  readonly line: number;
  readonly span: Span;
  used: boolean;
  numbers?: readonly number[];
}

export interface Footnotes {
  readonly byLabel: Map<string, Footnote>;
  /** Definitions of a label that was defined before. */
  readonly repeated: Footnote[];
  /** Footnotes being read inside one another. */
  nesting: number;
}

/** Footnotes that cite footnotes are followed this far. */
const deepest = 16;

export function createFootnotes(): Footnotes {
  return { byLabel: new Map(), repeated: [], nesting: 0 };
}

/** Finds the definitions before anything is read, since they mostly stand at the end. */
export function collectFootnotes(
  footnotes: Footnotes,
  tokens: readonly Token[],
  line: number,
  placeOf: (raw: string, line: number) => Span,
): void {
  forEachPlaced(tokens, line, (token, at) => {
    if (token.type === 'footnoteDefinition') {
      const { label, text, raw } = token as FootnoteDefinition;
      const footnote: Footnote = { label, text, line: at, span: placeOf(raw, at), used: false };
      if (footnotes.byLabel.has(key(label))) footnotes.repeated.push(footnote);
      else footnotes.byLabel.set(key(label), footnote);
    } else if (token.type === 'blockquote') collectFootnotes(footnotes, token.tokens ?? [], at, placeOf);
    else if (token.type === 'list') {
      forEachPlaced((token as Tokens.List).items, at, (item, itemLine) =>
        collectFootnotes(footnotes, (item as Tokens.ListItem).tokens, itemLine, placeOf),
      );
    }
  });
}

const key = (label: string) => label.toLowerCase();

/** Source numbers behind a reference; none where the label is not defined, which is reported. */
export function citeFootnote(parsing: Parsing, label: string, place: () => Span): readonly number[] {
  const footnote = parsing.footnotes.byLabel.get(key(label));
  if (!footnote) {
    parsing.report(undefinedFootnote(label, place()));
    return [];
  }
  if (footnote.numbers) return footnote.numbers;
  // A footnote that refers to itself gets no number from inside.
  if (footnote.used || parsing.footnotes.nesting >= deepest) return [];
  footnote.used = true;
  parsing.footnotes.nesting++;
  const runs = flatten(parsing.blocks(parsing.lexer.blocks(footnote.text), footnote.line, 1));
  parsing.footnotes.nesting--;
  // Its own citations, if it consists of nothing else, are the sources.
  const cited = citesOf(runs);
  const own = runs
    .filter((run) => !run.cites)
    .map((run) => run.text)
    .join('');
  if (cited.length > 0 && !/[\p{L}\p{N}]/u.test(own)) footnote.numbers = cited;
  else footnote.numbers = [enterFootnote(parsing, runs, footnote)];
  return footnote.numbers;
}

function enterFootnote(parsing: Parsing, runs: readonly Run[], footnote: Footnote): number {
  const text = textOf(runs);
  const url = runs.find((run) => run.link)?.link ?? parsing.lexer.definition(text.replace(/\.$/, ''));
  const reading = readCitation(parsing, text.replace(/[.。]$/, ''));
  const date = reading?.dates.length === 1 ? reading.dates[0] : undefined;
  const web = url && /^https?:/i.test(url) ? { url } : {};
  if (reading && date)
    return parsing.sources.cite({ name: reading.name, date, ...web, citation: text, span: footnote.span });
  if (!reading && isExplanation(runs, parsing.language)) return parsing.sources.explain(runs, footnote.span);
  return parsing.sources.cite({
    name: text || footnote.label,
    runs: text ? runs : [{ text: footnote.label }],
    ...web,
    span: footnote.span,
  });
}

/** All text of some blocks as one paragraph. */
function flatten(blocks: readonly Block[]): Run[] {
  const out: Run[] = [];
  const add = (runs: readonly Run[]) => {
    if (runs.length === 0) return;
    if (out.length > 0) out.push({ text: ' ' });
    out.push(...runs);
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        add(block.runs);
        break;
      case 'list':
        for (const item of block.items) {
          add(item.runs);
          if (item.children) add(flatten([item.children]));
          add(flatten(item.rest));
        }
        break;
      case 'quote':
        for (const paragraph of block.paragraphs) add(paragraph);
        if (block.attribution) add(block.attribution.runs);
        add(flatten(block.rest));
        break;
      case 'alert':
        add(flatten(block.blocks));
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const cell of row) add(cell);
        break;
      case 'figure':
        if (block.alt) add([{ text: block.alt }]);
        if (block.caption) add(block.caption);
        break;
      case 'code':
      case 'html':
        add([{ text: block.text }]);
        break;
      case 'map':
        for (const text of [block.map.caption, block.map.source]) if (text) add(text);
        break;
      case 'rule':
        break;
      default:
        block satisfies never;
    }
  }
  return out;
}
