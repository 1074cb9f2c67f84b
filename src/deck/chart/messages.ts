// What the planner tells the author of a chart: why it is a table, or a chart of another kind.

import type { Diagnostic, Span } from '../../diagnostic/diagnostic.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import { didYouMean } from '../messages.ts';

const warning = (id: string, message: string, span: Span, ...hints: string[]): Diagnostic => ({
  severity: 'warning',
  id,
  message,
  hints,
  span,
});

const withArticle = (kind: string): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

const tableInstead = 'the table is shown instead';

export const notANumber = (cell: string, row: string, column: string, span: Span): Diagnostic =>
  warning(
    'not-a-number',
    `"${cell}" in row "${row}", column "${column}" is not a number; the chart cannot be drawn`,
    span,
    'write digits only and name the unit in the comment: `<!-- chart: {type: bar, unit: km} -->`',
    tableInstead,
  );

export const hugeNumber = (row: string, column: string, span: Span): Diagnostic =>
  warning(
    'not-a-number',
    `the number in row "${row}", column "${column}" is too long to be read; the chart cannot be drawn`,
    span,
    'count in thousands, millions or billions, and name them as the unit',
    tableInstead,
  );

export const noteNotDrawn = (kind: ChartKind, text: string, span: Span): Diagnostic =>
  warning(
    'note-not-drawn',
    `the note "${text}" is not drawn: ${withArticle(kind)} chart has no place for notes`,
    span,
    'say it in the text beside the chart, or choose bars, columns or lines',
  );

/** `small` and `large`: a name, and the range of its numbers as the table writes them. */
export const unlikeSizes = (small: string, large: string, span: Span): Diagnostic =>
  warning(
    'unlike-sizes',
    `on the axis of ${large}, ${small} cannot be read`,
    span,
    'make a chart of each, one below the other or on two slides',
    'or give both in a unit that brings them near: an index of one year, shares, thousands',
  );

export const mixedUnits = (signs: readonly (string | undefined)[], span: Span): Diagnostic =>
  warning(
    'mixed-units',
    `the chart's numbers are of different units (${signs.map((sign) => sign ?? 'none').join(', ')}); it cannot be drawn`,
    span,
    'make a chart of each unit',
    tableInstead,
  );

export const noChartNumbers = (span: Span): Diagnostic =>
  warning(
    'no-chart-numbers',
    'a chart needs a column of names, a column of numbers and a row; the table has not',
    span,
    tableInstead,
  );

export const missingSeries = (name: string, span: Span): Diagnostic =>
  warning(
    'missing-series',
    `column "${name}" has no number at all; the chart is drawn without it`,
    span,
    'take the column out, or fill it in',
  );

export const wrongShape = (kind: string, shape: string, columns: number, span: Span): Diagnostic =>
  warning(
    'chart-shape',
    `${withArticle(kind)} chart is made of ${shape}; the table has ${columns} ${columns === 1 ? 'column' : 'columns'} of numbers`,
    span,
    tableInstead,
  );

export const oneRow = (kind: string, rows: number, span: Span): Diagnostic =>
  warning(
    'chart-shape',
    `${withArticle(kind)} chart needs ${rows} rows; the table has one`,
    span,
    tableInstead,
  );

export const oneNumber = (kind: string, span: Span): Diagnostic =>
  warning(
    'chart-shape',
    `${withArticle(kind)} chart of one number compares it with nothing`,
    span,
    'give it another to stand beside, or say it in a sentence',
  );

export const crowdedChart = (rows: number, most: number, span: Span): Diagnostic =>
  warning(
    'chart-crowded',
    `the chart has ${rows} rows; ${most} can be named on a slide`,
    span,
    'show the ones that matter, and put the rest together as one row',
    tableInstead,
  );

export const duplicateNames = (name: string, span: Span): Diagnostic =>
  warning(
    'duplicate-category',
    `two rows of the chart are called "${name}"; they are drawn apart`,
    span,
    'say what tells them apart, or add them up',
  );

export const duplicateSeries = (name: string, span: Span): Diagnostic =>
  warning(
    'duplicate-series',
    `two columns of the chart are called "${name}"; nothing tells them apart`,
    span,
    'give each a name of its own',
  );

export const rowWithoutNumbers = (name: string, span: Span): Diagnostic =>
  warning(
    'row-without-numbers',
    `row "${name}" has no number; its place in the chart is empty`,
    span,
    'take it out if it is a note, or write `n/a` where there is no value',
  );

