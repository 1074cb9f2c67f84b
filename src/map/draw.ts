// A map block drawn: names looked up, a projection chosen, countries, boundaries, routes, places, legend and labels
// placed on the slide, each a named native shape. Everything is in slide points and clipped to the frame.

import { type Box, contains, type Point } from '../scene/geometry.ts';
import type { Fill, PathItem, SceneItem } from '../scene/types.ts';
import { altOf, notesOf, subjectOf } from './alt.ts';
import { areasOf } from './areas.ts';
import { type Borders, drawBorders } from './borders.ts';
import { choroplethOf } from './choropleth.ts';
import { countryItems, fillsOf, noStates, rolesOf } from './country-items.ts';
import { circle, dotItem, dotRadius, hasDot, type Spot, spotsOf } from './dots.ts';
import { entriesOf } from './entries.ts';
import { drawLabels } from './labels/draw-labels.ts';
import { type Entry, rectangle } from './legend.ts';
import { nothingToShow, placeOutside } from './messages.ts';
import { Obstacles } from './obstacles.ts';
import { itemsOnDark } from './on-dark.ts';
import { type DrawnOverlays, drawOverlays, hatchEntries, hatchItems, hatchOver } from './overlays.ts';
import { type Resolved, resolve } from './resolve.ts';
import { boundsOfRings, holdsPoint, type Ring, segmentsOf } from './rings.ts';
import { legendIn, type Room, roomIn, seaSpot } from './room.ts';
import { drawRoutes } from './routes.ts';
import { type CountryShape, drawShapes, sketchShapes } from './shapes.ts';
import { tones } from './tones.ts';
import type { DrawnMap, MapContext, MapSpec } from './types.ts';
import { kilometresPerPoint, type View, viewOf } from './view.ts';

/** The map in its region of the slide; undefined, with a warning, where it names nothing that is known. */
export function drawMap(spec: MapSpec, region: Box, context: MapContext): DrawnMap | undefined {
  const resolved = resolve(spec, context);
  const { focus, places, values } = resolved;
  if (spec.frame === 'auto' && !namesAnything(resolved)) {
    context.report(nothingToShow(spec.span));
    return undefined;
  }
  const roleOf = rolesOf(resolved, context);
  const named = new Set([...focus, ...resolved.context, ...values.keys(), ...(resolved.labelled ?? [])]);
  const room = roomFor(spec, resolved, region, named, context);
  const { frame } = room;
  const view = viewOf(spec, resolved, frame, context.atlas);
  const { level, paper, shapes } = drawShapes(view, context.atlas, isDrawn(view, named), (id) =>
    named.has(id),
  );
  const choropleth = values.size > 0 ? choroplethOf(spec, resolved, shapes, context) : undefined;
  const fillOf = fillsOf(roleOf, choropleth, context);
  const borders = drawBorders(level, paper, shapes, named, context.atlas);
  const routes = drawRoutes(resolved.routes, view, context.language.map);
  const spots = spotsOf(places, view);
  for (const place of places)
    if (!spots.some((spot) => spot.place === place)) context.report(placeOutside(place.name, spec.span));
  const dots = spots.filter(({ place }) => hasDot(place));
  const areas = areasOf(spots, view, context.atlas);
  const overlays = drawOverlays(context.overlays, view, named);
  const hatchOf = hatchesOn(shapes, overlays, fillOf);

  const toneOf = (id: string) => {
    const fill = hatchOf.get(id) ?? fillOf(id);
    if (fill.kind === 'pattern') return [fill.background, fill.foreground];
    return 'rgb' in fill.color ? [tones.rest] : [fill.color];
  };
  const lines = [...borders.agreed, ...borders.disputed];
  const obstacles = new Obstacles(
    frame,
    shapes,
    [...areas.values()],
    overlays.hatched,
    toneOf,
    lines,
    context,
  );
  obstacles.blockPoints(routes.samples);
  for (const { at } of dots)
    obstacles.block({
      x: at.x - dotRadius,
      y: at.y - dotRadius,
      width: 2 * dotRadius,
      height: 2 * dotRadius,
    });
  const dashed = isSeen(borders) || overlays.lines.length > 0;
  if (dashed) obstacles.blockLines([...borders.disputed, ...overlays.lines.flatMap(({ rings }) => rings)]);

  const hatched = hatchEntriesOf(overlays, hatchOf, shapes, fillOf, context);
  const entries = entriesOf(spec, resolved, { choropleth, dashed, hatched, spots, view }, context);
  const marks = [...dots.map(({ at }) => at), ...routes.samples];
  const legend = legendIn(room, region, entries, obstacles, marks, context);
  if (legend && room.legend === 'on the sea')
    obstacles.block({ ...legend.corner, width: legend.block.width, height: legend.block.height });
  const ends = new Set(
    resolved.routes.flatMap((route) => [route.places[0]?.name ?? '', route.places.at(-1)?.name ?? '']),
  );
  const pointsPerKilometre = 1 / kilometresPerPoint(view);
  const { labels, beneath } = drawLabels(
    spec,
    resolved,
    { shapes, areas, spots, ends, roleOf, pointsPerKilometre },
    obstacles,
    context,
  );

  const items: readonly SceneItem[] = [
    rectangle('Sea', frame, { kind: 'solid', color: tones.sea }),
    ...countryItems(shapes, roleOf, fillOf, choropleth, context),
    ...hatchItems(overlays, ({ id }) => hatchOf.get(id) ?? fillOf(id)),
    ...borderItems(borders, dashed),
    ...overlays.lines.flatMap(({ name, rings }) => lineItems(`Disputed boundary: ${name}`, rings, dashes)),
    ...areaItems(areas),
    ...smallMarks(shapes, focus, spots, frame),
    ...routes.items,
    ...beneath,
    ...dots.map(dotItem),
    ...(legend ? legend.block.at(legend.corner) : []),
    ...labels,
  ];
  return {
    items: context.dark ? itemsOnDark(items) : items,
    alt: altOf(spec, resolved, context),
    name: `Map: ${spec.title ?? subjectOf(resolved, context)}`,
    notes: notesOf(spec, resolved, context),
    span: spec.span,
  };
}

