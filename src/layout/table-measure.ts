// How wide a table's columns are and how high its rows, at one size: from the words in its cells.

import type { TableContent } from '../deck/types.ts';
import { leastContrast } from '../scene/color.ts';
import type { Inset } from '../scene/geometry.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import type { CellLook, TableStyle } from '../template/types.ts';
import { breakLines, familyOf } from '../text/break.ts';
import { hyphenated, isAddress, unbreakable, wordsCut } from '../text/cut-word.ts';
import type { BrokenLine } from '../text/types.ts';
import type { Setting } from './setting.ts';

export const padding = { top: 5, bottom: 5 };

/** Half the room between two columns, points. */
const gap = 9;

/** Words that begin where a column of numbers has just ended would read as the numbers' unit. */
const gapBehindNumbers = 4 * gap;

/** The outer columns stand on the grid's lines, flush with the title, unless the table's style draws boxes. */
export function insetOf(
  column: number,
  { align, header }: TableContent,
  { rtl, style }: TableSetting,
): Inset {
  if (style?.isBoxed) return { ...padding, left: gap, right: gap };
  const meets = align[column - 1] === 'end' && align[column] === 'start';
  const start = column === 0 ? 0 : meets ? gapBehindNumbers - gap : gap;
  const end = column === header.length - 1 ? 0 : gap;
  return { ...padding, left: rtl ? end : start, right: rtl ? start : end };
}

export interface TableSetting extends Setting {
  /** The organisation's, where its file has one. */
  readonly style?: TableStyle;
}

export interface Row {
  readonly cells: readonly (readonly SceneRun[])[];
  readonly source: TableContent['rows'][number] | undefined;
}

export interface Measured {
  readonly size: number;
  readonly widths: readonly number[];
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly heights: readonly number[];
  readonly headerHeight: number;
  /** Lines that end inside a word. */
  readonly cuts: number;
  /** Numbers and words of at most `longWord` letters that lines end inside of. */
  readonly torn: number;
}

/** Letters of a word that may well be hyphenated in a table. */
const longWord = 15;

/** @param row 0 is the head. */
export function cellStyle(
  table: TableContent,
  column: number,
  row: number,
  size: number,
  { template: { cell, palette }, style }: TableSetting,
): ParagraphStyle {
  const isName = table.style === 'actors' && column === 0;
  // Where cells are larger than the template's, their names are not.
  const own = row === 0 ? Math.min(size, cell.size) : size;
  const set = { ...cell, size: own, align: table.align[column] ?? 'start' };
  if (!style) return { ...set, bold: row === 0 || isName, color: row === 0 ? palette.deep : palette.ink };
  const { letters, contrast, spare } = lookOf(style, row);
  const { color, italic, font, family } = letters;
  const bold = letters.bold || isName;
  return {
    ...set,
    ...(family ? { family } : {}),
    font,
    bold,
    italic,
    color: contrast < leastContrast(own, bold) ? spare : color,
  };
}

export const lookOf = ({ head, rows }: TableStyle, row: number): CellLook =>
  row === 0 ? head : row % 2 === 1 ? rows[0] : rows[1];

/** @param widths of the columns; otherwise they come from the words */
export function measure(
  header: Row,
  rows: readonly Row[],
  table: TableContent,
  width: number,
  size: number,
  setting: TableSetting,
  widths = columnWidths([header, ...rows], table, width, size, setting),
): Measured {
  let cuts = 0;
  let torn = 0;
  const height = (row: Row, isHeader: boolean): number =>
    Math.max(
      ...row.cells.map((runs, column) => {
        const style = cellStyle(table, column, isHeader ? 0 : 1, size, setting);
        const lines = cellLines(runs, style, column, widths, table, setting);
        for (const { cut } of lines) if (cut) cuts += 1;
        for (const word of wordsCut(lines)) if (word.length <= longWord) torn += 1;
        // In another program it may have a line more: the table would grow over what is under it.
        const share = setting.rtl ? sure.rtl : sure.ltr;
        const elsewhere = cellLines(runs, style, column, widths, table, setting, share);
        return Math.max(1, elsewhere.length) * style.size * style.lineSpacing + padding.top + padding.bottom;
      }),
    );
  const heights = rows.map((row) => height(row, false));
  return { size, widths, header, rows, heights, headerHeight: height(header, true), cuts, torn };
}

