// Names of places: for each the best of eight positions around its dot that collides with
// nothing, in the author's order.

import type { Box } from '../scene/geometry.ts';
import type { TextItem } from '../scene/types.ts';
import type { Origin } from '../values/origin.ts';
import { dotRadius, type Spot } from './dots.ts';
import { labelItem, labelSize, type MeasuredLabel, measured } from './label.ts';
import type { Obstacles } from './obstacles.ts';
import type { MapContext } from './types.ts';

interface Candidate {
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly cost: number;
}

/** Where the label would stand if nothing else were named; undefined where there is no room. */
export function placeSpot(spot: Spot, obstacles: Obstacles, context: MapContext): Box | undefined {
  return bestOf(spot, textOf(spot, context), obstacles, context)?.box;
}

/** The label, or undefined where there is no room. */
export function placeLabel(spot: Spot, obstacles: Obstacles, context: MapContext): TextItem | undefined {
  const text = textOf(spot, context);
  const best = bestOf(spot, text, obstacles, context);
  if (!best) return undefined;
  obstacles.block(best.box);
  const { name: written, label } = spot.place;
  const origin: Origin = { from: 'article', ...(label === written ? {} : { written }) };
  const look = { name: `Label: ${label}`, align: best.align, origin, ...obstacles.inkOn(best.box) };
  return labelItem(text, best.box.x, best.box.y, look, context);
}

function textOf({ place }: Spot, context: MapContext): MeasuredLabel {
  const italic = place.kind === 'region';
  return measured(
    { lines: [place.label], size: labelSize(context), bold: false, italic, tracking: 0 },
    context,
  );
}

function bestOf(
  { place, at }: Spot,
  text: MeasuredLabel,
  obstacles: Obstacles,
  context: MapContext,
): Candidate | undefined {
  const candidates =
    place.kind === 'region'
      ? aroundRegion(at.x, at.y, text)
      : aroundDot(at.x, at.y, text, context.language.direction === 'rtl');
  let best: Candidate | undefined;
  // In the order of their own cost: what lies beneath can only add to it.
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) break;
    const { box } = candidate;
    if (!obstacles.isFree(box)) continue;
    const cost = candidate.cost + 1.5 * obstacles.linesUnder(box) + mixed(obstacles, box);
    if (!best || cost < best.cost) best = { ...candidate, cost };
  }
  return best;
}

/** A label on one tone is easier to read than one across a coast, and one without a halo than one with. */
function mixed(obstacles: Obstacles, box: Box): number {
  return 3 * (new Set(obstacles.under(box)).size - 1) + (obstacles.inkOn(box).halo ? 24 : 0);
}

function aroundDot(x: number, y: number, { width, height }: MeasuredLabel, rtl: boolean): Candidate[] {
  const result: Candidate[] = [];
  // Line boxes have air above and below the letters, so diagonal positions may come close.
  for (const [ring, reach] of [dotRadius + 2, dotRadius + 7].entries()) {
    const right = x + reach;
    const left = x - reach - width;
    const above = y - reach - height + 3;
    const below = y + reach - 3;
    const middle = y - height / 2;
    const sides = [
      { x: right, y: middle, align: 'left' },
      { x: right - 3, y: above + 2, align: 'left' },
      { x: right - 3, y: below - 2, align: 'left' },
      { x: left, y: middle, align: 'right' },
      { x: left + 3, y: above + 2, align: 'right' },
      { x: left + 3, y: below - 2, align: 'right' },
      { x: x - width / 2, y: above, align: 'center' },
      { x: x - width / 2, y: below, align: 'center' },
    ] as const;
    const ordered = rtl ? [3, 4, 5, 0, 1, 2, 6, 7] : [0, 1, 2, 3, 4, 5, 6, 7];
    for (const [rank, side] of ordered.entries()) {
      const at = sides[side as 0];
      result.push({ box: { x: at.x, y: at.y, width, height }, align: at.align, cost: rank + ring * 8 });
    }
  }
  return result;
}

function aroundRegion(x: number, y: number, { width, height }: MeasuredLabel): Candidate[] {
  const result: Candidate[] = [];
  for (const [dx, dy] of [
    [0, 0],
    [0, -1],
    [0, 1],
    [-0.4, 0],
    [0.4, 0],
    [0, -2],
    [0, 2],
    [-0.4, -1],
    [0.4, 1],
    [-0.4, 1],
    [0.4, -1],
    [-0.8, 0],
    [0.8, 0],
    [-0.8, 1.5],
    [0.8, 1.5],
    [0, 3],
    [0, -3],
  ] as const) {
    const box = { x: x - width / 2 + dx * width, y: y - height / 2 + dy * height, width, height };
    result.push({ box, align: 'center', cost: result.length * 2 });
  }
  return result;
}
