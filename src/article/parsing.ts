// What every part of the parser is handed: the source, where to report, and what accumulates over one
// article. One value a run of `parseArticle`; nothing outlives it.

import type { Token } from 'marked';
import type { Report, Span } from '../diagnostic/diagnostic.ts';
import type { Language } from '../language/types.ts';
import type { CommentSink } from './comments.ts';
import type { Footnotes } from './footnotes.ts';
import type { MarkdownLexer } from './lexer.ts';
import type { SourceText } from './source-text.ts';
import type { SourceRegistry } from './sources.ts';
import type { Block } from './types.ts';

export interface Parsing {
  readonly source: SourceText;
  readonly report: Report;
  readonly lexer: MarkdownLexer;
  readonly sources: SourceRegistry;
  readonly footnotes: Footnotes;
  readonly language: Language;
  /** The article's date, ISO. */
  readonly date?: string;
  /** The section being read: comments and chart hints go there. */
  section: CommentSink;
  /**
   * Reads sibling block tokens; `line` is the index of their first line, `depth` how many containers hold
   * them.
   */
  readonly blocks: (tokens: readonly Token[], line: number, depth: number) => Block[];
  /** Marks of a draft that nobody has looked at yet. */
  readonly reviews: Span[];
  /** One warning for all citations that could not be dated. */
  undated?: Span;
}
