// A chart in three versions: number by number, where the article draws the same kind of chart.

import type { ShapeMerge, ShapeVersion } from './merge-body.ts';
import type { ShapeRecord } from './record-types.ts';
import type { ChartNumber } from './set-chart.ts';

/** A chart that both changed: the other's numbers go into the carrier's. What cannot is told. */
export function mergeChart(
  base: ShapeRecord,
  carrier: ShapeVersion,
  other: ShapeVersion,
  how: ShapeMerge,
): void {
  const [was, mine, theirs] = [base, carrier.record, other.record];
  const isAlike =
    kindIn(was) === kindIn(theirs) &&
    was.values.length === mine.values.length &&
    was.values.every(([place], at) => place === theirs.values[at]?.[0]) &&
    was.values.length === theirs.values.length;
  if (!isAlike) {
    how.conflict('chart', said(was), said(mine), said(theirs));
    return;
  }
  const changed = was.values.flatMap(([place, before], at) => {
    const [own, its] = [mine.values[at]?.[1] ?? '', theirs.values[at]?.[1] ?? ''];
    return its === before || its === own ? [] : [{ place, before, own, its, at }];
  });
  const clashes = changed.filter(({ before, own }) => own !== before);
  const taken = changed.filter((one) => how.stands === 'other' || !clashes.includes(one));
  const isDone = taken.length === 0 || how.numbers(carrier.element, taken.map(numberOf));
  for (const { place, before, own, its } of isDone ? clashes : changed)
    how.conflict('chart', number(place, before), number(place, own), number(place, its));
}

const numberOf = ({ at, its }: { readonly at: number; readonly its: string }): ChartNumber => ({
  at,
  value: its,
});

/** Of a part's checksum and kind (read-record.ts). */
const kindIn = ({ part }: ShapeRecord): string => part.split(' ')[1] ?? '';

const number = (place: string, value: string): string => `${place.replace('\t', ', ')}: ${value}`;

const said = ({ values }: ShapeRecord): string =>
  values.map(([place, value]) => number(place, value)).join('; ');
