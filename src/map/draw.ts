// A map block drawn: names looked up, its room found, a projection chosen, countries, boundaries, routes, places, legend and
// labels placed on the slide, each a named native shape. Everything is in slide points and clipped to the frame.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Box, contains, type Point } from '../scene/geometry.ts';
import type { PathItem, SceneItem } from '../scene/types.ts';
import { altOf, notesOf, subjectOf } from './alt.ts';
import { areasOf } from './areas.ts';
import { bubbleBox, bubbleItems, bubblesOf } from './bubbles.ts';
import { valueFormat } from './choropleth.ts';
import { rolesOf } from './country-items.ts';
import { lackingLines } from './disputed.ts';
import { circle, dotItem, dotRadius, type Spot, spotsOf } from './dots.ts';
import { entriesOf } from './entries.ts';
import { insetOf } from './inset.ts';
import { drawLabels } from './labels/draw-labels.ts';
import { type Land, landOf, legendOfLand } from './land.ts';
import { rectangle } from './legend.ts';
import {
  areaOutside,
  contextOutside,
  frameTooNear,
  lackingLine,
  legendUnused,
  nothingToShow,
  placeOutside,
  riversTooCoarse,
} from './messages.ts';
import { Obstacles } from './obstacles.ts';
import { itemsOnDark } from './on-dark.ts';
import { withProvinces } from './province-shapes.ts';
import { type Resolved, resolve } from './resolve.ts';
import { holdsPoint, segmentsOf } from './rings.ts';
import { legendIn, type Room, roomsIn, seaSpot } from './room.ts';
import { type DrawnRoutes, drawRoutes } from './routes.ts';
import type { CountryShape } from './shapes.ts';
import { tones } from './tones.ts';
import type { Atlas, DrawnMap, MapContext, MapSpec } from './types.ts';
import { kilometresPerPoint, type View, viewerOf } from './view.ts';

/** The map in its region of the slide; undefined, with a warning, where it names nothing that is known. */
export function drawMap(spec: MapSpec, region: Box, given: MapContext): DrawnMap | undefined {
  const resolved = resolve(spec, given);
  const context = { ...given, atlas: withProvinces(given.atlas, resolved.provinces) };
  if (spec.frame === 'auto' && !namesAnything(resolved) && !spec.areas?.length) {
    context.report(nothingToShow(spec.span));
    return undefined;
  }
  const { focus, context: others, values, labelled } = resolved;
  const named = new Set([...focus, ...others, ...values.keys(), ...(labelled ?? [])]);
  for (const { country } of resolved.provinces.values()) named.add(country);
  tellLackingLines(spec, resolved, context);
  tellUnusedWords(spec, resolved, context);
  const viewer = viewerOf(spec, resolved, context);
  const lands = new Map<Box, Drawn>();
  const drawnIn = (frame: Box): Drawn => {
    const view = viewer(frame);
    const known = lands.get(frame) ?? { view, land: landOf(spec, resolved, view, named, context) };
    lands.set(frame, known);
    return known;
  };
  // A legend that finds no place in the first room has one in the next; on the sea it may take a name's.
  let best: (Shown & { readonly told: readonly Diagnostic[] }) | undefined;
  for (const room of roomsFor(spec, resolved, named, region, viewer, drawnIn, context)) {
    const told: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic): number => told.push(diagnostic);
    const shown = shownIn(room, spec, resolved, region, drawnIn(room.frame), { ...context, report });
    if (!shown) continue;
    if (!best || dropsIn(told) < dropsIn(best.told)) best = { ...shown, told };
    if (dropsIn(best.told) === 0 || room.legend !== 'on the sea') break;
  }
  if (!best) throw new Error('a map without room');
  for (const diagnostic of best.told) context.report(diagnostic);
  return {
    items: context.dark ? itemsOnDark(best.items) : best.items,
    alt: altOf(spec, best.resolved, best, context),
    name: `Map: ${spec.title ?? subjectOf(best.resolved, best.world, context)}`,
    notes: notesOf(spec, resolved, context),
    span: spec.span,
  };
}

const dropsIn = (told: readonly Diagnostic[]): number =>
  told.filter(({ id }) => id === 'map-label-dropped').length;

function tellLackingLines(
  spec: MapSpec,
  { focus, provinces }: Resolved,
  { date, ownBoundaries, report }: MapContext,
): void {
  const asOf = spec.asOf ?? date;
  for (const { country, what, since } of ownBoundaries ? [] : lackingLines)
    if (
      focus.some((id) => (provinces.get(id)?.country ?? id) === country) &&
      (asOf === undefined || asOf >= since)
    )
      report(lackingLine(what, spec.span));
}

/** On a map of values the tones are those of the classes. */
function tellUnusedWords({ legend, span }: MapSpec, { values }: Resolved, { report }: MapContext): void {
  if (values.size === 0) return;
  const words = [legend?.focus, legend?.context].filter((one) => one !== undefined);
  if (words.length > 0) report(legendUnused(words, span));
}

