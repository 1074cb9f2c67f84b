// From the names an author wrote to countries and coordinates: where a name is unknown or could be several
// places, the author hears of it and how to settle it; the tool does not guess by population alone.

import { distance } from 'fastest-levenshtein';
import { primary } from '../language/tag.ts';
import { fold } from './fold.ts';
import {
  ambiguousPlace,
  badCoordinates,
  countryAsPlace,
  placeChosen,
  placeNotInCountry,
  shortRoute,
  unknownCountry,
  unknownPlace,
} from './messages.ts';
import type { GazetteerRow, MapContext, MapSpec, PlaceSpec } from './types.ts';

export interface Place {
  /** As the author named it. */
  readonly name: string;
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
  readonly kind: GazetteerRow['kind'];
  /** False for coordinates the author gave. */
  readonly looked: boolean;
}

export interface Resolved {
  readonly focus: readonly string[];
  readonly context: readonly string[];
  readonly places: readonly Place[];
  readonly routes: readonly (readonly Place[])[];
  readonly values: ReadonlyMap<string, number>;
  /** Undefined for `auto`. */
  readonly labelled: readonly string[] | undefined;
}

/** A capital, or a place this many times larger than the next of its name, needs no word from the author. */
const clearlyLarger = 10;

export function resolve(spec: MapSpec, context: MapContext): Resolved {
  const countries = (names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => country(name, spec, context))),
  ];
  const focus = countries(spec.focus);
  const known = new Map<string, Place>();
  const places: Place[] = [];
  const add = (given: PlaceSpec): Place | undefined => {
    const key = fold(given.name);
    const before = known.get(key);
    if (before) return before;
    const fresh = place(given, spec, context);
    // The same place by another name (a route may say "Kiev" where the places say "Kyiv") is one dot.
    const same = fresh && places.find(({ lat, lon }) => lat === fresh.lat && lon === fresh.lon);
    const found = same ?? fresh;
    if (same) known.set(key, same);
    else if (found) {
      known.set(key, found);
      if (given.label) known.set(fold(given.label), found);
      places.push(found);
    }
    return found;
  };
  for (const given of spec.places) add(given);
  const failed = new Set(spec.places.map(({ name }) => fold(name)).filter((key) => !known.has(key)));
  const routes: Place[][] = [];
  for (const names of spec.routes) {
    // A place that was reported above is not reported again.
    const stops = names.flatMap((name) => (failed.has(fold(name)) ? [] : (add({ name }) ?? [])));
    if (stops.length >= 2) routes.push(stops);
    else context.report(shortRoute(spec.span));
  }
  const values = new Map<string, number>();
  for (const [name, value] of Object.entries(spec.values ?? {}))
    for (const id of country(name, spec, context)) values.set(id, value);
  return {
    focus,
    context: countries(spec.context).filter((id) => !focus.includes(id)),
    places,
    routes,
    values,
    labelled: spec.labels === 'auto' ? undefined : spec.labels === 'none' ? [] : countries(spec.labels),
  };
}

function country(name: string, spec: MapSpec, context: MapContext): readonly string[] {
  const id = context.atlas.find(name);
  if (id) return [id];
  context.report(unknownCountry(name, countriesNear(name, context), spec.span));
  return [];
}

/** The first of the names and codes in the block that means the country. */
export function writtenAs(id: string, spec: MapSpec, { atlas }: MapContext): string | undefined {
  const labels = typeof spec.labels === 'string' ? [] : spec.labels;
  const names = [...spec.focus, ...spec.context, ...labels, ...Object.keys(spec.values ?? {})];
  return names.find((name) => atlas.find(name) === id);
}

/** Named as the deck names them, whatever language's name is the near one. */
function countriesNear(name: string, { atlas, language }: MapContext): readonly string[] {
  const labels = nearest(name, atlas.names()).map((near) => {
    const id = atlas.find(near);
    return id ? atlas.label(id, language) : near;
  });
  return [...new Set(labels)];
}

function place(given: PlaceSpec, spec: MapSpec, context: MapContext): Place | undefined {
  const { report, atlas } = context;
  const { gazetteer } = atlas;
  if (given.at) {
    const [lat, lon] = given.at;
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      report(badCoordinates(given.name, given.at, spec.span));
      return undefined;
    }
    // The gazetteer may still know that it is a capital, and its name in the deck's language.
    const row = gazetteer
      .find(given.name)
      .find((one) => Math.abs(one.lat - lat) < 0.5 && Math.abs(one.lon - lon) < 0.5);
    const kind = row?.kind === 'capital' ? 'capital' : 'city';
    return { name: given.name, label: labelOf(given, row, context), lat, lon, kind, looked: false };
  }
  const all = gazetteer.find(given.name);
  if (all.length === 0) {
    if (atlas.find(given.name)) report(countryAsPlace(given.name, spec.span));
    else report(unknownPlace(given.name, nearest(given.name, gazetteer.names()), spec.span));
    return undefined;
  }
  let rows = all;
  if (given.country) {
    const id = atlas.find(given.country);
    if (!id) {
      report(unknownCountry(given.country, countriesNear(given.country, context), spec.span));
      return undefined;
    }
    rows = all.filter((row) => row.country === id);
    if (rows.length === 0) {
      report(placeNotInCountry(given.name, given.country, all, spec.span));
      return undefined;
    }
  }
  const chosen = choose(given, rows, spec, context);
  return (
    chosen && {
      name: given.name,
      label: labelOf(given, chosen, context),
      lat: chosen.lat,
      lon: chosen.lon,
      kind: chosen.kind,
      looked: true,
    }
  );
}

function choose(
  given: PlaceSpec,
  rows: readonly GazetteerRow[],
  spec: MapSpec,
  { report }: MapContext,
): GazetteerRow | undefined {
  const sorted = [...rows].sort(
    (a, b) => b.population - a.population || a.country.localeCompare(b.country, 'en'),
  );
  const [first, second] = sorted;
  if (!first || !second) return first;
  const capitals = sorted.filter((row) => row.kind === 'capital');
  if (capitals.length === 1) return capitals[0];
  if (capitals.length === 0 && first.population >= clearlyLarger * second.population) {
    report(placeChosen(given.name, first, second, spec.span));
    return first;
  }
  report(ambiguousPlace(given.name, sorted, spec.span));
  return undefined;
}

/**
 * The author's label, else the name in the deck's language where the hand-kept list has it, else the author's
 * word.
 */
function labelOf(given: PlaceSpec, row: GazetteerRow | undefined, { language }: MapContext): string {
  return given.label ?? row?.names[primary(language.tag)] ?? given.name;
}

/** At most two names within a third of the word's length. */
function nearest(name: string, names: readonly string[]): readonly string[] {
  const key = fold(name);
  const reach = Math.max(1, Math.floor(key.length / 3));
  return names
    .filter((other) => other.length > 3 && Math.abs(other.length - key.length) <= reach)
    .map((other) => ({ other, far: distance(key, other) }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))
    .slice(0, 2)
    .map(({ other }) => other.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()));
}
