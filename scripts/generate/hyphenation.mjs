// Copies the hyphenation patterns that ship from hyphenopoly: `assets/hyphenation/*.wasm`. Each file holds who made its
// patterns and under which licence; docs/text.md lists them. Left out are those whose licence is not free of conditions for
// whoever builds on them (Czech, GPL) or not said (Romanian), and for their size Hungarian and Norwegian.

import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

const languages = [
  'da',
  'de',
  'el-monoton',
  'en-gb',
  'en-us',
  'es',
  'fi',
  'fr',
  'it',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
];

export default async function generate(root) {
  const folder = join(root, 'assets/hyphenation');
  await mkdir(folder, { recursive: true });
  const written = [];
  for (const language of languages) {
    const path = `assets/hyphenation/${language}.wasm`;
    await copyFile(join(root, 'node_modules/hyphenopoly/patterns', `${language}.wasm`), join(root, path));
    written.push(path);
  }
  return written;
}
