// Maps are drawn on a grid of hundredths of a point: a file of two builds, or of two processors, has the same numbers, and none has fifteen digits.

import { describe, expect, it } from 'vitest';
import { draw, maps, paths, pointsOf } from './maps.ts';

const isOnGrid = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

describe('the grid', () => {
  for (const [name, map] of Object.entries(maps))
    it(`holds every point and box of ${name}`, () => {
      const off = paths(draw(map).drawn).flatMap((path) => {
        const { x, y, width, height } = path.box;
        const values = [x, y, width, height, ...pointsOf(path).flatMap((point) => [point.x, point.y])];
        const first = values.find((value) => !isOnGrid(value));
        return first === undefined ? [] : [`${path.name} ${first}`];
      });
      expect(off).toEqual([]);
    });
});
