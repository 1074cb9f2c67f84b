// What a deck says of its own slides (layout, title, paragraphs), read with the code that reads it for `check`.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns a function from a deck's path to its slides: `{ layout, kind, paragraphs: [{ where, text }] }`. */
export async function deckReader() {
  const scratch = mkdtempSync(join(root, 'node_modules/.briefdeck-look-'));
  try {
    const outfile = join(scratch, 'read.mjs');
    const contents =
      "export { readDeck } from './src/audit/read-deck.ts'; export { readPackage } from './src/opc/read-package.ts';";
    await build({
      stdin: { contents, resolveDir: root },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    const { readDeck, readPackage } = await import(pathToFileURL(outfile));
    return (path) => readDeck(readPackage(readFileSync(path), path)).slides.map(slideOf);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function slideOf({ look, shapes }) {
  const paragraphs = shapes.flatMap((shape) => {
    const texts = shape.table
      ? shape.table.rows.flatMap((row) => row.cells.map((cell) => cell.text))
      : shape.text
        ? [shape.text]
        : [];
    const where = ['title', 'ctrTitle'].includes(shape.placeholder?.type) ? 'title' : shape.name;
    return texts.flatMap((text) =>
      text.paragraphs.map((one) => ({ where, text: one.runs.map((run) => run.text).join('') })),
    );
  });
  return { layout: look?.layout.name ?? '', kind: look?.layout.type ?? '', paragraphs };
}
