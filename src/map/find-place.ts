// A place by the name an author wrote: looked up in the gazetteer, chosen among its namesakes where the map itself says
// which is meant, and otherwise asked about. What is not found is left out of the map, with a warning.

import { primary } from '../language/tag.ts';
import { neighboursOf } from './alt.ts';
import { findCountry, nearest } from './find-country.ts';
import { placeKey } from './fold.ts';
import { isOwnWord } from './gazetteer.ts';
import {
  ambiguousPlace,
  badCoordinates,
  countryAsPlace,
  formerName,
  placeByOtherName,
  placeChosen,
  placeNotInCountry,
  placeStray,
  unknownPlace,
} from './messages.ts';
import type { GazetteerRow, MapContext, MapSpec, PlaceSpec, PlaceSymbol } from './types.ts';

export interface Place {
  /** As the author named it. */
  readonly name: string;
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
  readonly kind: GazetteerRow['kind'];
  /** Of a region, whose land its name belongs on; of a city, where it lies. */
  readonly country?: string;
  /** Kilometres from there to the edge of a region or water, about. */
  readonly reach?: number;
  /** The province, or area of provinces, of its country. */
  readonly area?: string;
  /** False for coordinates the author gave. */
  readonly looked: boolean;
  /** Both as the author gave them. */
  readonly symbol?: PlaceSymbol;
  readonly note?: string;
}

/** A place this many times larger than the next of its name needs no word from the author. */
const clearlyLarger = 5;
/** Nor does it need to be said which was taken. */
const withoutWord = 25;

/** `named` are the countries that the map names: of namesakes, the one in them is meant. */
export function findPlace(
  given: PlaceSpec,
  named: ReadonlySet<string>,
  spec: MapSpec,
  context: MapContext,
): Place | undefined {
  const { report, atlas } = context;
  if (given.at) return placeAt(given, given.at, spec, context);
  const known = atlas.gazetteer.find(given.name).filter((row) => isMeant(row, given, named, context));
  let rows = notNamesakes(given, known, named, context);
  const isCountry =
    rows.length === 0 &&
    !given.country &&
    (atlas.find(given.name) !== undefined || atlas.choices(given.name).length > 0);
  if (rows.length === 0 && !isCountry) rows = atlas.provinces?.find(given.name) ?? [];
  if (rows.length === 0) {
    const parted = isCountry ? undefined : partedFromCountry(given, context);
    if (parted) return findParted(given, parted, named, spec, context);
    if (isCountry) report(countryAsPlace(given.name, spec.span));
    else report(unknownPlace(given.name, placesNear(given.name, context), spec.span));
    return undefined;
  }
  if (given.country) {
    const id = findCountry(given.country, spec, context);
    if (!id) return undefined;
    const within = rows.filter((row) => row.country === id);
    if (within.length === 0) {
      report(placeNotInCountry(given.name, given.country, rows, spec.span));
      return undefined;
    }
    rows = within;
  }
  const chosen = choose(given, rows, named, spec, context);
  if (!chosen) return undefined;
  if (chosen.formerly && !given.label) {
    const english = primary(context.language.tag) === 'en';
    report(formerName(given.name, chosen, english, spec.span));
  }
  if (chosen.elsewhere) report(placeByOtherName(given.name, chosen, spec.span));
  else if (isStray(given, chosen, named, context)) report(placeStray(given.name, chosen, spec.span));
  return {
    name: given.name,
    label: labelOf(given, chosen, context),
    lat: chosen.lat,
    lon: chosen.lon,
    kind: kindOf(chosen, context),
    ...(chosen.country ? { country: chosen.country } : {}),
    ...(chosen.reach === undefined ? {} : { reach: chosen.reach }),
    ...(chosen.area ? { area: chosen.area } : {}),
    ...marksOf(given),
    looked: true,
  };
}

/** What a name means in some language is taken where it is asked for, not where the map is of other countries: Tanna is no Thāne. */
const isMeant = (
  { elsewhere, country }: GazetteerRow,
  { country: given }: PlaceSpec,
  named: ReadonlySet<string>,
  context: MapContext,
): boolean => !elsewhere || given !== undefined || named.size === 0 || isNear(country, named, context);

/** `Victoria, Seychelles`: the name, and the country behind it. */
function partedFromCountry({ name, country }: PlaceSpec, { atlas }: MapContext): PlaceSpec | undefined {
  const comma = name.lastIndexOf(',');
  const behind = name.slice(comma + 1).trim();
  return comma > 0 && !country && atlas.find(behind)
    ? { name: name.slice(0, comma), country: behind }
    : undefined;
}

/** Shown without its country, known to the map's routes as it is written. */
function findParted(
  given: PlaceSpec,
  parted: PlaceSpec,
  named: ReadonlySet<string>,
  spec: MapSpec,
  context: MapContext,
): Place | undefined {
  const found = findPlace({ ...given, ...parted }, named, spec, context);
  return found && { ...found, name: given.name };
}

