// Numbers of a chart that was drawn already: in its part, which is what is shown, and in the workbook behind it, which is what opens.

import { child, descendants } from '../opc/elements.ts';
import { unpacked } from '../opc/read-archive.ts';
import { writeArchive } from '../opc/write-archive.ts';
import { writtenLinks } from '../opc/write-relationships.ts';
import { columnIndex, columnLetters } from '../values/columns.ts';
import { readChartSeries } from './chart-series.ts';
import type { EditedPackage } from './edited-package.ts';
import { type Markup, readMarkup, type Splice, spliced } from './markup.ts';

/** A number by its place among all of the chart's, series by series. */
export interface ChartNumber {
  readonly at: number;
  readonly value: string;
}

/** @returns whether it could be done; else nothing was changed. */
export function setChartNumbers(into: EditedPackage, part: string, numbers: readonly ChartNumber[]): boolean {
  const root = readMarkup(into.text(part));
  const points = pointsOf(root);
  const book = into.links(part).find(({ type, external }) => type === 'package' && !external)?.target;
  if (book === undefined || !into.has(book)) return false;
  const cells: { readonly cell: Cell; readonly value: string }[] = [];
  const splices: Splice[] = [];
  for (const { at, value } of numbers) {
    const { text, cell } = points[at] ?? {};
    if (value === '' || !text || !cell) return false;
    cells.push({ cell, value });
    splices.push({ start: text.inner[0], end: text.inner[1], xml: value });
  }
  const bytes = withCells(into.bytesOf(book), cells);
  if (!bytes) return false;
  into.set(part, roomy(spliced(root.source, splices)));
  into.setBytes(book, bytes);
  return true;
}

interface Cell {
  readonly sheet: string;
  readonly name: string;
}

/** Of each number the `c:v` that shows it, and the cell that it is kept of. */
function pointsOf(root: Markup): readonly { readonly text?: Markup; readonly cell?: Cell }[] {
  const lengths = readChartSeries(root).map(({ points }) => points.length);
  return descendants(child(root, 'c:chart', 'c:plotArea'), 'c:ser').flatMap((series, index) => {
    const values = child(series, 'c:val') ?? child(series, 'c:yVal');
    const formula = descendants(values, 'c:f')[0]?.text ?? '';
    const kept = new Map(
      descendants(values, 'c:pt').map((one) => [one.attributes['idx'], child(one, 'c:v')]),
    );
    return Array.from({ length: lengths[index] ?? 0 }, (_, at) => {
      const [text, cell] = [kept.get(String(at)) as Markup | undefined, cellOf(formula, at)];
      return { ...(text ? { text } : {}), ...(cell ? { cell } : {}) };
    });
  });
}

/** The cell of a range of one column or one row: `Sheet1!$B$2:$B$5`. */
function cellOf(formula: string, point: number): Cell | undefined {
  const [, quoted, plain, column = '', row, lastColumn = column] =
    /^(?:'([^']+)'|([^'!]+))!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$\d+)?$/.exec(formula.trim()) ?? [];
  const sheet = quoted ?? plain;
  if (sheet === undefined || row === undefined) return undefined;
  return column === lastColumn
    ? { sheet, name: `${column}${Number(row) + point}` }
    : { sheet, name: `${columnLetters(columnIndex(column) + point)}${row}` };
}

const WORKBOOK = 'xl/workbook.xml';

/** The workbook with other numbers in cells that hold numbers; undefined where one does not. */
function withCells(
  bytes: Uint8Array,
  cells: readonly { readonly cell: Cell; readonly value: string }[],
): Uint8Array | undefined {
  const parts = new Map(unpacked(bytes, 'the workbook of a chart'));
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  if (!parts.has(WORKBOOK) || !parts.has('xl/_rels/workbook.xml.rels')) return undefined;
  const links = writtenLinks(text('xl/_rels/workbook.xml.rels'), WORKBOOK);
  const sheets = descendants(readMarkup(text(WORKBOOK)), 'sheet');
  for (const { cell, value } of cells) {
    const sheet = sheets.find(({ attributes }) => attributes['name'] === cell.sheet)?.attributes['r:id'];
    const part = links.find(({ id }) => id === sheet)?.target;
    if (part === undefined || !parts.has(part)) return undefined;
    const root = readMarkup(text(part));
    const own = descendants(root, 'c').find(({ attributes }) => attributes['r'] === cell.name) as
      | Markup
      | undefined;
    const number = child(own, 'v') as Markup | undefined;
    if (!own || !number || (own.attributes['t'] ?? 'n') !== 'n' || child(own, 'f')) return undefined;
    const splice = { start: number.inner[0], end: number.inner[1], xml: value };
    parts.set(part, new TextEncoder().encode(spliced(root.source, [splice])));
  }
  return writeArchive([...parts].map(([name, data]) => ({ name, data })));
}

/** Without an end of an axis that a number now lies beyond, so that no bar is cut off. */
function roomy(text: string): string {
  const root = readMarkup(text);
  const plot = child(root, 'c:chart', 'c:plotArea');
  const stacked = /stacked/i.test(descendants(plot, 'c:grouping')[0]?.attributes['val'] ?? '');
  const columns = new Map<string, number>();
  for (const values of descendants(plot, 'c:ser').map((one) => child(one, 'c:val') ?? child(one, 'c:yVal')))
    for (const point of descendants(values, 'c:pt')) {
      const [at, value] = [point.attributes['idx'] ?? '', Number(child(point, 'c:v')?.text)];
      const was = columns.get(at);
      columns.set(at, stacked ? (was ?? 0) + value : Math.max(was ?? value, value));
    }
  const most = Math.max(...columns.values());
  const tight = descendants(plot, 'c:valAx').flatMap((axis): readonly Splice[] => {
    const end = child(axis, 'c:scaling', 'c:max') as Markup | undefined;
    const step = child(axis, 'c:majorUnit') as Markup | undefined;
    return end && Number(end.attributes['val']) < most
      ? [end, step].flatMap((one) => (one ? [{ start: one.start, end: one.end, xml: '' }] : []))
      : [];
  });
  return spliced(text, tight);
}
