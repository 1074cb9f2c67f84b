// Names of categories along an axis: at the largest size at which they all fit, on one line or two; dates may be named every so
// often.

import { type Lettering, largestSize, lineSpacing } from './lettering.ts';
import { gap } from './room.ts';

export interface SetNames {
  readonly size: number;
  /** One a category, its lines. */
  readonly lines: readonly (readonly string[])[];
  /** Every n-th is named. */
  readonly every: number;
  /** Points, of the tallest. */
  readonly height: number;
  readonly fits: boolean;
  /** Read from below upwards. */
  readonly turned?: true;
}

/** Programs differ by a hair in where they break a name. */
const air = 0.92;

/** What is done with names that have no room: every n-th is shown, they stand on end, or it is told. */
export type Crowded = 'skip' | 'turn' | 'tell';

/**
 * Names under columns `slot` points wide.
 * @param most how high names may be that stand on end, points
 */
export function namesUnder(
  names: readonly string[],
  slot: number,
  most: number,
  crowded: Crowded,
  lettering: Lettering,
): SetNames {
  const { width } = lettering;
  const room = slot * air;
  const fitting = (size: number, rows: number): boolean =>
    names.every((name) => {
      const lines = linesOf(name, size, room, lettering);
      return lines !== undefined && lines.length <= rows;
    });
  // A name on one line is read sooner than a larger one on two.
  for (const rows of [1, 2, 3]) {
    const floor = rows === 1 ? Math.min(lettering.names, lettering.least + 2) : lettering.least;
    const size = largestSize(lettering.names, floor, (one) => fitting(one, rows));
    if (fitting(size, rows)) return setNames(names, size, room, 1, true, lettering);
  }
  const size = Math.min(lettering.names, lettering.least + 2);
  const longest = (of: number): number => Math.max(...names.map((name) => width(name, of)));
  switch (crowded) {
    case 'skip': {
      const every = roundCount(Math.ceil((longest(size) * 1.25) / slot));
      return setNames(names, size, room * every, every, true, lettering);
    }
    case 'turn': {
      const small = lettering.least;
      const fits = longest(small) <= most && small * lineSpacing <= slot;
      const lines = names.map((name) => [name]);
      return { size: small, lines, every: 1, height: Math.min(most, longest(small)), fits, turned: true };
    }
    case 'tell':
      return setNames(names, lettering.least, room, 1, false, lettering);
  }
}

/** Names at the side of bars, at most `most` points wide and `slot` high. */
export function namesBeside(
  names: readonly string[],
  slot: number,
  most: number,
  lettering: Lettering,
): SetNames & { readonly width: number } {
  const fits = (size: number): boolean =>
    names.every((name) => {
      const lines = linesOf(name, size, most, lettering);
      return lines !== undefined && lines.length <= 2 && lines.length * size * lineSpacing <= slot * 1.04;
    });
  const size = largestSize(lettering.names, lettering.least, fits);
  const widest = ({ lines }: SetNames): number =>
    Math.max(0, ...lines.flat().map((line) => lettering.width(line, size)));
  let set = setNames(names, size, most, 1, fits(size), lettering);
  // LibreOffice breaks names at the chart's edge, and then sets them off from the axis: what it would set wider has the room.
  for (;;) {
    const width = widest(set);
    const atEdge = setNames(names, size, width + toEdge, 1, set.fits, lettering);
    if (widest(atEdge) <= width || widest(atEdge) > most * 1.1)
      return { ...set, width: Math.min(most * 1.1, width) };
    set = atEdge;
  }
}

/** From a name beside a bar to the axis, and from the chart's edge to the name. */
const toEdge = gap.names + 4;

/** Undefined where a word alone is wider. */
function linesOf(
  name: string,
  size: number,
  room: number,
  lettering: Lettering,
): readonly string[] | undefined {
  if (lettering.width(name, size) <= room) return [name];
  const lines = lettering.lines(name, size, room);
  const whole = name.split(/\s+/).every((word) => lettering.width(word, size) <= room);
  return whole ? lines : undefined;
}

function setNames(
  names: readonly string[],
  size: number,
  room: number,
  every: number,
  fits: boolean,
  lettering: Lettering,
): SetNames {
  const lines = names.map(
    (name) => linesOf(name, size, room, lettering) ?? lettering.lines(name, size, room),
  );
  const tallest = Math.max(1, ...lines.filter((_, index) => index % every === 0).map((one) => one.length));
  return { size, lines, every, height: tallest * size * lineSpacing, fits };
}

/** 1, 2, 5, 10, 20 …: what one counts by. */
function roundCount(least: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (step * power >= least) return step * power;
}
