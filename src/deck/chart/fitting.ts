// Whether the kind of chart that its author asks for can show these numbers truly; if not, the nearest that can, or none.

import type { ChartHint } from '../../article/types.ts';
import type { Span } from '../../diagnostic/diagnostic.ts';
import { readTimes } from '../../language/times.ts';
import { type ChartKind, chartNeeds } from '../../values/chart-kinds.ts';
import { isNil, rowSum } from '../../values/shares.ts';
import type { Planning } from '../planning.ts';
import type { Rows } from './content.ts';
import {
  crowdedChart,
  duplicateNames,
  duplicateSeries,
  middleOutside,
  negativeParts,
  notHundred,
  noWhole,
  oneNumber,
  oneRow,
  partMissing,
  rangeTurned,
  rowWithoutNumbers,
  sizeBelow,
  totalAmongParts,
  unlikeSizes,
  wrongShape,
} from './messages.ts';
import { totalColumn, totalRow } from './total-among-parts.ts';

/** Slices that can be told apart. */
export const mostSlices = 7;
/** Names that can stand beside bars or under columns, and under a line, which names some of them. */
const mostNames = 20;
const mostPoints = 60;
/** A whole in percent is 100, but for its rounding: half a percent a part. */
const wholePercent = 100;

interface Around {
  readonly percent: boolean;
  readonly span: Span;
  readonly planning: Planning;
}

/** Undefined where the table has to serve. What is not as asked is reported. */
export function fittingKind(hint: ChartHint, rows: Rows, around: Around): ChartKind | undefined {
  const { span, planning } = around;
  const { report } = planning;
  const needs = chartNeeds[hint.type];
  const columns = rows.series.length;
  const [least, most] = needs.numbers;
  const pie = hint.type === 'pie' || hint.type === 'doughnut';
  if (columns < least || (columns > most && !pie)) {
    report(wrongShape(hint.type, needs.shape, columns, span));
    return undefined;
  }
  if (rows.categories.length < needs.rows) {
    report(oneRow(hint.type, needs.rows, span));
    return undefined;
  }
  if (rows.categories.length * columns === 1) report(oneNumber(hint.type, span));
  const repeated = rows.categories.find((name, index) => rows.categories.indexOf(name) < index);
  if (repeated !== undefined && hint.type !== 'scatter' && hint.type !== 'bubble')
    report(duplicateNames(repeated, span));
  const names = rows.series.map(({ name }) => name);
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) < index);
  if (twice !== undefined) report(duplicateSeries(twice, span));
  const dated = readTimes(rows.categories, planning.language) !== undefined;
  // A time without a value is a gap; a name without one may be the note under a table.
  for (const { name, written, span: at } of dated || pie ? [] : rows.cells)
    if (written.every((text) => text.trim() === '')) report(rowWithoutNumbers(name, at));
  const limit =
    hint.type === 'scatter' || hint.type === 'bubble' ? mostPoints * 5 : alongAxis(hint.type, dated);
  if (rows.categories.length > limit) {
    report(crowdedChart(rows.categories.length, limit, span));
    return undefined;
  }
  if (hint.type === 'column-line') tellUnlikeSizes(rows, around);
  if (hint.type === 'range' && !rangesHold(rows, around)) return undefined;
  if (hint.type === 'bubble') {
    const row = (rows.series[2]?.values ?? []).findIndex((value) => value !== null && value < 0);
    const cell = rows.cells[row];
    if (cell) {
      report(sizeBelow(cell.name, cell.written[2] ?? '', cell.span));
      return undefined;
    }
  }
  return pie ? wholeOrBars(hint.type, rows, around) : sharesOrBars(hint.type, rows, around);
}

function alongAxis(kind: ChartKind, dated: boolean): number {
  const names = kind === 'line' || kind === 'area' || kind === 'multiples' ? mostPoints : mostNames;
  // Dates are named every so often, in proportion: as many as there are dots on a slide.
  const runs = ['line', 'area', 'multiples', 'column', 'stacked', 'percent', 'column-line'].includes(kind);
  return dated && runs ? 400 : names;
}

/** What is smaller than such a share of the other is a flat line, or columns that cannot be seen. */
const leastShare = 0.04;

function tellUnlikeSizes({ series, cells }: Rows, { span, planning }: Around): void {
  const rangeOf = (columns: readonly number[]) => {
    const all = columns.flatMap((column) =>
      (series[column]?.values ?? []).flatMap((value, row) =>
        value === null ? [] : [{ value, text: cells[row]?.written[column] ?? String(value) }],
      ),
    );
    const sorted = all.toSorted((a, b) => a.value - b.value);
    const names = columns.map((column) => `"${series[column]?.name ?? ''}"`).join(', ');
    return {
      most: Math.max(0, ...all.map(({ value }) => Math.abs(value))),
      text: `${names} (${sorted[0]?.text ?? ''} to ${sorted.at(-1)?.text ?? ''})`,
    };
  };
  const last = series.length - 1;
  const [small, large] = [rangeOf(series.map((_, at) => at).slice(0, last)), rangeOf([last])].toSorted(
    (a, b) => a.most - b.most,
  );
  if (small && large && small.most < leastShare * large.most)
    planning.report(unlikeSizes(small.text, large.text, span));
}

