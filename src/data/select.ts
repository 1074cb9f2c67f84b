// The rows and columns of a file's table that an article asks for.

import type { Report } from '../diagnostic/diagnostic.ts';
import { emptyTable, noColumn, noRows, twoColumns } from './messages.ts';
import type { DataCell, DataSpec, DataTable } from './types.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

export const cellText = (cell: DataCell): string => {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.written;
    case 'date':
      return cell.date;
    case 'none':
    case 'error':
      return '';
  }
};

/** The same table with the names first, then the columns asked for, and only the rows asked for; undefined after a report. */
export function selected(
  table: DataTable,
  spec: DataSpec,
  report: Report,
): (DataTable & { readonly places: readonly number[] }) | undefined {
  const { file, span } = spec;
  if (table.header.length < 2 || table.rows.length === 0) {
    report(emptyTable(file, span));
    return undefined;
  }
  let whole = true;
  const find = (name: string): number => {
    const at = table.header.findIndex((one) => plain(one) === plain(name));
    if (at < 0) {
      report(noColumn(file, name, table.header, span));
      whole = false;
    } else if (table.header.some((one, index) => index > at && plain(one) === plain(name)))
      report(twoColumns(file, name, span));
    return at;
  };
  const names = spec.names === undefined ? 0 : find(spec.names);
  const conditions = Object.entries(spec.where ?? {}).map(([column, values]) => ({
    column: find(column),
    values: new Set(values.map(plain)),
    asked: values,
  }));
  const asked = spec.columns?.map(find);
  if (!whole) return undefined;
  const tested = new Set(conditions.map(({ column }) => column));
  const isBlank = (column: number): boolean =>
    table.header[column] === '' && table.rows.every(({ cells }) => cells[column]?.kind === 'none');
  // A column that chooses rows says the same in all of them; one of nothing parts two others in a spreadsheet.
  const columns =
    asked ??
    table.header
      .map((_, index) => index)
      .filter((index) => index !== names && !tested.has(index) && !isBlank(index));
  const rows = table.rows.filter(({ cells }) =>
    conditions.every(({ column, values }) => values.has(plain(cellText(cells[column] ?? { kind: 'none' })))),
  );
  const unmet = conditions.flatMap(({ column, asked: values }) => {
    const known = [
      ...new Set(table.rows.map(({ cells }) => cellText(cells[column] ?? { kind: 'none' })).filter(Boolean)),
    ];
    const there = new Set(known.map(plain));
    return values
      .filter((value) => !there.has(plain(value)))
      .map((value) => ({ column: table.header[column] ?? '', value, known }));
  });
  for (const one of unmet) report(noRows(file, span, one));
  if (unmet.length > 0) return undefined;
  if (rows.length === 0) {
    report(noRows(file, span));
    return undefined;
  }
  const places = [names, ...columns];
  return {
    ...table,
    header: places.map((index) => table.header[index] ?? ''),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: places.map((index) => cells[index] ?? { kind: 'none' as const }),
    })),
    places,
  };
}
