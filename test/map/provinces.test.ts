// Provinces among what a map is about: found as countries are, drawn over their country, named and given values like it.

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { atlas, draw, frame, labels, named, named1, paths } from './maps.ts';
import { bytesOf, filled } from './rules.ts';

const ids = (told: readonly Diagnostic[]): readonly string[] => told.map(({ id }) => id);
describe('a province', () => {
  it('is in focus, on top of its country, with its name on it', () => {
    const { drawn, told } = draw({ focus: ['Xinjiang'], context: ['China'], places: named('Urumqi') });
    const all = paths(drawn).map(({ name }) => name);
    expect(all.indexOf('Xinjiang')).toBeGreaterThan(all.indexOf('China'));
    expect(labels(drawn).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Label: Xinjiang', 'Label: China', 'Label: Urumqi']),
    );
    expect(drawn.alt).toContain('Xinjiang');
    expect(filled(drawn)).toBeLessThan(0.1);
    expect(ids(told)).toEqual([]);
  });

  it.each([
    ['Chukotka', 'RU-CHU'],
    ['Shanxi', 'CN-SX'],
    ['Gharb Darfur', 'SD-DW'],
    ['Edinburgh', 'GB-EDH'],
    ['Tuscany', 'IT:Tuscany'],
  ])('is not another that the data calls by its name: %s', (name, id) =>
    expect(atlas.provinces?.find(name).map(({ area }) => area)).toEqual([id]),
  );

  it('says in which country its places are', () => {
    const { drawn, told } = draw({ focus: ['Catalonia'], places: named('Barcelona') });
    expect(ids(told)).toEqual([]);
    expect(named1(drawn, 'Place: Barcelona')).toBeDefined();
  });

  it('fills the map as a country does', () => {
    const { drawn } = draw({ focus: ['DE-BY'] });
    const own = paths(drawn).find(({ name }) => name === 'Bavaria');
    expect((own?.box.height ?? 0) / frame.height).toBeGreaterThan(0.55);
  });

  it('has a value, and the line between two of them is drawn once', () => {
    const { drawn } = draw({ values: { Bavaria: 13.4, Hesse: 6.4, Thuringia: 2.1 }, unit: 'million' });
    const bavaria = paths(drawn).find(({ name }) => name === 'Bavaria');
    expect(bavaria?.about).toEqual({ alt: 'Bavaria: 13.4 million' });
    expect(drawn.alt).toContain('from 2.1 (Thuringia) to 13.4 (Bavaria)');
    expect(paths(drawn).filter(({ name }) => name === 'Province borders')).toHaveLength(1);
  });

  it('brings what is disputed in its country with it', () => {
    const all = paths(draw({ focus: ['UA-43'] }).drawn).map(({ name }) => name);
    expect(all).toContain('Hatch: Crimea');
  });

  it('stays within its bytes however many there are', () => {
    const values = Object.fromEntries(
      ['ID', 'CA']
        .flatMap((country) => (atlas.provinces?.level(country).countries ?? []).map(({ id }) => id))
        .filter((id) => !id.includes(':') && !id.includes('~'))
        .map((id, at) => [id, at + 1]),
    );
    const { drawn } = draw({ values });
    expect(bytesOf(drawn)).toBeLessThanOrEqual(300_000);
  });

  it('has its own name, where the data gives it another’s', () => {
    const nameOf = (code: string): string | undefined => atlas.provinces?.find(code)[0]?.name;
    expect(['IT-GE', 'LV-060', 'GY-ES'].map(nameOf)).toEqual([
      'Genoa',
      'Mazsalacas',
      'Essequibo Islands-West Demerara',
    ]);
    expect(
      ['Lazio', 'Liguria', 'Anbar', 'Washington'].map((name) => atlas.provinces?.find(name).length),
    ).toEqual([1, 1, 1, 1]);
    expect(atlas.provinces?.find('Plužine').map(({ country }) => country)).not.toContain('XK');
    expect(atlas.provinces?.find('Liguria')[0]?.area).not.toBe(atlas.provinces?.find('IT-GE')[0]?.area);
  });

  it('of which there are several is asked about, but where the map says which', () => {
    const { told } = draw({ focus: ['Punjab'], places: named('Lahore') });
    expect(ids(told)).toContain('map-province-means-several');
    expect(ids(draw({ focus: ['Punjab'], context: ['Pakistan'] }).told)).toEqual([]);
    expect(ids(draw({ values: { California: 39, Florida: 22 } }).told)).toEqual([]);
    // Cameroon has an Adamawa, too, and is named; those beside it are Nigeria's.
    const states = draw({ focus: ['Borno', 'Yobe', 'Adamawa'], context: ['Cameroon'] });
    expect(ids(states.told)).toEqual([]);
    const [borno, adamawa] = ['Borno', 'Adamawa'].map((name) => named1(states.drawn, name)?.box);
    expect(borno && adamawa && Math.abs(adamawa.y - borno.y)).toBeLessThan(borno?.height ?? 0);
  });
});
