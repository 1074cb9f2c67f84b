// Slides of one kind that follow each other take turns between two layouts.

import { describe, expect, it } from 'vitest';
import { withTurns } from '../../src/deck/rhythm.ts';
import type { SlidePlan } from '../../src/deck/types.ts';
import type { Template } from '../../src/template/types.ts';

const layouts = [
  { name: 'rows', family: 'points', slots: [{ name: 'point1' }, { name: 'mark1' }] },
  { name: 'columns', family: 'points', slots: [{ name: 'point1' }], turns: 'rows' },
  { name: 'four', family: 'points', slots: [{ name: 'point1' }] },
  { name: 'map', family: 'map', slots: [] },
];
const template = { layouts } as unknown as Template;

function turns(names: readonly string[], more: (index: number) => Partial<SlidePlan> = () => ({})) {
  const slides = names.map(
    (layout, index) =>
      ({
        layout,
        part: 0,
        backup: false,
        chosenBy: 'planner',
        reason: 'a list',
        slots: { point1: {} },
        ...more(index),
      }) as unknown as SlidePlan,
  );
  return withTurns(slides, template).map(({ layout }) => layout);
}

describe('withTurns', () => {
  it('gives every other slide of three or more alike the layout that takes turns with its own', () => {
    expect(turns(['rows', 'rows'])).toEqual(['rows', 'rows']);
    expect(turns(['map', 'rows', 'rows', 'rows', 'rows', 'map'])).toEqual([
      'map',
      'rows',
      'columns',
      'rows',
      'columns',
      'map',
    ]);
  });

  it('counts members of one family as alike, and leaves those without another as they are', () => {
    expect(turns(['rows', 'four', 'rows', 'rows'])).toEqual(['rows', 'four', 'rows', 'columns']);
  });

  it('begins anew with a part', () => {
    expect(turns(['rows', 'rows', 'rows', 'rows'], (index) => ({ part: index >> 1 }))).toEqual(
      Array(4).fill('rows'),
    );
  });

  it('leaves what its author chose, and what the other has no slot for', () => {
    expect(turns(['rows', 'rows', 'rows'], () => ({ chosenBy: 'author' }))).toEqual(Array(3).fill('rows'));
    expect(turns(['rows', 'rows', 'rows'], () => ({ slots: { mark1: {} } as never }))).toEqual(
      Array(3).fill('rows'),
    );
  });
});
