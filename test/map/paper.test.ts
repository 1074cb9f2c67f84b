import { describe, expect, it } from 'vitest';
import { disputedBoundaries } from '../../src/map/disputed.ts';
import { paperOf } from '../../src/map/paper.ts';
import { distanceOf, wrap } from '../../src/map/projection.ts';
import { resolve } from '../../src/map/resolve.ts';
import { viewerOf } from '../../src/map/view.ts';
import { contains } from '../../src/scene/geometry.ts';
import { fc, tries } from '../property.ts';
import { atlas, context, frame, spec } from './maps.ts';

const boxes = fc
  .record({
    lon: fc.integer({ min: -180, max: 179 }),
    lat: fc.integer({ min: -70, max: 70 }),
    width: fc.integer({ min: 3, max: 200 }),
    height: fc.integer({ min: 3, max: 60 }),
  })
  .map(({ lon, lat, width, height }): [number, number, number, number] => [
    lon,
    Math.max(-88, lat - height / 2),
    wrap(lon + width),
    Math.min(88, lat + height / 2),
  ]);

function paperFor(box: [number, number, number, number]) {
  const map = spec({ frame: box });
  const view = viewerOf(map, resolve(map, context()), context())(frame);
  const level = atlas.level(1);
  return { paper: paperOf(level, view), level, projection: view.projection };
}

describe('paper', () => {
  it('shows nothing of what is left out before it is projected', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const { paper, level, projection } = paperFor(box);
        for (const { id, polygons } of level.countries) {
          for (const polygon of polygons) {
            const [lon, lat, radius] = polygon.cap;
            // Around the antipode an outline comes out inside out: left out, too, but not to be drawn for comparison.
            const far = distanceOf(projection.centre, [lon, lat]) + (radius * Math.PI) / 180;
            if (!paper.mayShow(polygon.cap) && (projection.world || far < 3))
              expect(paper.polygon(polygon), `${id} at ${polygon.cap.join()}`).toEqual([]);
          }
        }
      }),
      { numRuns: tries(60) },
    );
  });

  it('has every arc on the nearest hundredth of a point', () => {
    const { paper, level, projection } = paperFor([45, 35, 90, 56]);
    let seen = 0;
    level.borders.forEach(([index]) => {
      const drawn = paper.arc(index);
      if (!drawn) return;
      const exact = projection.arc(level.arc(index), level.quantum);
      // Thinning keeps the ends; they are where arcs meet.
      for (const at of [0, 1, -2, -1]) {
        const [value = Number.NaN, meant = Number.NaN] = [drawn.at(at), exact.at(at)];
        expect(Math.abs(value - meant)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(value).toBe(Number(value.toFixed(2)));
        seen += 1;
      }
    });
    expect(seen).toBeGreaterThan(200);
  });

  it('keeps every outline and every border in the frame', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const { paper, level } = paperFor(box);
        const rings = [
          ...level.countries.flatMap(({ polygons }) => polygons.flatMap((one) => paper.polygon(one))),
          ...level.borders.flatMap(([at]) => paper.line(paper.arc(at) ?? [])),
        ];
        for (const { box: own, xy } of rings) {
          expect(xy.every(Number.isFinite)).toBe(true);
          expect(contains(frame, own, 0.02)).toBe(true);
        }
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('each row of the table of disputed boundaries', () => {
  const level = atlas.level(1e6);
  it.each(disputedBoundaries.map((row) => [row.between.join(' – '), row] as const))(
    '%s has a line in the atlas, and where it is of a part, a part of it',
    (_name, { between, within }) => {
      const arcs = level.borders.filter(
        ([, a, b]) => [level.countries[a]?.id, level.countries[b]?.id].sort().join() === between.join(),
      );
      expect(arcs.length).toBeGreaterThan(0);
      if (!within) return;
      const [west, south, east, north] = within;
      const held = arcs.flatMap(([at]) => {
        const arc = level.arc(at);
        return Array.from({ length: arc.length / 2 }, (_, point) => {
          const lon = (arc[2 * point] ?? 0) * level.quantum;
          const lat = (arc[2 * point + 1] ?? 0) * level.quantum;
          return lon >= west && lon <= east && lat >= south && lat <= north;
        });
      });
      expect(held.filter(Boolean).length).toBeGreaterThan(2);
    },
  );
});
