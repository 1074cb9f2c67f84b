// Inline Markdown to runs. One handler a token type; what marked may add later falls to `unknown` and keeps
// its text. Pictures are not text: they are handed to the block that holds them.

import type { MarkedToken, Token, Tokens } from 'marked';
import type { Span } from '../diagnostic/diagnostic.ts';
import { markOf } from '../values/source-mark.ts';
import { decoded } from './character-references.ts';
import { citeRuns } from './citations.ts';
import { readComment } from './comments.ts';
import { type Figure, figureOf } from './figure.ts';
import { citeFootnote } from './footnotes.ts';
import { isVoid, readTag, tagStyle } from './inline-html.ts';
import type { FootnoteReference } from './lexer.ts';
import { safeLink } from './links.ts';
import type { Parsing } from './parsing.ts';
import { type Excerpt, placeIn } from './place.ts';
import { plain, type Style, textOf, tidy } from './runs.ts';
import { harmless } from './source-text.ts';
import type { FigureBlock, Run } from './types.ts';

export interface Inline {
  readonly runs: readonly Run[];
  /** Pictures found in the text, in order. */
  readonly figures: readonly FigureBlock[];
}

/** Tokens of one paragraph, heading, cell …; `excerpt` is the text they were lexed from. */
export function readInline(parsing: Parsing, tokens: readonly Token[], excerpt: Excerpt): Inline {
  const walk: Walk = { parsing, excerpt, pieces: [], figures: [], open: [] };
  walkTokens(walk, tokens, plain, 0, 0);
  const runs = citeRuns(parsing, tidy(walk.pieces), excerpt);
  return { runs, figures: walk.figures.map((figure) => figureOf(parsing, figure, readText)) };
}

/** Inline Markdown that is not in the article's running text: a caption, a front-matter value. */
export function readText(parsing: Parsing, text: string, excerpt: Excerpt): readonly Run[] {
  return readInline(parsing, parsing.lexer.inline(text), excerpt).runs;
}

interface Walk {
  readonly parsing: Parsing;
  readonly excerpt: Excerpt;
  readonly pieces: Run[];
  readonly figures: Figure[];
  /** HTML tags that are open, innermost last. */
  readonly open: { readonly name: string; readonly style: Style }[];
}

/** Deeper emphasis is read as its source text. */
const deepest = 60;

function walkTokens(walk: Walk, tokens: readonly Token[], style: Style, start: number, depth: number): void {
  let offset = start;
  for (const token of tokens) {
    const known = Object.hasOwn(handlers, token.type) && depth < deepest;
    const handle = known ? (handlers[token.type as InlineType] as Handler<Token>) : unknown;
    handle(walk, token, style, offset, depth);
    offset += token.raw.length;
  }
}

type Handler<T> = (walk: Walk, token: T, style: Style, offset: number, depth: number) => void;
type InlineToken =
  | Extract<
      MarkedToken,
      {
        type: 'text' | 'escape' | 'strong' | 'em' | 'del' | 'codespan' | 'br' | 'link' | 'image' | 'checkbox';
      }
    >
  | Tokens.Tag
  | FootnoteReference;
type InlineType = InlineToken['type'];

const handlers: { readonly [Type in InlineType]: Handler<Extract<InlineToken, { type: Type }>> } = {
  text: (walk, token, style) => addText(walk, decoded(token.raw), style),
  escape: (walk, token, style) => addText(walk, token.text, style),
  strong: (walk, token, style, offset, depth) => nested(walk, token, { ...style, bold: true }, offset, depth),
  em: (walk, token, style, offset, depth) => nested(walk, token, { ...style, italic: true }, offset, depth),
  del: (walk, token, style, offset, depth) => nested(walk, token, { ...style, strike: true }, offset, depth),
  codespan: (walk, token, style) => addText(walk, token.text, { ...style, code: true }),
  br: (walk, _token, style) => walk.pieces.push({ ...current(walk, style), text: '\n' }),
  html: (walk, token, style, offset) => readHtml(walk, token.raw, style, offset),
  checkbox: () => {},
  footnoteReference: (walk, token, style, offset) => {
    const numbers = citeFootnote(walk.parsing, token.label, () =>
      placeIn(walk.parsing.source, walk.excerpt, offset),
    );
    if (numbers.length === 0) addText(walk, token.raw, style);
    else
      walk.pieces.push({
        ...current(walk, style),
        text: numbers.map((number) => `[${markOf(number)}]`).join(''),
        cites: numbers,
        origin: { from: 'article', written: token.raw },
      });
  },
  link: (walk, token, style, offset, depth) => {
    const address = token.autolink ? token.href : decoded(token.href);
    const url = safeLink(walk.parsing, address, () => placeIn(walk.parsing.source, walk.excerpt, offset));
    const linked = url ? { ...style, link: url } : style;
    const before = walk.pieces.length + walk.figures.length;
    walkTokens(
      walk,
      token.tokens,
      linked,
      offset + (token.autolink && token.raw === token.text ? 0 : 1),
      depth + 1,
    );
    // A link without text would vanish; its address is text enough.
    if (walk.pieces.length + walk.figures.length === before && url) addText(walk, url, linked);
  },
  image: (walk, token, style, offset) => {
    addFigure(walk, decoded(token.href), altText(token.tokens), token.title, style, offset);
  },
};

