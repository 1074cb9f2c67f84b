// A map block drawn: names looked up, a projection chosen, countries, boundaries, routes, places, legend and labels
// placed on the slide, each a named native shape. Everything is in slide points and clipped to the frame.

import type { MapWords } from '../language/types.ts';
import { type Box, contains, type Point } from '../scene/geometry.ts';
import type { Alt, Fill, PathItem, SceneItem, TextItem } from '../scene/types.ts';
import type { Origin } from '../values/origin.ts';
import { altOf, notesOf, subjectOf } from './alt.ts';
import { drawBorders } from './borders.ts';
import { type Choropleth, choroplethOf } from './choropleth.ts';
import { countryLabel } from './country-labels.ts';
import { circle, dotItem, dotRadius, type Spot, spotsOf } from './dots.ts';
import { blockOf, type Entry, emptiestSpot, rectangle, scaleBarOf } from './legend.ts';
import { labelDropped, nothingToShow, placeOutside, tooManyLabels } from './messages.ts';
import { Obstacles } from './obstacles.ts';
import { itemsOnDark } from './on-dark.ts';
import { placeLabel, placeSpot } from './place-labels.ts';
import { writtenAs } from './find-country.ts';
import { type Resolved, resolve } from './resolve.ts';
import { boundsOfRings, type Ring, segmentsOf } from './rings.ts';
import { drawRoutes } from './routes.ts';
import { type CountryShape, drawShapes } from './shapes.ts';
import { tones } from './tones.ts';
import type { DrawnMap, MapContext, MapSpec } from './types.ts';
import { kilometresPerPoint, type View, viewOf } from './view.ts';

export type Role = 'focus' | 'context' | 'rest';

/** Radians from the middle of the frame to its farthest corner above which one scale bar would not be true. */
const oneScale = 1;

const namesAnything = ({ focus, context, places, routes, values }: MapSpec): boolean =>
  [...focus, ...context, ...places, ...routes, ...Object.keys(values ?? {})].length > 0;

export function drawMap(spec: MapSpec, frame: Box, context: MapContext): DrawnMap {
  const words = context.language.map;
  const resolved = resolve(spec, context);
  const { focus, places, values } = resolved;
  if (spec.frame === 'auto' && !namesAnything(spec)) context.report(nothingToShow(spec.span));
  const view = viewOf(spec, resolved, frame, context.atlas);
  const roleOf = rolesOf(resolved, context);
  const named = new Set([...focus, ...resolved.context, ...values.keys(), ...(resolved.labelled ?? [])]);
  const isDrawn = (id: string): boolean => !(view.projection.world && id === 'AQ') || named.has(id);
  const { level, paper, shapes } = drawShapes(
    view,
    context.atlas,
    isDrawn,
    (id) => roleOf(id) !== 'rest' || values.has(id),
  );
  const choropleth = values.size > 0 ? choroplethOf(spec, resolved, shapes, context) : undefined;
  const fillOf = (id: string): Fill => fillFor(id, roleOf(id), choropleth, context);

  const borders = drawBorders(level, paper, new Set(shapes.map(({ id }) => id)));
  const routes = drawRoutes(resolved.routes, view, words);
  const spots = spotsOf(places, view);
  for (const place of places)
    if (!spots.some((spot) => spot.place === place)) context.report(placeOutside(place.name, spec.span));
  const dots = spots.filter(({ place }) => place.kind !== 'region');
  const rings = smallMarks(shapes, focus, spots, frame);

  const lines = [...borders.agreed, ...borders.disputed];
  const toneOf = (id: string) => {
    const fill = fillOf(id);
    if (fill.kind === 'pattern') return fill.background;
    return 'rgb' in fill.color ? tones.rest : fill.color;
  };
  const obstacles = new Obstacles(frame, shapes, toneOf, lines, context);
  obstacles.blockPoints(routes.samples);
  for (const { at } of dots)
    obstacles.block({
      x: at.x - dotRadius,
      y: at.y - dotRadius,
      width: 2 * dotRadius,
      height: 2 * dotRadius,
    });

  const dashed = borders.disputed.some(({ box }) => Math.hypot(box.width, box.height) > 6);
  if (dashed) obstacles.blockLines(borders.disputed);
  const entries = entriesOf(spec, resolved, { choropleth, dashed, shapes, dots }, words);
  const furniture = furnitureOf(
    entries,
    view,
    obstacles,
    roleOf,
    [...dots.map(({ at }) => at), ...routes.samples],
    context,
  );
  const { labels, leaders } = labelsOf(spec, resolved, shapes, spots, roleOf, obstacles, context);

  const items: readonly SceneItem[] = [
    rectangle('Sea', frame, { kind: 'solid', color: tones.sea }),
    ...countryItems(shapes, roleOf, fillOf, choropleth, words, context),
    ...lineItems('Borders', borders.agreed, [{ color: tones.border, width: 0.75 }]),
    ...(dashed
      ? lineItems('Disputed boundaries', borders.disputed, [
          { color: tones.disputedBed, width: 1.5 },
          { color: tones.disputed, width: 1, dash: 'dash' },
        ])
      : lineItems('Borders', borders.disputed, [{ color: tones.border, width: 0.75 }])),
    ...rings,
    ...leaders,
    ...routes.items,
    ...dots.map(dotItem),
    ...furniture,
    ...labels,
  ];
  return {
    items: context.dark ? itemsOnDark(items) : items,
    alt: altOf(spec, resolved, words, context),
    name: `Map: ${spec.title ?? subjectOf(resolved, words, context)}`,
    notes: notesOf(spec, resolved, words, context),
    span: spec.span,
  };
}

