// Sets a table: column widths from the words, one size for all cells, rows onto as many slides as they need.

import type { TableContent } from '../deck/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { type Box, box, type Inset } from '../scene/geometry.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun, TableCell, TableItem } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import { breakLines, familyOf } from '../text/break.ts';
import { placeholderOf } from './placeholder.ts';
import { sceneRuns } from './runs.ts';
import type { Setting } from './setting.ts';
import { linesAt } from './text-slot.ts';

const padding = { top: 5, bottom: 5 };
/** Half the room between two columns, points. */
const gap = 9;

/** The outer columns stand on the grid's lines, flush with the title. */
function insetOf(column: number, columns: number, rtl: boolean): Inset {
  const start = column === 0 ? 0 : gap;
  const end = column === columns - 1 ? 0 : gap;
  return { ...padding, left: rtl ? end : start, right: rtl ? start : end };
}

interface Row {
  readonly cells: readonly (readonly SceneRun[])[];
  readonly source: TableContent['rows'][number] | undefined;
}

/** One item a slide. The header row is repeated on each. */
export function tablePages(table: TableContent, slot: Slot, setting: Setting): readonly TableItem[] {
  const { template } = setting;
  const most = template.limits[table.style === 'actors' ? 'actors' : 'tableRows'];
  const header: Row = {
    cells: table.header.map((cell) => sceneRuns(cell, setting.language)),
    source: undefined,
  };
  const rows: Row[] = table.rows.map((row) => ({
    cells: row.cells.map((cell) => sceneRuns(cell, setting.language)),
    source: row,
  }));
  const set = (size: number): Set => measure(header, rows, table, slot.box.width, size, setting);
  const fits = ({ heights, headerHeight }: Set): boolean =>
    rows.length <= most && headerHeight + sum(heights) <= slot.box.height;

  let size = template.cell.size;
  let current = set(size);
  while (!fits(current) && size > template.cellMinSize) {
    size -= 1;
    current = set(size);
  }
  if (fits(current)) return [page(rows, current, 0)];

  // It does not fit one slide: rows are dealt out at a size that reads well, not at the smallest.
  const splitSize = Math.max(template.cellMinSize, template.cell.size - 2);
  current = set(splitSize);
  const room = slot.box.height - current.headerHeight;
  const whole = rows.flatMap((row, index) =>
    (current.heights[index] ?? 0) <= room ? [row] : cutRow(row, room, current, splitSize, setting),
  );
  const remeasured = measure(header, whole, table, slot.box.width, splitSize, setting);
  return deal(remeasured.heights, room, most).map(([from, to]) =>
    page(whole.slice(from, to), remeasured, from),
  );

  function page(shown: readonly Row[], measured: Set, from: number): TableItem {
    const heights = [measured.headerHeight, ...shown.map((_, index) => measured.heights[from + index] ?? 0)];
    const frame = box(slot.box.x, slot.box.y, slot.box.width, sum(heights));
    return {
      kind: 'table',
      name: 'Table',
      box: frame,
      ...placeholderOf(slot, false),
      about: { alt: table.description },
      rtl: setting.rtl,
      columns: measured.widths,
      rows: [header, ...shown].map((row, index) => ({
        height: heights[index] ?? 0,
        ...spanOf(index === 0 ? table.span : row.source?.span),
        cells: tableCells(row, index, index === shown.length, heights, frame, measured),
      })),
      ...spanOf(shown[0]?.source?.span),
    };
  }

  function tableCells(
    row: Row,
    index: number,
    last: boolean,
    heights: readonly number[],
    frame: Box,
    measured: Set,
  ): TableCell[] {
    const y = frame.y + sum(heights.slice(0, index));
    return row.cells.map((runs, column) => {
      const style = cellStyle(table, column, index === 0, measured.size, setting);
      const x = setting.rtl
        ? frame.x + frame.width - sum(measured.widths.slice(0, column + 1))
        : frame.x + sum(measured.widths.slice(0, column));
      const width = measured.widths[column] ?? 0;
      const inset = insetOf(column, row.cells.length, setting.rtl);
      const broken = breakLines(
        runs,
        style,
        setting.families,
        width - inset.left - inset.right,
        setting.assets.measurer,
      );
      const textHeight = broken.length * style.size * style.lineSpacing;
      const anchor = index === 0 ? 'bottom' : 'top';
      const top = anchor === 'bottom' ? y + (heights[index] ?? 0) - inset.bottom - textHeight : y + inset.top;
      const inner = box(x + inset.left, top, width - inset.left - inset.right, textHeight);
      return {
        paragraphs: [
          { level: 0, style, rtl: setting.rtl, runs, lines: linesAt(broken, style, inner, top, setting) },
        ],
        anchor,
        inset,
        ...(index === 0
          ? { bottom: { color: template.palette.ink, width: 1.5 } }
          : { bottom: { color: last ? template.palette.ink : template.palette.hairline, width: 0.75 } }),
      };
    });
  }
}

const spanOf = (span: Span | undefined): { readonly span?: Span } => (span ? { span } : {});

interface Set {
  readonly size: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly headerHeight: number;
}

function cellStyle(
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

function measure(
  header: Row,
  rows: readonly Row[],
  table: TableContent,
  width: number,
  size: number,
  setting: Setting,
): Set {
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

/** Index ranges of rows, as even as the heights allow. */
function deal(
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
function cutRow(row: Row, room: number, set: Set, size: number, setting: Setting): readonly Row[] {
  const style = { ...setting.template.cell, size };
  const perPage = Math.max(1, Math.floor((room - padding.top - padding.bottom) / (size * style.lineSpacing)));
  const cells = row.cells.map((runs, column) => {
    const { left, right } = insetOf(column, row.cells.length, setting.rtl);
    const width = ((set.widths[column] ?? 0) - left - right) * 0.98;
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

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
