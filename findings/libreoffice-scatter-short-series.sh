#!/bin/sh
# LibreOffice 7.4.7.2 (Debian's libreoffice-impress), which opens a scatter chart of pptxgenjs 4.0.1 (npm, MIT) with two series of other
# lengths: each series has its own c:xVal and c:yVal with its own c:ptCount (ECMA-376 part 1, 21.2.2.234 and 21.2.2.238).
#
# Guess: a series of two points and one of four are drawn as two and four dots, in whichever order they stand.
#
# Real: where the shorter one stands first it is not drawn at all, and nothing is said; where the longer one stands
# first, both are whole. It is so whether both take their x from one column of the workbook or each from its own. Whoever
# draws points by groups puts the longest group first, or fills the others up.
#
# Prints which colours are seen; fails if they are other than here. Needs soffice and pdftoppm.
set -eu
command -v soffice >/dev/null && command -v pdftoppm >/dev/null || { echo 'soffice or pdftoppm is not there: nothing was tried' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.2
cat >make.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const PptxGenJS = require('pptxgenjs');
(async () => {
  const deck = new PptxGenJS();
  const series = [{ name: 'x', values: [1, 2, 3, 4] }, { name: 'A', values: [1, 2, 3, 4] }, { name: 'B', values: [4, 3, 2, 1] }];
  const look = { lineSize: 0, lineDataSymbol: 'circle', lineDataSymbolSize: 12, chartColors: ['FF0000', '0000FF'] };
  deck.addSlide().addChart(deck.ChartType.scatter, series, { x: 1, y: 0.5, w: 8, h: 4.5, ...look });
  const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'nodebuffer' })));
  const name = Object.keys(parts).find((one) => /charts\/chart\d+\.xml$/.test(one));
  // The first two points of one series only, in its ranges and in its caches.
  const shortened = (ser) =>
    ser
      .replace(/\$5/g, '$3')
      .replace(/<c:ptCount val="4"\/>/g, '<c:ptCount val="2"/>')
      .replace(/<c:pt idx="[23]">.*?<\/c:pt>/gs, '');
  const ownColumn = (ser) => ser.replace(/Sheet1!\$A\$2/g, 'Sheet1!$D$2').replace(/:\$A\$/g, ':$D$');
  const variants = { whole: (ser) => ser, 'red short': (ser, at) => (at === 0 ? shortened(ser) : ser), 'blue short': (ser, at) => (at === 1 ? shortened(ser) : ser) };
  variants['own column'] = (ser, at) => (at === 0 ? ownColumn(shortened(ser)) : ser);
  for (const [file, change] of Object.entries(variants)) {
    let at = 0;
    const xml = strFromU8(parts[name]).replace(/<c:ser>.*?<\/c:ser>/gs, (ser) => change(ser, at++));
    writeFileSync(`${file.replace(' ', '-')}.pptx`, zipSync({ ...parts, [name]: strToU8(xml) }));
  }
})();
JS
cat >look.cjs <<'JS'
const { readFileSync } = require('node:fs');
/** Red and blue pixels of a PPM (P6). */
const [, , file, expected] = process.argv;
const bytes = readFileSync(file);
let [at, lines] = [0, 0];
while (lines < 3) if (bytes[at++] === 10) lines++;
const seen = { red: 0, blue: 0 };
for (; at < bytes.length; at += 3) {
  if (bytes[at] > 200 && bytes[at + 1] < 60 && bytes[at + 2] < 60) seen.red++;
  if (bytes[at + 2] > 200 && bytes[at + 1] < 60 && bytes[at] < 60) seen.blue++;
}
const found = Object.keys(seen).filter((one) => seen[one] > 20).join(' and ');
console.log(`${file}: ${found}`);
process.exit(found === expected ? 0 : 1);
JS
node make.cjs
changed=0
for file in whole red-short blue-short own-column; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf "$file.pptx" >/dev/null 2>&1
  pdftoppm -r 50 -singlefile "$file.pdf" "$file"
  case $file in whole | blue-short) expected='red and blue' ;; *) expected='blue' ;; esac
  node look.cjs "$file.ppm" "$expected" || changed=1
done
[ "$changed" = 0 ] || { echo 'the series are drawn otherwise than they were' >&2; exit 1; }
