import { describe, expect, it } from 'vitest';
import { pieStart } from '../../src/layout/chart-slot.ts';

describe('pieStart', () => {
  it('lets the two thinnest neighbours meet at nine o’clock', () => {
    // 50 and 30 of 100 come before the boundary, 10 after it: the boundary lies at 90 % of the turn.
    expect(pieStart([50, 30, 10, 10])).toBe((270 - 324 + 360) % 360);
  });

  it('counts the last slice and the first as neighbours', () => {
    expect(pieStart([5, 50, 40, 5])).toBe(270);
  });

  it('leaves a pie of two slices, or of nothing, as it is', () => {
    expect(pieStart([60, 40])).toBe(0);
    expect(pieStart([0, null, 0])).toBe(0);
  });
});
