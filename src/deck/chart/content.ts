// Turns a table into a chart's data: the first column names the rows, every column of numbers is a series. What cannot be drawn
// truly is told, and the table is shown, or the nearest kind that is true.

import type { ChartHint, TableBlock } from '../../article/types.ts';
import type { Span } from '../../diagnostic/diagnostic.ts';
import { unlikeTimes } from '../../language/times.ts';
import type { ChartCells } from '../../scene/chart.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import type { Planning } from '../planning.ts';
import { plainText } from '../runs.ts';
import type { ChartContent } from '../types.ts';
import { chartAlt } from './alt.ts';
import { readColumns } from './columns.ts';
import { fittingKind } from './fitting.ts';
import {
  mixedUnits,
  namesJoined,
  noChartNumbers,
  noteNotDrawn,
  timesTooOld,
  timesUnlike,
} from './messages.ts';
import { namesMeant, notesMeant } from './names.ts';
import { reordered } from './order.ts';
import { areTooOld, runsInTime, timesOf } from './times.ts';
import { ownAxes, unitsNamed } from './units.ts';
import { levelsOf } from './waterfall.ts';

/** Undefined, and reported, where the table does not hold the numbers that the chart needs. */
export function chartOf(table: TableBlock, planning: Planning): ChartContent | undefined {
  const hint = table.chart;
  if (!hint) return undefined;
  const read = readColumns(table, hint, planning);
  if (read === 'not numbers') return undefined;
  // A pie is of one column.
  const columns = hint.type === 'pie' || hint.type === 'doughnut' ? read.slice(0, 1) : read;
  const numerals = columns.flatMap(({ cells }) => cells.filter((one) => one !== null));
  if (numerals.length === 0) {
    planning.report(noChartNumbers(table.span));
    return undefined;
  }
  const signs = [...new Set(numerals.map(({ sign }) => sign))];
  if (signs.filter((sign) => sign !== undefined).length > 1) {
    planning.report(mixedUnits(signs, table.span));
    return undefined;
  }
  // `%` in one column and nothing in another are two units, too, unless the author says one for all.
  const ofColumns = columns.map(({ cells }) => [
    ...new Set(cells.flatMap((cell) => (cell ? [cell.sign] : []))),
  ]);
  const alike = ofColumns.every((own) => own.length === 1);
  if (!hint.unit && alike && signs.length > 1 && !ownAxes.includes(hint.type)) {
    planning.report(mixedUnits(signs, table.span));
    return undefined;
  }
  const units = unitsNamed(
    hint.type,
    columns.map(({ name }) => name),
  );
  if (units.length > 1) {
    planning.report(mixedUnits(units, table.span));
    return undefined;
  }
  const unit = hint.unit ?? (signs.length === 1 ? signs[0] : undefined);
  const rows: Rows = {
    categories: table.rows.map((row) => plainText(row[0] ?? [])),
    series: columns.map(({ name, cells }) => ({ name, values: cells.map((one) => one?.value ?? null) })),
    cells: table.rows.map((row, index) => ({
      name: plainText(row[0] ?? []),
      written: columns.map(({ column }) => plainText(row[column] ?? [])),
      span: table.rowSpans[index] ?? table.span,
      ...(table.data
        ? { origins: [0, ...columns.map(({ column }) => column)].map((at) => row[at]?.[0]?.origin) }
        : {}),
    })),
  };
  const kind = fittingKind(hint, rows, { percent: unit === '%', span: table.span, planning });
  if (!kind) return undefined;
  const ordered = reordered(kind, rows, hint, planning);
  const times = timesOf(kind, ordered.categories, planning.language);
  const unlike = !times && runsInTime(kind) ? unlikeTimes(ordered.categories, planning.language) : undefined;
  if (unlike) planning.report(timesUnlike(...unlike, table.span));
  else if (areTooOld(kind, ordered.categories, planning.language)) planning.report(timesTooOld(table.span));
  else if (joinsNames(kind, ordered.categories)) planning.report(namesJoined(kind, table.span));
  const decimals = Math.max(...numerals.map((one) => one.decimals));
  const content: Omit<ChartContent, 'description'> = {
    kind,
    ...(hint.title ? { title: hint.title } : {}),
    ...(unit ? { unit } : {}),
    names: plainText(table.header[0] ?? []),
    ...ordered,
    series: ordered.series.map((one, index) => {
      const own = Math.max(0, ...(columns[index]?.cells ?? []).map((cell) => cell?.decimals ?? 0));
      return own < decimals && standsAlone.has(kind) ? { ...one, decimals: own } : one;
    }),
    ...(times ? { times } : {}),
    decimals,
    ...meant(hint, kind, ordered, table.span, planning),
    columns: columns.map(({ column }) => column),
    ...(table.data
      ? { heads: columns.flatMap(({ column }) => table.header[column]?.[0]?.origin ?? []) }
      : {}),
    ...(kind === 'waterfall' ? { levels: levelsOf(hint, ordered, table.span, planning) } : {}),
    span: table.span,
    ...(hint.span && (hint.title || hint.unit) ? { titleSpan: hint.span } : {}),
  };
  return { ...content, description: chartAlt(content, planning) };
}

/** A line over rows that are called by names alone, of which nothing says that they have an order. */
function joinsNames(kind: ChartKind, categories: readonly string[]): boolean {
  return (
    (kind === 'line' || kind === 'area') &&
    categories.length > 2 &&
    !categories.some((name) => /\p{N}/u.test(name))
  );
}

/** Kinds whose series are each written as precisely as they were given; in the others the numbers of a row are compared. */
const standsAlone: ReadonlySet<ChartKind> = new Set([
  'bar',
  'column',
  'line',
  'column-line',
  'multiples',
  'scatter',
  'bubble',
]);

/** The data of a chart, row by row. */
export interface Rows {
  readonly categories: readonly string[];
  readonly series: ChartContent['series'];
  readonly cells: readonly ChartCells[];
}

/** Kinds whose values have no room for a note beside them. */
const unnoted: ReadonlySet<ChartKind> = new Set(['pie', 'doughnut', 'range', 'dot', 'dumbbell']);

function meant(
  hint: ChartHint,
  kind: ChartKind,
  rows: Rows,
  span: Span,
  planning: Planning,
): Pick<ChartContent, 'highlight' | 'notes'> {
  const place = hint.span ?? span;
  const highlight = namesMeant(hint.highlight ?? [], rows, place, planning);
  const wanted = hint.notes ?? [];
  if (unnoted.has(kind)) for (const { text } of wanted) planning.report(noteNotDrawn(kind, text, place));
  const notes = unnoted.has(kind) ? [] : notesMeant(wanted, rows, place, planning);
  return { ...(highlight ? { highlight } : {}), ...(notes.length > 0 ? { notes } : {}) };
}
