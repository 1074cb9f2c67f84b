// Lists of two levels, which is what a slide can show. Deeper items move up to the second level, in order.

import type { Token, Tokens } from 'marked';
import { readInline } from './inline.ts';
import { flattenedList } from './messages.ts';
import type { Parsing } from './parsing.ts';
import { forEachPlaced, placeOfBlock } from './place.ts';
import type { Block, ListBlock, ListItem } from './types.ts';

export function readList(parsing: Parsing, token: Tokens.List, line: number, depth: number): ListBlock {
  const list = readLevel(parsing, token, line, depth);
  return { ...list, items: list.items.map((item) => shallow(parsing, item)) };
}

function readLevel(parsing: Parsing, token: Tokens.List, line: number, depth: number): ListBlock {
  const items: ListItem[] = [];
  forEachPlaced(token.items, line, (item, itemLine) => {
    items.push(readItem(parsing, item as Tokens.ListItem, itemLine, depth));
  });
  return {
    kind: 'list',
    ordered: token.ordered,
    start: token.start === '' ? 1 : token.start,
    items,
    span: placeOfBlock(parsing.source, token.raw, line),
  };
}

function readItem(parsing: Parsing, item: Tokens.ListItem, line: number, depth: number): ListItem {
  const { source } = parsing;
  let runs: ListItem['runs'] | undefined;
  let children: ListBlock | undefined;
  const rest: Block[] = [];
  forEachPlaced(item.tokens, line, (token: Token, at) => {
    const isText = token.type === 'text' || token.type === 'paragraph';
    if (isText && runs === undefined && children === undefined && rest.length === 0) {
      const { text, tokens = [] } = token as Tokens.Paragraph;
      const inline = readInline(parsing, tokens, { text, line: at });
      runs = inline.runs;
      rest.push(...inline.figures);
    } else if (token.type === 'list' && children === undefined && depth < 40) {
      children = readLevel(parsing, token as Tokens.List, at, depth + 1);
    } else if (token.type !== 'space' && token.type !== 'checkbox') {
      rest.push(...parsing.blocks([token], at, depth + 1));
    }
  });
  return {
    runs: runs ?? [],
    ...(item.task ? { checked: item.checked === true } : {}),
    ...(children ? { children } : {}),
    rest,
    span: placeOfBlock(source, item.raw, line),
  };
}

/** An item whose children have no children of their own. */
function shallow(parsing: Parsing, item: ListItem): ListItem {
  const { children } = item;
  const deep = children?.items.find((child) => child.children);
  if (!children || !deep) return item;
  parsing.report(flattenedList(deep.children?.span ?? deep.span));
  const flat = (each: ListItem): ListItem[] => {
    const { children: deeper, ...own } = each;
    return [own, ...(deeper?.items.flatMap(flat) ?? [])];
  };
  return { ...item, children: { ...children, items: children.items.flatMap(flat) } };
}