/** The same with a hyphen wherever a word is cut. */
export function withHyphens(
  set: Measured,
  table: TableContent,
  width: number,
  setting: TableSetting,
): Measured {
  if (set.cuts === 0) return set;
  const marked = (row: Row, isHeader: boolean): Row => ({
    ...row,
    cells: row.cells.map((runs, column) => {
      const style = cellStyle(table, column, isHeader ? 0 : 1, set.size, setting);
      return hyphenated(runs, cellLines(runs, style, column, set.widths, table, setting));
    }),
  });
  const rows = set.rows.map((row) => marked(row, false));
  return measure(marked(set.header, true), rows, table, width, set.size, setting, set.widths);
}

/** Of the width, what is sure to be there: another font that stands in for a script's is some hundredths wider. */
const sure = { ltr: 0.985, rtl: 0.95 };

/** @param share of the width that is used */
function cellLines(
  runs: readonly SceneRun[],
  style: ParagraphStyle,
  column: number,
  widths: readonly number[],
  table: TableContent,
  setting: TableSetting,
  share = 1,
): readonly BrokenLine[] {
  const { left, right } = insetOf(column, table, setting);
  const room = ((widths[column] ?? 0) - left - right) * share;
  return breakLines(runs, style, setting.families, room, setting.assets.measurer);
}

/**
 * Every column gets its longest word; what is left is shared by how much each would like for one line, its
 * square root taken, so that one long column does not starve the others. Where the longest words have no room
 * side by side, those that ask for least have theirs, and the others share the rest alike. Sums to `width`.
 */
function columnWidths(
  rows: readonly Row[],
  table: TableContent,
  width: number,
  size: number,
  setting: TableSetting,
): readonly number[] {
  const { measurer } = setting.assets;
  const wishes = table.header.map((_, column) => {
    let word = 0;
    let piece = 0;
    let line = 0;
    rows.forEach((row, index) => {
      const style = cellStyle(table, column, Math.min(index, 1), size, setting);
      const face = { family: familyOf(style, setting.families), bold: style.bold, italic: style.italic };
      const text = (row.cells[column] ?? []).map((run) => run.text).join('');
      line = Math.max(line, measurer.width(text, face, size));
      for (const one of text.split(/\s+/)) {
        const whole = measurer.width(one, face, size) * 1.04;
        if (whole <= piece) continue;
        // An address has places to break at, and no claim to stand on one line.
        const parts = unbreakable(one).map((part) => measurer.width(part, face, size) * 1.04);
        piece = Math.max(piece, ...parts);
        word = Math.max(word, isAddress(one) ? piece : whole);
      }
    });
    const { left, right } = insetOf(column, table, setting);
    const pad = left + right + 2;
    return { least: word + pad, piece: piece + pad, most: line * 1.03 + pad };
  });
  const most = sum(wishes.map((wish) => wish.most));
  if (most <= width) {
    const spare = (width - most) / wishes.length;
    return wishes.map((wish) => wish.most + spare);
  }
  if (sum(wishes.map((wish) => wish.least)) < width) return fill(wishes, width);
  const pieces = wishes.map(({ piece, most }) => ({ least: piece, most }));
  if (sum(pieces.map((wish) => wish.least)) < width) return fill(pieces, width);
  return shared(
    pieces.map((wish) => wish.least),
    width,
  );
}

/**
 * Who claims less than an even share has it; the others share what is left alike. Less than all claims
 * together.
 */
function shared(claims: readonly number[], width: number): readonly number[] {
  const widths = claims.map(() => 0);
  const order = claims.map((_, index) => index).sort((a, b) => (claims[a] ?? 0) - (claims[b] ?? 0));
  let left = width;
  order.forEach((index, taken) => {
    const own = Math.min(claims[index] ?? 0, left / (order.length - taken));
    widths[index] = own;
    left -= own;
  });
  return widths;
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
