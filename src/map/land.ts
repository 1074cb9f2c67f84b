// The land of a map: countries in their tones, areas of disputed status hatched, boundaries.

import type { Color } from '../scene/style.ts';
import type { Fill, PathItem } from '../scene/types.ts';
import { type Borders, drawBorders, seen, showsDisputed } from './borders.ts';
import { type Choropleth, choroplethOf } from './choropleth.ts';
import { countryItems, fillsOf, noStates, rolesOf } from './country-items.ts';
import type { Entry } from './legend.ts';
import {
  type DrawnOverlays,
  drawOverlays,
  hatchEntries,
  hatchItems,
  hatchOver,
  outlinesIn,
} from './overlays.ts';
import { paperOf } from './paper.ts';
import { drawProvinces } from './province-shapes.ts';
import type { Resolved } from './resolve.ts';
import { boundsOfRings, holdsPoint, type Ring, segmentsOf } from './rings.ts';
import { type CountryShape, drawShapes } from './shapes.ts';
import { tones } from './tones.ts';
import type { MapContext, MapSpec } from './types.ts';
import type { View } from './view.ts';
import { type DrawnWaters, drawWaters, waterItems } from './waters.ts';
import { lightEnough, weightOf } from './weight.ts';

export interface Land {
  readonly shapes: readonly CountryShape[];
  readonly choropleth: Choropleth | undefined;
  /** Areas of disputed status, and lakes. */
  readonly hatched: readonly CountryShape[];
  /** Of a country or a hatched area: what names upon it must read on. */
  readonly tonesOf: (id: string) => readonly Color[];
  readonly lines: readonly Ring[];
  /** Boundaries in dispute, where they are long enough to be seen: names keep off them. */
  readonly dashes: readonly Ring[];
  /** There are such. */
  readonly dashed: boolean;
  /** What the legend says of the hatched areas. */
  readonly hatchEntries: readonly Entry[];
  /** Those of the hatched areas that are the author's own: nothing may cover them. */
  readonly ownAreas: readonly CountryShape[];
  readonly waters: DrawnWaters;
  readonly items: () => readonly PathItem[];
}

/** What the legend will have to say of the land, told before it is drawn: of the coarsest file of the atlas. */
export function legendOfLand(
  spec: MapSpec,
  resolved: Resolved,
  view: View,
  named: ReadonlySet<string>,
  context: MapContext,
): Pick<Land, 'choropleth' | 'dashed' | 'hatchEntries' | 'ownAreas'> {
  const level = context.atlas.level(0);
  const overlays = drawOverlays(context.overlays, view, named, resolved.focus);
  return {
    choropleth: resolved.values.size > 0 ? choroplethOf(spec, resolved, [], context) : undefined,
    dashed: overlays.lines.length > 0 || showsDisputed(level, paperOf(level, view)),
    hatchEntries: hatchEntries(overlays, () => hatchOver({ kind: 'solid', color: tones.rest }), context),
    ownAreas: ownAreasOf(spec, overlays),
  };
}

/** Square points under which the glacier that no state's feature holds is a speck; it is of India and Pakistan that it tells. */
const leastGlacier = 40;
const claimants = ['IN', 'PK'];

