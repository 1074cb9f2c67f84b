// A timeline's points stand at even steps, for their words need room. Where the time between two of them is longer than that between
// others, the line is broken there, as an axis is.

import type { SlidePlan } from '../deck/types.ts';
import { longerGaps } from '../language/times.ts';
import { type Box, box, type Point } from '../scene/geometry.ts';
import { rectangle } from '../scene/rectangle.ts';
import type { Color, Ornament } from '../scene/style.ts';
import type { GroupItem, PathItem, SceneItem } from '../scene/types.ts';
import type { SlideLayout } from '../template/types.ts';
import { plainText } from './runs.ts';
import type { Setting } from './setting.ts';

/** Points: the gap in the line, the strokes at its sides, and how far these lean. */
const mark = { gap: 7, height: 16, lean: 5 };

/** Empty for a layout whose dates do not stand along one line. */
export function timeBreaks(
  { slots }: SlidePlan,
  layout: SlideLayout,
  { language, rtl }: Setting,
): readonly SceneItem[] {
  if (layout.like !== 'timeline') return [];
  const dates = layout.slots.filter(({ name }) => /^date\d+$/.test(name));
  const line = lineUnder(
    dates.map((slot) => slot.box),
    layout.ornaments,
  );
  if (!line) return [];
  const written = dates.map(({ name }) => {
    const content = slots[name];
    return content?.kind === 'text' ? plainText(content.paragraphs.flatMap(({ runs }) => runs)) : '';
  });
  const count = written.indexOf('');
  return longerGaps(count < 0 ? written : written.slice(0, count), language).flatMap((place) => {
    const [before, after] = [dates[place]?.box, dates[place + 1]?.box];
    if (!before || !after) return [];
    // A point stands where its date begins: from right to left, at its right.
    const pointOf = (of: Box): number => (rtl ? of.x + of.width : of.x);
    const at = { x: (pointOf(before) + pointOf(after)) / 2, y: line.y };
    return [breakAt(`Break ${place + 1}`, at, line, layout)];
  });
}

interface Line {
  readonly y: number;
  readonly color: Color;
  readonly width: number;
}

/** The line that the dates stand along: under all of them, from the first to the last. */
function lineUnder(dates: readonly Box[], ornaments: readonly Ornament[]): Line | undefined {
  const [first] = dates;
  if (!first || dates.length < 3 || dates.some(({ y }) => Math.abs(y - first.y) > 1)) return undefined;
  const [from, to] = [Math.min(...dates.map(({ x }) => x)), Math.max(...dates.map(({ x }) => x))];
  const found = ornaments.find(
    ({ box: of, stroke }) =>
      stroke && of.height === 0 && of.x <= from + 1 && of.x + of.width >= to && of.y >= first.y,
  );
  return found?.stroke && { y: found.box.y, color: found.stroke.color, width: found.stroke.width };
}

function breakAt(
  name: string,
  at: Point,
  { color, width }: Line,
  { palette, background }: SlideLayout,
): GroupItem {
  const { gap, height, lean } = mark;
  const stroke = (x: number): PathItem => ({
    kind: 'path',
    name,
    box: box(x - lean / 2, at.y - height / 2, lean, height),
    segments: [
      ['M', x - lean / 2, at.y + height / 2],
      ['L', x + lean / 2, at.y - height / 2],
    ],
    stroke: { color, width },
    about: { decorative: true },
  });
  return {
    kind: 'group',
    name,
    box: box(at.x - (gap + lean) / 2, at.y - height / 2, gap + lean, height),
    items: [
      rectangle(name, box(at.x - gap / 2, at.y - width, gap, width * 2), background ?? palette.paper),
      stroke(at.x - gap / 2),
      stroke(at.x + gap / 2),
    ],
    about: { decorative: true },
  };
}
