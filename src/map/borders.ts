// The lines between countries, drawn over shapes that have no outline: an outline would follow the frame's edge where a
// country is cut, and would show beneath the dashes of a disputed boundary.

import type { Point } from '../geometry.ts';
import { disputedBoundaries } from './disputed.ts';
import type { Paper } from './paper.ts';
import type { LonLat } from './projection.ts';
import type { Ring } from './recorder.ts';
import type { AtlasLevel } from './types.ts';

export interface Borders {
  readonly agreed: readonly Ring[];
  readonly disputed: readonly Ring[];
}

const rows = new Map(disputedBoundaries.map((row) => [row.between.join(), row]));

export function drawBorders(level: AtlasLevel, paper: Paper, shown: ReadonlySet<string>): Borders {
  const agreed: (readonly Point[])[] = [];
  const disputed: (readonly Point[])[] = [];
  for (const [at, a, b] of level.borders) {
    const ids = [level.countries[a]?.id ?? '', level.countries[b]?.id ?? ''];
    if (!ids.every((id) => shown.has(id))) continue;
    const row = rows.get(ids.toSorted().join());
    if (!row) agreed.push(paper.arc(at));
    else if (!row.within) disputed.push(paper.arc(at));
    else {
      for (const { inside, points } of pieces(level.arc(at), paper.arc(at), row.within)) {
        (inside ? disputed : agreed).push(points);
      }
    }
  }
  return {
    agreed: agreed.flatMap((line) => paper.line(line)),
    disputed: chained(disputed).flatMap((line) => paper.line(line)),
  };
}

interface Piece {
  readonly inside: boolean;
  readonly points: Point[];
}

/** An arc cut where it enters or leaves the box of degrees: each piece wholly in or out, pieces sharing their end points. */
function pieces(
  arc: readonly LonLat[],
  onPaper: readonly Point[],
  [west, south, east, north]: readonly [number, number, number, number],
): readonly Piece[] {
  const inBox = arc.map(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
  const result: Piece[] = [];
  for (let at = 1; at < onPaper.length; at++) {
    const [from, to] = [onPaper[at - 1] as Point, onPaper[at] as Point];
    const inside = inBox[at - 1] === true && inBox[at] === true;
    const last = result.at(-1);
    if (last && last.inside === inside) last.points.push(to);
    else result.push({ inside, points: [from, to] });
  }
  return result;
}

/** Joins lines end to end, so that dashes run on where one arc follows another. */
function chained(lines: (readonly Point[])[]): (readonly Point[])[] {
  const key = (point: Point | undefined): string => (point ? `${point.x},${point.y}` : '');
  const rest = [...lines];
  const result: (readonly Point[])[] = [];
  for (let line = rest.shift(); line; line = rest.shift()) {
    for (;;) {
      const end = key(line.at(-1));
      const start = key(line[0]);
      const at = rest.findIndex((other) =>
        [key(other[0]), key(other.at(-1))].some((one) => one === end || one === start),
      );
      const next = at < 0 ? undefined : rest.splice(at, 1)[0];
      if (!next) break;
      if (key(next[0]) === end) line = [...line, ...next.slice(1)];
      else if (key(next.at(-1)) === end) line = [...line, ...next.toReversed().slice(1)];
      else if (key(next.at(-1)) === start) line = [...next, ...line.slice(1)];
      else line = [...next.toReversed(), ...line.slice(1)];
    }
    result.push(line);
  }
  return result;
}
