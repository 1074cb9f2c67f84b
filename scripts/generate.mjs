// `npm run generate`: runs every generator in scripts/generate/, in the order of their names. A generator is a
// module whose default export writes files that are not kept in git (src/**/*.generated.js and .d.ts) and returns
// the paths it wrote. To add one, add a file.

import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = new URL('./generate/', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

for (const name of (await readdir(folder)).filter((file) => file.endsWith('.mjs')).sort()) {
  const { default: generate } = await import(new URL(name, folder));
  const written = await generate(root);
  for (const path of written) console.log(`generated ${path}`);
}
