// Sets a table: column widths from the words, one size for all cells, rows onto as many slides as they need.

import type { TableContent } from '../deck/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { type Box, box } from '../scene/geometry.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun, TableCell, TableItem } from '../scene/types.ts';
import type { Slot, TableStyle } from '../template/types.ts';
import { breakLines } from '../text/break.ts';
import { wellEnded } from '../text/line-ends.ts';
import { placeholderOf } from './placeholder.ts';
import { sceneRuns } from './runs.ts';
import type { Setting } from './setting.ts';
import {
  cellStyle,
  insetOf,
  lookOf,
  type Measured,
  measure,
  padding,
  type Row,
  sum,
  type TableSetting,
  withHyphens,
} from './table-measure.ts';
import { cutRow, deal } from './table-rows.ts';
import { linesAt } from './text-slot.ts';

/** One item a slide. The header row is repeated on each. */
export function tablePages(table: TableContent, slot: Slot, around: Setting): readonly TableItem[] {
  const setting: TableSetting = {
    ...around,
    ...(slot.tableStyle ? { style: slot.tableStyle } : {}),
  };
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
  const set = (size: number): Measured => measure(header, rows, table, slot.box.width, size, setting);
  const fits = ({ heights, headerHeight }: Measured): boolean =>
    rows.length <= most && headerHeight + sum(heights) <= slot.box.height;

  const large = larger(rows.length).find((size) => {
    const current = set(size);
    return (
      fits(current) &&
      current.cuts === 0 &&
      breaksAlike(current, set(template.cell.size), template.cell.lineSpacing)
    );
  });
  if (large !== undefined) return [page(set(large), 0, rows.length)];
  const tried: Measured[] = [];
  for (const size of sizes(template.cell.size, template.cellMinSize)) {
    const current = set(size);
    if (fits(current) && current.cuts === 0) return [page(current, 0, rows.length)];
    tried.push(current);
  }
  const fitting = tried.filter(fits);
  if (fitting.length > 0) {
    // Each size cuts some word.
    const hyphened = withHyphens(fewestCuts(fitting), table, slot.box.width, setting);
    return [page(hyphened, 0, rows.length)];
  }

  // It does not fit one slide: rows are dealt out at a size that reads well, not at the smallest.
  const splitSize = Math.max(template.cellMinSize, template.cell.size - 2);
  const legible = [set(splitSize), ...tried.filter(({ size }) => size < splitSize)];
  const current = withHyphens(fewestCuts(legible), table, slot.box.width, setting);
  const room = slot.box.height - current.headerHeight;
  const whole = current.rows.flatMap((row, index) =>
    (current.heights[index] ?? 0) <= room ? [row] : cutRow(row, room, current, table, setting),
  );
  const fixed = current.cuts > 0 ? current.widths : undefined;
  const remeasured = measure(current.header, whole, table, slot.box.width, current.size, setting, fixed);
  return deal(remeasured.heights, room, most).map(([from, to]) => page(remeasured, from, to));

  /** The sizes above the template's that a table of so few rows may have, the largest first. */
  function larger(count: number): readonly number[] {
    const { size, lineSpacing } = template.cell;
    const room = slot.box.height - size * lineSpacing - padding.top - padding.bottom;
    const most = Math.floor(size * Math.min(largest, room / (count * size * airiest)));
    return Array.from({ length: Math.max(0, Math.ceil((most - size) / 2)) }, (_, step) => most - 2 * step);
  }

  function page(measured: Measured, from: number, to: number): TableItem {
    const shown = measured.rows.slice(from, to);
    const least = shown.map((_, index) => measured.heights[from + index] ?? 0);
    const room = slot.box.height - measured.headerHeight;
    const isUpright = slot.box.height > slot.box.width;
    const most = measured.size * (shown.length === 1 || isUpright ? airiestAlone : airiest);
    const heights = [measured.headerHeight, ...stretched(least, room, most)];
    const air = heights.map((height, index) => (index === 0 ? 0 : height - (least[index - 1] ?? 0)));
    const frame = box(slot.box.x, slot.box.y, slot.box.width, sum(heights));
    return {
      kind: 'table',
      name: 'Table',
      box: frame,
      ...placeholderOf(slot, false),
      about: { alt: table.description },
      rtl: setting.rtl,
      ...(setting.style ? { style: setting.style.id } : {}),
      columns: measured.widths,
      rows: [measured.header, ...shown].map((row, index) => ({
        height: heights[index] ?? 0,
        ...spanOf(index === 0 ? table.span : row.source?.span),
        cells: tableCells(row, index, index === shown.length, heights, air[index] ?? 0, frame, measured),
      })),
      ...spanOf(shown[0]?.source?.span),
    };
  }

  function brokenCell(words: readonly SceneRun[], style: ParagraphStyle, width: number) {
    const broken = (runs: readonly SceneRun[]) =>
      breakLines(runs, style, setting.families, width, setting.assets.measurer);
    return wellEnded({ runs: words, lines: broken(words) }, broken);
  }

  function tableCells(
    row: Row,
    index: number,
    last: boolean,
    heights: readonly number[],
    /** Points that the row is higher than its words ask for. */
    air: number,
    frame: Box,
    measured: Measured,
  ): TableCell[] {
    const y = frame.y + sum(heights.slice(0, index));
    return row.cells.map((words, column) => {
      const style = cellStyle(table, column, index, measured.size, setting);
      const x = setting.rtl
        ? frame.x + frame.width - sum(measured.widths.slice(0, column + 1))
        : frame.x + sum(measured.widths.slice(0, column));
      const width = measured.widths[column] ?? 0;
      const sides = insetOf(column, table, setting);
      // The first lines of a row stand on one line, whatever is under them.
      const inset = { ...sides, top: sides.top + air / 2, bottom: sides.bottom + air / 2 };
      const { runs, lines } = brokenCell(words, style, width - inset.left - inset.right);
      const textHeight = lines.length * style.size * style.lineSpacing;
      const anchor = index === 0 ? 'bottom' : 'top';
      const top = anchor === 'bottom' ? y + (heights[index] ?? 0) - inset.bottom - textHeight : y + inset.top;
      const inner = box(x + inset.left, top, width - inset.left - inset.right, textHeight);
      return {
        paragraphs: [
          { level: 0, style, rtl: setting.rtl, runs, lines: linesAt(lines, style, inner, top, setting) },
        ],
        anchor,
        inset,
        ...(setting.style
          ? styledCell(setting.style, index, column, row.cells.length, last, setting.rtl)
          : index === 0
            ? { bottom: { color: template.palette.ink, width: 1.5 } }
            : { bottom: { color: last ? template.palette.ink : template.palette.hairline, width: 0.75 } }),
      };
    });
  }
}

