// The names on a map: what is to be named and how much it matters, where each may stand, and all of them as items.

import type { Box, Point } from '../../scene/geometry.ts';
import type { PathItem, SceneItem, TextItem } from '../../scene/types.ts';
import type { Origin } from '../../values/origin.ts';
import type { Role } from '../country-items.ts';
import type { Spot } from '../dots.ts';
import { writtenAs } from '../find-country.ts';
import type { Place } from '../find-place.ts';
import { rectangle } from '../legend.ts';
import { labelDropped, manyLabels, tooManyLabels } from '../messages.ts';
import type { Obstacles } from '../obstacles.ts';
import type { Resolved } from '../resolve.ts';
import { boundsOf, hundredth } from '../rings.ts';
import type { CountryShape } from '../shapes.ts';
import { tones, waterInk } from '../tones.ts';
import type { MapContext, MapSpec } from '../types.ts';
import type { View } from '../view.ts';
import type { DrawnWaters } from '../waters.ts';
import { added, arrange } from './arrange.ts';
import { atRegion, awayFromPoint, onWater } from './at-point.ts';
import { awayFromDot, besideDot } from './beside-dot.ts';
import type { Candidate, Wish } from './candidates.ts';
import { focusMore, labelItem, labelSize, type MeasuredLabel, measured, trackable } from './label.ts';
import { awayFromLand, inside, inTheSea, over } from './on-land.ts';
import { waterWishes } from './water-labels.ts';

export interface Subjects {
  readonly shapes: readonly CountryShape[];
  /** Outlines of the regions among the places, by the place's label. */
  readonly areas: ReadonlyMap<string, CountryShape>;
  readonly spots: readonly Spot[];
  /** Names of places where a route begins or ends. */
  readonly ends: ReadonlySet<string | undefined>;
  readonly roleOf: (id: string) => Role;
  readonly pointsPerKilometre: number;
  readonly view: View;
  readonly waters: DrawnWaters;
}

export interface DrawnLabels {
  readonly labels: readonly TextItem[];
  /** Lines to names, and beds beneath them. */
  readonly beneath: readonly SceneItem[];
}

/** What matters more stays where two names want one spot. */
const weights = { sure: 100, focus: 92, place: 90, water: 88, listed: 60, context: 40, spare: 10 } as const;

/** What it costs besides that a country's name does not stand on its land: what the map is about is read there first. */
const abroad = { focus: 24, context: 8 } as const;
/** And that one for which there is room at home makes room for another's. */
const fromHome = 16;

export function drawLabels(
  spec: MapSpec,
  resolved: Resolved,
  subjects: Subjects,
  obstacles: Obstacles,
  context: MapContext,
): DrawnLabels {
  if (spec.labels === 'none') return { labels: [], beneath: [] };
  const { sure, spare } = countriesToName(spec, resolved, subjects, context);
  const wishes = [
    ...subjects.spots.map((spot) => placeWish(spot, resolved, subjects, obstacles, context)),
    ...sure.map((shape) => countryWish(shape, spec, resolved, subjects, obstacles, context)),
  ];
  // Beyond the limit, a name stands where it needs no line and nothing moves for it.
  const spares = spare.map(
    (shape): Wish => ({
      ...countryWish(shape, spec, resolved, subjects, obstacles, context),
      weight: weights.spare,
      away: () => [],
      farther: undefined,
    }),
  );
  const { placed: story, dropped } = arrange([...wishes, ...spares]);
  const taken = new Set([...wishes, ...spares].map(({ name }) => name));
  const placed = added(
    waterWishes(
      spec,
      subjects.waters,
      taken,
      new Set([...resolved.focus, ...resolved.context]),
      subjects.view,
      obstacles,
      context,
    ),
    story,
  );
  for (const wish of dropped) if (!spares.includes(wish)) context.report(labelDropped(wish.name, spec.span));
  const left = dropped.filter((wish) => spares.includes(wish)).map(({ name }) => name);
  if (left.length > 0) context.report(tooManyLabels(wishes.length + spares.length, left, spec.span));
  const beneath = placed.flatMap(({ wish, spot }): readonly SceneItem[] => [
    ...(spot.leader ? leaderItems(wish.name, spot) : []),
    ...(spot.plate
      ? [rectangle(`Plate: ${wish.name}`, plateOf(spot.box), { kind: 'solid', color: tones.panel })]
      : []),
  ]);
  const labels = placed.map(({ wish, spot }) => {
    const { text, box, align, color } = spot;
    return labelItem(
      text,
      box.x,
      box.y,
      { name: `Label: ${wish.name}`, align, color, origin: wish.origin },
      context,
    );
  });
  return { labels, beneath };
}