const namesAnything = ({ focus, context, places, routes, values }: Resolved): boolean =>
  [...focus, ...context, ...places, ...routes, ...values.keys()].length > 0;

/** Antarctica is on no map of the world that does not name it. */
const isDrawn =
  ({ projection }: View, named: ReadonlySet<string>) =>
  (id: string): boolean =>
    !(projection.world && id === 'AQ') || named.has(id);

/** Tried on the coarsest outlines, which take a tenth of the time. */
function roomFor(
  spec: MapSpec,
  resolved: Resolved,
  region: Box,
  named: ReadonlySet<string>,
  context: MapContext,
): Room {
  const sketched = new Map<Box, ReturnType<typeof sketch>>();
  const sketch = (frame: Box) => {
    const view = viewOf(spec, resolved, frame, context.atlas);
    const { level, paper, shapes } = sketchShapes(view, context.atlas, isDrawn(view, named), (id) =>
      named.has(id),
    );
    return { view, shapes, borders: drawBorders(level, paper, shapes, named, context.atlas) };
  };
  const sketchOf = (frame: Box) => {
    const found = sketched.get(frame) ?? sketch(frame);
    sketched.set(frame, found);
    return found;
  };
  return roomIn(
    region,
    (frame) => {
      if (frame !== region)
        return { scale: viewOf(spec, resolved, frame, context.atlas).projection.scale, entries: [] };
      const { view, shapes, borders } = sketchOf(frame);
      const choropleth = resolved.values.size > 0 ? choroplethOf(spec, resolved, shapes, context) : undefined;
      const fillOf = fillsOf(rolesOf(resolved, context), choropleth, context);
      const overlays = drawOverlays(context.overlays, view, named);
      const hatched = hatchEntriesOf(overlays, hatchesOn(shapes, overlays, fillOf), shapes, fillOf, context);
      const onMap = { choropleth, dashed: isSeen(borders) || overlays.lines.length > 0, hatched, view };
      const spots = spotsOf(resolved.places, view);
      return {
        scale: view.projection.scale,
        entries: entriesOf(spec, resolved, { ...onMap, spots }, context),
      };
    },
    (block) => {
      const { view, shapes } = sketchOf(region);
      const obstacles = new Obstacles(region, shapes, [], [], () => [], [], context);
      const marks = spotsOf(resolved.places, view).map(({ at }) => at);
      const samples = drawRoutes(resolved.routes, view, context.language.map).samples;
      return (
        seaSpot(block, obstacles, [...marks, ...samples], context.language.direction === 'rtl') !== undefined
      );
    },
    context,
  );
}

