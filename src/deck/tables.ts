// Recognises what a table is by the names of its columns, in any language that lexicon.ts knows.

import type { Run, TableBlock } from '../article/types.ts';
import { isMissing } from '../language/missing.ts';
import type { Language } from '../language/types.ts';
import type { Pairs } from './families.ts';
import { type ColumnRole, columnRoles } from './lexicon.ts';
import { readNumber } from './numerals.ts';
import { plainText } from './runs.ts';

export type TableKind = 'timeline' | 'actors' | 'numbers' | 'data';

/** Which column holds what. `others` have a name the kind does not know. */
export interface Reading {
  readonly kind: TableKind;
  readonly columns: Partial<Readonly<Record<ColumnRole, number>>>;
  readonly others: readonly number[];
}

const wanted: readonly {
  readonly kind: TableKind;
  readonly needs: readonly ColumnRole[];
  readonly may: readonly ColumnRole[];
}[] = [
  { kind: 'timeline', needs: ['date', 'event'], may: ['source'] },
  { kind: 'actors', needs: ['actor', 'role'], may: ['position', 'source'] },
  { kind: 'actors', needs: ['actor', 'position'], may: ['role', 'source'] },
  { kind: 'numbers', needs: ['number', 'what'], may: ['source'] },
];

export function readTable(table: TableBlock, language: Language): Reading {
  const names = table.header.map((cell) => columnRoles(plainText(cell), language));
  for (const { kind, needs, may } of wanted) {
    const reading = match(names, [...needs, ...may]);
    if (
      table.rows.length > 0 &&
      reading.others.length === 0 &&
      needs.every((role) => role in reading.columns)
    ) {
      return { kind, ...reading };
    }
  }
  return { kind: 'data', columns: {}, others: names.map((_, index) => index) };
}

/**
 * The table read for two columns because its author says so, or because it is such a table: what the names do
 * not tell, the order does.
 */
export function readPairs(
  table: TableBlock,
  roles: Pairs['each'],
  language: Language,
): Omit<Reading, 'kind'> {
  const found = readTable(table, language);
  if (roles.every((role) => role in found.columns)) return found;
  const named = match(
    table.header.map((cell) => columnRoles(plainText(cell), language)),
    [...roles, 'source'],
  );
  const free = [...named.others];
  const columns = { ...named.columns };
  for (const role of roles) {
    if (columns[role] !== undefined) continue;
    const next = free.shift();
    if (next !== undefined) columns[role] = next;
  }
  return { columns, others: free };
}

function match(
  names: readonly (readonly ColumnRole[])[],
  roles: readonly ColumnRole[],
): Omit<Reading, 'kind'> {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const others: number[] = [];
  names.forEach((candidates, index) => {
    const role = roles.find((one) => candidates.includes(one) && columns[one] === undefined);
    if (role) columns[role] = index;
    else others.push(index);
  });
  return { columns, others };
}

/** The author's alignment; else numbers stand at the end of their column, but for the first, which names the rows. */
export function alignments(table: TableBlock, language: Language): readonly ('start' | 'center' | 'end')[] {
  return table.header.map((_, column) => {
    const asked = table.align[column];
    if (asked === 'left') return 'start';
    if (asked === 'center') return 'center';
    if (asked === 'right') return 'end';
    if (column === 0) return 'start';
    const cells = table.rows.map((row) => plainText(row[column] ?? [])).filter((text) => !isMissing(text));
    return cells.length > 0 && cells.every((text) => readNumber(text, language)) ? 'end' : 'start';
  });
}

export function cellOf(row: readonly (readonly Run[])[], column: number | undefined): readonly Run[] {
  return column === undefined ? [] : (row[column] ?? []);
}
