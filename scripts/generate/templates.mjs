// Reads the template folders that ship, with the code that reads a user's, and keeps each as one file: it is then checked
// once, and a deck does not wait for forty YAML files.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export default async function generate(root) {
  const templates = join(root, 'templates');
  const scratch = await mkdtemp(join(root, 'node_modules/.briefdeck-templates-'));
  try {
    const outfile = join(scratch, 'folder.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/template/folder.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    const { readFolder } = await import(pathToFileURL(outfile));
    const names = (await readdir(templates)).sort();
    const missing = (fault) => {
      if (fault.code !== 'ENOENT') throw fault;
    };
    const reader = {
      read: (folder, path) => readFile(join(root, folder, path)).catch(missing),
      layouts: async (folder) => (await readdir(join(root, folder, 'layouts')).catch(missing))?.sort() ?? [],
      shipped: (name) => readFolder(`templates/${name}`, reader, warn),
      shippedNames: async () => names,
    };
    const into = 'assets/templates';
    await rm(join(root, into), { recursive: true, force: true });
    await mkdir(join(root, into), { recursive: true });
    const written = [];
    for (const name of names) {
      const source = await readFolder(`templates/${name}`, reader, warn).catch(said);
      await writeFile(join(root, into, `${name}.json`), JSON.stringify(source));
      written.push(`${into}/${name}.json`);
    }
    return written;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const text = ({ span, severity, message, hints }) =>
  `${span?.file}:${span?.line}:${span?.column}: ${severity}: ${message}${hints.map((hint) => `\n  hint: ${hint}`).join('')}`;

/** A template that ships has nothing to be warned of. */
function warn(diagnostic) {
  throw new Error(text(diagnostic));
}

function said(fault) {
  throw fault.diagnostic ? new Error(text(fault.diagnostic)) : fault;
}
