// A table that goes on: its rows on as few slides as hold them, evenly, and a row taller than a slide in
// several.

import type { TableContent } from '../deck/types.ts';
import { breakLines } from '../text/break.ts';
import { insetOf, type Measured, padding, type Row, type TableSetting } from './table-measure.ts';

/** Index ranges of rows, as even as the heights allow. */
export function deal(
  heights: readonly number[],
  room: number,
  most: number,
): readonly (readonly [number, number])[] {
  const pack = (limitRows: number): [number, number][] => {
    const pages: [number, number][] = [];
    let from = 0;
    let used = 0;
    heights.forEach((height, index) => {
      if (index > from && (used + height > room || index - from >= limitRows)) {
        pages.push([from, index]);
        from = index;
        used = 0;
      }
      used += height;
    });
    pages.push([from, heights.length]);
    return pages;
  };
  const pages = pack(most).length;
  for (let even = Math.ceil(heights.length / pages); even < most; even++) {
    const balanced = pack(even);
    if (balanced.length === pages) return balanced;
  }
  return pack(most);
}

/** A row taller than the slide goes on in the next row: each cell's lines are dealt out, no word is lost. */
export function cutRow(
  row: Row,
  room: number,
  { size, widths }: Measured,
  table: TableContent,
  setting: TableSetting,
): readonly Row[] {
  const style = { ...setting.template.cell, size };
  const perPage = Math.max(1, Math.floor((room - padding.top - padding.bottom) / (size * style.lineSpacing)));
  const cells = row.cells.map((runs, column) => {
    const { left, right } = insetOf(column, table, setting);
    const width = ((widths[column] ?? 0) - left - right) * 0.98;
    return breakLines(runs, style, setting.families, width, setting.assets.measurer);
  });
  const pages = Math.max(...cells.map((lines) => Math.ceil(lines.length / perPage)), 1);
  return Array.from({ length: pages }, (_, index) => ({
    cells: cells.map((lines) =>
      lines.slice(index * perPage, (index + 1) * perPage).flatMap((line) => line.runs),
    ),
    source: row.source,
  }));
}