export function landOf(
  spec: MapSpec,
  resolved: Resolved,
  view: View,
  named: ReadonlySet<string>,
  context: MapContext,
): Land {
  // Antarctica is on no map of the world that does not name it.
  const isDrawn = (id: string): boolean => !(view.projection.world && id === 'AQ') || named.has(id);
  const { provinces, drawn, overlays, borders, waters } = lightEnough(namesOf(resolved), (tolerance) => {
    const parts = {
      provinces: drawProvinces(resolved, view, context.atlas, tolerance),
      drawn: drawShapes(view, context.atlas, isDrawn, (id) => named.has(id), tolerance),
      overlays: drawOverlays(context.overlays, view, named, resolved.focus, tolerance),
      waters: drawWaters(spec, view, context, tolerance),
    };
    const { level, paper, shapes } = parts.drawn;
    const borders = drawBorders(level, paper, shapes, named, context.atlas);
    const outlines = [...shapes, ...parts.provinces.shapes, ...parts.overlays.hatched];
    const lines = [
      borders.agreed,
      // A bed, and the dashes.
      borders.disputed,
      borders.disputed,
      parts.provinces.lines,
      parts.waters.lakes.flatMap(({ rings }) => rings),
      parts.waters.rivers.flatMap((river) => river.lines),
      ...parts.overlays.lines.flatMap(({ rings }) => [rings, rings]),
    ];
    return { drawn: { ...parts, borders }, weight: weightOf(outlines, lines) };
  });
  const shapes = [...drawn.shapes, ...provinces.shapes];
  const roleOf = rolesOf(resolved, context);
  const choropleth = resolved.values.size > 0 ? choroplethOf(spec, resolved, shapes, context) : undefined;
  const glacier =
    claimants.some((id) => named.has(id)) &&
    shapes.some(({ id, area }) => id === noStates && area > leastGlacier);
  const plain = fillsOf(roleOf, choropleth, glacier, context);
  const hatches = hatchesOn(shapes, overlays, plain);
  const fillOf = (id: string): Fill => hatches.get(id) ?? plain(id);
  const entries = hatchEntries(overlays, ({ id }) => fillOf(id), context);
  const text = context.language.map.disputedArea;
  const glacierEntry: readonly Entry[] =
    glacier && entries.every((entry) => entry.text !== text)
      ? [{ kind: 'tone', fill: fillOf(noStates), text }]
      : [];
  const ownAreas = ownAreasOf(spec, overlays);
  const dashes = [...seen(borders.disputed), ...overlays.lines.flatMap(({ rings }) => rings)];
  const lakes = new Set(waters.lakes.map(({ id }) => id));
  const strokes = dashesOf(view);
  return {
    shapes,
    choropleth,
    hatched: [...overlays.hatched, ...waters.lakes],
    tonesOf: (id) => (lakes.has(id) ? [tones.sea] : colorsOf(fillOf(id))),
    lines: [...borders.agreed, ...borders.disputed, ...provinces.lines],
    dashes,
    dashed: dashes.length > 0,
    hatchEntries: [...entries, ...glacierEntry],
    ownAreas,
    waters,
    items: () => [
      ...countryItems(shapes, roleOf, fillOf, choropleth, context),
      ...hatchItems(overlays, ({ id }) => fillOf(id)),
      ...lineItems(
        'Outlines in areas',
        ownAreas.flatMap((area) => outlinesIn(area, shapes)),
        [{ color: tones.ink, width: 0.75 }],
      ),
      ...lineItems('Province borders', provinces.lines, [{ color: tones.border, width: 0.5 }]),
      ...waterItems(waters),
      ...borderItems(borders, strokes),
      ...overlays.lines.flatMap(({ name, rings }) => lineItems(`Disputed boundary: ${name}`, rings, strokes)),
    ],
  };
}

const namesOf = ({ focus, context, places, routes }: Resolved): number =>
  focus.length + context.length + places.length + routes.length;

const ownAreasOf = ({ areas = [] }: MapSpec, { hatched }: DrawnOverlays): readonly CountryShape[] =>
  hatched.filter(({ name }) => areas.some((area) => area.name === name));

function colorsOf(fill: Fill): readonly Color[] {
  if (fill.kind === 'pattern') return [fill.background, fill.foreground];
  return 'rgb' in fill.color ? [tones.rest] : [fill.color];
}

/** How each hatched area is filled: over the tone of the country that most of it lies in. */
function hatchesOn(
  shapes: readonly CountryShape[],
  { hatched }: DrawnOverlays,
  fillOf: (id: string) => Fill,
): ReadonlyMap<string, Fill> {
  return new Map(
    hatched.map((area) => {
      // Of a province and its country, which both hold it, the province, which lies on top.
      const [beneath] = shapes
        .toReversed()
        .map((shape) => ({ id: shape.id, share: cornersIn(shape, area) }))
        .sort((a, b) => b.share - a.share);
      return [area.id, hatchOver(fillOf(beneath?.id ?? ''))];
    }),
  );
}

/** How many of the area's corners, of every third, lie in the shape. */
function cornersIn(shape: CountryShape, area: CountryShape): number {
  let count = 0;
  for (const { xy } of area.rings)
    for (let at = 0; at < xy.length; at += 6)
      if (holdsPoint(shape, xy[at] as number, xy[at + 1] as number)) count++;
  return count;
}

type Strokes = readonly NonNullable<PathItem['stroke']>[];

/** On a map of the world most such lines are shorter than a dash of a map of a region. */
function dashesOf({ projection }: View): Strokes {
  const { world } = projection;
  return [
    { color: tones.disputedBed, width: world ? 1 : 1.5 },
    { color: tones.disputed, width: world ? 0.6 : 1, dash: world ? 'sysDash' : 'dash' },
  ];
}

function borderItems(borders: Borders, dashed: Strokes): readonly PathItem[] {
  const solid = [{ color: tones.border, width: 0.75 }];
  const isDashed = seen(borders.disputed).length > 0;
  return [
    ...lineItems('Borders', borders.agreed, solid),
    ...(isDashed
      ? lineItems('Disputed boundaries', borders.disputed, dashed)
      : lineItems('Borders', borders.disputed, solid)),
  ];
}

function lineItems(name: string, rings: readonly Ring[], strokes: Strokes): readonly PathItem[] {
  if (rings.length === 0) return [];
  const segments = segmentsOf(rings);
  const box = boundsOfRings(rings);
  return strokes.map(
    (stroke): PathItem => ({ kind: 'path', name, box, segments, stroke, about: { decorative: true } }),
  );
}