/** From low to high, with the middle between them. */
function rangesHold({ series, cells }: Rows, { planning }: Around): boolean {
  const faults = cells.flatMap(({ name, written, span }, row) => {
    const [low, middle, high] = series.length > 2 ? [0, 1, 2] : [0, undefined, 1];
    const value = (column: number | undefined) => series[column ?? -1]?.values[row] ?? null;
    const [from, between, to] = [value(low), value(middle), value(high)];
    if (from === null || to === null) return [];
    if (from > to) return [rangeTurned(name, written[low] ?? '', written[high] ?? '', span)];
    const outside = between !== null && (between < from || between > to);
    return outside ? [middleOutside(name, written[middle ?? 0] ?? '', span)] : [];
  });
  for (const fault of faults) planning.report(fault);
  return faults.length === 0;
}

/** A pie is of one whole, in parts that can be told apart. */
function wholeOrBars(kind: ChartKind, rows: Rows, { percent, span, planning }: Around): ChartKind {
  const values = (rows.series[0]?.values ?? []).filter((value) => value !== null);
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.some((value) => value < 0)) {
    planning.report(negativeParts(kind, span));
    return 'bar';
  }
  const total = totalRow(rows, planning.language);
  if (total !== undefined) {
    planning.report(totalAmongParts(kind, rows.categories[total] ?? '', 'bars', span));
    return 'bar';
  }
  const [gap] = gapsIn({ ...rows, series: rows.series.slice(0, 1) });
  if (gap && !(percent && isWhole(sum, values.length))) {
    planning.report(partMissing(kind, gap.name, gap.part, 'bars', gap.span));
    return 'bar';
  }
  if (values.length > mostSlices) {
    planning.report(noWhole(kind, `${values.length} slices; ${mostSlices} can be told apart`, span));
    return 'bar';
  }
  if (percent && !isWhole(sum, values.length)) {
    const shown = Math.round(sum * 10) / 10;
    planning.report(noWhole(kind, `${shown}% in all: these are not the parts of one whole`, span));
    return 'bar';
  }
  if (!(sum > 0)) {
    planning.report(noWhole(kind, 'nothing in it', span));
    return 'bar';
  }
  return kind;
}

/** Parts that are stacked upon each other add up to something only where none is below zero, and percentages only to a hundred. */
function sharesOrBars(kind: ChartKind, rows: Rows, { percent, span, planning }: Around): ChartKind {
  const { series, categories } = rows;
  const hundred = kind === 'percent' || kind === 'percent-bar';
  const piled = kind === 'area' && series.length > 1;
  const shares = hundred || piled || kind === 'pyramid';
  const below = series.some(({ values }) => values.some((value) => value !== null && value < 0));
  if (shares && below) {
    planning.report(negativeParts(kind, span));
    return sideBySide(kind);
  }
  const adds = hundred || piled || kind === 'stacked' || kind === 'stacked-bar';
  const total = adds ? totalColumn(rows, planning.language) : undefined;
  if (total !== undefined) {
    const instead = piled ? 'lines' : 'bars side by side';
    planning.report(totalAmongParts(kind, series[total]?.name ?? '', instead, span));
    return sideBySide(kind);
  }
  const [gap] = hundred || piled ? gapsIn(rows) : [];
  // What has no value is not nothing, which a stack would draw it as.
  if (gap && !(hundred && percent && isWhole(rowSum(rows, gap.row), series.length))) {
    planning.report(partMissing(kind, gap.name, gap.part, piled ? 'lines' : 'bars side by side', gap.span));
    return sideBySide(kind);
  }
  if (!hundred || !percent) return kind;
  const sums = categories.map((_, row) => rowSum(rows, row));
  const partial = sums.findIndex((of) => !isWhole(of, series.length));
  if (partial < 0) return kind;
  const shown = Math.round((sums[partial] ?? 0) * 10) / 10;
  const name = categories[partial] ?? '';
  planning.report(notHundred(kind, name, shown, span));
  return kind === 'percent-bar' ? 'stacked-bar' : 'stacked';
}

function sideBySide(kind: ChartKind): ChartKind {
  if (kind === 'percent-bar' || kind === 'pyramid') return 'bar';
  return kind === 'area' ? 'line' : 'column';
}

/** Parts without a value in rows that have one. */
function gapsIn({ series, cells }: Rows) {
  return cells.flatMap(({ name, written, span }, row) => {
    const empty = series.every(({ values }) => values[row] === null);
    const missing = series.find(({ values }, at) => values[row] === null && !isNil(written[at]));
    return missing && (series.length === 1 || !empty) ? [{ row, name, part: missing.name, span }] : [];
  });
}

const isWhole = (sum: number, parts: number): boolean =>
  Math.abs(sum - wholePercent) <= Math.max(0.5, parts * 0.5);
