// The article's sentences held against the files of data that they stand on: a number in a section with a bound table or chart, or in a
// sentence that names the file, and that is neither in the data nor worked out from two numbers there, or is there of another row.

import { findWords } from '../article/find-line.ts';
import type { Article, Block, TableBlock } from '../article/types.ts';
import { elsewhereInData, notInData } from '../data/messages.ts';
import { readNumber } from '../deck/numerals.ts';
import { plainText, textOf } from '../deck/runs.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { isMissing } from '../language/missing.ts';
import type { Language } from '../language/types.ts';
import { otherThanNamed } from './data-names.ts';
import {
  cellsWith,
  type Data,
  type Datum,
  followsFrom,
  type NumberInText,
  numbersIn,
} from './data-numbers.ts';

export function dataClaims(article: Article): readonly Diagnostic[] {
  const { language, sections } = article;
  const bound = sections.map(({ blocks }) =>
    blocks.flatMap(tablesIn).map((table) => dataOf(table, language)),
  );
  const files = new Map<string, Data[]>();
  for (const data of bound.flat()) files.set(data.file, [...(files.get(data.file) ?? []), data]);
  return sections.flatMap(({ blocks }, index) =>
    blocks.flatMap(textsIn).flatMap(({ text, span }) => {
      const own = bound[index] ?? [];
      return sentencesOf(text).flatMap((sentence) => {
        const named = [...files].flatMap(([file, data]) => (cites(sentence, file) ? data : []));
        const data = named.length > 0 ? named : own;
        return data.length === 0 ? [] : judged(sentence, data, span, article);
      });
    }),
  );
}

function tablesIn(block: Block): readonly TableBlock[] {
  if (block.kind === 'table') return block.data ? [block] : [];
  return block.kind === 'alert' ? block.blocks.flatMap(tablesIn) : [];
}

interface Text {
  readonly text: string;
  readonly span: Span;
}

function textsIn(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ text: textOf(block.runs), span: block.span }];
    case 'list':
      return block.items.flatMap((item) => [
        { text: textOf(item.runs), span: item.span },
        ...(item.children ? textsIn(item.children) : []),
      ]);
    case 'alert':
      return block.blocks.flatMap(textsIn);
    default:
      return [];
  }
}

/** Good enough for numbers: a full stop between digits ends nothing. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?。！？؟])\s+(?=[^\d\s])/u);

/** `(trade.csv)`, `(see data/trade.csv)`. */
function cites(sentence: string, file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  return [...sentence.toLowerCase().matchAll(/[(（]([^()（）]*)[)）]/g)].some(([, inside = '']) =>
    inside.includes(name),
  );
}

function dataOf(table: TableBlock, language: Language): Data {
  const numbers = table.rows.flatMap((row, at) =>
    row.slice(1).flatMap((cell, index): readonly Datum[] => {
      const text = plainText(cell);
      const read = isMissing(text) ? undefined : readNumber(text, language);
      if (!read) return [];
      const where = [plainText(row[0] ?? []), plainText(table.header[index + 1] ?? [])];
      const head = withoutUnit(where[1] ?? '');
      return [
        {
          value: read.value,
          said: `${text} (${where.filter((name) => name !== '').join(', ')})`,
          row: at,
          column: index,
          names: [...wordsOf(row, language), { by: -1, name: head }],
        },
      ];
    }),
  );
  return { file: table.data?.file ?? '', numbers };
}

/** `Exports, million` and `Exports (million)` are called exports. */
const withoutUnit = (head: string): string => head.replace(/\s*[,(（].*$/u, '').trim();

/** The cells of a row that are no numbers, and its first: what the row is called by. */
function wordsOf(row: TableBlock['rows'][number], language: Language): Datum['names'] {
  return row.flatMap((cell, by) => {
    const name = plainText(cell).trim();
    const words = name !== '' && (by === 0 || (!isMissing(name) && !readNumber(name, language)));
    return words ? [{ by, name }] : [];
  });
}

function judged(
  sentence: string,
  data: readonly Data[],
  span: Span,
  article: Article,
): readonly Diagnostic[] {
  const numbers = numbersIn(sentence, article.language);
  return numbers.flatMap((number): readonly Diagnostic[] => {
    const cells = cellsWith(number, data);
    if (followsFrom(number, data)) return [];
    const found = findWords(article.lines ?? [], span, number.written);
    const place = { ...span, line: found.line, column: found.column };
    const file = data[0]?.file ?? '';
    const [cell] = cells;
    if (!cell) {
      const all = data.flatMap((one) => one.numbers);
      return [notInData(number.written, file, nearest(all, number)?.said ?? '–', place)];
    }
    const alone = numbers.length === 1;
    const meant = otherThanNamed(sentence, number, cells, alone, data, article.language);
    const close = nearest(meant, number);
    return close ? [elsewhereInData(number.written, file, cell.said, close.said, place)] : [];
  });
}

function nearest(of: readonly Datum[], { value }: NumberInText): Datum | undefined {
  return [...of].sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))[0];
}
