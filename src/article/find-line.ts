// Finds the line on which some words of a block stand. A span says where a block begins; of a
// paragraph over several lines, a list of names in a map block or a folded line of the front matter,
// the words themselves say where.

import type { Span } from '../diagnostic/diagnostic.ts';
import { lazyFor } from '../language/lazy.ts';

/** Looked through at most, where neither a blank line nor a closing fence ends the block. */
const farthest = 400;
/** Letters that must agree: all of the words', else as many as stand before a link or a citation. */
const keys = [Number.POSITIVE_INFINITY, 24, 12, 6, 3];

/**
 * The place where the words begin, at `from` or below it in the same block; `from` itself
 * where they are not found.
 * @param lines the file's
 */
export function findWords(lines: readonly string[], from: Span, words: string): Span {
  const wanted = letters(words);
  if (wanted === '') return from;
  if (words.startsWith('[^')) return findCall(lines, from, words);
  const { block, joined, starts } = readBlock(lines, from.line);
  const skipped = lettersBefore(block[0], from.column);
  for (const length of keys) {
    const key = wanted.slice(0, length);
    const found = key === '' ? undefined : find({ block, joined, starts }, key, skipped);
    if (found) return { file: from.file, ...found };
    if (length <= wanted.length && length <= 3) break;
  }
  return from;
}

/** The call of a note, which is markup elsewhere. */
function findCall(lines: readonly string[], from: Span, call: string): Span {
  for (const { number } of readBlock(lines, from.line).block) {
    const at = lines[number - 1]?.indexOf(call) ?? -1;
    if (at >= 0) return { file: from.file, line: number, column: at + 1 };
  }
  return from;
}

interface Line {
  readonly number: number;
  readonly letters: string;
  /** Column of each letter, from 1. */
  readonly columns: readonly number[];
}

interface ReadBlock {
  readonly block: readonly Line[];
  /** The letters of all its lines, and where those of each begin. */
  readonly joined: string;
  readonly starts: readonly number[];
}

/** Blocks that were read, by their first lines: a paragraph with a thousand citations is asked for each of them. */
const blocksOf = lazyFor((_: readonly string[]) => new Map<number, ReadBlock>());

function readBlock(lines: readonly string[], line: number): ReadBlock {
  const known = blocksOf(lines).get(line);
  if (known) return known;
  const block = blockAt(lines, line);
  const starts: number[] = [];
  let joined = '';
  for (const one of block) {
    starts.push(joined.length);
    joined += one.letters;
  }
  const read = { block, joined, starts };
  blocksOf(lines).set(line, read);
  return read;
}

/** How many of a line's letters stand before a column; the columns are in order. */
function lettersBefore(line: Line | undefined, column: number): number {
  const { columns } = line ?? { columns: [] };
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function blockAt(lines: readonly string[], line: number): readonly Line[] {
  const fence = /^\s*(?:[>\-*+]\s*)*(`{3,}|~{3,})/.exec(lines[line - 1] ?? '')?.[1];
  const block: Line[] = [];
  for (let index = line - 1; index < Math.min(lines.length, line - 1 + farthest); index++) {
    const text = lines[index] ?? '';
    if (index > line - 1 && (fence ? text.trim().startsWith(fence) : text.trim() === '')) break;
    block.push(lineAt(lines, index));
  }
  return block;
}

/** Lines that were read: each item of a list is asked for in the lines from it on. */
const linesOf = lazyFor((_: readonly string[]) => new Map<number, Line>());

function lineAt(lines: readonly string[], index: number): Line {
  const known = linesOf(lines).get(index);
  if (known) return known;
  const read = lineOf(lines[index] ?? '', index + 1);
  linesOf(lines).set(index, read);
  return read;
}

function lineOf(text: string, number: number): Line {
  const plain = withoutMarkup(text);
  let all = '';
  const columns: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    const own = asciiLetter.test(character)
      ? character.toLowerCase()
      : character > '\x7f'
        ? letters(character)
        : '';
    for (let count = 0; count < own.length; count++) columns.push(at + 1);
    all += own;
  }
  return { number, letters: all, columns };
}

/** Where a block has the letters, counted on from line to line. */
function find(
  { block, joined, starts }: ReadBlock,
  key: string,
  from: number,
): { readonly line: number; readonly column: number } | undefined {
  const at = joined.indexOf(key, from);
  if (at < 0) return undefined;
  const index = starts.findLastIndex((start, own) => start <= at && (block[own]?.letters.length ?? 0) > 0);
  const line = block[index];
  return line ? { line: line.number, column: line.columns[at - (starts[index] ?? 0)] ?? 1 } : undefined;
}

/** Addresses, tags and the calls of notes as spaces: what stays keeps its column. */
const withoutMarkup = (text: string): string =>
  text.replace(/\]\([^()\s]*(?:\s+"[^"]*")?\)|<\/?[a-zA-Z][^<>]*>|\[\^[^\]]+\]|&#?\w+;/g, (markup) =>
    /\s"/.test(markup)
      ? `${' '.repeat(markup.search(/\s"/))}${markup.slice(markup.search(/\s"/))}`
      : ' '.repeat(markup.length),
  );

const asciiLetter = /^[0-9A-Za-z]/;
const letters = (text: string): string => {
  const plain = /^[\0-\x7f]*$/.test(text) ? text : text.normalize('NFKC');
  return plain.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
};
