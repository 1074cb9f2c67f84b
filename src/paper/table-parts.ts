// A table that a column is too narrow for, side by side in parts: each has the first column, which names the rows, and as many of the
// others as stand there without a number or a plain word cut in two.

import type { TableContent } from '../deck/types.ts';

/** Parts are taken for the whole where they leave at most this share of the words cut. */
const mostCut = 1 / 3;

/**
 * @param cutsIn numbers and words, of a table as it would be set, that lines end inside of.
 * @returns the table itself, where it has room or parts would not help.
 */
export function tableParts(
  table: TableContent,
  cutsIn: (table: TableContent) => number,
): readonly TableContent[] {
  const whole = cutsIn(table);
  if (whole === 0 || table.header.length < 3) return [table];
  const groups: number[][] = [];
  for (let column = 1; column < table.header.length; column += 1) {
    const last = groups.at(-1);
    if (last && cutsIn(columnsOf(table, [...last, column])) === 0) last.push(column);
    else groups.push([0, column]);
  }
  const parts = groups.map((columns) => columnsOf(table, columns));
  const left = parts.reduce((all, part) => all + cutsIn(part), 0);
  return left <= whole * mostCut ? parts : [table];
}

const columnsOf = (table: TableContent, columns: readonly number[]): TableContent => {
  const pick = <T>(all: readonly T[]): readonly T[] =>
    columns.flatMap((column) => all.slice(column, column + 1));
  return {
    ...table,
    header: pick(table.header),
    align: pick(table.align),
    rows: table.rows.map((row) => ({ ...row, cells: pick(row.cells) })),
  };
};
