// The languages of src/language/, whose files have names of countries and places that the tables take.

import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const scratch = await mkdtemp(
  fileURLToPath(new URL('../../node_modules/.briefdeck-languages-', import.meta.url)),
);
const outfile = join(scratch, 'languages.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('../../src/language/languages.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});

/** English first. */
export const { languages } = await import(pathToFileURL(outfile));
await rm(scratch, { recursive: true });
