// Lakes and rivers lie where they are, the names of waters in their own country of the story, and what the data is too
// coarse for is told.

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import { loadAtlas } from '../../src/map/atlas.ts';
import { drawMap } from '../../src/map/draw.ts';
import type { DrawnMap, MapSpec } from '../../src/map/types.ts';
import type { Point } from '../../src/scene/geometry.ts';
import { context, frame, labels, named, paths, pointsOf, spec, world } from './maps.ts';

const all = ['rivers', 'lakes', 'seas'] as const;
const asked = spec({ layers: all });

async function drawn(map: Partial<MapSpec>, told: Diagnostic[] = [], tag = 'en'): Promise<DrawnMap> {
  const language = languageOf(tag);
  const atlas = await loadAtlas(world, language, [asked]);
  const result = drawMap(spec(map), frame, context(told, { atlas, language }));
  if (!result) throw new Error('nothing drawn');
  return result;
}

const named1 = (map: DrawnMap, name: string) => paths(map).filter((item) => item.name === name);
const names = (map: DrawnMap): readonly string[] =>
  labels(map).map(({ name }) => name.slice('Label: '.length));

function nearest(map: DrawnMap, place: string, shape: string): number {
  const dot = named1(map, `Place: ${place}`)[0];
  if (!dot) throw new Error(place);
  const at: Point = { x: dot.box.x + dot.box.width / 2, y: dot.box.y + dot.box.height / 2 };
  const points = named1(map, shape).flatMap(pointsOf);
  return Math.min(...points.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)));
}

describe('waters', () => {
  it('are not named as a country is: that would say that the country is there', async () => {
    const sahel = { focus: ['ML'], context: ['MR'], layers: all };
    expect(names(await drawn(sahel))).not.toContain('Senegal');
    expect(names(await drawn(sahel, [], 'ar'))).not.toContain('السنغال');
    expect(named1(await drawn(sahel), 'Rivers')).toHaveLength(1);
  });

  it('are lakes on a map that says nothing of layers, and none where it wants none', async () => {
    const lake = named1(await drawn({ focus: ['UG', 'KE', 'TZ'] }), 'Lakes');
    expect(lake).toHaveLength(1);
    expect(lake[0]?.fill).toMatchObject({ color: { scheme: 'accent2', lumMod: 10 } });
    expect(named1(await drawn({ focus: ['UG', 'KE', 'TZ'], layers: 'none' }), 'Lakes')).toEqual([]);
  });

  it('are rivers named nearer to themselves than to another: not the White Nile on the Blue', async () => {
    const map = await drawn({
      focus: ['EG', 'SD', 'ET'],
      context: ['SS', 'UG'],
      layers: ['rivers', 'lakes'],
    });
    expect(names(map)).toContain('Nile');
    expect(names(map)).not.toContain('White Nile');
  });

  it('are rivers where they are asked for, at the towns that lie on them', async () => {
    const map = await drawn({
      focus: ['HU', 'RO', 'EG'],
      places: named('Budapest', 'Cairo', 'Vienna'),
      layers: ['rivers'],
    });
    for (const town of ['Budapest', 'Cairo', 'Vienna'])
      expect(nearest(map, town, 'Rivers'), town).toBeLessThan(8);
    expect(named1(await drawn({ focus: ['HU'] }), 'Rivers')).toEqual([]);
  });

  it('have names in the countries of the story, in the deck’s language, or none', async () => {
    const nile = { focus: ['EG', 'SD'], layers: all };
    expect(names(await drawn(nile))).toEqual(expect.arrayContaining(['Nile', 'Arabian Sea']));
    expect(names(await drawn(nile))).not.toContain('Indus');
    expect(names(await drawn(nile, [], 'ru'))).toContain('Нил');
    const korean = names(await drawn(nile, [], 'ko'));
    expect(korean.filter((name) => /[A-Za-z]/.test(name))).toEqual([]);
  });

  it('move no name of the story', async () => {
    const map = { focus: ['UA', 'RO'], places: named('Kyiv', 'Odesa', 'Bucharest'), context: ['MD', 'BG'] };
    const plain = labels(await drawn({ ...map, layers: ['lakes'] })).map(({ name, box }) => [name, box]);
    const more = labels(await drawn({ ...map, layers: all })).map(({ name, box }) => [name, box]);
    expect(more).toEqual(expect.arrayContaining(plain));
  });

  it('too coarse for the map are left out, and told', async () => {
    const told: Diagnostic[] = [];
    const map = await drawn({ focus: ['LB'], layers: ['rivers'] }, told);
    expect(named1(map, 'Rivers')).toEqual([]);
    expect(told).toMatchObject([{ id: 'map-rivers-coarse', severity: 'warning' }]);
  });
});

it('the great lakes of the world are among those that ship', async () => {
  const { waters } = await loadAtlas(world, languageOf('en'), [asked]);
  const ids = new Set(waters?.lakes.countries.map(({ id }) => id));
  const great = [
    'Superior',
    'Victoria',
    'Huron',
    'Michigan',
    'Tanganyika',
    'Baikal',
    'Malawi',
    'Balkhash',
    'Ladoga',
  ];
  expect(great.filter((name) => !ids.has(`Lake ${name}`))).toEqual([]);
});
