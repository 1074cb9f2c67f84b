// The map in words: alternative text and notes, made from the same data as the drawing.

import { fullStop } from '../language/full-stop.ts';
import { hasEnglishWords } from '../language/languages.ts';
import { longDate } from '../language/long-date.ts';
import { byBriefdeck, byTemplate, type Origin } from '../values/origin.ts';
import { valueFormat } from './choropleth.ts';
import type { Resolved } from './resolve.ts';
import { territoriesLeftOut } from './territories.ts';
import type { MapContext, MapNote, MapSpec } from './types.ts';

/** `Kazakhstan and 5 neighbours`, `Ukraine with Poland, Moldova`, `the world`. */
export function subjectOf(resolved: Resolved, context: MapContext): string {
  const words = context.language.map;
  const { focus, context: others } = resolved;
  if (focus.length === 0 && others.length > 0) return listed(others, context);
  if (focus.length === 0) return resolved.places.length > 0 ? words.region : words.world;
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

/** All that the map says: its subject with the neighbours by name, the values' range, the places, the routes in order. */
export function altOf(spec: MapSpec, resolved: Resolved, context: MapContext): string {
  const words = context.language.map;
  const isWorld = spec.frame === 'world' && resolved.focus.length === 0;
  const subject = words.mapOf(isWorld ? words.world : subjectOf(resolved, context));
  const neighbours = areNeighbours(resolved, context) ? `: ${listed(resolved.context, context)}` : '';
  const parts = [subject + (isWorld ? '' : neighbours)];
  if (resolved.values.size > 0) parts.push(valuesOf(spec, resolved, context));
  if (resolved.bubbles.length > 0) parts.push(bubblesIn(spec, resolved, context));
  if (resolved.places.length > 0)
    parts.push(
      words.marked(
        resolved.places.map(({ label, note }) => (note ? `${label} (${note})` : label)).join(words.comma),
      ),
    );
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

/** `values for 5 countries (million people), from 6.5 (Turkmenistan) to 35.6 (Uzbekistan)`. */
function valuesOf(spec: MapSpec, { values }: Resolved, context: MapContext): string {
  const words = context.language.map;
  const all = [...values.values()];
  const format = valueFormat(all, context.language.numbers);
  const end = (value: number): string => {
    const ids = [...values].filter(([, own]) => own === value).map(([id]) => id);
    return `${format(value)} (${listed(ids, context)})`;
  };
  const whole = words.values(values.size) + (spec.unit ? ` (${spec.unit})` : '');
  return whole + words.comma + words.range(end(Math.min(...all)), end(Math.max(...all)));
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
