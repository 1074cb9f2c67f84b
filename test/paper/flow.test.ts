// Columns of text: what stands together, what floats, and how the last page ends.

import { describe, expect, it } from 'vitest';
import { type Atom, balanced, type Column, pour } from '../../src/paper/flow.ts';

const columnAt = (index: number): Column => ({
  page: Math.floor(index / 2),
  x: (index % 2) * 100,
  top: 0,
  bottom: 100,
});
const atom = (height: number, more: object = {}): Atom => ({ height, before: 0, draw: () => [], ...more });
const places = (atoms: readonly Atom[]) =>
  pour(atoms, columnAt).put.map(({ column, y }) => [column.page, column.x, y]);

describe('text in columns', () => {
  it('goes to the next column what has no room, with what it stands together with', () => {
    expect(places([atom(90), atom(10, { keep: true }), atom(10)])).toEqual([
      [0, 0, 0],
      [0, 100, 0],
      [0, 100, 10],
    ]);
  });

  it('has no air at the head of a column', () => {
    expect(places([atom(90), atom(5, { before: 5 }), atom(20, { before: 8 })])).toEqual([
      [0, 0, 0],
      [0, 0, 95],
      [0, 100, 0],
    ]);
  });

  it('lets a drawing wait for the next column, and goes on before it', () => {
    expect(places([atom(70), atom(60, { floats: true }), atom(20)])).toEqual([
      [0, 0, 0],
      [0, 0, 70],
      [0, 100, 0],
    ]);
  });

  it('has no text between the parts of a drawing that goes on', () => {
    const [first, second] = [atom(60, { floats: true }), atom(50, { floats: true, follows: true })];
    expect(places([first, second, atom(20)])).toEqual([
      [0, 0, 0],
      [0, 100, 0],
      [0, 100, 50],
    ]);
    // Where the first waits, so does the second.
    expect(places([atom(70), first, second, atom(20)])).toEqual([
      [0, 0, 0],
      [0, 0, 70],
      [0, 100, 0],
      [1, 0, 0],
    ]);
  });

  it('puts what is higher than a column into an empty one, and ends', () => {
    expect(places([atom(10), atom(150), atom(10)])).toEqual([
      [0, 0, 0],
      [0, 100, 0],
      [1, 0, 0],
    ]);
  });

  it('ends the columns of the last page together', () => {
    const atoms = Array.from({ length: 26 }, () => atom(10));
    const poured = pour(atoms, columnAt);
    expect(poured.used).toBe(3);
    const { put } = balanced(atoms, columnAt, poured);
    const last = put.filter(({ column }) => column.page === 1);
    expect(last.filter(({ column }) => column.x === 0)).toHaveLength(3);
    expect(last.filter(({ column }) => column.x === 100)).toHaveLength(3);
  });
});