export const totalAmongParts = (kind: string, name: string, instead: string, span: Span): Diagnostic =>
  warning(
    'chart-untrue',
    `"${name}" is the sum of the others, and no part beside them; ${withArticle(kind)} chart would count all twice`,
    span,
    `it is drawn as ${instead}; take the total out`,
  );

export const negativeParts = (kind: string, span: Span): Diagnostic =>
  warning(
    'chart-untrue',
    `the parts of a whole cannot be below zero; ${withArticle(kind)} chart of these would be untrue`,
    span,
    'it is drawn side by side instead',
  );

export const partMissing = (
  kind: string,
  name: string,
  part: string,
  instead: string,
  span: Span,
): Diagnostic =>
  warning(
    'chart-untrue',
    `in row "${name}" there is no value for "${part}"; ${withArticle(kind)} chart would draw what is left as the whole`,
    span,
    `it is drawn as ${instead} instead; write 0 where there is nothing`,
  );

export const sizeBelow = (name: string, size: string, span: Span): Diagnostic =>
  warning(
    'chart-untrue',
    `in row "${name}" the size, ${size}, is below zero, and no area is`,
    span,
    'ask for points of one size: `<!-- chart: scatter -->` over the first two columns of numbers',
    tableInstead,
  );

export const noWhole = (kind: string, why: string, span: Span): Diagnostic =>
  warning('chart-untrue', `the ${kind} chart has ${why}`, span, 'it is drawn as bars instead');

export const notHundred = (kind: string, name: string, sum: number, span: Span): Diagnostic =>
  warning(
    'chart-untrue',
    `the parts of "${name}" are ${sum}% in all; as shares of a hundred the ${kind} chart would say other numbers than the table`,
    span,
    'add the rest as a column of its own; the parts are stacked as they are instead',
  );

export const rangeTurned = (name: string, low: string, high: string, span: Span): Diagnostic =>
  warning(
    'chart-untrue',
    `in row "${name}" the low end, ${low}, is above the high end, ${high}`,
    span,
    'the columns of a range are: low, (middle,) high; a number is wrong, or two are in each other’s place',
    tableInstead,
  );

export const middleOutside = (name: string, middle: string, span: Span): Diagnostic =>
  warning(
    'chart-untrue',
    `in row "${name}" the middle, ${middle}, is not between the low and the high end`,
    span,
    'the columns of a range are: low, (middle,) high',
    tableInstead,
  );

export const timesUnlike = (example: string, other: string, span: Span): Diagnostic =>
  warning(
    'uneven-times',
    `the rows look like times at uneven steps, and are not read as such ("${example}", "${other}"); they are drawn at even steps`,
    span,
    'write all of them alike, as years (`2021`), months (`2021-03`) or days (`2021-03-05`): they are then placed in proportion',
  );

export const timesTooOld = (span: Span): Diagnostic =>
  warning(
    'uneven-times',
    'the rows are times at uneven steps, some before March 1900, which the calendar of workbooks does not have; they are drawn at even steps',
    span,
    'leave the oldest out, give rows at even steps, or show the table',
  );

export const namesJoined = (kind: ChartKind, span: Span): Diagnostic => ({
  id: 'names-joined',
  severity: 'info',
  message: `the ${kind} chart joins rows that are called by names, as if one came after the other`,
  span,
  hints: ['right where they have an order, as stages do; else ask for bars: `<!-- chart: bar -->`'],
});

export const levelDiffers = (name: string, level: number, sum: number, span: Span): Diagnostic =>
  warning(
    'chart-untrue',
    `"${name}" is ${level}; the rows before it add up to ${Math.round(sum * 1e6) / 1e6}`,
    span,
    'a step is missing, or a number is wrong: the bars are drawn as the table has them',
  );

export const noSuchName = (name: string, known: readonly string[], span: Span): Diagnostic =>
  warning(
    'unknown-chart-name',
    `the chart has no row or column "${name}"`,
    span,
    ...(didYouMean(name, known) ?? [`it has: ${known.slice(0, 12).join(', ')}`]),
  );

export const noValueThere = (name: string, span: Span): Diagnostic =>
  warning('unknown-chart-name', `there is no value at "${name}" for the note to point at`, span);
