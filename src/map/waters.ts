// Lakes and rivers on paper: lakes on every map but one that has no layers, since land that is water would be untrue; rivers
// where the author asks for them, as far as their data is exact enough.

import type { PathItem } from '../scene/types.ts';
import { chained } from './chained.ts';
import { paperOf } from './paper.ts';
import { boundsOfRings, type Ring, segmentsOf } from './rings.ts';
import type { CountryShape } from './shapes.ts';
import { simplified } from './simplify.ts';
import { tones } from './tones.ts';
import type { MapContext, MapSpec } from './types.ts';
import { kilometresPerPoint, type View } from './view.ts';

export interface DrawnWaters {
  readonly lakes: readonly Lake[];
  readonly rivers: readonly River[];
  /** Rivers were asked for on a map that shows too small an area for them. */
  readonly tooCoarse: boolean;
}

export interface Lake extends CountryShape {
  /** In English, where the lists by hand have it. */
  readonly name?: string;
}

export interface River {
  readonly name?: string;
  /** In pieces, as it is cut at the frame. */
  readonly lines: readonly Ring[];
  /** Points, in all. */
  readonly length: number;
}

/** Square points under which a lake is a speck. */
const leastLake = 14;
/** Points under which a river with a name, and one without, is left out. */
const leastRiver = { named: 30, nameless: 90 } as const;
/** Points that all rivers of a map may have in length. */
const longest = 2500;
/** The data lies up to twelve kilometres off the towns at a river: below this a river would miss them visibly. */
const leastKilometresPerPoint = 1.2;

export function drawWaters(spec: MapSpec, view: View, { atlas }: MapContext, tolerance: number): DrawnWaters {
  const { waters } = atlas;
  const layers = spec.layers ?? 'auto';
  if (!waters || layers === 'none') return { lakes: [], rivers: [], tooCoarse: false };
  // The data is one for all scales.
  const least = Math.max(0.4, tolerance);
  const wants = (layer: 'lakes' | 'rivers'): boolean =>
    layers === 'auto' ? layer === 'lakes' : layers.includes(layer);
  const tooCoarse = wants('rivers') && kilometresPerPoint(view) < leastKilometresPerPoint;
  return {
    lakes: wants('lakes') ? lakesOf(waters.lakes, view, least) : [],
    rivers: waters.rivers && wants('rivers') && !tooCoarse ? riversOf(waters.rivers, view, least) : [],
    tooCoarse,
  };
}

type Level = NonNullable<MapContext['atlas']['waters']>['lakes'];

/** Those that the table has no name of have a number. */
const nameOf = (id: string): { readonly name?: string } => (/^\d+$/.test(id) ? {} : { name: id });

function lakesOf(level: Level, view: View, tolerance: number): readonly Lake[] {
  const paper = paperOf(level, view, tolerance);
  return level.countries.flatMap(({ id, polygons }): readonly Lake[] => {
    const rings = polygons
      .filter(({ cap }) => paper.mayShow(cap, polygons.length === 1 ? leastLake : 0))
      .flatMap((polygon) => paper.polygon(polygon));
    const area = rings.reduce((sum, ring) => sum + ring.area, 0);
    if (area < leastLake) return [];
    return [{ id: `lake ${id}`, ...nameOf(id), rings, box: boundsOfRings(rings), area }];
  });
}

function riversOf(level: Level, view: View, tolerance: number): readonly River[] {
  // The data has rivers in short pieces: simplified when they are whole, as nothing shares them.
  const paper = paperOf(level, view, 0);
  const byId = new Map<string, (readonly number[])[]>();
  for (const { id, polygons } of level.countries) {
    for (const { cap, rings } of polygons) {
      if (!paper.mayShow(cap)) continue;
      const arcs = rings.flat().flatMap((at) => [paper.arc(at < 0 ? ~at : at) ?? []]);
      byId.set(id, [...(byId.get(id) ?? []), ...arcs.filter((arc) => arc.length > 0)]);
    }
  }
  const rivers = [...byId]
    .map(([id, arcs]): River => {
      const lines = chained(arcs).flatMap((line) => paper.line(simplified(line, tolerance)));
      return { ...nameOf(id), lines, length: lines.reduce((sum, line) => sum + lengthOf(line), 0) };
    })
    .filter(({ name, length }) => length >= (name ? leastRiver.named : leastRiver.nameless))
    .sort((a, b) => b.length - a.length);
  let sum = 0;
  return rivers.filter(({ length }) => {
    sum += length;
    return sum <= longest;
  });
}

function lengthOf({ xy }: Ring): number {
  let sum = 0;
  for (let at = 2; at < xy.length; at += 2)
    sum += Math.hypot(
      (xy[at] as number) - (xy[at - 2] as number),
      (xy[at + 1] as number) - (xy[at - 1] as number),
    );
  return sum;
}

/** What has no name is one shape; a name is shown in the deck's language by its label, and told to a screen reader by it. */
export function waterItems({ lakes, rivers }: DrawnWaters): readonly PathItem[] {
  const lakeRings = lakes.flatMap(({ rings }) => rings);
  const riverLines = rivers.flatMap(({ lines }) => lines);
  const about = { decorative: true } as const;
  const path = { kind: 'path', about } as const;
  return [
    ...(lakeRings.length > 0
      ? [
          {
            ...path,
            name: 'Lakes',
            box: boundsOfRings(lakeRings),
            segments: segmentsOf(lakeRings),
            fill: { kind: 'solid', color: tones.sea } as const,
          },
        ]
      : []),
    ...(riverLines.length > 0
      ? [
          {
            ...path,
            name: 'Rivers',
            box: boundsOfRings(riverLines),
            segments: segmentsOf(riverLines),
            stroke: { color: tones.river, width: 1 },
          },
        ]
      : []),
  ];
}
