// A table in three versions: rows that came and went on either side, and the cells of those that are in all.

import { type Markup, marked, markedAll, type Splice, spliced } from './markup.ts';
import { mergeBody, type ShapeMerge, type ShapeVersion, same } from './merge-body.ts';
import type { ShapeRecord } from './record-types.ts';
import { cellText, columnPartners, type Partners, rowPartners } from './table-pairs.ts';

type Cells = ShapeRecord['cells'];

interface Side {
  readonly cells: Cells;
  readonly rows: readonly { readonly element: Markup; readonly cells: readonly Markup[] }[];
  /** By the row and column of the base. */
  readonly row: Partners;
  readonly column: Partners;
}

const tableOf = (shape: Markup): Markup | undefined => marked(shape, 'a:graphic', 'a:graphicData', 'a:tbl');

const sideOf = (base: Cells, { record, element }: ShapeVersion): Side => ({
  cells: record.cells,
  rows: markedAll(tableOf(element), 'a:tr').map((row) => ({ element: row, cells: markedAll(row, 'a:tc') })),
  row: rowPartners(base, record.cells),
  column: columnPartners(base, record.cells),
});

/** Whether rows or columns came or went. */
export const otherGrid = (a: Cells, b: Cells): boolean => gridOf(a) !== gridOf(b);

const gridOf = (cells: Cells): string => cells.map((row) => row.length).join();

const said = (row: Cells[number] | undefined): string => (row ?? []).map(cellText).join(' | ');

/** The carrier's table with what the other changed. Columns of the other's alone are told: they have no width in the carrier. */
export function mergeTable(
  base: Cells,
  carrier: ShapeVersion,
  other: ShapeVersion,
  how: ShapeMerge,
): readonly Splice[] {
  if (same(base, other.record.cells) || base.length * carrier.record.cells.length === 0) return [];
  const [mine, theirs] = [sideOf(base, carrier), sideOf(base, other)];
  const columns = base[0]?.length ?? 0;
  if (theirs.column.size < columns || (theirs.cells[0]?.length ?? 0) > columns)
    how.conflict('table', said(base[0]), said(mine.cells[0]), said(theirs.cells[0]));
  /** Rows of the other that the carrier took out, and that stand. */
  const kept = new Set<number>();
  const splices = base.flatMap((was, index): readonly Splice[] => {
    const [m, t] = [mine.row.get(index), theirs.row.get(index)];
    if (m !== undefined && t !== undefined) return mergeRow(was, m, t);
    if (m !== undefined) return removedRow(was, m);
    if (t === undefined || same(was, theirs.cells[t])) return [];
    how.conflict('row', said(was), '', said(theirs.cells[t]));
    if (how.stands === 'other') kept.add(t);
    return [];
  });
  const all = [...splices, ...addedRows(mine, theirs, kept, how)];
  return isInOrder(mine.row) && !isInOrder(theirs.row) ? reordered(all, mine, theirs) : all;

  function mergeRow(was: Cells[number], m: number, t: number): readonly Splice[] {
    return was.flatMap((cell, at): readonly Splice[] => {
      const [own, its] = [mine.column.get(at), theirs.column.get(at)];
      if (its === undefined) return [];
      const now = theirs.cells[t]?.[its] ?? [];
      if (own !== undefined)
        return mergeBody(
          cell,
          marked(mine.rows[m]?.cells[own], 'a:txBody'),
          marked(theirs.rows[t]?.cells[its], 'a:txBody'),
          how,
        );
      if (!same(cell, now)) how.conflict('cell', cellText(cell), '', cellText(now));
      return [];
    });
  }

  /** The other took it out. */
  function removedRow(was: Cells[number], m: number): readonly Splice[] {
    const [row, now] = [mine.rows[m]?.element, mine.cells[m] ?? []];
    const isEdited = was.some((cell, at) => {
      const own = mine.column.get(at);
      return own !== undefined && !same(cell, now[own]);
    });
    if (isEdited) how.conflict('row', said(was), said(now), '');
    return row && (!isEdited || how.stands === 'other') ? [{ start: row.start, end: row.end, xml: '' }] : [];
  }
}

const isInOrder = (rows: Partners): boolean => {
  const places = [...rows].sort(([a], [b]) => a - b).map(([, at]) => at);
  return places.every((at, index) => index === 0 || at > (places[index - 1] as number));
};

/** The rows with what is spliced into them, in the other's order: each row that went elsewhere there behind the row that it stands behind. */
function reordered(splices: readonly Splice[], mine: Side, theirs: Side): readonly Splice[] {
  const [first, last] = [mine.rows[0]?.element, mine.rows.at(-1)?.element];
  if (!first || !last) return splices;
  /** Of each row its text; what stands at its ends came in beside it. */
  const texts = mine.rows.map(({ element: row }, at) => {
    const own = splices.filter(
      ({ start, end }) =>
        start >= row.start && end <= row.end && (start > row.start || at === 0 || end > start),
    );
    return spliced(
      row.xml,
      own.map((one) => ({ ...one, start: one.start - row.start, end: one.end - row.start })),
    );
  });
  const back = new Map([...mine.row].map(([index, at]) => [at, index]));
  const order = [...mine.rows.keys()];
  const place = (at: number): number => theirs.row.get(back.get(at) ?? -1) ?? -1;
  const known = order.filter((at) => place(at) >= 0).sort((a, b) => place(a) - place(b));
  let next = 0;
  const rows = order.map((at) => (place(at) < 0 ? at : (known[next++] as number)));
  const outside = splices.filter(({ start, end }) => end < first.start || start > last.end);
  const xml = rows.map((at) => texts[at]).join('');
  return [...outside, { start: first.start, end: last.end, xml }];
}

/** Rows that came in the other, each behind the row that it stands behind there; one that came in both alike is there once. */
function addedRows(mine: Side, theirs: Side, kept: ReadonlySet<number>, how: ShapeMerge): readonly Splice[] {
  const [known, own] = [new Set(theirs.row.values()), new Set(mine.row.values())];
  const alike = new Set(mine.cells.flatMap((row, at) => (own.has(at) ? [] : [said(row)])));
  const back = new Map([...theirs.row].map(([index, at]) => [at, index]));
  return theirs.rows.flatMap(({ element, cells }, at): readonly Splice[] => {
    if ((known.has(at) && !kept.has(at)) || alike.has(said(theirs.cells[at]))) return [];
    const before = theirs.rows
      .slice(0, at)
      .flatMap((_, index) => mine.row.get(back.get(index) ?? -1) ?? [])
      .at(-1);
    const place = mine.rows[before ?? 0]?.element;
    if (!place) return [];
    const where = before === undefined ? place.start : place.end;
    return [{ start: where, end: where, xml: how.carried(rowOf(element, cells, mine, theirs)) }];
  });
}

/** A row of the other with as many cells as the carrier's rows have. */
function rowOf(row: Markup, cells: readonly Markup[], mine: Side, theirs: Side): string {
  const width = mine.rows[0]?.cells.length ?? 0;
  if (width === cells.length || cells.length === 0) return row.xml;
  const back = new Map([...mine.column].map(([index, at]) => [at, index]));
  const own = Array.from({ length: width }, (_, at) => {
    const cell = cells[theirs.column.get(back.get(at) ?? -1) ?? -1];
    return cell?.xml ?? '<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p/></a:txBody><a:tcPr/></a:tc>';
  });
  const [first, last] = [cells[0] as Markup, cells.at(-1) as Markup];
  return `${row.xml.slice(0, first.start - row.start)}${own.join('')}${row.xml.slice(last.end - row.start)}`;
}
