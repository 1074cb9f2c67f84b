// Names that have room together, where that takes many of them to move.

import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/map/labels/arrange.ts';
import type { Candidate, Wish } from '../../src/map/labels/candidates.ts';

/** Places in a row, far from one another. */
const places = Array.from(
  { length: 7 },
  (_, index): Candidate => ({
    text: { lines: [], width: 40, height: 12 } as unknown as Candidate['text'],
    box: { x: 100 * index, y: 0, width: 40, height: 12 },
    align: 'center',
    color: { scheme: 'tx1' } as Candidate['color'],
    plate: false,
    cost: index,
  }),
);

const wish = (name: string, weight: number, near: readonly Candidate[]): Wish => ({
  name,
  origin: { from: 'briefdeck' } as Wish['origin'],
  weight,
  near,
  away: () => [],
});

describe('names of which each stands where the next one could', () => {
  // Six names over seven places, each at its first; the last one can stand at the first place alone.
  const row = places.slice(0, 6).map((_, index) => wish(`name ${index}`, 5, places.slice(index, index + 2)));
  const last = wish('the last', 1, places.slice(0, 1));

  it('all move on for one more', () => {
    const { placed, dropped } = arrange([...row, last]);
    expect(dropped).toEqual([]);
    expect(placed.map(({ wish, spot }) => [wish.name, places.indexOf(spot)])).toEqual([
      ...row.map(({ name }, index) => [name, index + 1]),
      ['the last', 0],
    ]);
  });

  it('stay, where there is a place too few: the lightest is left out', () => {
    const { placed, dropped } = arrange([
      ...row.map((one) => ({ ...one, near: one.near.filter((spot) => spot !== places[6]) })),
      last,
    ]);
    expect(dropped).toEqual([last]);
    expect(placed.length).toBe(row.length);
  });
});
