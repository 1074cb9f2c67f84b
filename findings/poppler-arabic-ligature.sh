#!/bin/sh
# pdftotext of poppler 22.12.0 (Debian poppler-utils, GPL) reading a PDF of pdfkit 0.20.2 (npm, MIT) with Cairo of
# @expo-google-fonts/cairo 0.4.2 (OFL-1.1).
#
# Guess: what a glyph's ToUnicode entry says is read as it stands there (ISO 32000-1, 9.10.3): lam and alef are one glyph in this font, its
# entry is <0644 0627>, lam then alef, and the word is read as it was written.
#
# Real: pdftotext takes the letters of the line for as many glyphs from left to right, and turns them round with the rest of the word. The two
# letters of the ligature come out as alef then lam: the Arabic for `summary` is read as another string. Words without a ligature
# are right. So what is read of Arabic cannot be compared with what was written letter by letter, and a search for the word fails.
#
# Prints both; fails if the entry is otherwise, or if the word is read as it was written.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 @expo-google-fonts/cairo@0.4.2
cat >word.cjs <<'JS'
const { createWriteStream, readFileSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const PDFDocument = require('pdfkit');

const font = readFileSync(
  'node_modules/@expo-google-fonts/cairo/400Regular/Cairo_400Regular.ttf',
);
const read = (text, name) =>
  new Promise((done) => {
    const document = new PDFDocument({ compress: false, size: [400, 200], margin: 0 });
    const file = createWriteStream(name);
    document.pipe(file);
    document.registerFont('arabic', font);
    document.font('arabic').fontSize(40).text(text, 100, 50, { lineBreak: false, features: [] });
    document.end();
    file.on('finish', () => {
      const said = execFileSync('pdftotext', [name, '-'], { encoding: 'utf8' });
      done({
        // Marks of direction are pdftotext's own.
        said: said.replace(/[\u200e\u200f\u202a-\u202e\s]/g, ''),
        isMapped: /<0644 ?0627>/.test(readFileSync(name, 'latin1')),
      });
    });
  });

(async () => {
  const plain = '\u0628\u062d\u0631';
  const ligature = '\u062e\u0644\u0627\u0635\u0629';
  const one = await read(plain, 'plain.pdf');
  const other = await read(ligature, 'ligature.pdf');
  console.log(`without a ligature: written ${plain}, read ${one.said}`);
  console.log(`with lam-alef:      written ${ligature}, read ${other.said}; its entry is lam, alef: ${other.isMapped}`);
  if (one.said !== plain || !other.isMapped || other.said !== ligature.replace('\u0644\u0627', '\u0627\u0644')) {
    console.error('pdftotext reads it otherwise now');
    process.exit(1);
  }
})();
JS
node word.cjs