interface Drawn {
  readonly view: View;
  readonly land: Land;
}

const namesAnything = ({ focus, context, places, routes, values }: Resolved): boolean =>
  [...focus, ...context, ...places, ...routes, ...values.keys()].length > 0;

/** What the map shows: of what it names, what lies in its frame. */
interface Shown {
  readonly items: readonly SceneItem[];
  readonly resolved: Resolved;
  /** The author's. */
  readonly areas: readonly string[];
  readonly world: boolean;
}

/** Undefined where the legend has no place in this room. */
function shownIn(
  room: Room,
  spec: MapSpec,
  resolved: Resolved,
  region: Box,
  { view, land }: Drawn,
  context: MapContext,
): Shown | undefined {
  const { frame } = room;
  const { shapes, hatched } = land;
  const spots = spotsOf(resolved.places, view);
  const dots = spots.filter(({ dot }) => dot);
  const routes = routesOf(spec, resolved, dots, view, context);
  const areas = areasOf(spots, view, context.atlas);

  const { tonesOf } = land;
  // A dotted edge strikes through a name as a border does.
  const lines = [...land.lines, ...[...areas.values()].flatMap(({ rings }) => rings)];
  const shores = land.waters.lakes.flatMap(({ rings }) => rings);
  const obstacles = new Obstacles(
    frame,
    shapes,
    { areas: [...areas.values()], hatched, tonesOf, lines, shores },
    context,
  );
  const bubbles = bubblesOf(resolved, shapes, spots, obstacles, context);
  for (const bubble of bubbles) obstacles.block(bubbleBox(bubble));
  obstacles.blockRoutes(routes.samples);
  for (const { at } of dots) obstacles.block(around(at, dotRadius));
  obstacles.blockLines(land.dashes);

  // A place's bubble stands for its dot, which would lie on the number; and lines end at its rim.
  const bare = dots.filter(({ at }) => !bubbles.some((one) => one.at.x === at.x && one.at.y === at.y));
  const seen = spots.filter((spot) => !spot.dot || bare.includes(spot));
  const entries = entriesOf(spec, resolved, land, seen, view, context);
  const marks = [
    ...[...dots, ...bubbles].map(atOf),
    ...smallOnes(shapes, resolved),
    ...routes.samples,
    ...land.ownAreas.flatMap(pointsWithin),
  ];
  const legend = legendIn(room, region, entries, obstacles, marks, context);
  if (!legend && entries.length > 0) return undefined;
  if (legend && room.legend === 'on the sea')
    obstacles.blockPanel({ ...legend.corner, width: legend.block.width, height: legend.block.height });

  const taken = legend && { ...legend.corner, width: legend.block.width, height: legend.block.height };
  const inset = insetOf(spec, view, resolved.focus, { room, region, taken, marks, obstacles }, context);
  if (inset && room.legend !== 'beside') obstacles.blockPanel(inset.box);
  const tall = frame.height * kilometresPerPoint(view);
  if (tall < leastKilometres) context.report(frameTooNear(tall, spec.span));
  if (land.waters.tooCoarse) context.report(riversTooCoarse(spec.span));
  for (const { name, polygon } of spec.areas ?? [])
    if (polygon && !land.hatched.some(({ id }) => id === `hatch ${name}`))
      context.report(areaOutside(name, spec.span));
  const lost = resolved.context.filter((id) => !shapes.some((shape) => shape.id === id));
  if (lost.length > 0)
    context.report(
      contextOutside(
        lost.map((id) => context.atlas.label(id, context.language)),
        spec.span,
      ),
    );
  for (const place of resolved.places)
    if (!spots.some((spot) => spot.place === place)) context.report(placeOutside(place.name, spec.span));
  const ends = new Set(resolved.routes.flatMap(({ places }) => [places[0]?.name, places.at(-1)?.name]));
  const pointsPerKilometre = 1 / kilometresPerPoint(view);
  const roleOf = rolesOf(resolved, context);
  const subjects = { shapes, areas, spots, ends, roleOf, pointsPerKilometre, view, waters: land.waters };
  const { labels, beneath } = drawLabels(spec, resolved, subjects, obstacles, context);
  const items = [
    rectangle('Sea', frame, { kind: 'solid', color: tones.sea }),
    ...land.items(),
    ...areaItems(areas),
    ...smallMarks(shapes, resolved, spots, frame),
    ...(bubbles.length > 0 ? [...beneath, ...bubbleItems(bubbles, bare.map(atOf), spec, context)] : []),
    ...routes.items,
    ...(bubbles.length > 0 ? [] : beneath),
    ...bare.map(dotItem),
    ...(legend ? legend.block.at(legend.corner) : []),
    ...(inset ? inset.items() : []),
    ...labels,
  ];
  return {
    items,
    resolved: {
      ...resolved,
      context: resolved.context.filter((id) => !lost.includes(id)),
      places: spots.map(({ place }) => place),
    },
    areas: (spec.areas ?? [])
      .map(({ name }) => name)
      .filter((name) => land.hatched.some(({ id }) => id === `hatch ${name}`)),
    world: spec.frame === 'world' || (view.projection.world && resolved.values.size > 0),
  };
}