/** What the table's style draws of a cell: a line between two rows is the upper one's. */
function styledCell(
  style: TableStyle,
  row: number,
  column: number,
  columns: number,
  isLast: boolean,
  rtl: boolean,
): Pick<TableCell, 'fill' | 'top' | 'bottom' | 'left' | 'right' | 'inherited'> {
  const { fill, letters, top, bottom, left, right, between } = lookOf(style, row);
  const under = isLast ? (style.head.top ?? bottom) : (bottom ?? lookOf(style, row + 1).top);
  const end = column === columns - 1 ? right : between;
  return {
    ...(fill ? { fill } : {}),
    inherited: letters.color,
    ...(row === 0 && top ? { top } : {}),
    ...(under ? { bottom: under } : {}),
    ...(column === 0 && left ? { [rtl ? 'right' : 'left']: left } : {}),
    ...(end ? { [rtl ? 'left' : 'right']: end } : {}),
  };
}

/** A table that has room to spare fills it, as far as rows of so many times their type still hold together. */
const airiest = 4;

/** A row that is the whole table is the slide's statement; on an upright page rows are bands, as points and dates are. */
const airiestAlone = 6;

/** Where rows as airy as that leave room, words may be so many times as large: they have the slide to themselves. */
const largest = 1.7;

/** Whether no row has more lines than at the template's own size, but a third where it has two anyway. */
function breaksAlike(large: Measured, own: Measured, lineSpacing: number): boolean {
  const linesOf = ({ heights, size }: Measured): readonly number[] =>
    heights.map((height) => Math.round((height - padding.top - padding.bottom) / (size * lineSpacing)));
  const before = linesOf(own);
  return (
    large.headerHeight <= own.headerHeight &&
    linesOf(large).every((lines, index) => {
      const least = before[index] ?? 1;
      return lines <= (least === 2 ? 3 : least);
    })
  );
}

/** Heights that fill the room: rows have the same air about their words, however many lines these are; none beyond `most` by it. */
function stretched(heights: readonly number[], room: number, most: number): readonly number[] {
  const spare = (room - sum(heights)) / heights.length;
  const air = Math.max(0, Math.min(spare, most - Math.min(...heights)));
  return heights.map((one) => one + air);
}

/** Two points smaller each down to text that reads well, then one, as far as the least. */
function sizes(largest: number, least: number): readonly number[] {
  const all = [largest];
  for (let size = largest; size > least; ) {
    size = Math.max(least, size - (size - 2 >= readable ? 2 : 1));
    all.push(size);
  }
  return all;
}

const readable = 18;

/** The largest size of those that cut fewest words; sizes come from the largest down. */
const fewestCuts = (tried: readonly Measured[]): Measured =>
  tried.reduce((best, one) => (one.cuts < best.cuts ? one : best));

const spanOf = (span: Span | undefined): { readonly span?: Span } => (span ? { span } : {});
