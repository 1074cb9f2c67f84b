#!/bin/sh
# pdfkit 0.20.2 (npm, MIT) with an Arabic font: Noto Naskh Arabic of @fontsource/noto-naskh-arabic 5.3.0 (OFL-1.1).
#
# Guess: `horizontalScaling: 50` draws a text half as wide as it is (ISO 32000-1, 9.3.4), every glyph of it.
#
# Real: not where a glyph stands over or under another (GPOS), as a shadda does, and in this font the dots of letters. Before such a glyph
# and after it pdfkit places the text anew by a matrix of its own (`Tm`), at the sum of the unscaled advances so far; the scaling is in
# what lies between alone. Of the Arabic for `concerns the trade` every part begins at 50 percent where it begins at 100, so that
# letters drift apart, or over each other above 100. The Arabic for `peace`, which has no dots, has one `Tm`, at its own place, and is
# scaled whole.
#
# Prints where the parts begin, in points from the text's left edge; fails if scaled text with marks is placed otherwise than unscaled.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 @fontsource/noto-naskh-arabic@5.3.0
cat >marks.cjs <<'JS'
const { readFileSync } = require('node:fs');
const PDFDocument = require('pdfkit');

const font = readFileSync(
  'node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff',
);
const starts = (text, horizontalScaling) =>
  new Promise((done) => {
    const document = new PDFDocument({ compress: false, size: [600, 200], margin: 0 });
    const parts = [];
    document.on('data', (part) => parts.push(part));
    document.on('end', () => {
      const places = [...Buffer.concat(parts).toString('latin1').matchAll(/^1 0 0 1 ([\d.]+) [\d.]+ Tm$/gm)];
      done(places.map(([, x]) => Math.round(Number(x) - 100)));
    });
    document.registerFont('arabic', font);
    document.font('arabic').fontSize(40).text(text, 100, 50, { lineBreak: false, features: [], horizontalScaling });
    document.end();
  });

(async () => {
  const marked = '\u064a\u0645\u0633\u0651 \u062a\u062c\u0627\u0631\u0629';
  const plain = '\u0633\u0644\u0627\u0645';
  const unmarked = await starts(plain, 50);
  const [whole, half] = [await starts(marked, 100), await starts(marked, 50)];
  console.log(`without marks, at 50 percent: ${unmarked.join(', ')}`);
  console.log(`with marks, at 100 percent:   ${whole.join(', ')}`);
  console.log(`with marks, at 50 percent:    ${half.join(', ')}`);
  if (unmarked.length !== 1 || half.length < 2 || half.join() !== whole.join()) {
    console.error('pdfkit places stretched text with marks otherwise now');
    process.exit(1);
  }
})();
JS
node marks.cjs
