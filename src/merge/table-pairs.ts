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

export const rowPartners = (was: Cells, now: Cells): Partners => partners(was.map(rowText), now.map(rowText));

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
