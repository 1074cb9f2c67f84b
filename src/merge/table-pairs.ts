// Which row and which column of a table is which in another version of it: by all that it says, then by the likest in its stretch.

import { aligned, edited } from './align.ts';
import { paragraphText } from './read-paragraph.ts';
import type { ShapeRecord } from './record-types.ts';
import { spaced } from './said.ts';

type Cells = ShapeRecord['cells'];

/** Places in the one by places in the other; a row or column that went, or came, is in none. */
export type Partners = ReadonlyMap<number, number>;

export const cellText = (cell: Cells[number][number]): string => spaced(cell.map(paragraphText).join('\n'));

const rowText = (row: Cells[number]): string => row.map(cellText).join('\t');

const columnTexts = (cells: Cells): readonly string[] =>
  (cells[0] ?? []).map((_, at) => cells.map((row) => cellText(row[at] ?? [])).join('\t'));

/** Also of a row that went elsewhere: by all that it says, then by its first cell, where one row alone has it. */
export function rowPartners(was: Cells, now: Cells): Partners {
  const found = new Map(partners(was.map(rowText), now.map(rowText)));
  for (const key of [rowText, (row: Cells[number]): string => cellText(row[0] ?? [])]) {
    const taken = new Set(found.values());
    const left = now.flatMap((row, at) => (taken.has(at) ? [] : [{ at, said: key(row) }]));
    for (const [index, row] of was.entries()) {
      const same = found.has(index) ? [] : left.filter(({ said }) => said !== '' && said === key(row));
      const isAlone = was.filter((one) => key(one) === key(row)).length === 1;
      if (same[0] && same.length === 1 && isAlone) found.set(index, same[0].at);
    }
  }
  return found;
}

/** As many columns are the same columns: nobody takes one out and puts another in. */
export function columnPartners(was: Cells, now: Cells): Partners {
  const [old, fresh] = [columnTexts(was), columnTexts(now)];
  return old.length === fresh.length ? new Map(old.map((_, at) => [at, at])) : partners(old, fresh);
}

function partners(was: readonly string[], now: readonly string[]): Partners {
  const found = new Map<number, number>();
  for (const { same, old, new: fresh } of aligned(was, now)) {
    let [from, to] = [old[0], fresh[0]];
    const pairs =
      same || old[1] - old[0] === fresh[1] - fresh[0]
        ? was.slice(...old).map((text) => [text, text] as const)
        : edited(was.slice(...old), now.slice(...fresh));
    for (const [before, after] of pairs) {
      if (before !== undefined && after !== undefined) found.set(from, to);
      if (before !== undefined) from += 1;
      if (after !== undefined) to += 1;
    }
  }
  return found;
}
