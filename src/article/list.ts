// Lists of two levels, which is what a slide can show. Deeper items move up to the second level, in order.

import type { Token, Tokens } from 'marked';
import { monthNumber } from '../language/month-number.ts';
import type { Language } from '../language/types.ts';
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
  const dated = token.ordered && areDays(token, parsing.language);
  forEachPlaced(token.items, line, (item, itemLine) => {
    const read = readItem(parsing, item as Tokens.ListItem, itemLine, depth);
    items.push(dated ? withNumber(read, item as Tokens.ListItem) : read);
  });
  return {
    kind: 'list',
    ordered: token.ordered && !dated,
    start: token.start === '' ? 1 : token.start,
    items,
    span: placeOfBlock(parsing.source, token.raw, line),
  };
}

/**
 * Days at the head of lines, where a language writes them as Markdown numbers its lists: `3. März`, `14. Juni`. Markdown
 * counts on from the first, and a slide would say the fourth of June. What is numbered in order anyway is a list.
 */
function areDays({ items, start }: Tokens.List, language: Language): boolean {
  if (!language.dates.long.startsWith('d.')) return false;
  const inOrder = items.every((item, index) => numberOf(item) === Number(start) + index);
  if (inOrder && (items.length > 1 || start === 1)) return false;
  return items.every(({ text }) => monthNumber(/^[^\s:,;]+/.exec(text)?.[0] ?? '', language) !== undefined);
}

const numberOf = ({ raw }: Tokens.ListItem): number => Number.parseInt(raw, 10);

/** Its number as typed, which is of its words. */
function withNumber(item: ListItem, { raw }: Tokens.ListItem): ListItem {
  const typed = /^\s*(\d+[.)])/.exec(raw)?.[1] ?? '';
  return { ...item, runs: [{ text: `${typed} ` }, ...item.runs] };
}

/** `- 3. März 2024` is a point that begins with a number, not one that holds a list of one. */
function numberedPoint({ tokens }: Tokens.ListItem): Tokens.ListItem | undefined {
  const [only, ...others] = tokens.filter(({ type }) => type !== 'space');
  if (only?.type !== 'list' || others.length > 0) return undefined;
  const { ordered, items } = only as Tokens.List;
  return ordered && items.length === 1 ? items[0] : undefined;
}

function readItem(parsing: Parsing, item: Tokens.ListItem, line: number, depth: number): ListItem {
  const { source } = parsing;
  const numbered = numberedPoint(item);
  if (numbered)
    return {
      ...withNumber(readItem(parsing, numbered, line, depth), numbered),
      span: placeOfBlock(source, item.raw, line),
    };
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
