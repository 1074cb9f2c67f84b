// `node scripts/contact-sheet.mjs [ARTICLE.md] [-o SHEET.png] [--slides DIR]`: all slides of an article's deck on one
// picture, drawn by briefdeck itself, for the README. Needs dist/ and no LibreOffice.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contactSheet } from './look/sheet.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', short: 'o', default: 'docs/contact-sheet.png' },
    columns: { type: 'string', default: '4' },
    width: { type: 'string', default: '400' },
    slides: { type: 'string' },
  },
});
const [file = 'content/kazakhstan-diplomatic-spotlight.md'] = positionals;

// Before sharp loads.
process.env.FONTCONFIG_FILE = fileURLToPath(new URL('../assets/fonts/fonts.conf', import.meta.url));
const { compile, fileWorld, formatDiagnostic, slideSvg } = await import('../dist/index.js');

const { scene, template, pictures } = await compile(readFileSync(file, 'utf8'), {
  file,
  world: fileWorld('.'),
  report: (diagnostic) => console.error(formatDiagnostic(diagnostic)),
});
const { default: sharp } = await import('sharp');
const drawn = [];
for (const [index, slide] of scene.slides.entries()) {
  const svg = slideSvg(slide, scene, template, pictures);
  // 144 dots an inch: two pixels a point.
  const png = await sharp(Buffer.from(svg), { density: 144 }).png().toBuffer();
  drawn.push(png);
  if (values.slides) {
    mkdirSync(values.slides, { recursive: true });
    const name = join(values.slides, `slide-${String(index + 1).padStart(2, '0')}`);
    writeFileSync(`${name}.svg`, svg);
    writeFileSync(`${name}.png`, png);
  }
}
mkdirSync(dirname(values.output), { recursive: true });
const sheet = await contactSheet(drawn, {
  columns: Number(values.columns),
  width: Number(values.width),
  numbers: false,
});
// A palette keeps a sheet of flat colours small enough for a repository.
writeFileSync(values.output, await sharp(sheet).png({ compressionLevel: 9 }).toBuffer());
console.log(values.output);
