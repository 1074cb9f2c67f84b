// What an article says, piece by piece in its order, and what pdftotext reads of a page, both as letters that can be found in each other.

import type { Article, Block, Run, Section } from '../../src/article/types.ts';

/**
 * Letters and figures alone: points beside text that runs from right to left stand where a reader of PDFs takes them to. Alef, lam, yeh and
 * their like stand in one order wherever they meet: fonts join them, and poppler 22 takes some joined pairs apart from the left.
 */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{M}\u202a-\u202e]/gu, '')
    .replace(/[اأإآٱلىيمحجخ]{2,}/g, (joined) => [...joined].sort().join(''))
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Of a page as `pdftotext -raw` gives it: in the order in which it is written, but each stretch from right to left by its words, and by the
 * parts of words around joined letters, from the left. It ends a line at a mark over a letter, and where what is written next stands to the
 * left: what ends a line and runs from left to right is written behind it, and stands at its right.
 */
export const inReadingOrder = (raw: string): string =>
  raw
    .replace(/ ?[\u064b-\u065f]+\n/g, '')
    .replace(/^(.*\u202c)([^\u202b\u202c\n]*)$/gm, (_, from: string, behind: string) =>
      `${(from.match(/\u202b[^\u202c]*\u202c|[^\u202b]+/g) ?? []).reverse().join('')}${behind}`.replace(
        /[\u202a-\u202e]/g,
        '',
      ),
    );

/** A title, an item, a cell under its table's head, a sentence of prose. */
function piecesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.isSource ? [] : sentences(plain(block.runs));
    case 'heading':
      return [plain(block.runs)];
    case 'list':
      return block.items.flatMap((item) => [
        plain(item.runs),
        ...(item.children ? piecesOf(item.children) : []),
        ...item.rest.flatMap(piecesOf),
      ]);
    case 'quote':
      return [...block.paragraphs.map(plain), ...block.rest.flatMap(piecesOf)];
    case 'alert':
      return block.blocks.flatMap(piecesOf);
    case 'table':
      return block.chart ? [] : block.rows.flat().map(plain);
    default:
      return [];
  }
}

const plain = (runs: readonly Run[]): string => runs.map(({ text, cites }) => (cites ? '' : text)).join('');
const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?؟])\s+|(?<=[。？！])/u);

export const sectionPieces = ({ title, blocks }: Section): readonly string[] =>
  [plain(title), ...blocks.flatMap(piecesOf)].map(letters).filter((piece) => piece !== '');

export interface Order {
  /** Pieces of the article that stand on its slides' pages, of all that it has. */
  readonly shown: number;
  readonly of: number;
  /** Behind what comes later in the article. */
  readonly wrong: readonly string[];
}

/** Shorter pieces, and those that a page has twice, stand where they stand by chance. */
const leastTelling = 6;

/** @param pages of each section's heading's line, what its slides say, page by page. */
export function articleOrder(article: Article, pages: ReadonlyMap<number, readonly string[]>): Order {
  let [shown, of] = [0, 0];
  const wrong: string[] = [];
  for (const section of article.sections) {
    const pieces = sectionPieces(section);
    const own = pages.get(section.span.line) ?? [];
    of += pieces.length;
    shown += pieces.filter((piece) => own.some((page) => page.includes(piece))).length;
    for (const page of own) {
      let last = -1;
      for (const piece of pieces) {
        const at = page.indexOf(piece);
        if (piece.length < leastTelling || at < 0 || page.includes(piece, at + 1)) continue;
        if (at < last) wrong.push(piece);
        last = Math.max(last, at);
      }
    }
  }
  return { shown, of, wrong };
}
