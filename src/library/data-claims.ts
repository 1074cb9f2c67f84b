// The article's sentences held against the files of data that they stand on: a number in a section with a bound table or chart, or in a
// sentence that names the file, and that is neither in the data nor worked out from two numbers there.

import { findWords } from '../article/find-line.ts';
import type { Article, Block, TableBlock } from '../article/types.ts';
import { notInData } from '../data/messages.ts';
import { readNumber } from '../deck/numerals.ts';
import { plainText, textOf } from '../deck/runs.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { isMissing } from '../language/missing.ts';
import type { Language } from '../language/types.ts';

interface Datum {
  readonly value: number;
  /** As the slide has it, and where: `84.4 (2022, KZ)`. */
  readonly said: string;
  readonly row: number;
  readonly column: number;
}

interface Data {
  readonly file: string;
  readonly numbers: readonly Datum[];
}

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
        return data.length === 0
          ? []
          : strangers(sentence, data, language).map((one) => said(one, data, span, article));
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
      return [
        {
          value: read.value,
          said: `${text} (${where.filter((name) => name !== '').join(', ')})`,
          row: at,
          column: index,
        },
      ];
    }),
  );
  return { file: table.data?.file ?? '', numbers };
}

interface Stranger {
  readonly written: string;
  readonly value: number;
}

const tokens = /[-−]?\d{1,3}(?:[ \u00a0\u202f'’.,]\d{3})+(?:[.,]\d+)?|[-−]?\d+(?:[.,]\d+)?/g;
/** Counts of what is on the slide, days of a month: too small to be told from the data's own. */
const smallCount = 31;

/** Numbers of a sentence that the data do not know. */
function strangers(sentence: string, data: readonly Data[], language: Language): readonly Stranger[] {
  const names = language.charts.percentWords.split(', ').map((name) => name.toLowerCase());
  return [...sentence.matchAll(tokens)].flatMap((match): readonly Stranger[] => {
    const [written] = match;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + written.length);
    // Part of a word: `G20`, `COVID-19`, `trade2.csv`, `5th`.
    if (/[\p{L}\p{N}_/-]$/u.test(before) || /^[\p{L}_]/u.test(after)) return [];
    const read = readNumber(written, language);
    if (!read) return [];
    const whole = read.decimals === 0 && /^\d+$/.test(written);
    if (whole && ((read.value >= 1500 && read.value < 2200) || read.value <= smallCount)) return [];
    const percent =
      /^\s?[%٪％]/u.test(after) || names.some((name) => after.trimStart().toLowerCase().startsWith(name));
    return isKnown(read.value, read.decimals, percent, data) ? [] : [{ written, value: read.value }];
  });
}

/** Words for thousands and millions are another language's business: any power of a thousand will do. */
const scales = [1, 1e3, 1e6, 1e9, 1e12, 1e-3, 1e-6, 1e-9];
/** More numbers than these have a difference for everything. */
const mostPaired = 150;

function isKnown(value: number, decimals: number, percent: boolean, data: readonly Data[]): boolean {
  const slack = 0.5 * 10 ** -decimals * (1 + 1e-9);
  const is = (other: number): boolean => Math.abs(Math.abs(value) - Math.abs(other)) <= slack;
  return data.some(({ numbers }) => {
    if (numbers.some((one) => scales.some((scale) => is(one.value * scale)))) return true;
    const lines = [...groupsBy(numbers, 'row'), ...groupsBy(numbers, 'column'), numbers];
    const sums = lines.map((line) => line.reduce((sum, one) => sum + one.value, 0));
    if (sums.some((sum) => scales.some((scale) => is(sum * scale)))) return true;
    if (
      percent &&
      lines.some((line, index) =>
        line.some((one) => sums[index] && is((one.value / (sums[index] ?? 1)) * 100)),
      )
    )
      return true;
    if (numbers.length > mostPaired) return false;
    return lines
      .slice(0, -1)
      .some((line) =>
        line.some((a) =>
          line.some(
            (b) =>
              a !== b &&
              (is(a.value - b.value) ||
                (b.value !== 0 &&
                  (is(a.value / b.value) ||
                    (percent && (is((a.value / b.value - 1) * 100) || is((a.value / b.value) * 100)))))),
          ),
        ),
      );
  });
}

function groupsBy(numbers: readonly Datum[], key: 'row' | 'column'): readonly (readonly Datum[])[] {
  const groups = new Map<number, Datum[]>();
  for (const one of numbers) groups.set(one[key], [...(groups.get(one[key]) ?? []), one]);
  return [...groups.values()];
}

function said({ written, value }: Stranger, data: readonly Data[], span: Span, article: Article): Diagnostic {
  const all = data.flatMap(({ numbers }) => numbers);
  const nearest = [...all].sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))[0];
  const found = findWords(article.lines ?? [], span, written);
  const place = found ? { ...span, line: found.line, column: found.column } : span;
  return notInData(written, data[0]?.file ?? '', nearest?.said ?? '–', place);
}
