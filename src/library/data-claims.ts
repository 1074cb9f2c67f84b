// The article's sentences held against the files of data that they stand on: a number in a section with a bound table or chart, or in a
// sentence that names the file, and that is neither in the data nor worked out from two numbers there, or is there of another row.

import { findWords } from '../article/find-line.ts';
import type { Article, Block, TableBlock } from '../article/types.ts';
import { elsewhereInData, notInData } from '../data/messages.ts';
import { textOf } from '../deck/runs.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { type Data, type Datum, dataOf } from './data-file.ts';
import { followsFrom } from './data-follows.ts';
import { namedBy } from './data-names.ts';
import { type NumberInText, numbersIn, says } from './data-numbers.ts';

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

function judged(
  sentence: string,
  data: readonly Data[],
  span: Span,
  article: Article,
): readonly Diagnostic[] {
  const { language, lines = [] } = article;
  const numbers = numbersIn(sentence, language);
  const all = data.flatMap((one) => one.numbers);
  return numbers.flatMap((number): readonly Diagnostic[] => {
    if (number.time && !all.some(({ measure }) => measure.time || measure.kind === undefined)) return [];
    const named = namedBy(sentence, number, numbers, all, language);
    const cells = all.filter((one) => says(number, one.value, one.measure));
    if (cells.some((cell) => named?.has(cell) ?? true)) return [];
    let other: readonly Datum[] | undefined;
    for (const { numbers: own } of data)
      for (const from of followsFrom(number, own, named ?? new Set())) {
        if (!named || from.some((one) => named.has(one))) return [];
        other ??= from;
      }
    const found = findWords(lines, span, number.written);
    const place = { ...span, line: found.line, column: found.column };
    const file = data[0]?.file ?? '';
    const from = cells[0] ? [cells[0]] : other;
    const close = nearest(named ? [...named] : all, number)?.said ?? '–';
    if (!from || !named) return [notInData(number.written, file, close, place)];
    return [elsewhereInData(number.written, file, from, close, place)];
  });
}

function nearest(of: readonly Datum[], { value }: NumberInText): Datum | undefined {
  return [...of].sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))[0];
}
