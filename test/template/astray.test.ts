// LibreOffice saves layouts with the places of another master's title and content: they are read where their own master has
// them, and slides say so.

import { describe, expect, it } from 'vitest';
import { type Box, box } from '../../src/scene/geometry.ts';
import { atOwnPlaces } from '../../src/template/brand/astray.ts';
import type { BrandLayout } from '../../src/template/brand/types.ts';

type Placed = Omit<BrandLayout, 'number'>;
const [high, low] = [box(20, 20, 600, 60), box(200, 120, 400, 130)];
const [wide, small] = [box(20, 100, 600, 300), box(200, 260, 400, 120)];

const layout = (master: number, own: readonly [Box, Box], at: readonly [Box, Box], turn?: number): Placed =>
  ({
    master,
    heading: own[0],
    content: own[1],
    placeholders: [
      { type: 'title', box: at[0], ...(turn === undefined ? {} : { turn }) },
      { type: 'obj', box: at[1] },
      { type: 'ftr', box: box(20, 420, 100, 20) },
    ],
  }) as unknown as Placed;

const placesOf = (layouts: readonly Placed[]): readonly (readonly Box[])[] =>
  layouts.map(({ placeholders }) => placeholders.slice(0, 2).map((one) => one.box));

describe('layouts with the places of another master', () => {
  it('are read where their own has them', () => {
    const found = atOwnPlaces([layout(1, [high, wide], [low, small]), layout(2, [low, small], [low, small])]);
    expect(placesOf(found)).toEqual([
      [high, wide],
      [low, small],
    ]);
    expect(found[0]?.placeholders.map(({ isAstray }) => isAstray)).toEqual([true, true, undefined]);
    expect(found[1]?.placeholders.some(({ isAstray }) => isAstray)).toBe(false);
  });

  it('are those alone: a place of a layout’s own is a designer’s, and with one master there is no other', () => {
    const own = [box(40, 60, 500, 50), box(40, 130, 500, 200)] as const;
    const two = [layout(1, [high, wide], own), layout(2, [low, small], [low, small])];
    expect(placesOf(atOwnPlaces(two))[0]).toEqual(own);
    const one = [layout(1, [high, wide], [low, small])];
    expect(atOwnPlaces(one)).toEqual(one);
    const turned = [layout(1, [high, wide], [low, wide], 90), layout(2, [low, small], [low, small])];
    expect(placesOf(atOwnPlaces(turned))[0]).toEqual([low, wide]);
  });
});
