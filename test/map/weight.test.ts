import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { loadAtlas } from '../../src/map/atlas.ts';
import { chained } from '../../src/map/chained.ts';
import { simplified } from '../../src/map/simplify.ts';
import type { MapSpec } from '../../src/map/types.ts';
import { fc } from '../property.ts';
import { draw, named1, paths, pointsOf, spec, world } from './maps.ts';
import { bytesOf } from './rules.ts';

const layers = ['rivers', 'lakes', 'seas'] as const;
const heavy: Readonly<Record<string, Partial<MapSpec>>> = {
  'the world': { frame: 'world', focus: ['KZ'], context: ['US', 'RU', 'CN'], layers },
  Europe: { frame: [-25, 34, 45, 72], focus: ['DE'], context: ['FR', 'PL', 'IT', 'ES'], layers },
  Asia: { frame: [25, -12, 150, 60], focus: ['CN'], context: ['IN', 'ID'], layers },
  Africa: { frame: [-20, -36, 55, 38], focus: ['CD'], context: ['NG', 'ET'], layers },
  'the Arctic': { focus: ['RU', 'CA', 'NO', 'GL', 'US', 'IS'], layers },
  Greece: { focus: ['GR'], context: ['TR'], layers },
};
const atlas = await loadAtlas(world, languageOf('en'), [spec({ layers })]);

describe('a map of many coasts and rivers', () => {
  it.each(Object.entries(heavy))('has at most 300 KB: %s', (_name, map) => {
    expect(bytesOf(draw(map, { atlas }).drawn)).toBeLessThanOrEqual(300_000);
  });

  it('has every country still, each with its own outline', () => {
    const { drawn } = draw({ frame: 'world', focus: ['KZ'], context: ['LS', 'QA', 'LU'] }, { atlas });
    for (const name of ['Kazakhstan', 'Lesotho', 'Qatar', 'Luxembourg', 'Sri Lanka', 'Jamaica']) {
      const shape = paths(drawn).find((path) => path.name === name);
      expect(shape && pointsOf(shape).length, name).toBeGreaterThan(2);
    }
  });

  it('has an area of the author’s with a hundred thousand points with fewer of them', () => {
    const ring = Array.from({ length: 100_000 }, (_, at): [number, number] => {
      const angle = (at / 50_000) * Math.PI;
      const wide = 4 + 0.2 * Math.sin(at * 0.37);
      return [67 + wide * Math.cos(angle), 48 + wide * Math.sin(angle)];
    });
    const overlays = [{ name: 'A ring', kind: 'area' as const, countries: [], lines: [ring] }];
    const { drawn } = draw({ focus: ['KZ'] }, { overlays });
    expect(named1(drawn, 'Hatch: A ring')).toBeDefined();
    expect(bytesOf(drawn)).toBeLessThanOrEqual(300_000);
  });
});

describe('a line with fewer points', () => {
  const lines = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), {
      minLength: 2,
      maxLength: 60,
    })
    .map((points) => points.flatMap(([x, y]) => [x / 10, y / 10]));

  it('keeps its ends, and no point left out lies farther off than the tolerance', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(0.4, 1, 3), (line, tolerance) => {
        const lean = simplified(line, tolerance);
        expect(lean.slice(0, 2)).toEqual(line.slice(0, 2));
        expect(lean.slice(-2)).toEqual(line.slice(-2));
        for (let at = 0; at < line.length; at += 2)
          expect(distance(lean, line[at] as number, line[at + 1] as number)).toBeLessThanOrEqual(
            tolerance + 1e-9,
          );
      }),
    );
  });

  it('that closes stays an outline', () => {
    const islet = [0, 0, 0.3, 0, 0.3, 0.3, 0, 0.3, 0, 0];
    expect(simplified(islet, 2)).toEqual(islet);
  });
});

it('lines that meet are one, whichever way they run', () => {
  expect(
    chained([
      [2, 0, 1, 0],
      [5, 5, 6, 6],
      [2, 0, 3, 1],
      [0, 0, 1, 0],
    ]),
  ).toEqual([
    [3, 1, 2, 0, 1, 0, 0, 0],
    [5, 5, 6, 6],
  ]);
});

function distance(line: readonly number[], x: number, y: number): number {
  let least = Infinity;
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [ax, ay, bx, by] = line.slice(at, at + 4) as [number, number, number, number];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along =
      length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    least = Math.min(least, Math.hypot(ax + along * (bx - ax) - x, ay + along * (by - ay) - y));
  }
  return least;
}
