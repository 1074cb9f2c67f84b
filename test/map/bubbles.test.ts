// Circles by value are true by their areas, and stand whole in the frame; areas of the author's own are hatched, with their
// names in the legend.

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { loadBoundaries } from '../../src/map/boundaries.ts';
import { drawMap } from '../../src/map/draw.ts';
import type { MapSpec } from '../../src/map/types.ts';
import { contains, overlaps } from '../../src/scene/geometry.ts';
import { atlas, context, draw, frame, named, named1, paths, spec, texts, world } from './maps.ts';

const people = { KZ: 20, UZ: 36.4, KG: 7, TJ: 10.1, TM: 6.5 };

describe('bubbles', () => {
  it('have areas in proportion to their values, the legend’s among them', () => {
    const { drawn } = draw({
      focus: ['KZ', 'UZ', 'KG', 'TJ', 'TM'],
      bubbles: people,
      unit: 'million people',
    });
    const widthOf = (name: string): number => paths(drawn).find((item) => item.name === name)?.box.width ?? 0;
    const perRoot = widthOf('Bubble: Uzbekistan') / Math.sqrt(36.4);
    expect(perRoot).toBeGreaterThan(0);
    for (const [name, value] of [
      ['Bubble: Kazakhstan', 20],
      ['Bubble: Turkmenistan', 6.5],
      ['Key: 20', 20],
      ['Key: 5', 5],
    ] as const)
      expect(widthOf(name) / Math.sqrt(value), name).toBeCloseTo(perRoot, 1);
    expect(texts(drawn).map(({ name }) => name)).toContain('Legend: million people');
    expect(drawn.alt).toContain('million people, from 6.5 (Turkmenistan) to 36.4 (Uzbekistan)');
  });

  it('stand at places too, whole in the frame, under no name', () => {
    const { drawn, told } = draw({ context: ['NL', 'BE'], bubbles: { Rotterdam: 435, Antwerp: 278 } });
    expect(told).toEqual([]);
    const bubbles = paths(drawn).filter(({ name }) => name.startsWith('Bubble: '));
    expect(bubbles.map(({ name }) => name)).toEqual(['Bubble: Rotterdam', 'Bubble: Antwerp']);
    for (const { box } of bubbles) expect(contains(frame, box, -0.1)).toBe(true);
  });

  it('that would be too small to see are rings of one size, and the legend says of less than what', () => {
    const bubbles = { CN: 1400, IN: 1410, US: 330, LU: 0.6, IS: 0.38 };
    const { drawn, told } = draw({ frame: 'world', bubbles, unit: 'million people' });
    expect(told).toEqual([]);
    const [small, other, large] = ['Luxembourg', 'Iceland', 'China'].map((name) =>
      paths(drawn).find((item) => item.name === `Bubble: ${name}`),
    );
    expect(small?.box.width).toBeGreaterThanOrEqual(5);
    expect(other?.box.width).toBe(small?.box.width);
    expect(small?.fill).not.toEqual(large?.fill);
    const entry = texts(drawn).find(({ name }) => name.startsWith('Legend: < '));
    const bound = Number(entry?.name.slice('Legend: < '.length));
    expect(bound).toBeGreaterThan(0.6);
    // The circle of that value is no smaller than a ring.
    const perRoot = (large?.box.width ?? 0) / Math.sqrt(1400);
    expect(perRoot * Math.sqrt(bound)).toBeGreaterThanOrEqual(4.99);
    expect(perRoot * Math.sqrt(bound)).toBeLessThan(6);
    const plain = draw({ frame: 'world', bubbles: { CN: 1400, US: 330 }, unit: 'million people' });
    expect(texts(plain.drawn).some(({ name }) => name.includes('<'))).toBe(false);
  });

  it('have their numbers under no dot and no line', () => {
    const { drawn } = draw({
      focus: ['SD'],
      places: named('Khartoum', 'Omdurman', 'El Fasher'),
      bubbles: { Khartoum: 3.2, 'El Fasher': 1.1 },
    });
    const names = drawn.items.map(({ name }) => name);
    expect(names).not.toContain('Place: Khartoum');
    expect(names.findLastIndex((name) => name.startsWith('Leader: '))).toBeLessThan(
      names.findIndex((name) => name.startsWith('Bubble: ')),
    );
    const number = texts(drawn).find(({ name }) => name === 'Number: Khartoum');
    const dot = named1(drawn, 'Place: Omdurman');
    if (!number || !dot) throw new Error('no number, or no dot');
    // The box of a line is higher than its digits.
    const apart = Math.abs(number.box.y + number.box.height / 2 - dot.box.y - dot.box.height / 2);
    expect(!overlaps(number.box, dot.box) || apart > number.box.height * 0.35).toBe(true);
  });

  it('of nothing, or of less, are told', () => {
    const { told } = draw({ focus: ['KZ'], bubbles: { KZ: 0, UZ: -3, TM: 1 } });
    expect(told.map(({ id }) => id)).toEqual(['map-bubble-of-nothing', 'map-bubble-of-nothing']);
  });
});

describe('areas of the author’s own', () => {
  const zone: MapSpec = spec({
    focus: ['UA'],
    areas: [
      {
        name: 'Grain corridor',
        polygon: [
          [46.3, 30.9],
          [46.3, 31.6],
          [44.5, 31.2],
          [44.5, 30.4],
        ],
      },
      {
        name: 'Elsewhere',
        polygon: [
          [0, 0],
          [0, 1],
          [1, 1],
        ],
      },
      { name: 'Filed', file: 'zone.geojson' },
      { name: 'Lost', file: 'no.geojson' },
    ],
  });

  it('are hatched, named in the legend, and told where they are not to be seen or read', async () => {
    const told: Diagnostic[] = [];
    const square = {
      type: 'Polygon',
      coordinates: [
        [
          [30, 50],
          [32, 50],
          [32, 51],
          [30, 51],
          [30, 50],
        ],
      ],
    };
    const file = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: square }],
    });
    const view = await loadBoundaries({
      maps: [zone],
      standing: undefined,
      atlas,
      read: async (path) => (path === 'zone.geojson' ? new TextEncoder().encode(file) : undefined),
      asset: (path) => world.asset(path),
      report: (one) => told.push(one),
    });
    const drawn = drawMap(zone, frame, context(told, view(zone)));
    if (!drawn) throw new Error('nothing drawn');
    const hatched = paths(drawn).flatMap(({ name }) => (name.startsWith('Hatch: ') ? name.slice(7) : []));
    expect(hatched).toEqual(expect.arrayContaining(['Grain corridor', 'Filed', 'Crimea']));
    expect(texts(drawn).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Legend: Grain corridor', 'Legend: Filed']),
    );
    const ids = told.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['map-bad-boundaries', 'map-area-outside']));
  });
});
