// Where the name of a region without an outline, of a strait, a sea or a lake may stand: about its middle, a region's on
// its country's land, a water's on water; else, of a region or a strait, at the end of a line from there.

import type { Box, Point } from '../../scene/geometry.ts';
import type { Color } from '../../scene/style.ts';
import type { Obstacles } from '../obstacles.ts';
import { apartFrom, isClear } from './beside-dot.ts';
import { type Candidate, distanceTo, leaderCost, nearestPoint, readable } from './candidates.ts';
import type { MeasuredLabel } from './label.ts';

/** Shifts of a name from the middle, in its own widths and heights, the nearest first. */
const shifts: readonly (readonly [number, number])[] = [-4, -3, -2, -1.4, -0.7, 0, 0.7, 1.4, 2, 3, 4]
  .flatMap((down) =>
    [-1.5, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5].map((across) => [across, down] as const),
  )
  .sort(([a, b], [c, d]) => Math.hypot(a * 3, b) - Math.hypot(c * 3, d));

const boxAt = ({ x, y }: Point, across: number, down: number, { width, height }: MeasuredLabel): Box => ({
  x: x + (across - 0.5) * width,
  y: y + (down - 0.5) * height,
  width,
  height,
});

/** About the middle of a region, at most `reach` points from it; on its country's land, where one country holds it, or in the sea. */
export function atRegion(
  at: Point,
  reach: number,
  country: string | undefined,
  text: MeasuredLabel,
  obstacles: Obstacles,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [across, down] of shifts) {
    const box = boxAt(at, across, down, text);
    const far = Math.hypot(across * text.width, down * text.height);
    if (far > Math.max(reach, text.height * 0.5)) continue;
    if (country !== undefined) {
      const { land } = obstacles.under(box);
      const own = land.get(country) ?? 0;
      const foreign = [...land].reduce((sum, [id, share]) => sum + (id === country ? 0 : share), 0);
      if (foreign > 0.12 || (own < 0.62 && foreign > 0)) continue;
    }
    const candidate = readable({ text, box, align: 'center', cost: 0.25 * far }, obstacles, { gap: 3 });
    if (candidate) found.push(candidate);
    if (found.length >= 12) break;
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** What it costs that all of a water's name lies on land, where it would rather have a line. */
const ashore = 70;

/** Points from the middle of a lake to its name. */
const lakeReach = 6;

/**
 * On the water about its middle, a strait's no farther than a line's height from it; over a coast where the water is
 * narrower than its name; and on land where the atlas has no water there (lakes), close to its middle.
 */
export function onWater(
  at: Point,
  reach: number,
  text: MeasuredLabel,
  ink: Color,
  obstacles: Obstacles,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const inland = obstacles.countryAt(at.x, at.y) !== undefined;
  for (const [across, down] of shifts) {
    const box = boxAt(at, across, down, text);
    if (distanceTo(box, at) > reach) continue;
    const sea = obstacles.seaUnder(box);
    if (!inland && sea < 0.5) continue;
    const far = Math.hypot(across * text.width, down * text.height);
    // Of two lakes close together, its name is at its own.
    if (inland && distanceTo(box, at) > lakeReach) continue;
    const cost = 0.1 * far + (inland ? 0 : (1 - sea) * ashore);
    const candidate = readable({ text, box, align: 'center', cost }, obstacles, { gap: 3, ink });
    if (candidate) found.push(candidate);
    if (found.length >= 16) break;
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** At the end of a line from a point: on water rather than on land. */
export function awayFromPoint(
  at: Point,
  text: MeasuredLabel,
  dots: readonly Point[],
  ink: Color | undefined,
  obstacles: Obstacles,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const { width, height } = text;
  const apart = apartFrom(at, dots);
  for (const far of [16, 28, 42, 60, 84, 112]) {
    for (let step = 0; step < 16; step++) {
      const angle = (step / 16) * 2 * Math.PI;
      const [right, below] = [Math.cos(angle), Math.sin(angle)];
      const lean = (value: number): number => Math.max(-1, Math.min(1, value * 1.6));
      const box = {
        x: at.x + far * right - width * (0.5 - 0.5 * lean(right)),
        y: at.y + far * below - height * (0.5 - 0.5 * lean(below)),
        width,
        height,
      };
      const inner = { x: box.x - 1, y: box.y + height * 0.25, width: width + 2, height: height * 0.5 };
      const to = nearestPoint(inner, at);
      if (Math.hypot(to.x - at.x, to.y - at.y) < 8 || !isClear(at, to, apart, 6)) continue;
      const leader = { from: at, to };
      const cost = leaderCost + far * 0.4 + (1 - obstacles.seaUnder(box)) * (ink ? 24 : 6);
      const candidate = readable({ text, box, align: 'center', leader, cost }, obstacles, {
        gap: 3,
        ...(ink ? { ink } : {}),
      });
      if (candidate) found.push(candidate);
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}