const isNear = (country: string, named: ReadonlySet<string>, context: MapContext): boolean =>
  named.has(country) || [...named].some((id) => neighboursOf(id, context).includes(country));

/** A town under so many people, or a province, in a country that the map does not name nor one beside it, may not be what is meant: Roma in Queensland, Uri in Switzerland. */
const town = 100_000;

const isStray = (
  { country: given }: PlaceSpec,
  { kind, population, country, area }: GazetteerRow,
  named: ReadonlySet<string>,
  context: MapContext,
): boolean =>
  !given &&
  ((kind === 'city' && population < town) || area !== undefined) &&
  named.size > 0 &&
  !isNear(country, named, context);

/** A town under so many people is not what a country's name means. */
const namesake = 500_000;

/** Åland is not the town in India, nor Lebanon the one in Pennsylvania, unless the author says so or the map names the country. */
function notNamesakes(
  given: PlaceSpec,
  rows: readonly GazetteerRow[],
  named: ReadonlySet<string>,
  { atlas }: MapContext,
): readonly GazetteerRow[] {
  const isNamesake = ({ kind, population, country }: GazetteerRow): boolean =>
    kind === 'city' && population < namesake && !named.has(country);
  // Codes are no names: Sur is Tyre.
  if (given.country || given.name.length < 4 || !rows.some(isNamesake)) return rows;
  const id = atlas.find(given.name);
  return id ? rows.filter((row) => row.country === id || !isNamesake(row)) : rows;
}

/** The seat of what is part of a country, in the view of boundaries that the map takes, is no national capital. */
const kindOf = ({ kind, country }: GazetteerRow, { atlas }: MapContext): GazetteerRow['kind'] =>
  kind === 'capital' && atlas.country(country)?.partOf ? 'city' : kind;

const marksOf = ({ symbol, note }: PlaceSpec): Pick<Place, 'symbol' | 'note'> => ({
  ...(symbol ? { symbol } : {}),
  ...(note ? { note } : {}),
});

function placeAt(
  given: PlaceSpec,
  at: readonly [number, number],
  spec: MapSpec,
  context: MapContext,
): Place | undefined {
  const [lat, lon] = at;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
    context.report(badCoordinates(given.name, at, spec.span));
    return undefined;
  }
  // The gazetteer may still know that it is a capital, and its name in the deck's language.
  const row = context.atlas.gazetteer
    .find(given.name)
    .find((one) => Math.abs(one.lat - lat) < 0.5 && Math.abs(one.lon - lon) < 0.5);
  const kind = row && kindOf(row, context) === 'capital' ? 'capital' : 'city';
  return {
    name: given.name,
    label: labelOf(given, row, context),
    lat,
    lon,
    kind,
    ...marksOf(given),
    looked: false,
  };
}

function choose(
  given: PlaceSpec,
  rows: readonly GazetteerRow[],
  named: ReadonlySet<string>,
  spec: MapSpec,
  { report }: MapContext,
): GazetteerRow | undefined {
  const sorted = [...rows].sort(
    (a, b) => b.population - a.population || (a.country < b.country ? -1 : a.country > b.country ? 1 : 0),
  );
  const [first, second] = sorted;
  if (!first || !second) return first;
  // What is kept by hand is what the name means in the news, whatever villages bear it.
  const waters = sorted.filter(({ kind }) => kind === 'strait' || kind === 'sea' || kind === 'region');
  const inNamed = sorted.filter((row) => named.has(row.country));
  const capitals = sorted.filter((row) => row.kind === 'capital');
  const chosen =
    clearFirst(inNamed) ??
    (inNamed.length > 0 ? undefined : (clearFirst(capitals) ?? clearFirst(waters) ?? clearFirst(sorted)));
  if (!chosen) {
    report(ambiguousPlace(given.name, sorted, spec.span));
    return undefined;
  }
  const next = sorted.find((row) => row !== chosen) ?? second;
  const isSure =
    ((chosen.kind === 'capital' || named.has(chosen.country)) && chosen.population >= next.population) ||
    chosen.population >= withoutWord * next.population;
  if (!isSure && !given.country) report(placeChosen(given.name, chosen, next, spec.span));
  return chosen;
}

/** The first, where it is the only one or much the largest. */
function clearFirst(rows: readonly GazetteerRow[]): GazetteerRow | undefined {
  const [first, second] = rows;
  const isClear =
    first && (!second || (first.population > 0 && first.population >= clearlyLarger * second.population));
  return isClear ? first : undefined;
}

/** The author's label; what the author wrote in another script; else the name in the deck's language, where the data has it. */
function labelOf(given: PlaceSpec, row: GazetteerRow | undefined, { language }: MapContext): string {
  if (given.label) return given.label;
  const local = primary(language.tag) === 'en' || isOwnWord(language, given.name) ? undefined : row?.local;
  return local ?? given.name;
}

/** As they are written, not as they are compared. */
function placesNear(name: string, { atlas }: MapContext): readonly string[] {
  const near = nearest(placeKey(name), atlas.gazetteer.names(), ({ key }) => key);
  return [...new Set(near.map((one) => one.name))];
}
