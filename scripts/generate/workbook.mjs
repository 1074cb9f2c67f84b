// The package of the workbook behind a chart, as pptxgenjs writes it for a deck with one: `src/pptx/chart/workbook-parts.generated.js`. It is the same
// for every chart but for what src/pptx/chart/workbook.ts writes anew, so briefdeck, once built, needs no pptxgenjs.

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Of the chart's data, or of the time of day. */
const anew = [
  'docProps/core.xml',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  'xl/worksheets/sheet1.xml',
  'xl/tables/table1.xml',
];

export default async function generate(root) {
  const Deck = createRequire(import.meta.url)('pptxgenjs');
  const deck = new Deck();
  const place = { x: 1, y: 1, w: 8, h: 5, chartColors: ['accent1'] };
  deck.addSlide().addChart('bar', [{ name: 'Series', labels: ['Name'], values: [1] }], place);
  const parts = unzipSync(await deck.write({ outputType: 'uint8array' }));
  const [workbook] = Object.entries(parts).filter(([name]) => /^ppt\/embeddings\/[^/]+\.xlsx$/.test(name));
  if (!workbook) throw new Error('pptxgenjs wrote a chart without a workbook');
  const written = unzipSync(workbook[1]);
  const missing = anew.filter((name) => !written[name]);
  if (missing.length > 0) throw new Error(`pptxgenjs wrote a workbook without ${missing.join(', ')}`);
  const kept = Object.entries(written).filter(([name]) => !anew.includes(name) && !name.endsWith('/'));
  const texts = Object.fromEntries(kept.map(([name, bytes]) => [name, strFromU8(bytes)]));
  const path = 'src/pptx/chart/workbook-parts.generated';
  const head = '// Made by scripts/generate/workbook.mjs.\n';
  await writeFile(
    join(root, `${path}.js`),
    `${head}export const workbookParts = ${JSON.stringify(texts, undefined, 2)};\n`,
  );
  await writeFile(
    join(root, `${path}.d.ts`),
    `${head}/** Texts of parts by their names. */\nexport declare const workbookParts: Readonly<Record<string, string>>;\n`,
  );
  return [`${path}.js`, `${path}.d.ts`];
}
