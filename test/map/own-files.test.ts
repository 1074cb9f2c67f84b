// Areas of the author's own, as GeoJSON and as TopoJSON: the same, and what is wrong with a file in words.

import { describe, expect, it } from 'vitest';
import { readOverlays } from '../../src/map/read-overlays.ts';
import { contains, overlaps } from '../../src/scene/geometry.ts';
import { atlas, draw, named1, overlays, paths, pointsOf } from './maps.ts';

const ring = [
  [20, 10],
  [24, 10],
  [24, 13],
  [20, 13],
  [20, 10],
];
const feature = {
  type: 'Feature',
  properties: { name: 'A zone', countries: ['TD'] },
  geometry: { type: 'Polygon', coordinates: [ring] },
} as const;
const read = (value: unknown) => readOverlays(JSON.stringify(value), atlas);

describe('an area in a file', () => {
  it('is the same as a feature, a collection and a topology', () => {
    const collection = { type: 'FeatureCollection', features: [feature] };
    const [own] = read(collection);
    expect(own).toMatchObject({ name: 'A zone', kind: 'area', countries: ['TD'], lines: [ring] });
    expect(read(feature)).toEqual(read(collection));
    // Whole numbers of a thousandth of a degree, each from the one before, as most files have them; two arcs, one of them backwards.
    const [same] = read({
      type: 'Topology',
      transform: { scale: [0.001, 0.001], translate: [20, 10] },
      arcs: [
        [
          [0, 0],
          [4000, 0],
          [0, 3000],
        ],
        [
          [0, 0],
          [0, 3000],
          [4000, 0],
        ],
      ],
      objects: {
        zones: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[0, -2]], properties: feature.properties }],
        },
      },
    });
    expect(same).toMatchObject({ name: 'A zone', kind: 'area', countries: ['TD'] });
    const corners = typeof same === 'object' ? same.lines[0] : [];
    expect(corners).toHaveLength(5);
    for (const [at, [lon, lat]] of (corners ?? []).entries())
      expect(Math.min(...ring.map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat))), `${at}`).toBeLessThan(
        0.001,
      );
  });

  it('is read from a geometry alone, whichever way its ring runs, and beside a feature without a place', () => {
    const turned = { type: 'Polygon', coordinates: [ring.toReversed()] };
    expect(read(turned)).toMatchObject([{ kind: 'area', lines: [ring.toReversed()] }]);
    const nowhere = { type: 'Feature', properties: null, geometry: null };
    expect(read({ type: 'FeatureCollection', features: [nowhere, feature] })).toMatchObject([
      { name: 'A zone' },
    ]);
    expect(read({ type: 'FeatureCollection', features: [nowhere] })).toContain('none of its features');
  });

  it('that cannot be read is told in words', () => {
    const zones = (arcs: unknown, named: unknown = [[0]]) => ({
      type: 'Topology',
      arcs,
      objects: { zones: { type: 'Polygon', arcs: named } },
    });
    expect(read({ type: 'Topology', arcs: 3, objects: {} })).toContain('no TopoJSON');
    expect(read(zones([], [[7]]))).toContain('does not hold together');
    expect(read(zones([ring], [[0], ['x']]))).toMatch(/hold together|is no area/);
    expect(read(zones([Array.from({ length: 9000 }, (_, at) => [at % 90, 1])], [[0, 0, 0]]))).toContain(
      '20000',
    );
    expect(read([])).toContain('no GeoJSON');
  });
});

describe('an area on a map', () => {
  // In the Pacific across the date line, over half of Fiji; and in the Black Sea, with nothing else named.
  const zones = {
    fiji: [
      [178, -16],
      [-176, -16],
      [-176, -20],
      [178, -20],
      [178, -16],
    ],
    sea: [
      [30.8, 46.2],
      [28.8, 43.4],
      [28.6, 42],
      [29.6, 42],
      [31.2, 45],
      [30.8, 46.2],
    ],
  } as const;
  const drawn = (zone: keyof typeof zones, focus: readonly string[]) => {
    const own = { name: 'Zone', label: 'Zone', kind: 'area', countries: [], lines: [zones[zone]] } as const;
    const map = { focus, areas: [{ name: 'Zone', polygon: [] }], legend: { focus: 'Those who declared it' } };
    return draw(map, { overlays: [...overlays, own] }).drawn;
  };

  it.each([
    ['fiji', ['FJ']],
    ['sea', []],
  ] as const)('is wholly in the frame, and under no legend: %s', (zone, focus) => {
    const map = drawn(zone, focus);
    const [area, legend, sea] = ['Hatch: Zone', 'Legend', 'Sea'].map((name) => named1(map, name)?.box);
    if (!area || !legend || !sea) throw new Error('no area, legend or sea');
    expect(contains(sea, area)).toBe(true);
    expect(area.height / sea.height).toBeGreaterThan(0.3);
    expect(overlaps(area, legend)).toBe(false);
  });

  it('shows the coasts that lie in it', () => {
    const map = drawn('fiji', ['FJ']);
    const names = paths(map).map(({ name }) => name);
    expect(names.indexOf('Outlines in areas')).toBeGreaterThan(names.indexOf('Hatch: Zone'));
    const hatch = named1(map, 'Hatch: Zone')?.box;
    const lines = paths(map).filter(({ name }) => name === 'Outlines in areas');
    expect(lines.flatMap(pointsOf).length).toBeGreaterThan(20);
    for (const { x, y } of lines.flatMap(pointsOf))
      expect(hatch && contains(hatch, { x, y, width: 0, height: 0 })).toBe(true);
  });
});
