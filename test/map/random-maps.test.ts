// Maps of anything, held to the rules of a careful reader. `npm run proof:maps` tries two thousand, and every map of the news in
// every look; without it, as many as a test run has time for.

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { fc } from '../property.ts';
import { anyMap, countries, looks, regions } from './any-map.ts';
import { atlas, draw } from './maps.ts';
import { newsMaps } from './news-maps.ts';
import { broken, filled, heaped } from './rules.ts';

const asked = process.env['MAP_RUNS'];
const runs = Number(asked ?? 24);
const sizes = [
  ['wide', 0, 0],
  ['dark', 0, 1],
  ['beside text', 1, 0],
] as const;

describe('any map', () => {
  it(`breaks no rule (${runs} tried)`, { timeout: 60_000 + runs * 2000 }, () => {
    fc.assert(
      fc.property(anyMap, ({ map, look, region }) => {
        const { drawn, told } = draw(map, look, region);
        expect(broken(drawn, { region, look, countries })).toEqual([]);
        // While the map is mostly empty, what it is about and the author's places have room.
        const sure = [
          ...(map.focus ?? []).map((id) => atlas.label(id, languageOf('en'))),
          ...(map.places ?? []).map(({ name }) => name),
        ];
        const dropped = told
          .filter(({ id }) => id === 'map-label-dropped')
          .map(({ message }) => /"(.*)"/.exec(message)?.[1] ?? '');
        const heap = heaped(drawn);
        if (filled(drawn) < 0.12)
          expect(dropped.filter((name) => sure.includes(name) && !heap.has(name))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

const news = Object.entries(newsMaps).map(([name, map], at) => [name, map, at] as const);

describe.each(news)('a map of %s', (_name, map, at) => {
  it.each(asked ? sizes : [sizes[at % 3] ?? sizes[0]])('breaks no rule: %s', (_size, region, look) => {
    const { drawn, told } = draw(map, looks[look], regions[region]);
    expect(broken(drawn, { region: regions[region], look: looks[look], countries })).toEqual([]);
    expect(told.filter(({ severity, id }) => severity !== 'info' && id !== 'map-too-many-labels')).toEqual(
      [],
    );
  });
});

it('the same is drawn again', () => {
  for (const [, map] of news.slice(0, asked ? news.length : 6))
    expect(JSON.stringify(draw(map).drawn)).toBe(JSON.stringify(draw(map).drawn));
});
