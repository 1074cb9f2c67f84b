// Names that the layers of a map bring with them: of rivers beside their lines, of lakes and seas upon them. They are
// placed last, where there is room, and nothing moves for them.

import { primary } from '../../language/tag.ts';
import type { Box, Point } from '../../scene/geometry.ts';
import { byBriefdeck } from '../../values/origin.ts';
import type { Obstacles } from '../obstacles.ts';
import { waterInk } from '../tones.ts';
import type { GazetteerRow, MapContext, MapSpec } from '../types.ts';
import { kilometresPerPoint, type View } from '../view.ts';
import type { DrawnWaters, River } from '../waters.ts';
import { onWater } from './at-point.ts';
import { type Candidate, distanceTo, readable, type Wish } from './candidates.ts';
import { labelSize, type MeasuredLabel, measured } from './label.ts';

/** Points that a sea must reach from its middle to have a name. */
const leastSea = 40;
/** Seas and lakes named at most, the largest first. */
const mostWaters = 6;

export function waterWishes(
  spec: MapSpec,
  waters: DrawnWaters,
  taken: ReadonlySet<string>,
  story: ReadonlySet<string>,
  view: View,
  obstacles: Obstacles,
  context: MapContext,
): readonly Wish[] {
  const layers = spec.layers ?? 'auto';
  if (typeof layers === 'string') return [];
  const { atlas, language } = context;
  const tag = primary(language.tag);
  const write = (name: string): MeasuredLabel =>
    measured(
      { lines: [name], size: labelSize(context) - 2, bold: false, italic: true, tracking: 0 },
      context,
    );
  const wish = (
    name: string | undefined,
    near: (text: MeasuredLabel) => readonly Candidate[],
  ): readonly Wish[] =>
    name === undefined || taken.has(name)
      ? []
      : [{ name, origin: byBriefdeck, weight: 1, near: near(write(name)), away: () => [] }];
  const row = (name: string): GazetteerRow | undefined =>
    atlas.gazetteer.find(name).find(({ kind }) => kind === 'sea');
  // A river that is called as a country is (Niger, Senegal) would say that the country is there.
  const shown = (name: string, local: string | undefined): string | undefined => {
    const word = tag === 'en' ? name : local;
    return word !== undefined && atlas.find(word) !== undefined ? undefined : word;
  };
  // Of rivers and lakes those of the story's countries are named.
  const isTold = (x: number, y: number): boolean => {
    const country = obstacles.countryAt(x, y);
    return story.size === 0 || (country !== undefined && story.has(country));
  };
  const ink = waterInk(context);
  const scale = kilometresPerPoint(view);

  const rivers = waters.rivers.flatMap((river) => {
    const { name } = river;
    if (name === undefined || !river.lines.some(({ xy }) => passes(xy, isTold))) return [];
    return wish(shown(name, atlas.waters?.names[name]?.[tag]), (text) =>
      besideLine(river, waters.rivers, text, obstacles),
    );
  });
  const lakes = waters.lakes
    .filter(
      ({ name, rings }) =>
        name !== undefined && layers.includes('lakes') && rings.some(({ xy }) => passes(xy, isTold)),
    )
    .sort((a, b) => b.area - a.area)
    .slice(0, mostWaters)
    .flatMap(({ name = '', box, area }) => {
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return wish(shown(name, row(name)?.local), (text) =>
        onWater(middle, Math.sqrt(area) / 2, text, ink, obstacles).filter(({ plate }) => !plate),
      );
    });
  const seas = (layers.includes('seas') ? (atlas.waters?.seas ?? []) : [])
    .flatMap((name) => {
      const found = row(name);
      if (!found) return [];
      const at = view.projection.point([found.lon, found.lat]);
      const reach = (found.reach ?? 0) / scale;
      return reach >= leastSea && isIn(at, view.frame) && obstacles.countryAt(at.x, at.y) === undefined
        ? [{ name, local: found.local, at, reach }]
        : [];
    })
    .sort((a, b) => b.reach - a.reach)
    .slice(0, mostWaters)
    .flatMap(({ name, local, at, reach }) =>
      wish(shown(name, local), (text) =>
        onWater(at, reach, text, ink, obstacles).filter(({ plate }) => !plate),
      ),
    );
  return [...seas, ...lakes, ...rivers];
}

const isIn = ({ x, y }: Point, frame: Box): boolean =>
  x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;

/** A name is nearer to its own river than to any other, by half as much again: as towns' are to their dots. */
const nearer = 1.5;

/** Points that a name beside its river is taken to be from it at least. */
const leastAway = 3;

/**
 * Above, below or beside a point of its longest piece, rather in its middle, not on the line itself, and not by another
 * river's: the White Nile's name on the Blue Nile would be read as that one's.
 */
function besideLine(
  river: River,
  all: readonly River[],
  text: MeasuredLabel,
  obstacles: Obstacles,
): readonly Candidate[] {
  const { lines } = river;
  const others = all.filter((one) => one !== river).flatMap((one) => one.lines);
  const longest = lines.reduce(
    (most, line) => (line.xy.length > most.xy.length ? line : most),
    lines[0] as River['lines'][number],
  );
  const { xy } = longest;
  const { width, height } = text;
  const found: Candidate[] = [];
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
    const at = 2 * Math.floor((xy.length / 2 - 1) * share);
    const [x, y] = [xy[at] as number, xy[at + 1] as number];
    const boxes: readonly Box[] = [
      { x: x - width / 2, y: y - height - 2, width, height },
      { x: x - width / 2, y: y + 2, width, height },
      { x: x + 5, y: y - height / 2, width, height },
      { x: x - 5 - width, y: y - height / 2, width, height },
    ];
    for (const [rank, box] of boxes.entries()) {
      const away = distanceToLines(lines, box, Number.POSITIVE_INFINITY);
      if (away < 1) continue;
      const limit = nearer * Math.max(away, leastAway);
      if (distanceToLines(others, box, limit) < limit) continue;
      const cost = 10 + rank + 10 * Math.abs(share - 0.5);
      const candidate = readable({ text, box, align: 'center', cost }, obstacles, { gap: 3, bare: true });
      if (candidate) found.push(candidate);
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** Whether one of some thirty points is such. */
function passes(xy: readonly number[], isSuch: (x: number, y: number) => boolean): boolean {
  const every = 2 * Math.max(1, Math.floor(xy.length / 60));
  for (let at = 0; at < xy.length; at += every)
    if (isSuch(xy[at] as number, xy[at + 1] as number)) return true;
  return false;
}

/** Points between a box and the nearest of the lines; `within` where none is nearer than that. */
function distanceToLines(lines: River['lines'], box: Box, within: number): number {
  let least = within;
  for (const { xy } of lines)
    for (let at = 2; at < xy.length; at += 2) {
      const [ax, ay] = [xy[at - 2] as number, xy[at - 1] as number];
      const [bx, by] = [xy[at] as number, xy[at + 1] as number];
      if (Math.max(ax, bx) < box.x - least || Math.min(ax, bx) > box.x + box.width + least) continue;
      if (Math.max(ay, by) < box.y - least || Math.min(ay, by) > box.y + box.height + least) continue;
      // Every point or two of a segment: names stand farther off than that.
      const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / 2) + 1;
      for (let step = 0; step <= steps; step++) {
        const share = step / steps;
        least = Math.min(least, distanceTo(box, { x: ax + (bx - ax) * share, y: ay + (by - ay) * share }));
      }
    }
  return least;
}
