// A country by the name an author wrote; one that is unknown, or could be two, is asked about and left out.

import { distance } from 'fastest-levenshtein';
import { countryMeansTwo, unknownCountry } from './messages.ts';
import type { MapContext, MapSpec } from './types.ts';

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
