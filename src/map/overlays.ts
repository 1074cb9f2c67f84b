// Areas of disputed status on paper, hatched in the tone of the country beneath and of another; and lines that the atlas has
// not, dashed.

import { overlaps } from '../scene/geometry.ts';
import type { Fill, PathItem } from '../scene/types.ts';
import type { Entry } from './legend.ts';
import { paperOf } from './paper.ts';
import { boundsOfRings, holdsPoint, type Ring, ringOf, segmentsOf } from './rings.ts';
import { type CountryShape, leastFor } from './shapes.ts';
import { tones } from './tones.ts';
import type { AtlasLevel, MapContext, Overlay } from './types.ts';
import type { View } from './view.ts';

export interface DrawnOverlays {
  readonly hatched: readonly HatchedArea[];
  readonly lines: readonly { readonly name: string; readonly rings: readonly Ring[] }[];
}

export interface HatchedArea extends CountryShape {
  readonly name: string;
  /** The legend's words, where its file has some. */
  readonly label?: string;
}

/** Smaller than this, square points, a hatch is a speck. */
const leastArea = 24;

/** Those of all maps, those whose own country the map names, and those of which another is what it is about. */
export function drawOverlays(
  overlays: readonly Overlay[],
  view: View,
  named: ReadonlySet<string>,
  focus: readonly string[],
  tolerance = 0,
): DrawnOverlays {
  const shown = overlays.filter(
    ({ countries: [own, ...others] }) =>
      own === undefined || named.has(own) || focus.includes(own) || others.some((id) => focus.includes(id)),
  );
  const hatched: HatchedArea[] = [];
  const lines: { readonly name: string; readonly rings: readonly Ring[] }[] = [];
  for (const { name, label, kind, lines: points } of shown) {
    const paper = paperOf(levelOf(points), view, tolerance);
    if (kind === 'line') {
      const rings = points.flatMap((_, at) => paper.line(paper.arc(at) ?? []));
      if (rings.length > 0) lines.push({ name, rings });
      continue;
    }
    const all = points.flatMap((_, at) => paper.polygon({ main: true, cap: [0, 0, 180], rings: [[at]] }));
    const rings = all.filter((ring) => ring.area >= leastFor(tolerance));
    const area = rings.reduce((sum, ring) => sum + ring.area, 0);
    if (area < leastArea) continue;
    hatched.push({
      id: `hatch ${name}`,
      name,
      ...(label ? { label } : {}),
      rings,
      box: boundsOfRings(rings),
      area,
    });
  }
  return { hatched, lines };
}

/** The lines as the arcs of an atlas. */
function levelOf(lines: Overlay['lines']): AtlasLevel {
  const arcs = lines.map((line) => line.flat());
  return { index: 0, quantum: 1, countries: [], borders: [], arc: (at) => arcs[at] ?? [] };
}

/** The tone of what lies beneath, crossed by one that stands off it. */
export function hatchOver(beneath: Fill): Extract<Fill, { kind: 'pattern' }> {
  const background =
    beneath.kind === 'pattern' ? beneath.background : 'rgb' in beneath.color ? tones.rest : beneath.color;
  const foreground = background === tones.focus ? tones.context : tones.focus;
  return { kind: 'pattern', preset: 'wdUpDiag', foreground, background };
}

export function hatchItems(
  { hatched }: DrawnOverlays,
  fillOf: (area: HatchedArea) => Fill,
): readonly PathItem[] {
  return hatched.map(
    (area): PathItem => ({
      kind: 'path',
      name: `Hatch: ${area.name}`,
      box: area.box,
      segments: segmentsOf(area.rings),
      fill: fillOf(area),
      about: { alt: area.label ?? area.name },
    }),
  );
}

/** The stretches of coasts and borders of countries that lie in an area: under its hatch none would be seen. */
export function outlinesIn(area: CountryShape, shapes: readonly CountryShape[]): readonly Ring[] {
  return shapes
    .filter(({ box }) => overlaps(box, area.box))
    .flatMap(({ rings }) => rings)
    .flatMap(({ xy }) => {
      const pieces: number[][] = [];
      let piece: number[] | undefined;
      for (let at = 0; at <= xy.length; at += 2) {
        const x = xy[at % xy.length] as number;
        const y = xy[(at % xy.length) + 1] as number;
        if (!holdsPoint(area, x, y)) piece = undefined;
        else if (piece) piece.push(x, y);
        else {
          piece = [x, y];
          pieces.push(piece);
        }
      }
      return pieces.filter(({ length }) => length >= 4).map((one) => ringOf(one, false));
    });
}

/** What is hatched stands in the legend: each with its own words, the others by the language's. */
export function hatchEntries(
  { hatched }: DrawnOverlays,
  fillOf: (area: HatchedArea) => Fill,
  { language }: MapContext,
): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const area of hatched) {
    const text = area.label ?? language.map.disputedArea;
    if (!entries.has(text))
      entries.set(text, {
        kind: 'tone',
        fill: fillOf(area),
        text,
        ...(area.label ? { origin: { from: 'article' } } : {}),
      });
  }
  return [...entries.values()];
}
