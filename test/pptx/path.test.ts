import { describe, expect, test } from 'vitest';
import { freeform } from '../../src/pptx/path.ts';
import type { Segment } from '../../src/scene/geometry.ts';
import { fc } from '../property.ts';
import { hole, square } from './scenes.ts';
import { illFormed } from './well-formed.ts';

const wrap = (xml: string) => `<x xmlns:a="a">${xml}</x>`;
const numbers = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map((match) => match.slice(1).map(Number));

describe('a freeform', () => {
  test('keeps its subpaths in one path, so that a hole is a hole', () => {
    const xml = freeform([...square(100, 100, 50), ...hole(110, 110, 10)], true);
    expect(xml.match(/<a:path /g)).toHaveLength(1);
    expect(xml.match(/<a:moveTo>/g)).toHaveLength(2);
    expect(xml.match(/<a:close\/>/g)).toHaveLength(2);
    expect(xml).not.toContain('fill="none"');
  });
  test('shares its grid with every other: a border of two countries is one line', () => {
    const border = 237.123;
    const edge = (xml: string, at: 'min' | 'max') => {
      const [[x = 0] = []] = numbers(xml, /<a:off x="(-?\d+)"/g);
      const points = numbers(xml, /<a:pt x="(-?\d+)"/g).map(([value = 0]) => x + value * 635);
      return Math[at](...points);
    };
    const west = freeform([['M', 100.01, 50], ['L', border, 50], ['L', border, 90], ['Z']], true);
    const east = freeform([['M', border, 50], ['L', 410.77, 50], ['L', border, 90], ['Z']], true);
    expect(edge(west, 'max')).toBe(edge(east, 'min'));
  });
  test('is open and unfilled when it has no fill', () => {
    expect(
      freeform(
        [
          ['M', 0, 0],
          ['L', 10, 10],
        ],
        false,
      ),
    ).toContain('<a:path w="200" h="200" fill="none">');
  });
  test('puts each point on the nearest spot of the grid, a twentieth of a point wide, wherever it stands in the path', () => {
    // 10.02 is 200.4 spots from the corner, 10.03 is 200.6; in the second half the two change places.
    const xml = freeform(
      [
        ['M', 0, 0],
        ['L', 10.02, 10.03],
        ['C', 11.02, 11.03, 12.02, 12.03, 13.02, 13.03],
        ['L', 30, 30],
        ['Z'],
        ['M', 10.03, 10.02],
        ['L', 11.03, 11.02],
        ['C', 12.03, 12.02, 13.03, 13.02, 14.03, 14.02],
        ['L', 0, 0],
      ],
      true,
    );
    expect(numbers(xml, /<a:pt x="(-?\d+)" y="(-?\d+)"/g)).toEqual([
      [0, 0],
      [200, 201],
      [220, 221],
      [240, 241],
      [260, 261],
      [600, 600],
      [201, 200],
      [221, 220],
      [241, 240],
      [261, 260],
      [281, 280],
      [0, 0],
    ]);
  });
  test('drops points that fall on one spot of the grid', () => {
    const xml = freeform(
      [
        ['M', 0, 0],
        ['L', 0.001, 0.001],
        ['L', 10, 0],
      ],
      false,
    );
    expect(xml.match(/<a:lnTo>/g)).toHaveLength(1);
  });
  test('may be a vertical or horizontal line', () => {
    expect(
      freeform(
        [
          ['M', 5, 5],
          ['L', 5, 50],
        ],
        false,
      ),
    ).toContain('<a:ext cx="0" cy="571500"/>');
  });
  test('draws nothing before its first move, as the schema asks', () => {
    expect(freeform([['L', 5, 5], ['Z'], ['M', 1, 1], ['L', 2, 2]], false)).toMatch(
      /<a:path [^>]*><a:moveTo>/,
    );
  });
  test('refuses a point that is not finite', () => {
    expect(() => freeform([['M', 0, Number.NaN]], true)).toThrow('not finite');
  });
  test('has all its points within its box, whole numbers, within a fortieth of a point of where they were', () => {
    const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
    const segment: fc.Arbitrary<Segment> = fc.oneof(
      fc.tuple(fc.constant('M' as const), coordinate, coordinate),
      fc.tuple(fc.constant('L' as const), coordinate, coordinate),
      fc.tuple(
        fc.constant('C' as const),
        coordinate,
        coordinate,
        coordinate,
        coordinate,
        coordinate,
        coordinate,
      ),
      fc.constant(['Z'] as const),
    );
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 30 }), coordinate, coordinate, (rest, x, y) => {
        const xml = freeform([['M', x, y], ...rest], true);
        expect(illFormed(wrap(xml))).toBeUndefined();
        const [[left = 0, top = 0] = []] = numbers(xml, /<a:off x="(-?\d+)" y="(-?\d+)"/g);
        const [[width = 0, height = 0] = []] = numbers(xml, /<a:path w="(\d+)" h="(\d+)"/g);
        for (const [px = -1, py = -1] of numbers(xml, /<a:pt x="(-?\d+)" y="(-?\d+)"/g)) {
          expect(px >= 0 && px <= width && py >= 0 && py <= height).toBe(true);
        }
        const [[firstX = 0, firstY = 0] = []] = numbers(xml, /<a:pt x="(-?\d+)" y="(-?\d+)"/g);
        expect(Math.abs((left + firstX * 635) / 12700 - x)).toBeLessThanOrEqual(0.0251);
        expect(Math.abs((top + firstY * 635) / 12700 - y)).toBeLessThanOrEqual(0.0251);
      }),
    );
  });
});