function rolesOf(resolved: Resolved, { atlas }: MapContext): (id: string) => Role {
  const focus = new Set(resolved.focus);
  const others = new Set(resolved.context);
  const own = (id: string): Role => (focus.has(id) ? 'focus' : others.has(id) ? 'context' : 'rest');
  return (id) => {
    const role = own(id);
    const parent = atlas.country(id)?.partOf;
    return role === 'rest' && parent ? own(parent) : role;
  };
}

function fillFor(id: string, role: Role, choropleth: Choropleth | undefined, { atlas }: MapContext): Fill {
  // A glacier between three claims belongs to none of them.
  if (id === 'XG')
    return { kind: 'pattern', preset: 'ltUpDiag', foreground: tones.noData, background: tones.rest };
  const valued = choropleth?.fillOf(id) ?? choropleth?.fillOf(atlas.country(id)?.partOf ?? id);
  if (valued) return valued;
  const tone = choropleth && role !== 'rest' ? tones.rest : tones[role];
  return { kind: 'solid', color: tone };
}

/** Rest first, then context, then focus: a reader meets the story last, on top. */
function countryItems(
  shapes: readonly CountryShape[],
  roleOf: (id: string) => Role,
  fillOf: (id: string) => Fill,
  choropleth: Choropleth | undefined,
  words: MapWords,
  { atlas, language }: MapContext,
): readonly PathItem[] {
  const order: readonly Role[] = ['rest', 'context', 'focus'];
  const about = (id: string, name: string): Alt => {
    const value = choropleth?.textOf(id);
    if (value) return { alt: `${name}: ${value}` };
    const role = roleOf(id);
    if (role === 'rest') return { decorative: true };
    return { alt: `${name}: ${role === 'focus' ? words.focusRole : words.contextRole}` };
  };
  return order.flatMap((role) =>
    shapes
      .filter(({ id }) => roleOf(id) === role)
      .map(({ id, rings, box }): PathItem => {
        const name = atlas.label(id, language);
        return {
          kind: 'path',
          name,
          box,
          segments: segmentsOf(rings),
          fill: fillOf(id),
          about: about(id, name),
        };
      }),
  );
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

/** In the block of the map. */
const byAuthor: Origin = { from: 'article' };

interface OnMap {
  readonly choropleth: Choropleth | undefined;
  readonly dashed: boolean;
  readonly shapes: readonly CountryShape[];
  readonly dots: readonly Spot[];
}

function entriesOf(
  spec: MapSpec,
  resolved: Resolved,
  { choropleth, dashed, dots }: OnMap,
  words: MapWords,
): readonly Entry[] {
  const { legend } = spec;
  const entries: Entry[] = choropleth ? [...choropleth.entries] : [];
  const tone = (color: (typeof tones)['focus' | 'context'], text: string): Entry => ({
    kind: 'tone',
    fill: { kind: 'solid', color },
    text,
    origin: byAuthor,
  });
  if (!choropleth && legend?.focus && resolved.focus.length > 0)
    entries.push(tone(tones.focus, legend.focus));
  if (!choropleth && legend?.context && resolved.context.length > 0)
    entries.push(tone(tones.context, legend.context));
  if (legend?.route && resolved.routes.length > 0)
    entries.push({
      kind: 'line',
      stroke: { color: tones.route, width: 1.75, arrow: true },
      text: legend.route,
      origin: byAuthor,
    });
  // Only where both kinds of mark are on the map is there anything to tell apart.
  if (dots.some(({ place }) => place.kind === 'capital') && dots.some(({ place }) => place.kind === 'city')) {
    entries.push({ kind: 'mark', capital: true, text: words.capital });
  }
  if (dashed)
    entries.push({
      kind: 'line',
      stroke: { color: tones.disputed, width: 1, dash: 'dash' },
      text: words.disputed,
    });
  return entries;
}

function furnitureOf(
  entries: readonly Entry[],
  view: View,
  obstacles: Obstacles,
  roleOf: (id: string) => Role,
  marks: readonly Point[],
  context: MapContext,
): readonly SceneItem[] {
  const bar =
    view.projection.world || view.reach > oneScale
      ? undefined
      : scaleBarOf(kilometresPerPoint(view), context.language);
  const block = blockOf(entries, bar, context);
  if (!block || block.width > view.frame.width * 0.6 || block.height > view.frame.height * 0.8) return [];
  const weight: Readonly<Record<Role, number>> = { focus: 8, context: 2, rest: 0.6 };
  const cost = (box: Box): number => {
    let sum = 0;
    for (let across = 0; across <= 8; across++) {
      for (let down = 0; down <= 8; down++) {
        const id = obstacles.countryAt(box.x + (box.width * across) / 8, box.y + (box.height * down) / 8);
        if (id) sum += weight[roleOf(id)];
      }
    }
    // A covered place is lost; one at the legend's edge only has less room for its name.
    const within = (air: number): number =>
      marks.filter(
        ({ x, y }) =>
          x > box.x - air && x < box.x + box.width + air && y > box.y - air && y < box.y + box.height + air,
      ).length;
    return sum + within(14) * 60 + within(dotRadius + 2) * 2000;
  };
  const corner = emptiestSpot(view.frame, block, context.language.direction === 'rtl', cost);
  const box = { ...corner, width: block.width, height: block.height };
  obstacles.block(box);
  const readable = obstacles.inkOn(box);
  return block.at(corner, block.panel || readable.color !== tones.ink || readable.halo !== undefined);
}

interface Labels {
  readonly labels: readonly TextItem[];
  readonly leaders: readonly PathItem[];
}

/** Under the limit, places come first, as the author ordered them, then focus, then context by size. */
function labelsOf(
  spec: MapSpec,
  resolved: Resolved,
  shapes: readonly CountryShape[],
  spots: readonly Spot[],
  roleOf: (id: string) => Role,
  obstacles: Obstacles,
  context: MapContext,
): Labels {
  if (spec.labels === 'none') return { labels: [], leaders: [] };
  const { atlas, language, labelLimit, report } = context;
  const wanted = resolved.labelled ?? [...resolved.focus, ...resolved.context];
  const rank: Readonly<Record<Role, number>> = { focus: 0, context: 1, rest: 2 };
  // A place that bears its country's name (Vatican, Singapore) names it already.
  const taken = new Set(spots.map(({ place }) => place.label));
  const countries = wanted
    .flatMap((id) => shapes.find((shape) => shape.id === id) ?? [])
    .filter(({ id }) => !taken.has(atlas.label(id, language)))
    .sort((a, b) => rank[roleOf(a.id)] - rank[roleOf(b.id)] || b.area - a.area || (a.id < b.id ? -1 : 1));
  const names = [
    ...spots.map(({ place }) => place.label),
    ...countries.map(({ id }) => atlas.label(id, language)),
  ];
  if (names.length > labelLimit)
    report(tooManyLabels(names.length, labelLimit, names.slice(labelLimit), spec.span));
  const kept = countries.slice(0, Math.max(0, labelLimit - spots.length));
  const labels: TextItem[] = [];
  const leaders: PathItem[] = [];
  const busy = new Map(
    [...wanted, ...resolved.values.keys()].map((id) => [id, roleOf(id) === 'focus' ? 8 : 2]),
  );
  const nameCountry = (shape: CountryShape): void => {
    const name = atlas.label(shape.id, language);
    const origin: Origin = { from: 'article', written: writtenAs(shape.id, spec, context) ?? shape.id };
    const label = { name, origin, focus: roleOf(shape.id) === 'focus' };
    const drawn = countryLabel(shape, label, busy, obstacles, context);
    if (!drawn) {
      report(labelDropped(name, spec.span));
      return;
    }
    labels.push(drawn.label);
    leaders.push(...drawn.leader);
  };
  // A country in focus has few spots for its name, a place has sixteen; but the name keeps off the best of those.
  for (const spot of spots.slice(0, labelLimit)) {
    const wish = placeSpot(spot, obstacles, context);
    if (wish) obstacles.reserve(wish);
  }
  for (const shape of kept) if (roleOf(shape.id) === 'focus') nameCountry(shape);
  for (const spot of spots.slice(0, labelLimit)) {
    const label = placeLabel(spot, obstacles, context);
    if (label) labels.push(label);
    else report(labelDropped(spot.place.label, spec.span));
  }
  for (const shape of kept) if (roleOf(shape.id) !== 'focus') nameCountry(shape);
  return { labels, leaders };
}
