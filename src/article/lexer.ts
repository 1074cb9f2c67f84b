// The one place that drives marked: GitHub-flavoured Markdown plus footnotes, which marked
// lacks. Notes, captions and front matter are lexed by the same lexer as the article, so that
// they know its link definitions.

import { Lexer, Marked, type Token, type TokenizerAndRendererExtension, type Tokens } from 'marked';

/** `[^label]: text`, with any lines indented under it. */
export interface FootnoteDefinition extends Tokens.Generic {
  readonly type: 'footnoteDefinition';
  readonly label: string;
  /** The text, one line for each line of `raw`. */
  readonly text: string;
}

/** `[^label]` in running text. */
export interface FootnoteReference extends Tokens.Generic {
  readonly type: 'footnoteReference';
  readonly label: string;
}

import { GuardedTokenizer } from './tokenizer.ts';

export interface MarkdownLexer {
  /**
   * Block tokens, their inline tokens included. Throws what marked throws (a stack overflow on absurd
   * nesting).
   */
  blocks(text: string): Token[];
  inline(text: string): Token[];
  /** The address of a link reference definition. */
  definition(label: string): string | undefined;
}

const definition = /^ {0,3}\[\^([^\]\s[]+)\]:[ \t]*([^\n]*)(?:\n|$)/;
/** Lines that belong to a footnote: indented ones, and blank lines that an indented one follows. */
const indented = /^(?:[ \t]*\n)*(?: {4}|\t)[^\n]*(?:\n|$)/;
/** Lazy lines of the footnote's first paragraph: not blank, and not the beginning of another block. */
const lazy =
  /^(?!\s*$)(?! {0,3}(?:\[\^|#{1,6}\s|>|[*+-][ \t]|\d{1,9}[.)][ \t]|```|~~~|\||<|(?:[-*_][ \t]*){3,}(?:\n|$)))[^\n]+(?:\n|$)/;

const footnoteDefinition: TokenizerAndRendererExtension = {
  name: 'footnoteDefinition',
  level: 'block',
  // Looks no further than the paragraph at hand: marked asks again at each one.
  start(src: string) {
    const end = src.indexOf('\n\n');
    const at = (end < 0 ? src : src.slice(0, end)).search(/\n {0,3}\[\^[^\]\s[]+\]:/);
    return at < 0 ? undefined : at + 1;
  },
  tokenizer(src: string): FootnoteDefinition | undefined {
    const head = definition.exec(src);
    if (!head) return undefined;
    let raw = head[0];
    let text = head[2] ?? '';
    for (
      let line = lazy.exec(src.slice(raw.length));
      line && raw.endsWith('\n');
      line = lazy.exec(src.slice(raw.length))
    ) {
      text += `\n${line[0].replace(/\n$/, '')}`;
      raw += line[0];
    }
    for (
      let more = indented.exec(src.slice(raw.length));
      more && raw.endsWith('\n');
      more = indented.exec(src.slice(raw.length))
    ) {
      text += `\n${more[0].replace(/\n$/, '').replace(/^(?: {4}|\t)/gm, '')}`;
      raw += more[0];
    }
    return { type: 'footnoteDefinition', raw, label: head[1] ?? '', text };
  },
};

const footnoteReference: TokenizerAndRendererExtension = {
  name: 'footnoteReference',
  level: 'inline',
  tokenizer(src: string): FootnoteReference | undefined {
    if (!src.startsWith('[^')) return undefined;
    const found = /^\[\^([^\]\s[]+)\]/.exec(src);
    return found ? { type: 'footnoteReference', raw: found[0], label: found[1] ?? '' } : undefined;
  },
};

const marked = new Marked({ gfm: true, extensions: [footnoteDefinition, footnoteReference] });

export function createLexer(): MarkdownLexer {
  const lexer = new Lexer({ ...marked.defaults, tokenizer: new GuardedTokenizer() });
  return {
    blocks(text) {
      const tokens = lexer.blockTokens(text, []);
      const queue = lexer.inlineQueue;
      lexer.inlineQueue = [];
      for (const { src, tokens: into } of queue) {
        lexer.state.inRawBlock = false;
        lexer.inlineTokens(src, into);
      }
      return tokens;
    },
    inline(text) {
      lexer.state.inRawBlock = false;
      lexer.state.inLink = false;
      return lexer.inlineTokens(text, []);
    },
    definition(label) {
      const key = label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase();
      return Object.hasOwn(lexer.tokens.links, key)
        ? (lexer.tokens.links[key]?.href ?? undefined)
        : undefined;
    },
  };
}
