// How large a table may be that a deck shows whole: one of more goes on for hundreds of slides.

const most = { rows: 2000, columns: 60, cells: 10_000 };

/** What is too much of it, in words; undefined where it is within bounds. */
export function tableExcess(rows: number, columns: number): string | undefined {
  if (rows <= most.rows && columns <= most.columns && rows * columns <= most.cells) return undefined;
  return `${rows} rows of ${columns} columns, more than a deck can show (${most.rows} rows, ${most.columns} columns, ${most.cells} cells)`;
}
