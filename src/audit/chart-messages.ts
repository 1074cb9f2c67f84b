// What the audit says of a chart that is not true to its numbers.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Place, said } from './messages.ts';

export type ChartPlace = Place;

const rounded = (value: number): string => String(Number(value.toPrecision(3)));

/** @param ends what the bars reach to; `chosen`: the program chooses where they begin. */
export function truncated(
  place: ChartPlace,
  what: 'bars' | 'areas',
  foot: number,
  ends: readonly number[],
  chosen: boolean,
): Diagnostic {
  const sizes = ends.map(Math.abs).filter((size) => size > Math.abs(foot));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const drawn = (most - Math.abs(foot)) / (least - Math.abs(foot));
  const example =
    sizes.length > 1 && drawn > most / least + 0.1
      ? `: ${rounded(most)} is drawn ${rounded(drawn)} times as long as ${rounded(least)}, and is ${rounded(most / least)} times as much`
      : '';
  const where = chosen
    ? `${what} without a least value on their axis: programs cut them off near ${rounded(foot)}`
    : `${what} that begin at ${rounded(foot)}, not at 0`;
  return said(
    'truncated-bars',
    place,
    `the chart has ${where}${example}`,
    'Format Axis, Bounds: set the minimum to 0 (the maximum where all values are below 0)',
  );
}

export const hiddenAxis = (place: ChartPlace, foot: number): Diagnostic =>
  said(
    'hidden-axis',
    place,
    `the axis begins near ${rounded(foot)} and is not shown`,
    'show the axis, or let it begin at 0',
  );

export const manySlices = (place: ChartPlace, slices: number, most: number): Diagnostic =>
  said(
    'crowded-pie',
    place,
    `the pie has ${slices} slices; ${most} can be told apart`,
    'put the small ones together, or make bars of it',
  );

export const noWhole = (place: ChartPlace, why: string): Diagnostic =>
  said('pie-without-whole', place, `the pie ${why}`, 'make bars of it');

export const twoScales = (place: ChartPlace): Diagnostic =>
  said(
    'two-scales',
    place,
    'the chart has two scales: how its lines and bars stand to each other is chance',
    'make two charts of it, one above the other, or show both as a share of their first value',
  );

export const solid = (place: ChartPlace): Diagnostic =>
  said(
    'solid-chart',
    place,
    'the chart is drawn in three dimensions: what is in front looks larger than as much behind it',
    'Change Chart Type: choose the flat kind',
  );

export const reversed = (place: ChartPlace): Diagnostic =>
  said(
    'reversed-axis',
    place,
    'the axis of values runs downwards: what grows seems to fall',
    'Format Axis: take the tick from "Values in reverse order", or say beside the axis which way is more',
  );

export const logarithmicBars = (place: ChartPlace): Diagnostic =>
  said(
    'logarithmic-bars',
    place,
    'bars or areas stand on a logarithmic axis, which has no 0: how long they are says nothing',
    'draw points or lines there, or take the logarithm from the axis (Format Axis)',
  );
