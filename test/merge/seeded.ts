// Chance that is the same everywhere: a linear congruential generator (Numerical Recipes).

import type { Random } from './edits.ts';

export function seeded(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