/** How each hatched area is filled: over the tone of the country that most of it lies in. */
function hatchesOn(
  shapes: readonly CountryShape[],
  { hatched }: DrawnOverlays,
  fillOf: (id: string) => Fill,
): ReadonlyMap<string, Extract<Fill, { kind: 'pattern' }>> {
  return new Map(
    hatched.map((area) => {
      const [beneath] = shapes
        .map((shape) => ({ shape, share: sharedBox(shape, area) }))
        .sort((a, b) => b.share - a.share);
      return [area.id, hatchOver(fillOf(beneath?.shape.id ?? ''))];
    }),
  );
}

/** How many corners of the area's outline lie in the shape. */
function sharedBox(shape: CountryShape, area: CountryShape): number {
  let count = 0;
  for (const { xy } of area.rings)
    for (let at = 0; at < xy.length; at += 6)
      if (holdsPoint(shape, xy[at] as number, xy[at + 1] as number)) count++;
  return count;
}

/** With the glacier that no state's feature holds, where it is large enough to be seen. */
function hatchEntriesOf(
  overlays: DrawnOverlays,
  hatchOf: ReadonlyMap<string, Fill>,
  shapes: readonly CountryShape[],
  fillOf: (id: string) => Fill,
  context: MapContext,
): readonly Entry[] {
  const entries = hatchEntries(overlays, ({ id }) => hatchOf.get(id) ?? fillOf(id), context);
  const glacier = shapes.some(({ id, area }) => id === noStates && area > 12);
  const text = context.language.map.disputedArea;
  if (!glacier || entries.some((entry) => entry.text === text)) return entries;
  return [...entries, { kind: 'tone', fill: fillOf(noStates), text }];
}

/** Long enough to be told from a speck. */
function isSeen({ disputed }: Borders): boolean {
  return disputed.some(({ box }) => Math.hypot(box.width, box.height) > 6);
}

const dashes = [
  { color: tones.disputedBed, width: 1.5 },
  { color: tones.disputed, width: 1, dash: 'dash' },
] as const;

function borderItems({ agreed, disputed }: Borders, dashed: boolean): readonly PathItem[] {
  const solid = [{ color: tones.border, width: 0.75 }];
  return [
    ...lineItems('Borders', agreed, solid),
    ...(dashed ? lineItems('Disputed boundaries', disputed, dashes) : lineItems('Borders', disputed, solid)),
  ];
}

function lineItems(
  name: string,
  rings: readonly Ring[],
  strokes: readonly NonNullable<PathItem['stroke']>[],
): readonly PathItem[] {
  if (rings.length === 0) return [];
  const segments = segmentsOf(rings);
  const box = boundsOfRings(rings);
  return strokes.map(
    (stroke): PathItem => ({ kind: 'path', name, box, segments, stroke, about: { decorative: true } }),
  );
}

/** A region that is named is outlined, so that its name is seen to be that of an area. */
function areaItems(areas: ReadonlyMap<string, CountryShape>): readonly PathItem[] {
  return [...areas].map(
    ([label, { rings, box }]): PathItem => ({
      kind: 'path',
      name: `Area: ${label}`,
      box,
      segments: segmentsOf(rings),
      stroke: { color: tones.area, width: 1.25, dash: 'sysDot' },
      about: { alt: label },
    }),
  );
}

/** A focus country too small to be seen gets a ring around it, unless a place stands there. */
function smallMarks(
  shapes: readonly CountryShape[],
  focus: readonly string[],
  spots: readonly Spot[],
  frame: Box,
): readonly PathItem[] {
  return shapes
    .filter(({ id, box }) => focus.includes(id) && Math.max(box.width, box.height) < 9)
    .map(({ id, box }) => ({ id, at: middleOf(box) }))
    .filter(({ at }) => !spots.some((spot) => Math.hypot(spot.at.x - at.x, spot.at.y - at.y) < 10))
    .filter(({ at }) => contains(frame, { x: at.x - 8, y: at.y - 8, width: 16, height: 16 }))
    .map(
      ({ id, at }): PathItem => ({
        kind: 'path',
        name: `Ring: ${id}`,
        ...circle(at, 7),
        stroke: { color: tones.place, width: 1.5 },
        about: { decorative: true },
      }),
    );
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
