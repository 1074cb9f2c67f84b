// The map in words: alternative text and notes, made from the same data as the drawing.

import { fullStop } from '../language/full-stop.ts';
import { hasEnglishWords } from '../language/languages.ts';
import { longDate } from '../language/long-date.ts';
import { byBriefdeck, byTemplate, type Origin } from '../values/origin.ts';
import { valueFormat } from './choropleth.ts';
import type { Resolved } from './resolve.ts';
import { territoriesLeftOut } from './territories.ts';
import type { MapContext, MapNote, MapSpec } from './types.ts';

/** So many countries with values are named as what the map is of. */
const mostListed = 5;

/** `Kazakhstan and 5 neighbours`, `Ukraine with Poland, Moldova`, `the region`. */
export function subjectOf(resolved: Resolved, world: boolean, context: MapContext): string {
  const words = context.language.map;
  const { focus, context: others } = resolved;
  if (focus.length === 0 && others.length > 0 && !world) return listed(others, context);
  if (focus.length === 0 && world) return words.world;
  // Not the world, where the frame fits what has a value.
  const valued = [...resolved.values.keys()];
  if (focus.length === 0 && valued.length > 0 && valued.length <= mostListed) return listed(valued, context);
  const [whole, ...more] = new Set(valued.map((id) => resolved.provinces.get(id)?.country));
  if (focus.length === 0 && whole && more.length === 0) return listed([whole], context);
  if (focus.length === 0) return words.region;
  if (others.length === 0) return listed(focus, context);
  if (areNeighbours(resolved, context))
    return words.and(listed(focus, context), words.neighbours(others.length));
  return words.with(listed(focus, context), listed(others, context));
}

function listed(ids: readonly string[], { atlas, language }: MapContext): string {
  return ids.map((id) => atlas.label(id, language)).join(language.map.comma);
}

/** Whether all of the context borders on the focus. */
function areNeighbours({ focus, context: others }: Resolved, context: MapContext): boolean {
  const neighbours = new Set(focus.flatMap((id) => neighboursOf(id, context)));
  return focus.length > 0 && others.length > 0 && others.every((id) => neighbours.has(id));
}

/** Land neighbours, those of parts the atlas draws apart (Somaliland) included, territories left out. */
export function neighboursOf(id: string, { atlas }: Pick<MapContext, 'atlas'>): readonly string[] {
  const own = atlas.country(id)?.neighbours ?? [];
  const whole = (other: string): string => atlas.country(other)?.partOf ?? other;
  const parts = own.filter((other) => atlas.country(other)?.partOf === id);
  const all = [...own, ...parts.flatMap((part) => atlas.country(part)?.neighbours ?? [])].map(whole);
  return [...new Set(all)].filter((other) => other !== id && !territoriesLeftOut.has(other)).sort();
}

/**
 * All that the map says: its subject with the neighbours by name, the values' range, the places and the author's areas, the routes
 * in order. `resolved` is what of it lies in the frame, `world` whether that is the whole world.
 */
export function altOf(
  spec: MapSpec,
  resolved: Resolved,
  { world, areas }: { readonly world: boolean; readonly areas: readonly string[] },
  context: MapContext,
): string {
  const words = context.language.map;
  const neighbours = areNeighbours(resolved, context) ? `: ${listed(resolved.context, context)}` : '';
  const parts = [words.mapOf(subjectOf(resolved, world, context)) + neighbours];
  if (resolved.values.size > 0) parts.push(...valuesOf(spec, resolved, context));
  if (resolved.bubbles.length > 0) parts.push(bubblesIn(spec, resolved, context));
  const marked = [
    ...resolved.places.map(({ label, note }) => (note ? `${label} (${note})` : label)),
    ...areas,
  ];
  if (marked.length > 0) parts.push(words.marked(marked.join(words.comma)));
  if (resolved.routes.length > 0) {
    const format = valueFormat(
      resolved.routes.flatMap(({ value }) => value ?? []),
      context.language.numbers,
    );
    parts.push(
      words.routesAlt(
        resolved.routes
          .map(({ places, value }) => {
            const way = places.map(({ label }) => label).join(' – ');
            return value === undefined
              ? way
              : `${way} (${[format(value), spec.unit ?? []].flat().join(' ')})`;
          })
          .join(words.comma),
      ),
    );
  }
  return parts.join(context.language.semicolon);
}

/** `values for 5 countries (million people), from 6.5 (Turkmenistan) to 35.6 (Uzbekistan)`; what of the story has none. */
function valuesOf(
  spec: MapSpec,
  { values, provinces, focus, context: others }: Resolved,
  context: MapContext,
): readonly string[] {
  const words = context.language.map;
  const all = [...values.values()];
  const format = valueFormat(all, context.language.numbers);
  const end = (value: number): string => {
    const ids = [...values].filter(([, own]) => own === value).map(([id]) => id);
    return `${format(value)} (${listed(ids, context)})`;
  };
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const range = least === most ? end(least) : words.range(end(least), end(most));
  // Provinces are no countries.
  const count = [...values.keys()].some((id) => provinces.has(id)) ? undefined : words.values(values.size);
  const whole = count === undefined ? spec.unit : count + (spec.unit ? ` (${spec.unit})` : '');
  const bare = [...focus, ...others].filter((id) => !values.has(id));
  return [
    (whole ? whole + words.comma : '') + range,
    ...(bare.length > 0 ? [`${context.language.words.noData} (${listed(bare, context)})`] : []),
  ];
}

/** What they count, and the least and the greatest of them. */
function bubblesIn(spec: MapSpec, { bubbles }: Resolved, context: MapContext): string {
  const words = context.language.map;
  const format = valueFormat(
    bubbles.map(({ value }) => value),
    context.language.numbers,
  );
  const sorted = [...bubbles].sort((a, b) => a.value - b.value);
  const end = (one: Resolved['bubbles'][number] | undefined): string => {
    if (!one) return '';
    const label = typeof one.of === 'string' ? listed([one.of], context) : one.of.label;
    return `${format(one.value)} (${label})`;
  };
  const unit = spec.legend?.bubbles ?? spec.unit;
  return (unit ? unit + words.comma : '') + words.range(end(sorted[0]), end(sorted.at(-1)));
}

/** Base map, whose boundaries these are not, and as of when. */
export function notesOf(spec: MapSpec, resolved: Resolved, context: MapContext): readonly MapNote[] {
  const words = context.language.map;
  const looked = resolved.places.some((place) => place.looked);
  const asOf = spec.asOf ?? context.date;
  const note = (text: string, origin: Origin = byBriefdeck): MapNote => ({
    text: `${text}${fullStop(text)}`,
    origin,
  });
  return [
    note(looked ? words.basemap + context.language.semicolon + words.placesFrom : words.basemap),
    context.boundaryNote === undefined
      ? note(words.boundaryNote(context.institution))
      : note(context.boundaryNote, byTemplate),
    // In an English sentence no month of another language.
    ...(asOf
      ? [
          note(
            words.boundariesAsOf(hasEnglishWords(context.language) ? asOf : longDate(asOf, context.language)),
          ),
        ]
      : []),
  ];
}
