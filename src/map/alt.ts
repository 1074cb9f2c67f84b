// The map in words: alternative text and notes, made from the same data as the drawing.

import { longDate } from '../language/long-date.ts';
import type { MapWords } from '../language/types.ts';
import { byBriefdeck, byTemplate, type Origin } from '../values/origin.ts';
import type { Resolved } from './resolve.ts';
import { territoriesLeftOut } from './territories.ts';
import type { MapContext, MapNote, MapSpec } from './types.ts';

/** `Kazakhstan and 5 neighbours`, `Ukraine with Poland, Moldova`, `the world`. */
export function subjectOf(resolved: Resolved, words: MapWords, context: MapContext): string {
  const { atlas, language } = context;
  const list = (ids: readonly string[]): string =>
    ids.map((id) => atlas.label(id, language)).join(words.comma);
  const { focus, context: others } = resolved;
  if (focus.length === 0 && others.length > 0) return list(others);
  if (focus.length === 0) return resolved.places.length > 0 ? words.region : words.world;
  if (others.length === 0) return list(focus);
  const neighbours = new Set(focus.flatMap((id) => neighboursOf(id, context)));
  if (others.every((id) => neighbours.has(id)))
    return words.and(list(focus), words.neighbours(others.length));
  return words.with(list(focus), list(others));
}

/** Land neighbours, those of parts the atlas draws apart (Somaliland) included, territories left out. */
export function neighboursOf(id: string, { atlas }: Pick<MapContext, 'atlas'>): readonly string[] {
  const own = atlas.country(id)?.neighbours ?? [];
  const whole = (other: string): string => atlas.country(other)?.partOf ?? other;
  const parts = own.filter((other) => atlas.country(other)?.partOf === id);
  const all = [...own, ...parts.flatMap((part) => atlas.country(part)?.neighbours ?? [])].map(whole);
  return [...new Set(all)].filter((other) => other !== id && !territoriesLeftOut.has(other)).sort();
}

export function altOf(spec: MapSpec, resolved: Resolved, words: MapWords, context: MapContext): string {
  const parts = [
    words.mapOf(
      spec.frame === 'world' && resolved.focus.length === 0
        ? words.world
        : subjectOf(resolved, words, context),
    ),
  ];
  if (resolved.values.size > 0)
    parts.push(words.values(resolved.values.size) + (spec.unit ? ` (${spec.unit})` : ''));
  if (resolved.places.length > 0)
    parts.push(words.marked(resolved.places.map(({ label }) => label).join(words.comma)));
  if (resolved.routes.length > 0) {
    parts.push(
      words.routesAlt(
        resolved.routes.map((route) => route.map(({ label }) => label).join(' – ')).join(words.comma),
      ),
    );
  }
  return parts.join('; ');
}

/** Source, base map, whose boundaries these are not, and as of when. */
export function notesOf(
  spec: MapSpec,
  resolved: Resolved,
  words: MapWords,
  context: MapContext,
): readonly MapNote[] {
  const source = spec.source
    ?.map(({ text }) => text)
    .join('')
    .trim();
  const looked = resolved.places.some((place) => place.looked);
  const asOf = spec.asOf ?? context.date;
  const note = (text: string, origin: Origin = byBriefdeck): MapNote => ({ text: sentence(text), origin });
  return [
    ...(source ? [note(source, { from: 'article', span: spec.span })] : []),
    note(looked ? `${words.basemap}; ${words.placesFrom}` : words.basemap),
    context.boundaryNote === undefined
      ? note(words.boundaryNote(context.institution))
      : note(context.boundaryNote, byTemplate),
    ...(asOf ? [note(words.boundariesAsOf(longDate(asOf, context.language)))] : []),
  ];
}

function sentence(text: string): string {
  return /[.!?。؟…]$/u.test(text) ? text : `${text}.`;
}
