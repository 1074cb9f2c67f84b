// How wide a table's columns are and how high its rows, at one size: from the words in its cells.

import type { TableContent } from '../deck/types.ts';
import type { Inset } from '../scene/geometry.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import { breakLines, familyOf } from '../text/break.ts';
import type { Setting } from './setting.ts';

export const padding = { top: 5, bottom: 5 };

/** Half the room between two columns, points. */
const gap = 9;

/** The outer columns stand on the grid's lines, flush with the title. */
export function insetOf(column: number, columns: number, rtl: boolean): Inset {
  const start = column === 0 ? 0 : gap;
  const end = column === columns - 1 ? 0 : gap;
  return { ...padding, left: rtl ? end : start, right: rtl ? start : end };
}

export interface Row {
  readonly cells: readonly (readonly SceneRun[])[];
  readonly source: TableContent['rows'][number] | undefined;
}

export interface Measured {
  readonly size: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly headerHeight: number;
}

export function cellStyle(
  table: TableContent,
  column: number,
  header: boolean,
  size: number,
  setting: Setting,
): ParagraphStyle {
  const { cell, palette } = setting.template;
  return {
    ...cell,
    size,
    bold: header || (table.style === 'actors' && column === 0),
    color: header ? palette.deep : palette.ink,
    align: table.align[column] ?? 'start',
  };
}

export function measure(
  header: Row,
  rows: readonly Row[],
  table: TableContent,
  width: number,
  size: number,
  setting: Setting,
): Measured {
  const widths = columnWidths([header, ...rows], table, width, size, setting);
  const height = (row: Row, isHeader: boolean): number =>
    Math.max(
      ...row.cells.map((runs, column) => {
        const style = cellStyle(table, column, isHeader, size, setting);
        const { left, right } = insetOf(column, row.cells.length, setting.rtl);
        const room = (widths[column] ?? 0) - left - right;
        const lines = breakLines(runs, style, setting.families, room, setting.assets.measurer).length;
        return Math.max(1, lines) * size * style.lineSpacing + padding.top + padding.bottom;
      }),
    );
  return { size, widths, heights: rows.map((row) => height(row, false)), headerHeight: height(header, true) };
}

/**
 * Every column gets its longest word; what is left is shared by how much each would like for one line, its square
 * root taken, so that one long column does not starve the others. Sums to `width`.
 */
function columnWidths(
  rows: readonly Row[],
  table: TableContent,
  width: number,
  size: number,
  setting: Setting,
): readonly number[] {
  const { measurer } = setting.assets;
  const wishes = table.header.map((_, column) => {
    let word = 0;
    let line = 0;
    rows.forEach((row, index) => {
      const style = cellStyle(table, column, index === 0, size, setting);
      const face = { family: familyOf(style, setting.families), bold: style.bold, italic: style.italic };
      const text = (row.cells[column] ?? []).map((run) => run.text).join('');
      line = Math.max(line, measurer.width(text, face, size));
      for (const piece of text.split(/\s+/)) word = Math.max(word, measurer.width(piece, face, size) * 1.04);
    });
    const { left, right } = insetOf(column, table.header.length, setting.rtl);
    const pad = left + right + 2;
    return { least: word + pad, most: line * 1.03 + pad };
  });
  const most = sum(wishes.map((wish) => wish.most));
  if (most <= width) {
    const spare = (width - most) / wishes.length;
    return wishes.map((wish) => wish.most + spare);
  }
  const least = sum(wishes.map((wish) => wish.least));
  if (least >= width) return wishes.map((wish) => (wish.least / least) * width);
  return fill(wishes, width);
}

function fill(wishes: readonly { least: number; most: number }[], width: number): readonly number[] {
  const widths = wishes.map((wish) => wish.least);
  let spare = width - sum(widths);
  let open = wishes.map((_, index) => index);
  while (spare > 0.01 && open.length > 0) {
    const share = sum(open.map((index) => Math.sqrt(wishes[index]?.most ?? 0)));
    const before = spare;
    for (const index of open) {
      const wish = wishes[index];
      if (!wish) continue;
      const add = Math.min((before * Math.sqrt(wish.most)) / share, wish.most - (widths[index] ?? 0));
      widths[index] = (widths[index] ?? 0) + add;
      spare -= add;
    }
    open = open.filter((index) => (wishes[index]?.most ?? 0) - (widths[index] ?? 0) > 0.01);
  }
  return widths;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
