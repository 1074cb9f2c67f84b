// Block tokens to blocks: a handler a token type in one table. What has no handler is reported and keeps its source.

import type { MarkedToken, Token } from 'marked';
import { isUnclosed, readFence } from './fences.ts';
import { readHtmlBlock } from './html-block.ts';
import { readInline } from './inline.ts';
import type { FootnoteDefinition } from './lexer.ts';
import { readList } from './list.ts';
import { readMap } from './map-block.ts';
import { tooDeep, unknownConstruct } from './messages.ts';
import { reportNearMisses } from './near-misses.ts';
import type { Parsing } from './parsing.ts';
import { forEachPlaced, placeOfBlock } from './place.ts';
import { readBlockquote } from './quote.ts';
import { readTable } from './table.ts';
import type { Block, HeadingBlock } from './types.ts';

/** Containers within containers beyond this are read as plain text. */
const deepest = 40;

export function readBlocks(parsing: Parsing, tokens: readonly Token[], line: number, depth: number): Block[] {
  const blocks: Block[] = [];
  forEachPlaced(tokens, line, (token, at) => {
    const handle = Object.hasOwn(handlers, token.type)
      ? (handlers[token.type as BlockType] as Handler<Token>)
      : unknown;
    blocks.push(...handle(parsing, token, at, depth), ...parsing.section.tables.splice(0));
  });
  return blocks;
}

type Handler<T> = (parsing: Parsing, token: T, line: number, depth: number) => readonly Block[];
type BlockToken =
  | Extract<
      MarkedToken,
      {
        type:
          | 'space'
          | 'code'
          | 'heading'
          | 'hr'
          | 'blockquote'
          | 'list'
          | 'def'
          | 'table'
          | 'paragraph'
          | 'text'
          | 'checkbox';
      }
    >
  | Extract<MarkedToken, { type: 'html'; pre: boolean }>
  | FootnoteDefinition;
type BlockType = BlockToken['type'];

const handlers: { readonly [Type in BlockType]: Handler<Extract<BlockToken, { type: Type }>> } = {
  space: () => [],
  // Where a link leads is said by the links that use it.
  def: () => [],
  checkbox: () => [],
  // Collected before; what no reference uses goes to the notes of the last section.
  footnoteDefinition: () => [],
  paragraph: (parsing, token, line) => paragraph(parsing, token, line),
  text: (parsing, token, line) => paragraph(parsing, { ...token, tokens: token.tokens ?? [] }, line),
  heading: (parsing, token, line) => {
    const { runs, figures } = readInline(parsing, token.tokens, { text: token.text, line });
    const level = Math.min(6, Math.max(3, token.depth)) as HeadingBlock['level'];
    return [
      { kind: 'heading', level, runs, span: placeOfBlock(parsing.source, token.raw, line) },
      ...figures,
    ];
  },
  hr: ({ source }, token, line) => [{ kind: 'rule', span: placeOfBlock(source, token.raw, line) }],
  blockquote: (parsing, token, line, depth) =>
    depth < deepest ? [readBlockquote(parsing, token, line, depth)] : flat(parsing, token, line),
  list: (parsing, token, line, depth) =>
    depth < deepest ? [readList(parsing, token, line, depth)] : flat(parsing, token, line),
  table: (parsing, token, line) => readTable(parsing, token, line),
  html: (parsing, token, line) => readHtmlBlock(parsing, token.raw, line),
  code: (parsing, token, line) => {
    const span = placeOfBlock(parsing.source, token.raw, line);
    const info = token.lang?.trim() ?? '';
    const words = readFence(parsing, token, info, span);
    // What it is made of is not known: the one fault is told, and no other of what it swallows.
    if (isUnclosed(token)) return [{ kind: 'html', text: `${info}\n${token.text}`, span }];
    if (/^map(?:\s|$)/i.test(info)) {
      const map = readMap(parsing, { text: token.text, line: line + 1 }, span);
      if (map) return [{ kind: 'map', map, span }];
    }
    return [{ kind: 'code', text: token.text.replace(/\n$/, ''), ...(info ? { info } : {}), span }, ...words];
  },
};

const unknown: Handler<Token> = (parsing, token, line) => {
  const span = placeOfBlock(parsing.source, token.raw, line);
  parsing.report(unknownConstruct(token.type, span));
  return [{ kind: 'paragraph', runs: [{ text: token.raw.replace(/\s+/g, ' ').trim() }], span }];
};

function flat(parsing: Parsing, token: Token, line: number): readonly Block[] {
  const span = placeOfBlock(parsing.source, token.raw, line);
  parsing.report(tooDeep(span));
  const text = token.raw.replace(/[>\s]+/g, ' ').trim();
  return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text }], span }];
}

function paragraph(
  parsing: Parsing,
  token: { readonly raw: string; readonly text: string; readonly tokens: readonly Token[] },
  line: number,
): readonly Block[] {
  reportNearMisses(parsing, token.raw, line);
  const { runs, figures } = readInline(parsing, token.tokens, { text: token.text, line });
  const span = placeOfBlock(parsing.source, token.raw, line);
  return runs.length > 0 ? [{ kind: 'paragraph', runs, span }, ...figures] : figures;
}
