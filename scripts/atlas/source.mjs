// The program's own modules, for what the tables must do as it does: TypeScript, so bundled on the way.

import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);

/** A module of the checkout, by its path from the root. */
export async function source(path) {
  const scratch = await mkdtemp(fileURLToPath(new URL('node_modules/.briefdeck-atlas-', root)));
  const outfile = join(scratch, 'module.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL(path, root))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const module = await import(pathToFileURL(outfile));
  await rm(scratch, { recursive: true });
  return module;
}