/** Focus first, then context, the large ones first; what the author's places name already is not named again. */
function countriesToName(
  spec: MapSpec,
  resolved: Resolved,
  { shapes, spots, ends, roleOf }: Subjects,
  { atlas, language, labelLimit, report }: MapContext,
): { readonly sure: readonly CountryShape[]; readonly spare: readonly CountryShape[] } {
  const wanted = resolved.labelled ?? [...resolved.focus, ...resolved.context];
  const rank: Readonly<Record<Role, number>> = { focus: 0, context: 1, rest: 2 };
  const taken = new Set(spots.map(({ place }) => place.label));
  const countries = wanted
    .flatMap((id) => shapes.find((shape) => shape.id === id) ?? [])
    .filter(({ id }) => !taken.has(atlas.label(id, language)))
    .sort((a, b) => rank[roleOf(a.id)] - rank[roleOf(b.id)] || b.area - a.area || (a.id < b.id ? -1 : 1));
  // The limit is for what may as well be left out: the countries of the story, their capitals and the ends of routes stay.
  const counted = spots.filter(({ place }) => !isSure(place, resolved, ends));
  if (counted.length > labelLimit) report(manyLabels(spots.length, labelLimit, spec.span));
  const story = countries.filter(({ id }) => roleOf(id) === 'focus');
  const more = countries.filter(({ id }) => roleOf(id) !== 'focus');
  const room = Math.max(0, labelLimit - counted.length);
  return { sure: [...story, ...more.slice(0, room)], spare: more.slice(room) };
}

function isSure(
  { name, kind, country }: Place,
  resolved: Resolved,
  ends: ReadonlySet<string | undefined>,
): boolean {
  return ends.has(name) || (kind === 'capital' && country !== undefined && resolved.focus.includes(country));
}

function placeWish(
  { place, at, dot }: Spot,
  resolved: Resolved,
  { spots, areas, ends, pointsPerKilometre }: Subjects,
  obstacles: Obstacles,
  context: MapContext,
): Wish {
  const { label, name: written, kind, country } = place;
  const isWater = kind === 'sea' || kind === 'strait';
  const italic = isWater || kind === 'region';
  const noted = (lines: readonly string[]): MeasuredLabel =>
    measured(
      {
        lines: [...lines, ...notesOf(place.note)],
        size: labelSize(context),
        bold: false,
        italic,
        tracking: 0,
        ...(place.note ? { heads: lines.length } : {}),
      },
      context,
    );
  const text = noted([label]);
  const dots = spots.filter((spot) => spot.dot).map((spot) => spot.at);
  const others = dots.filter((other) => other !== at);
  const reach = (place.reach ?? 0) * pointsPerKilometre;
  const weight = isSure(place, resolved, ends) ? weights.sure : isWater ? weights.water : weights.place;
  const origin: Origin = { from: 'article', ...(label === written ? {} : { written }) };
  const wish = { name: label, origin, weight };
  const texts = [text, ...halves(label).map(noted)];
  if (isWater && !dot) {
    const ink = waterInk(context);
    // Seas are many, and narrow between their coasts: their names may be a step smaller.
    const smaller = measured(
      { lines: text.lines, size: labelSize(context) - 2, bold: false, italic, tracking: 0 },
      context,
    );
    const most = kind === 'strait' ? Math.max(12, Math.min(reach, 24)) : Math.max(16, reach);
    return {
      ...wish,
      near: [...texts, smaller].flatMap((one) => onWater(at, most, one, ink, obstacles)).sort(byCost),
      // A strait or a lake is at a point, as a sea is not.
      away: () =>
        kind === 'strait' || obstacles.countryAt(at.x, at.y) !== undefined
          ? texts.flatMap((one) => awayFromPoint(at, one, dots, ink, obstacles)).sort(byCost)
          : [],
    };
  }
  if (kind === 'region' && !dot) {
    const area = areas.get(label);
    if (area) {
      return {
        ...wish,
        near: landCandidates(
          area,
          texts.map((one) => ({ tracking: 0, text: () => one })),
          obstacles,
        ),
        away: () => texts.flatMap((one) => awayFromLand(area, one, dots, new Map(), obstacles)).sort(byCost),
      };
    }
    return {
      ...wish,
      near: texts.flatMap((one) => atRegion(at, reach, country, one, obstacles)).sort(byCost),
      away: () => texts.flatMap((one) => awayFromPoint(at, one, dots, undefined, obstacles)).sort(byCost),
    };
  }
  return {
    ...wish,
    near: besideDot(at, text, others, context.language.direction === 'rtl', obstacles),
    away: () => awayFromDot(at, text, others, obstacles),
    farther: () => awayFromDot(at, text, others, obstacles, 'far'),
  };
}

