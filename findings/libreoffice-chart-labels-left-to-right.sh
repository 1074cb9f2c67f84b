#!/bin/sh
# LibreOffice 7.4.7.2 (Debian's libreoffice-impress), which opens a deck of pptxgenjs 4.0.1 (npm, MIT) with a bar chart whose labels say the
# name of the series, in Arabic, and the value with its sign: "نفط 55%".
#
# Guess: `rtl="1"` in the text properties of the labels (a:pPr, ECMA-376 part 1, 21.1.2.2.7) sets them from right to left, as it does the
# same words in a text box: name at the right, 55 and % together at its left.
#
# Real: it does nothing. The labels are set from left to right with or without it, and because digits behind an Arabic letter are Arabic
# numbers (UAX #9, W2), which do not take a sign with them (W5), the % goes to the other end of the label: from the left 55, name, %.
# A U+200E in the separator (c:separator) keeps number and sign together.
#
# Prints the label's words from the left, with rtl="0", with rtl="1" and with the mark; fails if they are other than here. Needs soffice
# and pdftotext.
set -eu
command -v soffice >/dev/null && command -v pdftotext >/dev/null || { echo 'soffice or pdftotext is not there: nothing was tried' >&2; exit 2; }
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
  const look = { barDir: 'bar', showValue: true, showSerName: true, dataLabelFormatCode: '0"%"', valAxisHidden: true, catAxisHidden: true };
  deck.addSlide().addChart(deck.ChartType.bar, [{ name: 'نفط', labels: ['2024'], values: [55] }], { x: 1, y: 1, w: 8, h: 4, ...look });
  const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'nodebuffer' })));
  const name = Object.keys(parts).find((one) => /charts\/chart\d+\.xml$/.test(one));
  const variants = { ltr: ['0', ' '], rtl: ['1', ' '], mark: ['1', ' \u200e'] };
  for (const [file, [rtl, separator]] of Object.entries(variants)) {
    const xml = strFromU8(parts[name]).replace(/<c:dLbls>.*?<\/c:dLbls>/gs, (labels) =>
      labels
        .replace(/<a:pPr[^>]*>/, `<a:pPr rtl="${rtl}">`)
        .replace('<c:showLeaderLines', `<c:separator>${separator}</c:separator><c:showLeaderLines`),
    );
    writeFileSync(`${file}.pptx`, zipSync({ ...parts, [name]: strToU8(xml) }));
  }
})();
JS
node make.cjs
changed=0
for file in ltr rtl mark; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf "$file.pptx" >/dev/null 2>&1
  # The letters of a word come in the order they are drawn in: the name is called so here.
  found=$(pdftotext -bbox "$file.pdf" - | sed -n 's/.*xMin="\([0-9.]*\)".*>\(.*\)<\/word>/\1 \2/p' | sort -n | cut -d' ' -f2 | sed '/^[0-9%]*$/!s/.*/name/' | tr '\n' ' ')
  case $file in mark) expected='name 55% ' ;; *) expected='55 name % ' ;; esac
  echo "$file: $found"
  [ "$found" = "$expected" ] || changed=1
done
[ "$changed" = 0 ] || { echo 'the labels stand otherwise than they did' >&2; exit 1; }
