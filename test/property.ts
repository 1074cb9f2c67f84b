// fast-check with one seed, so that a test run says the same of the same code;
// BRIEFDECK_SEED=… looks elsewhere.

import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['BRIEFDECK_SEED'] ?? 20220919) });

export { fc };
