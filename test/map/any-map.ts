// Any map: of one country or two, what borders on them, and cities there; light or dark, wide or beside text.

import { languageOf } from '../../src/language/languages.ts';
import type { MapSpec } from '../../src/map/types.ts';
import type { Theme } from '../../src/scene/style.ts';
import { colors } from '../by-hand.ts';
import { fc } from '../property.ts';
import { atlas, route } from './maps.ts';

const ids = atlas.level(0).countries.map(({ id }) => id);
/** Their labels: names of shapes, and of labels. */
export const countries = new Set(ids.map((id) => atlas.label(id, languageOf('en'))));

/** Those of the `night` template. */
const night: Theme['colors'] = {
  ...colors,
  dk1: '0C1624',
  lt1: 'F4F6F8',
  dk2: '18283C',
  lt2: 'C7D3DF',
  accent1: 'F2B33D',
  accent2: '5B93C4',
};

export const looks = [{ colors }, { colors: night, dark: true }] as const;
export const regions = [
  { x: 54, y: 120, width: 852, height: 340 },
  { x: 337, y: 120, width: 569, height: 320 },
  { x: 54, y: 96, width: 852, height: 264 },
] as const;

/** Names of the cities of each country that are its alone, the large ones first. */
const cities = new Map<string, readonly string[]>();
{
  const rows = atlas.gazetteer.all().filter(({ kind }) => kind === 'city' || kind === 'capital');
  const count = new Map<string, number>();
  for (const { name } of rows) count.set(name, (count.get(name) ?? 0) + 1);
  const sorted = rows.filter(({ formerly }) => !formerly).sort((a, b) => b.population - a.population);
  for (const { name, country } of sorted) {
    const own = cities.get(country) ?? [];
    if (own.length < 40 && !own.includes(name)) cities.set(country, [...own, name]);
  }
}

const withPlaces = ids.filter((id) => (cities.get(id)?.length ?? 0) > 1);

export const anyMap = fc
  .record({
    focus: fc.uniqueArray(fc.constantFrom(...withPlaces), { minLength: 1, maxLength: 2 }),
    more: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 5 }),
    chosen: fc.uniqueArray(fc.nat({ max: 39 }), { maxLength: 9 }),
    routed: fc.boolean(),
    legend: fc.boolean(),
    valued: fc.boolean(),
    look: fc.nat({ max: 1 }),
    region: fc.nat({ max: 2 }),
  })
  .map(({ focus, more, chosen, routed, legend, valued, look, region }) => {
    const near = focus.flatMap((id) => atlas.country(id)?.neighbours ?? []);
    const context = more.flatMap((at) => near[at] ?? []).filter((id) => !focus.includes(id));
    const names = chosen.flatMap((at) => cities.get(focus[at % focus.length] as string)?.[at] ?? []);
    const places = names.map((name, at) => {
      const country = focus[(chosen[at] as number) % focus.length] as string;
      return { name, country };
    });
    const map: Partial<MapSpec> = {
      focus,
      context,
      places,
      routes: routed && names.length > 1 ? [route(names[0] as string, names[1] as string)] : [],
      ...(legend
        ? { legend: { focus: 'What it is about', context: 'Those around it', route: 'The way' } }
        : {}),
      ...(valued
        ? { values: Object.fromEntries([...focus, ...context].map((id, at) => [id, at * 3 + 1])) }
        : {}),
    };
    return { map, look: looks[look as 0], region: regions[region as 0] };
  });
