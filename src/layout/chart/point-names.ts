// The names of points by two numbers: each beside its own point, where it meets no other point and no other name.

import type { ChartLabel } from '../../scene/chart.ts';
import type { DotMark, TextMark } from '../../scene/chart-marks.ts';
import { type Box, box, contains, overlaps, type Point } from '../../scene/geometry.ts';
import type { ChartContext } from './context.ts';
import { labelMarks } from './label-place.ts';

export interface PointName {
  readonly index: number;
  readonly label: ChartLabel;
  readonly marks: readonly TextMark[];
}

/** Farther than from its own point, so that a name is nobody else's. */
const fromOthers = 7;

/** Beside the point first; then at its shoulders, so many times the height of a line up or down, or of the name's half to a side. */
const places: readonly { readonly place: ChartLabel['place']; readonly by: Point }[] = [
  { place: 'right', by: { x: 0, y: 0 } },
  { place: 'left', by: { x: 0, y: 0 } },
  { place: 'above', by: { x: 0, y: 0 } },
  { place: 'below', by: { x: 0, y: 0 } },
  { place: 'right', by: { x: 0, y: -0.5 } },
  { place: 'left', by: { x: 0, y: -0.5 } },
  { place: 'right', by: { x: 0, y: 0.5 } },
  { place: 'left', by: { x: 0, y: 0.5 } },
  { place: 'above', by: { x: 0.7, y: 0 } },
  { place: 'above', by: { x: -0.7, y: 0 } },
  { place: 'below', by: { x: 0.7, y: 0 } },
  { place: 'below', by: { x: -0.7, y: 0 } },
];

/**
 * Those that the author wants seen first, then as they come.
 *
 * @param area that names keep to
 * @returns the names in their places, and those that have none
 */
export function pointNames(
  dots: readonly DotMark[],
  area: Box,
  context: ChartContext,
): { readonly named: readonly PointName[]; readonly unnamed: readonly string[] } {
  const { content, colors } = context;
  const taken: Box[] = [];
  const first = [...dots].sort(
    (a, b) => Number(colors.highlit(0, b.index)) - Number(colors.highlit(0, a.index)),
  );
  const unnamed: string[] = [];
  const named = first.flatMap((dot): readonly PointName[] => {
    const name = content.categories[dot.index] ?? '';
    if (name === '') return [];
    const others = dots.filter((other) => other !== dot).map(around);
    for (const { place, by } of places) {
      const one = nameAt(dot, name, place, by, context);
      const inked = one.marks.map(inkOf);
      if (
        !inked.every((ink) => contains(area, ink) && clear(ink, others, fromOthers) && clear(ink, taken, 1))
      )
        continue;
      taken.push(...inked);
      return [one];
    }
    unnamed.push(name);
    return [];
  });
  return { named, unnamed };
}

function nameAt(
  dot: DotMark,
  name: string,
  place: ChartLabel['place'],
  by: Point,
  { content, lettering, colors, ink }: ChartContext,
): PointName {
  const { index } = dot;
  const size = Math.min(lettering.names, lettering.least + 2);
  const bold = colors.highlit(0, index);
  const note = content.notes?.find((one) => one.index === index)?.text;
  const moved = { x: (by.x * lettering.width(name, size, bold)) / 2, y: by.y * size };
  const label: ChartLabel = {
    shows: ['category'],
    ...(note ? { words: { lines: [note], size: lettering.least, bold: false } } : {}),
    place,
    size,
    bold,
    color: ink,
    ...(by.x !== 0 || by.y !== 0 ? { moved } : {}),
  };
  const against = { box: around(dot), lying: false, back: false };
  return { index, label, marks: labelMarks(label, [name], against, lettering) };
}

const clear = (ink: Box, others: readonly Box[], gap: number): boolean =>
  others.every((other) => !overlaps(ink, other, gap));

export const around = ({ at, radius }: DotMark): Box =>
  box(at.x - radius, at.y - radius, radius * 2, radius * 2);

/** Where a mark's letters are, ascenders and descenders with them. */
export function inkOf({ x, baseline, size, width, anchor }: TextMark): Box {
  const left = x - (anchor === 'left' ? 0 : anchor === 'middle' ? width / 2 : width);
  return box(left, baseline - size * 0.8, width, size);
}
