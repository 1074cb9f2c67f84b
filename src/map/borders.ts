// The lines between countries, drawn over shapes that have no outline: an outline would follow the frame's edge where a
// country is cut, and would show beneath the dashes of a disputed boundary.

import { disputedBoundaries } from './disputed.ts';
import type { Paper } from './paper.ts';
import type { Ring } from './recorder.ts';
import type { AtlasLevel } from './types.ts';

export interface Borders {
  readonly agreed: readonly Ring[];
  readonly disputed: readonly Ring[];
}

const rows = new Map(disputedBoundaries.map((row) => [row.between.join(), row]));

export function drawBorders(level: AtlasLevel, paper: Paper, shown: ReadonlySet<string>): Borders {
  const agreed: Float64Array[] = [];
  const disputed: Float64Array[] = [];
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
  readonly points: Float64Array;
}

/** An arc cut where it enters or leaves the box of degrees: each piece wholly in or out, pieces sharing their end points. */
function pieces(
  degrees: Float64Array,
  paper: Float64Array,
  [west, south, east, north]: readonly [number, number, number, number],
): readonly Piece[] {
  const inBox = (at: number): boolean => {
    const [lon, lat] = [degrees[at] as number, degrees[at + 1] as number];
    return lon >= west && lon <= east && lat >= south && lat <= north;
  };
  const result: Piece[] = [];
  let from = 0;
  for (let at = 2; at < paper.length; at += 2) {
    const inside = inBox(at - 2) && inBox(at);
    const next = at + 2 < paper.length && inBox(at) && inBox(at + 2);
    if (at + 2 < paper.length && next === inside) continue;
    result.push({ inside, points: paper.subarray(from, at + 2) });
    from = at;
  }
  return result;
}

/** Joins lines end to end, so that dashes run on where one arc follows another. */
function chained(lines: readonly Float64Array[]): readonly Float64Array[] {
  const start = (line: Float64Array): string => `${line[0]},${line[1]}`;
  const end = (line: Float64Array): string => `${line.at(-2)},${line.at(-1)}`;
  const rest = [...lines];
  const result: Float64Array[] = [];
  for (let line = rest.shift(); line; line = rest.shift()) {
    for (;;) {
      const [first, last] = [start(line), end(line)];
      const at = rest.findIndex((other) =>
        [start(other), end(other)].some((key) => key === first || key === last),
      );
      const next = at < 0 ? undefined : rest.splice(at, 1)[0];
      if (!next) break;
      if (start(next) === last) line = joined(line, next);
      else if (end(next) === last) line = joined(line, reversed(next));
      else if (end(next) === first) line = joined(next, line);
      else line = joined(reversed(next), line);
    }
    result.push(line);
  }
  return result;
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length - 2);
  both.set(a);
  both.set(b.subarray(2), a.length);
  return both;
}

function reversed(line: Float64Array): Float64Array {
  const result = new Float64Array(line.length);
  for (let at = 0; at < line.length; at += 2) {
    result[at] = line[line.length - 2 - at] as number;
    result[at + 1] = line[line.length - 1 - at] as number;
  }
  return result;
}
