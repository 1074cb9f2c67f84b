// Areas of the author's own, as GeoJSON and as TopoJSON: the same, and what is wrong with a file in words.

import { describe, expect, it } from 'vitest';
import { readOverlays } from '../../src/map/read-overlays.ts';
import { atlas } from './maps.ts';

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