function routesOf(
  spec: MapSpec,
  { routes }: Resolved,
  dots: readonly Spot[],
  view: View,
  { language }: MapContext,
): DrawnRoutes {
  const format = valueFormat(
    routes.flatMap(({ value }) => value ?? []),
    language.numbers,
  );
  const says = (value: number): string => [format(value), spec.unit ?? []].flat().join(' ');
  return drawRoutes(routes, dots.map(atOf), view, language.map, says);
}

/** From the top of a map to its bottom: a degree and a half. */
const leastKilometres = 167;

/** Points per radian above which half a degree is a good part of a map. */
const fine = 1400;

/**
 * By the entries that there may be, and by where there is sea: told by half degrees before anything is drawn, but on a map so
 * large that it is told by what is drawn.
 */
function roomsFor(
  spec: MapSpec,
  resolved: Resolved,
  named: ReadonlySet<string>,
  region: Box,
  viewer: (frame: Box) => View,
  drawnIn: (frame: Box) => Drawn,
  context: MapContext,
): readonly Room[] {
  const view = viewer(region);
  const spots = spotsOf(resolved.places, view);
  const isFine = view.projection.scale > fine;
  const known = isFine ? drawnIn(region).land : legendOfLand(spec, resolved, view, named, context);
  return roomsIn(
    region,
    entriesOf(spec, resolved, known, spots, view, context),
    (frame) => viewer(frame).projection.scale,
    (block) => {
      const isSea = isFine ? seaOf(region, drawnIn(region).land, context) : seaIn(view, context.atlas);
      const { samples } = routesOf(spec, resolved, spots, view, context);
      const marks = [...spots.map(atOf), ...samples, ...known.ownAreas.flatMap(pointsWithin)];
      return seaSpot(block, region, isSea, marks, context.language.direction === 'rtl') !== undefined;
    },
    context,
  );
}

function seaOf(region: Box, land: Land, context: MapContext): (box: Box) => boolean {
  const obstacles = new Obstacles(
    region,
    land.shapes,
    { ...land, areas: [], lines: [], shores: [] },
    context,
  );
  return (box) => obstacles.isSea(box);
}

/** Whether points of a box, every thirty points or so, are all on the sea. */
function seaIn({ projection }: View, { isLand }: Atlas): (box: Box) => boolean {
  return ({ x, y, width, height }) => {
    const [columns, rows] = [Math.ceil(width / 30), Math.ceil(height / 30)];
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column <= columns; column++) {
        const at = projection.invert(x + (width * column) / columns, y + (height * row) / rows);
        if (at && isLand(at)) return false;
      }
    }
    return true;
  };
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

/** Some of an area, no more than this many points apart. */
const within = 12;

function pointsWithin(area: CountryShape): readonly Point[] {
  const { x: left, y: top, width, height } = area.box;
  const points: Point[] = [];
  for (let x = left; x <= left + width; x += within)
    for (let y = top; y <= top + height; y += within) if (holdsPoint(area, x, y)) points.push({ x, y });
  return points;
}

/** The middles of countries in focus whose names will stand beside them. */
const smallOnes = (shapes: readonly CountryShape[], { focus }: Resolved): readonly Point[] =>
  shapes
    .filter(({ id, box }) => focus.includes(id) && Math.max(box.width, box.height) < 40)
    .map(({ box }) => middleOf(box));

/** Points that a country has across under which it gets a ring, by what it is to the story; and the ring's radius. */
const small = { focus: { under: 9, radius: 7 }, context: { under: 3, radius: 5 } } as const;

/** A country of the story too small to be seen gets a ring around it, unless a place stands there. */
function smallMarks(
  shapes: readonly CountryShape[],
  { focus, context }: Resolved,
  spots: readonly Spot[],
  frame: Box,
): readonly PathItem[] {
  return shapes.flatMap(({ id, box }): readonly PathItem[] => {
    const role = focus.includes(id) ? 'focus' : context.includes(id) ? 'context' : undefined;
    if (!role || Math.max(box.width, box.height) >= small[role].under) return [];
    const at = middleOf(box);
    if (spots.some((spot) => Math.hypot(spot.at.x - at.x, spot.at.y - at.y) < 10)) return [];
    if (!contains(frame, around(at, 8))) return [];
    return [
      {
        kind: 'path',
        name: `Ring: ${id}`,
        ...circle(at, small[role].radius),
        stroke: { color: tones.place, width: role === 'focus' ? 1.5 : 1 },
        about: { decorative: true },
      },
    ];
  });
}

const atOf = ({ at }: { readonly at: Point }): Point => at;

const around = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