function countryWish(
  shape: CountryShape,
  spec: MapSpec,
  resolved: Resolved,
  { spots, roleOf }: Subjects,
  obstacles: Obstacles,
  context: MapContext,
): Wish {
  const name = context.atlas.label(shape.id, context.language);
  const focus = roleOf(shape.id) === 'focus';
  const base = labelSize(context);
  const write = (lines: readonly string[], size: number, tracking: number): MeasuredLabel =>
    measured({ lines, size, bold: focus, italic: false, tracking }, context);
  const lines = [[name], ...halves(name)];
  const sizes = focus ? [base + focusMore, base] : [base];
  const ways = sizes.flatMap((size) =>
    (trackable(name) ? [1, 0.3] : [0]).flatMap((tracking) =>
      lines.map((each) => ({ tracking, text: () => write(each, size, tracking) })),
    ),
  );
  const [largest] = sizes as [number];
  const busy = new Map(
    [...(resolved.labelled ?? [...resolved.focus, ...resolved.context]), ...resolved.values.keys()].map(
      (id) => [id, roleOf(id) === 'focus' ? 34 : 6],
    ),
  );
  const dots = spots.filter((spot) => spot.dot).map((spot) => spot.at);
  const near = landCandidates(shape, ways, obstacles);
  const more = (focus ? abroad.focus : abroad.context) + (near.length > 0 ? fromHome : 0);
  const away = (how?: 'far') => (): readonly Candidate[] =>
    lines
      .flatMap((each) => awayFromLand(shape, write(each, largest, 0), dots, busy, obstacles, how))
      .map((spot) => ({ ...spot, cost: spot.cost + more }))
      .sort(byCost);
  return {
    name,
    origin: { from: 'article', written: writtenAs(shape.id, spec, context) ?? shape.id },
    weight: focus ? weights.focus : resolved.labelled ? weights.listed : weights.context,
    near,
    away: away(),
    farther: away('far'),
  };
}

/** A way to write a name; measured when it is tried. */
interface Way {
  readonly tracking: number;
  readonly text: () => MeasuredLabel;
}

/** How many positions on its own land a name has to choose among, and with how many no smaller way to write it is tried. */
const most = 10;
const enough = 6;

/** On the land in the first of these ways that fit there, over it, and in the sea. */
function landCandidates(
  shape: CountryShape,
  ways: readonly Way[],
  obstacles: Obstacles,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [rank, { text }] of ways.entries()) {
    if (found.length >= enough) break;
    found.push(...inside(shape, text(), rank, most, obstacles));
  }
  if (found.length >= 3) return found.sort(byCost);
  const plain = ways.filter(({ tracking }) => tracking < 1);
  for (const [rank, { text }] of plain.entries()) {
    const written = text();
    found.push(...over(shape, written, 8 + rank, obstacles));
    found.push(...inTheSea(shape, written, 9 + rank, obstacles));
  }
  return found.sort(byCost);
}

const byCost = (a: Candidate, b: Candidate): number => a.cost - b.cost;

/** A note on one line; a longer one on two. */
function notesOf(note: string | undefined): readonly string[] {
  if (!note) return [];
  return note.length > 24 ? (halves(note)[0] ?? [note]) : [note];
}

/** The name on two lines, where it has a space near the middle. */
function halves(name: string): readonly (readonly string[])[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [] : [[name.slice(0, middle), name.slice(middle + 1)]];
}

function plateOf({ x, y, width, height }: Box): Box {
  return { x: x - 3, y: y + 1, width: width + 6, height: height - 2 };
}

function leaderItems(name: string, { leader }: Candidate): readonly PathItem[] {
  if (!leader) return [];
  const [from, to] = [leader.from, leader.to].map(
    ({ x, y }): Point => ({ x: hundredth(x), y: hundredth(y) }),
  ) as [Point, Point];
  const strokes = [
    { color: tones.paper, width: 2.25 },
    { color: tones.ink, width: 0.75 },
  ];
  return strokes.map((stroke) => ({
    kind: 'path',
    name: `Leader: ${name}`,
    box: boundsOf([from, to]),
    segments: [
      ['M', from.x, from.y],
      ['L', to.x, to.y],
    ],
    stroke,
    about: { decorative: true },
  }));
}
