#!/bin/sh
# LibreOffice 7.4.7.2 (Debian's libreoffice-impress), which opens and saves a deck of pptxgenjs 4.0.1 (npm, MIT).
#
# Guess: what docProps/app.xml says of a deck (how many slides and notes, which format; ECMA-376 part 1, 22.2) comes back in
# docProps/app.xml, counted anew, and a deck without custom properties has none afterwards.
#
# Real: Slides, Notes and PresentationFormat are gone from app.xml and stand in a docProps/custom.xml that was not there, as if somebody had
# defined them: numbers as vt:r8 ("2"), in File > Properties > Custom of every program, and again after a second save. Who looks for a
# property of their own in that part finds it behind these, with another pid; who reads app.xml for the number of slides finds none.
#
# Prints the properties of the deck before and after; fails if they are other than here. Needs soffice.
set -eu
command -v soffice >/dev/null || { echo 'soffice is not there: nothing was tried' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.2
cat >make.cjs <<'JS'
const PptxGenJS = require('pptxgenjs');
const deck = new PptxGenJS();
for (const text of ['One', 'Two']) deck.addSlide().addText(text, { x: 1, y: 1, w: 4, h: 1 });
deck.writeFile({ fileName: 'deck.pptx' });
JS
node make.cjs >/dev/null
soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pptx --outdir saved deck.pptx >/dev/null 2>&1
cat >look.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { strFromU8, unzipSync } = require('fflate');

const looked = (file) => {
  const parts = unzipSync(readFileSync(file));
  const text = (name) => (parts[name] ? strFromU8(parts[name]) : '');
  const counted = ['Slides', 'Notes', 'PresentationFormat'].filter((one) => text('docProps/app.xml').includes(`<${one}>`));
  const custom = [...text('docProps/custom.xml').matchAll(/<property\b[^>]*\bname="([^"]*)"/g)].map(([, name]) => name);
  return `app.xml: ${counted.join(', ') || 'none'}; custom.xml: ${custom.sort().join(', ') || 'none'}`;
};
const wanted = {
  'deck.pptx': 'app.xml: Slides, Notes, PresentationFormat; custom.xml: none',
  'saved/deck.pptx': 'app.xml: none; custom.xml: Notes, PresentationFormat, Slides',
};
let changed = false;
for (const [file, expected] of Object.entries(wanted)) {
  const found = looked(file);
  console.log(`${file}: ${found}`);
  if (found !== expected) changed = true;
}
if (changed) {
  console.error('the properties are other than they were');
  process.exit(1);
}
JS
node look.cjs
