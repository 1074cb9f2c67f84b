// A country by the name an author wrote; one that is unknown, or could be two, is asked about and left out.

import { distance } from 'fastest-levenshtein';
import { placeKey } from './fold.ts';
import { countryMeansTwo, provinceMeansSeveral, unknownCountry } from './messages.ts';
import { withoutForm } from './provinces.ts';
import type { GazetteerRow, MapContext, MapSpec } from './types.ts';

/** The id, or undefined after a warning. */
export function findCountry(name: string, spec: MapSpec, context: MapContext): string | undefined {
  const { atlas, report } = context;
  const id = atlas.find(name);
  if (id) return id;
  const choices = atlas.choices(name);
  if (choices.length > 0) report(countryMeansTwo(name, choices.map(labelled(context)), spec.span));
  else report(unknownCountry(name, countriesNear(name, context), spec.span));
  return undefined;
}

/** A country, or a province of one; what could be several is asked about, and so is what is neither. */
export function findLand(
  name: string,
  spec: MapSpec,
  context: MapContext,
): { readonly id: string; readonly province?: GazetteerRow } | undefined {
  const { atlas, report } = context;
  const isCountry = atlas.find(name) !== undefined || atlas.choices(name).length > 0;
  const rows = isCountry ? [] : (atlas.provinces?.find(name) ?? []);
  if (rows.length === 0) {
    const id = findCountry(name, spec, context);
    return id === undefined ? undefined : { id };
  }
  const [province, ...others] = meant(name, rows, spec, context);
  if (province?.area !== undefined && others.length === 0) return { id: province.area, province };
  report(
    provinceMeansSeveral(
      name,
      rows.map((row) => `${row.name}, ${atlas.label(row.country, context.language)} (${row.area})`),
      spec.span,
    ),
  );
  return undefined;
}

/**
 * Of namesakes, those whose own name it is; of them those in a country of which the map names other provinces beside this one; else
 * those in a country that the map names.
 */
function meant(
  name: string,
  rows: readonly GazetteerRow[],
  spec: MapSpec,
  { atlas }: MapContext,
): readonly GazetteerRow[] {
  const own = rows.filter((row) =>
    [row.name, row.local].some((one) => one && placeKey(withoutForm(one)) === placeKey(withoutForm(name))),
  );
  const left = own.length > 0 ? own : rows;
  if (left.length < 2) return left;
  const lists = [spec.focus, spec.context, Object.keys(spec.values ?? {})];
  const provinceCountry = (other: string): string | undefined => {
    const [row, ...more] = atlas.find(other) === undefined ? (atlas.provinces?.find(other) ?? []) : [];
    return more.length === 0 ? row?.country : undefined;
  };
  const within = (names: readonly string[], countryOf: (name: string) => string | undefined): typeof left => {
    const countries = new Set(names.map(countryOf));
    return left.filter(({ country }) => countries.has(country));
  };
  const beside = within(lists.filter((list) => list.includes(name)).flat(), provinceCountry);
  if (beside.length > 0) return beside;
  const elsewhere = within(lists.flat(), (other) => atlas.find(other) ?? provinceCountry(other));
  return elsewhere.length > 0 ? elsewhere : left;
}

/** The first of the names and codes in the block that means the country. */
export function writtenAs(id: string, spec: MapSpec, { atlas }: MapContext): string | undefined {
  const labels = typeof spec.labels === 'string' ? [] : spec.labels;
  const names = [...spec.focus, ...spec.context, ...labels, ...Object.keys(spec.values ?? {})];
  return names.find((name) => atlas.find(name) === id);
}

const labelled =
  ({ atlas, language }: MapContext) =>
  (id: string): string =>
    `${atlas.label(id, language)} (${id})`;

/** Named as the deck names them, whatever language's name is the near one. */
function countriesNear(name: string, { atlas, language }: MapContext): readonly string[] {
  const labels = nearest(name.toLowerCase(), atlas.names(), (key) => key).map((near) => {
    const id = atlas.find(near);
    return id ? atlas.label(id, language) : near;
  });
  return [...new Set(labels)];
}

/** At most two whose keys are within a third of the key's length. */
export function nearest<T>(key: string, all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const reach = Math.max(1, Math.floor(key.length / 3));
  const near = new Map<string, { readonly one: T; readonly far: number }>();
  for (const one of all) {
    const other = keyOf(one);
    if (other.length <= 3 || Math.abs(other.length - key.length) > reach || near.has(other)) continue;
    const far = distance(key, other);
    if (far <= reach) near.set(other, { one, far });
  }
  return [...near]
    .sort(([a, one], [b, other]) => one.far - other.far || (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([, { one }]) => one);
}
