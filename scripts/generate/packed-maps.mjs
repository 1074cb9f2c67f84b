// The tables of maps that few decks need (provinces, and places' names in other languages), packed by Brotli, each beside itself: of these `files` in
// package.json takes the packed ones only, a third as large, and src/world/file-world.ts reads them. What most maps need is read faster as it is.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const seldom = /^(provinces\.(bin|json|tsv)|names-(?!other).*\.tsv)$/;

export default async function generate(root) {
  const names = (await readdir(join(root, 'assets/map'))).filter((name) => seldom.test(name));
  return Promise.all(names.map((name) => pack(root, `assets/map/${name}`)));
}

async function pack(root, path) {
  const bytes = await readFile(join(root, path));
  const params = {
    // The highest takes ten times as long, for a tenth less.
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(join(root, `${path}.br`), brotliCompressSync(bytes, { params }));
  return `${path}.br`;
}
