// `npm run look -- deck.pptx… [-o DIR]`: a deck as LibreOffice shows it, one PNG a slide and a contact sheet, with the
// right fonts, and numbers about it: a line a slide, a line a deck. For development: nothing of this is in the package.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { deckReader } from './look/deck.mjs';
import { deckFaults, deckLine, readPages, slideLine, slideNumbers } from './look/numbers.mjs';
import { contactSheet } from './look/sheet.mjs';

const usage = `usage: npm run look -- DECK.pptx... [-o DIR] [--width PIXELS] [--columns N] [--brief]
       npm run look -- --examples [--template NAME] [--keep FILE]

  Renders each deck with LibreOffice into DIR/<name>/slide-01.png ... and DIR/<name>/sheet.png (DIR is out/look), and
  prints for each slide the share of its body that is blank under the last ink, the least size of type that an audience
  reads, its words and its layout; --brief only a line a deck.

  --examples builds and measures each article of content/, says where a deck is not what a look is held to, and keeps
  the lines in FILE. Needs dist/.`;

const needs = {
  soffice: 'LibreOffice Impress (apt-get install libreoffice-impress; brew install --cask libreoffice)',
  pdftoppm: 'poppler (apt-get install poppler-utils; brew install poppler)',
};

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o', default: 'out/look' },
      width: { type: 'string', default: '1600' },
      columns: { type: 'string', default: '4' },
      brief: { type: 'boolean' },
      examples: { type: 'boolean' },
      template: { type: 'string', default: 'briefing' },
      keep: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || (positionals.length === 0 && !values.examples)) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const soffice = find('soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice');
  const pdftoppm = find('pdftoppm');
  const missing = [...(soffice ? [] : ['soffice']), ...(pdftoppm ? [] : ['pdftoppm'])];
  for (const tool of missing) console.error(`look: ${tool} is not installed; it comes with ${needs[tool]}`);
  if (missing.length > 0) return 1;

  // Before sharp loads, and for LibreOffice.
  process.env.FONTCONFIG_FILE = fileURLToPath(new URL('../assets/fonts/fonts.conf', import.meta.url));
  const readDeck = await deckReader();
  let status = 0;
  const lines = [];
  const built = values.examples ? mkdtempSync(join(tmpdir(), 'briefdeck-examples-')) : undefined;
  for (const deck of built ? examples(built, values.template) : positionals) {
    if (!existsSync(deck)) {
      console.error(`look: no such file: "${deck}"`);
      status = 1;
      continue;
    }
    const folder = join(resolve(values.output), basename(deck).replace(/\.[^.]*$/, ''));
    const { slides, xml } = await render(resolve(deck), folder, {
      soffice,
      pdftoppm,
      width: values.width,
      columns: Number(values.columns),
    });
    const numbers = await measured(readDeck(resolve(deck)), slides, xml);
    if (!values.brief && !built)
      for (const [index, one] of numbers.entries()) console.log(slideLine(one, index));
    const line = `${built ? basename(deck, '.pptx') : deck}: ${deckLine(numbers)}`;
    lines.push(line);
    console.log(line);
    if (!built) console.log(`${folder}/: slide-01.png …, sheet.png, deck.pdf`);
    for (const fault of built ? deckFaults(numbers) : []) {
      console.log(`FAIL  ${basename(deck, '.pptx')}: ${fault}`);
      status = 1;
    }
  }
  if (built) rmSync(built, { recursive: true, force: true });
  if (values.keep) writeFileSync(values.keep, `${lines.join('\n')}\n`);
  return status;
}

const root = dirname(fileURLToPath(new URL('.', import.meta.url)));

/** The articles of content/ as decks in the folder. */
function* examples(folder, template) {
  for (const file of readdirSync(join(root, 'content')).sort()) {
    if (!file.endsWith('.md')) continue;
    const deck = join(folder, file.replace(/md$/, 'pptx'));
    const article = join(root, 'content', file);
    const done = spawnSync(
      process.execPath,
      [join(root, 'dist/cli.cjs'), 'build', article, '-t', template, '-o', deck, '--quiet'],
      { encoding: 'utf8' },
    );
    if (done.status !== 0) throw new Error(`${file}: ${done.stderr}`);
    yield deck;
  }
}

async function render(deck, folder, { soffice, pdftoppm, width, columns }) {
  const scratch = mkdtempSync(join(tmpdir(), 'briefdeck-look-'));
  try {
    // A profile of our own: LibreOffice refuses a second run on a profile that is in use.
    const profile = pathToFileURL(join(scratch, 'profile')).href;
    run(soffice, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf',
      '--outdir',
      scratch,
      deck,
    ]);
    const pdf = readdirSync(scratch).find((name) => name.endsWith('.pdf'));
    if (!pdf) throw new Error(`LibreOffice made no PDF of "${deck}"`);
    const pages = join(scratch, 'pages');
    mkdirSync(pages);
    run(pdftoppm, [
      '-png',
      '-scale-to-x',
      width,
      '-scale-to-y',
      '-1',
      join(scratch, pdf),
      join(pages, 'slide'),
    ]);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const slides = readdirSync(pages).sort((a, b) => number(a) - number(b));
    const paths = slides.map((_, index) => join(folder, `slide-${String(index + 1).padStart(2, '0')}.png`));
    slides.forEach((name, index) => {
      move(join(pages, name), paths[index]);
    });
    move(join(scratch, pdf), join(folder, 'deck.pdf'));
    const sheet = join(folder, 'sheet.png');
    writeFileSync(sheet, await contactSheet(paths, { columns }));
    return { slides: paths, xml: run('pdftohtml', pageText(join(folder, 'deck.pdf'))) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Text with its places and sizes, a point a unit. */
const pageText = (pdf) => ['-xml', '-i', '-zoom', '1', '-stdout', pdf];

/** Hidden slides have no page, so that a deck with some is not measured. */
async function measured(slides, pictures, xml) {
  const { default: sharp } = await import('sharp');
  const pages = readPages(xml);
  if (pages.length !== slides.length) throw new Error(`${slides.length} slides, but ${pages.length} pages`);
  return Promise.all(
    slides.map(async (slide, index) => {
      const { data, info } = await sharp(pictures[index])
        .resize({ width: 640 })
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return slideNumbers(pages[index], slide, { data, width: info.width, height: info.height });
    }),
  );
}

function number(name) {
  return Number(/-(\d+)\.png$/.exec(name)?.[1] ?? 0);
}

// The temporary folder may be on another file system, where a rename fails.
function move(from, to) {
  const done = spawnSync('mv', [from, to]);
  if (done.status !== 0) renameSync(from, to);
}

function find(...names) {
  return names.find((name) => spawnSync(name, ['--version']).error === undefined);
}

function run(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000, maxBuffer: 2 ** 28 });
  if (done.status !== 0)
    throw new Error(
      `${command} failed: ${(done.stderr || done.error?.message || `status ${done.status}`).trim()}`,
    );
  return done.stdout;
}

process.exitCode = await main().catch((error) => {
  console.error(`look: ${error.message}`);
  return 1;
});
