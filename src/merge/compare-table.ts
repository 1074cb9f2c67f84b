// What changed between two versions of a table.

import { aligned } from './align.ts';
import { differing, type Told } from './told.ts';

type Cells = readonly (readonly string[])[];

/** Cell by cell where both tables have the same rows and columns; else row by row. */
export function compareCells(old: Cells, fresh: Cells): readonly Told[] {
  const columns = ([first]: Cells): number => first?.length ?? 0;
  if (columns(old) !== columns(fresh) || (old.length !== fresh.length && columns(old) === 0))
    return [{ kind: 'table', before: sizeOf(old), after: sizeOf(fresh) }];
  const lines = (cells: Cells): readonly string[] => cells.map((row) => row.join('\t'));
  if (old.length === fresh.length)
    return old.flatMap((row, index) => compareRow(row, fresh[index] ?? [], index));
  return aligned(lines(old), lines(fresh)).flatMap(
    ({ same, old: [from, to], new: [start, end] }): readonly Told[] => {
      if (same) return [];
      if (to - from === end - start)
        return old
          .slice(from, to)
          .flatMap((row, index) => compareRow(row, fresh[start + index] ?? [], start + index));
      const row = (cells: readonly string[]): string => cells.join(' | ');
      return [
        ...old.slice(from, to).map((one, index) => ({
          kind: 'cell' as const,
          place: `row ${from + index + 1}`,
          before: row(one),
        })),
        ...fresh.slice(start, end).map((one, index) => ({
          kind: 'cell' as const,
          place: `row ${start + index + 1}`,
          after: row(one),
          ...(from > 0 ? { behind: row(old[to - 1] ?? []) } : {}),
        })),
      ];
    },
  );
}

const sizeOf = (cells: Cells): string => `${cells.length} x ${cells[0]?.length ?? 0} cells`;

const compareRow = (old: readonly string[], fresh: readonly string[], row: number): readonly Told[] =>
  old.flatMap((cell, column) =>
    differing('cell', cell, fresh[column] ?? '').map((one) => ({
      ...one,
      place: `row ${row + 1}, column ${column + 1}`,
    })),
  );
