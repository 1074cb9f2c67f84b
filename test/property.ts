// fast-check with one seed, so that a test run says the same of the same code;
// BRIEFDECK_SEED=… looks elsewhere, and BRIEFDECK_RUNS=all (`npm run proof:random`) looks at five times as many.

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['BRIEFDECK_SEED'] ?? 20220919) });

const isWhole = process.env['BRIEFDECK_RUNS'] === 'all';
if (!isWhole) console.info('random tests: a fifth of their examples; all with `npm run proof:random`');

/** How many of `all` random examples an ordinary run looks at. */
export const tries = (all: number): number => (isWhole ? all : Math.ceil(all / 5));

export { fc };
