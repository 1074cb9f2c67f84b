// The alternative text says what the map shows: nothing that lies outside it, and no more of the world than there is.

import { expect, it } from 'vitest';
import { draw, named, route } from './maps.ts';

const altOf = (map: Parameters<typeof draw>[0]): string => draw(map).drawn.alt;

it('names no place and no neighbour outside the frame', () => {
  const alt = altOf({
    frame: [0, 40, 20, 55],
    focus: ['DE'],
    context: ['KZ'],
    places: named('Berlin', 'Sydney'),
  });
  expect(alt).toBe('Map of Germany; marked: Berlin');
});

it('is of the countries that have values, not of the world', () => {
  expect(altOf({ values: { FR: 1, DE: 2 } })).toMatch(/^Map of France, Germany; values for 2 countries/);
  expect(altOf({ values: { FR: 1, DE: 2, IT: 3, ES: 4, PL: 5, AT: 6 } })).toMatch(/^Map of the region; /);
  expect(altOf({ frame: 'world', values: { FR: 1, DE: 2 } })).toMatch(/^Map of the world; /);
});

it('says equal values once, and what has none', () => {
  const alt = altOf({ focus: ['FR', 'DE', 'IT'], values: { FR: 5, DE: 5 }, unit: 'points' });
  expect(alt).toContain('values for 2 countries (points), 5 (France, Germany)');
  expect(alt).toContain('No data (Italy)');
});

it('calls provinces no countries', () => {
  const alt = altOf({ focus: ['Bavaria'], values: { Bavaria: 13, Saxony: 4 }, unit: 'million people' });
  expect(alt).not.toContain('countries');
  expect(alt).toContain('million people, from 4 (Saxony) to 13 (Bavaria)');
});

it('is of the country whose provinces have values', () => {
  const values = { Bavaria: 13, Saxony: 4, Hesse: 6, Hamburg: 2, Berlin: 4, Bremen: 1 };
  expect(altOf({ values })).toMatch(/^Map of Germany; from 1 \(/);
});

it('names the areas that the author has drawn', () => {
  const area = {
    name: 'The zone',
    kind: 'area',
    countries: [],
    lines: [
      [
        [36, 0],
        [38, 0],
        [38, 2],
        [36, 0],
      ],
    ],
  } as const;
  const { drawn } = draw(
    {
      focus: ['KE'],
      areas: [
        {
          name: 'The zone',
          polygon: [
            [0, 36],
            [0, 38],
            [2, 38],
          ],
        },
      ],
    },
    { overlays: [area] },
  );
  expect(drawn.alt).toBe('Map of Kenya; marked: The zone');
});

it('keeps what it has of routes', () => {
  expect(altOf({ routes: [route('Madrid', 'Wellington')] })).toContain('routes: Madrid – Wellington');
});
