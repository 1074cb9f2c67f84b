// References from a chart to the cells of its workbook, with the values that stand there.

import { escapeText } from '../../opc/escape.ts';
import type {
  ChartSheet,
  NumberForm,
  SceneChart,
  SheetCells,
  SheetColumn,
  TimeAxis,
} from '../../scene/chart.ts';
import { columnLetters } from '../../values/columns.ts';
import { numberFormat } from './text.ts';

const SHEET = 'Sheet1';

const range = (column: number, rows: number): string =>
  `${SHEET}!$${columnLetters(column)}$2:$${columnLetters(column)}$${rows + 1}`;

const text = (index: number, value: string): string =>
  `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`;

/** `c:tx` of a series: its column's header. */
export function seriesName(column: number, { name }: SheetColumn): string {
  const cell = `${SHEET}!$${columnLetters(column + 1)}$1`;
  return `<c:tx><c:strRef><c:f>${cell}</c:f><c:strCache><c:ptCount val="1"/>${text(0, name)}</c:strCache></c:strRef></c:tx>`;
}

/** `c:cat`: names, or days in a date's format. */
export function categories(names: readonly string[], time: TimeAxis | undefined): string {
  const cells = range(0, names.length);
  const count = `<c:ptCount val="${names.length}"/>`;
  if (time) {
    const points = time.serials.map((serial, index) => text(index, String(serial))).join('');
    const format = escapeText(time.format);
    return `<c:cat><c:numRef><c:f>${cells}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${count}${points}</c:numCache></c:numRef></c:cat>`;
  }
  const points = names.map((name, index) => text(index, name)).join('');
  return `<c:cat><c:strRef><c:f>${cells}</c:f><c:strCache>${count}${points}</c:strCache></c:strRef></c:cat>`;
}

/**
 * `c:xVal`, …, of a column or of neighbouring cells of a row. LibreOffice drops a series that has fewer points than a later one:
 * `count` of them are counted, those that are not there are gaps.
 */
export function cells(
  tag: 'xVal' | 'yVal' | 'bubbleSize',
  of: SheetCells,
  sheet: ChartSheet,
  form: NumberForm,
  chart: SceneChart,
): string {
  if ('column' in of) return numbers(tag, of.column, sheet, form, chart);
  const [from, to] = of.columns;
  const row = of.row + 2;
  const values = from === to ? [from] : [from, to];
  const points = values
    .map((column, index) => {
      const value = sheet.columns[column]?.values[of.row] ?? null;
      return value === null ? '' : text(index, String(value));
    })
    .join('');
  const reference = `${SHEET}!$${columnLetters(from + 1)}$${row}:$${columnLetters(to + 1)}$${row}`;
  const format = escapeText(numberFormat(form, chart));
  return (
    `<c:${tag}><c:numRef><c:f>${reference}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>` +
    `<c:ptCount val="${Math.max(values.length, sheet.names.length)}"/>${points}</c:numCache></c:numRef></c:${tag}>`
  );
}

/** `c:val`, `c:xVal`, …: a gap is no point. */
export function numbers(
  tag: 'val' | 'xVal' | 'yVal' | 'bubbleSize',
  column: number,
  sheet: ChartSheet,
  form: NumberForm,
  chart: SceneChart,
): string {
  const values = sheet.columns[column]?.values ?? [];
  const points = values.map((value, index) => (value === null ? '' : text(index, String(value)))).join('');
  const format = escapeText(numberFormat(form, chart));
  return (
    `<c:${tag}><c:numRef><c:f>${range(column + 1, sheet.names.length)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>` +
    `<c:ptCount val="${sheet.names.length}"/>${points}</c:numCache></c:numRef></c:${tag}>`
  );
}

/** The range whose cells labels say; -1 is the column of names. */
export function cellRange(column: number, sheet: ChartSheet, texts: readonly string[]): string {
  const points = texts.map((value, index) => (value === '' ? '' : text(index, value))).join('');
  return `<c15:f>${range(column + 1, sheet.names.length)}</c15:f><c15:dlblRangeCache><c:ptCount val="${sheet.names.length}"/>${points}</c15:dlblRangeCache>`;
}
