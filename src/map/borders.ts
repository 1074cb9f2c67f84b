// The lines between countries, drawn over shapes that have no outline: an outline would follow the frame's edge where a
// country is cut, and would show beneath the dashes of a disputed boundary.

import { geoPath } from 'd3-geo';
import { disputedBoundaries } from './disputed.ts';
import type { LonLat, View } from './projection.ts';
import { Recorder, type Ring } from './recorder.ts';
import type { AtlasLevel } from './types.ts';

export interface Borders {
  readonly agreed: readonly Ring[];
  readonly disputed: readonly Ring[];
}

const rows = new Map(disputedBoundaries.map((row) => [row.between.join(), row]));

export function drawBorders(level: AtlasLevel, view: View, shown: ReadonlySet<string>): Borders {
  const agreed: [number, number][][] = [];
  const disputed: LonLat[][] = [];
  for (const [at, a, b] of level.borders) {
    const ids = [level.countries[a]?.id ?? '', level.countries[b]?.id ?? ''];
    if (!ids.every((id) => shown.has(id))) continue;
    const arc = level.arc(at);
    const row = rows.get(ids.toSorted().join());
    if (!row) agreed.push(arc as [number, number][]);
    else if (!row.within) disputed.push([...arc]);
    else
      for (const piece of pieces(arc, row.within))
        (piece.inside ? disputed : agreed).push(piece.points as [number, number][]);
  }
  const recorder = new Recorder();
  const path = geoPath(view.projection, recorder);
  path({ type: 'MultiLineString', coordinates: agreed });
  const solid = recorder.take();
  path({ type: 'MultiLineString', coordinates: chained(disputed) as [number, number][][] });
  return { agreed: solid, disputed: recorder.take() };
}

/** An arc cut where it enters or leaves the box: each piece wholly in or out, pieces sharing their end points. */
function pieces(
  arc: readonly LonLat[],
  [west, south, east, north]: readonly [number, number, number, number],
): { inside: boolean; points: LonLat[] }[] {
  const inside = ([lon, lat]: LonLat): boolean => lon >= west && lon <= east && lat >= south && lat <= north;
  const result: { inside: boolean; points: LonLat[] }[] = [];
  for (let at = 1; at < arc.length; at++) {
    const [from, to] = [arc[at - 1] as LonLat, arc[at] as LonLat];
    const now = inside(from) && inside(to);
    const last = result.at(-1);
    if (last && last.inside === now) last.points.push(to);
    else result.push({ inside: now, points: [from, to] });
  }
  return result;
}

/** Joins lines end to end, so that dashes run on where one arc follows another. */
function chained(lines: LonLat[][]): LonLat[][] {
  const key = (point: LonLat | undefined): string => point?.join() ?? '';
  const rest = [...lines];
  const result: LonLat[][] = [];
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
