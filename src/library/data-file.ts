// A bound table as numbers that sentences can be held against, each with what it is called by and counted in.

import type { TableBlock } from '../article/types.ts';
import { readNumber } from '../deck/numerals.ts';
import { plainText } from '../deck/runs.ts';
import { isMissing } from '../language/missing.ts';
import type { Language } from '../language/types.ts';
import { endOf } from '../scene/chart-heading.ts';
import { type Measure, measureOf } from './data-numbers.ts';

/** A number of a table. */
export interface Datum {
  readonly value: number;
  readonly measure: Measure;
  /** As the slide has it, and where: `84.4 (2022, KZ)`. */
  readonly said: string;
  readonly row: number;
  readonly column: number;
  /** What it is called by: the head of its column, and the words of its row, each of them with its column. */
  readonly names: readonly DatumName[];
}

export interface DatumName {
  /** Of the column whose cell the name is; -1 for the head of the number's own. */
  readonly by: number;
  readonly name: string;
}

export interface Data {
  readonly file: string;
  readonly numbers: readonly Datum[];
}

export function dataOf(table: TableBlock, language: Language): Data {
  const heads = table.header.map(plainText);
  const measures = heads.map((head) => measureOf(table.chart?.unit ?? endOf(head)?.end ?? '', language));
  const numbers = table.rows.flatMap((row, at) =>
    row.slice(1).flatMap((cell, index): readonly Datum[] => {
      const text = plainText(cell);
      const read = isMissing(text) ? undefined : readNumber(text, language, table.chart?.unit);
      if (!read) return [];
      const where = [plainText(row[0] ?? []), heads[index + 1] ?? ''];
      const measure = measures[index + 1] ?? { kind: undefined, scale: undefined };
      return [
        {
          value: read.value,
          measure: read.sign === '%' ? { kind: 'percent', scale: 1 } : measure,
          said: `${text} (${where.filter((name) => name !== '').join(', ')})`,
          row: at,
          column: index,
          names: [...wordsOf(row, language), { by: -1, name: withoutUnit(where[1] ?? '') }],
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
