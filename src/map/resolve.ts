// From the names an author wrote to countries and coordinates. A name that is unknown, or could be several, is asked
// about and left out: the tool does not guess, and a map without it is still a map.

import { findLand } from './find-country.ts';
import { findPlace, type Place } from './find-place.ts';
import { placeKey } from './fold.ts';
import { isOwnWord } from './gazetteer.ts';
import { legsOf } from './legs.ts';
import {
  bubbleOfNothing,
  namesLacking,
  placesAtOnePoint,
  routesWithoutValue,
  shortRoute,
} from './messages.ts';
import type { LonLat } from './projection.ts';
import type { GazetteerRow, MapContext, MapSpec, PlaceSpec } from './types.ts';

export interface Resolved {
  /** Ids of countries, and of provinces: as are those of the context, the values and what is labelled. */
  readonly focus: readonly string[];
  readonly context: readonly string[];
  readonly places: readonly Place[];
  readonly routes: readonly Route[];
  readonly values: ReadonlyMap<string, number>;
  /** Of a country, by id, or of one of the places; above zero. */
  readonly bubbles: readonly { readonly of: string | Place; readonly value: number }[];
  /** Undefined for `auto`. */
  readonly labelled: readonly string[] | undefined;
  /** Those of the ids that are provinces. */
  readonly provinces: ReadonlyMap<string, NamedProvince>;
}

export interface NamedProvince extends GazetteerRow {
  /** By the author. */
  readonly written: string;
}

export interface Route {
  readonly places: readonly Place[];
  /** From each place to the next: the points that the way goes through, both places with it. */
  readonly legs: readonly Leg[];
  /** How much goes that way. */
  readonly value?: number;
}

export interface Leg {
  readonly from: Place;
  readonly to: Place;
  readonly through: readonly LonLat[];
  /** False for the great circle from one to the other, which may be bowed. */
  readonly fixed: boolean;
}

export function resolve(spec: MapSpec, context: MapContext): Resolved {
  const provinces = new Map<string, NamedProvince>();
  const country = (name: string): readonly string[] => {
    const found = findLand(name, spec, context);
    if (found?.province) provinces.set(found.id, { ...found.province, written: name });
    return found ? [found.id] : [];
  };
  const countries = (names: readonly string[]): string[] => [...new Set(names.flatMap(country))];
  const focus = countries(spec.focus);
  const others = countries(spec.context).filter((id) => !focus.includes(id));
  const values = new Map<string, number>();
  for (const [name, value] of Object.entries(spec.values ?? {}))
    for (const id of country(name)) values.set(id, value);
  const named = new Set([...focus, ...others, ...values.keys()]);
  // Barcelona is that of Catalonia.
  for (const province of provinces.values()) named.add(province.country);

  const known = new Map<string, Place | undefined>();
  const places: Place[] = [];
  const add = (given: PlaceSpec): Place | undefined => {
    const key = given.at ? `${placeKey(given.name)} ${given.at}` : placeKey(given.name);
    // What was asked about is not asked about again.
    if (known.has(key)) return known.get(key);
    const fresh = findPlace(given, named, spec, context);
    // The same place by another name (a route may say "Kiev" where the places say "Kyiv") is one dot.
    const same = fresh && places.find(({ lat, lon }) => lat === fresh.lat && lon === fresh.lon);
    if (same && given.at && same.label !== fresh.label)
      context.report(placesAtOnePoint(same.label, fresh.label, spec.span));
    const found = same ?? fresh;
    known.set(key, found);
    if (found && given.at) known.set(placeKey(given.name), found);
    if (found && given.label) known.set(placeKey(given.label), found);
    if (found && !same) places.push(found);
    return found;
  };
  for (const given of spec.places) add(given);
  const bubbles: Resolved['bubbles'][number][] = [];
  for (const [name, value] of Object.entries(spec.bubbles ?? {})) {
    if (!(value > 0)) {
      context.report(bubbleOfNothing(name, value, spec.span));
      continue;
    }
    const isCountry = context.atlas.find(name) !== undefined || context.atlas.choices(name).length > 0;
    const of = isCountry ? country(name)[0] : add({ name });
    if (of !== undefined) bubbles.push({ of, value });
    if (typeof of === 'string' && !named.has(of)) {
      others.push(of);
      named.add(of);
    }
  }
  const routes: Route[] = [];
  for (const route of spec.routes) {
    const stops = route.places.flatMap((given) => add(given) ?? []);
    const { value } = route;
    if (stops.length >= 2)
      routes.push({
        places: stops,
        legs: legsOf(stops, route, spec, context),
        ...(value === undefined ? {} : { value }),
      });
    else context.report(shortRoute(spec.span));
  }
  const flows = routes.filter(({ value }) => value !== undefined).length;
  if (flows > 0 && flows < routes.length)
    context.report(routesWithoutValue(routes.length - flows, spec.span));
  const lacking = lackingIn(places, context.language);
  if (lacking.length > 0) context.report(namesLacking(lacking, context.language.tag, spec.span));
  return {
    focus,
    context: others,
    places,
    routes,
    values,
    bubbles,
    provinces,
    labelled: spec.labels === 'auto' ? undefined : spec.labels === 'none' ? [] : countries(spec.labels),
  };
}

/** In a deck of other letters than Latin, names that were looked up and are shown in Latin letters, for want of any other. */
function lackingIn(places: readonly Place[], language: MapContext['language']): readonly string[] {
  if (!isOwnWord(language, language.map.disputedArea)) return [];
  return places.flatMap(({ looked, name, label }) =>
    looked && label === name && !isOwnWord(language, label) ? [label] : [],
  );
}
