import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { formatDiagnostic } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import { loadAtlas } from '../../src/map/atlas.ts';
import { resolve } from '../../src/map/resolve.ts';
import type { PlaceSpec } from '../../src/map/types.ts';
import { context, named, route, spec, world } from './maps.ts';

function look(...places: readonly PlaceSpec[]) {
  const told: Diagnostic[] = [];
  const resolved = resolve(spec({ places }), context(told));
  return { places: resolved.places, told, text: told.map(formatDiagnostic).join('\n') };
}

describe('a place', () => {
  it.each([
    ['Astana', 51.18, 71.446],
    ['Nur-Sultan', 51.18, 71.446],
    ['Астана', 51.18, 71.446],
    ['Kyiv', 50.455, 30.524],
    ['Kiev', 50.455, 30.524],
    ['Almaty', 43.25, 76.917],
    ['Samarkand', 39.654, 66.96],
    ['Washington', 38.895, -77.036],
    ['New York', 40.714, -74.006],
    ['United Nations headquarters', 40.714, -74.006],
    ['Vatican', 41.903, 12.454],
    ['Izyum', 49.209, 37.248],
    ['Turkistan', 43.297, 68.252],
    ['Geneva', 46.202, 6.146],
    ['Xinjiang', 41.1, 85.4],
    ['Karabakh', 39.85, 46.75],
    ['Crimea', 45.3, 34.5],
  ])('"%s" is where it is', (name, lat, lon) => {
    const { places, told } = look({ name });
    expect(told.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(places[0]?.lat).toBeCloseTo(lat, 1);
    expect(places[0]?.lon).toBeCloseTo(lon, 1);
  });

  it('that is a town far from what the map names is told of', () => {
    const told: Diagnostic[] = [];
    resolve(spec({ focus: ['IT'], places: named('Rome', 'Roma', 'Lugano') }), context(told));
    expect(told.map(formatDiagnostic).join('\n')).toContain('"Roma" was taken for Roma, AU');
    expect(told).toHaveLength(1);
  });

  it('that is a capital needs no word, whatever else bears its name', () => {
    expect(look({ name: 'Washington' }).told).toEqual([]);
  });

  it('that is ten times larger than its namesakes is taken, and said', () => {
    const { places, text } = look({ name: 'Donetsk' });
    expect(places[0]?.lon).toBeCloseTo(37.8, 1);
    expect(text).toContain('article.md:7:1: info: map place "Donetsk" was taken for Donetsk, UA');
    expect(text).toContain('write {name: Donetsk, country: RU} for that one');
  });

  it('that could be several is left out, with the candidates and a way to settle it: by its place, where its country has several', () => {
    const { places, text } = look({ name: 'Springfield' });
    expect(places).toEqual([]);
    expect(text).toMatch(
      /^article.md:7:1: warning: map place "Springfield" could be any of \d+ {2}\[map-ambiguous-place\]/,
    );
    expect(text).toMatch(/candidates: Springfield, US at \[3\d\.\d+, -9\d\.\d+\], \d+ people;/);
    expect(text).toMatch(/write the one that is meant: \{name: Springfield, at: \[/);
  });

  it('is settled by its country or by coordinates', () => {
    expect(look({ name: 'Donetsk', country: 'Russia' }).places[0]?.lon).toBeCloseTo(39.96, 1);
    const { places, told } = look({ name: 'Springfield', at: [39.8, -89.65] });
    expect(places[0]).toMatchObject({ lat: 39.8, lon: -89.65, looked: false });
    expect(told).toEqual([]);
  });

  it('that is not in that country is left out, with what is known', () => {
    expect(look({ name: 'Samarkand', country: 'KZ' }).text).toContain('known: Samarkand, UZ');
  });

  it('that nobody knows gets a suggestion', () => {
    const { text } = look({ name: 'Samarkant' });
    expect(text).toContain('warning: map names an unknown place "Samarkant"  [map-unknown-place]');
    expect(text).toContain('did you mean "Samarkand"');
    expect(text).toContain('at: [latitude, longitude]');
  });

  it('with impossible coordinates is left out', () => {
    expect(look({ name: 'X', at: [71, 251] }).told).toMatchObject([{ id: 'map-bad-coordinates' }]);
  });

  it('bears its label, else its name in the language of the deck', async () => {
    expect(look({ name: 'Astana', label: 'The capital' }).places[0]?.label).toBe('The capital');
    const told: Diagnostic[] = [];
    const russian = resolve(
      spec({ places: named('Samarkand', 'Kampala') }),
      context(told, { atlas: await loadAtlas(world, languageOf('ru')), language: languageOf('ru') }),
    );
    expect(russian.places.map(({ label }) => label)).toEqual(['Самарканд', 'Кампала']);
  });

  it('is one place under two names', () => {
    const told: Diagnostic[] = [];
    const { places, routes } = resolve(
      spec({ places: named('Kyiv'), routes: [route('Kiev', 'Warsaw')] }),
      context(told),
    );
    expect(places.map(({ name }) => name)).toEqual(['Kyiv', 'Warsaw']);
    expect(routes[0]?.places[0]).toBe(places[0]);
  });
});

describe('a country', () => {
  it('under places is told apart from a place nobody knows', () => {
    const told: Diagnostic[] = [];
    resolve(spec({ places: [{ name: 'Georgia' }] }), context(told));
    expect(told.map(({ id }) => id)).toEqual(['map-country-as-place']);
  });

  it('that nobody knows gets a suggestion', () => {
    const told: Diagnostic[] = [];
    resolve(spec({ focus: ['Kazakstan'] }), context(told));
    expect(told.map(formatDiagnostic)).toEqual([
      'article.md:7:1: warning: map names an unknown country "Kazakstan"  [map-unknown-country]\n' +
        '  hint: did you mean "Kazakhstan"?\n' +
        '  hint: use a name or an ISO 3166 code, e.g. KZ or KAZ\n' +
        '  hint: the map is drawn without it',
    ]);
  });

  it('in focus is not context too', () => {
    expect(resolve(spec({ focus: ['KZ'], context: ['Kazakhstan', 'UZ'] }), context())).toMatchObject({
      focus: ['KZ'],
      context: ['UZ'],
    });
  });
});

describe('the seat', () => {
  it('of what is part of a country, in the view of the map, is no national capital', () => {
    const united = context();
    const inUnited = {
      ...united,
      atlas: {
        ...united.atlas,
        country: (id: string) => {
          const own = united.atlas.country(id);
          return own && id === 'TW' ? { ...own, partOf: 'CN' } : own;
        },
      },
    };
    const kinds = (view: typeof united) =>
      resolve(spec({ places: named('Taipei', 'Beijing') }), view).places.map(({ kind }) => kind);
    expect(kinds(united)).toEqual(['capital', 'capital']);
    expect(kinds(inUnited)).toEqual(['city', 'capital']);
  });
});

describe('two places at one point', () => {
  it('are one dot, and told where they have two names', () => {
    const at = [50.4, 30.5] as const;
    const told: Diagnostic[] = [];
    const { places } = resolve(
      spec({
        places: [
          { name: 'East gate', at },
          { name: 'West gate', at },
        ],
      }),
      context(told),
    );
    expect(places.map(({ label }) => label)).toEqual(['East gate']);
    expect(told).toMatchObject([{ id: 'map-places-at-one-point', severity: 'warning' }]);
  });

  it('of one name are one, without a word', () => {
    const told: Diagnostic[] = [];
    resolve(spec({ places: named('Kyiv', 'Kiev') }), context(told));
    expect(told.map(({ id }) => id)).not.toContain('map-places-at-one-point');
  });
});

describe('a route', () => {
  it('with a single known place is left out', () => {
    const told: Diagnostic[] = [];
    resolve(spec({ routes: [route('Astana')] }), context(told));
    expect(told).toMatchObject([{ id: 'map-short-route', severity: 'warning' }]);
  });
});