/** Whatever has no handler: its source, so that nothing is lost. */
const unknown: Handler<Token> = (walk, token, style) => addText(walk, token.raw, style);

function nested(
  walk: Walk,
  token: Tokens.Strong | Tokens.Em | Tokens.Del,
  style: Style,
  offset: number,
  depth: number,
): void {
  walkTokens(walk, token.tokens, style, offset + (token.raw.length - token.text.length) / 2, depth + 1);
}

/** A cheap look for East Asian text at a line end. */
const mayJoin = /[\u2018-\u201f\u3000-\u9fff\uf900-\uffef][ \t]*\n/;

function addText(walk: Walk, text: string, style: Style): void {
  const lines = mayJoin.test(text) ? joinedIdeographs(text) : text;
  const joined = lines.includes('\n') ? lines.replace(/\n/g, ' ') : lines;
  if (joined !== '') walk.pieces.push({ ...current(walk, style), text: harmless(joined) });
}

/**
 * Between two ideographs or kana a line end in the source is no space. (Only here is the pattern ever
 * compiled.)
 */
function joinedIdeographs(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？”’）》」』])[ \t]*\n[ \t]*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}“‘（《「『])/gu,
    '',
  );
}

function current(walk: Walk, style: Style): Style {
  return walk.open.length === 0 ? style : Object.assign({}, style, ...walk.open.map((tag) => tag.style));
}

function readHtml(walk: Walk, raw: string, style: Style, offset: number): void {
  const { parsing, excerpt } = walk;
  if (raw.startsWith('<!--')) {
    const line = placeIn(parsing.source, excerpt, offset).line - 1;
    readComment(parsing, raw.replace(/^<!--|-->$/g, ''), { text: raw, line }, readText);
    return;
  }
  const tag = readTag(raw);
  if (!tag) return;
  if (tag.name === 'br') walk.pieces.push({ ...current(walk, style), text: '\n' });
  else if (tag.name === 'img' && !tag.closing) {
    const { src = '', alt = '', title = null } = tag.attributes;
    addFigure(walk, src, alt, title, style, offset);
  } else if (tag.closing) {
    const at = walk.open.findLastIndex((open) => open.name === tag.name);
    if (at >= 0) walk.open.splice(at);
  } else if (!isVoid(tag) && walk.open.length < deepest) {
    const href = tag.name === 'a' ? tag.attributes['href'] : undefined;
    const url = href && safeLink(parsing, href, () => placeIn(parsing.source, excerpt, offset));
    walk.open.push({ name: tag.name, style: url ? { ...tagStyle(tag), link: url } : tagStyle(tag) });
  }
}

function addFigure(
  walk: Walk,
  src: string,
  alt: string,
  title: string | null,
  style: Style,
  offset: number,
): void {
  const { parsing, excerpt } = walk;
  const span: Span = placeIn(parsing.source, excerpt, offset);
  const { link } = current(walk, style);
  walk.figures.push({ src: harmless(src), alt: harmless(alt), title, span, ...(link ? { link } : {}) });
}

/** Alt text is plain: formatting marks go, words stay. */
function altText(tokens: readonly Token[]): string {
  const words = (token: Token): string => {
    if (token.type === 'br') return ' ';
    if (token.type === 'html' || token.type === 'footnoteReference') return '';
    if (token.type === 'escape' || token.type === 'codespan') return String((token as Tokens.Escape).text);
    const children = (token as Tokens.Generic).tokens;
    return children && token.type !== 'text' ? children.map(words).join('') : decoded(token.raw);
  };
  return textOf(tidy([{ text: tokens.map(words).join('').replace(/\n/g, ' ') }]));
}
